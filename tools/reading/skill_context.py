"""Whether a word with several meanings is the name of a skill where it stands: its surroundings decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from tools.reading.phrases import Found
from tools.reading.skill_field import has_technical_neighbour, is_in_field
from tools.reading.skill_names import NEAR, Alias, Rejection
from tools.reading.skill_stands import (
    ITEM_AFTER,
    PORTED_BEFORE,
    REACH,
    YEARS_AFTER,
    is_firm,
    is_noun,
    is_other_name,
    is_part,
)
from tools.reading.skill_words import COMMON, ROLES

MOST_DOUBTFUL = 500
"""Places of one word with several meanings whose surroundings are looked at; a book has no more (judgement)."""
_LINE_REACH = 300
"""Characters before a word in which the heading of its line is looked for."""

# Before the word, up to it: what is written in a language, or known of a tool.
_CUE_BEFORE = re.compile(
    r"(?:\b(?:writ(?:e|es|ing|ten)|wrote|cod(?:e|es|ed|ing)|program\w*|develop\w*|built|build\w*|script\w*|services?|"
    r"apps?|applications?|software|firmware|models?|analys[ei]s|analytics|tools?|backends?|microservices|macros|"
    r"reports?|stats|plots?|"
    r"packages?|librar(?:y|ies)|plug-?ins?|extensions?|bots?|games?|websites?|parsers?|crawlers?|prototypes?|"
    r"projects?|statistics|pipelines?|scrapers?|workers?)(?: \w+){0,2} (?:in|with|using)|"
    r"\b(?:experienced?|proficien\w+|skilled|skills|expert\w*|fluen\w+|knowledge|years?|yrs|yoe|hands-on|work(?:ed|"
    r"ing)|"
    r"comfortable|familiar\w*|good|strong|competen\w+|certified|basics|advanced|training|trained|course)"
    r"(?: \w+){0,1} (?:in|with|of|at|using)|"
    r"\b(?:know|knows|learn(?:t|ed|ing)?|us(?:e|es|ed|ing)|wrote|(?:ms|microsoft)|languages? (?:like|such as)|"
    r"tools (?:like|such as)|e\.g\.|including|via|tried|deployed on|hosted on)|"
    r"\b(?:play\w*|tinker\w*|experiment\w*|mess\w*|chat\w*|pair\w*) (?:around )?with)"
    r"(?: (?:modern|plain|some|basic|advanced|idiomatic|mostly))? $|"
    r"\b(?:uso|us[eé]|manejo|trabajo con|programo en|je (?:fais|code|connais|ma[iî]trise) (?:du|en|le)|et du|"
    r"ich (?:kann|nutze|benutze)|arbeite (?:viel )?mit|programmiere in|mujhe) $|"
    r"\b(?:(?:little )?bits? of|(?:a )?little|use of|usage of|i (?:also |mostly |mainly )?(?:write|code)|"
    r"(?:payroll|budgets?|stock|figures|invoices|lists?|rotas?|"
    r"books|records|accounts|planning|orders|timesheets) (?:\w+ )?in) $"
)
_CUE_AFTER = re.compile(
    r"^(?: (?:is (?:all (?:that )?|what )(?:i|we) (?:have|know|use|can|write|code in|work (?:in|with))\b|is my "
    r"(?:second|daily|main|everyday|"
    r"bread|strong\w*|go-to|tool|language|primary|weapon|comfort)\b|for (?:stats|statistics|plots|firmware|backends?)|"
    r"sometimes|daily|every day|occasionally|basics|i (?:know|knew|learn(?:ed|t)|had|did) "
    r"(?:\w+ )?(?:from|at|in) (?:uni|university|school|college))\b|[ -](?:dev(?:eloper)?s?|coders?|guy|gal|engineers?|"
    r"pros?|wizard|ninja|guru|whiz|power users?|nerd|programmers?|programming|"
    r"code(?:base)?|coding|scripts?|scripting|language|"
    r"services|"
    r"microservices|backends?|packages?|library|libraries|modules?|macros?|formulas?|formulae|spreadsheets?|sheets?|"
    r"workbooks?|reports?|charts?|dashboards?|templates?|api|sdk|cli|plugins?|skills|jobs|functions?|pipelines?|"
    r"models?|"
    r"workflows?|"
    r"imports?|exports?|trackers?|lists?|files?|reporting|tables?|users?|models?|tests?|repos?|clusters?|"
    r"automations?|scenarios?|compiler|shiny|pivot|vba|power ?query|certified)\b|"
    r"\s*\d{1,2}(?:/(?:5|10)\b|\+? ?(?:years?|yrs?)\b)|\s*[(:=|–-]\s*(?:\d|expert|advanced|proficient|intermediate|"
    r"basics?|beginner|good|strong|fluent|daily))"
)
_BETWEEN = re.compile(
    r"\s*(?:[,/&|•·;+]|\b(?:and|or|plus|und|y|et)\b|,\s*(?:and|or)\b|\n\s*[-*•·–]?)\s*"
    r"(?:(?:some|mostly|mainly|a bit of|a little|bits of)\s+)?|[ \t]{3,}|\t"
)
_NEXT = re.compile(rf"{_BETWEEN.pattern}| ")
_LEVEL_BETWEEN = re.compile(
    r"^\s*(?:\([^()\n]{1,30}\)|[:=–-]?\s*\d{1,2}(?:/\d{1,2}|\+? ?(?:years?|yrs?))?(?=[\s,;]))", re.IGNORECASE
)
# In a chat: a name in small letters with words about code or its data close behind or before.
_TECHNICAL = re.compile(
    r"\b(?:vs ?code|ide|repo|code|coding|unit tests?|apis?|database|sql|(?<!job )search|vectors?|embeddings?|texts|etl|"
    r"queries|aws|azure|intellij|jetbrains|dashboards?|llms?|rag|gpus?|drones?|robots?|bugs?|deploy\w*|clusters?|"
    r"invoices|workflows|flows)\b"
)
_TECHNICAL_REACH = 28
_AT_WORK = re.compile(
    r"^ (?:at work|mostly|mainly)\s*(?:$|[,;.])|"
    r"^ for (?:the |my |our |all |most )?(?:\w+ )?(?:work|notes?|reports?|reporting|emails?|summar\w+|slides|drafts?|"
    r"research|translations?|charts?|dashboards?|documents?|scripts?|writing|invoicing)\b"
)
# What somebody is: "pm here, b2b saas", "i'm a pm, own the roadmap".
_SELF_BEFORE = re.compile(r"(?:^|[,;:.\n]|\b(?:i am|i'm|im|as|been|was)(?: an?)?(?: \w+)?)\s*$")
_SELF_AFTER = re.compile(r"^(?: here\b| (?:for|at|in|of) (?:an?\b|the\b|\d)|,)")

# A company of that name.
_COMPANY_AFTER = re.compile(r",? (?:ltd|limited|inc|gmbh|llc|corp|plc|pvt|s\.a)\b")
_HEADED = re.compile(
    r"(?:^|[\n;.])[^\n:;.]{0,40}\b(?:languages?|tools?|tech\w*|stack|skills?|software|programming|frameworks?|"
    r"platforms?|"
    r"databases?|competenc\w+|office|sprachen|kenntnisse|nice|must|bonus|plus|essential|desirable|preferred|required?|"
    r"requirements|should|learning|studying|know|expert|advanced|basics?|intermediate|familiar|proficient|used|"
    r"beginner|novice|strong|solid|comfortable|fluent|daily|exploring|"
    r"back[- ]?end|front[- ]?end|cloud|edge|data|ml|ai|infra\w*|devops|embedded|systems)\b[^\n:]{0,25}(?::|"
    r"\s[-–—]\s)[^\n]*$"
)
_ITEM_BEFORE = re.compile(r"(?:^|[,;:|•·/&\n(+*-]|\b(?:and|or|plus|know|use|with|in|skills?|like))\s*$")
# An item that says how well or since when: "excel yes very good", "tableau since 2018".
_RATED_BEFORE = re.compile(r"(?:^|[,;:|•·/\n(+*.!]|\band)\s*$")
_RATED_AFTER = re.compile(
    r"^\s*(?:,?\s*since (?:(?:19|20)\d\d|uni|college|school)\b|[-–:]?\s*(?:(?:yes|yep|sure|ok),? )?(?:(?:very|quite|"
    r"pretty|really|not so|not very|not too|just|only) )?(?:well|obviously|of course|naturally|good|strong|ok|okay|"
    r"so[- ]so|fluent\w*|a (?:little|"
    r"bit)|basics?|expert|advanced|yes|no|decent|solid|fine|intermediate|beginner|weak|rusty|tried(?: once)?|"
    r"every "
    r"day|daily|jeden tag|täglich|todos los d[ií]as|tous les jours|(?:sehr |ganz )?gut|(?:muy |très )?bien|"
    r"(?:bahut )?(?:achh?[aie]|thod[aie])|"
    r"thoda bahut|ein (?:wenig|"
    r"bisschen)|etwas|grundlagen|un poco|un peu|gar nicht|aat[aie])"
    r"(?: (?:aat[aie]|jaant[aie]|kar (?:let[aie]|sakt[aie])))?(?: (?:hai|hoon|hu|hun))?\s*(?:$|[,;.!)|\n]|and\b))"
)
# "Excel at a good level" is no verb.
_LEVEL_AFTER = re.compile(
    r"^ (?:at|on|to) an? (?:very )?(?:good|basic|advanced|high|low|intermediate|decent|solid|medium|professional|"
    r"expert|beginner)(?:'s)? level\s*(?:$|[,;.!)|\n]|and\b)"
)
# Right before an everyday word these make a verb or a place of it: "to go", "we make", "you will excel".
_VERB_BEFORE = re.compile(
    r"\b(?:to|will|can|could|would|should|must|let's|lets|i|we|you|they|who|don't|not|may|might|did|does|and then|"
    r"please|"
    r"vitamin|plan|option|series|grade|section|appendix|class|hepatitis|ms\.|mr\.|drs?\.) $"
)

Hit = Found[Alias]


class Verdict(Enum):
    """What the surroundings of a word say of it."""

    YES = auto()
    OPEN = auto()
    """Only a neighbour can tell."""
    AGAINST = auto()
    """A word of another meaning stands near it: only a list of its own kind speaks for it."""
    NO = auto()


_UNDECIDED = (Verdict.OPEN, Verdict.AGAINST)


def meant(hits: Sequence[Hit], text: str, low: str, is_casual: bool, is_list: bool) -> Iterator[Hit]:
    """The hits that are skills, in order. `low`: the text in small letters; `is_list`: an answer that lists skills."""
    verdicts = [*_by_themselves(hits, text, low, is_casual, is_list)]
    if Verdict.OPEN in verdicts or Verdict.AGAINST in verdicts:
        _pairs(hits, text, verdicts)
        _beside_others(hits, text, verdicts, is_casual)
        if is_casual:
            _without_commas(hits, text, verdicts)
    for hit, verdict in zip(hits, verdicts, strict=True):
        if verdict is Verdict.YES and hit.value.skill:
            yield hit


def _beside_others(hits: Sequence[Hit], text: str, verdicts: list[Verdict], is_casual: bool) -> None:
    """Accepts words that a neighbour speaks for: from left to right, and back."""
    order = range(len(hits))
    for step, numbers in ((-1, order), (1, reversed(order))):
        for number in numbers:
            other = number + step
            if verdicts[number] not in _UNDECIDED or not 0 <= other < len(hits) or verdicts[other] is not Verdict.YES:
                continue
            is_against = verdicts[number] is Verdict.AGAINST
            if hits[other].value.skill and _speaks_for(hits[number], hits[other], text, is_against, is_casual):
                verdicts[number] = Verdict.YES


def _pairs(hits: Sequence[Hit], text: str, verdicts: list[Verdict]) -> None:
    """Accepts tools side by side in a list that each need the field around them: 'Copilot, MCP, Spark and Helm'."""
    for number in range(len(hits) - 1):
        if verdicts[number] is verdicts[number + 1] is Verdict.OPEN and _are_tools(
            hits[number], hits[number + 1], text
        ):
            verdicts[number : number + 2] = [Verdict.YES, Verdict.YES]


def _are_tools(hit: Hit, other: Hit, text: str) -> bool:
    """True for two tools side by side of which one at least is no everyday word as it is written."""
    pair = (hit.value, other.value)
    if hit.value.skill == other.value.skill or not all(alias.is_technical and alias.needs_field for alias in pair):
        return False
    if all(each.value.is_small(text[each.start : each.end]) for each in (hit, other)):
        return False
    return text[hit.end : other.start] == " with " or _are_listed(hit, other, text)


def _by_themselves(hits: Sequence[Hit], text: str, low: str, is_casual: bool, is_list: bool) -> Iterator[Verdict]:
    doubtful: Counter[str] = Counter()
    for number, hit in enumerate(hits):
        if not (hit.value.is_ambiguous or hit.value.is_everyday or hit.value.rejected_by):
            is_company = _COMPANY_AFTER.match(low, hit.end) is not None
            yield Verdict.NO if is_company else Verdict.YES
            continue
        doubtful[hit.value.text] += 1
        is_looked_at = doubtful[hit.value.text] <= MOST_DOUBTFUL
        yield _alone(hits, number, text, low, is_casual, is_list) if is_looked_at else Verdict.OPEN


def _without_commas(hits: Sequence[Hit], text: str, verdicts: list[Verdict]) -> None:
    """Accepts words in a row of skills with nothing but blanks between: 'html css js react node sql' of a chat."""
    first = 0
    for number in range(1, len(hits) + 1):
        if number < len(hits) and text[hits[number - 1].end : hits[number].start] == " ":
            continue
        row = range(first, number)
        if len(row) > 2 and any(verdicts[at] is Verdict.YES for at in row):
            for at in row:
                if verdicts[at] is Verdict.OPEN:
                    verdicts[at] = Verdict.YES
        first = number


def _alone(hits: Sequence[Hit], number: int, text: str, low: str, is_casual: bool, is_list: bool) -> Verdict:
    """Whether a word is meant, by itself and its surroundings."""
    alias, start, end = hits[number]
    before, after = low[max(0, start - REACH) : start], low[end : end + REACH]
    if _LEVEL_AFTER.match(after) and _RATED_BEFORE.search(before):
        return Verdict.YES
    rejected = alias.rejection(low, start, end) if alias.rejected_by else None
    if rejected is Rejection.THROUGH or _COMPANY_AFTER.match(after):
        return Verdict.NO
    if alias.is_ambiguous and is_other_name(text, low, start, end):
        return Verdict.NO
    if rejected is not None or (alias.is_everyday and is_firm(hits, number, text)):
        return Verdict.AGAINST
    is_small = alias.is_small(text[start:end])
    if not (alias.is_ambiguous or is_small) or not alias.skill:
        return Verdict.YES
    is_common = alias.text.lower() in COMMON
    is_verb_like = is_common and (is_small or len(alias.text) == 1)
    if is_part(alias, text[start:end], before, after):
        return Verdict.NO
    if is_verb_like and before[-1:] == " " and _VERB_BEFORE.search(before):
        return Verdict.NO
    if not is_small and not alias.needs_nearby and not alias.needs_field:
        return Verdict.YES
    # The quickest look first.
    if alias.needs_field and not is_small and has_technical_neighbour(hits, number):
        return Verdict.YES
    if is_noun(alias, is_small, before, after, text[end : end + 2]):
        return Verdict.YES
    # Who writes a CV or a posting gives names their capitals.
    is_word = is_small and (is_common or (alias.exact and not is_casual))
    if _is_item(before, after, is_list) or _speaks_near(hits, number, low, is_small, is_word):
        return Verdict.YES
    return Verdict.YES if _is_spoken_for(low, start, before, after) else Verdict.OPEN


def _is_item(before: str, after: str, is_list: bool) -> bool:
    """True for the item of an answer that lists skills, or one that says how well or since when."""
    if is_list and _ITEM_BEFORE.search(before) and ITEM_AFTER.match(after):
        return True
    return _RATED_BEFORE.search(before) is not None and _RATED_AFTER.match(after) is not None


def _speaks_near(hits: Sequence[Hit], number: int, low: str, is_small: bool, is_word: bool) -> bool:
    """True where a word that a name needs stands near it, or words of the field do."""
    alias, start, end = hits[number]
    before, after = low[max(0, start - REACH) : start], low[end : end + REACH]
    if is_word:
        return alias.needs is not None and (_is_linked(alias.needs, before, after) or _is_role(alias, before, after))
    if alias.needs_nearby and alias.is_needed_near(low, start, end):
        return True
    if is_small and (alias.needs_field or not alias.needs_nearby) and _is_technical(before, after):
        return True
    if is_small or not alias.needs_field:
        return False
    return is_in_field(low, start, end)


def _is_role(alias: Alias, before: str, after: str) -> bool:
    """True where somebody says it is what they are, with words of that work behind: 'pm here, b2b saas, roadmaps'."""
    if alias.text.lower() not in ROLES or alias.needs is None:
        return False
    is_self = _SELF_BEFORE.search(before) is not None and _SELF_AFTER.match(after) is not None
    return is_self and (alias.needs.search(after) or alias.needs.search(before)) is not None


def _is_technical(before: str, after: str) -> bool:
    """True for a name in small letters with words about code beside it, or an item used at work or for years."""
    if _TECHNICAL.search(before[-_TECHNICAL_REACH:]) or _TECHNICAL.search(after[:_TECHNICAL_REACH]):
        return True
    is_item = _RATED_BEFORE.search(before) is not None
    return is_item and (_AT_WORK.match(after) is not None or YEARS_AFTER.match(after) is not None)


def _is_linked(needs: re.Pattern[str], before: str, after: str) -> bool:
    """True where a word that speaks for the name is the next item of its list: 'c and assembler', 'word excel'."""
    link = _NEXT.match(after)
    if link is not None and needs.match(after, link.end()):
        return True
    return any(_NEXT.fullmatch(before, hit.end()) for hit in needs.finditer(before))


def _is_spoken_for(low: str, start: int, before: str, after: str) -> bool:
    """True where words about code, tools or how well stand right beside, or a heading of such a list before it."""
    if before[-1:] == " " and (_CUE_BEFORE.search(before) or PORTED_BEFORE.search(before)):
        return True
    if _CUE_AFTER.match(after):
        return True
    if _ITEM_BEFORE.search(before) is None or ITEM_AFTER.match(after) is None:
        return False
    first = max(0, start - _LINE_REACH)
    return _HEADED.search(low[max(first, low.rfind("\n", first, start) + 1) : start]) is not None


def _speaks_for(hit: Hit, other: Hit, text: str, is_against: bool, is_casual: bool) -> bool:
    """True for two names side by side in a list, 'Go, Python', 'C / C++', 'R (2 years) and SQL'; a name that is rarely
    anything else counts beside any other: 'a rag bot with LangChain'. Where other words speak against it, only a list
    with a tool that has one meaning counts."""
    if other.value.is_trade:
        return False
    is_small = hit.value.is_small(text[hit.start : hit.end])
    if is_small and not (is_casual or _is_whole_item(hit, text)):
        return False
    if is_against:
        if is_small:
            return False
        between = text[min(hit.end, other.end) : max(hit.start, other.start)]
        return other.value.is_sure and hit.value.skill != other.value.skill and _BETWEEN.fullmatch(between) is not None
    first, second = (hit, other) if hit.start < other.start else (other, hit)
    between = text[first.end : min(second.start, first.end + NEAR + 1)]
    if len(between) > NEAR:
        return False
    alias = hit.value
    is_name = is_casual or not text[hit.start].islower()
    if not is_name and not other.value.is_technical:
        return False
    is_rarely_else = (
        (is_name or not alias.exact)
        and (alias.needs_field or not alias.needs_nearby)
        and alias.text.lower() not in COMMON
    )
    if is_rarely_else and "\n" not in between and (other.value.is_technical or not alias.needs_field):
        return True
    return _are_listed(hit, other, text)


def _is_whole_item(hit: Hit, text: str) -> bool:
    """True for a word that is the whole item of a list: not 'yoga instructors, Flutter'."""
    before, after = text[max(0, hit.start - REACH) : hit.start], text[hit.end : hit.end + REACH]
    return _ITEM_BEFORE.search(before) is not None and ITEM_AFTER.match(after) is not None


def _are_listed(hit: Hit, other: Hit, text: str) -> bool:
    """True for two names with nothing between them but the signs and levels of a list."""
    first, second = (hit, other) if hit.start < other.start else (other, hit)
    between = text[first.end : min(second.start, first.end + NEAR + 1)]
    return len(between) <= NEAR and _BETWEEN.fullmatch(_LEVEL_BETWEEN.sub("", between, count=1)) is not None
