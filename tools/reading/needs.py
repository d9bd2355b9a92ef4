"""What a plan has to respect, what somebody is called, and other short statements about a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.reading.yes_no import is_unsure, read_yes_no


@dataclass(frozen=True)
class NeedRead:
    """A constraint in the words the plan uses, and where it stands."""

    text: str
    start: int
    end: int


_NEEDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "remote only",
            r"\b(?:(?:only|fully|100 ?%|must be|strictly|has to be) )?remote(?: work| job| role)? ?(?:only|required|"
            r"please)\b|\b(?:only|fully|100 ?%|must be|strictly|has to be) remote\b|"
            r"\b(?:work(?:ing)? from home|wfh) only\b|\bonly (?:work from home|wfh)\b|\b(?:cannot|can'?t) "
            r"(?:commute|go to (?:an|the) office)",
        ),
        (
            "no relocation",
            r"\b(?:no|not|cannot|can'?t|won'?t|will not|don'?t want to|unable to) (?:\w+ )?(?:relocat\w+|move "
            r"(?:cities|city|abroad|away|house))\b",
        ),
        (
            "caring duties",
            r"\b(?:car(?:e|ing) (?:for|of) (?:my |a |an )?(?:mother|father|parents?|mum|mom|dad|child\w*|kids?|son|"
            r"daughter|baby|wife|husband|partner|somebody|someone|family|elderly)|caring duties|"
            r"carer|caregiver|(?:two|three|one|four|\d|small|young|little|my) (?:small |young |little )?(?:kids|"
            r"children|toddlers?)|single (?:mum|mom|mother|dad|father|parent)|new ?born|baby at home|mum of|mother "
            r"of|father of)\b",
        ),
        (
            "income must not pause",
            r"\bincome (?:must|can(?:not|'?t)|should)\b[^.;\n]{0,30}\b(?:pause|stop|drop|fall|gap)|\b(?:cannot|"
            r"can'?t) (?:quit|leave) my job\b|\b(?:cannot|can'?t) (?:afford|take)(?: to)? "
            r"(?:a )?(?:pay (?:cut|gap)|gap|break in (?:pay|income)|lose (?:my )?(?:income|salary|pay))|\bno (?:pay "
            r"cut|income gap)|\bsole (?:earner|breadwinner)|\bonly earner|\bhave (?:an )?emi|\bmortgage\b",
        ),
        (
            "phone only",
            r"\b(?:only (?:have |on )?(?:a |my )?(?:smart)?phone|phone only|no (?:laptop|computer|pc)|mobile only|"
            r"only mobile|don'?t have a (?:laptop|computer|pc))\b",
        ),
        (
            "little or unreliable internet",
            r"\b(?:slow|bad|unreliable|limited|no|patchy|expensive) (?:internet|wifi|wi-fi|broadband|connection|"
            r"data)\b",
        ),
        (
            "shorter sessions",
            r"\b(?:shorter|short) (?:study )?sessions?\b|\blong screens? (?:are|is) hard\b|\bcan(?:not|'?t) (?:look "
            r"at|use) (?:a )?screens? (?:for )?long|\bshort bursts\b",
        ),
        (
            "works with a screen reader",
            r"\bscreen ?reader\b|\bi(?:'m| am) (?:blind|visually impaired|partially sighted)\b|\b(?:nvda|jaws|"
            r"voiceover) user",
        ),
        (
            "captions or transcripts",
            r"\b(?:captions|subtitles|transcripts) (?:needed|required|only|please|for)|\bi(?:'m| am) (?:deaf|hard "
            r"of hearing)\b|\bneed (?:captions|subtitles|transcripts)",
        ),
        (
            "weekends only",
            r"\b(?:only (?:on )?weekends|weekends only|only free (?:on|at) (?:the )?weekends?)\b",
        ),
        (
            "evenings only",
            r"\b(?:only (?:in the )?evenings|evenings only)\b",
        ),
        (
            "night shifts",
            r"\bnight shifts?\b|\brotating shifts?\b|\bshift work(?:er)?\b",
        ),
        (
            "part-time work",
            r"\b(?:only |want |need |prefer )(?:a )?part[- ]time\b|\bpart[- ]time (?:only|job only|work only|role "
            r"only)\b",
        ),
        (
            "needs visa sponsorship",
            r"\b(?:need|require|requires|needs|with|looking for) (?:a )?(?:visa |work permit )?sponsorship\b|"
            r"\b(?:need|require) a (?:work )?visa\b",
        ),
        (
            "materials in simple English",
            r"\b(?:simple|easy|plain) english\b|\benglish is (?:not (?:so |very )?good|weak|my (?:second|third) "
            r"language|not my (?:first|mother|native))|\bmy english is (?:weak|bad|poor|"
            r"not (?:so |very )?good|basic)",
        ),
        (
            "materials in Spanish",
            r"\b(?:only|prefer|materials? in|courses? in|in) spanish\b|\ben espa[nñ]ol\b",
        ),
        (
            "materials in Hindi",
            r"\b(?:only|prefer|materials? in|courses? in|in) hindi\b|\bhindi (?:mein|me|medium)\b",
        ),
        (
            "no exams",
            r"\b(?:no|without|hate|don'?t want (?:any )?) ?(?:exams?|certif\w+|tests)\b(?= (?:please|for me|at all|"
            r"to (?:take|sit))|\W*$)",
        ),
    )
)
_NOTHING = re.compile(
    r"^\W*(?:no(?:ne|thing|pe)?(?: special| really| constraints?| limits?)?|nil|all fine|anything is fine|flexible|"
    r"(?:kuch |koi )?(?:bhi |khaas )*(?:nahi+n?|nhi)(?: hai)?|ninguna?|nada(?: especial)?|nichts(?: besonderes)?|"
    r"keine?|"
    r"rien(?: de spécial)?)\W*$",
    re.IGNORECASE,
)
# What is said of the questions or the program is nothing that a plan has to respect: "Stupid questions."
OF_THE_TALK = re.compile(
    r"^\W*(?:(?:what|such|so|too|these|those|your|the|a|an|that|this|are|is|all|really|very|how)\s+)*"
    r"(?:(?:[^\W\d_]+)\s+)?(?:questions?|bot|chat ?bot|program|robot|interview|machine)\W*$",
    re.IGNORECASE,
)
_NOT_NEED = re.compile(
    r"\b(?:not|no longer|don'?t need|isn'?t)\s*(?:\w+\s)?$",
    re.IGNORECASE,
)

_NAME = re.compile(
    r"\b(?:(?i:my name is|i am called|call me|mera naam|me llamo|ich hei(?:ss|ß)e|je m'appelle|mi nombre es)|"
    r"(?i:name)\s*[:=])\s+"
    r"(?P<name>[^\W\d_][\w'’.-]*(?:[ ]+[^\W\d_a-z][\w'’.-]*){0,3})"
)
_NOT_NAME = re.compile(
    r"^(?:not|important|secret|a|an|the|on|in|irrelevant|confidential|hai|is)$",
    re.IGNORECASE,
)

RISKY_HEALTH = re.compile(
    r"\b(?:epilep\w+|diabet\w+|cancer|depress\w+|adhd|autis\w+|bipolar|ptsd|anxiety|disab\w+|pregnan\w+|dyslexi\w+|"
    r"hiv|illness|disorder|blind|deaf)\b",
    re.IGNORECASE,
)


def find_needs(text: str, is_answer: bool = False) -> Iterator[NeedRead]:
    """Constraints in a text, each once. As an answer, other words are kept, without facts of health."""
    found = False
    for name, pattern in _NEEDS:
        hit = pattern.search(text)
        if hit and not _NOT_NEED.search(text[max(0, hit.start() - 25) : hit.start()]):
            found = True
            yield NeedRead(name, hit.start(), hit.end())
    words = " ".join(text.split())
    is_free = is_answer and not found and 0 < len(words) <= 200 and not says_none(text) and not is_unsure(text)
    is_free = is_free and not OF_THE_TALK.match(words)
    if is_free and read_yes_no(text) is None and not RISKY_HEALTH.search(words) and len(words.split()) > 1:
        yield NeedRead(words, 0, len(text))


def says_none(text: str) -> bool:
    """True for an answer that there is nothing to respect."""
    return _NOTHING.match(text) is not None


def read_name(text: str) -> tuple[str, int, int] | None:
    """What somebody says they are called, and where; for display only."""
    hit = _NAME.search(text)
    if hit is None or _NOT_NAME.match(hit["name"].split()[0]):
        return None
    name = re.split(r"\s+(?:and|from|in)\b", hit["name"])[0].strip(" .'’-")
    return name, hit.start(), hit.start("name") + len(name)
