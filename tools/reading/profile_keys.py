"""The keys of a profile file: how the value of each is read, and what is said where it cannot be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from knowledge.errors import AmbiguousName
from knowledge.tables import nearest
from tools.asked_role import match_asked, unknown_role
from tools.plain_text import harmless
from tools.problem import ProblemError, shorten
from tools.profile_check import YEARS_AHEAD, country_of
from tools.read_profile import read_text
from tools.reading.profile_values import (
    LONGEST_NOTES,
    certifications_of,
    fail,
    flag,
    line,
    lines,
    money_of,
    number,
    past_day,
    skills_of,
    whole_number,
)
from tools.reading.title_words import SENIORITY, seniority_of
from tools.reading.titles import match_title
from tools.reading.whole import whole_hours, whole_years

if TYPE_CHECKING:
    from knowledge.base import Knowledge

Values = dict[str, Any]
Reader = Callable[[Any, "Knowledge", date, Values], Values]

MOST_YEARS, MOST_WEEKS, HOURS_IN_A_WEEK = 60.0, 520, 168.0
_UNDECIDED = re.compile(
    r"(?:undecided|unknown|none|open|any|not sure|unsure|(?:i )?(?:do not|don't) know)\b", re.IGNORECASE
)
WANTS_CODE = ("most", "some", "none")


def _goal(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """Roles by id, title or alias. A goal outside the field is kept in its own words; there are no figures on it."""
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, (list, tuple)):
        fail("goal", value, 'Give a role, or a list of roles: goal = "ai-engineer".')
    roles: list[str] = []
    outside: list[str] = []
    for name in (line(name, "goal") for name in names):
        match = match_asked(name, "goal", knowledge)
        role = (match.role or match.runner_up) if match else None
        if role:
            roles.append(role)
        elif name and not _UNDECIDED.match(name):
            outside.append(name)
    found: Values = {"goals": tuple(dict.fromkeys(roles))} if roles else {}
    if outside and roles:
        raise ProblemError(unknown_role(outside[0], "goal", knowledge))
    return found | ({"out_of_field": outside[0]} if outside else {})


def _current_role(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """The present job: its words always, and the role or background where they lead to one."""
    title = line(value, "current_role")
    if not title:
        return {}
    try:
        match = match_title(title, knowledge)
    except AmbiguousName:
        match = None  # "Business analyst" is a job all the same; which kind is a question for the interview
    found: Values = {"current_title": title}
    if match is not None and match.kind == "role":
        found["current_role"] = match.role
    elif match is not None and match.background:
        found["background"] = match.background
    if match is not None and match.seniority:
        found["seniority"] = match.seniority
    return found


def _country(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    return {"country": country_of(line(value, "country"), "country", knowledge)}


def _background(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    name = line(value, "background")
    if name in knowledge.backgrounds:
        return {"background": name}
    if name in knowledge.background_names:
        return {"background": knowledge.background_names[name]}
    near = nearest(name, knowledge.background_names)
    hint = f" Did you mean {' or '.join(near)}?" if near else f" There are: {', '.join(knowledge.backgrounds)}."
    fail("background", value, f"{shorten(name)!r} is not a background I know.{hint}", "unknown", near)


def _education(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """A key of the education table, or words that are read for one."""
    text = line(value, "education")
    keys = {row.key for row in knowledge.implied_skills.where(scope="education")}
    if text in keys:
        return {"education": text, "education_text": text}
    reading = read_text(text, knowledge, today, about="education")
    found = {fact.field: fact.value for fact in reading.facts if fact.field == "education"}
    return {**found, "education_text": text} if text else {}


def _deadline(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """A day, or words such as 'in 6 months' and 'by March 2027'."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return {"deadline": _ahead("deadline", value, today)}
    text = line(value, "deadline")
    try:
        return {"deadline": _ahead("deadline", date.fromisoformat(text), today)}
    except ValueError:
        facts = read_text(text, knowledge, today, about="horizon", country=values.get("country") or "").facts
    found = {fact.field: fact.value for fact in facts if fact.field in ("deadline", "horizon_weeks") and fact.value}
    if not found:
        fail("deadline", value, "This is no day ahead. Write it like 2027-06-30, or 'in 6 months'.")
    if "horizon_weeks" in found:
        return {"deadline": _ahead("deadline", today + timedelta(weeks=int(str(found["horizon_weeks"]))), today)}
    return (
        {"deadline": _ahead("deadline", date.fromisoformat(str(found["deadline"])), today)}
        if "deadline" in found
        else found
    )


def _ahead(field: str, day: date, today: date) -> date:
    if day <= today:
        fail(field, day.isoformat(), f"{day} is not after {today}, the day of the plan. Give a later day.")
    if day.year > today.year + YEARS_AHEAD:
        fail(field, day.isoformat(), f"{day} is more than {YEARS_AHEAD} years away. Give an earlier day.")
    return day


