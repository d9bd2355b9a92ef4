"""Values of a profile file: numbers, days, money, skills, certifications; a wrong one is told what to write instead."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from knowledge.errors import UnknownId
from knowledge.tables import nearest
from tools.memo import per_knowledge
from tools.plain_text import one_line
from tools.problem import Problem, ProblemError, ProblemKind, shorten
from tools.profile import EvidenceKind, HeldCertification, Money, SkillClaim
from tools.reading.whole import too_small, whole_money

if TYPE_CHECKING:
    from knowledge.base import Knowledge

SAID = "profile file"
"""The words that a value of a file is quoted with."""
LONGEST_LINE = 500
"""Characters of a one-line value; more is a mistake, or belongs into the notes (judgement)."""
LONGEST_NOTES = 200_000
"""Characters of notes: what is read of any text."""
MOST = 10**18
"""No number of a profile comes near (judgement)."""
PERIODS = ("once", "hour", "day", "month", "year")


def fail(
    field: str,
    given: object,
    message: str,
    kind: ProblemKind = "invalid",
    suggestions: tuple[str, ...] = (),
    allowed: tuple[str, ...] = (),
) -> NoReturn:
    """Raise the problem of one value."""
    problem = Problem(
        kind=kind, field=shorten(field), given=shorten(given), message=message, suggestions=suggestions, allowed=allowed
    )
    raise ProblemError(problem)


def line(value: Any, field: str) -> str:
    """Text on one line, stripped."""
    if not isinstance(value, str):
        fail(field, value, f'This is text: {field} = "...".')
    text = one_line(value)
    if len(text) > LONGEST_LINE:
        fail(
            field,
            value,
            f"This has {len(text)} characters; up to {LONGEST_LINE} are read. Longer text goes into notes.",
        )
    return text


def lines(value: Any, field: str) -> tuple[str, ...]:
    """A list of lines; one line alone is a list of one."""
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, (list, tuple)):
        fail(field, value, f'Give a list of texts: {field} = ["..."].')
    return tuple(dict.fromkeys(text for item in listed if (text := line(item, field))))


def flag(value: Any, field: str) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        fail(field, value, "Write true or false.", allowed=("true", "false"))
    return value


def number(value: Any, field: str, low: float, high: float) -> float:
    """A number within its limits; NaN and infinity are none."""
    # A whole number with hundreds of digits is too long to be turned into another kind of number.
    is_number = not isinstance(value, bool) and isinstance(value, (int, float)) and -MOST < value < MOST
    if not is_number or not math.isfinite(value):
        fail(field, value, f"This is not a number. Write one from {low:g} to {high:g}.")
    if not low <= value <= high:
        fail(field, value, f"{value:g} is not possible here. Write a number from {low:g} to {high:g}.")
    return float(value)


def whole_number(value: Any, field: str, low: int, high: int) -> int:
    """A whole number within its limits."""
    found = number(value, field, low, high)
    if not found.is_integer():
        fail(field, value, f"This is a whole number from {low} to {high}.")
    return int(found)


def past_day(value: Any, field: str) -> date:
    """A day written as 2026-11-23, as 2026-11 or as 2026."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    is_year = isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10_000
    text = str(value) if is_year else line(value, field)
    for tried in (text, f"{text}-01", f"{text}-01-01"):
        try:
            return date.fromisoformat(tried)
        except ValueError:
            continue
    fail(field, value, "This is not a day. Write it like 2026-11-23.")


def earlier_day(value: Any, field: str, today: date) -> date:
    """A day that has been."""
    day = past_day(value, field)
    if day > today:
        fail(field, value, f"{day} is after {today}. Give a day that has been.")
    return day


def money_of(value: Any, field: str, period: str, knowledge: Knowledge, country: str) -> Money:
    """Money as a table with amount and currency, as text ('12 LPA'), or as a number where the country tells which."""
    currency = str(knowledge.countries.raw(country)["currency"]) if country in knowledge.countries else ""
    money = _money_of(value, field, period, knowledge, currency)
    if period != "once" and (why := too_small(money)):
        fail(field, value, why)
    return money


