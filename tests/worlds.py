"""Small worlds of facts, built in memory for a test: say only what the test is about, the rest has plain defaults.

    knowledge = world(
        roles=[role("ai-engineer", skills={"python": (4, 5), "sql": (3, 4)})],
        skills=[skill("python", prerequisites={"sql": 1})],
        countries=[country("IN", currency="INR")],
    )

`world` takes a list for every group of facts that `Knowledge` has, under the same name. Skills and sources that the
given facts name and nobody built are added with defaults, so are the six skill levels and the countries of the world.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from knowledge.base import Knowledge
from knowledge.models.certifications import (
    Certification,
    CertificationAlias,
    Domain,
    FreeCredential,
    Pathway,
    PathwayStep,
    PostingMention,
    Succession,
)
from knowledge.models.fact import Fact, Source
from knowledge.models.guidance import InterestItem, InterviewQuestion, WorkStyleAxis
from knowledge.models.pay import PayFactor, ReferenceFigure, SalaryCell
from knowledge.models.places import Country, World
from knowledge.models.roles import (
    GroupNeed,
    Occupation,
    Responsibility,
    Role,
    RoleAlias,
    RolePay,
    RoleSkill,
    Transition,
)
from knowledge.models.services import CareerService, Helpline
from knowledge.models.skills import (
    HoursStep,
    Prerequisite,
    Project,
    ProjectGroupStep,
    ProjectPrerequisite,
    ProjectStep,
    Resource,
    Skill,
    SkillAlias,
    SkillDemand,
    SkillGroup,
    SkillLevel,
    Transfer,
)
from knowledge.models.titles import Background, BackgroundSkill, ImpliedSkill
from knowledge.tables import Rows, Table

F = TypeVar("F", bound=Fact)

SOURCE = "test-source"
"""The source every built fact names unless told otherwise."""

AXES = ("build", "design", "people", "research", "data", "ops", "risk", "product")
GROUPS = frozenset(name for name, kind in vars(Knowledge).items() if isinstance(kind, cached_property))


class Memory:
    """Facts in lists, told apart by their model; implements the Facts protocol of knowledge.base."""

    def __init__(self, facts: Iterable[Fact], as_of: str) -> None:
        self._as_of = as_of
        self._facts: dict[type[Fact], list[Fact]] = {}
        for fact in facts:
            self._facts.setdefault(type(fact), []).append(fact)

    def _of(self, model: type[F]) -> list[F]:
        return [fact for fact in self._facts.get(model, []) if isinstance(fact, model)]

    def entities(self, kind: str, where: str, model: type[F], key: str = "id") -> Table[F]:
        return Table.of(kind, model, self._of(model), key)

    def records(self, kind: str, file: str, field: str, model: type[F], key: str = "id") -> Table[F]:
        return Table.of(kind, model, self._of(model), key)

    def rows(self, kind: str, pattern: str, model: type[F]) -> Rows[F]:
        return Rows.of(kind, model, self._of(model))

    def settings(self, file: str) -> Mapping[str, Any]:
        return {"facts": {"as_of": self._as_of, "languages": ["en"]}}


def world(as_of: str = "2026-11-23", **groups: Sequence[Fact]) -> Knowledge:
    """Knowledge of exactly these facts and what they name; a group is called as the property of Knowledge is."""
    wrong = sorted(set(groups) - GROUPS)
    if wrong:
        raise TypeError(f"Knowledge has no group {wrong[0]!r}; it has {', '.join(sorted(GROUPS))}")
    facts = [fact for group in groups.values() for fact in group]
    known = {fact.id for fact in facts if isinstance(fact, Skill)}
    facts += [skill(name) for name in sorted(set(_named(facts, "skill")) - known)]
    cited = {"judgement", "article", *_named(facts, "source")} - {fact.id for fact in facts if isinstance(fact, Source)}
    facts += [source(name) for name in sorted(cited)]
    if "skill_levels" not in groups:
        facts += [_skill_level(level) for level in range(6)]
    if "world" not in groups:
        facts += [_place(fact) for fact in facts if isinstance(fact, Country)]
    return Knowledge(Memory(facts, as_of))


def _named(facts: Iterable[Fact], field: str) -> Iterator[str]:
    """Ids that facts, and the parts of facts, name under a field or its plural; addresses are no ids."""
    for fact in facts:
        for name in type(fact).model_fields:
            value = getattr(fact, name)
            parts = value if isinstance(value, tuple) else (value,)
            if name in (field, f"{field}s", f"work_style_{field}s"):
                yield from (part for part in parts if isinstance(part, str) and part and "/" not in part)
            yield from _named([part for part in parts if isinstance(part, Fact)], field)


def _skill_level(level: int) -> SkillLevel:
    label = ("None", "Aware", "Guided", "Independent", "Advanced", "Expert")[level]
    weight = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)[level]
    return SkillLevel(level=level, label=label, meaning=label, evidence_needed="a test", self_report_weight=weight)


def _place(covered: Country) -> World:
    return World(
        code=covered.code, name=covered.name, subregion="Middle Land", region="Mainland", currency=covered.currency
    )


def _title(name: str) -> str:
    return name.replace("-", " ").capitalize()


def source(id: str = SOURCE, **more: Any) -> Source:
    """A source."""
    return Source(**{"id": id, "title": f"Source {id}", "as_of": "2026-01-01", **more})


# --- skills ---------------------------------------------------------------------------------------------------


def hours(typical: Sequence[float] = (4, 10, 20, 40, 120)) -> tuple[HoursStep, ...]:
    """Hours for the five steps from level 0 to 5: low is 0.6 of typical and high 1.8."""
    return tuple(
        HoursStep(
            from_level=step,
            to_level=step + 1,
            low=0.6 * each,
            typical=each,
            high=1.8 * each,
            basis="test",
            confidence="low",
        )
        for step, each in enumerate(typical)
    )


def skill(
    id: str,
    *,
    aliases: Iterable[str | SkillAlias] = (),
    prerequisites: Mapping[str, int] | Sequence[Prerequisite] = (),
    transfers: Mapping[str, float] | Sequence[Transfer] = (),
    typical_hours: Sequence[float] = (4, 10, 20, 40, 120),
    learned_by: str = "study",
    **more: Any,
) -> Skill:
    """A skill; `prerequisites` maps a skill to its minimal level, `transfers` a skill to its coefficient."""
    named = [alias if isinstance(alias, SkillAlias) else SkillAlias(text=alias, kind="alias") for alias in aliases]
    if isinstance(prerequisites, Mapping):
        prerequisites = [
            Prerequisite(skill=name, min_level=level, strength="hard", sources=(SOURCE,))
            for name, level in prerequisites.items()
        ]
    if isinstance(transfers, Mapping):
        transfers = [Transfer(skill=name, coefficient=share, sources=(SOURCE,)) for name, share in transfers.items()]
    record: dict[str, Any] = {
        "id": id,
        "name": _title(id),
        "category": "test",
        "kind": "technology",
        "description": f"{_title(id)}, for a test",
        "volatility": "med",
        "half_life_months": 30,
        "in_article": False,
        "posting_share_pct": None,
        "learned_by": learned_by,
        "max_level_by_study": {"study": 3, "project": 2}.get(learned_by, 1),
        "learning_note": "learn it",
        "sources": (SOURCE,),
        "aliases": tuple(named),
        "prerequisites": tuple(prerequisites),
        "transfers": tuple(transfers),
        "hours": hours(typical_hours),
    }
    return Skill(**{**record, **more})


def skill_group(id: str, skills: Sequence[str], **more: Any) -> SkillGroup:
    """An any-of group."""
    return SkillGroup(**{"id": id, "label": _title(id), "skills": tuple(skills), "sources": (SOURCE,), **more})


def demand(skill: str, mentions: int = 50, postings: int = 100, sample: str = "all") -> SkillDemand:
    """How often a skill is mentioned in a sample of postings."""
    return SkillDemand(
        skill=skill, sample=sample, postings=postings, mentions=mentions, pct=round(100 * mentions / postings, 1)
    )


def resource(id: str, skills: Sequence[str], **more: Any) -> Resource:
    """A free resource that was met at its address."""
    record: dict[str, Any] = {
        "id": id,
        "title": _title(id),
        "provider": "A school",
        "url": f"https://example.org/{id}",
        "hours": 5,
        "cost_usd": 0,
        "cost_model": "free",
        "type": "course",
        "level_from": 0,
        "level_to": 2,
        "skills": tuple(skills),
        "url_status": "seen",
        "hours_basis": "estimate",
    }
    return Resource(**{**record, **more})


def project(
    id: str,
    steps: Mapping[str, tuple[int, int]],
    *,
    roles: Sequence[str] = (),
    group_steps: Mapping[str, tuple[int, int]] | None = None,
    prerequisites: Mapping[str, int] | None = None,
    hours: tuple[float, float, float] = (20, 30, 50),
    **more: Any,
) -> Project:
    """A portfolio project; `steps` maps a skill to the levels it is taken from and to, `group_steps` a group."""
    record: dict[str, Any] = {
        "id": id,
        "title": f"Project {id}",
        "brief": "Build a small thing that works",
        "roles": tuple(roles),
        "steps": tuple(ProjectStep(skill=name, from_level=a, to_level=b) for name, (a, b) in steps.items()),
        "group_steps": tuple(
            ProjectGroupStep(group=name, from_level=a, to_level=b) for name, (a, b) in (group_steps or {}).items()
        ),
        "hours_low": hours[0],
        "hours_typical": hours[1],
        "hours_high": hours[2],
        "prerequisites": tuple(
            ProjectPrerequisite(skill=name, min_level=level) for name, level in (prerequisites or {}).items()
        ),
        "evidence_artefact": "A repository with tests",
        "acceptance": ("10 tests pass", "1 page explains it", "1 other person ran it"),
        "cost_usd_low": 0,
        "cost_usd_high": 0,
        "free_way": "yes: on any laptop",
        "employer_variant": "Do it with data from work",
        "seniority": "mid",
        "beginner_ok": True,
    }
    return Project(**{**record, **more})


# --- roles ----------------------------------------------------------------------------------------------------


def role_skill(skill: str, target_level: int = 3, importance: int = 5, **more: Any) -> RoleSkill:
    """What a role asks of one skill."""
    tier = {5: "must", 4: "should", 3: "nice"}.get(importance, "optional")
    record: dict[str, Any] = {
        "skill": skill,
        "target_level": target_level,
        "importance": importance,
        "tier": tier,
        "sources": (SOURCE,),
        "confidence": "medium",
    }
    return RoleSkill(**{**record, **more})


def transition(to: str, months: tuple[int, int] = (6, 12), difficulty: int = 2, **more: Any) -> Transition:
    """A move to another role."""
    record = {"months_low": months[0], "months_high": months[1], "difficulty": difficulty, "why": "Near work"}
    return Transition(**{"to": to, "sources": (SOURCE,), **record, **more})


def role(
    id: str,
    *,
    skills: Mapping[str, tuple[int, int]] | Sequence[RoleSkill] = (),
    aliases: Iterable[str | RoleAlias] = (),
    transitions: Sequence[Transition] = (),
    work_style: Mapping[str, int] | None = None,
    group_needs: Mapping[str, int] | None = None,
    pay: RolePay | None = None,
    **more: Any,
) -> Role:
    """A role; `skills` maps a skill to target level and importance; its pay is looked up under its own id."""
    if isinstance(skills, Mapping):
        skills = [role_skill(name, level, importance) for name, (level, importance) in skills.items()]
    record: dict[str, Any] = {
        "id": id,
        "title": _title(id),
        "family": "engineering",
        "track": "engineer",
        "path": "engineer",
        "level": 3,
        "in_article": False,
        "summary": f"{_title(id)}, for a test",
        "years_min": 1,
        "years_typical": 3,
        "years_max": 6,
        "coding_share_pct": 60,
        "riasec": "IRC",
        "work_style": {axis: (work_style or {}).get(axis, 2) for axis in AXES},
        "work_style_sources": (SOURCE,),
        "confidence": "medium",
        "sources": (SOURCE,),
        "occupation": Occupation(soc_match="none"),
        "pay": pay or RolePay(role=id, family="engineering", note="direct"),
        "aliases": (
            RoleAlias(name=_title(id), kind="canonical"),
            *(alias if isinstance(alias, RoleAlias) else RoleAlias(name=alias, kind="alias") for alias in aliases),
        ),
        "responsibilities": (Responsibility(text="Builds things", sources=(SOURCE,)),),
        "group_needs": tuple(GroupNeed(group=name, count=count) for name, count in (group_needs or {}).items()),
        "transitions": tuple(transitions),
        "skills": tuple(skills),
    }
    return Role(**{**record, **more})


def background(id: str, roles: Sequence[str], skills: Mapping[str, int] | None = None, **more: Any) -> Background:
    """A starting occupation outside the field."""
    record: dict[str, Any] = {
        "id": id,
        "title": _title(id),
        "skills": tuple(BackgroundSkill(skill=name, typical_level=level) for name, level in (skills or {}).items()),
        "roles": tuple(roles),
        "months_low": 6,
        "months_high": 12,
        "first_gaps": (),
        "why": "It is near",
        "say_it_like_this": "Explained hard things simply",
        "watch_out": "Pay may fall at first",
        "confidence": "low",
        "sources": (SOURCE,),
    }
    return Background(**{**record, **more})


def implied(
    skill: str, level: int, *, scope: str, key: str, years: tuple[int, int] = (0, 99), **more: Any
) -> ImpliedSkill:
    """What a title, its words, a background or an education imply."""
    record = {"scope": scope, "key": key, "years_min": years[0], "years_max": years[1], "confidence": 0.6}
    return ImpliedSkill(**{"skill": skill, "level": level, **record, **more})


def axes() -> list[WorkStyleAxis]:
    """The eight work-style axes."""
    return [WorkStyleAxis.model_validate({"axis": name, "meaning": name}) for name in AXES]


# --- certifications -------------------------------------------------------------------------------------------


def certification(id: str, **more: Any) -> Certification:
    """A live certification of 100 USD; dates, gates and domains are what a test adds."""
    record: dict[str, Any] = {
        "id": id,
        "code": id.upper(),
        "name": _title(id),
        "provider": "Provider",
        "level": "associate",
        "status_seen": "live",
        "launch_date": "2024-01-01",
        "price_usd": 100,
        "duration_min_low": 90,
        "duration_min_high": 90,
        "validity_months": 36,
        "study_hours_low": 20,
        "study_hours_high": 40,
        "study_basis": "test",
        "source": "https://example.org/exam",
        "as_of": "2026-10-01",
        "confidence": "secondary",
        "evidence": "secondary",
        "requires_logic": "all" if more.get("requires") else "",
    }
    return Certification(**{**record, **more})


def domain(name: str, weight_pct: float, **more: Any) -> Domain:
    """A part of an exam."""
    record: dict[str, Any] = {
        "name": name,
        "weight_low_pct": weight_pct,
        "weight_high_pct": weight_pct,
        "name_basis": "source",
        "source": "https://example.org/exam",
        "as_of": "2026-10-01",
        "evidence": "secondary",
    }
    return Domain(**{**record, **more})


def succession(old_code: str, new_code: str = "", *, kind: str = "direct", **more: Any) -> Succession:
    """An old code and its successor."""
    record: dict[str, Any] = {"old_code": old_code, "new_code": new_code, "kind": kind, "confidence": "secondary"}
    return Succession(**{**record, "source": "https://example.org/exam", **more})


def code_alias(alias: str, certification: str = "", *, kind: str = "alias", **more: Any) -> CertificationAlias:
    """A shorthand, or a code that does not exist."""
    return CertificationAlias(**{"alias": alias, "certification": certification, "kind": kind, **more})


def pathway(id: str, certifications: Sequence[str], *, roles: Sequence[str] = (), **more: Any) -> Pathway:
    """An order in which certifications are taken."""
    steps = tuple(
        PathwayStep(certification=name, relation="recommended", source="https://example.org", confidence="secondary")
        for name in certifications
    )
    record: dict[str, Any] = {"id": id, "provider": "Provider", "audience": "test"}
    return Pathway(**{**record, "roles": tuple(roles), "steps": steps, **more})


def mention(role: str, mentions: int, postings: int = 100, **more: Any) -> PostingMention:
    """How often postings of a role name a certification."""
    record: dict[str, Any] = {
        "role": role,
        "name": "Any certificate",
        "postings": postings,
        "mentions": mentions,
        "share_pct": round(100 * mentions / postings, 2),
        "text_seen": "full",
        "source": SOURCE,
    }
    return PostingMention(**{**record, **more})


def free_credential(id: str, skills: Sequence[str] = (), **more: Any) -> FreeCredential:
    """A credential without a fee."""
    record: dict[str, Any] = {
        "id": id,
        "name": _title(id),
        "provider": "Provider",
        "kind": "completion certificate",
        "topics": ("topic",),
        "skills": tuple(skills),
        "hours": "4",
        "cost_usd": 0,
        "proctored": "no",
        "url": f"https://example.org/{id}",
        "source": "https://example.org",
        "as_of": "2026-09-01",
        "confidence": "secondary",
    }
    return FreeCredential(**{**record, **more})


# --- pay and places -------------------------------------------------------------------------------------------


def cell(role: str, country: str = "US", level: str = "mid", p50: float = 100_000, **more: Any) -> SalaryCell:
    """A pay cell around its median: 0.6, 0.8, 1.3 and 1.6 times p50 are the other percentiles."""
    record: dict[str, Any] = {
        "role": role,
        "family": "engineering",
        "level": level,
        "years_band": "3-5",
        "country": country,
        "currency": {"US": "USD", "WORLD": "USD", "IN": "INR", "GB": "GBP", "DE": "EUR"}.get(country, "USD"),
        "basis": "base_advertised_range_ends",
        "year": "2025",
        "units": 120,
        "observations": 240,
        "p10": 0.6 * p50,
        "p25": 0.8 * p50,
        "p50": p50,
        "p75": 1.3 * p50,
        "p90": 1.6 * p50,
        "p25_usd": 0.8 * p50,
        "p50_usd": p50,
        "p75_usd": 1.3 * p50,
        "confidence": "high",
        "source": "AIJOBS_2025",
    }
    return SalaryCell(**{**record, **more})


def factor(kind: str, key: str, factor: float, source: str = "AIJOBS_2025", units: int = 100) -> PayFactor:
    """A multiplicative factor for a missing cell."""
    record = {"kind": kind, "key": key, "factor": factor, "units": units, "source": source}
    return PayFactor.model_validate(record)


def reference_figure(id: str, country: str, roles: Sequence[str], mid: float, **more: Any) -> ReferenceFigure:
    """A published figure to cite."""
    record: dict[str, Any] = {
        "id": id,
        "country": country,
        "roles": tuple(roles),
        "title": "AI engineer",
        "currency": "USD",
        "mid": mid,
        "statistic": "median",
        "as_of": "2026",
        "url": "https://example.org/pay",
        "period": "year",
        "basis": "base",
        "publisher": "A publisher",
        "seen_via": "excerpt",
        "confidence": "medium",
    }
    return ReferenceFigure(**{**record, **more})


def country(code: str, **more: Any) -> Country:
    """A covered country; rates are local currency per US dollar."""
    names = {"US": "United States", "IN": "India", "GB": "United Kingdom", "DE": "Germany", "KE": "Kenya"}
    money = {"US": ("USD", 1.0), "IN": ("INR", 90.0), "GB": ("GBP", 0.75), "DE": ("EUR", 0.9), "KE": ("KES", 130.0)}
    currency, rate = money.get(code, (code + "X", 10.0))
    rate = more.pop("rate", rate)
    record: dict[str, Any] = {
        "code": code,
        "name": names.get(code, f"Land {code}"),
        "currency": currency,
        "ppp": rate / 2,
        "ppp_year": 2024,
        "rates": {"2025-06-15": rate, "2026-09-29": rate * 1.1},
        "sources": (SOURCE,),
    }
    return Country(**{**record, **more})


def place(
    code: str, name: str, subregion: str = "Middle Land", region: str = "Mainland", currency: str = "XXX"
) -> World:
    """A country of the world that need not be covered; give `world=[...]` to name them yourself."""
    return World(code=code, name=name, subregion=subregion, region=region, currency=currency)


def helpline(country: str, kind: str = "crisis", number: str = "100", **more: Any) -> Helpline:
    """A helpline."""
    record: dict[str, Any] = {
        "country": country,
        "country_name": f"Land {country}",
        "kind": kind,
        "name": "A line",
        "number": number,
        "confidence": "high",
        "status": "listed",
        "source_1": "a list",
        "source_2": "another list",
        "as_of": "2026-11-23",
    }
    return Helpline(**{**record, **more})


def career_service(country: str, **more: Any) -> CareerService:
    """A public career service."""
    record: dict[str, Any] = {
        "country": country,
        "country_name": f"Land {country}",
        "service": "Public advice",
        "url": "https://example.org/advice",
        "what_it_offers": "advice",
        "who_for": "everyone",
        "cost": "free",
        "languages": "English",
        "confidence": "high",
        "status": "seen",
        "source": "https://example.org",
        "as_of": "2026-11-23",
    }
    return CareerService(**{**record, **more})


# --- the interview --------------------------------------------------------------------------------------------


def interest_item(id: str, loadings: Mapping[str, float], **more: Any) -> InterestItem:
    """A short statement answered from 1 to 5."""
    record: dict[str, Any] = {
        "id": id,
        "text": f"I like {id}",
        "scale": "1-5",
        "loadings": dict(loadings),
        "in_article": False,
        "info_bits_role": 0.2,
        "info_bits_path": 0.1,
        "sources": (SOURCE,),
    }
    return InterestItem(**{**record, **more})


def question(id: str, kind: str = "fact", value: str = "high", **more: Any) -> InterviewQuestion:
    """A question of the interview."""
    record: dict[str, Any] = {"id": id, "text": f"What about {id}?", "kind": kind, "ask_when": "always", "value": value}
    return InterviewQuestion(**{**record, "why": "It decides much", **more})
