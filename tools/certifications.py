"""Which certifications are worth it for a role, in which order, within which means; or all about a single one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from knowledge.errors import UnknownId
from tools.asked_role import role_asked
from tools.brief import Brief, Few, Part
from tools.certificates.answer import CertificationPath, CertificationQuery, NamedCertification
from tools.certificates.calendar import standing
from tools.certificates.candidates import (
    Benefit,
    Candidate,
    benefit_of,
    brought_along,
    candidate_for,
    considered,
    favourites,
    missing_share,
    named_providers,
)
from tools.certificates.choice import Choice, Means, Setting, Weighed, choose, weigh
from tools.certificates.gates import Person
from tools.certificates.money import Rate, budget_in_usd, rate_of
from tools.certificates.names import known_answer, resolve_certification
from tools.certificates.order import Holdings, check_date, first_required, read_holdings
from tools.certificates.path import Decided, assemble
from tools.certificates.text import path_text
from tools.declare import tool
from tools.problem import Problem, ProblemError, problem_of
from tools.profile import HeldCertification

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def certification_plan(
    knowledge: Knowledge,
    role_id: str,
    held: Sequence[str | HeldCertification],
    today: date,
    budget_usd: float | None = None,
    weeks_hours: float | None = None,
    deadline: date | None = None,
    providers: tuple[str, ...] = (),
    levels: Mapping[str, float] | None = None,
    *,
    hours_cap: float | None = None,
    years: float | None = None,
    country: str | None = None,
    currency: str = "",
    memberships: tuple[str, ...] = (),
) -> CertificationPath:
    """The path for a role id; `weeks_hours` a week, `hours_cap` in all that exams may take. Raises UnknownId."""
    asked = _Asked(
        role_id=role_id,
        means=Means(today, budget_usd, weeks_hours, deadline, hours_cap),
        person=Person(years, memberships, knowledge.place(country).name if country else ""),
        holdings=read_holdings(knowledge, held, today),
        named=named_providers(knowledge, providers),
        levels=levels,
        rate=_rate(knowledge, currency, country),
    )
    return _answer(knowledge, asked)


BRIEF = Brief(
    fields={
        "role": None,
        "decision": None,
        "summary": None,
        "steps": Few(
            5,
            (
                *("certification", "code", "verdict", "reason", "status", "exam_day", "fee_usd", "cost_usd"),
                *("study_hours_low", "study_hours_high", "last_day", "replaced_by"),
            ),
        ),
        "held": None,
        "cost_usd": None,
        "hours_low": None,
        "hours_high": None,
        "binding": None,
        "ways_out": None,
        "build_instead": ("title", "hours_typical"),
        "questions": None,
        "warnings": None,
    },
    parts=(
        Part(""),
        Part("Take", 12, ("**", "- Exam from", "- Cost", "- Study", "- Gate", "- Last day")),
        Part("Money and time", 4),
        Part("What to build", 2),
        Part("Later", 6, ("**",)),
        Part("Skip", 6, ("**",)),
        Part("What you hold", 4),
        Part("Free credentials", 6),
        Part("How often", 1),
        Part("Assumed", 3),
    ),
)


@tool(as_text=path_text, brief=BRIEF)
def certification_path(query: CertificationQuery, knowledge: Knowledge) -> CertificationPath:
    """Which certifications to take, leave for later or skip for a role, within budget and hours, with fees and last
    days; or whether one code exists, can be sat, or what replaced it. Needs a role or a certification. It cannot
    know discounts, pass rates or what a certificate does to pay."""
    if not (query.role or "").strip() and not (query.certification or "").strip():
        message = "Name a role, such as 'AI architect', or one certification to ask about."
        raise ProblemError(Problem(kind="invalid", field="role", message=message))
    asked = _read_query(query, knowledge)
    if not asked.certification:
        return _answer(knowledge, asked)
    named = resolve_certification(knowledge, asked.certification, query.today)
    return _answer(knowledge, asked, named)


@dataclass(frozen=True)
class _Asked:
    """A query that has been read: ids, dollars and dates."""

    role_id: str
    means: Means
    person: Person
    holdings: Holdings
    named: tuple[str, ...] = ()
    levels: Mapping[str, float] | None = None
    rate: Rate | None = None
    certification: str = ""


def _read_query(query: CertificationQuery, knowledge: Knowledge) -> _Asked:
    if query.deadline is not None and query.deadline < query.today:
        message = f"{query.deadline} is before {query.today}, the day asked about. Give a later day."
        raise ProblemError(Problem(kind="invalid", field="deadline", given=str(query.deadline), message=message))
    for item in query.held:
        check_date(item, "held", query.today)
    place = knowledge.place(query.country) if query.country else None
    budget, currency = budget_in_usd(knowledge, query.budget, place.currency if place else "")
    try:
        providers = named_providers(knowledge, query.providers)
    except UnknownId as error:
        raise ProblemError(problem_of(error, "providers")) from None
    return _Asked(
        role_id=role_asked(query.role, "role", knowledge).role or "" if query.role and query.role.strip() else "",
        means=Means(query.today, budget, query.hours_per_week, query.deadline),
        person=Person(query.years_experience, query.memberships, place.name if place else ""),
        holdings=read_holdings(knowledge, query.held, query.today),
        named=providers,
        levels=_levels(query, knowledge),
        rate=_rate(knowledge, "" if query.country else currency, query.country),
        certification=(query.certification or "").strip(),
    )


def _levels(query: CertificationQuery, knowledge: Knowledge) -> dict[str, float] | None:
    """Levels by skill id; a skill named twice counts at its higher level."""
    if query.skills is None:
        return None
    found: dict[str, float] = {}
    for name, level in query.skills.items():
        skill = knowledge.skill(name).id
        found[skill] = max(level, found.get(skill, 0.0))
    return found


def _rate(knowledge: Knowledge, currency: str, country: str | None) -> Rate | None:
    """The rate in which fees are shown besides dollars: of the currency, else of the country."""
    local = currency or (knowledge.place(country).currency if country else "")
    return rate_of(knowledge, local) if local and local != "USD" else None


def _answer(knowledge: Knowledge, asked: _Asked, named: NamedCertification | None = None) -> CertificationPath:
    """The path for a role, or for the certification that was named."""
    favoured = favourites(knowledge, asked.named, asked.holdings.current, asked.levels)
    missing = missing_share(knowledge, asked.role_id, asked.levels) if asked.role_id else {}
    weighed = _weigh_all(knowledge, asked, named, favoured, missing)
    choice = choose(knowledge, weighed, asked.means) if asked.role_id else Choice()
    decided = Decided(
        role_id=asked.role_id,
        means=asked.means,
        person=asked.person,
        holdings=asked.holdings,
        weighed=weighed,
        choice=choice,
        missing=missing,
        levels=asked.levels,
        rate=asked.rate,
        named=named,
    )
    return assemble(knowledge, decided)


def _weigh_all(
    knowledge: Knowledge,
    asked: _Asked,
    named: NamedCertification | None,
    favoured: tuple[str, ...],
    missing: Mapping[str, float],
) -> tuple[Weighed, ...]:
    """Every candidate that is not held, weighed, with what has to come before it."""
    today, holdings = asked.means.today, asked.holdings
    base = _base(knowledge, asked, named, favoured)
    names = tuple(item.certification for item in base)
    setting = Setting(asked.means, holdings, asked.person, favoured, names, asked.levels)
    before = {
        item.certification: first_required(knowledge, item.certification, holdings, today, setting.preferred) or ()
        for item in base
        if not item.relation.startswith("if ")
    }
    found = []
    for item in brought_along(knowledge, base, before, advised=named is None):
        if named is None and holdings.covers(knowledge, item.certification):
            continue
        skills = knowledge.certifications[item.certification].skills
        # Without a role nothing is missing: what the exam examines is shown, and no verdict rests on it.
        benefit = benefit_of(skills, missing) if asked.role_id else Benefit(skills, 1.0)
        found.append(weigh(knowledge, item, benefit, setting))
    return tuple(found)


def _base(
    knowledge: Knowledge, asked: _Asked, named: NamedCertification | None, favoured: Sequence[str]
) -> tuple[Candidate, ...]:
    """The role's candidates with ended ones replaced by what came after; or the one that was asked about."""
    if named is None:
        found = considered(knowledge, asked.role_id, asked.named, favoured)
        return tuple({item.certification: item for item in map(_renewed(knowledge, asked), found)}.values())
    ids = dict.fromkeys(name for name in (named.certification, *_next_version(knowledge, named)) if name)
    return tuple(candidate_for(knowledge, asked.role_id, name) for name in ids)


def _renewed(knowledge: Knowledge, asked: _Asked) -> Callable[[Candidate], Candidate]:
    """How a candidate that has ended becomes its successor, where it has one."""

    def renew(item: Candidate) -> Candidate:
        today = asked.means.today
        if standing(knowledge, item.certification, today).status != "retired":
            return item
        successor = known_answer(knowledge, item.certification, item.certification, today).certification
        if not successor:
            return item
        return replace(item, certification=successor, provider=knowledge.certifications[successor].provider)

    return renew


def _next_version(knowledge: Knowledge, named: NamedCertification) -> tuple[str, ...]:
    """What is announced to replace the certification that was asked about, while it can still be sat."""
    rows = knowledge.successions
    return tuple(
        row.new_certification for row in rows if named.kind == "known" and row.old_certification == named.certification
    )
