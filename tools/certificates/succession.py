"""What came after an exam that has ended: along chains, with the kind of each step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tools.certificates.answer import NamedCertification, SuccessionLink
from tools.certificates.calendar import standing
from tools.certificates.index import compact, index
from tools.memo import per_knowledge
from tools.problem import shorten

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import Certification, Succession

KINDS = {
    "direct": "its direct successor",
    "closest": "the closest one there is, not a one-to-one successor",
    "rename": "the same exam under a new name",
    "edition": "this year's edition of the same exam",
    "chain": "its successor",
}


def chain_from(knowledge: Knowledge, row: Succession) -> tuple[Succession, ...]:
    """The rows that follow one another from an old code, at most once each."""
    old_codes, rows, seen = index(knowledge).old_codes, [row], {compact(row.old_code)}
    while (code := compact(rows[-1].new_code)) in old_codes and code not in seen:
        seen.add(code)
        rows.append(old_codes[code])
    return tuple(rows)


def links(rows: tuple[Succession, ...]) -> tuple[SuccessionLink, ...]:
    """The rows as they are shown."""
    return tuple(
        SuccessionLink(
            old_code=row.old_code, new_code=row.new_code, kind=row.kind, ended_on=row.ended_on or "", note=row.note
        )
        for row in rows
    )


def successor_of(knowledge: Knowledge, given: str, certification_id: str, today: date) -> NamedCertification:
    """The answer for a certification that has ended: who came after it, or that nobody did."""
    rows = (row for row in knowledge.successions if row.old_certification == certification_id)
    row = next(rows, None)
    if row is not None:
        return replaced_answer(knowledge, given, row, today)
    fact = knowledge.certifications[certification_id]
    ended = standing(knowledge, certification_id, today).note
    return NamedCertification(
        given=shorten(given),
        kind="ended",
        named=certification_id,
        code=fact.code,
        name=fact.name,
        message=f"{fact.code or fact.name} can no longer be taken. {ended} I know of no successor.",
    )


def replaced_answer(knowledge: Knowledge, given: str, row: Succession, today: date) -> NamedCertification:
    """The answer for an old code: the first one along its chain that has not ended."""
    rows = chain_from(knowledge, row)
    used = _until_open(knowledge, rows, today)
    target = used[-1].new_certification if used else ""
    fact: Certification | None = knowledge.certifications.get(target)
    return NamedCertification(
        given=shorten(given),
        kind="replaced" if rows[-1].new_code else "ended",
        named=row.old_certification,
        certification=fact.id if fact else "",
        code=fact.code if fact else rows[-1].new_code,
        name=fact.name if fact else "",
        successors=links(rows),
        message=_message(knowledge, rows, used, today),
    )


def _until_open(knowledge: Knowledge, rows: tuple[Succession, ...], today: date) -> tuple[Succession, ...]:
    for place, row in enumerate(rows, 1):
        name = row.new_certification
        if name in knowledge.certifications and standing(knowledge, name, today).status != "retired":
            return rows[:place]
    return rows


def _message(knowledge: Knowledge, rows: tuple[Succession, ...], used: tuple[Succession, ...], today: date) -> str:
    old, last = rows[0], used[-1]
    ended = _ended_text(knowledge, old, today)
    if not last.new_code:
        note = f" {last.note[0].upper()}{last.note[1:]}." if last.note else ""
        why = "has no successor" if last.kind == "none" else "may have a successor, which I do not know"
        return f"{old.old_code} {ended} and {why}.{note}"
    steps = " > ".join([old.old_code, *(row.new_code for row in used)])
    kind = KINDS.get(last.kind if len(used) == 1 else "chain", last.kind)
    if last.new_certification not in knowledge.certifications:
        return f"{old.old_code} {ended}. It was replaced by {last.new_code}, which my facts do not cover."
    fact = knowledge.certifications[last.new_certification]
    now = standing(knowledge, fact.id, today)
    chain = f" ({steps})" if len(used) > 1 else ""
    note = f" {now.note}" if now.note else ""
    return f"{old.old_code} {ended}. Look at {fact.code or ''} {fact.name}, {kind}{chain}: {now.status}.{note}"


def _ended_text(knowledge: Knowledge, row: Succession, today: date) -> str:
    if row.old_certification in knowledge.certifications:
        now = standing(knowledge, row.old_certification, today)
        note = now.note.rstrip(".")
        if now.status in ("retired", "conflicting") and note:
            return f"can no longer be taken ({note[0].lower()}{note[1:]})"
        return "is still offered" if now.status != "retired" else "can no longer be taken"
    if not row.ended_on:
        return "is an old code"
    return f"ended {'on' if row.ended_on.count('-') == 2 else 'in'} {row.ended_on}"


@per_knowledge
def predecessors(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """Old codes by the certification that took their place in one step."""
    found: dict[str, list[str]] = {}
    for row in knowledge.successions:
        if row.new_certification:
            found.setdefault(row.new_certification, []).append(row.old_code)
    return {name: tuple(codes) for name, codes in found.items()}
