"""Which country a text names, by country, city or code; a name of several countries is asked about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from knowledge.names import fold, without_accents
from tools.memo import per_knowledge
from tools.reading.phrases import PhraseFinder
from tools.reading.place_words import (
    ABOUT_ME,
    CODE,
    CODES,
    HOME,
    LEAD,
    NAMES_AND_TOOLS,
    NOT_HOME,
    OTHER_MEANINGS,
    SMALL_WORDS,
    STATE_AFTER,
    STATE_BESIDE,
    STATES,
    WAY_TO,
)
from tools.reading.turns import is_question, sentence_at

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# "St. Pölten": the full stop ends no sentence.
_SAINT = re.compile(r"\b(st)\.(?=\s)", re.IGNORECASE)
_ITEM_BEFORE = re.compile(r"[,;|(\n]\s*$")
_ITEM_AFTER = re.compile(r"\s*(?:$|[,;.|)\n])")
LONGEST_ANSWER = 6
"""Words of an answer in which every name is taken for a place: "nice to meet you all" names none (judgement)."""
MOST_PLACES = 100
"""Places of one text that are weighed against each other (judgement)."""
LONGEST_QUESTION = 300
"""Characters on either side of a place that its sentence is looked for in (judgement)."""
BESIDE = 40
"""Characters between a city and the country that settles which one is meant (judgement)."""
SHORTEST_ITEM = 4
"""Letters of a name in small letters that is a place as an item of a list: "android dev, kyiv, 4y" (judgement)."""


@dataclass(frozen=True)
class PlaceRead:
    """A place in a text: country code, the city where one was named, and whether it has to be asked about."""

    code: str
    city: str
    start: int
    end: int
    is_ambiguous: bool = False
    choices: tuple[str, ...] = ()
    """Codes of the countries that have a place of this name, where there are several."""


def read_place(
    text: str, knowledge: Knowledge, is_answer: bool = False, known: Collection[str] = ()
) -> PlaceRead | None:
    """Where somebody lives or works: a stated home first, then a country, then a city. None where no place is named.

    `known` are codes of countries that speak for themselves where a name has several: told before, or by a currency.
    """
    every = islice(find_places(text, knowledge, is_answer), MOST_PLACES * 5)
    named = [place for place in every if is_answer or not _is_asked(text, place)]
    found = [place for place in named if not _is_elsewhere(text, place)][:MOST_PLACES]
    if not found:
        return None
    found = [_settled(place, found, known) for place in found]
    best = min(found, key=lambda place: (not _is_home(text, place), bool(place.city), place.start))
    if best.is_ambiguous:
        return next((place for place in found if not place.is_ambiguous), best)
    city = best.city or next((place.city for place in found if place.city and place.code == best.code), "")
    return PlaceRead(best.code, city, best.start, best.end)


def _settled(place: PlaceRead, found: list[PlaceRead], known: Collection[str]) -> PlaceRead:
    """A name of several countries, where another place of the text or what is known before says which one."""
    if not place.is_ambiguous:
        return place
    others = [other for other in found if other.code in place.choices and not other.is_ambiguous]
    near = [other for other in others if min(abs(other.start - place.end), abs(place.start - other.end)) <= BESIDE]
    codes = [other.code for other in (near or others)] or [code for code in place.choices if code in known]
    if len(set(codes)) != 1:
        return place
    return replace(place, code=codes[0], is_ambiguous=False)


def _is_elsewhere(text: str, place: PlaceRead) -> bool:
    """True for a place that is not where the person works; 'moved to' is where they are now."""
    before = text[max(0, place.start - 60) : place.start]
    return NOT_HOME.search(before) is not None and not re.search(r"\b(?:moved|travel\w*) (?:here )?to\W*$", before)


def _is_asked(text: str, place: PlaceRead) -> bool:
    """True for a place in a question that is not about the writer: the weather in Paris, the market in Canada."""
    first = max(0, place.start - LONGEST_QUESTION)
    near = text[first : place.end + LONGEST_QUESTION]
    sentence = sentence_at(near, place.start - first, place.end - first)
    return is_question(sentence) and (ABOUT_ME.search(sentence) is None or WAY_TO.search(sentence) is not None)


def _is_home(text: str, place: PlaceRead) -> bool:
    return HOME.search(text[max(0, place.start - 45) : place.start]) is not None


def find_places(text: str, knowledge: Knowledge, is_answer: bool = False) -> Iterator[PlaceRead]:
    """Every place a text names, in order."""
    code = _code_alone(text, knowledge) if is_answer else ""
    if code:
        yield PlaceRead(code, "", 0, len(text))
        return
    names = list(_finder(knowledge).find(_SAINT.sub(r"\1 ", text)))
    is_answer = is_answer and len(text.split()) <= LONGEST_ANSWER
    for hit in CODE.finditer(text):
        yield PlaceRead(CODES[hit[0].replace(".", "")], "", hit.start(), hit.end())
    shared = knowledge.shared_places
    in_georgia = _IN_GEORGIA.search(text) is not None
    for found in names:
        code, is_city = found.value
        word = text[found.start : found.end]
        countries = (code, *shared.get(fold(word), ()))
        beside = _state_beside(text, found.end, countries) if is_city and not word.isupper() else ""
        if not is_answer and not beside and _is_doubtful(text, found.start, found.end):
            continue
        state = beside or _state_after(text, found.end, code)
        choices = () if state else countries[1:]
        is_open = len(choices) > 1 and not (fold(word) == "georgia" and in_georgia)
        yield PlaceRead(state or code, word if is_city else "", found.start, found.end, is_open, choices)


_IN_GEORGIA = re.compile(r"\b(?:the country|caucasus)\b", re.IGNORECASE)


def _code_alone(text: str, knowledge: Knowledge) -> str:
    """The country of an answer that is nothing but a code."""
    whole = text.strip(" \t\n.!,")
    if len(whole) == 2 and whole not in SMALL_WORDS and whole.upper() in _known_codes(knowledge):
        return {"UK": "GB"}.get(whole.upper(), whole.upper())
    hit = re.fullmatch(r"(?:(?:the|from|in) )*(us|uk|usa|uae|ksa|states|u\.s\.a?|u\.k)", whole, re.IGNORECASE)
    return CODES.get(hit[1].upper().replace(".", ""), "US") if hit else ""


def _is_doubtful(text: str, start: int, end: int) -> bool:
    """True for a name that is a word too, unless 'in' leads to it or a state or another part of an address follows."""
    word = text[start:end]
    is_word = fold(word) in OTHER_MEANINGS or (word == word.lower() and len(word) < 5)
    if not is_word or LEAD.search(text[max(0, start - 25) : start]):
        return False
    is_listed = _ITEM_BEFORE.search(text[max(0, start - 3) : start]) and _ITEM_AFTER.match(text[end : end + 3])
    if not word[0].isupper():
        return not is_listed or len(word) < SHORTEST_ITEM or fold(word) in OTHER_MEANINGS | NAMES_AND_TOOLS
    return not (STATE_AFTER.match(text[end : end + 8]) or (is_listed and fold(word) not in NAMES_AND_TOOLS))


def _state_after(text: str, end: int, code: str) -> str:
    """The country of a state behind a city: 'San Jose, CA'; the code of the city's own country is no state."""
    hit = STATE_AFTER.match(text[end : end + 12])
    return STATES.get(hit[1], "") if hit and hit[1] != code else ""


