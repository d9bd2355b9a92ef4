"""Two roles side by side: work, skills, pay, certificates, who enjoys what, growth, the path between them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pydantic import Field

from tools.asked_role import role_asked
from tools.brief import Brief, Few, Part
from tools.certifications import certification_plan
from tools.comparing.evidence import comparison_evidence
from tools.comparing.models import CertificationRow, Comparison, Side, SkillRow
from tools.comparing.pay import PayRows, pay_rows
from tools.comparing.rows import (
    axis_rows,
    card_of,
    claim_rows,
    enjoy_items,
    onward_moves,
    path_between,
    skill_rows,
)
from tools.comparing.text import comparison_text
from tools.comparing.verdict import rules_for, stand_toward
from tools.declare import tool
from tools.evidence import Citation, Evidence, Model, cite
from tools.problem import Problem, ProblemError, shorten
from tools.proficiency.readiness import CORE
from tools.profile import Profile, Years

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role


class CompareQuery(Model):
    """Two roles, and where and how senior, as far as it matters."""

    role_a: str = Field(description="Id or usual name, such as 'AI engineer'.")
    role_b: str = Field(description="The other role.")
    country: str = Field(default="", description="Country, code or city, for pay.")
    years_experience: Years | None = None
    profile: Profile | None = Field(default=None, description="A person, to say where they stand toward each role.")
    today: date


def compare(
    knowledge: Knowledge,
    role_a: str,
    role_b: str,
    today: date,
    country: str = "",
    years_experience: float | None = None,
    profile: Profile | None = None,
) -> Comparison:
    """The comparison of two role ids; country is a code or empty, and taken from the profile where it has one."""
    a, b = knowledge.roles[role_a], knowledge.roles[role_b]
    if profile is not None:
        country = country or profile.country or ""
        years_experience = profile.years_experience if years_experience is None else years_experience
    pay = pay_rows(knowledge, a, b, country, years_experience) if country else PayRows()
    exams, exam_evidence, exam_sources = certification_rows(knowledge, a, b, today, profile)
    bare = roles_compared(knowledge, a, b).model_copy(
        update={
            "country": country,
            "country_name": knowledge.place(country).name if country else "",
            "years_experience": years_experience,
            "pay": tuple(pay.figures),
            "pay_notes": tuple(pay.notes) if country else ("Name a country to see pay: no world figure fills one.",),
            "article_pay": tuple(pay.article),
            "certifications": exams,
        }
    )
    if profile is not None:
        for_a, for_b, verdict = stand_toward(profile, knowledge, a, b, today)
        bare = bare.model_copy(update={"standing": (for_a, for_b), "verdict": (verdict, *bare.verdict)})
    evidence = (*comparison_evidence(bare, knowledge), *exam_evidence)
    sources = cite(knowledge, evidence, (*pay.citations, *exam_sources))
    return bare.model_copy(update={"evidence": evidence, "sources": sources})


def roles_compared(knowledge: Knowledge, a: Role, b: Role) -> Comparison:
    """Every row that rests on the two roles alone."""
    rows = skill_rows(knowledge, a, b)
    shared = tuple(row for row in rows if row.level_a is not None and row.level_b is not None)
    only_a = tuple(row for row in rows if row.level_b is None)
    only_b = tuple(row for row in rows if row.level_a is None)
    items = enjoy_items(knowledge, a, b)
    return Comparison(
        a=card_of(a),
        b=card_of(b),
        shared_skills=shared,
        only_a=only_a,
        only_b=only_b,
        axes=axis_rows(knowledge, a, b),
        enjoy=items,
        onward=onward_moves(knowledge, a, b),
        path=path_between(knowledge, a, b),
        path_back=path_between(knowledge, b, a),
        claims=claim_rows(knowledge, a, b),
        verdict=rules_for(a, b, items, shared, (core_count(only_a), core_count(only_b))),
        notes=notes_on(a, b),
    )


def core_count(rows: tuple[SkillRow, ...]) -> int:
    """How many rows are core to the one role that has them."""
    return sum(max(row.importance_a or 0, row.importance_b or 0) == CORE for row in rows)


def certification_rows(
    knowledge: Knowledge, a: Role, b: Role, today: date, profile: Profile | None = None
) -> tuple[tuple[CertificationRow, ...], tuple[Evidence, ...], tuple[Citation, ...]]:
    """The certifications of both roles with their standing on the day: with a profile the verdicts of its plan."""
    rows: list[CertificationRow] = []
    evidence: list[Evidence] = []
    sources: list[Citation] = []
    sides: tuple[tuple[Side, Role], ...] = (("a", a), ("b", b))
    for side, role in sides:
        path = certification_plan(knowledge, role.id, profile.certifications if profile else (), today)
        verdicts = {} if profile is None else plan_verdicts(profile, knowledge, role, today)
        for step in path.steps:
            verdict, reason = verdicts.get(step.certification, (GENERAL[step.verdict], step.reason))
            if profile is None:
                reason = GENERAL_REASON if step.verdict == "take" else step.reason
            rows.append(
                CertificationRow(
                    side=side, certification=step.certification, code=step.code, name=step.name, status=step.status,
                    verdict=verdict, reason=reason,
                )
            )  # fmt: skip
        evidence += [item for item in path.evidence if item not in evidence]
        sources += path.sources
    return tuple(rows), tuple(evidence), tuple(sources)


GENERAL = {"take": "first to look at", "later": "later", "skip": "rarely needed"}
"""What is said of a certification where nobody's plan says more."""

