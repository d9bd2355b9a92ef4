"""Whether a word stands where only the name of a tool can, or where it is a firm, a person or part of a word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.reading.phrases import Found
from tools.reading.skill_names import Alias
from tools.reading.skill_words import PEOPLE, VERBS_ONLY, WRITTEN_IN

REACH = 45
"""Characters before or behind a word in which a cue about it is looked for."""

# What may follow the item of a list.
ITEM_AFTER = re.compile(
    r"^\s*(?:$|[,;|•·/&\n).+]|\b(?:and|or|plus|basics?|well|too|a bit|also|expert|beginner|intermediate|advanced|"
    r"good)\b|\(|[-:=(]?\s*[0-5]\b)"
)
YEARS_AFTER = re.compile(r"^,? \d{1,2}\+? ?(?:years?|yrs?|months?)\b")
# A unit, a time or a number of things: "2 PM", "500 ml", "50 cv".
_NUMBER_BEFORE = re.compile(r"\d ?$")
# "R-2", "R/3": a letter that goes on with a number; "rest-time", "make-up": a word that goes on with another.
_NUMBER_AFTER = re.compile(r"^[-/.]?\d")
_OWNS = re.compile(r"^['’](?:s\b|\s)")
_COMPOUND_AFTER = re.compile(
    r"^-(?!based|native|powered|driven|like|ish|style|heavy|first|only|side|dev|code|script|app|project|service|api|"
    r"model)[a-z]"
)
# The whole of a line, and the end of a phrase: "file readers in C, drivers".
_ALONE_BEFORE = re.compile(r"(?:^|\n)[-*•·▪● \t]*$")
_LINE_END = re.compile(r"^[ \t]*(?:$|[.\n])")
_PHRASE_END = re.compile(r"^\s*(?:$|[,;.()\n]|(?:and|but|for|with|plus|on|at|under|since|by|because|which)\b)")
# "Ported the crawler to Go".
PORTED_BEFORE = re.compile(
    r"\b(?:port(?:ed|ing)|re-?wr(?:ote|itten|iting)|re-?implement(?:ed|ing)|migrat(?:ed|ing|ion)|convert(?:ed|ing))\b"
    r"[^.;\n]{0,32} (?:to|into|in|from) $"
)
# "A menu translator with Gemini", "moved the reports to Snowflake": where a tool stands, and a phrase ends.
_TOOL_BEFORE = re.compile(r"\b(?:with|using|via|in|on|to|from) $|(?<=\()$")
# "Introduced Kafka": what somebody does with a tool.
_DONE_BEFORE = re.compile(
    r"\b(?:built|building|wrote|writing|develop(?:ed|ing)|maintain(?:ed|ing)|deploy(?:ed|ing)|debugg(?:ed|ing)|shipped|"
    r"introduc(?:ed|ing)|migrat(?:ed|ing)|rolled out|rolling out|set up|setting up|configur(?:ed|ing)|install(?:ed|"
    r"ing)|"
    r"integrat(?:ed|ing)|implement(?:ed|ing)|administ(?:ered|ering)|tun(?:ed|ing)|upgrad(?:ed|ing)|automat(?:ed|ing)) $"
)
# "Snowflake experience", "a Selenium suite".
_TOOL_AFTER = re.compile(
    r"^(?: (?:experience|tuning|admin(?:istrator|istration)?s?|champions?|suites?|upgrades?|migrations?|setup|"
    r"instances?|"
    r"teams?|front[- ]?end|portal|index(?:es)?|collections?|namespaces?)\b|-(?:based|powered|driven|"
    r"backed|jobs|cluster|dags|pipelines?|kenntnisse|"
    r"erfahrung|entwickler\w*)\b)"
)
# "A Go service", "an R package".
_MADE_AFTER = re.compile(r"^ (?:services?|tools?|programs?|clients?|bindings|daemons?|crates?|servers?|bots?)\b")
# "Helm Maritime", "Spark EV": an everyday word and another in capitals are the name of a firm; these are no firms.
_FIRM_AFTER = re.compile(
    r"^ (?!(?:Streams?|Streaming|Connect|Charts?|Cortex|Pro|Flash|Sonnet|Opus|Haiku|Code|Desktop|Agents?|Studio|"
    r"Chat|Jobs|"
    r"Dev|Developer|Engineer|Certified|Cloud|Server|Framework|Core|Native|Hooks|Cluster|Structured|Operators?|"
    r"Pipelines?|"
    r"Functions|Large|Nemo|Workspace|Advanced|Expert|Programming|Language|Macros|Power|Pivot|Online|Solver|Skills?|"
    r"Business|Enterprise|Workflows?|API|SQL|JS|CLI|SDK|CI|UI|AI|ML|VBA|II?|III|Entwickler\w*|Kenntnisse|Erfahrung)\b)"
    r"[A-Z][A-Za-z]+"
)
# Right before a name these make a noun of it: "my excel", "in excel".
_NOUN_BEFORE = re.compile(r"\b(?:in|with|using|of|from|into|via|by|an?|my|our|the|some|like|no|and|or|plus|do|doing) $")
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?\n*•·▪●\"“-])\s*$")
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


def is_other_name(text: str, low: str, start: int, end: int) -> bool:
    """True for a place or a person of that name: '12 Gemini Street', 'Mr. Claude'."""
    if text[start].isupper() and text[end + 1 : end + 2].isupper() and _PLACE_AFTER.match(low[end : end + 16]):
        return True
    if _TRADE_AFTER.match(low[end : end + 16]):
        return True
    return start > 0 and low[start - 1] == " " and _PERSON_BEFORE.search(low[max(0, start - 30) : start]) is not None


def is_firm(hits: Sequence[Found[Alias]], number: int, text: str) -> bool:
    """True for an everyday word with another word in capitals behind it that names no skill: 'Helm Maritime'."""
    alias, start, end = hits[number]
    firm = _FIRM_AFTER.match(text[end : end + REACH]) if text[start].isupper() else None
    if firm is None or alias.is_needed_near(firm[0].lower(), 0, 0):
        return False
    return number + 1 == len(hits) or hits[number + 1].start != end + 1


def is_part(alias: Alias, written: str, before: str, after: str) -> bool:
    """True for a unit behind a number, a letter that goes on with one, an owner as in 'Kafka's letters', or an
    everyday word inside a longer one or in the plural."""
    is_small = alias.is_small(written)
    length = len(alias.text)
    if _OWNS.match(after) and (written.endswith("s") or alias.text.lower() in PEOPLE):
        return True
    if length == 1:
        return _NUMBER_AFTER.match(after) is not None
    if length == 2 and _NUMBER_BEFORE.search(before):
        return True
    if not is_small:
        return False
    is_plural = alias.exact and written.endswith("s") and not alias.text.lower().endswith("s")
    return is_plural or _COMPOUND_AFTER.match(after) is not None


def is_noun(alias: Alias, is_small: bool, before: str, after: str, behind: str) -> bool:
    """True for a name that stands where only a noun can: 'file readers in C', 'English, Excel', 'my excel'."""
    name = alias.text.lower()
    if name in VERBS_ONLY and _NOUN_BEFORE.search(before):
        return True
    if is_small or (behind[:1] == " " and behind[1:].isupper()):
        return False
    if name in WRITTEN_IN and name != "swift" and _MADE_AFTER.match(after):
        return True
    if name in WRITTEN_IN and before[-4:] == " in " and _PHRASE_END.match(after):
        return True
    if alias.needs_field and _is_used(before, after, name in PEOPLE):
        return True
    if name not in VERBS_ONLY:
        return False
    return after[:1] == "-" or _SENTENCE_BEFORE.search(before) is None or ITEM_AFTER.match(after) is not None


def _is_used(before: str, after: str, is_name: bool) -> bool:
    """True where a tool stands: 'a translator with Gemini', 'introduced Kafka at', alone on its line, or for years.
    `is_name`: people, places or books have it too."""
    if (before[-1:] == " " and _DONE_BEFORE.search(before)) or _TOOL_AFTER.match(after):
        return True
    if not is_name and _PHRASE_END.match(after) and _TOOL_BEFORE.search(before):
        return True
    if _ALONE_BEFORE.search(before) is None:
        return False
    return YEARS_AFTER.match(after) is not None or (not is_name and _LINE_END.match(after) is not None)
