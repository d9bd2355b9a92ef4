"""The plan: a person, a day and the facts in; a dated plan that adds up out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from tools.brief import Brief, Few, Part
from tools.choosing.case import case_of
from tools.declare import tool
from tools.evidence import JUDGEMENT, Evidence, Model, cite
from tools.planning.assemble import assemble
from tools.planning.model import Plan
from tools.planning.situation import situate
from tools.planning.text import plan_text
from tools.profile import Profile
from tools.reading.boundaries import boundary_reply
from tools.recommend import recommended
from tools.schedule import HALVES
from tools.stopped import boundary_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.planning.situation import Situation
    from tools.reading.boundaries import Boundary

__all__ = ["Plan", "PlanQuery", "build_plan", "make_plan"]

OUT_OF_FIELD = (
    "What you want is outside the field this coach covers, so there is no plan and no figure here. "
    "These services know your field:"
)


LIMITS = {
    "guarantee": "You asked for a guarantee. Nobody can give one, for a job or for a salary.",
    "exam-dumps": "I do not help with leaked exam questions: what is found out is taken away. Study the domains.",
    "fake-cv": "I do not help to claim what is not true. What you did can be said better; ask me how.",
    "visa-legal": "Visa and legal questions are for the immigration authority or a lawyer; I do not judge them.",
    "ranking": "I do not rank or select people for an employer.",
}
"""What a wish in the notes cannot have, said before the plan is relied on."""


class PlanQuery(Model):
    """A person, and the day the plan is made."""

    profile: Profile
    today: date = Field(description="The day the plan is made; its first day unless the profile names a later start.")


BRIEF = Brief(
    fields={
        "kind": None,
        "stopped": None,
        "first_screen": None,
        "standing": ("readiness_must_pct", "readiness_overall_pct", "band"),
        "role": ("kind", "target", "runner_up"),
        "pay": ("now", "lines", "no_data"),
        "reach": None,
        "gaps": Few(5, ("name", "tier", "now", "target", "hours_typical")),
        "certifications": Few(3, ("code", "name", "verdict", "exam_day", "cost_usd")),
        "phases": Few(6, ("number", "title", "start", "end", "hours")),
        "budget": ("currency", "total"),
    },
    parts=(
        Part(""),
        Part("Where you stand", 1, ("**Readiness",)),
        Part("What your time", 1),
        Part("Gaps", 5),
        Part("Pay", 3),
        Part("1.", 1),
        Part("2.", 1),
        Part("3.", 1),
        Part("4.", 1),
        Part("Days to decide", 2),
        Part("What I have assumed", 3),
    ),
)


@tool(as_text=plan_text, brief=BRIEF)
def build_plan(query: PlanQuery, knowledge: Knowledge) -> Plan:
    """Write a person's dated plan: role, readiness, pay, gaps, exams, phases, weeks, budget, risks. Use it when
    coach_interview is done, or a plan is wanted now: what the profile lacks is assumed and listed. It keeps to the
    hours, money and days of the profile."""
    return make_plan(query.profile, knowledge, query.today)


def make_plan(profile: Profile, knowledge: Knowledge, today: date) -> Plan:
    """The plan of a person on a day; the same input gives the same plan, whatever the name."""
    boundary = boundary_of(profile)
    situation = situate(heeding(profile, boundary), knowledge, today)
    if boundary is not None and boundary.stops_coaching:
        return no_plan(situation, boundary_reply(boundary, knowledge, profile.country or "", today), "stopped")
    hours = situation.halves / HALVES if situation.last_day is not None else None
    case = case_of(situation.profile, knowledge, today, situation.levels, hours)
    recommendation = recommended(case)
    if recommendation.target is None:
        services = (
            f"- {service.name}{': ' + service.url if service.url else ''}" for service in recommendation.services
        )
        return no_plan(situation, "\n".join([OUT_OF_FIELD, *services]))
    return assemble(situation, case, recommendation)


def heeding(profile: Profile, boundary: Boundary | None) -> Profile:
    """The profile with what its notes call for: a child gets no pay promises, a wish that has a limit is answered."""
    if boundary is None or boundary.stops_coaching:
        return profile
    if boundary.kind == "minor":
        return profile.model_copy(update={"minor": True})
    limit = LIMITS.get(boundary.kind)
    told = (*profile.open_contradictions, limit) if limit else profile.open_contradictions
    return profile.model_copy(update={"open_contradictions": told})


def no_plan(situation: Situation, why: str, kind: Literal["no plan", "stopped"] = "no plan") -> Plan:
    """No plan, no figure: why, and who can help."""
    facts = Evidence(figure="day of the facts", value=situation.knowledge.as_of, unit="date", source=JUDGEMENT)
    return Plan(
        kind=kind,
        today=situation.today,
        facts_as_of=situation.knowledge.as_of,
        stopped=why,
        evidence=(facts,),
        sources=cite(situation.knowledge, (facts,)),
    )
