"""What heads such as 'engineer' mean beside certain words: the rules of the facts, and one for each name of a role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tools.memo import per_knowledge
from tools.reading.title_words import Vocabulary, pieces, plain_text, segment, spell, vocabulary_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.titles import TitleRule

GIVING_WAY = frozenset({"broad", "loose"})
"""Kinds of words that give way to a narrower one in the same title."""


@dataclass(frozen=True)
class Rule:
    """One way in which words beside a head lead to a role."""

    needs: frozenset[str]
    role: str
    runner_up: str
    seniority: str
    is_plain: bool
    weight: int
    """Words that are needed, narrow ones twice: the heavier of two rules that fit says more."""
    names_field: bool
    is_narrow: bool
    """True where one of the words needed belongs to no other field at all."""


@dataclass(frozen=True)
class Whole:
    """The meaning of a title that a rule names as a whole."""

    role: str
    runner_up: str | None
    seniority: str
    kind: Literal["role", "plain"]


def head_in(words: Sequence[str], vocabulary: Vocabulary) -> tuple[str, int]:
    """The kind of the last head of a segment and where it stands; 'occupation' for work outside the field."""
    for at in range(len(words) - 1, -1, -1):
        if vocabulary.kind(words[at]) == "occupation":
            return "occupation", at
        if words[at] in vocabulary.heads:
            return vocabulary.heads[words[at]], at
    return "", len(words)


@per_knowledge
def whole_titles(knowledge: Knowledge) -> dict[str, Whole]:
    """Titles that a rule names as a whole, by their words."""
    vocabulary = vocabulary_of(knowledge)
    found: dict[str, Whole] = {}
    for row in _rows(knowledge, "whole"):
        for words in row.words:
            key = " ".join(segment(words, vocabulary).full)
            found.setdefault(key, Whole(row.role, row.runner_up or None, row.seniority, row.kind))
    return found


@per_knowledge
def wishes(knowledge: Knowledge) -> dict[str, tuple[str, str]]:
    """One word as a wish to a coach for the AI field: the role, and what else may be meant."""
    return {words: (row.role, row.runner_up) for row in _rows(knowledge, "wish") for words in row.words}


@per_knowledge
def fields_alone(knowledge: Knowledge) -> dict[str, tuple[str, str]]:
    """Fields that stand for a role as a wish: the words, the role and what else may be meant."""
    return {words: (row.role, row.runner_up) for row in _rows(knowledge, "alone") for words in row.words}


def _rows(knowledge: Knowledge, head: str) -> Iterator[TitleRule]:
    return (row for row in knowledge.title_rules if head in row.head and row.role in knowledge.roles)


@per_knowledge
def rules_by_head(knowledge: Knowledge) -> dict[str, list[Rule]]:
    """Rules by kind of head: those of the list, then one for each name of a role."""
    found: dict[str, list[Rule]] = {}
    for row in knowledge.title_rules:
        if row.role not in knowledge.roles:
            continue
        for words in row.words:
            rule = _rule(words, row.role, row.runner_up, row.seniority, row.kind == "plain", knowledge)
            for head in row.head:
                found.setdefault(head, []).append(rule)
    vocabulary = vocabulary_of(knowledge)
    for role in knowledge.roles:
        for alias in knowledge.roles.raw(role)["aliases"]:
            parts = [segment(piece, vocabulary) for piece in pieces(plain_text(alias["name"]))]
            main = parts[0] if parts else None
            if main is None or any(part.seniority for part in parts):
                continue
            named = tuple(word for part in parts for word in part.words)
            head, at = head_in(named, vocabulary)
            if head and head != "occupation" and len(named) > 1:
                needs = " + ".join(named[:at] + named[at + 1 :])
                found.setdefault(head, []).append(_rule(needs, role, "", "", alias["kind"] == "plain", knowledge))
    return found


def _rule(words: str, role: str, runner_up: str, seniority: str, is_plain: bool, knowledge: Knowledge) -> Rule:
    vocabulary = vocabulary_of(knowledge)
    needs = frozenset(word for part in words.split(" + ") for word in spell(part, vocabulary))
    kinds = [vocabulary.kind(word) for word in needs]
    weight = sum(1 if kind in GIVING_WAY else 2 for kind in kinds)
    names_field = any(kind in ("field", "broad", "technology") for kind in kinds)
    other = runner_up if runner_up in knowledge.roles else ""
    return Rule(needs, role, other, seniority, is_plain, weight, names_field, "field" in kinds)
