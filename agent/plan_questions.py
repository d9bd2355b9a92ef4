"""Questions about the plan that was made: which one is meant, and the answer out of the plan itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from tools.markdown import count, day, join, money, trim
from tools.planning.text import plan_text

if TYPE_CHECKING:
    from tools.planning.model import Milestone, Plan

Topic = Literal[
    "week", "time", "cost", "applying", "project", "role", "exams", "risks", "after", "support", "standing", "assumed"
]

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|to-?day|tonight|tomorrow|(?:this|next|the) (?:week(?:end)?|month)"
_DO = r"(?:do|start|begin|work|study|learn|focus|tackle|try)"
_START = r"^(?:so|ok(?:ay)?|and|but|well|right|then|please|tell me|show me)?,? *"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


TOPICS: tuple[tuple[Topic, re.Pattern[str]], ...] = (
    ("applying", _pattern(r"\b(?:when|how|where|how many)\b.*\b(?:apply|applying|applications?)\b")),
    (
        "project",
        _pattern(
            r"^(?:but |and )?why\b.*\bprojects?\b|\b(?:what|which)\b.*\bprojects?\b"
            r"|^(?:show (?:me )?)?(?:the |my )?projects?\??$"
        ),
    ),
    ("role", _pattern(r"^(?:but |and )?why (?:this|that|the) (?:role|job|title|one|plan|recommendation|verdict)\b")),
    (
        "week",
        _pattern(
            _START + r"(?:what'?s? (?:now|next)|now what|and now|next steps?|what (?:is|are) (?:my|the) "
            r"(?:next|first) (?:steps?|things?|actions?|tasks?)|what comes (?:now|first))\W*$"
        ),
    ),
    ("week", _pattern(rf"\bwhat\b.*\bI\b.*\b{_DO}\b.*\b(?:{_DAY}|first|now|next)\b")),
    ("week", _pattern(rf"\bwhat\b.*\b(?:first|next|{_DAY})\b.*\bI\b.*\b{_DO}\b")),
    ("week", _pattern(rf"\bwhat (?:do|should|can|shall|must|would|am|will) I (?:supposed to )?{_DO}\W*$")),
    ("week", _pattern(r"\b(?:where|how) (?:do|should|can|shall|would|could) I (?:start|begin|get started)\b")),
    ("week", _pattern(r"\b(?:first|next) (?:steps?|actions?|tasks?)\b|\b(?:this|next) week'?s? (?:actions?|tasks?)\b")),
    ("week", _pattern(rf"^(?:what|how) about (?:{_DAY})|^what(?:'s| is| do I have)? (?:on |for |up )?(?:{_DAY})\W*$")),
    (
        "time",
        _pattern(
            r"\bhow (?:long|much time|much longer|many (?:weeks|months|hours|years))\b(?!.*\b(?:have you|exam|valid)\b)"
        ),
    ),
    (
        "time",
        _pattern(
            r"\bwhen (?:will|would|can|could|do|am|is|are) (?:I|it|this|we|the plan)\b.*"
            r"\b(?:done|ready|finish\w*|over|through|end|there|hired|become)\b"
        ),
    ),
    (
        "time",
        _pattern(
            r"\b(?:can|could|will|would) I (?:really )?(?:make|do|manage|finish|reach|get) (?:it|this|that|there)\b"
            r"(?!.*\b(?:with|if|\d))"
            r"|\b(?:is|does) (?:it|this|that|the plan) (?:really )?(?:realistic|possible|fit|doable)"
        ),
    ),
    (
        "cost",
        _pattern(
            r"\b(?:how much|what) (?:does|do|will|would|is|are|can|should) (?:it|this|that|the plan|everything|all|I)\b"
            r".*\b(?:cost|pay for|spend)\b|\bhow expensive\b|^(?:the |my )?(?:costs?|total|budget|money)\W*$"
            r"|\bwhat (?:is|are) the (?:costs?|total|price)\b|\bhow much (?:money )?(?:do|will|would) I need\b"
        ),
    ),
    (
        "exams",
        _pattern(
            r"\b(?:which|what) (?:exams?|certifications?|certificates?|certs?)\b|\bdo I need (?:any |a |an )?"
            r"(?:exams?|certifications?|certificates?|certs?)\b"
            r"|^(?:the |my )?(?:exams?|certifications?|certificates?)\W*$"
        ),
    ),
    ("risks", _pattern(r"\brisks?\b|\bwhat (?:could|can|might|may) go wrong\b")),
    ("after", _pattern(r"\bwhat (?:comes|is|happens|would come) (?:after|next after|behind)\b|\bstep after\b")),
    ("support", _pattern(r"\bwho (?:can|could|might|would|will) (?:help|support|mentor)\b")),
    (
        "standing",
        _pattern(r"\bwhere (?:do|am) I (?:stand|at)\b|\b(?:how|am I) ready\b|\bmy (?:readiness|strengths|level)\b"),
    ),
    ("assumed", _pattern(r"\bwhat (?:did|have|do) you assumed?\b|\bassumptions?\b")),
)
"""How people ask about the plan. The first that matches counts."""


def topic_of(line: str) -> Topic | None:
    """What a question is about, or None. A statement about the person is none."""
    return next((topic for topic, pattern in TOPICS if pattern.search(line)), None)


def topic_text(topic: str, plan: Plan, today: date, words: str = "") -> str:
    """The answer of a plan to a question: a sentence or two first, then the part of the plan that says more."""
    if plan.kind != "plan":
        return plan.stopped
    return "\n\n".join(part for part in ANSWERS[topic](plan, today, words) if part)


def section(plan: Plan, title: str) -> str:
    """One part of the plan as the plan shows it, without its title; empty where it has none."""
    for part in plan_text(plan).split("\n\n## ")[1:]:
        name, _, body = part.partition("\n\n")
        if name == title:
            return body.strip()
    return ""


def from_section(title: str) -> Callable[[Plan, date, str], Iterator[str]]:
    """An answer that is a part of the plan."""

    def answer(plan: Plan, today: date, words: str) -> Iterator[str]:
        yield section(plan, title) or "The plan has nothing on that."

    return answer


def week(plan: Plan, today: date, words: str) -> Iterator[str]:
    """This week's actions while the first week lasts; afterwards what is due to be worked on."""
    screen = plan.first_screen
    assert screen is not None  # a plan of this kind has one
    if today < plan.today + timedelta(days=7):
        steps = (f"{one.text} (by {day(one.by)}, {trim(one.hours)} h)" for one in screen.actions)
        yield "This week:\n\n" + "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
        ahead = next((one for one in plan.weeks if one.start > today and one.work), None)
        yield f"The week from {day(ahead.start)}: {ahead.work}, {trim(ahead.hours)} h." if ahead else ""
        return
    running = [one for one in milestones(plan) if one.due >= today][:2]
    lines = (f"{one.title} (from {day(one.start)}, due {day(one.due)})" for one in running)
    yield "What the plan has for you now:\n\n" + "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1))
    yield f"Next review: {day(screen.next_review)}."


