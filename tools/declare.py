"""How a tool is declared: once, as a function; name, description and both schemas are read from it."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_type_hints

from pydantic import BaseModel

from tools.brief import Brief, brief_data, brief_text
from tools.evidence import Result, as_json

if TYPE_CHECKING:
    from knowledge.base import Knowledge

Query = TypeVar("Query", bound=BaseModel)
Answer = TypeVar("Answer", bound=Result)


@dataclass(frozen=True)
class Tool(Generic[Query, Answer]):
    """A tool: a pure function of a query and the knowledge, with its text form."""

    name: str
    description: str
    query: type[Query]
    answer: type[Answer]
    function: Callable[[Query, Knowledge], Answer]
    as_text: Callable[[Answer], str]
    brief: Brief | None = None
    """What the short form of the result keeps; None where the result is short anyway."""
    part_of: str = ""
    """The tool that does this one's work for whoever has no conversation of their own; empty where there is none."""

    @property
    def title(self) -> str:
        """The name as a person reads it."""
        return self.name.replace("_", " ").capitalize()

    @property
    def is_dated(self) -> bool:
        """True where the answer depends on the day, which is then a field of the query."""
        return "today" in self.query.model_fields

    def query_schema(self) -> dict[str, Any]:
        """JSON schema of the input."""
        return self.query.model_json_schema()

    def answer_schema(self) -> dict[str, Any]:
        """JSON schema of the result."""
        return self.answer.model_json_schema(mode="serialization")

    def short(self, result: Answer) -> tuple[dict[str, Any], str]:
        """The result in short, as data and as text: the same words and figures, with less of them."""
        text = self.as_text(result)
        if self.brief is None:
            return as_json(result), text
        data = brief_data(result, self.brief)
        return data, brief_text(text, result, self.brief, data)

    def __call__(self, query: Query, knowledge: Knowledge) -> Answer:
        return self.function(query, knowledge)


def tool(
    as_text: Callable[[Answer], str],
    brief: Brief | None = None,
    part_of: str = "",
) -> Callable[[Callable[[Query, Knowledge], Answer]], Tool[Query, Answer]]:
    """Declare a function `(query, knowledge) -> result` as a tool; its docstring tells when to choose it."""

    def declare(function: Callable[[Query, Knowledge], Answer]) -> Tool[Query, Answer]:
        hints = get_type_hints(function, localns={"Knowledge": object})
        description = " ".join((inspect.getdoc(function) or "").split())
        query, answer = hints["query"], hints["return"]
        return Tool(function.__name__, description, query, answer, function, as_text, brief, part_of)

    return declare
