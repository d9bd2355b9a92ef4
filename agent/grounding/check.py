"""Checks prose against what is known: every figure, date, code and name in it must come from somewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agent.grounding.adequacy import denied_adequacy, denied_budget
from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read, read_sentence
from agent.grounding.comparing import denied_comparisons
from agent.grounding.exams import wrong_exams
from agent.grounding.fractions import Fraction
from agent.grounding.judging import judge, with_backed
from agent.grounding.model import Checked, Fault, Known, Sentence
from agent.grounding.names import misquoted_roles, unknown_names
from agent.grounding.promises import unsourced_chances, unsourced_guarantees, unsourced_promises, unsourced_uplifts
from agent.grounding.quantity import Quantity
from agent.grounding.ranges import judge_group
from agent.grounding.sentences import Piece, pieces
from agent.grounding.terms import stems_of
from agent.grounding.wordlists import ANNOUNCED


def check(text: str, known: Known) -> Checked:
    """The text sentence by sentence, each with what nothing backs. Works offline, in time linear in the text."""
    bank = known.bank
    found = []
    context: frozenset[str] = frozenset()
    block = -1
    for piece in pieces(text):
        words = text[piece.start : piece.end]
        faults = tuple(_faults(words, piece, bank, context)) if piece.sort != "code" else ()
        found.append(Sentence(words, piece.start, piece.end, faults))
        # What a sentence before it names, the next one may go on about.
        context = (
            stems_of(words)
            if piece.block != block
            else stems_of(words) | (context if len(context) < 60 else frozenset())
        )
        block = piece.block
    return Checked(text, tuple(found))


def _faults(words: str, piece: Piece, bank: Bank, context: frozenset[str]) -> Iterator[Fault]:
    if bank.is_verbatim(words):
        return
    read = read_sentence(words, bank.today, bank.names, piece.sort in ("row", "head"))
    seen: set[tuple[int, int]] = set()
    for start, end, why in (*_rule_faults(read, bank), *_claim_faults(read, piece, bank, context)):
        if (start, end) not in seen:
            seen.add((start, end))
            yield Fault(words[start:end].strip(), piece.start + start, piece.start + end, why)


def _rule_faults(read: Read, bank: Bank) -> Iterator[tuple[int, int, str]]:
    yield from unknown_names(read, bank)
    yield from misquoted_roles(read, bank)
    if _is_question(read.text):
        return
    yield from wrong_exams(read, bank)
    yield from unsourced_promises(read, bank)
    yield from unsourced_guarantees(read, bank)
    yield from unsourced_chances(read, bank)
    yield from unsourced_uplifts(read, bank)
    yield from denied_comparisons(read, bank)
    yield from denied_adequacy(read, bank)
    yield from denied_budget(read, bank)


def _claim_faults(read: Read, piece: Piece, bank: Bank, context: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    groups: dict[int, list[Claim]] = {}
    read = with_backed(read, bank, context)
    for claim in read.claims:
        if not _is_free(claim, read):
            groups.setdefault(claim.group, []).append(claim)
    if piece.sort == "head":
        groups = {number: group for number, group in groups.items() if group[0].kind != "percent"}
    links = _links(groups.values(), read, bank, context)
    yield from _wrong_samples(groups.values(), read, bank, context)
    for group in groups.values():
        if group[0].kind in ("count", "date") and links:
            group = [replace(claim, links=links) for claim in group]
        for claim, why in zip(group, judge_group(group, read, bank, context), strict=True):
            if why:
                yield claim.start, claim.end, why


def _links(groups: Iterable[list[Claim]], read: Read, bank: Bank, context: frozenset[str]) -> frozenset[str]:
    """Names of what stands beside the one amount of a sentence: its own, and the number counted for the same group."""
    amounts = [group[0] for group in groups if group[0].kind == "money"]
    if len(amounts) != 1 or len(read.claims) > 4:
        return frozenset()
    atom = judge(amounts[0], read, bank, context).atom
    if atom is None or not atom.label:
        return frozenset()
    group = atom.label.partition(": ")[2]
    return frozenset({atom.label, f"number counted: {group}", f"smallest number behind it: {group}"})


_COMES_FROM = re.compile(
    r"\b(?:comes? (?:out )?(?:of|from)|rests? on|based on|stands? on|drawn from|counted (?:in|over|across)|from|"
    r"out of)\s"
    r"(?:just |only |all |the |about )*$",
    re.IGNORECASE,
)


def _wrong_samples(
    groups: Iterable[list[Claim]], read: Read, bank: Bank, context: frozenset[str]
) -> Iterator[tuple[int, int, str]]:
    """A share that is said to come from another sample than the note of its figure says."""
    firsts = [group[0] for group in groups if len(group) == 1]
    shares = [one for one in firsts if one.kind == "percent" and isinstance(one.what, Quantity)]
    counts = [one for one in firsts if one.kind == "count" and _COMES_FROM.search(read.text[: one.start])]
    if len(shares) != 1 or len(counts) != 1:
        return
    atom = judge(shares[0], read, bank, context).atom
    known = (
        [one for one in bank.by_label.get(atom.label, ()) if one.origin in ("text", "note")]
        if atom and atom.label
        else []
    )
    sizes = {one.value for one in known if one.kind in ("count", "bare")}
    what = counts[0].what
    if len(sizes) == 1 and isinstance(what, Quantity) and what.value not in sizes and not what.hedge:
        yield counts[0].start, counts[0].end, f"it rests on {min(sizes):g}"


_QUESTION = re.compile(r"\?[\"'”’)*_]*$")
_ASKING = re.compile(
    r"\b(?:would|do|does|did|is|are|was|were|which|what|how|could|can|should|have|has|where|when|who|why|if|"
    r"shall|will|or)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:did you know|know that|aware|heard that|why do|why does)\b", re.IGNORECASE)


def _is_question(text: str) -> bool:
    return _QUESTION.search(text) is not None


def _is_free(claim: Claim, read: Read) -> bool:
    """True for what a question supposes, and for the number of a list that is announced and then given."""
    if _is_question(read.text) and not _TOLD.search(read.text):
        asking = _ASKING.search(read.text)
        return asking is None or asking.start() < claim.end
    return _is_announced(claim, read.text, read.claims)


_THOSE = re.compile(r"\b(?:the|these|those|all|other|first|last)\s$", re.IGNORECASE)


def _is_announced(claim: Claim, text: str, claims: tuple[Claim, ...]) -> bool:
    what = claim.what
    if (
        isinstance(what, Fraction)
        or not isinstance(what, Quantity)
        or what.kind not in ("count", "bare")
        or what.value > 12
    ):
        return False
    if what.noun in ANNOUNCED or (what.unit in ("questions", "points") and text.rstrip().endswith(":")):
        return what.unit != "questions" or text.rstrip().endswith(":")
    if not what.unit and what.value <= 5 and _THOSE.search(text[max(0, claim.start - 8) : claim.start]):
        # "The two medians": what was named before.
        return True
    rows = Counter(other.row for other in claims if other.start > claim.end)
    if what.value > 1 and what.value in rows.values():
        return True
    _, colon, listed = text[claim.end :].partition(":")
    if colon and listed.strip():
        return len([part for part in re.split(r",|;|\band\b", listed) if part.strip()]) == what.value
    return bool(colon) and not what.unit
