"""What a person could plausibly answer to a question, and how likely each answer is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tools.asking.contradictions import CODING_ROLE_PCT
from tools.asking.person import Person
from tools.choosing.gates import counted_years
from tools.choosing.work_style import expected_answer
from tools.memo import per_knowledge
from tools.proficiency.readiness import CORE, role_slots
from tools.profile import HeldCertification, Money, SkillClaim

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.asking.told import Told

COMMON_GOALS = (("ai-engineer", 0.3), ("ai-architect", 0.15), ("data-scientist", 0.1), ("ml-engineer", 0.1))
NO_GOAL = 0.35
"""What people who name a goal name, the article's two roles first, and how many name none (judgement)."""

COMMON_WORK: tuple[tuple[float, dict[str, Any]], ...] = (
    (0.3, {"current_role": "software-engineer", "current_title": "software engineer", "years_experience": 5.0}),
    (0.1, {"current_role": "solutions-architect", "current_title": "solutions architect", "years_experience": 10.0}),
    (0.15, {"current_role": "data-analyst", "current_title": "data analyst", "years_experience": 3.0}),
    (0.2, {"background": "school-teacher", "current_title": "teacher", "years_experience": 8.0}),
    (0.25, {"current_title": "student", "years_experience": 0.0}),
)
"""Kinds of people who come: developers, architects, neighbours of the field, outsiders, beginners (judgement)."""

YEARS = ((0.15, 0.0), (0.3, 2.0), (0.2, 4.0), (0.2, 7.0), (0.15, 12.0))
"""Years of work where nothing hints at them (judgement)."""

IN_ROLE = (0.3, 0.45, 0.25)
"""At the least, the typical and the most years of the role somebody has (judgement)."""

CODE_INSIDE = ((0.45, "most"), (0.4, "some"), (0.15, "none"))
CODE_OUTSIDE = ((0.15, "most"), (0.4, "some"), (0.45, "none"))
"""How much code people in technical work, and people outside it, would like to write (judgement)."""

NONE_DESPITE_GOAL = {True: 0.4, False: 0.1}
"""So much rarer is the wish for no code where a role made of it was named: outside technical work and in it
(judgement)."""

HOURS = ((0.3, 3.0), (0.45, 8.0), (0.25, 15.0))
WEEKS = ((0.3, 26), (0.4, 52), (0.3, None))
"""Hours a week, and weeks until the day; None is no hurry (judgement)."""

BUDGETS = ((0.35, 0.0), (0.4, 200.0), (0.25, 1000.0))
"""US dollars (judgement)."""

COUNTRIES = ((0.4, "IN"), (0.25, "US"), (0.15, "DE"), (0.2, "KE"))
"""One country with most data, two with less, one with nearly none (judgement)."""

STARTED, GOOD = 1.0, 3.0
SKILL_SHARES = (0.4, 0.35, 0.25)
"""Nothing more than the work tells, first steps in what the role is made of, solid in half of it (judgement)."""

YES_PRODUCTION = ((1.0, 0.1), (4.0, 0.4), (99.0, 0.65))
YES_DECISION = ((4.0, 0.1), (8.0, 0.35), (99.0, 0.6))
"""Chance of a yes below so many years of technical work (judgement)."""

HOLDS_EXAM = 0.3
SUPPORTED = 0.35
CONSTRAINED = 0.3
"""How many hold the first exam of their path, are backed by their employer, have something to respect (judgement)."""

TASTE_TELLS = 0.6
"""How many lean to one of two roles; the rest answer in between (judgement)."""

STUDIED = ((0.35, "cs-degree"), (0.25, "phd-other-quantitative"), (0.4, None))
"""Computing, another subject with much mathematics, nothing that tells (judgement)."""


@dataclass(frozen=True)
class Answer:
    """One plausible answer: its chance, and the fields of the profile it would change."""

    chance: float
    changes: dict[str, Any]


