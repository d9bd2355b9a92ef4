"""The words of job titles: a title as segments of words in one spelling, by the lists of the facts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge

SENIORITY = ("intern", "mid", "junior", "senior", "staff", "manager", "lead", "principal", "director", "head")
"""Seniority words kept apart from a role, weakest first: of several in one title the strongest is taken."""

# "(m/w/d)", "H/F": who may apply. "Entwickler/in", "développeur(se)", "Berater:innen": both forms of a word.
_ALL_GENDERS = re.compile(r"[(\[]?\b[mwfhdxi](?:\s?[/|.,]\s?[mwfhdxi]){1,3}\b[)\]]?|\(?\ball genders\b\)?|\(gn\)")
_BOTH_FORMS = re.compile(
    r"(?<=[^\W\d_]{3})(?:[/:*_·•.]-?(?:innen|in|trice|rice|euse|se|ne|nne|a|e)\b|\((?:innen|in|a|e|se|euse|rice|ne)\))"
)
# What follows is the employer.
_EMPLOYER = re.compile(r"\s+(?:at|@|bei|beim|chez|presso|bij|hos)\s.*$|\s+@\S.*$", re.DOTALL)
# What follows says more of the work, as a bracket does.
_MORE = (
    r"\s(?:with|for|in(?! test\b)|mit|fur|para|pour|en|"
    r"(?:speciali[sz]ing|focus(?:ed|ing)?|working) (?:in|on)|of (?:an?|the|my|our))\s"
)
_SEGMENTS = re.compile(rf"[,;|•·:()\[\]{{}}\n\t]|\s[-–—]+\s|[–—→]|{_MORE}")
_TOKEN = re.compile(r"\.net\b|[^\W_]+(?:[.&][^\W_]+)*[+#]*")
_LEVEL_CODE = re.compile(r"(?:l|ic|e|p|t|g|m|sde|swe|cl)-?\d{1,2}|\d{2,}%?")
# Between two titles in one line; inside one title they only join words.
_EITHER = re.compile(r"\s*(?:/|\\|&|\+(?=\s)|\b(?:or|and|und|oder|y|et|cum|vs|versus|also)\b)\s*")

# What is written before a title in a sentence, and says nothing about it.
_LEAD_IN = re.compile(
    r"^(?:(?:i\s+)?(?:want|would like|wish|hope|plan|like|love)(?:\s+to)?\s+(?:be|become|work as|get into)?|"
    r"become|becoming|to be|be|as|i am|i'm|im|currently|current|working as|work as|a|an|the|my|your|job|role|of|"
    r"position|some kind of|title|job title|aspiring|future|wannabe)\s+"
)
_AT_END_ONLY = frozenset({"i", "1", "4", "5", "v"})
_NOT_INSIDE = frozenset({"manager", "associate", "assistant", "head", "director", "graduate", *_AT_END_ONLY})
_NOT_LAST = frozenset({"manager", "associate", "assistant", "supervisor"})


Spellings = Mapping[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]
"""By its first word, each way to write something: its other words, and the words it is read as."""


@dataclass(frozen=True)
class Segment:
    """A stretch of a title: its words without those of seniority, and the strongest of these."""

    words: tuple[str, ...]
    seniority: str
    full: tuple[str, ...]
    """All its words, those of seniority included."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of titles, ready to be looked up. A key of several words is found by its first one."""

    spellings: Spellings
    phrases: Mapping[str, list[tuple[str, ...]]]
    endings: tuple[tuple[str, str], ...]
    seniority: Mapping[str, str]
    heads: Mapping[str, str]
    technology: Mapping[str, str]
    kinds: Mapping[str, str]
    single: frozenset[str]
    """Every word that stands in a key, for the spelling check."""

    def kind(self, word: str) -> str:
        """The kind of a word in the form of the lists; empty for one that nobody knows."""
        return self.kinds.get(word, "")


def plain_text(text: str) -> str:
    """A text in small letters, without accents and without what says who may apply."""
    small = _fold(text)
    small = _BOTH_FORMS.sub("", _ALL_GENDERS.sub(" ", small))
    return strip_lead_in(" ".join(small.split()) if "\n" not in small else small.strip())


# Letters that no normal form takes apart.
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"})


def _fold(text: str) -> str:
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS))
    return "".join(sign for sign in folded if not unicodedata.combining(sign)).strip()


def strip_lead_in(text: str) -> str:
    """A title without the words that lead up to it: 'I want to become an AI architect' becomes 'AI architect'."""
    before = None
    while before != text:
        before, text = text, _LEAD_IN.sub("", text, count=1)
    return text


def pieces(text: str) -> list[str]:
    """The parts of a title in plain text: what stands before, between and behind commas, dashes and brackets."""
    return [piece for piece in _SEGMENTS.split(_EMPLOYER.sub("", text)) if piece.strip()]


def alternatives(piece: str) -> list[str]:
    """The parts of a piece on both sides of a slash or an 'or'; one part where there is none."""
    return [part for part in _EITHER.split(piece) if part.strip()]


