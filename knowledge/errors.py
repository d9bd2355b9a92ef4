"""What goes wrong with facts: an unknown name, a name with several meanings, a data file that is not right."""

from __future__ import annotations


class KnowledgeError(Exception):
    """Any problem with a fact or with a name for one."""


class UnknownId(KnowledgeError):
    """A name that no fact answers to, with the nearest ones that do."""

    def __init__(self, kind: str, given: str, suggestions: tuple[str, ...] = ()) -> None:
        self.kind, self.given, self.suggestions = kind, given, suggestions
        shown = given if len(given) <= 60 else given[:57] + "..."
        hint = f" Did you mean {' or '.join(repr(s) for s in suggestions)}?" if suggestions else ""
        super().__init__(f"{shown!r} is not a {kind} I know.{hint}")


class AmbiguousName(KnowledgeError):
    """A name with several meanings: somebody has to be asked."""

    def __init__(self, kind: str, given: str, choices: tuple[str, ...], question: str) -> None:
        self.kind, self.given, self.choices, self.question = kind, given, choices, question
        super().__init__(question)


class DataError(KnowledgeError):
    """A data file that is not right: which file, which key, what is wrong and how to mend it."""

    def __init__(self, file: str, key: str, problem: str, remedy: str = "") -> None:
        self.file, self.key, self.problem, self.remedy = file, key, problem, remedy
        place = f"{file}: {key}" if key else file
        super().__init__(f"{place}\n  {problem}" + (f" {remedy}" if remedy else ""))