def milestones(plan: Plan) -> list[Milestone]:
    """Every milestone of the phases, by the day it is due."""
    return sorted((one for phase in plan.phases for one in phase.milestones), key=lambda one: (one.due, one.start))


def time(plan: Plan, today: date, words: str) -> Iterator[str]:
    """How long it takes, and whether it fits."""
    screen, reach = plan.first_screen, plan.reach
    assert screen is not None  # a plan of this kind has one
    if reach is None:
        return
    hours = trim(screen.hours_per_week)
    if reach.fits:
        yield f"With {hours} hours a week: until {day(screen.ends)}."
    elif reach.date_needed:
        yield f"With {hours} hours a week: until {day(reach.date_needed)}, which is longer than the time you named."
    yield section(plan, "What your time allows")


def cost(plan: Plan, today: date, words: str) -> Iterator[str]:
    """What it costs in all, and what is left."""
    found = plan.budget
    if found is None:
        yield "The plan has no costs."
        return
    left = f" Of your {money(found.given, found.currency)}, {money(found.left, found.currency)} are left." if (
        found.given is not None and found.left is not None
    ) else ""  # fmt: skip
    yield f"The plan costs {money(found.total, found.currency)} in all.{left}"
    yield section(plan, "Money")


def applying(plan: Plan, today: date, words: str) -> Iterator[str]:
    """When applying starts."""
    found = plan.applying
    if found is None or found.starts is None:
        yield "This plan holds no weeks for applying yet: the hours go to learning first."
    yield section(plan, "Applying")


def project(plan: Plan, today: date, words: str) -> Iterator[str]:
    """The projects of the plan and what each is for; only those that are named where some are."""
    found = [one for one in milestones(plan) if one.kind == "project"]
    named = [one for one in found if one.title.removeprefix("Build: ").casefold() in words.casefold()]
    for one in named or found:
        reason = f"{one.reason.rstrip('.')}." if one.reason else ""
        yield f"**{one.title}** ({trim(one.hours)} h, done by {day(one.due)}). {reason} Proof: {one.proof}"
    if not found:
        yield "There is no project in this plan: the time allows only study."


def role(plan: Plan, today: date, words: str) -> Iterator[str]:
    """Why the plan is for this role."""
    chosen = plan.role
    assert chosen is not None  # a plan of this kind has one
    yield f"**{chosen.target.title}**, for these reasons:"
    yield "\n".join(f"- {reason}" for reason in chosen.reasons)
    if chosen.flips:
        yield "What would change the answer:\n\n" + "\n".join(f"- {flip}" for flip in chosen.flips)


def exams(plan: Plan, today: date, words: str) -> Iterator[str]:
    """The exams to take."""
    taken = [line.code or line.name for line in plan.certifications if line.verdict == "take"]
    yield f"{count(len(taken), 'exam')} to take: {join(taken)}." if taken else "No exam has to be taken now."
    yield section(plan, "Certifications")


ANSWERS: dict[str, Callable[[Plan, date, str], Iterator[str]]] = {
    "week": week,
    "time": time,
    "cost": cost,
    "applying": applying,
    "project": project,
    "role": role,
    "exams": exams,
    "risks": from_section("What could go wrong"),
    "after": from_section("The step after"),
    "support": from_section("Who could support you"),
    "standing": from_section("Where you stand"),
    "assumed": from_section("What I have assumed"),
}
