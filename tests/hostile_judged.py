"""What is wrong with the answer to a hostile call: it has to be a result that keeps to its schema, or a problem."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import mcp_types as types
from hostile_calls import Hostile, unseen
from jsonschema import Draft202012Validator
from mcp import Client
from pydantic import ValidationError

from mcp_server.schema import listing
from mcp_server.server import make_server
from tools.problem import Problem
from tools.toolbox import Toolbox

LONGEST_PROBLEM = 4_000
"""Characters. Judgement: the longest list of what is allowed, and a message; never the input."""
LONGEST_CONCISE = 2_000
TELLTALES = ("Traceback", "pydantic", "site-packages", 'File "', " object at 0x")


@cache
def validators(toolbox: Toolbox) -> Mapping[str, Draft202012Validator]:
    """A check of the result of every tool against what `tools/list` says of it."""
    return {tool.name: Draft202012Validator(tool.output_schema) for tool in listing(toolbox) if tool.output_schema}


def wrong_with(call: Hostile, result: types.CallToolResult, toolbox: Toolbox) -> str:
    """What must not be in an answer; empty where nothing is."""
    text = "".join(part.text for part in result.content if isinstance(part, types.TextContent))
    if not text.strip():
        return "no text"
    if found := unsound(text):
        return found
    if result.is_error:
        return wrong_problem(text, result.structured_content)
    data = result.structured_content
    if error := next(validators(toolbox)[call.tool].iter_errors(data), None):
        return f"not as announced: {error.message[:200]}"
    try:
        json.dumps(data, allow_nan=False)
    except ValueError:
        return "a number that is none"
    if found := unsound("\t".join(texts(data))):
        return found
    is_short = toolbox.tool(call.tool).brief is not None and call.arguments.get("detail") != "full"
    return f"{len(text)} characters in short" if is_short and len(text) > LONGEST_CONCISE else ""


def texts(data: Any) -> Iterator[str]:
    """Every text in plain data, names included."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for name, part in data.items():
            yield name
            yield from texts(part)
    elif isinstance(data, list):
        for part in data:
            yield from texts(part)


def unsound(text: str) -> str:
    """What no text sent to a client may hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "half a sign"
    if signs := unseen().intersection(text):
        return f"unseen signs {sorted(map(hex, map(ord, signs)))}"
    return next((f"{word!r} in the text" for word in TELLTALES if word in text), "")


def wrong_problem(text: str, data: Any) -> str:
    """What is wrong with a problem: it has to say in which field, and never says the input back."""
    try:
        problem = Problem.model_validate_json(text)
    except ValidationError:
        return f"no shaped problem: {text[:100]}"
    if data is not None:
        return "a problem with data"
    if problem.kind == "stopped":
        return ""
    if not problem.field or not problem.message:
        return f"says too little: {text[:100]}"
    return f"a problem of {len(text)} characters" if len(text) > LONGEST_PROBLEM else ""


@dataclass(frozen=True)
class Judged:
    """What came of a call: the fault, if there is one, what kind of answer it was, and seconds of CPU."""

    call: Hostile
    fault: str
    kind: str
    seconds: float


async def judged(calls: Iterable[Hostile], toolbox: Toolbox, today: date, mode: str) -> AsyncIterator[Judged]:
    """Every call made by the SDK's client to the server in memory, and judged; what is raised is a fault as well."""
    async with Client(make_server(toolbox, today=lambda: today), mode=mode) as client:
        for call in calls:
            begun = time.process_time()
            try:
                result = await client.call_tool(call.tool, call.arguments)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what this looks for
                taken = time.process_time() - begun
                yield Judged(call, f"{type(error).__name__}: {str(error)[:200]}", "raised", taken)
                continue
            taken = time.process_time() - begun
            kind = "result"
            if result.is_error and result.content and isinstance(result.content[0], types.TextContent):
                kind = str(json.loads(result.content[0].text).get("kind")) if result.content[0].text[:1] == "{" else "?"
            yield Judged(call, wrong_with(call, result, toolbox), kind, taken)
