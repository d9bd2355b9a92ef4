"""What only the facts can tell of a person's profile, checked once for files, queries and clients alike."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, get_args

from knowledge.errors import AmbiguousName, UnknownId
from knowledge.tables import nearest
from tools.asked_role import match_asked, unknown_role
from tools.certificates.order import check_date
from tools.problem import ProblemError, problem_of, shorten
from tools.profile import Money, Profile, SkillClaim, Slot
from tools.reading.profile_values import LONGEST_LINE, LONGEST_NOTES, check_currency, fail, skill_id
from tools.reading.whole import too_small

if TYPE_CHECKING:
    from knowledge.base import Knowledge

YEARS_AHEAD = 10
"""A plan that reaches further is none (judgement, as the 520 weeks of a profile)."""
MOST_ENTRIES = 300
"""Entries of one list; a person's own are tens (judgement)."""
LINES = ("out_of_field", "current_title", "seniority", "city", "education_text", "name")
LISTS = ("goals", "skills", "certifications", "constraints", "skipped", "open_contradictions")


def checked_profile(profile: Profile, knowledge: Knowledge, today: date, before: str = "") -> Profile:
    """The profile, its names as ids. `before` stands before the field's name in a problem. Raises ProblemError."""
    changes: dict[str, Any] = {}
    sizes(profile, before)
    changes |= goals_of(profile, knowledge, before)
    if profile.country is not None:
        changes["country"] = country_of(profile.country, f"{before}country", knowledge)
    if profile.current_role is not None:
        match = match_asked(profile.current_role, f"{before}current_role", knowledge)
        if match is None or match.role is None:
            raise ProblemError(unknown_role(profile.current_role, f"{before}current_role", knowledge))
        changes["current_role"] = match.role
    words(profile, knowledge, before)
    changes["skills"] = skills_checked(profile.skills, knowledge, today, f"{before}skills")
    for held in profile.certifications:
        if held.earned is not None and held.earned > today:
            fail(f"{before}certifications.earned", held.earned, not_yet(held.earned, today))
        check_date(held.certification, f"{before}certifications", today)
    for field in ("budget", "salary_current", "salary_wanted"):
        money: Money | None = getattr(profile, field)
        if money is not None:
            money_checked(money, f"{before}{field}", knowledge)
    days(profile, today, before)
    return profile.model_copy(update=changes)


def not_yet(day: date, today: date) -> str:
    """What to say about a day of the past that is still to come."""
    return f"{day} is after {today}. Give a day that has been."


def sizes(profile: Profile, before: str) -> None:
    """Raises ProblemError for a text or list longer than a person's own would be."""
    texts = [(field, getattr(profile, field), LONGEST_LINE) for field in LINES]
    texts += [(field, text, LONGEST_LINE) for field in ("goals", "constraints") for text in getattr(profile, field)]
    for field, text, most in (*texts, ("notes", profile.notes, LONGEST_NOTES)):
        if len(text) > most:
            fail(f"{before}{field}", "", f"This has {len(text):,} characters; up to {most:,} are read. Shorten it.")
    for field in LISTS:
        if (count := len(getattr(profile, field))) > MOST_ENTRIES:
            fail(f"{before}{field}", "", f"{count:,} entries; up to {MOST_ENTRIES} are read.")


def goals_of(profile: Profile, knowledge: Knowledge, before: str) -> dict[str, Any]:
    """The goals as ids; one outside the field is kept in its own words, as in a profile file."""
    roles: list[str] = []
    outside: list[str] = []
    for name in profile.goals:
        match = match_asked(name, f"{before}goals", knowledge)
        role = (match.role or match.runner_up) if match else None
        (roles if role else outside).append(role or name)
    if outside and roles:
        raise ProblemError(unknown_role(outside[0], f"{before}goals", knowledge))
    found: dict[str, Any] = {"goals": tuple(dict.fromkeys(roles))}
    return found | ({"out_of_field": outside[0]} if outside else {})


def country_of(name: str, field: str, knowledge: Knowledge) -> str:
    """The code of a country by code, name or city. Raises ProblemError."""
    try:
        return knowledge.place(name.upper() if len(name) == 2 else name).code
    except (UnknownId, AmbiguousName) as error:
        raise ProblemError(problem_of(error, field)) from None


def words(profile: Profile, knowledge: Knowledge, before: str) -> None:
    """Raises ProblemError for a word where the facts have a fixed list: seniority, background, education, slots."""
    from tools.reading.title_words import SENIORITY

    one_of(profile.seniority, SENIORITY, f"{before}seniority")
    one_of(profile.background or "", tuple(knowledge.backgrounds), f"{before}background")
    if profile.education:
        keys = dict.fromkeys(row.key for row in knowledge.implied_skills.where(scope="education"))
        one_of(profile.education, tuple(keys), f"{before}education")
    for slot in profile.skipped:
        one_of(slot, get_args(Slot), f"{before}skipped")
    for item in profile.preferences:
        one_of(item, tuple(knowledge.interest_items), f"{before}preferences")


def one_of(word: str, known: tuple[str, ...], field: str) -> None:
    """Raises ProblemError, with the nearest or all of them, for a word that is not in a list."""
    if not word or word in known:
        return
    near = nearest(word, known, limit=2)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    fail(field, word, f"{shorten(word)!r} is not known here.{hint}", "unknown", near, () if near else known)


def skills_checked(
    claims: tuple[SkillClaim, ...], knowledge: Knowledge, today: date, field: str
) -> tuple[SkillClaim, ...]:
    """The claims with skill ids, each once and none last used in the future. Raises ProblemError."""
    found: dict[str, SkillClaim] = {}
    for claim in claims:
        name = skill_id(claim.skill, field, knowledge)
        if name in found:
            fail(field, claim.skill, f"{name} is named twice. Give it once, with one level.")
        if claim.last_used is not None and claim.last_used > today:
            fail(f"{field}.last_used", claim.last_used, not_yet(claim.last_used, today))
        found[name] = claim if name == claim.skill else claim.model_copy(update={"skill": name})
    return tuple(found.values())


def money_checked(money: Money, field: str, knowledge: Knowledge) -> None:
    """Raises ProblemError for a currency without a rate, and for a yearly pay that lacks its lakh or thousand."""
    check_currency(money.currency, f"{field}.currency", knowledge)
    if not field.endswith("budget") and (why := too_small(money, as_data=True)):
        fail(field, money.amount, why)


def days(profile: Profile, today: date, before: str) -> None:
    """Raises ProblemError for days too far ahead. A deadline that has passed is a question to the person, no slip."""
    for field, day in (("deadline", profile.deadline), ("start", profile.start)):
        if day is not None and day.year > today.year + YEARS_AHEAD:
            fail(f"{before}{field}", day, f"{day} is more than {YEARS_AHEAD} years away. Give an earlier day.")
