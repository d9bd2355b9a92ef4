"""The keys of a profile file: how the value of each is read, and what is said where it cannot be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NoReturn

from knowledge.errors import AmbiguousName, UnknownId
from knowledge.tables import nearest
from tools.problem import Problem, ProblemError, shorten
from tools.profile_values import (
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
from tools.read_profile import read_text
from tools.reading.title_words import SENIORITY
from tools.reading.titles import RoleMatch, match_title

if TYPE_CHECKING:
    from knowledge.base import Knowledge

Values = dict[str, Any]
Reader = Callable[[Any, "Knowledge", date, Values], Values]

MOST_YEARS, MOST_WEEKS, HOURS_IN_A_WEEK = 60.0, 520, 168.0
_UNDECIDED = re.compile(
    r"(?:undecided|unknown|none|open|any|not sure|unsure|(?:i )?(?:do not|don't) know)\b", re.IGNORECASE
)
LAST_YEAR_AHEAD = 10
"""A plan that reaches further is none (judgement, as the 520 weeks of a profile)."""
WANTS_CODE = ("most", "some", "none")


def _goal(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """Roles by id, title or alias. A goal outside the field is kept in its own words; there are no figures on it."""
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, (list, tuple)):
        fail("goal", value, "Give a role, or a list of roles.")
    roles: list[str] = []
    outside: list[str] = []
    for name in (line(name, "goal") for name in names):
        match = _match(name, "goal", knowledge)
        role = (match.role or match.runner_up) if match else None
        if role:
            roles.append(role)
        elif name and not _UNDECIDED.match(name):
            outside.append(name)
    found: Values = {"goals": tuple(dict.fromkeys(roles))} if roles else {}
    if outside and roles:
        _unknown_role("goal", outside[0], knowledge)
    return found | ({"out_of_field": outside[0]} if outside else {})


def _match(name: str, field: str, knowledge: Knowledge) -> RoleMatch | None:
    try:
        match = match_title(name, knowledge) if name else None
    except AmbiguousName as error:
        problem = Problem(
            kind="ambiguous", field=field, given=shorten(name), message=str(error), suggestions=error.choices
        )
        raise ProblemError(problem) from None
    if match is None and name and _looks_like_role(name, knowledge):
        _unknown_role(field, name, knowledge)
    return match


def _looks_like_role(name: str, knowledge: Knowledge) -> bool:
    """True for a name close to a role of the field: rather a slip than another occupation."""
    words = name.casefold().replace("-", " ").replace("_", " ").split()
    return bool({"ai", "ml", "llm", "genai", "mlops"} & set(words)) and bool(nearest(name, knowledge.role_names))


def _unknown_role(field: str, name: str, knowledge: Knowledge) -> NoReturn:
    near = tuple(dict.fromkeys(knowledge.role_names[found] for found in nearest(name, knowledge.role_names)))
    hint = f" Did you mean {' or '.join(near)}?" if near else " See `career-coach roles`."
    message = f"{shorten(name)!r} is not a role I know.{hint}"
    raise ProblemError(Problem(kind="unknown", field=field, given=shorten(name), message=message, suggestions=near))


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
    name = line(value, "country")
    try:
        place = knowledge.place(name.upper() if len(name) == 2 else name)
    except AmbiguousName as error:
        fail("country", value, f"{error} Write GE or US.", kind="ambiguous", suggestions=error.choices)
    except UnknownId as error:
        hint = f" Did you mean {' or '.join(error.suggestions)}?" if error.suggestions else " Give its name or code."
        fail("country", value, f"{shorten(name)!r} is not a country I know.{hint}", "unknown", error.suggestions)
    return {"country": place.code}


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
    if day.year > today.year + LAST_YEAR_AHEAD:
        fail(field, day.isoformat(), f"{day} is more than {LAST_YEAR_AHEAD} years away. Give an earlier day.")
    return day


def _start(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
    """The first day of the plan: today or later."""
    day = past_day(value, "start")
    if day < today or day.year > today.year + LAST_YEAR_AHEAD:
        fail("start", value, f"The first day of a plan is {today} or later, within {LAST_YEAR_AHEAD} years.")
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
        facts = read_text(line(value, "hours_per_week"), knowledge, today, about="hours_per_week").facts
        found = next((fact.value for fact in facts if fact.field == "hours_per_week"), None)
        if found is None:
            fail("hours_per_week", value, "This is no number of hours. Write it like 8.")
        return {"hours_per_week": found}
    return {"hours_per_week": number(value, "hours_per_week", 0, HOURS_IN_A_WEEK)}


def _years(field: str) -> Reader:
    def read(value: Any, knowledge: Knowledge, today: date, values: Values) -> Values:
        if isinstance(value, str):
            about = "years_experience"
            facts = read_text(line(value, field), knowledge, today, about=about).facts
            found = next((fact.value for fact in facts if fact.field == about), None)
            if found is None:
                fail(field, value, "This is no number of years. Write it like 4 or 2.5.")
            return {field: found}
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
    known = tuple(dict.fromkeys(SENIORITY.values()))
    found = SENIORITY.get({"sr": "senior", "jr": "junior"}.get(word, word))
    if word and found is None:
        fail("seniority", value, "This is no seniority word I know.", allowed=known)
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
        fail("notes", value, "Notes are free text.")
    return {"notes": value.strip()}


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