def _start(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """The first day of the plan: today or later."""
    day = past_day(value, "start")
    if day < today or day.year > today.year + YEARS_AHEAD:
        fail("start", value, f"The first day of a plan is {today} or later, within {YEARS_AHEAD} years.")
    return {"start": day}


def _preferences(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """Answers from 1 to 5 to interest items, by item id."""
    if not isinstance(value, Mapping):
        fail("preferences", value, "Give a table: interest item = 1 to 5, for example s-coding = 4.")
    found: dict[str, int] = {}
    for item, answer in value.items():
        if item not in knowledge.interest_items:
            near = nearest(str(item), knowledge.interest_items)
            hint = f" Did you mean {near[0]}?" if near else f" There are: {', '.join(knowledge.interest_items)}."
            fail(f"preferences.{item}", item, f"{shorten(item)!r} is not an interest item.{hint}", "unknown", near)
        found[item] = whole_number(answer, f"preferences.{item}", 1, 5)
    return {"preferences": found}


def _hours(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """A number, or words such as '8-10' and 'two evenings and Sunday'."""
    if isinstance(value, str):
        found = whole_hours(line(value, "hours_per_week"))
        return {"hours_per_week": fail("hours_per_week", value, found) if isinstance(found, str) else found}
    return {"hours_per_week": number(value, "hours_per_week", 0, HOURS_IN_A_WEEK)}


def _years(field: str) -> Reader:
    def read(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
        if isinstance(value, str):
            found = whole_years(line(value, field), today)
            return {field: fail(field, value, found) if isinstance(found, str) else found}
        return {field: number(value, field, 0, MOST_YEARS)}

    return read


def _money(field: str, period: str) -> Reader:
    def read(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
        return {field: money_of(value, field, period, knowledge, values.get("country") or "")}

    return read


def _flag(field: str) -> Reader:
    return lambda value, knowledge, today, values: {field: flag(value, field)}


def _text(field: str) -> Reader:
    return lambda value, knowledge, today, values: {field: line(value, field)}


def _seniority(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    word = line(value, "seniority").lower().rstrip(".")
    found = word if word in SENIORITY else seniority_of(word, knowledge)
    if word and not found:
        fail("seniority", value, "This is no seniority word I know.", allowed=SENIORITY)
    return {"seniority": found} if found else {}


def _city(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """A city as text; where the file names no country and the city is known, its country too."""
    city = line(value, "city")
    code = knowledge.place_names.get(city) if "country" not in values else None
    return {"city": city, **({"country": code} if code else {})}


def _wants_code(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    if value is True or value is False:
        return {"wants_code": "most" if value else "none"}
    text = line(value, "wants_code").lower()
    if text not in WANTS_CODE:
        fail("wants_code", value, "How much of the week should be code?", allowed=WANTS_CODE)
    return {"wants_code": text}


def _notes(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    if not isinstance(value, str):
        fail("notes", value, 'Notes are free text: notes = "...".')
    if len(value) > LONGEST_NOTES:
        fail("notes", "", f"These have {len(value):,} characters; up to {LONGEST_NOTES:,} are read. Shorten them.")
    return {"notes": harmless(value).strip()}


def _cv(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """The file is read by the caller; here only its name is checked."""
    line(value, "cv")
    return {}


READERS: dict[str, Reader] = {
    "name": _text("name"),
    "goal": _goal,
    "current_role": _current_role,
    "seniority": _seniority,
    "background": _background,
    "years_experience": _years("years_experience"),
    "years_ai": _years("years_ai"),
    "country": _country,
    "city": _city,
    "skills": lambda value, knowledge, today, values: {"skills": skills_of(value, knowledge, today)},
    "certifications": lambda value, knowledge, today, values: {
        "certifications": certifications_of(value, knowledge, today)
    },
    "hours_per_week": _hours,
    "deadline": _deadline,
    "horizon_weeks": lambda value, knowledge, today, values: {
        "horizon_weeks": whole_number(value, "horizon_weeks", 1, MOST_WEEKS)
    },
    "start": _start,
    "budget": _money("budget", "once"),
    "production": _flag("production"),
    "decision": _flag("decision"),
    "wants_code": _wants_code,
    "employer_support": _flag("employer_support"),
    "preferences": _preferences,
    "constraints": lambda value, knowledge, today, values: {"constraints": lines(value, "constraints")},
    "education": _education,
    "salary_current": _money("salary_current", "year"),
    "salary_wanted": _money("salary_wanted", "year"),
    "notes": _notes,
    "cv": _cv,
}
"""The keys of a profile file and how each is read; country comes before what depends on it."""
