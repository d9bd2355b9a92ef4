"""A wish for a field instead of a title: get into MLOps, a career in data science."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tools.reading.title_words import SHORTHAND, title_words
from tools.reading.titles import RoleMatch
from tools.reading.titles_in_text import ONE_WORD, TitleRead

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# A wish for a field instead of a title: "get into MLOps", "DevOps se MLOps jaana hai".
_FIELD = "|".join(
    sorted(
        (re.escape(word).replace(r"\ ", r"[ -]") for word in SHORTHAND if word not in {*ONE_WORD, "ml", "llm"}),
        key=len,
        reverse=True,
    )
)
_FIELD_WISH = re.compile(
    rf"\b(?:wants?|wanted|wanna|like|love|get|getting|move|moving|switch|switching|transition|break|breaking|go|"
    rf"going|shift|"
    rf"pivot|interested|become|target|goal|aim|role|job|career)\b"
    rf"[^.;!?\n]{{0,30}}?\b(?P<field>gen(?:erative)? ?ai|machine learning|agentic ai|{_FIELD})\b(?! (?:experience|"
    rf"skills?|course|to|project))|"
    rf"\b(?P<field2>gen(?:erative)? ?ai|machine learning|{_FIELD}) (?:mein |me )?(?:jaana|banna|jana)\b",
    re.IGNORECASE,
)


def find_field_wish(text: str, knowledge: Knowledge) -> TitleRead | None:
    """A wish for a field, as the role it usually means."""
    for hit in _FIELD_WISH.finditer(text):
        name = "field" if hit["field"] else "field2"
        if re.search(r"\b(?:learn\w*|stud\w+|courses?|not|don'?t)\b", hit[0], re.IGNORECASE):
            continue
        words = title_words(hit[name])
        if words in SHORTHAND and SHORTHAND[words][0] in knowledge.roles:
            role, other = SHORTHAND[words]
            match = RoleMatch(role, None, "", "role", hit[name], 0.7, other)
            return TitleRead(match, None, "goal", hit[name], hit.start(name), hit.end(name))
    return None
