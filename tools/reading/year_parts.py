"""Years that are given as a part or a sum of others: half of my 6 years, 4 out of 11, 2 years NLP and 1 year vision."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Protocol

from tools.reading.numbers import COUNT, number_of
from tools.reading.year_words import AI_WORDS, UNIT


class Span(Protocol):
    """Years and where they stand."""

    @property
    def years(self) -> float: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


MOST_BETWEEN = 45
"""Characters between two lengths that are added up (judgement)."""
_SHARES = (
    (r"half|(?:die |la )?hälfte|(?:la )?mitad|(?:la )?moitié|(?:a )?metade|(?:la )?metà|aadh[ae]", 0.5),
    (r"(?:a|one) third|ein drittel|un tercio|un tiers|um terço", 1 / 3),
    (r"two[- ]thirds|zwei drittel|dos tercios|deux tiers|dois terços", 2 / 3),
    (r"(?:a|one) quarter|ein viertel|un cuarto|un quart|um quarto", 0.25),
    (r"three[- ]quarters|drei viertel|tres cuartos|trois quarts", 0.75),
    (r"all", 1.0),
)
_SHARE_OF = tuple(
    (re.compile(rf"\b(?:{words})(?:,? (?:of|von|der|meiner|de|mis|mes|dos|meus|my|the|those|last)){{1,3}}"
                rf"\s(?P<total>{COUNT})(?![\w.])", re.IGNORECASE), share)
    for words, share in _SHARES
)  # fmt: skip
# "The last 4 years out of 11", "4 years out of 11", "five of the eight", "2 von 9 Jahren", "9 saal mein se 2".
_PART_OUT_OF = re.compile(
    rf"(?<![\w.,])(?P<n>{COUNT})(?:\s{UNIT})?\s(?:out of|of|von|de|dos|sur|su|in|aus)\s(?:(?:my|the|those|these|"
    rf"meinen|den|"
    rf"mis|los|mes|les|meus|os|total|a total of)\s){{0,2}}(?P<total>{COUNT})(?=(?:\s{UNIT})?(?:\W|$))",
    re.IGNORECASE,
)
_PART_HINDI = re.compile(
    rf"(?<![\w.,])(?P<total>{COUNT})\s(?:saal|sal|years?) (?:mein|me) se\s(?P<n>{COUNT})\b", re.IGNORECASE
)
# "Of the eight, six with recommenders": the whole first.
_OF_WHOLE = re.compile(
    rf"\b(?:of|out of|von|de|sur|dos) (?:the |my |those |these |meinen |den |los |mis |les |mes |os |meus )?"
    rf"(?P<total>{COUNT})(?:\s{UNIT})?[,:]?\s(?:only |just |about |maybe |roughly )?(?P<n>{COUNT})\b",
    re.IGNORECASE,
)
_TOPICS = (
    rf"(?:{AI_WORDS}|classic(?:al)? ml|vision|recommend\w*|speech|forecasting|fine[- ]?tuning|prompt\w*|agents?|"
    rf"bots?|"
    r"gpts?|langchain|pytorch|tensorflow|reinforcement learning|embeddings?|transformers?|predictive \w+|"
    r"ocr|annotation|(?:data |image )?label\w*|sentiment\w*|(?:object|anomaly|fraud|image|text) (?:detection|"
    r"recognition|"
    r"classification|generation)|classification|segmentation|inference|assistants?|copilots?|reconocimiento|visión|"
    r"visão|"
    r"bildverarbeitung|spracherkennung|sprachmodell\w*|modelos?|modèles?|models?|modelle[n]?)"
)
_IS_OF_AI = re.compile(
    rf"\W{{0,3}}(?:(?:of|in|with|on|doing|building|as an?|en|con|de|mit|im|em|com|avec|dans|sur|mein|pe|classic|"
    rf"traditional|applied)\s){{0,3}}{_TOPICS}(?![a-z])",
    re.IGNORECASE,
)
_ALL_AI = re.compile(
    rf"\b(?:all|both|alles|todo|tout|tudo|sab)\s(?:(?:of it|of that|in|with|on|"
    rf"about)\s)?{_TOPICS}(?![a-z])",
    re.I,
)
_NUMBER = re.compile(rf"(?<![\w.,]){COUNT}(?=\s(?:in|with|on|en|con|em|com|mit|avec)\s)", re.IGNORECASE)
_ADDED = re.compile(r"\+|&|\b(?:and|plus|then|und|dann|y|luego|et|puis|e|depois|aur|phir|poi)\b", re.IGNORECASE)
_NO_SUM = re.compile(
    r"\b(?:of (?:which|them|those|these|that)|including|only|total|ago|before|since|old|davon|dont|not)\b|[.;!?]",
    re.IGNORECASE,
)


def names_ai(topic: str) -> bool:
    """True where a topic names a part of AI."""
    return re.search(rf"(?<![a-z]){_TOPICS}(?![a-z])", topic, re.IGNORECASE) is not None


def share_of_years(text: str) -> tuple[float, float] | None:
    """The part and the whole of 'half of my 6 years', 'the last 4 years out of 11'; None where no part is told."""
    for pattern, share in _SHARE_OF:
        if (hit := pattern.search(text)) is not None:
            whole = number_of(hit["total"])
            return round(whole * share, 2), whole
    for pattern in (_PART_OUT_OF, _PART_HINDI, _OF_WHOLE):
        hit = pattern.search(text)
        if hit is not None and number_of(hit["n"]) <= number_of(hit["total"]):
            return number_of(hit["n"]), number_of(hit["total"])
    return None


def sum_of_topics(text: str) -> float | None:
    """The sum of '2 in vision and 2 in NLP': at least two numbers without a unit, each of a part of AI."""
    hits = [hit for hit in _NUMBER.finditer(text) if _IS_OF_AI.match(text, hit.end())]
    return sum(number_of(hit[0]) for hit in hits) if len(hits) > 1 else None


def sum_of_ai(text: str, found: list[Span]) -> float | None:
    """The sum of lengths that are each of a part of AI and stand one behind another."""
    is_all = _ALL_AI.search(text) is not None
    if len(found) < 2 or not (is_all or all(_IS_OF_AI.match(text, item.end) for item in found)):
        return None
    for one, other in pairwise(found):
        between = text[one.end : other.start]
        is_added = len(between) <= MOST_BETWEEN and ("," in between or _ADDED.search(between))
        if not is_added or _NO_SUM.search(between):
            return None
    return round(sum(item.years for item in found), 2)
