"""Years of experience as people give them: 4 years, 18 months, since 2019, fresher; in all, with AI or one skill."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tools.reading.ages import find_ages
from tools.reading.calendar_words import MONTH, month_of
from tools.reading.numbers import COUNT, NUMBER, OTHER_UNIT, UP_TO, number_of

MOST_YEARS = 60.0

_UNIT = (
    r"(?:years?|yrs?\.?|yoe|saalo?n?|sal|baras|a[nñ]os?|anos?|jahren?|jahr|ans?|anni|anno|jaar|lat|lata|år|yıl\w*|"
    r"tahun|năm|"
    r"months?|mths?|mos?\b|mahin[aeo]\w*|meses|mês|mes|monaten?|mois|mesi|maand(?:en)?|miesi\w+|månader|måneder|"
    r"decades?|décadas?|jahrzehnten?|décennies?|年|个月|ヶ月)(?![a-zà-ɏ])"
)
_SPAN = re.compile(
    rf"(?<![\w.,$€£₹-])(?P<low>{NUMBER})\s{{0,2}}\+?(?:{UP_TO}(?P<high>{NUMBER}))?\s{{0,2}}\+?[\s-]{{0,3}}"
    rf"(?P<unit>{_UNIT})"
    r"(?:\s{0,2}(?:and|,|y|et|e|und)\s{0,2}(?P<half>a half|half|medio|demie?|meio|ein halbes)|\s{0,2}(?:and|"
    rf",)?\s{{0,2}}(?P<more>{NUMBER})\s{{0,2}}(?:months?|mths?|mos?\b|meses|monaten?|mois|mahin\w+|m\b))?",
    re.IGNORECASE,
)
_SINCE = re.compile(
    rf"\b(?:since|from|seit|desde|depuis)\s+(?:(?P<month>{MONTH})\.?\s+)?(?P<year>(?:19|20)\d\d)\b"
    rf"(?!\s*(?:-|–|—|to|until|till)\s*(?:\w+\s+)?(?:19|20)\d\d)",
    re.IGNORECASE,
)
# "Graduated in 2021, working since", "started with ML in 2021", "since last year".
_SINCE_THEN = re.compile(
    r"\b(?P<y>(?:19|20)\d\d)\b[^.;\d]{0,24}\bsince\b(?: then)?(?!\s*(?:\w+ )?\d)|"
    r"\b(?:started|began|angefangen|empec[eé]|commencé|comecei)\b[^.;\d]{0,40}?\b(?:in|en|em)\s(?P<y2>(?:19|"
    r"20)\d\d)\b|(?P<last>\bsince last year\b)",
    re.IGNORECASE,
)
_YEAR_AND_HALF = re.compile(r"(?<!\w\s)(?:año y medio|ano e meio|an et demi|year and a half)\b", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:fresher|freshers|fresh graduate|new grad(?:uate)?|just graduated|recently graduated|no (?:work(?:ing)? |"
    r"job |professional )?"
    r"experience(?! (?:in|with|of))|no job (?:so far|yet|experience)|never (?:had a job|worked before)|"
    r"still (?:studying|a student)|sin experiencia)\b",
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
    r"(?:ai|a\.i\.|ml|ai/ml|ml/ai|ai ?(?:&|and) ?ml|machine[- ]learning|deep[- ]learning|artificial intelligence|"
    r"gen[- ]?ai|"
    r"generative ai|llms?|llm[- ](?:apps?|products?|features?|agents?)|rag|chatbots?|"
    r"large language models?|nlp|computer vision|data science|mlops|llmops|ia|ki|prompt engineering|agentic ai|"
    r"neural networks?|"
    r"inteligencia artificial|inteligência artificial|intelligence artificielle|künstliche[rn]? intelligenz|"
    r"maschinelle[sn]? lernen|"
    r"aprendizaje autom[aá]tico|aprendizado de máquina|apprentissage automatique|sztuczn\w+ inteligencj\w+|"
    r"yapay zeka|人工智能|机器学习)"
)
# Words that lead from a number of years to what they are years of.
_OF_WORDS = (
    r"(?:of|in|with|on|doing|building|build|writing|training|deploying|shipping|developing|running|work(?:ing|ed)?|"
    r"hands[- ]on|experience|"
    r"exp|pure|actual|real|spent|them|those|these|that|this|which|were|was|is|are|all|only|mostly|just|been|se|pe|"
    r"par|mein|me|ka|ki|kaam|as|an?|"
    r"the|my|our|your|de|del|en|con|como|trabajando|haciendo|desarrollando|em|com|como|trabalhando|mit|im|in der|"
    r"bei|als|der|davon|avec|dans|"
    r"d[’']|dont|sur|mein|on|professional|production|applied|di|na|w|z)"
)
_AI_AFTER = re.compile(rf"^[\s(:-]{{0,3}}(?:{_OF_WORDS}[\s-]{{1,2}}){{0,7}}{_AI_WORDS}(?![a-z])", re.IGNORECASE)
_AI_BEFORE = re.compile(
    rf"(?<![a-zà-ɏ]){_AI_WORDS}[\s:,(=-]{{0,3}}(?:(?:for|since|experience|exp|work|se|mein|me|projects?|only|just|"
    r"roughly|about|around|"
    r"maybe|the|last|past|now|seit|desde|hace|depuis|há|faz|team|from|of|is|stuff|side|part|things|engineer|itself|"
    r"almost|over|"
    r"over the|alone|dev\w*|pe|par|kaam|experiencia|erfahrung|wise|-)[\s:=,]{0,2}){0,6}$",
    re.IGNORECASE,
)
_NO_AI = re.compile(
    r"\b(?:no|never|zero|none|nothing|without|not|kein\w*|nie|sin|nunca|aucune?|jamais|sem|nenhum\w*|haven't|"
    rf"nahi)\b[^.;,!?\d]{{0,40}}?(?<![a-z]){_AI_WORDS}(?![a-z])|"
    rf"(?<![a-z]){_AI_WORDS}\W{{0,3}}(?:(?:mein|me|experience|is|work)\W+){{0,3}}(?:none|zero|nothing|nahi|never|"
    r"not yet|no|0)\b",
    re.IGNORECASE,
)
# A time of the life of a thing or a field, not of work: data, a warranty, "AI has been around for".
_OF_THINGS = re.compile(
    r"^\W{0,2}(?:of|worth of|de|von)?\s?(?:[a-z]+\s){0,2}(?:data|logs?|history|records|runway|warranty|"
    r"transactions|footage|backups?|invoices|documents|daten|datos)\b",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"\b(?:(?:company|firm|team|employer|industry|bank|they|he|she|people|world) (?:has|have|had|uses?|used|"
    r"been)\b[^.;]{0,30}|been around|existed?|founded|established|has been here|goes back|dates back)\b[^.;]{0,20}$",
    re.IGNORECASE,
)
# "Five years as a nurse, then two as an analyst": times that follow each other add up.
_THEN = re.compile(
    r"\b(?:then|after that|followed by|before that|danach|dann|luego|después|puis|ensuite|depois|phir|and then|"
    rf"plus)\b[\s,]{{1,2}}(?:another |another |for |further )?(?P<n>{NUMBER})"
    rf"(?:\s?(?P<unit>{_UNIT}))?\s?(?:more |weitere )?(?:as|in|at|with|als|bei|como|en|comme|chez|mein|on)\b",
    re.IGNORECASE,
)
# "4 years in QA, 2 in DevOps".
_ALSO = re.compile(
    rf"^\s(?:in|as|at)\s[^,.;\d]{{2,30}}(?:,|,? and)\s(?P<n>{NUMBER})\s(?:years\s)?(?:in|as|"
    rf"at)\s(?!(?:the )?{_AI_WORDS}(?![a-z])|total|all)",
    re.IGNORECASE,
)
_ROLE_AFTER = re.compile(
    r"^\W{0,2}(?:as (?:an? )?|at |als |como |comme |bei |chez )(?!(?:of|least|most)\b)", re.IGNORECASE
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
_IN_DATE = re.compile(r"[/.:]\d")
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
        is_ai = _AI_AFTER.match(after) is not None and re.search(r"\b(?:last|past)\s*$", before, re.IGNORECASE)
        if (
            years > MOST_YEARS
            or (_NOT_BEFORE.search(before) and not is_ai)
            or _NOT_AFTER.match(after)
            or _PER.match(after)
        ):
            continue
        if _OF_THINGS.match(after) or _AROUND.search(before):
            continue
        yield _told(years, before, after, hit)
    for hit in _SINCE.finditer(text):
        years = years_since(int(hit["year"]), month_of(hit["month"]) if hit["month"] else 0, today)
        if 0 <= years <= MOST_YEARS:
            yield _told(years, text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60], hit)
    for hit in _SINCE_THEN.finditer(text):
        years = years_since(int(hit["y"] or hit["y2"]), 0, today) if not hit["last"] else 1.0
        if 0 <= years <= MOST_YEARS:
            yield YearsRead(
                years, "ai" if re.search(_AI_WORDS, hit[0], re.IGNORECASE) else "plain", hit.start(), hit.end()
            )
    for hit in _YEAR_AND_HALF.finditer(text):
        yield _told(1.5, text[max(0, hit.start() - 40) : hit.start()], text[hit.end() : hit.end() + 60], hit)
    none = _NONE.search(text)
    if none:
        yield YearsRead(0.0, "total", none.start(), none.end())


def read_years(text: str, today: date) -> tuple[float | None, float | None]:
    """Years in all and years with AI of an answer to the question about years; a bare number counts."""
    found = list(find_years(text, today))
    total = next((item.years for item in found if item.of in ("total", "plain", "topic")), None)
    ai = next((item.years for item in found if item.of == "ai"), None)
    if found:
        in_turn = years_in_turn(text, found)
        return total if in_turn is None else in_turn, _ai_of(text) if ai is None else ai
    # A span that was left out, such as an age, is not to come back as a bare number.
    left_out = _SPAN.search(text) is not None or any(True for _ in find_ages(text))
    hits = re.finditer(rf"(?<![\w.,]){COUNT}", text, re.IGNORECASE)
    counted = (hit for hit in hits if not (OTHER_UNIT.match(text[hit.end() :]) or _IN_DATE.match(text, hit.end())))
    numbers = [] if left_out else [number for hit in counted if (number := number_of(hit[0])) <= MOST_YEARS]
    if not numbers:
        is_none = re.match(
            r"\W*(?:none|nothing|no|not yet|nil|never|zero|keine?|nie|ningun[oa]?|nunca|"
            r"jamais|aucune?|nenhum\w*|nahi|less than (?:a|one) year)\b",
            text,
            re.IGNORECASE,
        )
        return (0.0 if is_none else None), None
    if re.search(r"\bless than\b|\bunder\b|<", text, re.IGNORECASE):
        return max(0.0, numbers[0] - 0.5), None
    return numbers[0], numbers[1] if len(numbers) > 1 and numbers[1] <= numbers[0] else None


def years_in_turn(text: str, found: list[YearsRead]) -> float | None:
    """The sum of years that followed each other in different jobs; None where the text tells of one time only."""
    plain = [item for item in found if item.of != "ai"]
    if not plain:
        return None
    jobs = [item for item in plain if _ROLE_AFTER.match(text[item.end : item.end + 12])]
    if len(jobs) > 1 and len(jobs) == len(plain):
        return round(sum(item.years for item in jobs), 2)
    then = _THEN.search(text, plain[0].end)
    if then is None and plain[0].of == "topic":
        also = _ALSO.match(text[plain[0].end : plain[0].end + 60])
        return round(plain[0].years + number_of(also["n"]), 2) if also else None
    if then is None or any(item.of in ("total", "ai") and item.start < then.end() for item in found[1:]):
        return None
    unit = (then["unit"] or "").lower()
    more = next((item.years for item in plain if item.start >= then.start() and item.start < then.end()), None)
    added = number_of(then["n"]) if more is None else more
    return round(plain[0].years + added, 2) if more is not None or not unit.startswith(_MONTHS) else None


def says_no_ai(text: str) -> bool:
    """True where the text says that there was no work with AI."""
    return _NO_AI.search(text) is not None


def _ai_of(text: str) -> float | None:
    """'..., 2 in AI' or '..., none with AI': the part of the years that a number without a unit gives."""
    if _NO_AI.search(text):
        return 0.0
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


_MONTHS = ("month", "mth", "mo", "mahin", "mes", "mês", "maand", "mies", "mån", "个", "ヶ")


def _length(hit: re.Match[str]) -> float:
    unit = hit["unit"].lower()
    value = number_of(hit["low"])
    if unit.startswith(("decade", "déc", "jahrz")):
        return value * 10
    if unit.startswith(_MONTHS):
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
