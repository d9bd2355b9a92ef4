"""A figure with its sources and dates, and the base of every tool's result."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge

JUDGEMENT = "judgement"
"""Source id of what is our own judgement: a weight, an hour count, a threshold. It is always said."""

PERSON = "person"
"""Source id of what the person said; such figures are theirs, not ours."""


class Model(BaseModel):
    """Base of every model of the tools: frozen, unknown keys refused, schema built when first used."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Evidence(Model):
    """One figure a person may be shown: what it is, its value and unit, who says so and when."""

    figure: str = Field(description="What the value is, in words a person understands.")
    value: float | int | str
    unit: str = Field(default="", description="For example 'INR a year', 'hours', '%', 'USD', 'date', 'months'.")
    source: str = Field(description="Id of a source in `sources`, or 'judgement', or 'person'.")
    as_of: str = Field(default="", description="Date of the figure itself.")
    note: str = ""


class Citation(Model):
    """A source as it is shown to a person."""

    id: str
    title: str
    publisher: str = ""
    url: str = ""
    as_of: str = ""
    licence: str = ""
    attribution: str = ""


class Result(Model):
    """What a tool gives back: its own fields, and for every figure in them the evidence and the source."""

    evidence: tuple[Evidence, ...] = ()
    sources: tuple[Citation, ...] = ()


def cite(knowledge: Knowledge, evidence: Iterable[Evidence], extra: Iterable[Citation] = ()) -> tuple[Citation, ...]:
    """The sources that evidence names, once each, in order of first use; `extra` holds ones the facts cite in place."""
    known = {citation.id: citation for citation in extra}
    found: dict[str, Citation] = {}
    for item in evidence:
        source = item.source
        if source not in found and source != PERSON:
            found[source] = known.get(source) or citation(knowledge, source)
    return tuple(found.values())


@per_knowledge
def citation(knowledge: Knowledge, source_id: str) -> Citation:
    """A source of the facts as a citation. Raises UnknownId for an id that no source has."""
    source = knowledge.sources[source_id]
    return Citation(
        id=source.id,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        as_of=source.as_of,
        licence=source.licence,
        attribution=source.attribution,
    )


def as_json(result: BaseModel) -> dict[str, Any]:
    """A result as plain data, the same on every surface: absent values are left out."""
    return result.model_dump(mode="json", exclude_none=True)
