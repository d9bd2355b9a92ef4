"""Which certifications a text says somebody holds; plans, questions and wishes are none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.reading.calendar_words import MONTH, MONTHS
from tools.reading.phrases import PhraseFinder
from tools.reading.skill_claims import MOST_MENTIONS
from tools.reading.skill_missing import is_missing, sentence_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.certificates.answer import NamedCertification

_HELD = re.compile(
    r"\b(?:hold|holds|have|has|passed|earned|got|certified|cleared|completed|achieved|obtained|done|did|since|"
    r"certificat\w*|credentials?|"
    r"license|licence|badge|tengo|aprob[eé])\b",
    re.IGNORECASE,
)
_NOT_HELD = re.compile(
    r"\b(?:prepar\w*|study(?:ing)? for|studying|plan\w*|going (?:to|for)|want\w*|wish|hope|worth|should|tak(?:e|"
    r"ing)|sit|sitting|schedul\w*|"
    r"next|target\w*|aim\w*|register\w*|booked|thinking|consider\w*|interested|goal|failed|attempt\w*|compare|which|"
    r"recommend\w*|instead|or)\b"
    r"[^.;!?\n]{0,40}$",
    re.IGNORECASE,
)
_DATE = re.compile(rf"(?:(?P<m>{MONTH})\.?\s+|(?P<n>0?[1-9]|1[0-2])/)?(?P<y>20[0-3]\d)\b", re.IGNORECASE)
_LAPSED = re.compile(r"\b(?:expired|lapsed|ran out|no longer valid|has run out)\b", re.IGNORECASE)
_NOTHING = re.compile(
    r"^\W*(?:none|no|nothing|nope|nil|zero|not yet|0|n/?a|keine?|ninguno|ninguna|nahi|i have none|i don'?t have any)\b",
    re.I,
)
_ITEMS = re.compile(r"[,;\n•·]|\s(?:and|&|plus)\s")
# Words that are skills or habits as often as exams: they count beside "certified", or as the answer.
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
    for hit in _finder(knowledge).find(text, any_case=is_answer):
        written = text[hit.start : hit.end]
        mentions[written] += 1
        if mentions[written] > MOST_MENTIONS:
            continue
        before, after = _around(text, hit.start, hit.end)
        if _is_held(before, after, hit.value and not is_answer, is_answer):
            spans.append((hit.start, hit.end))
            yield _held(text, hit.start, hit.end, knowledge, today, names)
    if not is_answer or says_none(text) or "?" in text:
        return
    for start, end in _items(text):
        is_new = not any(first < end and start < last for first, last in spans)
        if is_new and not _NOT_HELD.search(text[start:end]):
            found = _held(text, start, end, knowledge, today, names)
            if found.question or _names_exam(text[start:end], found.certification):
                yield found


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    first, last = sentence_of(text, start, end)
    return text[first:start], text[end : last + 1]


def _is_held(before: str, after: str, is_broad: bool, is_answer: bool) -> bool:
    if is_missing(before, after) or after.rstrip().endswith("?"):
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
    if _LAPSED.search(_ITEMS.split(near)[0]):
        return HeldRead(f"{given} (expired)", None, start, end)
    earned = _earned(near, today)
    return HeldRead(named.named or given, earned, start, end, named.question, named.choices)


def _earned(near: str, today: date) -> date | None:
    """The first day of the month, or of the year, that stands with the name; only the past counts."""
    hit = _DATE.search(_ITEMS.split(near)[0])
    if hit is None:
        return None
    month = int(hit["n"]) if hit["n"] else MONTHS.get((hit["m"] or "").lower()[:3], 1)
    day = date(int(hit["y"]), month, 1)
    return day if day <= today else None


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
def _finder(knowledge: Knowledge) -> PhraseFinder[bool]:
    """Names and codes; the value says that the name alone may mean something else."""
    names: list[tuple[str, bool, bool]] = []
    for certification in knowledge.certifications:
        record = knowledge.certifications.raw(certification)
        code = record.get("code", "")
        # Codes with a digit are no words, so their case does not matter: az-104.
        names += [(code, not re.search(r"\d", code), False)] if code else []
        names += [(name, False, False) for name in _written(record["name"])]
    names += [(row.old_code, True, False) for row in knowledge.successions]
    names += [(row.alias, True, row.kind in _BROAD) for row in knowledge.certification_aliases]
    return PhraseFinder(names)


def _written(name: str) -> Iterator[str]:
    """Ways to write a name: with and without the version, 'Certified', and the maker's 'Microsoft Certified:'."""
    base = re.sub(r"\s*\([^()]*\)\s*$", "", name)
    short = re.sub(r"^Microsoft(?: 365)? Certified: |^HashiCorp Certified: |^OpenAI Certifications: ", "", base)
    for written in dict.fromkeys(
        (
            base,
            short,
            base.replace("Google Cloud ", "Google "),
            short.replace("Certified: ", "").replace("Certified ", ""),
        )
    ):
        # Names of two words are found everywhere else too: "GitHub Copilot" is a tool.
        if len(written.split()) >= 3:
            yield written
