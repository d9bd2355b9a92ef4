"""What is tried out: other means or another goal, shown beside the plan and not taken over."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from agent.intents import country_in
from agent.policy import Call, Say, UseTools
from agent.state import Json
from agent.words import SAME_IF, UNREAD_IF
from tools.asking.contradictions import settled
from tools.evidence import as_json
from tools.profile import Profile

if TYPE_CHECKING:
    from agent.intents import Intent
    from agent.offline import Talk

HOURS_ALONE = re.compile(
    r"\b(?P<hours>\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?))\b(?! (?:a|per|each|every|in a|weekly))", re.IGNORECASE
)
"""Hours without the week they are meant for."""


def plan_call(talk: Talk, profile: Profile, day: date | None = None) -> Call:
    """The call for the plan of a nameless person on a day."""
    today = day or talk.today
    person = settled(profile.without_name(), talk.knowledge, today)
    return Call(tool="build_plan", arguments={"profile": as_json(person), "today": today.isoformat()})


SPAN = re.compile(r"(?:in )?\d+ (?:months?|weeks?)", re.IGNORECASE)
"""A stretch of time and nothing else: by when, not for how long somebody has worked."""

LEAD = re.compile(
    r"^\W*(?:and |so |but )?(?:what if|how about if|what about if|what about|how about|suppose|imagine|assume|and if"
    r"|if|say)\b",
    re.IGNORECASE,
)

MOVED = re.compile(
    r"\b(?:I |we )?(?:(?:were|was|am|would|could|had) (?:to )?)?(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing)|went|go"
    r"|liv(?:e|ed|ing)|work(?:ed|ing)?|was|were|am|stay(?:ed)?)(?: back| over| abroad)? (?:to|in|from) (?=\S)",
    re.IGNORECASE,
)

BECAME = re.compile(
    r"\b(?:I|we) (?:became|become|went for|chose|aimed for|(?:wanted|was|were) to (?:be|become))\b", re.I
)


def what_if(intent: Intent, talk: Talk) -> UseTools:
    """A change tried out: read, but not taken over."""
    text = LEAD.sub("", intent.words).strip(" ?.,")
    place = MOVED.search(text)
    if place and country_in(f"in {text[place.end() :]}", talk.knowledge):
        text = f"{text[: place.start()]}I live in {text[place.end() :]}".strip()
    text = HOURS_ALONE.sub(r"\g<hours> a week", BECAME.sub("I want to be", text))
    return talk.read(text, "horizon" if SPAN.fullmatch(text) else "", purpose="what if")


def offer_shown(talk: Talk, reading: Json) -> Say | UseTools:
    """The plan under a change that was read, beside the present one on the same day."""
    if not reading["changed"]:
        return Say(text=SAME_IF if reading["is_understood"] else UNREAD_IF)
    changed = Profile.model_validate(reading["profile"])
    offer = {"profile": reading["profile"], "undo": values_before(talk, reading)}
    return UseTools(
        calls=(plan_call(talk, talk.profile), plan_call(talk, changed)),
        purpose="what if",
        remember={"offer": offer},
    )


def values_before(talk: Talk, reading: Json) -> Json:
    """The present values of what a reading would change."""
    return talk.profile.model_dump(mode="json", include={*reading["changed"], "origins"})
