"""Numbers that somebody takes back, leaves out or sums up in the same answer: 10, no wait, 8; 4 on Mondays, so 6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from tools.reading.numbers import COUNT, UP_TO, number_of

MOST_MARKS = 20
"""Corrections of one text that are looked at (judgement)."""

_N = rf"(?:\d{{1,3}}\s?h(?:\d\d)?\b|{COUNT})"
_V = rf"(?:\d{{1,3}}(?=\s?h\b)|{COUNT})"
_RANGE = rf"{_N}(?:{UP_TO}{_N})?"
_ABOUT = (
    r"(?:(?:it[’']?s|it is|that[’']?s|more like|about|around|roughly|like|maybe|perhaps|closer to|rather|"
    r"let[’']?s say|"
    r"say|only|just|i think|i guess|is|are|well|really|probably|nearer|up to|no more than|at most|a total of|net|"
    r"i have|i can do|es|son|serían|ist|sind|eher|etwa|so|vielleicht|más bien|unas?|unos|plutôt|environ|umas|uns|"
    r"circa|to|bas|karib|~)\s?)*"
)
_MARKS = (
    r"(?:no,? wait|wait,? no|hang on|hold on|wait|sorry|scratch that|strike that|correction|or rather|rather|"
    r"i meant?|make (?:that|it)|no,? (?:i mean|actually|it[’']?s|that[’']?s|more like|make (?:that|it))|"
    r"actually,? no|actually|nope|oops|more like|or more like|better say|typo|digo|perd[oó]n|quiero decir|"
    r"mejor dicho|bueno,? no|nein|halt|quatsch|besser gesagt|ich meine|genauer|pardon|enfin|plutôt|je veux dire|"
    r"(?:no|non|nein|não)(?=,)|quer dizer|aliás|na verdade|anzi|cioè|nahi nahi|nahi,|matlab)"
)
_BREAK = r"[\s,.;:…–—()-]{1,6}"
# "10 hours, no wait, 8": what stands before the mark is taken back if a number follows it.
_CORRECTED = re.compile(
    rf"(?<![\w.,])(?P<old>{_RANGE}[^.;:!?\n\d,–—(]{{0,30}}?){_BREAK}{_MARKS}\b[\s,:;.!…–—-]{{0,4}}"
    rf"(?:{_MARKS}\b[\s,:;.!…–—-]{{0,4}})?{_ABOUT}(?={_N})",
    re.IGNORECASE,
)
_SAID_BEFORE = (
    r"\bi(?:['’]d|['’]ve)? (?:first |initially |originally |had |have |was |just |used to |did |would have |"
    r"might have )*"
    r"(?:said|say|wrote|written|told (?:you|them|him|her|my \w+|the \w+)|put|typed|thought|thinking(?: of| about)?|"
    r"guessed|planned|planning(?: on)?|"
    r"wanted|hoped(?: for)?|hoping(?: for)?|aimed(?: for)?|aiming(?: for)?|going (?:for|to say)|had in mind|liked|"
    r"dreamt of|dreaming of|mentioned|answered|promised|started (?:out )?with)\b"
)
_HABIT_BEFORE = (
    rf"(?:{_SAID_BEFORE}|\b(?:my \w+|he|she|they|everyone|people|others) (?:says?|thinks?|wants?|"
    r"suggests?|recommends?|does|do|manages?|studies|gets?)\b|\b(?:i[’']?d (?:love|like)|i would (?:love|like)|"
    r"i wish|ideally|in theory|theoretically|"
    rf"on paper|"
    r"officially|my dream|gern|am liebsten|me gustaría|en teoría|j[’']aimerais|en théorie|idealmente|used to|"
    r"previously|originally|initially|formerly|at first|earlier|"
    r"in the past|before that|the dream is|quería|ich wollte|je voulais|je pensais|eu queria|ich dachte|pensaba|"
    r"last (?:year|month|term|semester)|antes|früher|avant|pehle|prima)\b)"
)
_NOW = (
    r"(?:but|now|make (?:that|it)|however|realistically|actually|these days|nowadays|today|then|pero|ahora|aber|"
    r"the truth is|in (?:reality|practice|fact)|honestly|more likely|more like|in wirklichkeit|realistisch|"
    r"jetzt|en realidad|la verdad|en réalité|na prática|mais|maintenant|mas|agora|lekin|ab|ma|adesso)"
)


def _before_now(lead: str) -> re.Pattern[str]:
    """A number that was once said, up to the one that counts now."""
    return re.compile(
        rf"{lead}[^.;!?\n\d]{{0,30}}?\b(?P<old>{_RANGE})(?=[^.;!?\n]{{0,40}}?[\s,;.]\b{_NOW}\b[^.;!?\n]{{0,40}}?\b{_N})",
        re.IGNORECASE,
    )


_ONCE_SAID = _before_now(_SAID_BEFORE)
_ONCE_DONE = _before_now(_HABIT_BEFORE)
# "Not 10 but 6", "6, not 8".
_NOT_SO_MANY = re.compile(
    rf"\b(?:not|nicht|pas|não|nahi)\s(?P<old>{_N}(?:\s(?:hours?|hrs?|years?|yrs?|months?|stunden|jahre))?)"
    r"(?=\W*$|\s?[,.;)]|,?\s(?:but|sondern|sino|mais|mas|like|as)\b)",
    re.IGNORECASE,
)
# "11, not counting the two years I took off", "without the 3 months at home".
_LEFT_ASIDE = re.compile(
    r"\b(?:not counting|not including|not incl\.?|excluding|excl\.?|without counting|leaving (?:out|aside)|ignoring|"
    r"apart from|aside from|sin contar|ohne|sans compter|sem contar|senza contare)\s"
    rf"(?P<old>[^.;!?\n,\d]{{0,25}}?\b(?:{_RANGE}|a|an|one|un|una|ein|eine)\s(?:years?|yrs?|months?|weeks?|a[nñ]os?|"
    r"anos?|meses|jahren?|monaten?|ans|mois|anni|mesi|hours?|hrs?)\b)",
    re.IGNORECASE,
)
# "6 years, plus 2 as an intern which I don't count"; "15 to 20 is unrealistic".
_NOT_COUNTED = re.compile(
    rf"(?:\b(?:plus|and|und|y|et|e|aur|with|on top)\s|[+(]\s?)(?:the |another |about )?(?P<old>{_RANGE}"
    r"[^.;!?\n,\d]{0,40}?\b(?:(?:do|does|did|would|should|is|are)(?:n[’']?t| not) (?:really |even )?(?:count\w*|"
    r"relevant|included)|not (?:counted|counting|included)|zähl\w+ (?:ich )?nicht|no (?:los |las |lo )?cuent\w+|"
    r"ne compt\w+ pas|não cont\w+|gin\w* nahi))",
    re.IGNORECASE,
)
_REJECTED = re.compile(
    rf"(?<![\w.,])(?P<old>{_RANGE})(?:\s?(?:hours?|hrs?|h|years?|yrs?|months?|weeks?|stunden|horas|heures|ore|ghante|"
    r"monate|meses|mois|jahre|a[nñ]os|anos|ans)(?: a week| per week)?)?[,:]?\s(?:is|are|was|would be|would|seems?|"
    r"sounds?|"
    r"feels?|wäre[n]?|ist|sind|es|son|sería[n]?|est|c[’']est|serait|é|seria|hai|toh)\s"
    r"(?:(?:just|really|way|far|a bit|simply|definitely|probably|zu|demasiado|trop|demais|un peu)\s)*"
    r"(?:too (?:much|many|long|little|few|short|late|soon|early|ambitious|optimistic)|unrealistic|impossible|not "
    r"(?:realistic|possible|doable|going to)|n[’']?t (?:work|happen|be)|out of (?:reach|the question)|a (?:stretch|"
    r"lie|dream)|"
    r"never|viel|unrealistisch|unmöglich|mucho|demasiado|imposible|irreal|trop|beaucoup|impossible|demais|muito|"
    r"zyada|mushkil|namumkin)\b",
    re.IGNORECASE,
)
_UNITS = (
    r"(?:hours?|hrs?|h|a|per|each|week|weekly|wk|years?|yrs?|total|in|altogether|net|or|so|overall|together|all|of|"
    r"experience|exp|real|actual|work|this|it|i|think|guess|then|now|max|tops|left|free|study|time|to|for|learning|"
    r"stunden|std|die|pro|woche|jahre|insgesamt|horas?|por|la|semana|semanales|a[nñ]os|anos|heures|semaine|ans|ore|"
    r"anni|settimana|ghante|saal|hafte|mein|ke|hua|hue)"
)
# "... so four", "that makes 14 a week": the sum that somebody works out at the end.
_CONCLUSION = re.compile(
    r"(?:^|[\s,;:.…–—(=]){1}(?:so|that makes|which makes|makes|making|that gives|giving|that[’']?s|which is|equals|"
    r"i\.?e\.?|total(?:l?ing|s)?(?: of| is|:)?|altogether|all in all|all together|that comes to|comes to|"
    r"(?:which )?(?:adds|adding) up to|call it|let[’']?s call it|let[’']?s say|hence|therefore|zusammen|insgesamt|"
    r"also|das macht|macht|en total|así que|o sea|donc|du coup|en tout|soit|ou seja|no total|quindi|in totale|"
    rf"yaani|toh|=)\s?{_ABOUT}(?P<n>{_V})\+?(?:\s?h\b)?(?:\s{_UNITS}){{0,8}}\W*$",
    re.IGNORECASE,
)
# "9 hours a week (three evenings)", "10 hours in total: ...": the sum first, its parts behind it.
_TOTAL_FIRST = re.compile(
    rf"^\W*{_ABOUT}(?P<n>{_V})\s?(?:hours?|hrs?|h|stunden|horas|heures|ore)?\s?"
    r"(?:(?:(?:a|per|each|/)\s?(?:week|wk)|weekly|pro woche|die woche|por semana|a la semana|par semaine|"
    r"a settimana)?\s?,?\s?(?:in total|total|altogether|overall|all in all|all in|insgesamt|en total|au total|"
    r"no total|in totale)\b|"
    r"(?:(?:a|per|each|/)\s?(?:week|wk)|weekly|pro woche|die woche|por semana|a la semana|par semaine|"
    r"a settimana|hafte mein)\s?(?=[:(=–—]|,?\s?\b(?:that[’']?s|that is|which is|i\.?e\.?|meaning|so|namely|"
    r"das (?:ist|sind|"
    r"heißt)|also|es decir|o sea|c[’']est[- ]à[- ]dire|soit|ou seja|cioè|yaani|matlab)\s))",
    re.IGNORECASE,
)
_MINUS = re.compile(
    rf"\b(?:minus|less|take away|subtract(?:ing)?|take off|menos|moins|abzüglich|meno)\s(?:the |my |about |an? )*"
    rf"(?P<n>{_V})\s?(?P<unit>years?|yrs?|months?|mths?|a[nñ]os?|anos?|meses|jahren?|monaten?|ans?|mois|anni|mesi)?",
    re.IGNORECASE,
)
_AWAY = re.compile(
    rf"\b(?P<n>{_V}|an?)\s(?P<unit>years?|yrs?|months?)?\s?(?:of|out of) (?:those|them|which|that|these)(?: years)?"
    r"\b[^.;!?\n\d]{0,30}?\b(?:break|leave|off|gap|unemployed|out of work|between jobs|maternity|paternity|parental|"
    r"sabbatical|at home|caring|looking after|raising|travell?ing|ill|sick|in hospital)\b",
    re.IGNORECASE,
)


def without_taken_back(text: str, of_habits: bool = False) -> str:
    """The text with numbers blanked that it takes back or leaves out; all places stay. `of_habits`: also what was."""
    patterns = (_CORRECTED, _ONCE_DONE if of_habits else _ONCE_SAID, _LEFT_ASIDE, _NOT_COUNTED)
    for pattern in patterns:
        for start, end in list(_spans(pattern, text)):
            text = text[:start] + " " * (end - start) + text[end:]
    for start, end in [*_spans(_NOT_SO_MANY, text), *_spans(_REJECTED, text)]:
        rest = text[:start] + " " * (end - start) + text[end:]
        text = rest if re.search(_N, rest, re.IGNORECASE) else text
    return text


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    yield from (hit.span("old") for hit in islice(pattern.finditer(text), MOST_MARKS))


def concluded(text: str) -> re.Match[str] | None:
    """The sum `n` that ends an answer whose parts stand before it: 'Mon to Thu one hour after work, so four'."""
    hit = _CONCLUSION.search(text)
    if hit is None or re.search(rf"{_N}|\ban?\b|\beine?\b|\buna?\b|\bune\b", text[: hit.start()], re.I) is None:
        return None
    return hit


def stated_first(text: str) -> re.Match[str] | None:
    """The sum `n` that begins an answer whose parts stand behind it: '10 hours in total, 4 of them on Sunday'."""
    hit = _TOTAL_FIRST.match(text)
    return hit if hit is not None and re.search(r"\w", text[hit.end() :]) else None


def taken_off(text: str) -> float:
    """Years that an answer takes off its own number: 'minus two for the kids', 'two of those were a break'."""
    for pattern in (_MINUS, _AWAY):
        hit = pattern.search(text)
        if hit is not None and re.search(_N, text[: hit.start()], re.IGNORECASE):
            value = number_of(hit["n"])
            is_months = (hit["unit"] or "").lower().startswith(("mo", "mt", "me"))
            return round(value / 12, 2) if is_months else value
    return 0.0


# "March, sorry, April": the day behind the mark is the one that counts.
CORRECTION = re.compile(rf"(?<=\w){_BREAK}{_MARKS}\b[\s,:;.!…–—-]{{1,4}}", re.IGNORECASE)
"""A mark by which what was said is put right; a day to come may follow it."""