Answers = tuple[Answer, ...]
Spread = tuple[tuple[float, float], ...]
"""Chances, each with a number."""


def plausible(slot: str, person: Person, told: Told) -> Answers:
    """Answers to the question about a slot, likeliest first where the table says so; chances add up to 1 at most.

    What is missing to 1 are answers that change nothing that can be worked out.
    """
    of = OF_SLOT.get(slot)
    return of(person, told) if of is not None else ()


def _goal(person: Person, told: Told) -> Answers:
    knowledge, background = person.knowledge, person.knowledge.backgrounds.get(person.profile.background or "")
    named: tuple[tuple[str, float], ...] = COMMON_GOALS
    if background is not None:
        share = (1 - NO_GOAL) / (len(background.roles) + 1)
        named = tuple((role, share) for role in dict.fromkeys(("ai-engineer", *background.roles)))
    return tuple(Answer(chance, {"goals": (role,)}) for role, chance in named if role in knowledge.roles)


def _work(person: Person, told: Told) -> Answers:
    knowledge = person.knowledge
    return tuple(
        Answer(chance, changes | ({} if person.profile.years_experience is None else _years_of(person)))
        for chance, changes in COMMON_WORK
        if changes.get("current_role", "") in (*knowledge.roles, "")
        and changes.get("background", "") in (*knowledge.backgrounds, "")
    )


def _years_of(person: Person) -> dict[str, Any]:
    return {"years_experience": person.profile.years_experience}


def _years(person: Person, told: Told) -> Answers:
    role = person.knowledge.roles.get(person.profile.current_role or "")
    spread: Spread = YEARS
    if role is not None:
        years = (float(role.years_min), float(role.years_typical), float(role.years_max))
        spread = tuple(zip(IN_ROLE, years, strict=True))
    return tuple(Answer(chance, {"years_experience": years}) for chance, years in spread)


def _code(person: Person, told: Told) -> Answers:
    spread = CODE_OUTSIDE if person.is_outside else CODE_INSIDE
    # Who wants no code and named a role that is made of it is asked which of the two holds, and may drop the role.
    coding = any(role.coding_share_pct >= CODING_ROLE_PCT for role in person.goals)
    dropped: dict[str, Any] = {"goals": ()} if coding else {}
    scale = NONE_DESPITE_GOAL[person.is_outside] if coding else 1.0
    *some, (chance, none) = spread
    return *(Answer(share, {"wants_code": wish}) for share, wish in some), Answer(
        chance * scale, {"wants_code": none, **dropped}
    )


def _skills(person: Person, told: Told) -> Answers:
    role = told.then if told.target == person.profile.current_role and told.then else told.target
    core = core_skills(person.knowledge, role) if role in person.knowledge.roles else ()
    if not core:
        return ()
    _, some, many = SKILL_SHARES
    started = tuple(SkillClaim(skill=name, level=STARTED, evidence="described") for name in core)
    good = tuple(SkillClaim(skill=name, level=GOOD, evidence="described") for name in core[::2])
    return Answer(some, {"skills": _with(person, started)}), Answer(many, {"skills": _with(person, good)})


def _with(person: Person, claims: tuple[SkillClaim, ...]) -> tuple[SkillClaim, ...]:
    """The skills named so far, and others that were not."""
    named = {claim.skill for claim in person.profile.skills}
    return (*person.profile.skills, *(claim for claim in claims if claim.skill not in named))


@per_knowledge
def core_skills(knowledge: Knowledge, role: str) -> tuple[str, ...]:
    """The must-have skills of a role, the first of each group."""
    return tuple(slot.members[0].skill for slot in role_slots(knowledge, role) if slot.importance == CORE)


def _country(person: Person, told: Told) -> Answers:
    known = person.knowledge.countries
    return tuple(Answer(chance, {"country": code}) for chance, code in COUNTRIES if code in known)


