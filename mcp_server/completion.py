"""Completion: what can stand for a variable of a prompt or of an address, by the letters typed so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import mcp_types as types
from mcp.shared.exceptions import MCPError

from knowledge.tables import nearest
from mcp_server.prompts import prompt_named
from mcp_server.resources import KINDS, SCHEME
from tools.problem import shorten

if TYPE_CHECKING:
    from knowledge.base import Knowledge

MOST = 100
"""Values of one answer (the protocol's limit)."""

HOURS = ("2", "4", "6", "8", "10", "12", "15", "20")
"""Hours a week that people name (judgement)."""


def completed(knowledge: Knowledge, params: types.CompleteRequestParams) -> types.CompleteResult:
    """The values for what was typed. Raises MCPError for a variable there is not."""
    chosen = params.context.arguments if params.context is not None and params.context.arguments else {}
    if isinstance(params.ref, types.PromptReference):
        names = for_prompt(knowledge, params.ref.name, params.argument.name, chosen)
    else:
        names = for_address(knowledge, params.ref.uri, params.argument.name)
    found = matching(names, params.argument.value[:100])
    completion = types.Completion(values=found[:MOST], total=len(found), has_more=len(found) > MOST)
    return types.CompleteResult(completion=completion)


def for_prompt(knowledge: Knowledge, prompt: str, argument: str, chosen: Mapping[str, str]) -> dict[str, str]:
    """What can stand for an argument of a prompt, but for what another one holds already."""
    known = {each.name: each for each in prompt_named(prompt).arguments}
    if argument not in known:
        near = nearest(argument[:60], list(known)) or tuple(known)
        raise wrong(f"{shorten(argument)!r} is not an argument of {prompt}. Did you mean {' or '.join(near)}?")
    taken = {value.casefold() for name, value in chosen.items() if name != argument}
    names = values(knowledge, known[argument].values)
    return {name: words for name, words in names.items() if name.casefold() not in taken}


def for_address(knowledge: Knowledge, template: str, argument: str) -> dict[str, str]:
    """What can stand for the id in an address."""
    kind = template.removeprefix(SCHEME).removesuffix("/{id}")
    if kind not in KINDS or argument != "id":
        known = ", ".join(f"{SCHEME}{kind}/{{id}}" for kind in KINDS)
        raise wrong(f"{shorten(template)!r} has no variable {shorten(argument)!r}. There is `id` in: {known}.")
    return values(knowledge, kind)


def values(knowledge: Knowledge, group: str) -> dict[str, str]:
    """The values of a group, each with other words it is found by."""
    if group == "hours":
        return dict.fromkeys(HOURS, "")
    if group == "countries":
        return {country.name: code for code, country in knowledge.countries.items()}
    table = getattr(knowledge, group)
    return {
        name: " ".join(str(getattr(fact, key, "")) for key in ("title", "name", "code")) for name, fact in table.items()
    }


def matching(names: Mapping[str, str], typed: str) -> list[str]:
    """Values that begin with what was typed, then those that hold it, in themselves or in their other words."""
    sought = typed.strip().casefold()
    if not sought:
        return list(names)
    first = [name for name, words in names.items() if name.casefold().startswith(sought)]
    others = [name for name, words in names.items() if name not in first and sought in f"{name} {words}".casefold()]
    return [*first, *others]


def wrong(message: str) -> MCPError:
    """A mistake in what was asked for."""
    return MCPError(types.INVALID_PARAMS, f"argument: {message}")


def handlers(knowledge: Knowledge) -> dict[str, Any]:
    """What the server answers about completion."""

    async def complete(_: Any, params: types.CompleteRequestParams) -> types.CompleteResult:
        return completed(knowledge, params)

    return {"on_completion": complete}
