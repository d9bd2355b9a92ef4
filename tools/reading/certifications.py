"""Which certifications a text says somebody holds; plans, questions and wishes are none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from knowledge.tables import nearest
from tools.memo import per_knowledge
from tools.reading.calendar_words import MONTH, month_of
from tools.reading.numbers import NUMBER, number_of
from tools.reading.phrases import PhraseFinder
from tools.reading.skill_claims import MOST_MENTIONS
from tools.reading.skill_missing import is_missing, sentence_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.certificates.answer import NamedCertification

_HELD = re.compile(
    r"\b(?:hold|holds|have|has|passed|earned|got|certified|cleared|completed|bestanden|aprobad[oa]|aprovad[oa]|"
    r"réussi|zertifiz\w*|sacado|obtenid[oa]|clear kiya|renewed|achieved|obtained|done|did|since|"
    r"certificat\w*|credentials?|"
    r"license|licence|badge|tengo|aprob[eé])\b",
    re.IGNORECASE,
)
_NOT_HELD = re.compile(
    r"\b(?:prepar\w*|study(?:ing)? for|enrol\w*|working (?:on|towards?)|learning for|lerne|estudiando|para\b|"
    r"prépar\w*|studying|plan\w*|going (?:to|for)|want\w*|wish|hope|worth|should|tak(?:e|"
    r"ing)|sit|sitting|schedul\w*|"
    r"next|target\w*|aim\w*|register\w*|booked|thinking|consider\w*|interested|goal|failed|attempt\w*|compare|which|"
    r"recommend\w*|instead|or)\b"
    r"[^.;!?\n]{0,40}$",
    re.IGNORECASE,
)
# Behind the name, what says that it is still to come.
_AHEAD = re.compile(
    r"^[\s\W]{0,4}(?:(?:exam|is|cert\w*|currently|still|now)\s){0,2}(?:planned|in progress|ongoing|pending|booked|"
    r"scheduled|next\b(?! to)|soon|expected|"
    r"due|targeted|preparing|prep\b|in preparation|wip|upcoming|later|geplant|en curso|en cours|em andamento|to do|"
    r"todo|not yet|studying|"
    r"underway|by (?:next|the end)|in (?:the )?(?:next|coming))\b",
    re.IGNORECASE,
)
_DATE = re.compile(rf"(?:(?P<m>{MONTH})\.?\s+|(?P<n>0?[1-9]|1[0-2])/)?(?P<y>20[0-3]\d)\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"^[\s,():–—\-]{0,4}(?:(?:exam|cert\w*|passed|cleared|earned|issued|obtained|done|got|it|was|renewed|since|in|"
    r"on|from|of|early|late|mid|the|end|seit|en|im|bestanden)[\s,:]{1,2}){0,5}$",
    re.IGNORECASE,
)
_AGO = re.compile(
    rf"(?P<n>{NUMBER})\s(?P<unit>years?|yrs?|months?|weeks?)\sago|(?P<last>last|this)\s(?P<what>year|month|week|"
    rf"{MONTH})|\b(?:vor|hace) (?P<n2>{NUMBER}) (?P<unit2>jahren?|a[nñ]os?|monaten?|meses)",
    re.IGNORECASE,
)
_ONLY_DATE = re.compile(
    rf"\W*(?:(?:in|on|since|earned|passed|issued|valid|until|till|through|expires?|{MONTH})\W+)*(?:20\d\d)?\W*",
    re.IGNORECASE,
)
_CONTEXT = re.compile(
    r"\b(?:certif\w*|certs?|passed|cleared|exams?|credentials?|badge|zertifi\w*|prüfung|bestanden|aprob\w+)\b",
    re.IGNORECASE,
)
_LAPSED = re.compile(r"\b(?:expired|lapse|lapsed|ran out|no longer valid|has run out)\b", re.IGNORECASE)
_NOTHING = re.compile(
    r"^\W*(?:none|no|nothing|nope|nil|zero|not yet|0|n/?a|keine?|ninguno|ninguna|nahi|i have none|i don'?t have any)\b",
    re.I,
)
_ITEMS = re.compile(r"[,;\n•·]|\s(?:and|&|plus)\s")
# A sentence about something else, and a number of hours, years or money: neither is the name of an exam.
_OTHER_SENTENCE = re.compile(
    r"\W*(?:i|we)\s(?:(?:can|only|also|mostly|currently|now)\s)?(?:know|use|work|live|earn|make|am|want|like|love|speak|"
    r"need|spend|learn|study|build|write|program|code)\b",
    re.IGNORECASE,
)
_AMOUNT_OF = re.compile(
    rf"(?:\d|\b{NUMBER})\+?\s?(?:hours?|hrs?|h|years?|yrs?|months?|weeks?|days?|evenings?|lpa|lakhs?|euros?|dollars?|"
    r"rupees|pounds|usd|eur|inr|gbp)\b(?!\s+ago)|[€$£₹]\s?\d",
    re.IGNORECASE,
)
# Words that are skills or habits as often as exams: they count beside "certified", or as the answer.
SURE, BROAD, STRICT = 0, 1, 2
"""How much must speak for a name: nothing more; that it is held; that an exam or certificate is spoken of."""
SHORTEST_MISSPELT, LEAST_LIKE = 10, 92
"""Characters of a name from which, and likeness of 100 at which, a misspelling is mended (judgement)."""
_BROAD = frozenset({"family name", "short name", "seed shorthand", "code variant", "ambiguous"})


@dataclass(frozen=True)
class HeldRead:
    """A certification somebody holds: id, or the name as given, and the question where the name has two meanings."""

    certification: str
    earned: date | None
    start: int
    end: int
    question: str = ""
    choices: tuple[str, ...] = ()


def says_none(text: str) -> bool:
    """True for an answer that there is no certification."""
    return _NOTHING.match(text) is not None


def find_held(text: str, knowledge: Knowledge, today: date, is_answer: bool = False) -> Iterator[HeldRead]:
    """Certifications held, in order. As an answer, items that no name fits are kept as they were given."""
    spans: list[tuple[int, int]] = []
    names: dict[str, NamedCertification] = {}
    mentions: Counter[str] = Counter()
    found: dict[str, HeldRead] = {}
    for hit in _finder(knowledge).find(text, any_case=is_answer):
        written = text[hit.start : hit.end]
        mentions[written] += 1
        if mentions[written] > MOST_MENTIONS:
            continue
        before, after = _around(text, hit.start, hit.end)
        beside = f"{_ITEMS.split(before)[-1]} {text[hit.start : hit.end]} {_ITEMS.split(after)[0]}"
        if hit.value == STRICT and not is_answer and not _CONTEXT.search(beside):
            continue
        if _is_held(before, after, bool(hit.value) and not is_answer, is_answer):
            spans.append((hit.start, hit.end))
            held = _held(text, hit.start, hit.end, knowledge, today, names)
            known = found.get(held.certification)
            if known is None or (known.earned is None and held.earned is not None):
                found[held.certification] = held
        else:
            # Planned or missing: the rest of the answer is not to bring it back as a name of its own.
            spans.append((hit.start, hit.end))
    yield from found.values()
    if not is_answer or says_none(text) or "?" in text:
        return
    for start, end in _items(text):
        is_new = not any(first < end and start < last for first, last in spans)
        first, _ = sentence_of(text, start, end)
        is_other = _OTHER_SENTENCE.match(text, first) and "certif" not in text[start:end].lower()
        if is_other or _AMOUNT_OF.search(text, start, end):
            continue
        item = text[start:end]
        is_note = _ONLY_DATE.fullmatch(item) or _LAPSED.match(item.lstrip(" (")) or _AHEAD.search(item)
        if is_new and not is_note and not _NOT_HELD.search(item):
            given = _held(text, start, end, knowledge, today, names)
            if given.question or _names_exam(text[start:end], given.certification):
                yield given


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    first, last = sentence_of(text, start, end)
    return text[first:start], text[end : last + 1]


def _is_held(before: str, after: str, is_broad: bool, is_answer: bool) -> bool:
    if is_missing(before, after) or after.rstrip().endswith("?") or _AHEAD.match(after):
        return False
    last = max((hit.end() for hit in _HELD.finditer(before)), default=-1)
    wish = _NOT_HELD.search(before)
    if wish and wish.start() > last:
        return False
    return not is_broad or last >= 0 or _HELD.match(after.lstrip(" -:(")) is not None


def _held(
    text: str, start: int, end: int, knowledge: Knowledge, today: date, names: dict[str, NamedCertification]
) -> HeldRead:
    """One certification; `names` keeps what names mean while one text is read."""
    from tools.certificates.names import resolve_certification

    given = " ".join(text[start:end].split())
    name = _DATE.sub("", given)
    if name not in names:
        names[name] = resolve_certification(knowledge, name, today)
    named = names[name]
    near = text[start : min(len(text), end + 30)]
    behind = _ITEMS.split(text[end : end + 40].lstrip(" ,;("))[0]
    before = re.split(r"[.;\n]", text[max(0, start - 16) : start])[-1]
    if (
        _LAPSED.search(_ITEMS.split(near)[0])
        or _LAPSED.match(behind)
        or re.search(r"\b(?:expired|lapsed|old)\W+$|\blet my\W+$", before, re.I)
    ):
        return HeldRead(f"{given} (expired)", None, start, end)
    earned = _earned(text, start, end, today)
    if named.question and (meant := _in_one_name(name, knowledge)):
        return HeldRead(meant, earned, start, end)
    if not named.named and not named.question and (meant := _misspelt(name, knowledge)):
        return HeldRead(meant, earned, start, end)
    return HeldRead(named.named or given, earned, start, end, named.question, named.choices)


def _in_one_name(name: str, knowledge: Knowledge) -> str:
    """The one certification in whose name the words stand side by side: 'Cloud Practitioner' is that of AWS."""
    words = f" {name.lower()} "
    meant = {found for written, found in _by_name(knowledge).items() if words in f" {written.lower()} "}
    return next(iter(meant)) if len(meant) == 1 and len(name.split()) > 1 else ""


def _misspelt(name: str, knowledge: Knowledge) -> str:
    """The one certification whose name resembles what was written closely: 'AWS solution architect asociate'."""
    if len(name) < SHORTEST_MISSPELT:
        return ""
    by_name = _by_name(knowledge)
    near = nearest(name, by_name, limit=2, least=LEAST_LIKE)
    meant = {by_name[found] for found in near[:1]}
    return next(iter(meant)) if len(meant) == 1 else ""


@per_knowledge
def _by_name(knowledge: Knowledge) -> dict[str, str]:
    """Ids of certifications by the ways their names are written."""
    names: dict[str, str] = {}
    for certification in knowledge.certifications:
        for written in _written(knowledge.certifications.raw(certification)["name"]):
            names.setdefault(written, certification)
    return names


def _earned(text: str, start: int, end: int, today: date) -> date | None:
    """The first day of the month, or of the year, that stands with the name; only the past counts."""
    after, before = text[end : end + 60], re.split(r"[.;\n,]", text[max(0, start - 40) : start])[-1]
    inside = _DATE.search(text[start:end])
    beside = next((hit for hit in _DATE.finditer(after) if _BESIDE.match(after[: hit.start()])), None)
    item = _ITEMS.split(text[start : min(len(text), end + 30)])[0]
    hit = inside or beside or _DATE.search(item) or _DATE.search(before)
    if hit is None:
        ago = _AGO.search(_ITEMS.split(after)[0]) or _AGO.search(before)
        return _days_ago(ago, today) if ago else None
    month = int(hit["n"]) if hit["n"] else month_of(hit["m"]) if hit["m"] else 1
    day = date(int(hit["y"]), month, 1)
    return day if day <= today else None


def _days_ago(hit: re.Match[str], today: date) -> date | None:
    """The first day of the month or year that 'two years ago' or 'last May' names."""
    if hit["last"]:
        what = hit["what"].lower()
        if what == "year":
            return date(today.year - (hit["last"].lower() == "last"), 1, 1)
        months = today.year * 12 + today.month - 1
        if what in ("month", "week"):
            months -= what == "month" and hit["last"].lower() == "last"
        else:
            months -= (today.month - month_of(what)) % 12
        return date(months // 12, months % 12 + 1, 1)
    unit = (hit["unit"] or hit["unit2"]).lower()
    number = number_of(hit["n"] or hit["n2"])
    months = round(number * (12 if unit[0] in "yja" else 1 if unit.startswith("m") else 0.25))
    first = today.year * 12 + today.month - 1 - months
    return date(first // 12, first % 12 + 1, 1) if first >= 12 * 1990 else None


def _items(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in [*_ITEMS.finditer(text), None]:
        end = cut.start() if cut else len(text)
        if text[start:end].strip(" ."):
            yield start, end
        start = cut.end() if cut else end


def _names_exam(item: str, resolved: str) -> bool:
    """True for an item that the facts know, or that can be a name: short, and with capitals, a digit or 'certified'."""
    is_known = resolved != " ".join(item.split())
    return is_known or (len(item.split()) <= 8 and bool(re.search(r"[A-Z]{2,}|\d|[Cc]ertif", item)))


@per_knowledge
def _finder(knowledge: Knowledge) -> PhraseFinder[int]:
    """Names and codes; the value says how much must speak for it beside the name alone."""
    names: list[tuple[str, bool, int]] = []
    for certification in knowledge.certifications:
        record = knowledge.certifications.raw(certification)
        code = record.get("code", "")
        has_digit = re.search(r"\d", code) is not None
        # Codes with a digit are no words, so their case does not matter: az-104, az104.
        names += [(code, not has_digit, SURE)] if code else []
        names += [(code.replace("-", ""), False, SURE)] if has_digit and "-" in code and len(code) > len("A-10") else []
        names += [(name, False, SURE if len(name.split()) > 2 else STRICT) for name in _written(record["name"])]
        stem = re.fullmatch(r"([A-Z]{3})-C\d\d", code)
        names += [(f"AWS {stem[1]}", False, SURE)] if stem else []
    names += [(row.old_code, True, SURE) for row in knowledge.successions]
    names += [
        (row.old_code.replace("-", ""), False, SURE) for row in knowledge.successions if re.search(r"\d", row.old_code)
    ]
    names += [(row.alias, True, BROAD if row.kind in _BROAD else SURE) for row in knowledge.certification_aliases]
    return PhraseFinder(names)


def _written(name: str) -> Iterator[str]:
    """Ways to write a name: with and without the version, 'Certified', and the maker's 'Microsoft Certified:'."""
    base = re.sub(r"\s*\([^()]*\)\s*$", "", name)
    short = re.sub(r"^Microsoft(?: 365)? Certified: |^HashiCorp Certified: |^OpenAI Certifications: ", "", base)
    plain = short.replace("Certified: ", "").replace("Certified ", "")
    shapes = (base, short, base.replace("Google Cloud ", "Google "), plain, re.sub(r"\s+[-–]\s+", " ", plain))
    for written in dict.fromkeys(shapes):
        if len(written.split()) >= 2:
            yield written
