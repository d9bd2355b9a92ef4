"""A wish for a field instead of a title: get into MLOps, a career in data science."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tools.memo import per_knowledge
from tools.reading.title_rules import fields_alone
from tools.reading.title_words import title_words
from tools.reading.titles import RoleMatch
from tools.reading.titles_in_text import TitleRead

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Alone they are as often a tool that is used as a field that is wished for.
_TOO_SHORT = frozenset({"ml", "llm"})


@per_knowledge
def _field_wish(knowledge: Knowledge) -> re.Pattern[str]:
    """A wish for a field: "get into MLOps", "DevOps se MLOps jaana hai"."""
    names = sorted((name for name in fields_alone(knowledge) if name not in _TOO_SHORT), key=len, reverse=True)
    field = "|".join([r"(?!)", *(re.escape(name).replace(r"\ ", "[ -]") for name in names)])
    return re.compile(
        rf"\b(?:wants?|wanted|wanna|like|love|get|getting|move|moving|switch|switching|transition|break|breaking|go|"
        rf"going|shift|"
        rf"pivot|interested|become|target|goal|aim|role|job|career)\b"
        rf"[^.;!?\n]{{0,30}}?\b(?P<field>gen(?:erative)? ?ai|machine learning|agentic ai|{field})\b(?! (?:experience|"
        rf"skills?|course|to|project))|"
        rf"\b(?P<field2>gen(?:erative)? ?ai|machine learning|{field}) (?:mein |me )?(?:jaana|banna|jana)\b",
        re.IGNORECASE,
    )


def find_field_wish(text: str, knowledge: Knowledge) -> TitleRead | None:
    """A wish for a field, as the role it usually means."""
    fields = fields_alone(knowledge)
    for hit in _field_wish(knowledge).finditer(text):
        name = "field" if hit["field"] else "field2"
        if re.search(r"\b(?:learn\w*|stud\w+|courses?|not|don'?t)\b", hit[0], re.IGNORECASE):
            continue
        words = title_words(hit[name], knowledge)
        if words in fields:
            role, other = fields[words]
            match = RoleMatch(role, None, "", "role", hit[name], 0.7, other or None)
            return TitleRead(match, None, "goal", hit[name], hit.start(name), hit.end(name))
    return None
