"""What is never said without a source: chances, guarantees, and pay that a certificate is said to bring."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.grounding.bank import Bank
from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.names import Found

_NOT = re.compile(
    r"\b(?:not|no|never|neither|nor|nobody|none|cannot|can't|don't|doesn't|isn't|won't|without|nothing|n't|"
    r"hardly|no longer|any more|"
    r"anymore|instead of|rather than)\b|n't\b",
    re.IGNORECASE,
)

_CHANCE = re.compile(
    r"\b(?:chances?|odds|likelihood|probabilit\w+|pass rate|success rate|hit rate|succeed|get in\b|(?:are|is|"
    r"get|gets|be) hired|"
    r"land (?:a|the|an) (?:\w+ )?(?:job|role|offer)|first (?:attempt|try|go)|likely to|pass(?:es)? (?:it|the exam)|"
    r"passed by|make it\b|fail\b|"
    r"drop out|acceptance rate|response rate|get an offer|get the job|get interviews?)",
    re.IGNORECASE,
)
_HOLDER = (
    r"(?:certif\w+|badges?|credentials?|exams?|pass(?:ing|es)?\b|holders?|togaf|cka\b|"
    r"[A-Z][A-Za-z]{1,9}-[A-Z]{0,3}\d{2,4}\w?)"
)
_WORTH = re.compile(
    rf"\b{_HOLDER}[^.;]{{0,60}}\b(?:worth|lifts?|raises?|brings?|adds?|earns?|gets?|get|boosts?|increases?|"
    rf"pays? (?:for itself|off)|"
    rf"commands?|means|premium|bumps?|translates?|yields?|makes?)\b(?P<rest>[^.;]{{0,80}})"
    rf"|\b(?P<rest2>[^.;]{{0,80}}?(?:more|higher|extra|uplift|premium|raise)\b[^.;]{{0,40}})\b(?:with|after|"
    rf"for|from|thanks to)\b[^.;]{{0,30}}{_HOLDER}",
    re.IGNORECASE,
)
_NO_RATE = re.compile(
    r"\b(?:no|nobody \w+ (?:a|the)|not (?:a|any)|without a)\s(?:official |published )?$", re.IGNORECASE
)
_PAID = re.compile(
    r"\b(?:pay|salar\w+|offers?|wages?|income|earn\w*|more|on top|level in pay|levels?\b|raise|extra|uplift|"
    r"premium|pays for itself|quarter|bracket|a (?:month|year))\b",
    re.IGNORECASE,
)
_GAIN = re.compile(
    r"%|per ?cent|percent|[$€£₹]|\d|\blevels?\b|\bdouble|\btwice|\bpays for itself|\bhalf\b|\b(?:upper|top) "
    r"(?:quarter|tenth|half)|\bbracket",
    re.IGNORECASE,
)
_COSTLY = re.compile(
    r"\b(?:costs?|fees?|price|dearer|cheaper|hours?|weeks?|months of study|questions|points of readiness|readiness)\b",
    re.IGNORECASE,
)


def unsourced_promises(read: Read, bank: Bank) -> Iterator[Found]:
    """Chances and uplifts with a figure: no result holds any."""
    chance = _CHANCE.search(read.text)
    shares = [claim for claim in read.claims if claim.kind in ("percent", "times")]
    if chance and shares and "?" not in read.text[-2:]:
        claim = _of_chance(shares, chance.start())
        if (
            claim
            and not _NO_RATE.search(read.text[: chance.start()])
            and not _NOT.search(read.text[max(0, claim.start - 25) : claim.start])
            and not _is_known_chance(claim, bank)
        ):
            yield claim.start, claim.end, "no source gives a chance or a pass rate"
    for hit in _WORTH.finditer(read.text):
        rest = hit["rest"] or hit["rest2"] or ""
        is_gain = (_PAID.search(rest) and _GAIN.search(rest)) or re.search(r"pays? for itself", hit[0])
        if (
            is_gain
            and not _COSTLY.search(rest)
            and not _NOT.search(hit[0])
            and not _NOT.search(read.text[: hit.start()][-30:])
        ):
            yield hit.start(), hit.end(), "no source says that a certificate raises pay"
            return


def _of_chance(shares: list[Claim], at: int) -> Claim | None:
    return min(shares, key=lambda claim: abs(claim.start - at), default=None)


def _is_known_chance(claim: Claim, bank: Bank) -> bool:
    value = getattr(claim.what, "value", None)
    return any(
        atom.value == value and atom.origin == "figure" and _CHANCE.search(atom.label)
        for atom in bank.by_kind.get("percent", ())
    )


_SURE = re.compile(
    r"\b(?:you(?:'ll|’ll| will| are going to| are sure to| are certain to| are bound to| can be sure to)\s"
    r"(?:\w+\s){0,2}?(?:have|get|land|find|receive|be offered|be given)\s(?:\w+\s){0,3}?"
    r"(?:offers?|jobs?|interviews?|raise|position|promotion)\b"
    r"|you(?:'ll|’ll| will| are going to| are sure to)\s(?:\w+\s){0,2}?(?:be hired|be promoted|pass (?:it|the|your|"
    r"this|on)\b|"
    r"get in\b|earn\b|double your|triple your|be paid\b|be earning)"
    r"|(?:is|are|comes? with an?|get an?) (?:a )?(?:guarantee[ds]?|dead certain|a sure thing|certain to)\b"
    r"|\bguarantees?(?:\s\w+){0,2}\s(?:job|offer|interview|role|raise|pay|salary|place|pass)"
    r"|\b(?:employers|companies|recruiters|firms) (?:will|are going to) (?:hire|call|fight|pay|offer)\b"
    r"|\bwill (?:get|land|bring|earn|secure|win|give) you (?:\w+\s){0,3}?(?:job|offer|interview|raise|role|more "
    r"(?:pay|money)|"
    r"promotion|hired|\S*\d)"
    r"|\b(?:nobody|no one|hardly anyone|everybody|everyone|every candidate)(?:\s\w+){0,4}\s(?:fails?|passes|gets? "
    r"hired|"
    r"is hired|gets? an? (?:job|offer|interview))\b)",
    re.IGNORECASE,
)  # fmt: skip
_OPEN = re.compile(
    r"\b(?:not|no|never|nobody can|cannot|can't|won't|if i said|nor|without|n't|may|might|could|hope|aim|until|once|"
    r"before|whether|how|when)\b|n't\b",
    re.IGNORECASE,
)


_LIKELY = re.compile(
    r"\b(?:more likely than not|(?:better than )?even (?:chances?|odds)|(?:very |quite |highly |most |un|rather "
    r")likely|likely to|"
    r"(?:good|high|strong|excellent|low|poor|slim|fair|better|decent|great|best) (?:chances?|odds|prospects|shot)|"
    r"probably|"
    r"almost certain(?:ly)?|odds are|no doubt|safe bet|in all likelihood|certainly|easily)\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\b(?:an? (?:\w+ )?(?:offer|job|interview|raise|promotion)|offers|interviews|hired|promoted|pass(?:es)?(?! "
    r"mark)|get in|"
    r"accepted|called back|find work|land)\b",
    re.IGNORECASE,
)
_ODDS = re.compile(r"chance|odds|shot", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"\b(?:nobody|no one|cannot|can't|whether|how|unknown|not known|no source|if)\b|n't\b", re.IGNORECASE
)


def unsourced_chances(read: Read, _bank: Bank) -> Iterator[Found]:
    """Chances in words, 'more likely than not', of an outcome: no result holds any."""
    hit = _LIKELY.search(read.text)
    if hit and (_OUTCOME.search(read.text) or _ODDS.search(hit[0])) and not _UNKNOWN.search(read.text):
        yield hit.start(), hit.end(), "no source says how likely that is"


def unsourced_guarantees(read: Read, _bank: Bank) -> Iterator[Found]:
    """Outcomes that are promised: no result holds any."""
    for hit in _SURE.finditer(read.text):
        is_mark = re.search(r"\bpoints\b|\bmark\b|\bscore\b", read.text)
        if not is_mark and not _OPEN.search(read.text[max(0, hit.start() - 30) : hit.end()]):
            yield hit.start(), hit.end(), "nothing known promises an outcome"
            return


_MOVE = (
    r"(?:becoming|being promoted|moving|going|switching|stepping|changing|advancing|a promotion|(?:the|a|that|this) "
    r"(?:move|step|switch|jump|change|promotion)|once you(?:'re|’re| are)|when you(?:'re|’re| are)|as an?|as soon as)"
)
_BRINGS = (
    r"(?:(?:will|would|is going to) (?:raise|lift|bring|give|earn|get|add|increase|boost|pay|put|net)|gives? you|"
    r"brings? you|gets? you|earns? you|means? (?:you|more|an?)|nets? you|raises? your|lifts? your|boosts? your|"
    r"increases? your|puts?[^.;]{0,25}in your pocket|adds?[^.;]{0,25}to your (?:pay|salary)|pays? you)"
)
_YOUR_RISE = re.compile(
    rf"\b{_MOVE}\b[^.;]{{0,70}}\b{_BRINGS}\b|\b{_MOVE}\b[^.;]{{0,70}}\byou(?:'ll|’ll| will)\b[^.;]{{0,20}}\b(?:earn|"
    r"make|take home|get|gain|be paid|see)\b"
    r"|\b(?:raises?|lifts?|boosts?|increases?) your (?:pay|salary|income)\b|\byour (?:pay|salary|income)"
    r"(?:'ll|’ll| will| is going to| is sure to| is bound to)\s(?:\w+\s)?(?:rise|go up|grow|increase|jump|climb|"
    r"double|be)\b"
    r"|\byou(?:'ll|’ll| will| are going to) (?:\w+ )?(?:earn|make|take home|be paid|gain)\b[^.;]{0,40}\b(?:more|"
    r"extra|higher|"
    r"on top)\b",
    re.IGNORECASE,
)
_GROUPS = re.compile(r"\b(?:median|middle|group|postings|adverts|promise|difference|cover letter)\b", re.IGNORECASE)


def unsourced_uplifts(read: Read, _bank: Bank) -> Iterator[Found]:
    """'Becoming senior will raise your pay by 11 %': a difference of two groups, said as what the person will get.

    This denial wins over any figure that fits; a sentence that speaks of groups or medians is none of these.
    """
    if not any(claim.kind in ("money", "percent", "times") for claim in read.claims):
        return
    hit = _YOUR_RISE.search(read.text)
    if hit and not _GROUPS.search(read.text) and not _NOT.search(read.text) and "?" not in read.text[-2:]:
        yield hit.start(), hit.end(), "no source says what a step will bring you"
