"""What is kept of an answer of Claude's: the words that were shown, and of its calls nothing that is made up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from agent.claude.memory import blocks_of, text
from agent.claude.schemas import ASK, NOTE, SLOTS, WRITE
from agent.state import Json

WITHDRAWN = "(withdrawn)"

REPORT = "Not borne out."
"""How a report about words begins."""

REPORTED = f"{REPORT} It was said again without that."

REFUSED = "Refused: the person did not say it."
NOT_FOUND = "There is no such thing, and it is not to be spoken of."

MOST_TOUCHED = 16
"""Messages of one turn that may hold something made up: more than a turn can have (judgement)."""

Holds = Callable[[str], bool]
"""True for words that are borne out."""


def scrubbed(messages: Sequence[Json], number: int, said: str, asked: str) -> list[Json]:
    """The talk with one answer in the words the person read: what nothing bears out is not sent again, nor saved."""
    # A thought belongs to the words that followed it.
    blocks = [block for block in messages[number]["content"] if "thinking" not in block["type"]]
    calls = [reworded(block, asked) for block in blocks if block["type"] != "text"]
    words = [text(said)] if said else []
    clean = {"role": "assistant", "content": [*words, *calls] or [text(WITHDRAWN)]}
    return [*messages[:number], clean, *(without_report(one) for one in messages[number + 1 :])]


def reworded(block: Json, asked: str) -> Json:
    """A question in other words; any other call as it is."""
    if block["type"] != "tool_use" or "text" not in block["input"]:
        return block
    return {**block, "input": {**block["input"], "text": asked or WITHDRAWN, "choices": []}}


def without_report(message: Json) -> Json:
    """A message without the report that repeats what nothing bears out."""
    if message["role"] != "user":
        return message
    return {**message, "content": [shorter_report(block) for block in message["content"]]}


def shorter_report(block: Json) -> Json:
    """A block, in short where it is a report."""
    part = "content" if block["type"] == "tool_result" else "text"
    return {**block, part: REPORTED} if str(block[part]).startswith(REPORT) else block


def borne_out(messages: Sequence[Json], holds: Holds, is_said: Holds) -> list[Json]:
    """The talk without what calls and thoughts of the last turn made up; older ones were looked at before."""
    old, new = messages[:-MOST_TOUCHED], messages[-MOST_TOUCHED:]
    names = {call["id"]: call for one in messages for call in blocks_of(one, "tool_use")}
    failed = [one["tool_use_id"] for message in new for one in blocks_of(message, "tool_result") if one.get("is_error")]
    vain = {name for name in failed if name in names and not all(map(holds, strings_in(names[name]["input"])))}
    kept = [
        {**one, "content": [block_kept(block, names, vain, holds, is_said) for block in one["content"]]} for one in new
    ]
    return [*old, *(without_empty(one) for one in kept)]


def block_kept(block: Json, names: Mapping[str, Json], vain: set[str], holds: Holds, is_said: Holds) -> Json:
    """One block without what is made up; an empty one where nothing is left."""
    if block["type"] == "thinking":
        return block if holds(block.get("thinking") or "") else {}
    if block["type"] == "tool_use":
        return {**block, "input": input_kept(block, vain, holds, is_said)}
    if block["type"] != "tool_result" or block["tool_use_id"] not in names:
        return block
    name = names[block["tool_use_id"]]["name"]
    if name == NOTE:
        lines = str(block["content"]).splitlines()
        return {**block, "content": "\n".join(REFUSED if one.startswith("Refused") else one for one in lines)}
    is_look_up = name not in (ASK, WRITE)
    return {**block, "content": NOT_FOUND} if is_look_up and block["tool_use_id"] in vain else block


def input_kept(block: Json, vain: set[str], holds: Holds, is_said: Holds) -> Json:
    """The input of a call without what is made up."""
    given: Json = block["input"]
    if block["name"] == ASK:
        choices = given.get("choices")
        kept = [one for one in choices if isinstance(one, str) and holds(one)] if isinstance(choices, list) else []
        return {**given, "slot": given.get("slot") if given.get("slot") in SLOTS else "", "choices": kept}
    if block["name"] == NOTE:
        facts = given.get("facts")
        told = (
            [one for one in facts if isinstance(one, dict) and is_said(str(one.get("words", "")))]
            if isinstance(facts, list)
            else []
        )
        return {**given, "facts": told}
    if block["id"] not in vain:
        return given
    return {name: "" if isinstance(value, str) and not holds(value) else value for name, value in given.items()}


def strings_in(given: Json) -> list[str]:
    """The words in the input of a call."""
    lists = [one for value in given.values() if isinstance(value, list) for one in value]
    return [one for one in (*given.values(), *lists) if isinstance(one, str) and one]


def without_empty(message: Json) -> Json:
    """A message without empty blocks; one that would be empty keeps a word."""
    return {**message, "content": [block for block in message["content"] if block] or [text(WITHDRAWN)]}
