"""An assistant that mends a wrong call from the reply alone: it knows no tool, no schema, no fact, no right answer."""

from __future__ import annotations

import copy
import difflib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Path = list[str | int]

_ELSEWHERE = re.compile(r"[Gg]ive it as ([\w.]+)")
_TOOL = re.compile(r"'(?P<given>[^']*)' is not a tool\. (?:Did you mean (?P<near>\w+)|There are: (?P<all>[\w, ]+))")
_UNKNOWN = re.compile(r"I do not know this one: '(?P<given>[^']+)'\. Did you mean (?P<near>.+?)(?: or |\?)")
_RANGE = re.compile(r"from (-?[\d.]+) to ([\d.]+)")
_BOUND = re.compile(r"at (least|most) (-?[\d.]+)")
_EXAMPLE = re.compile(r"(?:such as|[Ww]rite(?: it)?(?: like)?|like|for example) (?=['\"\[{\d\w])")
_WORD = re.compile(r"'([^']+)'|\"([^\"]+)\"|(\d{4}-\d\d-\d\d)|(-?\d[\d.]*\d|\d)|([A-Z]\w+|true|false)")


@dataclass(frozen=True)
class Call:
    """A tool and its arguments."""

    tool: str
    arguments: dict[str, Any]


def repaired(call: Call, reply: str, data: Mapping[str, Any] | None = None) -> Call:
    """The call made anew after its reply: the text, and the data of an answer that was no error."""
    if hit := _TOOL.search(reply):
        names = [hit["near"]] if hit["near"] else hit["all"].split(", ")
        return Call(closest(call.tool, names), call.arguments)
    arguments = copy.deepcopy(call.arguments)
    if hit := _UNKNOWN.search(reply):
        return Call(call.tool, exchanged(arguments, hit["given"], hit["near"]))
    for missed in (data or {}).get("not_understood", ()):
        if missed.get("suggestions"):
            return Call(call.tool, exchanged(arguments, missed["given"], missed["suggestions"][0]))
    if reply.startswith("{"):
        mend(arguments, json.loads(reply))
    return Call(call.tool, arguments)


def mend(arguments: dict[str, Any], problem: Mapping[str, Any]) -> None:
    """Changes what a problem names, in place."""
    path: Path = list(problem["field"].split("."))
    message, near = problem["message"], problem.get("suggestions") or ()
    if hit := _ELSEWHERE.search(message):
        move(arguments, path, list(hit[1].split(".")), problem.get("given", ""))
    elif "no such field" in message:
        value = taken(arguments, path)
        if near:
            put(arguments, [*path[:-1], near[0]], value)
    elif near:
        replace(arguments, path, problem.get("given", ""), near[0])
    elif words := problem.get("allowed"):
        put(arguments, path, closest(problem.get("given", ""), words))
    else:
        put(arguments, path, written(found(arguments, path), path, message))


def written(value: Any, path: Path, message: str) -> Any:
    """A value as the message says that it is written; the own one, in another form, where that is enough."""
    example = example_of(message, path)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and not isinstance(example, (list, dict)):
        bounded = within(value, message)
        if bounded != value:
            return type(value)(bounded)
    if isinstance(value, str) and ("list" in message or isinstance(example, list)):
        return [value] if example is None or isinstance(example[0], str) else example
    if isinstance(value, (list, dict)) and not isinstance(example, (list, dict)):
        texts = [part for part in (value.values() if isinstance(value, dict) else value) if isinstance(part, str)]
        if len(texts) == 1:
            return texts[0]
    if example is not None:
        return example
    if "text" in message:
        return str(value)
    return float(hit[1]) if (hit := _RANGE.search(message)) else value


def example_of(message: str, path: Path) -> Any:
    """The first example in a message; of an object the part that the field is."""
    for hit in _EXAMPLE.finditer(message):
        rest = message[hit.end() :]
        if rest[0] in "[{":
            found, _ = json.JSONDecoder().raw_decode(rest)
            return found.get(path[-1], found) if isinstance(found, dict) else found
        if word := _WORD.match(rest):
            quoted, doubled, day, number, plain = word.groups()
            if number:
                return float(number) if "." in number else int(number)
            return {"true": True, "false": False}.get(plain, quoted or doubled or day or plain)
    return None


def within(value: float, message: str) -> float:
    """A number brought between the bounds that a message tells."""
    if hit := _RANGE.search(message):
        return min(max(value, float(hit[1])), float(hit[2]))
    if hit := _BOUND.search(message):
        return max(value, float(hit[2])) if hit[1] == "least" else min(value, float(hit[2]))
    return value


def replace(arguments: dict[str, Any], path: Path, given: str, near: str) -> None:
    """Puts a suggestion in the place of what was given: the field, or the part of it that holds it."""
    value = found(arguments, path)
    put(arguments, path, exchanged(value, given, near) if isinstance(value, (dict, list)) else near)


def exchanged(value: Any, given: str, near: str) -> Any:
    """Data with every text, and every key, that is what was given exchanged for something else."""
    if isinstance(value, dict):
        return {near if key == given else key: exchanged(part, given, near) for key, part in value.items()}
    if isinstance(value, list):
        return [exchanged(part, given, near) for part in value]
    return near if value == given else value


def move(arguments: dict[str, Any], path: Path, target: Path, given: str) -> None:
    """Puts a value where it belongs, and what stood there into its place."""
    was, there = found(arguments, path), found(arguments, target)
    one, other = (part[0] if isinstance(part, list) and len(part) == 1 else part for part in (was, there))
    taken(arguments, path)
    put(arguments, target, [one] if isinstance(there, list) else one)
    if other is not None and other != given:
        put(arguments, path, [other] if isinstance(was, list) else other)


def found(arguments: Any, path: Path) -> Any:
    """What stands at a path; None where nothing does. A number in a path counts the entries of a table too."""
    for part in path:
        key = key_of(arguments, part)
        if key is None:
            return arguments if isinstance(part, str) and not isinstance(arguments, (dict, list)) else None
        arguments = arguments[key]
    return arguments


def key_of(holder: Any, part: str | int) -> Any:
    """Under what a part of a path is found in a table or list; None where it is not."""
    if isinstance(holder, dict):
        if part in holder:
            return part
        return list(holder)[int(part)] if str(part).isdigit() and int(part) < len(holder) else None
    return int(part) if isinstance(holder, list) and str(part).isdigit() and int(part) < len(holder) else None


def put(arguments: dict[str, Any], path: Path, value: Any) -> None:
    """Sets what stands at a path, as far down as there is a way."""
    holder: Any = arguments
    for place, part in enumerate(path):
        key = key_of(holder, part)
        is_last = place == len(path) - 1
        if is_last or not isinstance(holder.get(key) if isinstance(holder, dict) else holder[key], (dict, list)):
            holder[part if key is None else key] = value
            return
        holder = holder[key]


def taken(arguments: dict[str, Any], path: Path) -> Any:
    """What stood at a path, taken away."""
    holder = found(arguments, path[:-1]) if len(path) > 1 else arguments
    return holder.pop(key_of(holder, path[-1]), None) if isinstance(holder, dict) else None


def closest(word: str, words: Any) -> str:
    """The one of some words that looks most like another."""
    return max(words, key=lambda known: difflib.SequenceMatcher(None, str(word).lower(), known.lower()).ratio())
