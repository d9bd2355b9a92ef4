"""Which role a caller asks about: the same word is judged the same in a profile, a flag and a query."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from knowledge.errors import AmbiguousName
from knowledge.names import fold
from knowledge.tables import nearest
from tools.problem import Problem, ProblemError, problem_of, shorten

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from tools.reading.titles import RoleMatch

# Words for half of the field: alone they name no role (judgement). In a conversation the coach asks on by itself.
GENERAL = MappingProxyType(
    {
        "engineer": ("ai-engineer", "ml-engineer", "data-engineer", "software-engineer"),
        "developer": ("ai-developer", "software-engineer"),
        "architect": ("ai-architect", "solutions-architect", "data-architect", "cloud-architect"),
        "analyst": ("data-analyst", "ai-business-analyst"),
        "scientist": ("data-scientist", "ai-research-engineer"),
        "manager": ("ai-product-manager", "ai-project-manager"),
    }
)


def match_asked(text: str, field: str, knowledge: Knowledge) -> RoleMatch | None:
    """What a word for a role means; None for a word that is no title the facts know.

    Raises ProblemError for a word with several meanings, and for a slip in the name of a role.
    """
    if text in knowledge.roles:
        from tools.reading.titles import RoleMatch

        return RoleMatch(text, None, "", "role", text, 1.0)
    choices = tuple(role for role in GENERAL.get(fold(text), ()) if role in knowledge.roles)
    if len(choices) > 1:
        question = f"{shorten(text)!r} means several jobs."
        raise ProblemError(problem_of(AmbiguousName("role", text, choices, question), field))
    from tools.reading.titles import match_title

    try:
        match = match_title(text, knowledge) if text.strip() else None
    except AmbiguousName as error:
        raise ProblemError(problem_of(error, field)) from None
    if match is None and looks_like_role(text, knowledge):
        raise ProblemError(unknown_role(text, field, knowledge))
    return match


def role_asked(text: str, field: str, knowledge: Knowledge) -> RoleMatch:
    """The role a caller asks about. Raises ProblemError for a job outside the field and for a word that is no role."""
    match = match_asked(text, field, knowledge)
    if match is None:
        raise ProblemError(unknown_role(text, field, knowledge))
    if match.role is None:
        message = (
            f"{shorten(text)!r} is a job outside the field covered here. `career-coach roles` lists what is covered."
        )
        raise ProblemError(Problem(kind="out-of-field", field=field, given=shorten(text), message=message))
    return match


def looks_like_role(text: str, knowledge: Knowledge) -> bool:
    """True for a name close to a role of the field: rather a slip than another occupation."""
    words = text.casefold().replace("-", " ").replace("_", " ").split()
    return bool({"ai", "ml", "llm", "genai", "mlops"} & set(words)) and bool(nearest(text, knowledge.role_names))


def unknown_role(text: str, field: str, knowledge: Knowledge) -> Problem:
    """A word that is no role, with the nearest ones, or where to find all."""
    near = tuple(dict.fromkeys(knowledge.role_names[found] for found in nearest(text, knowledge.role_names, least=75)))
    hint = f"Did you mean {' or '.join(near)}?" if near else "`career-coach roles` lists them."
    message = f"{shorten(text)!r} is not a role I know. {hint}"
    return Problem(kind="unknown", field=field, given=shorten(text), message=message, suggestions=near)
