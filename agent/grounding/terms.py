"""What a text says a figure is: role, level, percentile, exam, country, kind of source, and the thing meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from agent.grounding.places import find_places
from agent.grounding.roles import find_roles
from agent.grounding.wordlists import STOP


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a known kind and where it stands."""

    kind: str
    value: str
    start: int
    end: int


CODE = re.compile(
    r"(?<![\w/.-])(?=[A-Z0-9])(?:[A-Z][A-Za-z]{1,9}|1Z0)-(?:[A-Z]{0,3}\d{2,4}[A-Z]?|"
    r"[A-Z]{2,3}\d)(?:-\d{2,4})*(?![\w-])|(?<![\w/.-])[A-Z]{2}\d-[A-Z]\d\d(?!\w)"
)
_NO_CODE = re.compile(
    r"(?:GPT|UTF|SHA|COVID|ISO|RFC|IEEE|AES|RSA|BERT|CVE|PEP|USB|NIST|DIN|IEC|ISCO|NCO|SARS|Web|Top|Week|Phase|Level|"
    r"Step|Part|Llama|Gemini|Claude|Mid|Day|Section|Article|Under|Over|Pre|Post|Round|Year|Q\d|FY|BY|CC|CO|ASCII)-",
    re.IGNORECASE,
)

# Numbers that are part of a name or an order: phase 1, level 3, Python 3.12, ISO 27001, 24/7.
LABEL = re.compile(
    r"\b(?:phases?|steps?|options?|levels?|parts?|points?|stages?|weeks?|days?|chapters?|versions?|sections?|"
    r"tiers?|weights?|"
    r"no\.?|number|rule|item|question|project|milestone|week no|articles?|"
    r"art\.)\s(?:no\. ?)?(?:\d{1,2}(?!\d)(?:\.\d+)?|one|two|three|"
    r"four|five)(?:(?:\s(?:to|and|or)\s|\s?[-–]\s?)(?:level )?\d{1,3})?(?![\w%]|[.,]\d|\s(?:weeks?|hours?|"
    r"years?|months?|days?|%|per cent|percent))"
    r"|\b24/7\b|\b9[\s-]to[\s-]5\b|#\d+"
    r"|\b(?:Python(?=\s[23](?:\.|\b))|Java|Microsoft|Windows|ISO|Office|GPT|Claude|Llama|Gemini|Angular|Vue|"
    r"React|Node|Spring|Web|Office|ISO/IEC|"
    r"Industry|Ubuntu|PEP|RFC|C|SENG|CS|NCO|SOC|ISCO|NIST|O\*NET|Log4j|HTTP|OAuth|TLS|Go|PHP|Ruby|Rust|Kotlin|"
    r"Swift|Scala|Spark|"
    r"TensorFlow|PyTorch|Django|Flask|TOGAF|COBIT|ITIL|CMMI|PCI|Mistral|Phi|Gemma|Qwen|DeepSeek|Bedrock|"
    r"Vertex|Area|Apollo|Catch)"
    r"[\s-]\d+(?:\.\d+)*(?:\s20\d\d)?(?!\s?(?:%|per ?cent|percent|hours?|h\b|weeks?|months?|years?|postings?|"
    r"adverts?|people|exams?))",
    re.IGNORECASE,
)  # fmt: skip

