"""Whether a word with several meanings is the name of a skill where it stands: its surroundings decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tools.reading.phrases import Found
from tools.reading.skill_names import NEAR, Alias
from tools.reading.skill_words import COMMON

MOST_DOUBTFUL = 500
"""Places of one word with several meanings whose surroundings are looked at; a book has no more (judgement)."""
_REACH = 45
"""Characters before or behind a word in which a cue about it is looked for."""
_LINE_REACH = 300
"""Characters before a word in which the heading of its line is looked for."""

# Before the word, up to it: what is written in a language, or known of a tool.
_CUE_BEFORE = re.compile(
    r"(?:\b(?:writ(?:e|es|ing|ten)|wrote|cod(?:e|es|ed|ing)|program\w*|develop\w*|built|build\w*|script\w*|services?|"
    r"apps?|applications?|software|firmware|models?|analys[ei]s|analytics|tools?|backends?|microservices|macros|"
    r"reports?|"
    r"packages?|librar(?:y|ies)|projects?|statistics|pipelines?|scrapers?|workers?)(?: \w+){0,2} (?:in|with|using)|"
    r"\b(?:experienced?|proficien\w+|skilled|skills|expert\w*|fluen\w+|knowledge|years?|yrs|yoe|hands-on|work(?:ed|"
    r"ing)|"
    r"comfortable|familiar\w*|good|strong|competen\w+|certified|basics|advanced|training|trained|course)"
    r"(?: \w+){0,1} (?:in|with|of|at|using)|"
    r"\b(?:know|knows|learn(?:t|ed|ing)?|us(?:e|es|ed|ing)|wrote|(?:ms|microsoft)|languages? (?:like|such as)|"
    r"tools (?:like|such as)|e\.g\.|including|via|tried|deployed on|hosted on)|"
    r"\b(?:play\w*|tinker\w*|experiment\w*|mess\w*|chat\w*|pair\w*) (?:around )?with)"
    r"(?: (?:modern|plain|some|basic|advanced|idiomatic|mostly))? $"
)
_CUE_AFTER = re.compile(
    r"^(?: (?:sometimes|daily|every day|occasionally|basics)\b|[ -](?:developers?|engineers?|programmers?|"
    r"programming|code(?:base)?|coding|scripts?|scripting|language|"
    r"services|"
    r"microservices|backends?|packages?|library|libraries|modules?|macros?|formulas?|formulae|spreadsheets?|sheets?|"
    r"workbooks?|charts?|dashboards?|templates?|api|sdk|cli|plugins?|skills|jobs|functions?|pipelines?|models?|"
    r"workflows?|"
    r"automations?|scenarios?|compiler|shiny|pivot|vba|power ?query|certified)\b|"
    r"\s*\d{1,2}(?:/(?:5|10)\b|\+? ?(?:years?|yrs?)\b)|\s*[(:=|–-]\s*(?:\d|expert|advanced|proficient|intermediate|"
    r"basics?|beginner|good|strong|fluent|daily))"
)
_BETWEEN = re.compile(r"\s*(?:[,/&|•·;+]|\b(?:and|or|plus|und|y|et)\b|,\s*(?:and|or)\b|\n\s*[-*•·–]?)\s*|[ \t]{3,}|\t")
_LEVEL_BETWEEN = re.compile(
    r"^\s*(?:\([^()\n]{1,30}\)|[:=–-]?\s*\d{1,2}(?:/\d{1,2}|\+? ?(?:years?|yrs?))?(?=[\s,;]))", re.IGNORECASE
)
# A company of that name.
_COMPANY_AFTER = re.compile(r"^,? (?:ltd|limited|inc|gmbh|llc|corp|plc|pvt|s\.a)\b")
_HEADED = re.compile(
    r"(?:^|[\n;.])[^\n:;.]{0,40}\b(?:languages?|tools?|tech\w*|stack|skills?|software|programming|frameworks?|"
    r"platforms?|"
    r"databases?|competenc\w+|office|sprachen|kenntnisse|nice|must|bonus|plus|essential|desirable|preferred|required?|"
    r"requirements|should|learning|studying|know|expert|advanced|basics?|intermediate|familiar|proficient|used|"
    r"back[- ]?end|front[- ]?end|cloud|edge|data|ml|ai|infra\w*|devops|embedded|systems)\b[^\n:]{0,25}(?::|"
    r"\s[-–—]\s)[^\n]*$"
)
_ITEM_BEFORE = re.compile(r"(?:^|[,;:|•·/&\n(+*-]|\b(?:and|or|plus|know|use|with|in|skills?|like))\s*$")
_ITEM_AFTER = re.compile(
    r"^\s*(?:$|[,;|•·/&\n).+]|\b(?:and|or|plus|basics?|well|too|a bit|also|expert|beginner|intermediate|advanced|"
    r"good)\b|[-:=(]?\s*[0-5]\b)"
)
# Right before an everyday word these make a verb or a place of it: "to go", "we make", "you will excel".
_VERB_BEFORE = re.compile(
    r"\b(?:to|will|can|could|would|should|must|let's|lets|i|we|you|they|who|don't|not|may|might|did|does|and then|"
    r"please|"
    r"vitamin|plan|option|series|grade|section|appendix|class|hepatitis|ms\.|mr\.|drs?\.) $"
)

Hit = Found[Alias]


def meant(hits: Sequence[Hit], text: str, low: str, is_casual: bool, is_list: bool) -> Iterator[Hit]:
    """The hits that are skills, in order. `low`: the text in small letters; `is_list`: an answer that lists skills."""
    verdicts = [*_by_themselves(hits, text, low, is_list)]
    if None in verdicts:
        order = range(len(hits))
        for step, numbers in ((-1, order), (1, reversed(order))):
            for number in numbers:
                other = number + step
                if verdicts[number] is None and 0 <= other < len(hits) and verdicts[other] and hits[other].value.skill:
                    verdicts[number] = _support_each_other(hits[number], hits[other], text) or None
        if is_casual:
            _without_commas(hits, text, verdicts)
    for hit, verdict in zip(hits, verdicts, strict=True):
        if verdict and hit.value.skill:
            yield hit


def _by_themselves(hits: Sequence[Hit], text: str, low: str, is_list: bool) -> Iterator[bool | None]:
    doubtful: Counter[str] = Counter()
    for hit in hits:
        if hit.value.is_ambiguous or hit.value.is_everyday:
            doubtful[hit.value.text] += 1
        is_looked_at = doubtful[hit.value.text] <= MOST_DOUBTFUL
        yield _alone(hit, text, low, is_list) if is_looked_at else None


def _without_commas(hits: Sequence[Hit], text: str, verdicts: list[bool | None]) -> None:
    """Accepts a word between two skills and nothing but blanks: 'html css js react node sql' of a chat."""
    for number in range(1, len(hits) - 1):
        before, hit, after = hits[number - 1 : number + 2]
        if verdicts[number] is None and verdicts[number - 1] and verdicts[number + 1]:
            verdicts[number] = f"{text[before.end : hit.start]}{text[hit.end : after.start]}" == "  " or None


def _alone(hit: Hit, text: str, low: str, is_list: bool) -> bool | None:
    """Whether a word is meant, by itself and its surroundings; None where only a neighbour in a list can tell."""
    alias, start, end = hit
    if alias.rejected_by and alias.is_rejected(low, start, end):
        return False
    if _COMPANY_AFTER.match(low[end : end + 12]):
        return False
    is_small = alias.is_small(text[start:end])
    if not (alias.is_ambiguous or is_small):
        return True
    if not alias.skill:
        return True
    is_common = alias.text.lower() in COMMON
    before, after = low[max(0, start - _REACH) : start], low[end : end + _REACH]
    is_verb_like = is_common and (is_small or len(alias.text) == 1)
    if is_verb_like and before[-1:] == " " and _VERB_BEFORE.search(before):
        return False
    if not is_small and not alias.needs_nearby:
        return True
    if is_list and _ITEM_BEFORE.search(before) and _ITEM_AFTER.match(after):
        return True
    if not (is_small and is_common) and alias.needs is not None:
        beside = f"{low[max(0, start - NEAR) : start]} \n {low[end : end + NEAR]}"
        if alias.needs.search(beside):
            return True
    return True if _is_spoken_for(low, start, before, after) else None


def _is_spoken_for(low: str, start: int, before: str, after: str) -> bool:
    """True where words about code, tools or how well stand right beside, or a heading of such a list before it."""
    if (before[-1:] == " " and _CUE_BEFORE.search(before)) or _CUE_AFTER.match(after):
        return True
    if _ITEM_BEFORE.search(before) is None or _ITEM_AFTER.match(after) is None:
        return False
    first = max(0, start - _LINE_REACH)
    return _HEADED.search(low[max(first, low.rfind("\n", first, start) + 1) : start]) is not None


def _support_each_other(hit: Hit, other: Hit, text: str) -> bool:
    """True for two names side by side in a list, 'Go, Python', 'C / C++', 'R (2 years) and SQL'; a name that is rarely
    anything else counts beside any other: 'a rag bot with LangChain'."""
    first, second = (hit, other) if hit.start < other.start else (other, hit)
    between = text[first.end : min(second.start, first.end + NEAR + 1)]
    if len(between) > NEAR or other.value.kind == "soft":
        return False
    if not (hit.value.needs_nearby or hit.value.text.lower() in COMMON) and "\n" not in between:
        return True
    return _BETWEEN.fullmatch(_LEVEL_BETWEEN.sub("", between, count=1)) is not None