def _money_of(value: Any, field: str, period: str, knowledge: Knowledge, currency: str) -> Money:
    if isinstance(value, Mapping):
        return _money_table(value, field, period, knowledge, currency)
    if isinstance(value, str):
        found = whole_money(line(value, field), currency, "once" if period == "once" else "year", currencies(knowledge))
        return found if isinstance(found, Money) else fail(field, value, found)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        fail(field, value, f'Write an amount: {field} = "500 USD", or {{amount = 500, currency = "USD"}}.')
    amount = number(value, field, 0, 1e12)
    if not currency and amount:
        fail(field, value, f'In which currency? Write {field} = {{amount = {amount:g}, currency = "USD"}}.')
    return _money(amount, currency or "USD", period)


def _money_table(value: Mapping[str, Any], field: str, period: str, knowledge: Knowledge, currency: str) -> Money:
    keys = ("amount", "currency", "period", "net")
    for key in value:
        if key not in keys:
            near = nearest(str(key), keys)
            fail(f"{field}.{key}", key, f"There is no key {shorten(key)!r} here.", suggestions=near, allowed=keys)
    if "amount" not in value:
        fail(f"{field}.amount", "", "The amount is missing.")
    amount = number(value["amount"], f"{field}.amount", 0, 1e12)
    code = line(value["currency"], f"{field}.currency").upper() if "currency" in value else currency
    if not code and amount:
        fail(f"{field}.currency", "", 'The currency is missing. Write it like "INR".')
    if code:
        check_currency(code, f"{field}.currency", knowledge)
    said = line(value["period"], f"{field}.period") if "period" in value else period
    if said not in PERIODS:
        fail(f"{field}.period", said, "For which time is that?", allowed=PERIODS)
    net = flag(value["net"], f"{field}.net") if value.get("net") is not None else None
    return _money(amount, code or "USD", said, net)


def check_currency(code: str, field: str, knowledge: Knowledge) -> None:
    """Raises ProblemError for a currency that no covered country uses."""
    known = currencies(knowledge)
    if code not in known:
        near = nearest(code, known)
        hint = f" Did you mean {' or '.join(near)}?" if near else f" Known: {', '.join(known)}."
        fail(field, code, f"{shorten(code)!r} is not a currency I know.{hint}", "unknown", near)


@per_knowledge
def currencies(knowledge: Knowledge) -> tuple[str, ...]:
    """Currencies of the covered countries, in alphabetical order."""
    return tuple(sorted({str(knowledge.countries.raw(name)["currency"]) for name in knowledge.countries}))


def _money(amount: float, currency: str, period: str, net: bool | None = None) -> Money:
    return Money.model_validate({"amount": amount, "currency": currency, "period": period, "net": net})


def skills_of(value: Any, knowledge: Knowledge, today: date) -> tuple[SkillClaim, ...]:
    """Skills as a table of name = level, or as a list of names or of tables with level, evidence and last_used."""
    if isinstance(value, Mapping):
        items = [_skill_of(name, entry, knowledge, today) for name, entry in value.items()]
    elif isinstance(value, (list, tuple)):
        items = [_listed_skill(entry, knowledge, today) for entry in value]
    else:
        fail("skills", value, 'Give a table, python = 4, or a list of names: skills = ["Python", "SQL"].')
    merged: dict[str, SkillClaim] = {}
    for claim in items:
        if claim.skill in merged:
            fail(
                f"skills.{claim.words}",
                claim.words,
                f"{claim.skill} is named twice, as {merged[claim.skill].words!r} too.",
            )
        merged[claim.skill] = claim
    return tuple(merged.values())


def _skill_of(name: Any, entry: Any, knowledge: Knowledge, today: date) -> SkillClaim:
    if isinstance(entry, Mapping):
        return _claim({"skill": name, **entry}, f"skills.{name}", knowledge, today)
    return _claim({"skill": name, "level": entry}, f"skills.{name}", knowledge, today)


