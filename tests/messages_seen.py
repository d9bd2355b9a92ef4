"""What a stand-in model sees in a request: its tools, the person's last words, results, the suggested question."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from messages_usage import parts

Json = dict[str, Any]

OWN_TOOLS = ("ask_person", "note_facts", "write_plan")
"""Tools that act on the conversation; every other one looks something up."""

SUGGESTION = re.compile(r"Suggested question: slot=(?P<slot>[^;\n]*); text=(?P<text>[^\n]+)")
"""The line by which the rules say what they would ask, in the last words of the user's side."""

PERSON = re.compile(r"<person>\s*(?P<words>[^<]*)</person>")
"""The person's own words, where they are marked."""

KNOWN: Json = {
    "role": "ai-engineer",
    "role_a": "ai-engineer",
    "role_b": "ai-architect",
    "country": "IN",
    "today": "2026-11-23",
}
"""What a look-up is given for the fields it must have."""


@dataclass(frozen=True)
class Result:
    """What a tool gave back."""

    tool: str
    words: str
    is_error: bool

    def first_figure(self) -> str:
        """One thing that stands in the result, in the result's own words."""
        found = next(figures_in(loaded(self.words)), "")
        lines = (line.strip() for line in self.words.splitlines())
        prose = next((line for line in lines if line and line[0] not in "#|{[-}]"), "")
        return found or prose[:300]


class Seen:
    """A request as a model reads it."""

    def __init__(self, request: Json) -> None:
        self.request = request
        self.messages: list[Json] = request["messages"]
        self.tools: dict[str, Json] = {tool["name"]: tool for tool in request.get("tools", ())}

    @cached_property
    def system(self) -> str:
        """The system prompt."""
        return "\n".join(part["text"] for part in parts(self.request.get("system", "")))

    @cached_property
    def last(self) -> list[Json]:
        """The blocks of the last message."""
        return parts(self.messages[-1]["content"])

    @cached_property
    def results(self) -> list[Result]:
        """Results in the last message."""
        return [self.result(part) for part in self.last if part["type"] == "tool_result"]

    def result(self, part: Json) -> Result:
        """One result, with the name of its tool."""
        calls = {block["id"]: block["name"] for block in self.calls}
        return Result(calls.get(part["tool_use_id"], ""), words_in(part), bool(part.get("is_error")))

    @cached_property
    def calls(self) -> list[Json]:
        """Every call made so far, as far as the messages still hold it."""
        return [
            block
            for message in self.messages
            if message["role"] == "assistant"
            for block in parts(message["content"])
            if block["type"] == "tool_use"
        ]

    @cached_property
    def turn(self) -> list[Json]:
        """The messages since the person spoke last: their words, and calls and results that came of them."""
        spoke = [number for number, message in enumerate(self.messages) if self.is_spoken(message)]
        return self.messages[spoke[-1] if spoke else 0 :]

    def is_spoken(self, message: Json) -> bool:
        """True for a message that brings words of the person: marked as theirs, an answer to a question, or plain."""
        if message["role"] != "user":
            return False
        found = [part for part in parts(message["content"]) if part["type"] == "tool_result"]
        return not found or bool(self.answers(message)) or bool(PERSON.search(words_of(message)))

    def answers(self, message: Json) -> list[str]:
        """What the person answered to questions, where a message brings that."""
        found = [self.result(part) for part in parts(message["content"]) if part["type"] == "tool_result"]
        return [one.words for one in found if one.tool == "ask_person" and not one.is_error]

    @cached_property
    def called_in_turn(self) -> list[str]:
        """Names of the tools called since the person spoke last."""
        blocks = [block for message in self.turn[1:] for block in parts(message["content"])]
        return [block["name"] for block in blocks if block["type"] == "tool_use"]

    @cached_property
    def person(self) -> str:
        """What the person said last: what is marked as theirs, else their answer, else the last words that are no
        suggestion."""
        message = self.turn[0]
        marked = [match["words"] for match in PERSON.finditer(words_of(message))]
        texts = [part["text"] for part in parts(message["content"]) if part["type"] == "text"]
        plain = [left for words in self.answers(message) or texts if (left := SUGGESTION.sub("", words).strip())]
        return (marked or plain or [""])[-1].strip()

    @cached_property
    def suggested(self) -> tuple[str, str] | None:
        """Slot and text of the question the rules suggest, the newest of this turn, unless it was refused."""
        refused = {block["input"].get("slot") for block in self.refused}
        for message in reversed(self.turn):
            for match in reversed(list(SUGGESTION.finditer(words_of(message)))):
                if match["slot"] not in refused:
                    return match["slot"].strip(), match["text"].strip()
        return None

    @cached_property
    def failed(self) -> set[str]:
        """Ids of calls that were refused."""
        blocks = [block for message in self.messages for block in parts(message["content"])]
        results = [block for block in blocks if block["type"] == "tool_result" and block.get("is_error")]
        # Words that are sent back are to be said in another way: that refuses no question.
        return {block["tool_use_id"] for block in results if not words_in(block).startswith("Not borne out.")}

    @cached_property
    def refused(self) -> list[Json]:
        """Calls of this turn that were refused."""
        blocks = [block for message in self.turn for block in parts(message["content"])]
        return [block for block in blocks if block["type"] == "tool_use" and block["id"] in self.failed]

    @cached_property
    def look_ups(self) -> list[str]:
        """Names of the tools that look something up."""
        return [name for name in self.tools if name not in OWN_TOOLS]

    @cached_property
    def outside(self) -> str:
        """All that came from outside: what the user's side said, results, documents."""
        return "\n".join(words_of(message) for message in self.messages if message["role"] == "user")

    def filled(self, tool: str, **known: Any) -> Json:
        """Arguments for a tool that fit its schema: what is known, and nothing where nothing is."""
        schema = self.tools[tool]["input_schema"]
        names = schema.get("properties", {}) if self.tools[tool].get("strict") else schema.get("required", ())
        wanted = [*names, *(name for name in known if name in schema.get("properties", {}) and name not in names)]
        return {
            name: known[name] if name in known else value_for(name, schema["properties"][name], schema)
            for name in wanted
        }


