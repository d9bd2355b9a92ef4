"""Facts as resources: roles, certifications, skills and sources by id, and the calendar of exams, as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import quote, unquote

import mcp_types as types
from mcp.shared.exceptions import MCPError

from knowledge.errors import UnknownId
from knowledge.tables import nearest
from mcp_server.plan_page import PAGE_RESOURCE, PAGE_URI, plan_page
from tools.problem import shorten

if TYPE_CHECKING:
    from knowledge.base import Knowledge

SCHEME = "coach://"
CALENDAR = f"{SCHEME}calendar/certifications"
PAGE = 100
"""Entries of one page of `resources/list` (judgement)."""
KINDS: Mapping[str, tuple[str, str]] = {
    "roles": ("role", "A role: level, years, work, skills asked for, ways in and on, sources."),
    "certifications": ("certification", "A certification: status, dates, fee, gates, topics, sources."),
    "skills": ("skill", "A skill: what it is, hours to learn it, what it needs, what it helps with."),
    "sources": ("source", "A source of figures: publisher, date, how it was gathered, licence."),
}
"""Groups of facts that can be read by id, with the word for one and what it tells."""
LONGEST_URI = 200
"""Characters of an address that is said back (judgement)."""
CITED_IN_PLACE = "certification:"
"""How the source of a figure begins that a certification cites itself."""


def templates() -> list[types.ResourceTemplate]:
    """The addresses of facts, with the id left open."""
    return [
        types.ResourceTemplate(
            name=one,
            title=one.capitalize(),
            uri_template=f"{SCHEME}{kind}/{{id}}",
            description=words,
            mime_type="text/plain",
        )
        for kind, (one, words) in KINDS.items()
    ]


def listed(knowledge: Knowledge, cursor: str | None) -> types.ListResourcesResult:
    """One page of all resources. Raises MCPError for a cursor that was not handed out."""
    whole = list(everything(knowledge))
    start = int(cursor) if cursor and cursor.isascii() and cursor.isdigit() and len(cursor) < 9 else 0
    if cursor and (start % PAGE or not 0 < start < len(whole)):
        raise MCPError(types.INVALID_PARAMS, f"cursor: {shorten(cursor)!r} is none of mine. Begin without one.")
    end = start + PAGE
    return types.ListResourcesResult(resources=whole[start:end], next_cursor=str(end) if end < len(whole) else None)


def everything(knowledge: Knowledge) -> Iterator[types.Resource]:
    """Every resource, those that stand alone first."""
    yield PAGE_RESOURCE
    yield types.Resource(
        uri=CALENDAR,
        name="certification-calendar",
        title="Certification calendar",
        description="Exams that open, close or are in beta, by day.",
        mime_type="text/plain",
    )
    for kind, (one, _) in KINDS.items():
        for name in getattr(knowledge, kind):
            yield types.Resource(uri=address(kind, name), name=f"{one}:{name}", mime_type="text/plain")


def address(kind: str, name: str) -> str:
    """The address of a fact."""
    return f"{SCHEME}{kind}/{quote(name, safe=':')}"


def read(knowledge: Knowledge, uri: str, today: date) -> types.ReadResourceResult:
    """What stands at an address. Raises MCPError with the nearest one."""
    if uri == PAGE_URI:
        return types.ReadResourceResult(contents=[plan_page()])
    text = calendar_text(knowledge, today) if uri == CALENDAR else fact_text(knowledge, uri)
    return types.ReadResourceResult(contents=[types.TextResourceContents(uri=uri, mime_type="text/plain", text=text)])


def fact_text(knowledge: Knowledge, uri: str) -> str:
    """A fact as text. Raises MCPError."""
    kind, _, name = uri.removeprefix(SCHEME).partition("/")
    name = unquote(name)
    if not uri.startswith(SCHEME) or kind not in KINDS:
        known = [*(f"{SCHEME}{kind}/{{id}}" for kind in KINDS), CALENDAR, PAGE_URI]
        raise no_resource(uri, f"{shorten(uri)!r} is no resource. There are: {', '.join(known)}.")
    from knowledge.show import show_fact

    if kind == "sources" and name.startswith(CITED_IN_PLACE):
        kind, name = "certifications", name.removeprefix(CITED_IN_PLACE)
    if kind == "sources" and (figure := figure_of(knowledge, name)) is not None:
        return "\n".join(f"{field}: {value}" for field, value in figure.items()) + "\n"
    table = getattr(knowledge, kind)
    return show_fact(knowledge, table[name]) if name in table else unknown(uri, kind, name, table)


def figure_of(knowledge: Knowledge, name: str) -> dict[str, Any] | None:
    """A published figure that is cited by its own id, with its publisher and address; None where there is none."""
    if name in knowledge.sources:
        return None
    found = next((row for row in knowledge.reference_figures if row.id == name), None)
    if found is None:
        return None
    told = found.model_dump(mode="json", exclude_none=True)
    return {field: value for field, value in told.items() if value not in ("", [])}


def unknown(uri: str, kind: str, name: str, table: Mapping[str, Any]) -> NoReturn:
    """Never comes back: an id there is not, with those that come nearest. Raises MCPError."""
    one = KINDS[kind][0]
    near = nearest(name[:100], list(table))
    hint = f"Did you mean {' or '.join(address(kind, each) for each in near)}?" if near else "resources/list has them."
    raise no_resource(uri, f"{shorten(name)!r} is not the id of a {one}. {hint}")


def no_resource(uri: str, message: str) -> MCPError:
    """A mistake in an address, which is named as data as the protocol has it (2026-07-28, resources) unless it is
    longer than any of ours."""
    return MCPError(types.INVALID_PARAMS, f"uri: {message}", {"uri": uri} if len(uri) <= LONGEST_URI else None)


def calendar_text(knowledge: Knowledge, today: date) -> str:
    """Exams with a day that is still to come, the nearest first, and those in beta."""
    from tools.certificates.calendar import dates_of, standing

    rows: list[tuple[date, str]] = []
    for name, exam in knowledge.certifications.items():
        known, now = dates_of(knowledge, name), standing(knowledge, name, today)
        for day, words in ((known.beta, "beta opens"), (known.launch, "opens"), (known.last_day, "last day")):
            if day is not None and day >= today:
                rows.append((day, f"- {day}: {words}: {exam.code or name} {exam.name} (now {now.status}; {name})"))
    shown = [text for _, text in sorted(rows)] or ["No day is known that is still to come."]
    head = f"Certification calendar, from {today}. A day known by month or year only counts at its cautious end."
    return "\n".join([head, "", *shown]) + "\n"


def handlers(knowledge: Knowledge, today: Callable[[], date]) -> dict[str, Any]:
    """What the server answers about resources."""

    async def list_resources(_: Any, params: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        return listed(knowledge, params.cursor if params is not None else None)

    async def list_templates(_: Any, __: types.PaginatedRequestParams | None) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(resource_templates=templates())

    async def read_resource(_: Any, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        try:
            return read(knowledge, str(params.uri), today())
        except UnknownId as error:
            raise no_resource(str(params.uri), shorten(str(error), 200)) from None

    return {
        "on_list_resources": list_resources,
        "on_list_resource_templates": list_templates,
        "on_read_resource": read_resource,
    }
