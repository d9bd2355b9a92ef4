"""What somebody studied, as far as it lets skills be assumed."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CS = (
    r"(?:computer (?:science|engineering|applications?)|comp\.? ?sci|cse?\b|informatics|\w{0,14}informatik|"
    r"inform[aá]tica|"
    r"informatique|computaci[oó]n|computa[cç][aã]o|sistemas (?:computacionales|de informaci[oó]n|de "
    r"informa[cç][aã]o)|information (?:technology|systems)|software engineering|i\.?t\.?\b(?= degree)|(?-i:IT)\b|"
    r"(?<=\bin )it\b)"
)
_DEGREE = (
    r"(?<!['’])(?:(?:b\.?\s?tech|b\.\s?e\b|(?-i:B\.?\s?E)\b|b\.?\s?sc?\b|b\.?\s?eng|b\.?a\b|(?-i:B\.?\s?A)\b|"
    r"m\.?\s?tech|m\.?\s?sc?\b|m\.?\s?eng|m\.?a\b|(?-i:M\.?\s?A)\b)\.?|bachelor(?:'?s)?|"
    r"m[aá]ster(?:'?s)?(?! (?:node|branch|data|class|plan|file|server|key|list|process))|degree|"
    r"licenciatura|licence|grado|graduado|"
    r"gradua[cç][aã]o|bacharel\w*|mestrado|maestr[ií]a|laurea|ing[eé]nieur\w*|ingenier[ií]a|engenharia|ingegneria|"
    r"staatsexamen|lehramt|graduat(?:e|ed|ion)|studied|studium|undergrad\w*|postgrad\w*|diplom\b|"
    r"diplom(?=-)|major(?:ed)?)"
)
# The point of a short form, "B.Sc.", "MSc Eng.", ends no sentence.
_NEAR = r"(?:[^.;\n]|(?<=eng)\.|(?<=sc)\.|(?<=tech)\.|(?<=hons)\.|(?<=\.[a-z])\.){0,45}?\b"


def _either(degree: str, field: str) -> str:
    return rf"\b{degree}{_NEAR}{field}|\b{field}{_NEAR}{degree}"


# The first that fits counts: the more telling ones stand first.
_KEYS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, re.compile(pattern, re.IGNORECASE))
    for key, pattern in (
        (
            "phd-ml",
            r"\b(?:ph\.?\s?d|doctorate|doctorado|doutorado|doctorat|promotion)\b[^.;\n]{0,40}\b(?:machine learning|"
            r"deep learning|artificial intelligence|"
            r"ai|ml|nlp|natural language|computer vision)\b",
        ),
        (
            "phd-other-quantitative",
            r"\b(?:ph\.?\s?d|doctorate)\b[^.;\n]{0,40}\b(?:physics|math\w*|statistics|chemistry|engineering|"
            r"economics|computational|"
            r"computer science|biology|bioinformatics|neuroscience|astro\w*)\b|\bphd physics\b",
        ),
        (
            "ml-masters",
            r"\bm(?:\.?\s?sc?|\.?\s?tech|[aá]ster(?:'?s)?|estrado|aestr[ií]a)\b[^.;\n]{0,40}\b(?:machine learning|"
            r"artificial intelligence|"
            r"inteligencia artificial|intelig[eê]ncia artificial|intelligence artificielle|k[uü]nstliche intelligenz|"
            r"ai\b|ml\b|deep learning|robotics)",
        ),
        (
            "ds-masters",
            r"\bm(?:\.?\s?sc?|\.?\s?tech|[aá]ster(?:'?s)?|estrado|aestr[ií]a)\b[^.;\n]{0,40}\b(?:data science|"
            r"ciencias? de datos|ci[eê]ncia de dados|"
            r"science des donn[eé]es|data analytics|business "
            r"analytics|data engineering|analytics)",
        ),
        ("mba", r"\bm\.?b\.?a\b|\bpgdm\b"),
        (
            "data-bootcamp",
            r"\b(?:data (?:science|analytics|engineering)|machine learning|ai|ml)\b[^.;\n]{0,25}\bboot ?camp|\bboot "
            r"?camp\b[^.;\n]{0,30}\b(?:data|machine "
            r"learning|ai)\b",
        ),
        ("bootcamp", r"\b(?:coding|software|web|developer|programming|full[- ]?stack)?\s*boot ?camp\b"),
        (
            "it-diploma",
            r"\b(?:it|computer|software|web)\b[^.;\n]{0,20}\b(?:diploma|ausbildung|apprenticeship|fp\b)|"
            r"\b(?:diploma|ausbildung|hnd)\b[^.;\n]{0,30}\b(?:it\b|computer|"
            r"software|informatik|fachinformatiker)|\bpolytechnic diploma",
        ),
        ("cs-degree", rf"\b(?:mca|bca)\b|{_either(_DEGREE, _CS)}|^\W*(?:computer science|cs|cse|informatics|it)\W*$"),
        (
            "mathematics-degree",
            _either(
                _DEGREE,
                r"(?:math\w*|math[eé]matiques|matem[aá]tic\w*|statisti[ck]\w*|estad[ií]stica|actuarial|operations "
                r"research|"
                r"physi(?:cs|k|que)|f[ií]sica)\b",
            )
            + r"|^\W*(?:maths?|mathematics|statistics|physics)\W*$",
        ),
        (
            "law-degree",
            r"\bll\.?[bm]\b|\bjuris doctor\b|"
            + _either(_DEGREE, r"(?:law|derecho|jura|droit|direito|giurisprudenza)\b")
            + r"|^\W*law\W*$",
        ),
        (
            "health-degree",
            r"\bmbbs\b|\bb\.?pharm|\bbds\b|"
            + _either(
                _DEGREE,
                r"(?:nursing|enfermer[ií]a|enfermagem|medicin[ae]|m[eé]decine|medizin|medical|pharmacy|public health|"
                r"dentistry|physiotherapy|biomedical science)\b",
            )
            + r"|^\W*(?:nursing|medicine|pharmacy)\W*$",
        ),
        (
            "teaching-degree",
            r"\bb\.?\s?ed\b|\bm\.?\s?ed\b|\bpgce\b|"
            + _either(_DEGREE, r"(?:education|teaching|pedagogy|p[aä]dagogik|pedagog[ií]a|magisterio)\b")
            + r"|\bteaching (?:degree|certificate)\b",
        ),
        (
            "linguistics-degree",
            _either(_DEGREE, r"(?:linguistics|philology|translation|languages|english literature)\b")
            + r"|^\W*linguistics\W*$",
        ),
        (
            "design-degree",
            _either(_DEGREE, r"(?:design|dise[nñ]o|gestaltung|fine arts?|architecture and design|visual arts?)\b")
            + r"|^\W*(?:graphic )?design\W*$",
        ),
        (
            "engineering-degree",
            r"\bb\.?\s?tech\b|\bm\.?\s?tech\b|"
            + _either(
                _DEGREE,
                r"(?:engineering|electronics|mechanical|electrical|civil|ece|eee|mechatronics|maschinenbau|"
                r"elektrotechnik|industrial|mec[aá]nica|el[eé]ctrica|m[eé]canique)\b",
            )
            + r"|\b(?:mechanical|electrical|civil|electronics|chemical|industrial) engineering\b|\bb\.e\b",
        ),
        (
            "business-degree",
            r"\bbba\b|\bb\.?\s?com\b|\bm\.?\s?com\b|"
            + _either(
                _DEGREE,
                r"(?:business|commerce|finance|economics|accounting|management|marketing|betriebswirtschaft\w*|bwl|"
                r"administraci[oó]n|administra[cç][aã]o|econom[ií]a|[eé]conomie|gestion)\b",
            )
            + r"|^\W*(?:business|commerce|economics|accounting)\W*$",
        ),
        (
            "secondary-school",
            r"\bno (?:university )?degree\b|\bwithout a degree\b|\bhigh school (?:diploma|only|graduate)|\b12th "
            r"(?:pass|grade|standard)\b|\bschool leaver\b|\ba-?levels\b|"
            r"\bself[- ]taught\b|\b(?:secondary|high) school\W*$|\bbachillerato\b|\babitur\b|\bged\b",
        ),
    )
)
_ANY_DEGREE = re.compile(rf"\b(?:{_DEGREE}|ph\.?\s?d|diploma)(?![a-z])[^.;\n]{{0,60}}", re.IGNORECASE)
_NONE = re.compile(r"^\W*(?:none|no|nothing|nope|no degree|nahi|ninguno)\W*$", re.IGNORECASE)
_NOT_MINE = re.compile(
    r"\b(?:want|need|required?|is a|do i need|should i|worth|teach(?:es|ing)?|taught|requires?)\b[^.;\n]{0,25}$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class EducationRead:
    """An education: its key where one fits, and the words."""

    key: str | None
    start: int
    end: int


def read_education(text: str, is_answer: bool = False) -> EducationRead | None:
    """The education a text names. As an answer, a degree that no key fits is kept in its words."""
    if is_answer and _NONE.match(text):
        return EducationRead("secondary-school", 0, len(text))
    for key, pattern in _KEYS:
        hit = next((hit for hit in pattern.finditer(text) if _is_mine(text, hit)), None)
        if hit is not None and (is_answer or hit[0].strip() != text.strip() or len(hit[0]) > 4):
            return EducationRead(key, hit.start(), hit.end())
    hit = _ANY_DEGREE.search(text)
    if hit is not None and is_answer and _is_mine(text, hit):
        return EducationRead(None, hit.start(), hit.end())
    return EducationRead(None, 0, len(text)) if is_answer and 0 < len(text.split()) <= 8 else None


def _is_mine(text: str, hit: re.Match[str]) -> bool:
    return not _NOT_MINE.search(text[max(0, hit.start() - 30) : hit.start()])