GENERAL_REASON = "Examines what this role asks for. Whether it is worth your money depends on what you know already."


def plan_verdicts(profile: Profile, knowledge: Knowledge, role: Role, today: date) -> dict[str, tuple[str, str]]:
    """Verdict and reason of every certification in this person's plan for a role; none where no such plan is made."""
    from tools.plan import make_plan

    # First the plan as it is: its verdicts stand where it is for this role already.
    for person in (profile, profile.model_copy(update={"goals": (role.id,), "out_of_field": ""})):
        plan = make_plan(person, knowledge, today)
        if plan.role is not None and plan.role.target.role == role.id:
            return {line.certification: (line.verdict, line.reason) for line in plan.certifications}
    return {}


def notes_on(a: Role, b: Role) -> tuple[str, ...]:
    """What to know of the facts behind the two columns."""
    notes = []
    for role in (a, b):
        if role.confidence == "low":
            notes.append(f"What is known of {role.title} is mostly judgement: few or no postings were read in full.")
        if role.track == "adjacent":
            notes.append(
                f"{role.title} has no pay data of its own; an official wage of a near occupation is a reference."
            )
    return (*notes, "Levels wanted run from 0 to 5; a blank share of postings means not measured, not zero.")


def role_named(text: str, field: str, knowledge: Knowledge) -> str:
    """The role id that a name means. Raises ProblemError for a job outside the field, or one with several meanings."""
    return text if text in knowledge.roles else str(role_asked(text, field, knowledge).role)


SIDE = ("role", "title", "level_label", "years_min", "years_typical", "years_max", "coding_share_pct")
BRIEF = Brief(
    fields={
        "a": SIDE,
        "b": SIDE,
        "country": None,
        "verdict": None,
        "pay": Few(8, ("side", "level", "p50", "currency", "n", "confidence", "source")),
        "shared_skills": Few(3, ("name", "level_a", "level_b")),
        "only_a": Few(3, ("name", "level_a")),
        "only_b": Few(3, ("name", "level_b")),
        "path": Few(3, ("role", "why")),
        "standing": None,
    },
    parts=(
        Part(""),
        Part("Which, for whom"),
        Part("Where you stand", 4),
        Part("Pay in", 8),
        Part("The path", 4),
    ),
)


@tool(as_text=comparison_text, brief=BRIEF)
def compare_roles(query: CompareQuery, knowledge: Knowledge) -> Comparison:
    """Compare two roles: the work, skills shared and not, pay by level, certificates, who enjoys what, growth and the
    path between them. Needs two role names; pay needs a country. To choose for one person use recommend_role."""
    role_a = role_named(query.role_a, "role_a", knowledge)
    role_b = role_named(query.role_b, "role_b", knowledge)
    if role_a == role_b:
        title = knowledge.roles[role_a].title
        message = f"Both names mean {title}. Name two different roles."
        raise ProblemError(Problem(kind="invalid", field="role_b", given=shorten(query.role_b), message=message))
    country = knowledge.place(query.country).code if query.country else ""
    return compare(knowledge, role_a, role_b, query.today, country, query.years_experience, query.profile)
