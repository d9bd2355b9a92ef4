"""Which country a text names, by country, city or code; Georgia has two meanings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.reading.phrases import PhraseFinder
from tools.reading.turns import is_question, sentence_at

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Names that are first names, words or tools as often as places: they count after "in" or "from", or as the answer.
_OTHER_MEANINGS = frozenset(
    {
        "jordan", "chad", "guinea", "jersey", "cuba", "split", "cork", "reunion", "réunion", "phoenix", "austin",
        "bergen", "porto", "valencia", "santiago", "sofia", "riga", "victoria", "dominica", "mali", "niger", "turkey",
        "saudi", "the states", "emirates",
        "georgia", "perth", "wellington", "alexandria", "rosario", "florence",
        "linz", "braga", "leeds", "san jose", "ontario",
    }
)  # fmt: skip
# Short codes people write in sentences; every other code counts only as an answer of its own.
_CODES = MappingProxyType(
    {"US": "US", "UK": "GB", "UAE": "AE", "USA": "US", "NZ": "NZ", "KSA": "SA", "SG": "SG", "HK": "HK"}
)
# Two small letters that are words before they are codes: "no" is no answer of Norway.
_SMALL_WORDS = frozenset(
    {"no", "me", "my", "so", "to", "am", "as", "at", "be", "by", "do", "is", "it", "la", "ma", "pa"}
)
_CODE = re.compile(r"(?<![\w.])(US|UK|UAE|USA|NZ|KSA|SG|HK|U\.S\.A?\.?|U\.K\.)(?!\w)")
_STATES = (
    "Alabama,Alaska,Arizona,Arkansas,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,"
    "Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,"
    "New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,"
    "South Carolina,South Dakota,Tennessee,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming"
)
_LEAD = re.compile(
    r"\b(?:in|from|near|based(?: in| at)?|live(?: in)?|living in|located in|location|country|city|at|to|se|mein|en|"
    r"de|aus|of|around|outside|"
    r"resident of|move to|work in)\W{0,3}(?:the )?$",
    re.IGNORECASE,
)
# A place that is not where the person works: a client's, the past, a trip.
_NOT_HOME = re.compile(
    r"\b(?:clients?|customers?|team|colleagues?|office|headquarter\w*|hq|born|originally|grew up|studied|degree|"
    r"university|used to live|moved|"
    r"visited|trip|travel\w*|not|never|left|markets?|exported?|users)\b[^,.;]{0,30}$",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\b(?:live|living|based|located|location|country|work(?:ing)? (?:in|from)|i'?m (?:in|from)|i am (?:in|from)|"
    r"reside|resident|settled|stay(?:ing)?|"
    r"address|rehta|rehti|vivo|wohne|from)\b[^.;]{0,25}$",
    re.IGNORECASE,
)


_ABOUT_ME = re.compile(r"\b(?:i|i'm|my|me|we|our|yo|mi|ich|mein|main|mujhe|je)\b", re.IGNORECASE)

# Georgia alone is asked about; a city of either one in the same text settles it.
_IN_AMERICA = re.compile(
    r"\b(?:atlanta|savannah|augusta|athens|(?-i:US|USA|U\.S\.A?)|united states|america)\b|\bGA\b", re.IGNORECASE
)
_IN_GEORGIA = re.compile(r"\b(?:tbilisi|batumi|kutaisi|the country|caucasus)\b", re.IGNORECASE)


@dataclass(frozen=True)
class PlaceRead:
    """A place in a text: country code, the city where one was named, and whether it has to be asked about."""

    code: str
    city: str
    start: int
    end: int
    is_ambiguous: bool = False


def read_place(text: str, knowledge: Knowledge, is_answer: bool = False) -> PlaceRead | None:
    """Where somebody lives or works: a stated home first, then a country, then a city. None where no place is named."""
    named: Iterable[PlaceRead] = find_places(text, knowledge, is_answer)
    named = [place for place in named if is_answer or not _is_asked(text, place)]
    found = [place for place in named if not _NOT_HOME.search(text[max(0, place.start - 60) : place.start])]
    if not found:
        return None
    best = min(found, key=lambda place: (not _is_home(text, place), bool(place.city), place.start))
    if best.is_ambiguous:
        return next((place for place in found if not place.is_ambiguous), best)
    city = best.city or next((place.city for place in found if place.city and place.code == best.code), "")
    return PlaceRead(best.code, city, best.start, best.end)


def _is_asked(text: str, place: PlaceRead) -> bool:
    """True for a place in a question that is not about the writer: the weather in Paris, the market in Canada."""
    sentence = sentence_at(text, place.start, place.end)
    return is_question(sentence) and _ABOUT_ME.search(sentence) is None


def _is_home(text: str, place: PlaceRead) -> bool:
    return _HOME.search(text[max(0, place.start - 45) : place.start]) is not None


def find_places(text: str, knowledge: Knowledge, is_answer: bool = False) -> Iterator[PlaceRead]:
    """Every place a text names, in order."""
    whole = text.strip(" \t\n.!,")
    is_word = whole in _SMALL_WORDS
    if is_answer and len(whole) == 2 and not is_word and whole.upper() in _known_codes(knowledge):
        yield PlaceRead({"UK": "GB"}.get(whole.upper(), whole.upper()), "", 0, len(text))
        return
    if is_answer and re.fullmatch(r"(?:the )?(?:us|uk|usa|uae|states)", whole, re.IGNORECASE):
        yield PlaceRead(_CODES.get(whole.upper().removeprefix("THE "), "US"), "", 0, len(text))
        return
    names = list(_finder(knowledge).find(text))
    for hit in _CODE.finditer(text):
        yield PlaceRead(_CODES[hit[0].replace(".", "")], "", hit.start(), hit.end())
    for found in names:
        code, city = found.value
        word = text[found.start : found.end]
        is_doubtful = word.lower() in _OTHER_MEANINGS or (word == word.lower() and len(word) < 5 and not is_answer)
        if is_doubtful and not is_answer and not _LEAD.search(text[max(0, found.start - 25) : found.start]):
            continue
        if word.lower() == "georgia" and _IN_AMERICA.search(text):
            yield PlaceRead("US", word, found.start, found.end)
            continue
        is_open = word.lower() == "georgia" and not _IN_GEORGIA.search(text)
        yield PlaceRead(code, word if city else "", found.start, found.end, is_ambiguous=is_open)


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
    names += [(place.name, False, (place.code, False)) for place in knowledge.world]
    for code in knowledge.countries:
        names += [(city, False, (code, True)) for city in knowledge.countries.raw(code).get("cities", ())]
    if "US" in knowledge.countries:
        names += [(state, False, ("US", True)) for state in _STATES.split(",")]
    return PhraseFinder(names)