def spell(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words of a piece of plain text in one spelling; words that belong together are one."""
    tokens: list[str] = []
    for token in _TOKEN.findall(text):
        tokens += _spelled(token, vocabulary)
    return _joined(_respelled(tokens, vocabulary.spellings), vocabulary)


def _spelled(token: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """A token as one word, or as those it is made of: 'sr.data', 'softwareentwickler'."""
    if token in vocabulary.single or token in vocabulary.kinds:
        return (token,)
    if "." in token and not token.startswith("."):
        return tuple(part for part in token.split(".") if part)
    for ending, means in vocabulary.endings:
        if token.endswith(ending) and len(token) > len(ending) + 1:
            start = token[: -len(ending)]
            return (start.removesuffix("s") if start not in vocabulary.single else start, means)
    return (token,)


def _respelled(tokens: list[str], spellings: Spellings) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(tokens):
        for rest, means in spellings.get(tokens[at], ()):
            if tuple(tokens[at + 1 : at + 1 + len(rest)]) == rest:
                found += means
                at += 1 + len(rest)
                break
        else:
            found.append(tokens[at])
            at += 1
    return found


def _joined(tokens: list[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    found: list[str] = []
    at = 0
    while at < len(tokens):
        for rest in vocabulary.phrases.get(tokens[at], ()):
            if tuple(tokens[at + 1 : at + 1 + len(rest)]) == rest:
                found.append(" ".join((tokens[at], *rest)))
                at += 1 + len(rest)
                break
        else:
            found.append(tokens[at])
            at += 1
    return tuple(found)


def segment(text: str, vocabulary: Vocabulary) -> Segment:
    """A piece of plain text with its seniority words apart, small words and level codes left out."""
    words = spell(text, vocabulary)
    kept = tuple(w for w in words if vocabulary.kinds.get(w) != "mark" and not _LEVEL_CODE.fullmatch(w))
    # "DE (Azure)": a word alone is no small word.
    return without_seniority(kept or words[:1], vocabulary)


def without_seniority(words: tuple[str, ...], vocabulary: Vocabulary) -> Segment:
    """The words of a title without those of seniority; of 'manager' and such alone the word is kept."""
    known = vocabulary.seniority
    left = list(words)
    found: list[str] = []
    while left and left[0] in known and left[0] not in _AT_END_ONLY and (len(left) > 1 or left[0] not in _NOT_LAST):
        found.append(known[left.pop(0)])
    while left and left[-1] in known and left[-1] not in _NOT_LAST:
        found.append(known[left.pop()])
    kept = []
    for number, word in enumerate(left):
        is_inside = 0 < number < len(left) - 1
        if is_inside and word in known and word not in _NOT_INSIDE:
            found.append(known[word])
        else:
            kept.append(word)
    return Segment(tuple(kept), max(found, key=SENIORITY.index, default=""), words)


def title_words(text: str, knowledge: Knowledge) -> str:
    """A title in the form in which titles are compared: small letters, one spelling a word, single spaces."""
    vocabulary = vocabulary_of(knowledge)
    found = (segment(piece, vocabulary).full for piece in pieces(plain_text(text)))
    return " ".join(word for words in found for word in words)


def seniority_of(word: str, knowledge: Knowledge) -> str:
    """The seniority a word stands for: 'jr.' is junior. Empty for any other word."""
    words = " ".join(spell(plain_text(word), vocabulary_of(knowledge)))
    return vocabulary_of(knowledge).seniority.get(words, "")


def ends_of_spellings(heads: set[str], knowledge: Knowledge) -> set[str]:
    """Last words of what is spelled in several words and ends with a head: 'projet' of 'chef de projet'."""
    spellings = vocabulary_of(knowledge).spellings.values()
    return {rest[-1] for ways in spellings for rest, means in ways if rest and means[-1] in heads}


@per_knowledge
def vocabulary_of(knowledge: Knowledge) -> Vocabulary:
    """The words of titles that the facts list."""
    spellings: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    phrases: dict[str, list[tuple[str, ...]]] = {}
    endings: list[tuple[str, str]] = []
    by_use: dict[str, dict[str, str]] = {"seniority": {}, "head": {}, "technology": {}}
    kinds: dict[str, str] = {}
    single: set[str] = set()
    # What is spelled first, for the other words are kept in that spelling; "assistant" is a job before it is a level.
    order = {"spelling": 0, "ending": 0, "seniority": 2}
    for row in sorted(knowledge.title_words, key=lambda row: order.get(row.kind, 1)):
        means = _fold(row.means)
        for name in map(_fold, row.words):
            words = _TOKEN.findall(name)
            single.update([*words, *means.split()])
            if row.kind == "ending":
                endings.append((name, means))
                continue
            if row.kind == "spelling":
                spellings.setdefault(words[0], []).append((tuple(words[1:]), tuple(means.split())))
                continue
            words = _respelled(words, spellings)
            if len(words) > 1:
                phrases.setdefault(words[0], []).append(tuple(words[1:]))
            key = " ".join(words)
            kinds.setdefault(key, row.kind)
            if row.kind in by_use:
                by_use[row.kind].setdefault(key, means)
    for ways in spellings.values():
        ways.sort(key=lambda way: -len(way[0]))
    for rests in phrases.values():
        rests.sort(key=len, reverse=True)
    endings.sort(key=lambda pair: -len(pair[0]))
    return Vocabulary(
        spellings,
        phrases,
        tuple(endings),
        by_use["seniority"],
        by_use["head"],
        by_use["technology"],
        kinds,
        frozenset(single),
    )