_LEVELS = re.compile(
    r"\b(?:(?P<entry>entry(?=[\s-]level)|junior|juniors|(?:at|the) entry)|(?P<mid>mid(?=[\s-]levels?|-career)|"
    r"mid(?=[\s,;.)|])|"
    r"(?<=from )mid\b|medior)|(?P<senior>senior|seniors|sr\.?(?=\s))|"
    r"(?P<lead>lead(?=\s(?:level|ones?\b|adverts?|roles?|postings?|people|group|AI\b|"
    r"(?:[\w/]+\s){0,2}(?:[\w/]+)?(?:engineer|architect|developer|scientist|analyst))|[,;)|])|"
    r"(?<=to )lead\b|(?<=the )lead(?=\sarchitect|\sengineer)))(?![\w])",
    re.IGNORECASE,
)
_THINGS = (
    ("must", r"must[\s-]haves?|must have|has to have"),
    ("overall", r"overall|across all skills|(?:of|over) all (?:the )?skills|nice[\s-]to[\s-]haves (?:included|"
        r"and all)|everything|all in all of"),
    ("now", r"you(?:'re| are) at|you meet|you stand at|you start (?:at|from|with)|now|today|at present|already|so "
    r"far|at the moment|yet"),
    ("end", r"would (?:be at|reach|meet|stand at|get to|bring you to)|you(?:'d|'ll| will) (?:be at|reach|meet)|"
    r"reach(?:es|ing)?|(?:rises?|climbs?|goes) to|"
            r"(?:gets?|brings?|takes?) you to|(?:by|at|until|from now until) the end(?! of (?:q|the (?:first|"
            r"second|third|last)|\w+ \d|march|"
            r"april|may|june|july|"
     r"august|september|october|november|december|january|february))|would end|ends? with|end up|"
     r"at the finish|after the plan"),
    ("left", r"left|stays?|remaining|leaves?|remains of|you keep|(?:is|are) spare|unspent"),
    (
        "budget",
        r"(?<!over your )(?<!over the )(?<!within your )(?<!within the )(?<!beyond your )(?<!of your )budget|to spend|"
        r"can spend|in all for",
    ),
    ("cost", r"costs?|fees?|prices?|priced|list price|dear(?:er)?|cheap(?:er)?|pays? \$?\d+ for"),
    ("need", r"needed|needs?|takes?|required?"),
    ("have", r"until (?:the|your) (?:last )?day|you have(?!\sto)|you've got|your(?=\s[\d.,]+\s?h)"),
    ("code", r"codes?(?= for)|coding|in code|is code|of code|writing code"),
    ("ready", r"readiness|ready"),
    ("post", r"postings?|adverts?"),
    ("ask", r"ask(?:s|ed)?(?: for)?|names?|named|mentions?|wants?|appears?|shows? up|look for|postings? that"),
    ("valid", r"valid|validity|good for|lasts|lasting|renew(?:ed)?|expires?|holds? for|is gone|runs out"),
    ("retake", r"retakes?|second fee|second attempt|second try"),
    ("mark", r"pass mark|mark to pass|passing (?:score|mark)"),
    ("examday", r"exam day|day of the exam|(?:to|until|till|before|after) (?:the|your) exam|planned for|sit|sits|"
    r"sitting|the exam is behind"),
    ("opens", r"opens?|goes live|standard exam|live from"),
    ("beta", r"beta"),
    ("gone", r"last day|retired?|retires|ended|closed|closes|shut|gone"),
    ("apply", r"appl(?:y|ying|ications?|ied)"),
    ("review", r"reviews?|talk again|look at it again|check[\s-]in|we look at"),
    ("planend", r"(?:end|close) of (?:the|this|your) plan|plan (?:runs|closes|ends|is over|finishes|is done)"),
    ("phase", r"phases?"),
    ("rate", r"rates?|for one us dollar|for one [A-Z]{3}|to the dollar|exchange"),
    ("ppp", r"purchasing power|international dollars"),
    ("credible", r"credible"),
    ("offer", r"offers?"),
    ("diff", r"difference|rises?|raises|gap of|jump"),
    ("years", r"years in the role|years behind them"),
    ("study", r"study|prepar\w+"),
    ("chance", r"chances?|odds|likelihood|likely|probabilit\w+|probable"),
    ("sample", r"rests? on|stands? behind|behind|sample|counted|answered"),
    ("pay", r"pay|pays|paid|earns?|earned|salar(?:y|ies)|wages?|income"),
    ("own", r"your pay|own pay|you (?:now |already |currently |still )?(?:earn|make|get paid)|what you (?:earn|"
    r"make)|your (?:present|"
            r"current|own) (?:pay|salary)"),
    ("exam", r"exams?|certificat\w+|badges?|tests?"),
    ("read", r"read|seen|checked|printed|published|taken|asked for the survey|was counted|were counted"),
)  # fmt: skip
_THING = tuple((name, re.compile(rf"(?<![\w-])(?:{words})(?![\w])", re.IGNORECASE)) for name, words in _THINGS)
_SOURCES = re.compile(
    r"\b(?:(?P<survey>survey(?:s|'s|’s)?|stack overflow(?:'s|’s)?|respondents?|people answered)|"
    r"(?P<adverts>adverts?|advertised|job ads|ads)|"
    r"(?P<official>(?-i:ONS|BLS|MOM|OEWS|PLFS)|office for national statistics|ministry of manpower|"
    r"bureau of labor(?: statistics)?|job bank|bundesagentur|employment agency|official(?:ly)?|statistics office|"
    r"labou?r bureau|government)|(?P<article>article(?:'s|’s)?)|"
    r"(?P<guide>guide)|(?P<cited>bayt(?:\.com)?|gulf news)|(?P<press>newspaper|press)|(?P<vendor>vendor(?:'s|"
    r"’s)?)|(?P<blog>blog)|"
    r"(?P<board>job board(?:'s|’s)?))(?!\w)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:(?P<low>low(?:est)?|least|fewest|shortest|minimum|at best|best(?= case| to the worst))|"
    r"(?P<high>high(?:est)?|most|longest|maximum|at worst|worst case|at most)|"
    r"(?P<typical>typical(?:ly)?|usual(?:ly)?|as a rule|(?<=\()mid(?=\))))(?!\w)",
    re.IGNORECASE,
)
_NTH = MappingProxyType({"tenth": 10, "twenty-fifth": 25, "fiftieth": 50, "seventy-fifth": 75, "ninetieth": 90})
_PERCENTILE = re.compile(
    r"\b(?:(?P<n>10|25|50|75|90)(?:st|nd|rd|th)(?=\s(?:percentile|%|(?:to|and)\s(?:the\s)?\d\dth\spercentile))|"
    r"p(?P<p>10|25|50|75|90)\b|(?P<word>(?:tenth|"
    r"twenty-fifth|fiftieth|"
    r"seventy-fifth|ninetieth)(?=\s(?:percentile|(?:to|and)\s(?:the\s)?[\w-]+\spercentile)))|(?P<both>lower and "
    r"(?:the )?upper (?:quarter|quartile)s?|middle half|"
    r"(?:between |at )?the quart(?:er|ile)s|interquartile|middle 50 ?%|the two quarters)|"
    r"(?P<upper>upper|top|best[\s-]paid|highest[\s-]paid|highest|third|last)\s(?P<u>quarter|quartile|tenth|"
    r"decile|10 ?%|25 ?%|ten per ?cent|one)|"
    r"(?P<lower>lower|bottom|lowest[\s-]paid|lowest|worst[\s-]paid|first)\s(?P<l>quarter|quartile|tenth|"
    r"decile|10 ?%|25 ?%|ten per ?cent|one)|"
    r"(?P<upperend>(?<=the )upper(?=[.,;)]|$))|(?P<lowerend>(?<=the )lower(?=[.,;)]|$))|"
    r"(?P<half>medians?|middle(?! of the range)|midpoint|half ?way|typical(?! (?:need|case|hours|week|plan)))|"
    r"(?P<mean>mean(?=,|\s(?:is|of|pay|wage|salary|in|for|at)\b)|(?<=official )mean|average))(?![\w])",
    re.IGNORECASE,
)


