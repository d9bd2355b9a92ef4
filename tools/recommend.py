"""Which role to aim for: a named goal is answered, an open question is ranked, and what would flip it is said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from tools.brief import Brief, Few, Part
from tools.choosing.case import Case, case_of
from tools.choosing.deciding import deciding_question
from tools.choosing.doors import doors_of, services_for
from tools.choosing.evidence import evidence_of
from tools.choosing.models import Recommendation
from tools.choosing.parts import flips_of, means_shown, ranking_of, runner_up_of, steps_of
from tools.choosing.text import recommendation_text
from tools.choosing.verdict import Verdict, judge
from tools.choosing.words import cautions_of, headline_of, reasons_of
from tools.declare import tool
from tools.evidence import Model, cite
from tools.proficiency.levels import effective_levels
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.proficiency.levels import EffectiveSkill


class RecommendQuery(Model):
    """A person, and the day the question is asked."""

    profile: Profile
    today: date


def recommend(
    profile: Profile,
    knowledge: Knowledge,
    today: date,
    levels: Mapping[str, EffectiveSkill] | None = None,
    hours_available: float | None = None,
) -> Recommendation:
    """The recommendation for a person.

    `levels` are their effective levels where they are worked out already; `hours_available` replaces the hours counted
    from the profile. Raises UnknownId for a goal that is no role.
    """
    if levels is None:
        levels = effective_levels(profile, knowledge, today)
    return recommended(case_of(profile, knowledge, today, levels, hours_available))


def recommended(case: Case) -> Recommendation:
    """The same for a case at hand, which afterwards holds readiness and courses that a plan can go on with."""
    verdict = judge(case)
    return out_of_field(case) if verdict.target is None else worded(case, verdict)


def worded(case: Case, verdict: Verdict) -> Recommendation:
    """A verdict with its reasons, its runner-up, what would flip it, and a source for every figure."""
    profile, knowledge, target = case.profile, case.knowledge, verdict.target
    assert target is not None  # out of the field has a form of its own
    parts = Recommendation(
        kind=verdict.kind,
        headline=headline_of(case, verdict),
        goals=profile.goals,
        target=target.role.id,
        target_title=target.role.title,
        then=verdict.then.role.id if verdict.then else None,
        nearest=verdict.nearest.role.id if verdict.nearest else None,
        reasons=reasons_of(case, verdict),
        runner_up=runner_up_of(case, verdict),
        way=steps_of(case, verdict),
        means=means_shown(case, verdict),
        flips=flips_of(case, verdict),
        question=deciding_question(profile, knowledge, *verdict.close) if verdict.close else None,
        ranking=ranking_of(case, verdict),
        doors=doors_of(profile, knowledge),
        cautions=cautions_of(case, verdict),
    )
    evidence = evidence_of(parts, case)
    return parts.model_copy(update={"evidence": evidence, "sources": cite(knowledge, evidence)})


def out_of_field(case: Case) -> Recommendation:
    """No figures for a goal outside the field: where to turn instead."""
    return Recommendation(
        kind="out of field",
        headline="What you want is outside the field I know, so I give no figures for it. These services can help.",
        services=services_for(case.knowledge, case.profile.country),
    )


def with_role_ids(profile: Profile, knowledge: Knowledge) -> Profile:
    """The profile with its goals as role ids, however they were written. Raises UnknownId or AmbiguousName."""
    if all(goal in knowledge.roles for goal in profile.goals):
        return profile
    from tools.reading.titles import resolve_role

    found = [resolve_role(goal, knowledge) for goal in profile.goals]
    outside = [match.asked for match in found if match.role is None]
    goals = tuple(dict.fromkeys(match.role for match in found if match.role is not None))
    return profile.model_copy(update={"goals": goals, "out_of_field": profile.out_of_field or ", ".join(outside)})


BRIEF = Brief(
    fields={
        "kind": None,
        "headline": None,
        "target": None,
        "target_title": None,
        "reasons": Few(3),
        "runner_up": None,
        "way": Few(3, ("role", "title", "months_low", "months_high", "difficulty", "why")),
        "means": Few(2),
        "flips": Few(2),
        "question": ("id", "text", "why"),
        "ranking": Few(3, ("role", "title", "fit", "readiness_must", "readiness", "is_reachable")),
        "services": None,
        "cautions": Few(3),
    },
    parts=(
        Part(""),
        Part("Why", 4),
        Part("The question"),
        Part("The way", 6),
        Part("Runner-up"),
        Part("What would change", 2),
        Part("Taken cautiously", 2),
        Part("The roles beside", 5),
    ),
)


@tool(as_text=recommendation_text, brief=BRIEF)
def recommend_role(query: RecommendQuery, knowledge: Knowledge) -> Recommendation:
    """Recommend which AI role a person should aim for: answers a named goal, decides between two roles, or ranks them
    for someone undecided. Needs a profile. For facts about two roles use compare_roles. It never judges a person
    for an employer."""
    return recommend(with_role_ids(query.profile, knowledge), knowledge, query.today)
