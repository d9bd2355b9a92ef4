"""Whether a word with several meanings is the name of a skill where it stands: its surroundings decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tools.reading.phrases import Found
from tools.reading.skill_names import NEAR, Alias
from tools.reading.skill_words import COMMON, ROLES

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
    r"reports?|stats|plots?|"
    r"packages?|librar(?:y|ies)|projects?|statistics|pipelines?|scrapers?|workers?)(?: \w+){0,2} (?:in|with|using)|"
    r"\b(?:experienced?|proficien\w+|skilled|skills|expert\w*|fluen\w+|knowledge|years?|yrs|yoe|hands-on|work(?:ed|"
    r"ing)|"
    r"comfortable|familiar\w*|good|strong|competen\w+|certified|basics|advanced|training|trained|course)"
    r"(?: \w+){0,1} (?:in|with|of|at|using)|"
    r"\b(?:know|knows|learn(?:t|ed|ing)?|us(?:e|es|ed|ing)|wrote|(?:ms|microsoft)|languages? (?:like|such as)|"
    r"tools (?:like|such as)|e\.g\.|including|via|tried|deployed on|hosted on)|"
    r"\b(?:play\w*|tinker\w*|experiment\w*|mess\w*|chat\w*|pair\w*) (?:around )?with)"
    r"(?: (?:modern|plain|some|basic|advanced|idiomatic|mostly))? $|"
    r"\b(?:(?:little )?bit of|i (?:also |mostly |mainly )?(?:write|code)|"
    r"(?:payroll|budgets?|stock|figures|invoices|lists?|rotas?|"
    r"books|records|accounts|planning|orders|timesheets) (?:\w+ )?in) $"
)
_CUE_AFTER = re.compile(
    r"^(?: (?:is all (?:that )?i (?:have|know|use|can)\b|for (?:stats|statistics|plots|firmware|backends?)|"
    r"sometimes|daily|every day|occasionally|basics)\b|[ -](?:dev(?:eloper)?s?|coders?|guy|gal|engineers?|"
    r"programmers?|programming|code(?:base)?|coding|scripts?|scripting|language|"
    r"services|"
    r"microservices|backends?|packages?|library|libraries|modules?|macros?|formulas?|formulae|spreadsheets?|sheets?|"
    r"workbooks?|reports?|charts?|dashboards?|templates?|api|sdk|cli|plugins?|skills|jobs|functions?|pipelines?|models?|"
    r"workflows?|"
    r"automations?|scenarios?|compiler|shiny|pivot|vba|power ?query|certified)\b|"
    r"\s*\d{1,2}(?:/(?:5|10)\b|\+? ?(?:years?|yrs?)\b)|\s*[(:=|–-]\s*(?:\d|expert|advanced|proficient|intermediate|"
    r"basics?|beginner|good|strong|fluent|daily))"
)
_BETWEEN = re.compile(
    r"\s*(?:[,/&|•·;+]|\b(?:and|or|plus|und|y|et)\b|,\s*(?:and|or)\b|\n\s*[-*•·–]?)\s*"
    r"(?:(?:some|mostly|mainly|a bit of|a little|bits of)\s+)?|[ \t]{3,}|\t"
)
_LEVEL_BETWEEN = re.compile(
    r"^\s*(?:\([^()\n]{1,30}\)|[:=–-]?\s*\d{1,2}(?:/\d{1,2}|\+? ?(?:years?|yrs?))?(?=[\s,;]))", re.IGNORECASE
)
# In a chat: a name in small letters with words about code or its data close behind or before.
_TECHNICAL = re.compile(
    r"\b(?:vs ?code|ide|repo|code|coding|unit tests?|apis?|database|sql|(?<!job )search|vectors?|embeddings?|texts|etl|"
    r"queries|aws|azure|intellij|jetbrains|dashboards?|llms?|rag|gpus?|drones?|robots?|bugs?|deploy\w*|clusters?|invoices|workflows|flows)\b"
)
_TECHNICAL_REACH = 28
_AT_WORK = re.compile(
    r"^ (?:at work|mostly|mainly)\s*(?:$|[,;.])|"
    r"^ for (?:the |my |our |all |most )?(?:\w+ )?(?:work|notes?|reports?|reporting|emails?|summar\w+|slides|drafts?|"
    r"research|translations?|charts?|dashboards?|documents?|scripts?|writing|invoicing)\b"
)
# What somebody is: "pm here, b2b saas", "i'm a pm, own the roadmap".
_SELF_BEFORE = re.compile(r"(?:^|[,;:.\n]|\b(?:i am|i'm|im|as|been|was)(?: an?)?(?: \w+)?)\s*$")
_SELF_AFTER = re.compile(r"^(?: here\b| (?:for|at|in|of) (?:an?|the)\b|,)")
# A street, a shop or a house of that name, and a person or a house with its word before.
_PLACE_AFTER = re.compile(
    r"^(?:'s)? (?:street|str\.|road|avenue|lane|square|house|hotel|hostel|lodge|inn|bar|pub|bakery|caf[eé]|pizzeria|"
    r"restaurant|salon|spa|cinema|theatre|rink|couriers|cleaners|florists?|barbers?|books|boutique|estate)\b"
)
_PERSON_BEFORE = re.compile(
    r"(?:\b(?:mrs?|mme|mlle|miss|herr|frau|madame|monsieur|se[ñn]or|hotel|caf[eé]|yacht|trattoria|ristorante|villa)\.?|"
    r"\b(?:ms|dr|prof)\.|\breferees?:?(?: \w+)?|\b(?:carer|nanny|driver|housekeeper) (?:for|of|to)|"
    r"\b(?:report(?:ed|ing|s)|assistant|secretary|deputy) to(?: \w+)?|"
    r"\b(?:me|him|her|cat|dog|horse|son|daughter|boy|girl|baby|brother|sister|friend|boss)(?: is| was)? "
    r"(?:called|named|nicknamed|a|an)(?: an?)?) $"
)
# "Flask cleaner": a trade with things of that name, whatever its letters.
_TRADE_AFTER = re.compile(r"^ (?:cleaner|keeper|fitter|washer|polisher|collector|seller|breeder|eroder|repairer)\b")
_YEARS_AFTER = re.compile(r"^,? \d{1,2}\+? ?(?:years?|yrs?|months?)\b")
# A company of that name.
_COMPANY_AFTER = re.compile(r"^,? (?:ltd|limited|inc|gmbh|llc|corp|plc|pvt|s\.a)\b")
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
_ITEM_AFTER = re.compile(
    r"^\s*(?:$|[,;|•·/&\n).+]|\b(?:and|or|plus|basics?|well|too|a bit|also|expert|beginner|intermediate|advanced|"
    r"good)\b|\(|[-:=(]?\s*[0-5]\b)"
)
# An item that says how well or since when: "excel yes very good", "tableau since 2018".
_RATED_BEFORE = re.compile(r"(?:^|[,;:|•·/\n(+*.!]|\band)\s*$")
_RATED_AFTER = re.compile(
    r"^\s*(?:,?\s*since (?:(?:19|20)\d\d|uni|college|school)\b|[-–:]?\s*(?:(?:yes|yep|sure|ok),? )?(?:(?:very|quite|"
    r"pretty|really|not so|not very|not too|just|only) )?(?:well|good|strong|ok|okay|so[- ]so|fluent\w*|a (?:little|"
    r"bit)|basics?|expert|advanced|yes|no|decent|solid|fine|intermediate|beginner|weak|rusty|tried(?: once)?|every "
    r"day|daily|(?:sehr |ganz )?gut|(?:muy |très )?bien|(?:bahut )?(?:achh?[aie]|thod[aie])|thoda bahut|ein (?:wenig|"
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
    for number in range(len(hits)):
        # The last of a chat is between two skills as well, where two stand before it.
        first = min(number - 1, len(hits) - 3)
        others = [at for at in range(first, first + 3) if at != number]
        if verdicts[number] is None and first >= 0 and all(verdicts[at] for at in others):
            gaps = {text[left.end : right.start] for left, right in pairwise(hits[first : first + 3])}
            verdicts[number] = gaps == {" "} or None


def _alone(hit: Hit, text: str, low: str, is_list: bool) -> bool | None:
    """Whether a word is meant, by itself and its surroundings; None where only a neighbour in a list can tell."""
    alias, start, end = hit
    if _LEVEL_AFTER.match(low[end : end + _REACH]) and _RATED_BEFORE.search(low[max(0, start - _REACH) : start]):
        return True
    if alias.rejected_by and alias.is_rejected(low, start, end):
        return False
    if _COMPANY_AFTER.match(low[end : end + 12]):
        return False
    if alias.is_ambiguous and _is_other_name(text, low, start, end):
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
    if _RATED_BEFORE.search(before) and _RATED_AFTER.match(after):
        return True
    if alias.needs is not None:
        if is_small and is_common:
            if _is_linked(alias.needs, before, after) or _is_role(alias, before, after):
                return True
            return _is_spoken_for(low, start, before, after) or None
        if alias.needs.search(f"{low[max(0, start - NEAR) : start]} \n {low[end : end + NEAR]}"):
            return True
    elif is_small and not is_common and _is_technical(before, after):
        return True
    return True if _is_spoken_for(low, start, before, after) else None


def _is_other_name(text: str, low: str, start: int, end: int) -> bool:
    """True for a place or a person of that name: '12 Gemini Street', 'Mr. Claude'."""
    if text[start].isupper() and text[end + 1 : end + 2].isupper() and _PLACE_AFTER.match(low[end : end + 16]):
        return True
    if _TRADE_AFTER.match(low[end : end + 16]):
        return True
    return start > 0 and low[start - 1] == " " and _PERSON_BEFORE.search(low[max(0, start - 30) : start]) is not None


def _is_role(alias: Alias, before: str, after: str) -> bool:
    """True where somebody says it is what they are, with words of that work behind: 'pm here, b2b saas, roadmaps'."""
    if alias.text.lower() not in ROLES or alias.needs is None:
        return False
    is_self = _SELF_BEFORE.search(before) is not None and _SELF_AFTER.match(after) is not None
    return is_self and alias.needs.search(after) is not None


def _is_technical(before: str, after: str) -> bool:
    """True for a name in small letters with words about code beside it, or an item used at work or for years."""
    if _TECHNICAL.search(before[-_TECHNICAL_REACH:]) or _TECHNICAL.search(after[:_TECHNICAL_REACH]):
        return True
    is_item = _RATED_BEFORE.search(before) is not None
    return is_item and (_AT_WORK.match(after) is not None or _YEARS_AFTER.match(after) is not None)


def _is_linked(needs: re.Pattern[str], before: str, after: str) -> bool:
    """True where a word that speaks for the name is the next item of its list: 'c and assembler'."""
    link = _BETWEEN.match(after)
    if link is not None and needs.match(after, link.end()):
        return True
    return any(_BETWEEN.fullmatch(before, hit.end()) for hit in needs.finditer(before))


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
