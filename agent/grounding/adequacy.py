"""Whether the hours there are suffice, as a sentence says in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.grounding.amounts import hours_known
from agent.grounding.bank import Bank
from agent.grounding.claims import Read
from agent.grounding.fractions import Fraction
from agent.grounding.names import Found

_HOURS = re.compile(
    r"\bestimate\b|\b(?:your|the) (?:\w+ )?(?:hours|time)\b|\byou have\b|\btime\b|\bhours\b", re.IGNORECASE
)
_ENOUGH = re.compile(
    r"\b(?:(?:more than |just |easily |comfortably |nearly |almost |about |barely |not |hardly |scarcely "
    r")*(?:enough|sufficient|plenty)\b"
    r"(?! for (?:the exam|it alone)| to (?:know|say|tell|ask|go on|be believed))"
    r"|(?:(?:not|nearly|almost|easily|comfortably|just|barely|fully|more than|don't|doesn't|do not|does not|n't) )*"
    r"(?:covers?|suffices?|fits? (?:easily |comfortably |well )?(?:into|in|within)|reach(?:es)? for)\b"
    r"|(?:no|little|few|hardly any|plenty of|lots of|a lot of)?\s?(?:hours|time|room) (?:to spare|left over|"
    r"in hand)|(?:a |some |much |little |no )?(?:comfortable |wide |good )?(?:margin|slack)\b|more (?:hours|"
    r"time) than (?:you need|needed|(?:it|the \w+(?: case)?) (?:needs|takes|asks))"
    r"|(?:won't|will not|will) (?:do|suffice)\b)",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"\b(?:(?:fall|falls|are|is|run|well|far|much|somewhat|a little|hours) short\b(?! of (?:them|it)\b)|too few "
    r"hours|(?:fewer|less) (?:hours|time) than (?:you need|needed)|too little time|"
    r"(?:hours|time) (?:are|is) missing|lack(?:s|ing)? (?:the )?(?:hours|time))",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:not|no|never|hardly|barely|scarcely|little|few|don't|doesn't|isn't|aren't|won't)\b|n't\b", re.IGNORECASE
)
_NEARLY = re.compile(r"\b(?:nearly|almost|close to|just about|not quite)\b", re.IGNORECASE)
_LOW = re.compile(r"\b(?:low|best|quick\w*|fast|smooth\w*|least)\b", re.IGNORECASE)
_HIGH = re.compile(r"\b(?:high|worst|slow\w*|badly|most)\b", re.IGNORECASE)
_OF_ELSE = re.compile(
    r"\b(?:exam|project|phase|python|docker|skill|level|day|evening|a week|weekly|applications?)\b", re.IGNORECASE
)
NEAR = 0.85
"""What 'nearly enough' needs of what is asked (judgement)."""


def denied_adequacy(read: Read, bank: Bank) -> Iterator[Found]:
    """'Your hours cover it', where they do not, and the other way round."""
    have = hours_known("hours until the last day", bank)
    if not have or read.codes or "?" in read.text[-3:] or _OF_ELSE.search(read.text) or not _HOURS.search(read.text):
        return
    hit = _ENOUGH.search(read.text) or _SHORT.search(read.text)
    if hit and any(isinstance(one.what, Fraction) and one.what.value < 85 for one in read.claims):
        # "Your hours cover half of it": the part is judged by itself.
        return
    if hit is None or re.search(r"\bif\b|\bwould\b", read.text[: hit.start()]):
        return
    end = "low" if _LOW.search(read.text) else "high" if _HIGH.search(read.text) else "typical"
    need = hours_known(f"hours needed, {end}", bank)
    if not need:
        return
    share = have[0].value / need[0].value if need[0].value else 1.0
    if _is_enough(hit) and not (share >= 1.0 or (_NEARLY.search(hit[0]) and share >= NEAR)):
        yield hit.start(), hit.end(), f"there are {have[0].value:g} hours, and {need[0].value:g} are needed"
    if not _is_enough(hit) and share >= 1.0:
        yield hit.start(), hit.end(), f"there are {have[0].value:g} hours, and only {need[0].value:g} are needed"


def _is_enough(hit: re.Match[str]) -> bool:
    return hit.re is _ENOUGH and not _NO.search(hit.string[max(0, hit.start() - 12) : hit.end()])


_BUDGET = re.compile(
    r"\b(?P<all>(?:your|the) (?:whole|entire|full) budget|all (?:of )?(?:your|the) budget)|"
    r"(?P<most>most of (?:your|the) budget)|(?P<over>(?:beyond|over|above|exceeds?|breaks?) (?:your|the) budget)|"
    r"(?P<little>(?:hardly|barely) (?:touches|uses|dents) (?:your|the) budget|(?:a )?(?:small|tiny) part of "
    r"(?:your|the) budget)",
    re.IGNORECASE,
)


def denied_budget(read: Read, bank: Bank) -> Iterator[Found]:
    """'It eats your whole budget', set against what the plan costs."""
    hit = _BUDGET.search(read.text)
    shares = bank.by_label.get("share of the budget that the plan costs", ())
    if hit is None or not shares or read.codes or any(one.kind == "money" for one in read.claims):
        return
    if not re.search(r"\bplan\b|\bit\b|\bthis\b", read.text, re.IGNORECASE) or _NO.search(read.text[: hit.end()]):
        return
    share = shares[0].value / 100
    if (share < 0.5 and not hit["little"]) or (hit["over"] and share <= 1) or (hit["little"] and share > 0.3):
        yield hit.start(), hit.end(), f"the plan costs {100 * share:.0f} % of it"
