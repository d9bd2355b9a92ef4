"""Pieces of text without which a pattern cannot match, worked out from the pattern itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from math import fsum
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<zero>\\[bBAZ]|[$^])|(?P<many>\\[wWdDsS]|\.)|\\(?P<escaped>.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|"
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?(?::|P<\w+>))?)|(?P<close>\))|(?P<bar>\|)|"
    r"(?P<times>(?:[*+?]|\{\d*,?\d*\})\??)|(?P<plain>[^\\\[\](){}|*+?.^$]+(?![*+?{])|.)",
    re.DOTALL,
)
MOST_SPELLED = 700
"""Spellings of a part of a pattern that are listed; with more it is left open (judgement)."""
MOST_JOINED = 120
"""Spellings that two parts one after the other may have together (judgement)."""
_EVERYDAY = frozenset(
    re.findall(
        r"\w+",
        "a an the i me my you your it is in on at to of for from by with and or be do can how what which who want "
        "like have has had get got make will would should this that these they he she we not no so as if am are "
        "was been work job year years de la el en que un una mi ich bin mich der die das je ne pas le les eu um "
        "uma nao ka ki ke ho hai hoon main team lead people write take any all there more part use best good need "
        "learn time life test data",
    )
)


class _Part(NamedTuple):
    """Part of a pattern: every text it stands for, where they can be listed, else pieces of which one is in each."""

    spellings: frozenset[str] | None
    needed: frozenset[str] | None


_NOTHING = _Part(frozenset({""}), None)
_OPEN = _Part(None, None)


def stems_of(pattern: str) -> frozenset[str] | None:
    """Pieces of text of which every match of a pattern holds at least one; None where there are no such pieces.

    Reads the syntax that our phrasings use: no flags, no references to groups, no possessive repeats.
    """
    tokens = [(hit.lastgroup or "", hit[hit.lastgroup or 0]) for hit in _TOKEN.finditer(pattern)]
    part, _ = _either(tokens, 0)
    return _needed(part)


def _either(tokens: list[tuple[str, str]], place: int) -> tuple[_Part, int]:
    """Alternatives up to the end of their group, and the place after them."""
    options: list[_Part] = []
    sequence: list[_Part] = []
    while place < len(tokens) and tokens[place][0] != "close":
        kind, text = tokens[place]
        place += 1
        if kind == "bar":
            options.append(_joined(sequence))
            sequence = []
        elif kind == "times":
            sequence[-1] = _repeated(sequence[-1], text)
        elif kind == "plain":
            sequence.append(_Part(frozenset((text,)), None))
        elif kind in ("open", "look"):
            inner, place = _either(tokens, place)
            place += 1
            sequence.append(_NOTHING if kind == "look" else inner)
        else:
            sequence.append(_single(kind, text))
    options.append(_joined(sequence))
    return _one_of(options), place


def _single(kind: str, text: str) -> _Part:
    if kind == "escaped":
        return _Part(frozenset({text}), None)
    if kind == "zero":
        return _NOTHING
    few = text[1:-1]
    if kind == "set" and len(few) <= 6 and not few.startswith("^") and "-" not in few and "\\" not in few:
        return _Part(frozenset(few), None)
    return _OPEN


def _repeated(part: _Part, times: str) -> _Part:
    if times[0] == "?":
        return _Part(part.spellings | {""}, None) if part.spellings is not None else _OPEN
    if times[0] == "*" or times.startswith(("{0", "{,")):
        return _OPEN
    return _Part(None, _needed(part))


def _one_of(options: list[_Part]) -> _Part:
    if len(options) == 1:
        return options[0]
    spelled = [option.spellings for option in options if option.spellings is not None]
    if len(spelled) == len(options):
        together = frozenset().union(*spelled)
        if len(together) <= MOST_SPELLED:
            return _Part(together, None)
    needs = [_needed(option) for option in options]
    known = [need for need in needs if need is not None]
    return _Part(None, frozenset().union(*known)) if len(known) == len(needs) else _OPEN


def _joined(parts: list[_Part]) -> _Part:
    """Parts one after the other: all spellings where they are few, else the rarest pieces on the way."""
    run: frozenset[str] = frozenset({""})
    pieces: list[frozenset[str]] = []
    is_whole = True
    for part in parts:
        if part.spellings is not None and len(run) * len(part.spellings) <= MOST_JOINED:
            run = frozenset(before + after for before, after in product(run, part.spellings))
            continue
        is_whole = False
        pieces.append(run)
        if part.needed is not None:
            pieces.append(part.needed)
        run = part.spellings if part.spellings is not None else frozenset({""})
    if is_whole:
        return _Part(run, None)
    if len(parts) == 1 and parts[0].spellings is not None:
        return parts[0]
    return _Part(None, _rarest([*pieces, run]))


def _needed(part: _Part) -> frozenset[str] | None:
    return _rarest([part.spellings]) if part.spellings is not None else part.needed


def _rarest(sets: Iterable[frozenset[str]]) -> frozenset[str] | None:
    """The pieces least likely to stand in a text by chance; a set with the empty text tells nothing."""
    telling = [pieces for pieces in sets if "" not in pieces]
    return min(telling, key=_commonness, default=None) if len(telling) != 1 else telling[0]


def _commonness(pieces: frozenset[str]) -> float:
    """How often one of the pieces is met, by guess: short pieces and everyday words often (judgement)."""
    # Added up exactly, so that the order in which a set is gone through does not matter.
    return fsum(0.3 if piece.strip() in _EVERYDAY else 5.0 ** -len(piece) for piece in pieces)