_BAND = re.compile(r"\b(\d{1,2})\s?(?:-|–|to)\s?(\d{1,2})\s(?:years?|yrs?)\b", re.IGNORECASE)
_VENDORS = MappingProxyType(
    {
        "aws": "aws", "amazon": "aws", "microsoft": "microsoft", "azure": "microsoft",
        "google": "google", "gcp": "google", "databricks": "databricks", "nvidia": "nvidia",
        "oracle": "oracle", "ibm": "ibm", "hashicorp": "hashicorp", "snowflake": "snowflake",
        "salesforce": "salesforce",
    }
)  # fmt: skip
_VENDOR = re.compile(rf"\b(?:{'|'.join(_VENDORS)})\b", re.IGNORECASE)
VENDOR_OF = MappingProxyType(
    {
        "aws": "aws", "ms": "microsoft", "gcp": "google", "dbx": "databricks", "nvidia": "nvidia", "nv": "nvidia",
        "oci": "oracle",
        "oracle": "oracle", "ibm": "ibm", "hc": "hashicorp", "sf": "salesforce", "snow": "snowflake",
    }
)  # fmt: skip
"""Vendor of an exam by how the ids of certifications begin."""


def codes_in(text: str) -> list[tuple[str, int, int]]:
    """Exam codes of a text, or what is written like one."""
    return [(hit[0], hit.start(), hit.end()) for hit in CODE.finditer(text) if not _NO_CODE.match(hit[0])]