def words_of(message: Json) -> str:
    """The words of a message."""
    return "\n".join(words_in(part) for part in parts(message["content"]))


def words_in(part: Json) -> str:
    """The words of a block, those of a result included."""
    if part["type"] == "tool_result":
        return "\n".join(words_in(inner) for inner in parts(part.get("content", "")))
    return str(part.get("text", ""))


def value_for(name: str, schema: Json, root: Json) -> Any:
    """A value that a schema allows: known by name, else null, else the least."""
    if "$ref" in schema:
        return value_for(name, root["$defs"][schema["$ref"].rsplit("/", 1)[-1]], root)
    kinds = schema.get("type")
    allowed = [part.get("type") for part in schema.get("anyOf", ())] or (kinds if isinstance(kinds, list) else [kinds])
    if name in KNOWN and "string" in allowed:
        return KNOWN[name]
    if "null" in allowed:
        return None
    if "anyOf" in schema:
        return value_for(name, schema["anyOf"][0], root)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if kinds == "object":
        return {key: value_for(key, schema["properties"][key], root) for key in schema.get("required", ())}
    least: Json = {"string": "", "array": [], "boolean": False, "integer": 1, "number": 1}
    return least[str(kinds)]


def loaded(words: str) -> Any:
    """The data in a text, or nothing."""
    try:
        return json.loads(words)
    except json.JSONDecodeError:
        return None


def figures_in(data: Any) -> Iterator[str]:
    """Figures with their values, wherever they stand."""
    if isinstance(data, dict):
        if data.get("figure") and data.get("value") is not None:
            yield f"{data['figure']}: {data['value']} {data.get('unit', '')}".strip()
        for part in data.values():
            yield from figures_in(part)
    elif isinstance(data, list):
        for part in data:
            yield from figures_in(part)
