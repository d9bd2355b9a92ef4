"""What is said of exams: that one is gone or can be taken, what replaced it, whether the plan has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from agent.grounding.bank import Bank
from agent.grounding.claims import Read
from agent.grounding.names import Found
from agent.grounding.terms import codes_in

_OVER = re.compile(
    r"\b(?:not|no longer|neither|nor|cannot|can't|any more|anymore|gone|ended|ends|closed|retired|replaced|"
    r"replaces|was|"
    r"were|had|instead of|old|older|shut|successor|succeeds|past|never|too late|went|ceased|place of|"
    r"took the place|turned into|gave way|made way|superseded|"
    r"followed|over|last day|became|former|until|ago|history|predecessor|retirement)\b|n't\b",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:(?:not|n't|n’t|never|isn't|hasn't|wasn't) (?:yet |been |yet been |being |going to be )?(?:retired|"
    r"replaced|gone|closed|"
    r"over|ended|shut|dead)|(?:is|are|remains?|stays?) (?:still )?(?:open|live|available|bookable|current|valid to "
    r"book)|"
    r"still (?:be )?(?:open|live|available|bookable|booked|taken|sat|offered|current|runs?|there|has|counts?|possible)|"
    r"can (?:be|still be) (?:booked|taken|sat) (?:until|till|up to|through)|"
    r"can (?:still |now |also )?be (?:booked|taken|sat)|can (?:still |also )?(?:book|take|sit)|"
    r"(?:retires?|closes?|ends?|expires?) (?:next|in 2027|in 2028|soon|later)|will (?:be )?(?:retired?|close|end|"
    r"replaced))\b",
    re.IGNORECASE,
)
_NO = re.compile(r"\b(?:not|no longer|nor|neither|never|cannot|nobody|no one|none)\b|n['’]t\b", re.IGNORECASE)
_THEIRS = re.compile(
    r"\byou(?:'d|’d| had| have)? (?:first |just )?(?:wanted|want|were|meant|said|told|wrote|mentioned|named|"
    r"thought|asked|planned|"
    r"intended|had in mind|have in mind|were going)\b|\byou (?:were|are) (?:planning|thinking|asking)",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"\b(?:(?:is|are|was|were|has been|have been|been|got) (?:both |already |now |all )?(?:retired|replaced(?! dp| "
    r"by you)|gone|"
    r"withdrawn|closed|discontinued|dead)|no longer (?:offered|available|exists?|open|live|be)|any more|anymore|"
    r"(?:retired|closed|ended|shut) (?:in|on|last|since))\b",
    re.IGNORECASE,
)


def wrong_exams(read: Read, bank: Bank) -> Iterator[Found]:
    """A retired exam called live, a live one called gone, a successor that is another one, an exam not in the plan."""
    over = {code for code, _, _ in read.codes if _is_over(code, bank)}
    for code, start, end in read.codes:
        clause = _clause(read.text, start, end)
        if code in over and _is_called_live(clause, read.text):
            yield start, end, _why_over(code, bank)
    yield from _called_gone(read, bank, over)
    yield from _wrong_pairs(read, bank)
    yield from _wrong_successors(read, bank)
    yield from _not_planned(read, bank)
    yield from _all_over(read, bank)


def _is_over(code: str, bank: Bank) -> bool:
    return code.lower() in bank.gone or code.lower() in bank.replaced_by


def _why_over(code: str, bank: Bank) -> str:
    if day := bank.gone.get(code.lower()):
        return f"{code} had its last day on {day}"
    return f"{code} was replaced by {bank.replaced_by[code.lower()].upper()}"


def _is_called_live(clause: str, text: str) -> bool:
    """True unless something says that it is over: of what is gone nothing else is said."""
    if _THEIRS.search(text) and not _STILL.search(clause):
        return False
    if still := _STILL.search(clause):
        before = clause[: still.start()]
        is_denied = _NO.search(before[-25:]) and not _NO.match(still[0])
        return (
            not is_denied and not re.match(r"can(?!.*(?:until|till|up to|through)$)", still[0])
        ) or not _OVER.search(clause)
    return not _OVER.search(clause)


def _called_gone(read: Read, bank: Bank, over: set[str]) -> Iterator[Found]:
    """'AI-103 is retired': said of an exam that results know and that has no last day."""
    live = [one for one in read.codes if one[0] not in over and one[0].lower() in bank.codes]
    hit = _GONE.search(read.text)
    if hit is None or not live or (over and "both" not in read.text.lower()):
        return
    code, start, end = live[0]
    is_of_it = not _NO.search(read.text[max(0, hit.start() - 12) : hit.start()]) and start < hit.start()
    if is_of_it and not any(atom.origin == "said" and "exam" in atom.typed for atom in bank.atoms):
        yield start, end, f"no result says that {code} is gone"


_FOLLOWS = re.compile(
    r"\b(?:replaced|replaces|now takes?|takes the place|in the place|in place of|successor|succeeded|succeeds|"
    r"became|becomes|instead|"
    r"followed by|follows|moved to|turned into|gave way|superseded|is now|renamed)\b",
    re.IGNORECASE,
)
_SO_TAKE = re.compile(
    r"\b(?:because|since|as|so|therefore|instead)\b[^.;]*\b(?:take|sit|book|choose|go for|use)\b|\b(?:take|"
    r"sit|book|go for)\b[^.;]*\binstead\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:in|of|for) (?:your|the|this) plan\b|\byour plan has\b|\bplanned\b|\bthe plan (?:has|holds|takes|"
    r"contains|includes|asks for)\b|\byour plan (?:includes|contains|asks for|takes)\b",
    re.IGNORECASE,
)
_DROPPED = re.compile(
    r"\b(?:skip\w*|not|no|later|leave\w*|left out|without|drop\w*|outside|never|out of|nor|neither|instead|"
    r"adds? little)\b|n't\b",
    re.IGNORECASE,
)


def _wrong_successors(read: Read, bank: Bank) -> Iterator[Found]:
    here = {code.lower() for code, _, _ in read.codes}
    if len(here) < 2 or not (_FOLLOWS.search(read.text) or _SO_TAKE.search(read.text)):
        return
    for code, start, end in read.codes:
        then = bank.replaced_by.get(code.lower())
        if then and then not in here and not (here & set(bank.replaced_by) - {code.lower()}):
            yield start, end, f"{code} is replaced by {then.upper()}"
            return


def _not_planned(read: Read, bank: Bank) -> Iterator[Found]:
    if not (bank.planned or bank.has_plan) or not _PLANNED.search(read.text) or _DROPPED.search(read.text):
        return
    named = [(code.lower(), start, end) for code, start, end in read.codes]
    named += [(term.value, term.start, term.end) for term in read.terms if term.kind == "exam"]
    for code, start, end in named:
        if code not in bank.planned and (code in bank.codes or code in bank.names):
            yield start, end, f"{code.upper()} is not in the plan"
            return


_THESE = re.compile(
    r"\b(?:both|the two|these|those|the) (?:of the )?exams? (?:that )?you (?:had|have|wanted|were|named|meant|planned)"
)


def _all_over(read: Read, bank: Bank) -> Iterator[Found]:
    """'Both exams you had in mind can be booked', where all that the person named are gone."""
    hit = _THESE.search(read.text)
    said = [code for code, _, _ in codes_in(bank.said)]
    is_said_live = _STILL.search(read.text) and not _NO.search(read.text)
    if hit and is_said_live and len(said) > 1 and all(_is_over(code, bank) for code in said):
        yield hit.start(), hit.end(), f"{said[0]} is no longer offered"


_TOOK = re.compile(r"\s(?:has |have )?(?:replaced|replaces|takes the place of|took the place of|succeeds|succeeded)\s$")
_GAVE = re.compile(r"\s(?:was |is |has been |were )?(?:replaced by|followed by|became|is now|succeeded by)\s$")


def _wrong_pairs(read: Read, bank: Bank) -> Iterator[Found]:
    """'X replaced Y' and 'Y was replaced by X', each pair by itself."""
    for (one, start, end), (other, begin, _) in pairwise(read.codes):
        between = read.text[end:begin]
        old, new = (other, one) if _TOOK.fullmatch(between) else (one, other) if _GAVE.fullmatch(between) else ("", "")
        then = bank.replaced_by.get(old.lower())
        if then and then != new.lower():
            yield start, end, f"{old} is replaced by {then.upper()}"
        elif old and not then and new.lower() in bank.replaced_by.values():
            yield start, end, f"no result says that {old} was replaced"


def _clause(text: str, start: int, end: int) -> str:
    left = max(text.rfind(mark, 0, start) for mark in (";", "but ", ". ")) + 1
    right = min((at for at in (text.find(mark, end) for mark in (";", " but ")) if at >= 0), default=len(text))
    return text[max(0, left) : right]