def _hours(person: Person, told: Told) -> Answers:
    profile = person.profile
    if profile.horizon_weeks is not None or profile.deadline is not None:
        return tuple(Answer(chance, {"hours_per_week": hours}) for chance, hours in HOURS)
    # Both are asked at once: few hours go with no hurry, many with a near day (judgement).
    pairs = ((3.0, 52), (8.0, 52), (15.0, 26))
    return tuple(
        Answer(chance, {"hours_per_week": hours, "horizon_weeks": weeks})
        for (chance, _), (hours, weeks) in zip(HOURS, pairs, strict=True)
    )


def _horizon(person: Person, told: Told) -> Answers:
    return tuple(Answer(chance, {"horizon_weeks": weeks}) for chance, weeks in WEEKS if weeks is not None)


def _chance(person: Person, table: Spread) -> float:
    """The chance of a yes at the years of technical work; people outside the field have none of it."""
    if person.is_outside:
        return table[0][1] / 2
    held = person.knowledge.roles.get(person.profile.current_role or "")
    years = counted_years(person.profile, held, person.knowledge) if held else person.profile.years_experience
    return next(chance for below, chance in table if (years or 0.0) < below)


def _production(person: Person, told: Told) -> Answers:
    other = _chance(person, YES_DECISION) if person.profile.decision is None else 0.0
    return _gate("production", _chance(person, YES_PRODUCTION), "decision", other)


def _decision(person: Person, told: Told) -> Answers:
    other = _chance(person, YES_PRODUCTION) if person.profile.production is None else 0.0
    return _gate("decision", _chance(person, YES_DECISION), "production", other)


def _gate(slot: str, yes: float, other: str, other_yes: float) -> Answers:
    """A yes alone, a yes where the other gate opens too, and a no.

    Where both gates are open questions, neither answer alone opens the role behind them: each is given half of what
    the two do together.
    """
    both = yes * other_yes / 2
    return (
        Answer(yes - both, {slot: True}),
        Answer(both, {slot: True, other: True}),
        Answer(1 - yes, {slot: False}),
    )


def _budget(person: Person, told: Told) -> Answers:
    return tuple(
        Answer(chance, {"budget": Money(amount=amount, currency="USD", period="once")}) for chance, amount in BUDGETS
    )


def _certifications(person: Person, told: Told) -> Answers:
    held = tuple(HeldCertification(certification=name) for name in told.exams[:1])
    return (Answer(HOLDS_EXAM, {"certifications": held}),) if held else ()


def _support(person: Person, told: Told) -> Answers:
    return (Answer(SUPPORTED, {"employer_support": True}),)


def _education(person: Person, told: Told) -> Answers:
    keys = {row.key for row in person.knowledge.implied_skills.where(scope="education")}
    return tuple(Answer(chance, {"education": key}) for chance, key in STUDIED if key in keys)


def _constraints(person: Person, told: Told) -> Answers:
    return (Answer(CONSTRAINED, {"constraints": ("remote only",)}),)


OF_SLOT: dict[str, Callable[[Person, Told], Answers]] = {
    "goal": _goal,
    "current_role": _work,
    "years_experience": _years,
    "wants_code": _code,
    "skills": _skills,
    "country": _country,
    "hours_per_week": _hours,
    "horizon": _horizon,
    "production": _production,
    "decision": _decision,
    "budget": _budget,
    "certifications": _certifications,
    "employer_support": _support,
    "education": _education,
    "constraints": _constraints,
}


def tastes(knowledge: Knowledge, items: tuple[str, ...], pair: tuple[str, str]) -> Answers:
    """Answers to statements as somebody made for one of two roles would give them, either as likely."""
    return tuple(
        Answer(
            TASTE_TELLS / 2,
            {
                "preferences": {
                    name: max(1, min(5, round(expected_answer(knowledge.interest_items[name], knowledge.roles[role]))))
                    for name in items
                }
            },
        )
        for role in pair
    )