@lru_cache(maxsize=4096)
def terms_of(text: str) -> tuple[Term, ...]:
    """Every term of a text."""
    return tuple(_terms(text))


def _terms(text: str) -> Iterator[Term]:
    for role, start, end in find_roles(text):
        yield Term("role", role, start, end)
    for hit in _LEVELS.finditer(text):
        yield Term("lvl", hit.lastgroup or "", hit.start(), hit.end())
    for code, start, end in find_places(text):
        yield Term("cc", code, start, end)
    for code, start, end in codes_in(text):
        yield Term("exam", code.lower(), start, end)
    for hit in _SOURCES.finditer(text):
        yield Term("src", hit.lastgroup or "", hit.start(), hit.end())
    for hit in _ENDS.finditer(text):
        yield Term("end", hit.lastgroup or "", hit.start(), hit.end())
    for name, pattern in _THING:
        for hit in pattern.finditer(text):
            yield Term("thing", name, hit.start(), hit.end())
    for hit in _BAND.finditer(text):
        yield Term("band", f"{hit[1]}-{hit[2]}", hit.start(), hit.end())
    for hit in _VENDOR.finditer(text):
        yield Term("vendor", _VENDORS[hit[0].lower()], hit.start(), hit.end())
    yield from percentiles(text)


def percentiles(text: str) -> Iterator[Term]:
    """Percentiles that a text names; both quarters for the middle half."""
    for hit in _PERCENTILE.finditer(text):
        for value in _values(hit, text):
            yield Term("pct", value, hit.start(), hit.end())


def _values(hit: re.Match[str], text: str) -> tuple[str, ...]:
    if hit["n"] or hit["p"]:
        return (hit["n"] or hit["p"],)
    if hit["word"]:
        return (str(_NTH[hit["word"].lower()]),)
    if hit["both"]:
        return ("25", "75")
    if hit["upperend"] or hit["lowerend"]:
        return ("75" if hit["upperend"] else "25",) if "quart" in text.lower() else ()
    if hit["upper"] or hit["lower"]:
        part = (hit["u"] or hit["l"]).lower()
        if part == "one" and "quarter" not in text.lower():
            return ()
        is_tenth = part.startswith(("ten", "dec", "10"))
        return (str((90 if is_tenth else 75) if hit["upper"] else (10 if is_tenth else 25)),)
    return ("50",) if hit["half"] else ("mean",)


_STEP = re.compile(
    r"\b(?:(?P<kind>level|phase)\s(?P<n>\d|one|two|three|four|five|six)|(?P<nth>first|second|third|fourth|"
    r"fifth)\s(?P<of>phase))\b",
    re.IGNORECASE,
)
_COUNT = {
    name: str(i % 6 + 1)
    for i, name in enumerate(
        ["one", "two", "three", "four", "five", "six", "first", "second", "third", "fourth", "fifth"]
    )
}


@lru_cache(maxsize=8192)
def steps_in(text: str) -> frozenset[str]:
    """Levels and phases that a text names by number: 'level 3', 'phase 1'."""
    return frozenset(
        f"{(hit['kind'] or hit['of']).lower()} {_COUNT.get((hit['n'] or hit['nth']).lower(), hit['n'])}"
        for hit in _STEP.finditer(text)
    )


_STEM = re.compile(r"[^\W\d_][\w+#]{2,}")


@lru_cache(maxsize=8192)
def stems_of(text: str) -> frozenset[str]:
    """Beginnings of the words that carry meaning, so that 'postings' meets 'posting' and 'evaluate' 'evaluation'."""
    return frozenset(stem for stem, _, _ in stems_at(text))


def stems_at(text: str) -> list[tuple[str, int, int]]:
    """Stems of a text with where they stand."""
    found = []
    for hit in _STEM.finditer(text):
        word = hit[0].lower()
        if word not in STOP:
            found.append((stem_of(word), hit.start(), hit.end()))
    return found


def stem_of(word: str) -> str:
    """The beginning of a word without its ending."""
    word = word.lower()
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending, shortest in (("ing", 7), ("ed", 6)):
        if word.endswith(ending) and len(word) >= shortest:
            word = word[: -len(ending)]
    return word[:6]
