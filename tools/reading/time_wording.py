"""One wording for what is said of time in many: du lundi au vendredi, do ano que vem, last May, no wait make it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from tools.reading.calendar_words import MONTH, SEASONS, month_of, season_of
from tools.reading.facts import ReadFact
from tools.reading.named_days import DAY_NAMES
from tools.reading.one_of import lettered, one_of
from tools.reading.said import Reading

LONGEST_ANSWER = 1000
"""Characters up to which a text is put into one wording: a longer one is no answer about time (judgement)."""
ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

_FULL_DAYS = [name for name in DAY_NAMES if len(name) > 4] + ["sat", "sun", "mon", "tue", "tues", "wed", "thu", "fri"]
_DAY = rf"(?:{one_of(_FULL_DAYS)})(?:s|er|i)?"
_TO_DAY = r"(?:au|a|à|al|até|bis(?: zum)?|to|through|thru|till?|until|se|se lekar|hasta|tot|t/m)"
_OPENS = r"(?:du |de |da |dal |dalla |from |von |vom |van |every day |jeden tag )?"
_THE_NEXT = (
    r"(?:next year|ano que vem|próximo ano|ano seguinte|año que viene|próximo año|año próximo|año entrante|"
    r"nächste[ns]? jahr(?:es)?|kommende[ns]? jahr(?:es)?|année prochaine|an prochain|anno prossimo|prossimo anno|"
    r"volgend jaar|agle saal)"
)
_THE_LAST = (
    r"(?:last year|previous year|ano passado|año pasado|letzte[ns]? jahr(?:es)?|vorige[ns]? jahr(?:es)?|"
    r"année dernière|an dernier|année passée|anno scorso|vorig jaar|pichh?le saal)"
)
_THE_PRESENT = (
    r"(?:this year|deste ano|este ano|este año|dieses jahre?s?|diesem jahr|cette année|quest'anno|dit jaar|is saal)"
)
_OF = r"(?:,? (?:of |in |im |de |do |del |des |de l'|dell'|l'|el |o |the |d')*)"
_END = r"(?:end|ende|fim|final|finales|fines|fin|fine|finale|late)"
_NAME = rf"(?:{MONTH})(?![a-zà-ɏ])\.?"
_SEASON = one_of(SEASONS)
_MARK = (
    r"(?:no|nope|non|nein|não|nahi|wait|actually|sorry|hang on|hold on|scratch that|strike that|correction|"
    r"make (?:it|that)|i mean(?:t)?|i'd say|or rather|rather|let's say|better|better say|oops|hmm|well|tatsächlich|"
    r"quatsch|halt|moment|perd[oó]n|digo|mejor|mejor dicho|pardon|enfin|plutôt|desculpa|aliás|melhor|quer dizer|"
    r"scusa|anzi|arre|matlab|balki)"
)
_HARD_MARK = (
    r"(?:no|nope|non|nein|não|nahi|wait|actually|sorry|hang on|hold on|scratch that|strike that|correction|oops|"
    r"quatsch|halt|perd[oó]n|digo|pardon|enfin|desculpa|aliás|scusa|anzi|arre)"
)
_SINCE = r"(?:since|from|seit|desde|depuis|da|dal|dalla|od|sinds|ab)"
# Days when something became public that people count from.
_EVENTS = (
    (r"(?:chat ?gpt|gpt)(?!-?\d)(?: (?:was|had|got|came|first|has|is|been|public\w*|launch\w*|releas\w*|out|"
     r"started|appeared|kam|raus\w*|erschien\w*|salió|saiu|est sorti|uscì|aaya|aane|arrived|dropped))+",
     "November 2022"),
    (r"gpt-?4(?: (?:was|came|got|launch\w*|releas\w*|out|dropped|appeared))+", "March 2023"),
    (r"(?:the )?(?:start of (?:the )?)?(?:covid|pandemic|lockdown|pandemie|pandemia|pandémie|corona)(?: \w+)?"
     r"(?: (?:hit|started|began|broke out))?", "March 2020"),
)  # fmt: skip

_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
    "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31, "ersten": 1, "erster": 1,
    "fünfzehnten": 15, "zehnten": 10, "zwanzigsten": 20, "dreißigsten": 30, "primero": 1, "premier": 1, "primeiro": 1,
    "primo": 1, "pehli": 1,
}  # fmt: skip

Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date], str]]


def _day(name: str) -> str:
    low = lettered(name)
    known = next(word for word in (low, low[:-1], low[:-2]) if word in DAY_NAMES)
    return ENGLISH_DAYS[DAY_NAMES[known]]


def _month(name: str) -> int:
    return month_of(name.rstrip("."))


def _dated(month: int, year: int) -> str:
    return f"{ENGLISH_MONTHS[month - 1]} {year}"


def _last(month: int, today: date) -> str:
    """The month when it was last: this month itself is a year ago only where it is called 'last'."""
    return _dated(month, today.year - (month >= today.month))


def _since(hit: re.Match[str], today: date) -> str:
    """'Since May' is the last May gone by, 'since summer' the last first day of it."""
    month = _month(hit["month"]) if hit["month"] else season_of(hit["season"])
    year = today.year - (month > today.month)
    if hit["year"]:
        year = int(hit["year"])
    elif hit["last"] and month > today.month:
        year = today.year - 1
    return f"since {_dated(month, year)}"


def _rule(pattern: str, change: Callable[[re.Match[str], date], str]) -> Rule:
    return re.compile(pattern, re.IGNORECASE), change


def _to(words: str) -> Callable[[re.Match[str], date], str]:
    return lambda hit, today: words


RULES: tuple[Rule, ...] = (
    _rule(r"[’‘´`]", _to("'")),
    _rule(
        rf"(?<![\w]){_OPENS}(?P<a>{_DAY}) {_TO_DAY} (?P<b>{_DAY})(?: (?:tak|inclusive))?(?!\w)",
        lambda hit, today: f"{_day(hit['a'])}-{_day(hit['b'])}",
    ),
    _rule(rf"(?<!\w)(?P<a>{_DAY}) (?:n|'n'|nd|ani|plus|kh?aas kar) (?=(?:{_DAY})(?!\w))",
          lambda hit, today: f"{_day(hit['a'])} and "),
    _rule(rf"(?<!\w)(?P<a>{_DAY}) (?:ko|ke din|wale din|ke roz)(?!\w)", lambda hit, today: _day(hit["a"])),
    _rule(rf"\b(?:(?:the|le|el|o|am|zum|den) )?(?P<nth>{one_of(_ORDINALS)})(?: of| de| day of)? (?P<m>{_NAME})(?!\w)",
          lambda hit, today: f"{_ORDINALS[lettered(hit['nth'])]} {ENGLISH_MONTHS[_month(hit['m']) - 1]}"),
    _rule(r"\b(?P<n>\d{1,2}|ek|do|teen|chaar|char|paanch)\s?-\s?(?P=n) (?P<unit>ghant[ae]|hours?|hrs?|h)\b",
          lambda hit, today: f"{hit['n']} {hit['unit']} each"),
    _rule(r"(?<![\d:])(?P<n>\d{1,2}):(?P<m>15|30|45)\s?(?P<unit>hours?|hrs?|stunden|horas|heures|ghante)\b",
          lambda hit, today: f"{int(hit['n']) + int(hit['m']) / 60:g} {hit['unit']}"),
    _rule(r"(?<![\d.,/:])(?P<a>\d{1,2}) ?\+ ?(?P<b>\d{1,2})(?![\d.,:/+])",
          lambda hit, today: str(int(hit["a"]) + int(hit["b"]))),
    _rule(r"\b(?:from )?(?P<year>(?:19|20)\d\d) onwards?\b", lambda hit, today: f"since {hit['year']}"),
    _rule(rf"\b(?:the )?(?:very )?last day (?:of|in) (?P<m>{_NAME})", lambda hit, today: f"end of {hit['m']}"),
    _rule(rf"\b(?:the )?(?:very )?first day (?:of|in) (?P<m>{_NAME})",
          lambda hit, today: f"1 {ENGLISH_MONTHS[_month(hit['m']) - 1]}"),
    _rule(r"\b(?:antes de que|bevor|ehe|avant que|avant la|antes que|prima che) (?:se )?(?:acabe|termine|finisse|"
    r"finisca|"
          r"fin de|o fim de)? ?(?P<year>20\d\d)(?: (?:acabe|termine|endet|vorbei ist|zu ende (?:geht|ist)|"
          r"se termine|finisse))?"
          r"(?![-./\d])", lambda hit, today: f"by the end of {hit['year']}"),
    _rule(r"\bbefore (?P<year>20\d\d) (?:is (?:over|out|up|done)|ends|"
    r"finishes)\b", lambda hit, today: f"by the end of {hit['year']}"),
    _rule(r"(?<=\d )(?:to|till?|until|-|–) ?(?:noon|midday)\b", _to("to 12pm")),
    _rule(r"(?<=[ap]m )(?:to|till?|until|-|–) ?(?:noon|midday)\b", _to("to 12pm")),
    _rule(r"\bfrom (?:noon|midday)\b", _to("from 12pm")),
    _rule(r"(?<=\d )(?:to|till?|until|-|–) ?midnight\b|(?<=[ap]m )(?:to|till?|until|-|"
    r"–) ?midnight\b", _to("to 12am")),
    _rule(r"\b(?:kul |sab )?(?:milake|mila ke|milakar|mila kar)\b|\ben conjunto\b|\bao todo\b|\bzusammengenommen\b|"
          r"\ball up\b|\ball told\b|\bput together\b", _to("in total")),
    _rule(rf"\b{_END}{_OF}{_THE_NEXT}\b", _to("end of next year")),
    _rule(rf"\b(?:mid|middle|mitte|mediados|meados|mi|metà){_OF}{_THE_NEXT}\b", _to("mid next year")),
    _rule(rf"\b(?:early|beginning|start|anfang|principios|inicios|comienzos|início|começo|début|inizio){_OF}"
          rf"{_THE_NEXT}\b", _to("early next year")),
    _rule(rf"\b(?P<m>{_NAME}){_OF}{_THE_NEXT}\b",
          lambda hit, today: _dated(_month(hit["m"]), today.year + 1)),
    _rule(rf"\b(?:im )?{_THE_NEXT}(?: im| in| ke| ki| en| em|,)* (?P<m>{_NAME})(?!\s?\d)",
          lambda hit, today: _dated(_month(hit["m"]), today.year + 1)),
    _rule(rf"\b(?P<m>{_NAME}){_OF}{_THE_LAST}\b", lambda hit, today: _dated(_month(hit["m"]), today.year - 1)),
    _rule(rf"\b(?P<m>{_NAME}){_OF}{_THE_PRESENT}(?! \d)", lambda hit, today: _dated(_month(hit["m"]), today.year)),
    _rule(rf"\b(?:last|letzten|pichh?le) (?P<m>{_NAME})(?!\s?\d)", lambda hit, today: _last(_month(hit["m"]), today)),
    _rule(rf"\b(?P<m>{_NAME}) (?:passado|pasado|dernier|"
    rf"scorso)\b", lambda hit, today: _last(_month(hit["m"]), today)),
    *(_rule(rf"\b(?:{_SINCE}|ever since|right after|after|when|jab se)(?: (?:the|der|die|el|la|le|o|a|"
    rf"que))? {event}\b"
            r"(?: se\b)?", _to(f"since {day}")) for event, day in _EVENTS),
    _rule(
        rf"\b{_SINCE} (?:about |around |roughly |the |der |el |la |le |l'|dem |o )*(?P<last>last |this |past )?"
        rf"(?:(?P<month>{_NAME})|(?P<season>{_SEASON}))(?:{_OF}(?P<year>(?:19|20)\d\d))?(?![\w-])(?!\s?\d)"
        rf"(?! (?:to|until|till|bis|hasta|through)\b)",
        _since,
    ),
    _rule(rf"(?<=[\w,.;…–—] )(?={_MARK}\b)(?:{_HARD_MARK}\b[\s,.;:…–—-]{{1,4}})(?:{_MARK}\b[\s,.;:…–—-]{{1,4}}){{1,3}}"
          r"(?=\w)", _to("sorry, ")),
)  # fmt: skip
"""What is put how, each rule in turn; a rule finds what the ones before it have written."""


@dataclass(frozen=True)
class PlainWords:
    """A reading in one wording, and where each changed stretch of it stood."""

    reading: Reading
    whole: Reading
    moves: tuple[tuple[tuple[int, int], ...], ...] = ()
    """For each rule that changed something: places behind a change, and how far the text moved there."""

    def back(self, facts: Iterable[ReadFact]) -> list[ReadFact]:
        """The facts with the words and places of the text as it was written."""
        if not self.moves:
            return list(facts)
        return [self._fact(fact) for fact in facts]

    def _fact(self, fact: ReadFact) -> ReadFact:
        start, end = self._place(fact.start), self._place(fact.end)
        return self.whole.fact(fact.field, fact.value, start, end, fact.why)

    def _place(self, at: int) -> int:
        for changes in reversed(self.moves):
            number = bisect_right(changes, (at, len(self.whole.text) * 2 + LONGEST_ANSWER)) - 1
            at += changes[number][1] if number >= 0 else 0
        return max(0, min(at, len(self.whole.text)))


def in_plain_words(reading: Reading) -> PlainWords:
    """A reading whose times are said in one wording; a CV, and a text too long for an answer, stays as it is."""
    if reading.how == "read" or len(reading.text) > LONGEST_ANSWER:
        return PlainWords(reading, reading)
    text, moves = reading.text, []
    for pattern, change in RULES:
        text, changes = _changed(text, pattern, change, reading.today)
        if changes:
            moves.append(changes)
    return PlainWords(replace(reading, text=text), reading, tuple(moves))


def plain_words(text: str, today: date) -> str:
    """The text with its times in one wording."""
    for pattern, change in RULES:
        text = _changed(text, pattern, change, today)[0]
    return text


def _changed(
    text: str, pattern: re.Pattern[str], change: Callable[[re.Match[str], date], str], today: date
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text after one rule, and behind each place of the new text how far back the old one stood."""
    parts: list[str] = []
    moves: list[tuple[int, int]] = []
    last, length = 0, 0
    for hit in pattern.finditer(text):
        new = change(hit, today)
        parts += [text[last : hit.start()], new]
        length += hit.start() - last + len(new)
        last = hit.end()
        moves.append((length, last - length))
    return "".join([*parts, text[last:]]), tuple(moves)
