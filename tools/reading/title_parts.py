"""What a title means by its parts: the head noun says the kind of work, the words beside it the field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tools.reading.title_rules import GIVING_WAY, Rule, head_in, rules_by_head
from tools.reading.title_words import Segment, Vocabulary, alternatives, pieces, plain_text, segment, vocabulary_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge

FAR = 20
"""Words in a bracket or behind a comma count as this far from the head; titles are shorter (judgement)."""
TOO_MANY_BEHIND = 2
"""So many words that nobody knows behind a head are a job of their own: 'AI architect ninja wizard' (judgement)."""
# Who develops a thing also engineers it, unless a rule tells them apart.
_KIN = {"developer": "engineer", "researcher": "scientist"}
# Heads of many trades: a word beside them that nobody knows may be one of these.
_NARROW = frozenset({"scientist", "researcher", "manager", "specialist", "consultant", "designer", "officer"})
ANYWHERE = frozenset({"analyst", "writer", "manager"})
"""Heads whose work is the same in any trade: what follows a comma is where it is done."""
_CODERS = frozenset({"developer"})
_LEADERS = frozenset({"staff", "manager", "lead", "principal", "director", "head"})

# Confidence (judgement, tried on titles of our own): every word known; a word nobody knows; by a product's name;
# a developer of something unknown; a field without a head.
ALL_KNOWN, SOME_UNKNOWN, BY_TECHNOLOGY, UNKNOWN_CODER, LEADER, FIELD_ALONE = 0.92, 0.82, 0.86, 0.65, 0.85, 0.7


@dataclass(frozen=True)
class Reading:
    """A title taken apart: the segment with its head, and the words that stand elsewhere."""

    main: tuple[str, ...]
    head: str
    """Kind of the head; 'lead' for a field with a leading word, 'alone' for a field without one, '' for neither."""
    at: int
    tail: tuple[str, ...]
    seniority: str


@dataclass(frozen=True)
class Composed:
    """What the parts of a title lead to."""

    role: str
    runner_up: str | None
    seniority: str
    is_plain: bool
    confidence: float
    by_tail: bool = False
    """True where a word behind a comma or in a bracket was needed."""


def read_parts(text: str, knowledge: Knowledge) -> list[list[Segment]]:
    """Ways to take a title apart, the first title of the line first; each is a list of segments, the main one first."""
    vocabulary = vocabulary_of(knowledge)
    listed = pieces(plain_text(text))
    found: list[list[Segment]] = []
    shared: list[Segment] = []
    for piece in listed:
        parts = [segment(part, vocabulary) for part in alternatives(piece)]
        if len(parts) > 1 and all(head_in(part.full, vocabulary)[0] for part in parts):
            found += [[part] for part in parts if part.words]
        else:
            shared.append(segment(piece, vocabulary))
    shared = [part for part in shared if part.words or part.seniority]
    if not found:
        return [_main_first(shared, vocabulary)] if shared else []
    own = [part for part in shared if head_in(part.words, vocabulary)[0]]
    others = [part for part in shared if part not in own]
    first = [_main_first(own, vocabulary)] if own else []
    return [*first, *([*way, *others] for way in found)]


def _main_first(segments: list[Segment], vocabulary: Vocabulary) -> list[Segment]:
    """The segments with the one that has the head first; without a head the first that has words."""
    main = next((part for part in segments if head_in(part.words, vocabulary)[0]), None)
    main = main or next((part for part in segments if part.words), segments[0])
    return [main, *(part for part in segments if part is not main)]


def readings(segments: Sequence[Segment], vocabulary: Vocabulary) -> Iterator[Reading]:
    """The readings of a title by its head: as it is, then with 'manager' as a word of seniority."""
    main, *others = segments
    tail = tuple(word for part in others for word in part.words)
    seniority = main.seniority or next((part.seniority for part in others if part.seniority), "")
    head, at = head_in(main.words, vocabulary)
    if head and not (head == "manager" and len(main.words) == 1 and tail):
        yield Reading(main.words, head, at, tail, seniority)
    if head == "manager" and not any(vocabulary.kind(word) == "managed" for word in main.words):
        rest = main.words[:at] + main.words[at + 1 :]
        words, left = (rest, tail) if rest else (others[0].words if others else (), tail)
        inner, where = head_in(words, vocabulary)
        yield Reading(words, inner or "lead", where, left, "manager")
    elif not head and seniority in _LEADERS:
        yield Reading(main.words, "lead", at, tail, seniority)
    elif not head:
        yield Reading(main.words, "alone", at, tail, seniority)
        if seniority:
            yield Reading(main.words, "engineer", at, tail, seniority)


def compose(reading: Reading, knowledge: Knowledge) -> Composed | None:
    """The role that the parts of a title lead to, None where they lead to none or into another field."""
    vocabulary = vocabulary_of(knowledge)
    behind = [word for word in reading.main[reading.at + 1 :] if not vocabulary.kind(word)]
    if len(behind) >= TOO_MANY_BEHIND and sum(word not in knowledge.place_names for word in behind) >= TOO_MANY_BEHIND:
        return None
    distance = _distances(reading)
    rules = rules_by_head(knowledge)
    found = _best(reading, distance, rules, vocabulary)
    if found is None:
        fields = {
            vocabulary.technology[word]: distance[word]
            for word in distance
            if word in vocabulary.technology and (reading.head != "lead" or distance[word] < FAR)
        }
        if fields and reading.head != "alone":
            found = _best(reading, {**fields, **distance}, rules, vocabulary)
            found = _less(found, BY_TECHNOLOGY) if found else None
    return found or _unknown_coder(reading, distance, vocabulary, knowledge)


def _distances(reading: Reading) -> dict[str, int]:
    """How far each word of a title stands from its head."""
    found = {word: FAR + number for number, word in reversed(list(enumerate(reading.tail)))}
    for number, word in enumerate(reading.main):
        if number != reading.at:
            # "Data scientist NLP": what stands before the head is nearer than what follows it.
            apart = reading.at - number if number < reading.at else 2 * (number - reading.at)
            found[word] = min(apart, FAR - 1, found.get(word, FAR))
    return found


def _best(
    reading: Reading, distance: Mapping[str, int], rules: Mapping[str, list[Rule]], vocabulary: Vocabulary
) -> Composed | None:
    """The heaviest rule that fits; of equal ones that whose words stand nearest to the head."""
    ranked = []
    for kin, head in enumerate(filter(None, (reading.head, _KIN.get(reading.head)))):
        for rule in rules.get(head, ()):
            if not rule.needs <= distance.keys():
                continue
            narrow = [distance[word] for word in rule.needs if vocabulary.kind(word) not in GIVING_WAY]
            near = min(distance[word] for word in rule.needs)
            if not rule.names_field and max(distance[word] for word in rule.needs) >= FAR:
                continue  # a weak word in a bracket says nothing
            in_main = bool(narrow) and min(narrow) < FAR
            ranked.append(((in_main, rule.weight, -near, -kin), rule))
    ranked.sort(key=lambda entry: entry[0], reverse=True)
    allowed = [rule for _, rule in ranked if _is_allowed(rule, reading, distance, vocabulary)]
    if not allowed:
        return None
    first = allowed[0]
    other = next((rule.role for rule in allowed[1:] if rule.role != first.role), first.runner_up)
    sure = ALL_KNOWN if _all_known(first, reading, distance, vocabulary) else SOME_UNKNOWN
    if reading.head in ("lead", "alone"):
        sure = min(sure, LEADER) if reading.seniority else FIELD_ALONE
    by_tail = any(distance[word] >= FAR for word in first.needs)
    return Composed(first.role, other or None, first.seniority or reading.seniority, first.is_plain, sure, by_tail)


def _is_allowed(rule: Rule, reading: Reading, distance: Mapping[str, int], vocabulary: Vocabulary) -> bool:
    """False where a word of another field stands nearer to the head, or where nothing speaks for the field."""
    near = min(distance[word] for word in rule.needs)
    words = [word for word in distance if word not in rule.needs]
    is_open = reading.head in ("lead", "alone")
    for word in words:
        kind = vocabulary.kind(word)
        is_behind = distance[word] >= FAR
        is_near = (is_open and not rule.is_narrow) or distance[word] <= near or near >= FAR
        is_weak = not rule.names_field and not (is_behind and reading.head in ANYWHERE)
        if kind in ("outside", "occupation") and (is_near or is_weak):
            return False
        if kind == "" and not rule.names_field and (not is_behind or reading.head in _NARROW):
            return False
        if kind == "" and is_open and not is_behind and not rule.is_narrow:
            return False
    if reading.head == "alone":
        return not any(vocabulary.kind(word) == "" for word in words)
    return True


def _all_known(rule: Rule, reading: Reading, distance: Mapping[str, int], vocabulary: Vocabulary) -> bool:
    return all(vocabulary.kind(word) or word in rule.needs or distance[word] >= FAR for word in distance)


def _less(found: Composed, most: float) -> Composed:
    sure = min(found.confidence, most)
    return replace(found, confidence=sure)


def _unknown_coder(
    reading: Reading, distance: Mapping[str, int], vocabulary: Vocabulary, knowledge: Knowledge
) -> Composed | None:
    """A developer of something that no list knows develops software, unless a word of another field is there."""
    if not reading.main or reading.at >= len(reading.main) or reading.main[reading.at] not in _CODERS or not distance:
        return None
    if "software-engineer" not in knowledge.roles:
        return None
    if any(vocabulary.kind(word) in ("outside", "occupation") for word in distance):
        return None
    return Composed("software-engineer", None, reading.seniority, False, UNKNOWN_CODER)


def head_of(main: Segment, vocabulary: Vocabulary) -> str:
    """The kind of head of a segment, empty for none."""
    return head_in(main.words, vocabulary)[0]
