"""Rules for pay: percentiles, factors, official wages and cited figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from knowledge.checks.finding import did_you_mean, quoted
from knowledge.checks.inspection import Inspection
from knowledge.models.pay import (
    AdjacentWage,
    ArticleRange,
    OfficialWage,
    PayFactor,
    PayMix,
    ReferenceFigure,
    SalaryCell,
)

Paid = SalaryCell | OfficialWage | AdjacentWage | ReferenceFigure | ArticleRange
Sourced = SalaryCell | PayFactor | OfficialWage

FEWEST_UNITS, FEWEST_FOR_TAILS = 8, 20
"""Adverts or answers behind a cell, and behind its p10 and p90; below it figures are not published."""

MOST_OF_ONE_PUBLISHER = 12
"""Figures of one publisher that may be cited side by side; more would republish their table."""

LEVELS = ("entry", "mid", "senior", "lead")
SPREADS = ("p10", "p25", "p50", "p75", "p90")
YEARS = re.compile(r"^(19|20)\d{2}(-(19|20)\d{2})?$")
SHARE_ALIKE, SHARE_ALIKE_FOLDER = "odbl", "pay/odbl"
WIDEST_FACTOR = 50.0
"""A factor beyond 50 or below 1/50 is a slip of the keys (judgement); `base` is an amount and not judged."""

RATE_TOLERANCE = 0.15
"""Two data years with two rates are pooled in one cell, and each percentile is rounded (judgement)."""


def check_pay(inspection: Inspection) -> None:
    """Every rule for pay."""
    knowledge = inspection.knowledge
    families = {role.pay.family for role in knowledge.roles.values()}
    families |= {extra.family for extra in knowledge.pay_roles.values()} | {cell.family for cell in knowledge.cells}
    seen: dict[tuple[str, ...], SalaryCell] = {}
    for cell in knowledge.cells:
        check_cell(inspection, cell)
        check_cell_role(inspection, cell, families)
        key = (cell.source, cell.role, cell.family, cell.level, cell.country)
        if key in seen:
            problem = f"The cell is there already: {inspection.place_of(seen[key])}."
            inspection.report(cell, "role", problem, "Keep one row for a role, level, country and source.")
        seen[key] = cell
    check_factors(inspection, families)
    for name in knowledge.pay_roles:
        if name in knowledge.roles:
            inspection.report(knowledge.pay_roles[name], "id", f"{quoted(name)} is a role.", "Remove it here.")
    check_money(inspection)
    check_licences(inspection)
    check_publishers(inspection)
    check_wages(inspection)


def check_cell(inspection: Inspection, cell: SalaryCell) -> None:
    """Enough units for what is shown, a confidence that follows from them, and rates that fit."""
    if cell.units < FEWEST_UNITS:
        problem = f"{cell.units} adverts or answers are too few."
        inspection.report(cell, "units", problem, f"A cell needs {FEWEST_UNITS}; remove the row.")
    elif cell.units < FEWEST_FOR_TAILS and (cell.p10 is not None or cell.p90 is not None):
        problem = f"{cell.units} units are too few for p10 and p90."
        inspection.report(cell, "p10", problem, f"Leave both empty under {FEWEST_FOR_TAILS}.")
    if cell.observations < cell.units:
        problem = f"{cell.observations} values of {cell.units} adverts or answers."
        inspection.report(cell, "observations", problem, "Each gives at least one.")
    wanted = "high" if cell.units >= 100 else "medium" if cell.units >= 30 else "low"
    if cell.confidence != wanted and cell.units >= FEWEST_UNITS:
        problem = f"{cell.units} units are of {wanted} confidence, not {cell.confidence}."
        inspection.report(cell, "confidence", problem, "high is 100 and more, medium 30 to 99, low 8 to 29.")
    if not YEARS.match(cell.year):
        inspection.report(cell, "year", f"{quoted(cell.year)} is no year.", "Write 2025 or 2024-2025.")
    if min(cell.p25, cell.p50, cell.p25_usd, cell.p50_usd) > 0 and _rates_differ(cell):
        problem = f"The rate is {cell.p25 / cell.p25_usd:.4g} at p25 and {cell.p50 / cell.p50_usd:.4g} at p50."
        inspection.report(cell, "p50_usd", problem, "One of the four amounts is mistyped.")


def _rates_differ(cell: SalaryCell) -> bool:
    return abs(cell.p25 / cell.p25_usd / (cell.p50 / cell.p50_usd) - 1) > RATE_TOLERANCE


def check_cell_role(inspection: Inspection, cell: SalaryCell, families: set[str]) -> None:
    """The role of a cell is one of the project, a name of the pay tables, a pooled family, or all."""
    kind, _, family = cell.role.partition(":")
    if kind == "family" and family:
        if family not in families or family != cell.family:
            remedy = did_you_mean(family, sorted(families)) or "It has to be the family of the row."
            inspection.report(cell, "role", f"{quoted(family)} is not the family of this row.", remedy)
    elif cell.role != "all":
        inspection.expect("pay role", cell.role, cell, "role")


def check_factors(inspection: Inspection, families: set[str]) -> None:
    """Factors are keyed by what exists, once each, and of a size that can be."""
    seen = Counter((row.source, row.kind, row.key) for row in inspection.knowledge.factors)
    for row in inspection.knowledge.factors:
        if seen[row.source, row.kind, row.key] > 1:
            inspection.report(row, "key", f"{quoted(row.key)} is there {seen[row.source, row.kind, row.key]} times.")
        if row.kind != "base" and not 1 / WIDEST_FACTOR <= row.factor <= WIDEST_FACTOR:
            inspection.report(row, "factor", f"A factor of {row.factor:g} is not possible.")
        check_factor_key(inspection, row, families)


def check_factor_key(inspection: Inspection, row: PayFactor, families: set[str]) -> None:
    """The key of a factor, by its kind."""
    if row.kind == "role":
        inspection.expect("pay role", row.key, row, "key")
    elif row.kind == "country_vs_US":
        inspection.expect("country", row.key, row, "key")
    elif row.kind == "spread" and row.key not in SPREADS:
        inspection.report(row, "key", f"{quoted(row.key)} is no percentile.", f"Use {', '.join(SPREADS)}.")
    elif row.kind == "family_level":
        family, _, level = row.key.partition(":")
        if family not in families or level not in LEVELS:
            remedy = "Write family:level, for example architecture:senior."
            inspection.report(row, "key", f"{quoted(row.key)} is no family and level.", remedy)


def check_money(inspection: Inspection) -> None:
    """Pay of a country is in its currency."""
    knowledge = inspection.knowledge
    rows: Iterator[Paid] = chain(
        knowledge.cells,
        knowledge.official_wages,
        knowledge.adjacent_wages,
        knowledge.reference_figures,
        knowledge.article_ranges,
    )
    for row in rows:
        covered = knowledge.countries.get(row.country)
        wanted = covered.currency if covered else "USD" if row.country == "WORLD" else row.currency
        if row.currency != wanted:
            problem = f"Pay in {quoted(row.country)} is in {wanted}, not in {quoted(row.currency)}."
            inspection.report(row, "currency", problem, "Convert it back, or correct the country.")


def check_licences(inspection: Inspection) -> None:
    """Share-alike data stays in its own folder, with its notice, and nothing else goes in there."""
    knowledge = inspection.knowledge
    bound = {source.id for source in knowledge.sources.values() if source.licence.casefold().startswith(SHARE_ALIKE)}
    rows: Iterator[Sourced] = chain(knowledge.cells, knowledge.factors, knowledge.official_wages)
    reported: set[tuple[str, str]] = set()
    for row in rows:
        source, file = row.source, inspection.file_of(row)
        inside = f"/{SHARE_ALIKE_FOLDER}/" in file
        if inside != (source in bound) and (source, file) not in reported and source in knowledge.sources:
            reported.add((source, file))
            problem = (
                f"{quoted(source)} is {'not ' if inside else ''}under ODbL, this folder is{' not' * (not inside)}."
            )
            remedy = f"Rows under ODbL go into {SHARE_ALIKE_FOLDER}, all others elsewhere: the licences must not mix."
            inspection.report(row, "source", problem, remedy)
    if bound and not inspection.has_file(f"{SHARE_ALIKE_FOLDER}/LICENSE.md"):
        inspection.report_file(f"{SHARE_ALIKE_FOLDER}/LICENSE.md", "The licence notice is missing.", "Put it back.")


def check_publishers(inspection: Inspection) -> None:
    """Cited figures have an amount and an id of their own, and no publisher is quoted wholesale."""
    figures = inspection.knowledge.reference_figures
    quoted_so_far: Counter[str] = Counter()
    ids: set[str] = set()
    for figure in figures:
        quoted_so_far[figure.publisher] += 1
        if quoted_so_far[figure.publisher] == MOST_OF_ONE_PUBLISHER + 1:
            problem = f"More than {MOST_OF_ONE_PUBLISHER} figures of {quoted(figure.publisher)}."
            inspection.report(figure, "publisher", problem, "Cite fewer: more would republish their table.")
        if figure.id in ids:
            inspection.report(figure, "id", f"{quoted(figure.id)} is used twice.", "Give this row another id.")
        ids.add(figure.id)
        if figure.low is None and figure.mid is None and figure.high is None:
            inspection.report(figure, "mid", "The row has no figure.", "Give low, mid or high.")
        if not figure.url.startswith(("https://", "http://")):
            inspection.report(figure, "url", f"{quoted(figure.url)} is no address.", "Start with https://.")


def check_wages(inspection: Inspection) -> None:
    """Official rows have a figure and an origin; parts of pay have a figure; article bands are bands."""
    knowledge = inspection.knowledge
    for wage in knowledge.official_wages:
        if not any((wage.mean, wage.p10, wage.p25, wage.p50, wage.p75, wage.p90, wage.low, wage.high)):
            inspection.report(wage, "p50", "The row has no figure.", "Give a mean or percentiles.")
        if not wage.source and not wage.url:
            inspection.report(wage, "source", "The figure has neither source nor address.", "Give one of them.")
    for part in knowledge.pay_mix:
        check_mix(inspection, part)
    for band in knowledge.article_ranges:
        if band.agree + band.below + band.above > band.publishers:
            problem = f"{band.agree} agree, {band.below} are below, {band.above} above, of {band.publishers}."
            inspection.report(band, "publishers", problem, "The parts cannot be more than the whole.")


def check_mix(inspection: Inspection, part: PayMix) -> None:
    """A part of pay has a figure, and a share is a share."""
    if part.low is None and part.mid is None and part.high is None:
        inspection.report(part, "mid", "The row has no figure.", "Give low, mid or high.")
    for name in ("low", "mid", "high"):
        value = getattr(part, name)
        if value is not None and value > 100 and part.unit.startswith("percent"):
            inspection.report(part, name, f"{value:g} percent is not possible here.", "Is the unit an amount?")
