"""Two facts that exclude each other: the question about them, and the note where it stays open."""

from __future__ import annotations

from agent.policy import Ask
from agent.state import Json
from agent.words import BOTH
from tools.asking.at_odds import SLOT_OF
from tools.asking.question_bank import BY_SLOT
from tools.profile import Profile


def conflict_question(conflicts: list[Json], asked: list[str]) -> Ask | None:
    """The question about the first conflict that was not asked about yet; None where there is none."""
    for conflict in conflicts:
        key, words = f"contradiction:{conflict['field']}", conflict["words"]
        if key not in asked:
            field = SLOT_OF.get(conflict["field"], conflict["field"])
            slot = next((entry.slot for entry in BY_SLOT.values() if field in (entry.slot, *entry.fields)), "")
            text = f"You said both '{words[0]}' and '{words[1]}'. Which one holds?"
            default = f"I use '{conflict['used']}'."
            return Ask(key=key, slot=slot, text=text, choices=tuple(words), why=BOTH, default=default)
    return None


def with_conflicts(profile: Profile, conflicts: list[Json]) -> Profile:
    """The profile with a note of each conflict that no later answer settled."""
    left = [
        f"You said both '{conflict['words'][0]}' and '{conflict['words'][1]}'. I use '{conflict['used']}'."
        for conflict in conflicts
        if (origin := profile.origins.get(conflict["field"]))
        and origin.words == conflict.get("origin", conflict["used"])
    ]
    noted = tuple(dict.fromkeys((*profile.open_contradictions, *left)))
    return profile.model_copy(update={"open_contradictions": noted})
