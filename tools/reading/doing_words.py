"""Work told by what somebody does instead of by a title: I teach maths, nursing for 8 years, work as a gardener."""

from __future__ import annotations

import re
from dataclasses import dataclass

_I = (
    r"\b(?:i|we|i'?m|i am|i'?ve|i have|am|have)(?: (?:been|am|have|currently|now|also|still|mostly|mainly|just|kind of|"
    r"sort of|basically|usually))* "
)
_MAKE = r"(?:do(?:ing)?|build(?:ing)?|mak(?:e|ing)|develop(?:ing)?|writ(?:e|ing)|cod(?:e|ing)|program(?:ming)?) "
_MUCH = r"(?:mostly |mainly |the |some |our |their )*"

# What somebody does, and the title of people who do it. Only work whose name is not a hobby as well (judgement).
_DOING: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(_I + pattern, re.IGNORECASE), title)
    for pattern, title in (
        (r"teach(?:ing)?\b(?! (?:my ?sel|myself|my (?:kids?|son|daughter)|yoga))", "teacher"),
        (r"nursing\b", "nurse"),
        (r"driv(?:e|ing) (?:a |an |the )?(?:truck|lorry|taxi|cab|bus|van|tram|train)s?\b", "driver"),
        (r"(?:do|doing|keep|keeping) (?:the )?(?:accounting|accounts|bookkeeping|books)\b", "accountant"),
        (r"test(?:ing)? (?:software|apps?|websites?)\b", "manual tester"),
        (r"translat(?:e|ing) (?:texts?|documents?|books?|for a living|legal|medical)\b", "translator"),
        (_MAKE + _MUCH + r"(?:android|ios|mobile)\b(?: apps?| development)?", "mobile developer"),
        (_MAKE + _MUCH + r"(?:front[- ]?ends?|user interfaces|websites|web apps?)\b", "frontend developer"),
        (_MAKE + _MUCH + r"(?:back[- ]?ends?|web services|microservices|rest apis)\b", "backend developer"),
        (r"do(?:ing)? " + _MUCH + r"data[- ]entry\b", "data entry clerk"),
        (r"do(?:ing)? " + _MUCH + r"(?:manual testing|software testing)\b", "manual tester"),
        (
            r"(?:spent|served|did|worked) (?:(?:for|about|nearly|over|almost|the|last)\s)*[\w-]+ years (?:in|with) "
            r"(?:the )?(?:army|navy|air force|military|marines?)(?: (?:logistics|supply))\b",
            "military logistics",
        ),
        (r"(?:sell|selling) (?:cars?|insurance|software|houses|phones)\b", "sales representative"),
    )
)
_AS = re.compile(
    r"\b(?:(?:work(?:ing|ed)?|employed|job|kaam)\b[^.;,!?\n]{0,32}?\bas|"
    r"(?:trabajo|trabajando|trabajado|trabaja)\b[^.;,!?\n]{0,24}?\b(?:como|de)|"
    r"arbeite[nt]?\b[^.;,!?\n]{0,24}?\bals|travaille\b[^.;,!?\n]{0,24}?\bcomme)\s+(?:an? |the |una? |eine? |unn?e? )?"
    r"(?P<what>[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+){0,2}?)(?=\s*(?:$|[.,;!?\n(]|\b(?:in|at|for|since|with|from|and|"
    r"but|"
    r"en|desde|hace|y|seit|bei|und|depuis|by|who|near|now|there|here|right|today|currently|full|part)\b|\d))",
    re.IGNORECASE,
)
_NO_TITLE = frozenset(
    {
        "well", "team", "part", "usual", "before", "noche", "casa", "lunes", "remote", "remoto", "freelance",
        "volunteer", "contractor", "normal", "now", "forma", "manera", "tiempo", "hecho",
    }
)  # fmt: skip


_THEN = re.compile(r"\b(?:spent|served|did|worked)\b", re.IGNORECASE)
_LEFT = re.compile(r"\b(?:left|retired|discharged|quit|resigned|laid off|made redundant)\b", re.IGNORECASE)


@dataclass(frozen=True)
class DoingRead:
    """What somebody works as: the title it stands for, the words, and where they are."""

    title: str
    words: str
    start: int
    end: int
    is_over: bool = False
    """True for work that somebody had and left."""


def read_doing(text: str) -> DoingRead | None:
    """Work told by a verb, or a title behind 'work as' that no list knows. None where neither is there."""
    for pattern, title in _DOING:
        hit = pattern.search(text)
        if hit is not None:
            is_over = _THEN.search(hit[0]) is not None and _LEFT.search(text) is not None
            return DoingRead(title, title, hit.start(), hit.end(), is_over)
    hit = _AS.search(text)
    if hit is None or hit["what"].split()[0].lower() in _NO_TITLE:
        return None
    return DoingRead(hit["what"], hit["what"], hit.start("what"), hit.end("what"))
