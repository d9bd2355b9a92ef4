"""Going back: a copy of a conversation, forked at one question, that shows what another answer changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, get_args

from agent.changes import brief_of
from agent.intents import slot_named
from agent.leader import Leader, led
from agent.session import Session, new_id
from agent.state import Json, State
from agent.threads import checked_id, forget_steps, holding, open_store, state_in
from agent.wrong_use import WrongUse
from knowledge.load import load
from knowledge.tables import nearest
from tools.asking.question_bank import BY_SLOT, Entry
from tools.evidence import as_json
from tools.planning.model import Plan
from tools.profile import Profile, Slot
from tools.toolbox import Toolbox

KEPT = frozenset(State.__annotations__)
"""Names of what a conversation keeps."""

MOST_SHOWN = 120
"""Characters of the earlier answer that are repeated (judgement)."""


@contextmanager
def forked_session(
    data_dir: Path, thread: str, slot: str, policy: str = "auto", today: date | None = None
) -> Iterator[Session]:
    """A new conversation that knows what the old one knew, but for one answer; the old one stays as it is.

    Raises WrongUse for a thread or a slot that is not there.
    """
    entry = entry_of(slot)
    tools = Toolbox(load())
    with led(Leader(policy)) as leading, open_store(data_dir) as saver:
        old = state_in(saver, checked_id(thread))
        name = new_id(saver, today)
        with holding(data_dir, name):
            session = Session(saver, name, leading, tools, today, after_turn=partial(forget_steps, saver, name))
            # As if its last words had just been said: what comes next is decided anew, and no old answer is used again.
            session.graph.update_state(session.config, forked(old, entry, session, thread), as_node="review")
            yield session


def forked(old: Json, entry: Entry, session: Session, thread: str) -> Json:
    """The state of the copy: without one answer, its question open, and the old plan to compare with."""
    profile = Profile.model_validate(old.get("profile", {}))
    waiting: State = {
        "stage": "open" if old.get("plan") else "interview",
        "profile": as_json(without(profile, entry)),
        "question": question_again(entry, profile),
        "undo": [],
        "conflicts": [],
        "offer": None,
        "inbox": None,
        "reading": None,
        "results": None,
        # Claude is told of the copy from its log alone: what it was told before holds the old answer.
        "messages": [],
        "claude": {},
        "usage": {},
        "forked_from": thread,
    }
    kept = {name: value for name, value in old.items() if name in KEPT}
    asked = [key for key in old.get("asked", []) if not key.startswith(f"{entry.slot}:")]
    plan = old_plan(old, profile, session)
    return {**kept, **waiting, "asked": list(dict.fromkeys([*asked, entry.slot])), **({"plan": plan} if plan else {})}


def old_plan(old: Json, profile: Profile, session: Session) -> Json | None:
    """The old answers' plan as of today, so that what is shown to have changed comes of the answer and not of time."""
    from agent.graph import plan_query

    if not old.get("plan"):
        return None
    today = session.today
    found = session.tools.call("build_plan", plan_query(profile, session.tools, today), today)
    return {"today": today.isoformat(), "before": None, "brief": brief_of(found)} if isinstance(found, Plan) else None


def without(profile: Profile, entry: Entry) -> Profile:
    """The profile without what one question told."""
    fields = entry.fields
    empty = Profile()
    origins = {name: origin for name, origin in profile.origins.items() if name not in fields}
    skipped = tuple(slot for slot in profile.skipped if slot != entry.slot)
    values: dict[str, Any] = {name: getattr(empty, name) for name in fields}
    return profile.model_copy(update={**values, "origins": origins, "skipped": skipped})


def question_again(entry: Entry, profile: Profile) -> Json:
    """The question as it was asked, with what was answered then."""
    words = next((profile.origins[name].words for name in entry.fields if name in profile.origins), "")
    short = words if len(words) <= MOST_SHOWN else f"{words[: MOST_SHOWN - 3]}..."
    before = f"\n\nYou answered before: {short}" if short else ""
    return {
        "key": f"change:{entry.slot}",
        "slot": entry.slot,
        "text": f"{entry.text}{before}",
        "why": entry.why,
        "choices": list(entry.choices),
        "items": [],
        "default": entry.default,
    }


def entry_of(slot: str) -> Entry:
    """The question of a slot, by its name or by how people call it. Raises WrongUse."""
    name = slot.strip().lower().replace("-", "_")
    found = BY_SLOT.get(name) or BY_SLOT.get(slot_named(name.replace("_", " ")))
    if found is None:
        known = [one for one in get_args(Slot) if one in BY_SLOT]
        near = nearest(name, known)
        hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(known)}."
        raise WrongUse(f"--slot {slot[:60]!r} is no question of the interview. {hint}")
    return found
