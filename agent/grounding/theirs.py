"""What only the person's own words can back: their years, pay and hours, and what they are said to have said."""

from __future__ import annotations

import re

from agent.grounding.binding import Claim
from agent.grounding.claims import Read
from agent.grounding.quantity import Quantity

_YOU = re.compile(r"\b(?:you|your|yours|you're|you've|cousin|friend|offered|told)\b", re.IGNORECASE)


_TOLD = re.compile(
    r"\byou (?:just )?(?:told|said|wrote|mentioned|gave|offered|named)\b|\byour \w+(?: in \w+)? (?:says?|said|"
    r"told|thinks?|claims?|heard)\b",
    re.IGNORECASE,
)


_ASKED = re.compile(
    r"\b(?:asks? for|needs?|requires?|at least|at the least|people in|takes|minimum|usually|as a rule)\b", re.IGNORECASE
)


_OF_WORK = re.compile(
    r"\s+(?:as an?\b(?!\s(?:rule|whole|result))|of (?:work|software|experience|data|development|coding|"
    r"programming|teaching|practice|\w+ (?:work|experience))|"
    r"with (?:data|AI)|in (?:the field|software|data|IT)\b|behind you)",
    re.IGNORECASE,
)


_OWN_PAY = re.compile(
    r"\b(?:your (?:own |present |current )?(?:pay|salary)|own pay|you (?:now |already |currently |still )?(?:earn|"
    r"make|get paid))"
    r"(?! (?:would|could|more|less))[^,;.]{0,12}$",
    re.IGNORECASE,
)
_ON = re.compile(
    r"\byou(?:'re|’re| are)\s(?:now |already |currently |still )?(?:on|at)\s(?:about |around |some )?\W{0,3}$",
    re.IGNORECASE,
)


OF_OTHERS = re.compile(
    r"\b(?:cousin|friend|brother|sister|uncle|aunt|father|mother|boss|colleague|neighbou?r|wife|husband|partner|"
    r"recruiter|"
    r"manager|teacher|heard|told|said|says|claim(?:s|ed)?)\b",
    re.IGNORECASE,
)
"""Words for others that a person quotes."""


def is_told(claim: Claim, read: Read) -> bool:
    """True for what the person is said to have said: nothing but their words backs it."""
    return not read.is_row and _TOLD.search(read.text, 0, claim.start) is not None


def is_about_you(claim: Claim, read: Read) -> bool:
    """True where only what the person said can back the claim: their years, pay and hours."""
    what = claim.what
    if not isinstance(what, Quantity):
        return False
    if what.kind == "money" and _ON.search(read.text[max(0, claim.start - 40) : claim.start]):
        return True
    before, text = read.text[max(0, claim.start - 12) : claim.start], read.text
    if is_told(claim, read):
        return True
    if what.kind == "span" and what.unit in ("years", "months"):
        if what.group or _ASKED.search(text):
            return False
        return bool(re.search(r"\byour\s*$", before, re.IGNORECASE) or _OF_WORK.match(text, claim.end))
    if what.kind == "hours" and what.per:
        return bool(
            re.search(r"\byou(?:r)? (?:offer|said|gave|told|have|put|can)|you offered|was your", text, re.IGNORECASE)
        )
    return what.kind == "money" and _OWN_PAY.search(read.text[max(0, claim.start - 45) : claim.start]) is not None


_WANTED = re.compile(
    r"\b(?:needs?|requires?|takes?|asks? for|to become|typical case|people in|least|minimum|old|within|could be|"
    r"away)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:your|you (?:have|had|said|told|wrote|gave|bring|worked|spent|offer)|you've|you're|you are)\b", re.IGNORECASE
)


def may_use_person(claim: Claim, read: Read) -> bool:
    """False for an amount that is said of a group: the person's own words do not back it."""
    if claim.kind == "span" and claim.own.get("exam"):
        return bool(re.search(r"\byour\s*$", read.text[max(0, claim.start - 8) : claim.start]))
    if claim.kind == "times":
        return _YOU.search(read.text) is not None
    if claim.kind == "span" and _WANTED.search(read.text) and not _OWN.search(read.text):
        return False
    if claim.kind not in ("money", "bare", "percent"):
        return True
    if claim.kind == "money" and read.text[max(0, claim.start - 5) : claim.start].lower() == "from ":
        # "From S$118,000 to the median": where the person stands.
        return True
    is_group = claim.own.get("pct") or (claim.own.get("role") and claim.kind == "money")
    return not is_group or _YOU.search(read.text) is not None
