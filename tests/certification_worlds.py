"""Small worlds of certifications, built in the test that needs them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from knowledge.base import Knowledge
from knowledge.models.certifications import Certification, Pathway, PathwayStep, Succession
from knowledge.models.fact import Fact, Source
from knowledge.models.roles import Occupation, Role, RolePay, RoleSkill
from knowledge.tables import Rows, Table

TODAY = date(2026, 11, 23)


class InMemory:
    """Facts given by folder, file or pattern; everything else is empty."""

    def __init__(self, **facts: Iterable[Fact]) -> None:
        self._facts: Mapping[str, tuple[Fact, ...]] = {name: tuple(items) for name, items in facts.items()}

    def entities(self, kind: str, where: str, model: Any, key: str = "id") -> Any:
        return Table.of(kind, model, self._facts.get(where, ()), key)

    def records(self, kind: str, file: str, field: str, model: Any, key: str = "id") -> Any:
        return Table.of(kind, model, self._facts.get(file.split("/")[-1].split(".")[0], ()), key)

    def rows(self, kind: str, pattern: str, model: Any) -> Any:
        return Rows.of(kind, model, self._facts.get(pattern.split("/")[-1].split(".")[0], ()))

    def settings(self, file: str) -> Mapping[str, Any]:
        return {"facts": {"as_of": TODAY.isoformat()}}


def exam(id: str, **more: Any) -> Certification:
    """A live associate exam of AWS at 100 USD and 20 to 40 hours, unless said otherwise."""
    record: dict[str, Any] = {
        "id": id,
        "code": id.upper(),
        "name": f"Exam {id}",
        "provider": "AWS",
        "level": "associate",
        "status_seen": "live",
        "price_usd": 100,
        "study_hours_low": 20,
        "study_hours_high": 40,
        "study_basis": "a study plan",
        "skills": ("building",),
        "roles": ("maker",),
        "source": "a provider page",
        "as_of": "2026-11-01",
        "confidence": "two-source",
        "evidence": "official_page",
    }
    return Certification.model_validate(record | more)


def maker() -> Role:
    """A role that needs two skills."""
    need = {"target_level": 3, "importance": 5, "tier": "must", "sources": ("judgement",), "confidence": "low"}
    return Role(
        id="maker",
        title="Maker",
        family="making",
        track="engineer",
        level=3,
        in_article=False,
        summary="Makes things",
        years_min=0,
        years_typical=2,
        years_max=4,
        coding_share_pct=50,
        riasec="RIC",
        work_style={},
        work_style_sources=(),
        confidence="low",
        sources=("judgement",),
        aliases=(),
        responsibilities=(),
        skills=tuple(RoleSkill.model_validate(need | {"skill": skill}) for skill in ("building", "testing")),
        transitions=(),
        occupation=Occupation(soc_match="none"),
        pay=RolePay(family="making", note="none"),
    )


def path_of(*certifications: str, relation: str = "core") -> Pathway:
    """Our own pathway for the role."""
    steps = tuple(
        PathwayStep(certification=name, relation=relation, source="our own", confidence="editorial")
        for name in certifications
    )
    return Pathway(id="syn-maker", provider="cross-vendor", audience="maker", roles=("maker",), steps=steps)


def replaced(old: str, new: str, kind: str = "direct", **more: Any) -> Succession:
    """An old code and its successor."""
    record = {
        "old_code": old.upper(),
        "new_code": new.upper(),
        "kind": kind,
        "confidence": "secondary",
        "source": "a list",
    }
    return Succession.model_validate(record | more)


def world(
    *exams: Certification, pathway: Iterable[str] = (), relation: str = "core", replaced: Iterable[Succession] = ()
) -> Knowledge:
    """A world of one role and these exams; the pathway holds all of them in order unless it is given."""
    names = tuple(pathway) or tuple(item.id for item in exams)
    judgement = Source(id="judgement", title="Judgement", as_of="2026-11")
    return Knowledge(
        InMemory(
            roles=[maker()],
            certifications=exams,
            pathways=[path_of(*names, relation=relation)],
            replaced=replaced,
            sources=[judgement],
        )
    )