def _state_beside(text: str, end: int, countries: Collection[str]) -> str:
    """The country of a state right behind a city of that country: 'Austin TX'."""
    hit = STATE_BESIDE.match(text[end : end + 8])
    state = STATES.get(hit[1], "") if hit else ""
    return state if state in countries else ""


@per_knowledge
def _known_codes(knowledge: Knowledge) -> frozenset[str]:
    return frozenset({*knowledge.countries, *(place.code for place in knowledge.world), "UK"})


@per_knowledge
def _finder(knowledge: Knowledge) -> PhraseFinder[tuple[str, bool]]:
    """Names of places; a covered country's own names come before cities and before the rest of the world."""
    names: list[tuple[str, bool, tuple[str, bool]]] = []
    for code in knowledge.countries:
        record = knowledge.countries.raw(code)
        own = (record["name"], *record.get("aliases", ()))
        names += [(name, False, (code, False)) for name in own if len(name) > 2]
    for place in knowledge.world:
        names += [(name, False, (place.code, False)) for name in (place.name, *place.aliases)]
    for code in knowledge.countries:
        cities = knowledge.countries.raw(code).get("cities", ())
        names += [(city, len(city) == 2, (code, True)) for city in cities]
    names += [(city, False, (place.code, True)) for place in knowledge.world for city in place.cities]
    names = [(_SAINT.sub(r"\1 ", name), exact, value) for name, exact, value in names]
    return PhraseFinder(names + [(without_accents(name), exact, value) for name, exact, value in names])