def _listed_skill(entry: Any, knowledge: Knowledge, today: date) -> SkillClaim:
    if isinstance(entry, Mapping):
        named = entry.get("skill", entry.get("name", ""))
        if not named:
            fail("skills", entry, 'The name of a skill is missing. Write {skill = "Python", level = 3}.')
        rest = {key: part for key, part in entry.items() if key != "name"}
        return _claim({**rest, "skill": named}, f"skills.{named}", knowledge, today)
    if not isinstance(entry, str):
        fail("skills", entry, 'A list holds names of skills: skills = ["Python", "SQL"].')
    return _claim({"skill": entry}, "skills", knowledge, today)


def _claim(entry: Mapping[str, Any], field: str, knowledge: Knowledge, today: date) -> SkillClaim:
    from tools.reading.skill_claims import DEFAULT_LEVEL

    keys = ("skill", "level", "evidence", "last_used", "words")
    for key in entry:
        if key not in keys:
            whole = f"{entry['skill']}.{key}"
            if whole in knowledge.skill_names:  # TOML reads an unquoted Node.js as a table Node with a key js
                fail(field, whole, f'Put the name in quotes: "{whole}" = {shorten(entry[key])}.')
            fail(
                f"{field}.{key}",
                key,
                f"There is no key {shorten(key)!r} here.",
                suggestions=nearest(str(key), keys),
                allowed=keys,
            )
    name = line(entry["skill"], "skills")
    if not name:
        fail("skills", "", "A skill has an empty name. Write its usual name, for example Python.")
    evidence = line(entry["evidence"], f"{field}.evidence") if entry.get("evidence") is not None else "bare"
    if evidence not in get_args(EvidenceKind):
        fail(f"{field}.evidence", evidence, "How is it shown?", allowed=get_args(EvidenceKind))
    used = entry.get("last_used")
    return SkillClaim.model_validate(
        {
            "skill": skill_id(name, field, knowledge),
            "level": number(entry["level"], field, 0, 5) if entry.get("level") is not None else DEFAULT_LEVEL,
            "evidence": evidence,
            "last_used": earlier_day(used, f"{field}.last_used", today) if used is not None else None,
            "words": line(entry["words"], f"{field}.words") if entry.get("words") else name,
        }
    )


def skill_id(name: str, field: str, knowledge: Knowledge) -> str:
    """The id of a skill by id, name or alias. Raises ProblemError with the nearest."""
    if name in knowledge.skills:
        return name
    try:
        return knowledge.skill_names.resolve(name)
    except UnknownId as error:
        hint = (
            f" Did you mean {' or '.join(error.suggestions)}?"
            if error.suggestions
            else " Leave it out, or put it into notes."
        )
        fail(field, name, f"{shorten(name)!r} is not a skill I know.{hint}", "unknown", error.suggestions)


def certifications_of(value: Any, knowledge: Knowledge, today: date) -> tuple[HeldCertification, ...]:
    """Certifications held: codes or names, or tables with certification and earned. Unknown names are kept as given."""
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, (list, tuple)):
        fail("certifications", value, 'Give a list of codes or names: certifications = ["AZ-104"].')
    return tuple(_held(entry, knowledge, today) for entry in listed)


def _held(entry: Any, knowledge: Knowledge, today: date) -> HeldCertification:
    from tools.certificates.names import resolve_certification
    from tools.certificates.order import check_date

    keys = ("certification", "code", "name", "earned")
    table = entry if isinstance(entry, Mapping) else {"certification": entry}
    for key in table:
        if key not in keys:
            fail(
                f"certifications.{key}",
                key,
                f"There is no key {shorten(key)!r} here.",
                suggestions=nearest(str(key), keys),
                allowed=keys,
            )
    given = next((table[key] for key in keys[:3] if table.get(key)), "")
    name = line(given, "certifications")
    if not name:
        fail("certifications", entry, "The code or name is missing.")
    check_date(name, "certifications", today)
    earned = table.get("earned")
    named = resolve_certification(knowledge, name, today)
    return HeldCertification(
        certification=named.named or name,
        earned=earlier_day(earned, "certifications.earned", today) if earned is not None else None,
        words=name,
    )
