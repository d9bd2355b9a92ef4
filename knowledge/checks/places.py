"""Rules for countries, helplines and career services."""

from __future__ import annotations

import re

from knowledge.checks.dates import is_iso, last_day
from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection, report_shared_names
from knowledge.models.places import Country

CURRENCY = re.compile(r"^[A-Z]{3}$")
ADDRESS = re.compile(r"^https?://\S+$")
EVERYWHERE = "ZZ"
EUROPE = "EU"
"""Codes of lines and services that are of no single country."""

WIDEST_MOVE = 5.0
"""A rate five times another one of the same currency within two years is a slip of the keys (judgement)."""


def check_places(inspection: Inspection) -> None:
    """Every rule for places."""
    knowledge = inspection.knowledge
    codes = [place.code for place in knowledge.world]
    for number, place in enumerate(knowledge.world):
        if place.code in codes[:number]:
            inspection.report(place, "code", f"{quoted(place.code)} is there twice.", "Remove one.")
    for country in knowledge.countries.values():
        check_country(inspection, country)
        if country.code not in codes and inspection.can_judge("country of the world"):
            problem = f"{quoted(country.code)} is not in world.csv."
            inspection.report(country, "code", problem, "Use the two-letter code of ISO 3166.")
    report_shared_names(
        inspection,
        [
            (country, key, country.code, name)
            for country in knowledge.countries.values()
            for key, name in [("name", country.name), *((f"aliases[{n}]", a) for n, a in enumerate(country.aliases))]
        ],
    )
    check_help(inspection)
    for service in knowledge.career_services:
        if service.country not in (EVERYWHERE, EUROPE):
            inspection.expect("country", service.country, service, "country")
        if service.status == "seen" and not service.source:
            inspection.report(service, "source", 'It was "seen" and nothing says where.', "Say where.")
        if service.url and not ADDRESS.match(service.url):
            inspection.report(service, "url", f"{quoted(service.url)} is no address.", "Start with https://.")


def check_country(inspection: Inspection, country: Country) -> None:
    """A country has a currency, rates by day, and purchasing power with its year."""
    if not CURRENCY.match(country.currency):
        inspection.report(country, "currency", f"{quoted(country.currency)} is no currency.", "Write INR or EUR.")
    if not country.rates:
        inspection.report(country, "rates", "No exchange rate is given.", "Give at least one, by its day.")
    for field in ("rates", "month_average"):
        for day, rate in getattr(country, field).items():
            if not is_iso(day) or last_day(day) is None:
                inspection.report(country, f"{field}.{day}", f"{quoted(day)} is no day.", "Write 2026-09-29.")
            if not 0 < rate < float("inf"):
                inspection.report(country, f"{field}.{day}", f"A rate of {rate} is not possible.")
    given = [rate for rate in country.rates.values() if rate > 0]
    if given and max(given) > WIDEST_MOVE * min(given):
        problem = f"The rates go from {min(given):g} to {max(given):g}."
        inspection.report(country, "rates", problem, "Is one of them for another currency, or the wrong way round?")
    if (country.ppp is None) != (country.ppp_year is None):
        inspection.report(
            country, "ppp_year", "Purchasing power and its year belong together.", "Give both or neither."
        )
    for number, alias in enumerate(country.aliases):
        if alias in country.aliases[:number]:
            inspection.report(country, f"aliases[{number}]", f"{quoted(alias)} is there twice.", "Remove one.")


def check_help(inspection: Inspection) -> None:
    """Every country has an emergency number and a crisis row; a number is only as good as its sources."""
    lines = inspection.knowledge.helplines
    for row in lines:
        if row.country != EVERYWHERE:
            inspection.expect("country", row.country, row, "country")
        if row.confidence == "none" and row.number:
            problem = f"The number {quoted(row.number)} has no confidence."
            inspection.report(row, "number", problem, "A number that is not known is left empty.")
        if row.confidence != "none" and not row.source_1:
            inspection.report(row, "source_1", "No source is named.", "Say where the line was seen.")
        if row.confidence == "high" and not row.source_2:
            problem = "High confidence needs two sources."
            inspection.report(row, "source_2", problem, 'Name the second one, or write "medium".')
        if row.url and not ADDRESS.match(row.url):
            inspection.report(row, "url", f"{quoted(row.url)} is no address.", "Start with https://.")
        if not is_iso(row.as_of) or len(row.as_of) != len("2026-11-23"):
            inspection.report(row, "as_of", f"{quoted(row.as_of)} is not a day.", "Write it like 2026-11-23.")
    if not inspection.can_judge("helpline"):
        return
    with_number = {row.country for row in lines if row.kind == "emergency" and row.number}
    with_crisis = {row.country for row in lines if row.kind == "crisis"}
    for country in inspection.knowledge.countries.values():
        for found, what in ((with_number, "emergency number"), (with_crisis, "crisis line, not even an empty one,")):
            if country.code not in found:
                problem = f"There is no {what} for {country.name}."
                inspection.report(country, "code", problem, "Add a row to safety/helplines.csv.")
