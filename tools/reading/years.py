"""Years of experience as people give them: 4 years, 18 months, since 2019, fresher; in all, with AI or one skill."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tools.reading.ages import find_ages
from tools.reading.calendar_words import MONTH, MONTHS
from tools.reading.numbers import COUNT, NUMBER, OTHER_UNIT, UP_TO, number_of

MOST_YEARS = 60.0

_UNIT = (
    r"(?:years?|yrs?\.?|yoe|saal|sal|a[nñ]os?|jahren?|ans|anni|months?|mos?\b|mahin[ae]|meses|monaten?|mois|"
    r"decades?)(?![a-z])"
)
_SPAN = re.compile(
    rf"(?<![\w.,$€£₹-])(?P<low>{NUMBER})\s*\+?(?:{UP_TO}(?P<high>{NUMBER}))?\s*\+?[\s-]*(?P<unit>{_UNIT})"
    rf"(?:\s*(?:and|,)?\s*(?P<half>a half)|\s*(?:and|,)?\s*(?P<more>{NUMBER})\s*(?:months?|mos?\b))?",
    re.IGNORECASE,
)
_SINCE = re.compile(
    rf"\b(?:since|from|seit|desde|depuis)\s+(?:(?P<month>{MONTH})\.?\s+)?(?P<year>(?:19|20)\d\d)\b"
    rf"(?!\s*(?:-|–|—|to|until|till)\s*(?:\w+\s+)?(?:19|20)\d\d)",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:fresher|freshers|fresh graduate|new grad(?:uate)?|just graduated|recently graduated|no (?:work(?:ing)? |"
    r"job |professional )?"
    r"experience(?! (?:in|with|of))|never (?:had a job|worked before)|still (?:studying|a student)|sin experiencia)\b",
    re.IGNORECASE,
)
# A span of time that is no experience: the future, an age, a gap, a course, the life of a thing.
_NOT_BEFORE = re.compile(
    r"\b(?:in|within|next|another|every|after|for the next|coming|"
    r"(?<!since )(?<!since the )(?<!for )(?<!for the )(?<!from )(?<!from the )(?<!from last )(?:last|past)|over the|"
    r"until|least|about to|gap of|"
    r"break of|"
    r"break for|break|expires? in|ago|aged?|turn(?:ed|ing)?|horizon|deadline|take|takes|took|under|in the last|in "
    r"the past|by|"
    r"en|dentro de|innerhalb)\s*(?:the |about |around |like |roughly )?$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"^\s*(?:-|\s)?\s*(?:old\b|gap\b|career break|break\b|ago\b|from now|course\b|degree\b|programme?\b|diploma\b|"
    r"contract\b|"
    r"bootcamp\b|b\.?\s?tech|b\.?\s?sc|m\.?\s?sc|bachelor|master|ph\.?d|left\b|later\b|plan\b|notice\b|time\b|of "
    r"(?:age|college|school|"
    r"university|study|studies|b\.?tech|engineering (?:college|school))|warranty|maternity|parental|sabbatical|"
    r"bond\b|horizon|deadline)",
    re.IGNORECASE,
)
_AI_WORDS = (
    r"(?:ai|a\.i\.|ml|ai/ml|ml/ai|ai ?(?:&|and) ?ml|machine learning|deep learning|artificial intelligence|gen ?ai|"
    r"generative ai|llms?|"
    r"large language models?|nlp|computer vision|data science|mlops|ia|ki|prompt engineering|agentic ai)"
)
_AI_AFTER = re.compile(
    rf"^\s*(?:of\s+|in\s+|with\s+|on\s+|doing\s+|working\s+(?:in|on|with)\s+|experience\s+(?:in|with|of)\s+|de\s+|"
    rf"con\s+|"
    rf"(?:of them|of those|of these|of which)\s+(?:in\s+|with\s+|on\s+)?)*(?:the\s+)?{_AI_WORDS}\b",
    re.IGNORECASE,
)
_AI_BEFORE = re.compile(
    rf"\b{_AI_WORDS}\b[\s:,(-]*(?:for|since|experience|work|se|mein|projects?|:|=|-)*[\s:]*(?:about |around |the "
    rf"(?:last|past) )?$",
    re.IGNORECASE,
)
_TOTAL_AFTER = re.compile(
    r"^\s*(?:of\s+|\'\s*)?(?:total |overall |full[- ]time |professional |relevant |work(?:ing)? |industry |job |it )*"
    r"(?:experience|exp\b|in total|total|overall|in all|altogether|in (?:it|tech|software|the industry|industry)\b|"
    r"of work)",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"^\s*(?:of\s+|in\s+|with\s+|using\s+|on\s+)(?:experience\s+(?:in|with|of)\s+)?(?P<topic>[A-Za-z][\w.+#/ -]{0,40})"
)
# "an expert in Python with 10 years": the years are those of what was named just before.
_TOPIC_BEFORE = re.compile(
    r"\b(?:expert|experience|experienced|skilled|good|strong|fluent|proficient)\s+(?:in|with|at|of)\s+"
    r"(?P<topic>[A-Za-z][\w.+#/-]{0,20})\s*(?:,|with|for|\()?\s*$|"
    r"\b(?P<topic2>[A-Za-z][\w.+#/-]{0,20})\s+(?:expert|specialist|guru|pro)\s*(?:,|with|for|of|\()\s*$",
    re.IGNORECASE,
)
_PER = re.compile(r"^\s*(?:a|per|each)\s+(?:week|day|month|year)", re.IGNORECASE)


@dataclass(frozen=True)
class YearsRead:
    """A number of years, what they are years of, and where it stands."""

    years: float
    of: Literal["total", "ai", "topic", "plain"]
    start: int
    end: int
    topic: str = ""


def find_years(text: str, today: date) -> Iterator[YearsRead]:
    """Statements of experience in a text, in order; plans, ages, gaps and courses are left out."""
    ages = [(age.start, age.end) for age in find_ages(text)]
    for hit in _SPAN.finditer(text):
        if any(start < hit.end() and hit.start() < end for start, end in ages):
            continue
        years = _length(hit)
        before, after = text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60]
        if years > MOST_YEARS or _NOT_BEFORE.search(before) or _NOT_AFTER.match(after) or _PER.match(after):
            continue
        yield _told(years, before, after, hit)
    for hit in _SINCE.finditer(text):
        years = years_since(int(hit["year"]), MONTHS.get((hit["month"] or "").lower()[:3], 0), today)
        if 0 <= years <= MOST_YEARS:
            yield _told(years, text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60], hit)
    none = _NONE.search(text)
    if none:
        yield YearsRead(0.0, "total", none.start(), none.end())


def read_years(text: str, today: date) -> tuple[float | None, float | None]:
    """Years in all and years with AI of an answer to the question about years; a bare number counts."""
    found = list(find_years(text, today))
    total = next((item.years for item in found if item.of in ("total", "plain", "topic")), None)
    ai = next((item.years for item in found if item.of == "ai"), None)
    if found:
        return total, _ai_of(text) if ai is None else ai
    # A span that was left out, such as an age, is not to come back as a bare number.
    left_out = _SPAN.search(text) is not None or any(True for _ in find_ages(text))
    hits = re.finditer(rf"(?<![\w.,]){COUNT}", text, re.IGNORECASE)
    counted = (hit for hit in hits if not OTHER_UNIT.match(text[hit.end() :]))
    numbers = [] if left_out else [number for hit in counted if (number := number_of(hit[0])) <= MOST_YEARS]
    if not numbers:
        is_none = re.match(r"\W*(?:none|nothing|no|not yet|nil|never|less than (?:a|one) year)\b", text, re.IGNORECASE)
        return (0.0 if is_none else None), None
    if re.search(r"\bless than\b|\bunder\b|<", text, re.IGNORECASE):
        return max(0.0, numbers[0] - 0.5), None
    return numbers[0], numbers[1] if len(numbers) > 1 and numbers[1] <= numbers[0] else None


def _ai_of(text: str) -> float | None:
    """'..., 2 in AI' or '..., none with AI': the part of the years that a number without a unit gives."""
    hit = re.search(
        rf"\b(?P<n>{NUMBER}|none|nothing|zero)\s+(?:of (?:them|those|these|which)\s+)?(?:with|in|on|mit|con|en|avec|"
        rf"of)\s+{_AI_WORDS}\b",
        text,
        re.IGNORECASE,
    )
    if hit is None:
        return None
    return 0.0 if hit["n"].lower() in {"none", "nothing", "zero"} else number_of(hit["n"])


def years_since(year: int, month: int, today: date) -> float:
    """Years from a month, or from a year whose month is not known (then whole years), until today."""
    if not month:
        return float(today.year - year)
    return round(((today.year - year) * 12 + today.month - month) / 12, 1)


def _length(hit: re.Match[str]) -> float:
    unit = hit["unit"].lower()
    value = number_of(hit["low"])
    if unit.startswith("decade"):
        return value * 10
    if unit.startswith(("month", "mo", "mahin", "mes")):
        return round(value / 12, 2)
    extra = 0.5 if hit["half"] else number_of(hit["more"]) / 12 if hit["more"] else 0.0
    return round(value + extra, 2)


def _told(years: float, before: str, after: str, hit: re.Match[str]) -> YearsRead:
    if _AI_AFTER.match(after) or _AI_BEFORE.search(before):
        return YearsRead(years, "ai", hit.start(), hit.end())
    if _TOTAL_AFTER.match(after):
        return YearsRead(years, "total", hit.start(), hit.end())
    topic = _TOPIC.match(after) or _TOPIC_BEFORE.search(before)
    if topic:
        return YearsRead(years, "topic", hit.start(), hit.end(), _named(topic))
    return YearsRead(years, "plain", hit.start(), hit.end())


def _named(topic: re.Match[str]) -> str:
    return next(name for name in topic.groups() if name).strip()
