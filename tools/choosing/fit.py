"""How well each role fits a person: five weighed terms, then the gates; every term stays visible."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from tools.choosing.gates import (
    WITHOUT_CRAFT,
    GateCheck,
    Past,
    asks_for_production,
    check_gates,
    counted_years,
    past_of,
)
from tools.choosing.models import FitTerm, TermName
from tools.choosing.moves import NO_MOVE, Move, moves_from
from tools.choosing.similarity import similarities
from tools.choosing.work_style import Taste, style_match, taste_of
from tools.markdown import trim
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role
    from tools.profile import Profile

# Coaching rules, section 3; the weights are judgement and are shown as such.
WEIGHTS: Mapping[TermName, float] = {"goal": 0.30, "move": 0.25, "similarity": 0.20, "level": 0.15, "style": 0.10}
NAMED, FAMILY, ANY_AI = 1.0, 0.7, 0.4
STAYING_LOSS = 0.1

# How years meet a role's level (judgement): at its least years a newcomer, at its typical years at home, beyond its
# upper band outgrown; each year short of the least takes a quarter, and each kind of missing evidence a fifth.
AT_LEAST_YEARS, AT_MOST_YEARS = 0.7, 0.8
YEAR_SHORT, YEAR_OVER, OUTGROWN = 0.25, 0.1, 0.3
EVIDENCE_MISSING = 0.8
YEARS_UNKNOWN = 0.5

DOORS = {1: "usual first", 2: "usual second", 3: "usual third"}
SPOKEN_VOWELS = "AEFHILMNORSX"
"""Letters whose names begin with a vowel: an HR generalist, a UX designer."""

AI_CATEGORIES = frozenset(
    {"genai", "agents", "agent_frameworks", "model_families", "ml", "dl", "nlp", "cv", "mlops", "llmops"}
)


class Fit(NamedTuple):
    """One role weighed for one person; all values from 0 to 1."""

    role: Role
    goal: float
    move: Move
    similarity: float
    level: float
    style: float
    gates: tuple[GateCheck, ...]
    total: float

    @property
    def is_reachable(self) -> bool:
        """True where no gate is closed or unknown."""
        return all(gate.is_open for gate in self.gates)

    @property
    def points(self) -> float:
        """The fit out of 100."""
        return round(self.total * 100, 1)


def weigh_roles(profile: Profile, knowledge: Knowledge, levels: Mapping[str, float]) -> tuple[Fit, ...]:
    """Every role weighed for a person, best first; of equal ones the article's own, then in the order of the facts."""
    similar = similarities(knowledge, levels)
    taste, past = taste_of(profile, knowledge), past_of(profile, knowledge)
    moves = moves_from(knowledge, profile.current_role or "", profile.background or "")
    fits = [
        weigh(profile, role, knowledge, moves.get(role.id, NO_MOVE), similar[role.id], taste, past)
        for role in knowledge.roles.values()
    ]
    return tuple(sorted(fits, key=lambda fit: (-round(fit.total, 6), not fit.role.in_article)))


def weigh(
    profile: Profile, role: Role, knowledge: Knowledge, move: Move, similarity: float, taste: Taste, past: Past
) -> Fit:
    """One role weighed for a person: terms by weight, less what gates and staying take."""
    gates = check_gates(profile, role, knowledge, past)
    goal = goal_term(profile.goals, role, knowledge)
    level = level_term(profile, role, past, gates)
    style = style_match(taste, role.work_style)
    total = (
        WEIGHTS["goal"] * goal
        + WEIGHTS["move"] * move.value
        + WEIGHTS["similarity"] * similarity
        + WEIGHTS["level"] * level
        + WEIGHTS["style"] * style
        - sum([gate.lost for gate in gates])
    )
    if move.how == "stay" and role.id not in profile.goals:
        total -= STAYING_LOSS
    return Fit(role, goal, move, similarity, level, style, gates, max(total, 0.0))


def goal_term(goals: tuple[str, ...], role: Role, knowledge: Knowledge) -> float:
    """1 for a named role, 0.7 for its family, 0.4 for any AI role where nothing is named."""
    if not goals:
        return ANY_AI if role.id in ai_roles(knowledge) else 0.0
    if role.id in goals:
        return NAMED
    return FAMILY if any(knowledge.roles[goal].family == role.family for goal in goals) else 0.0


@per_knowledge
def ai_roles(knowledge: Knowledge) -> frozenset[str]:
    """Roles whose title says AI, or whose core skills do."""
    return frozenset(role.id for role in knowledge.roles.values() if is_ai(role, knowledge))


def is_ai(role: Role, knowledge: Knowledge) -> bool:
    """True where the title says AI or a core skill is one of AI."""
    if "AI" in role.title.split():
        return True
    core = (row.skill for row in role.skills if row.importance == 5)
    return any(knowledge.skills[skill].category in AI_CATEGORIES for skill in core)


def level_term(profile: Profile, role: Role, past: Past, gates: tuple[GateCheck, ...]) -> float:
    """How the years, and the evidence at senior levels, meet the role's level."""
    years = past.toward(role)
    is_newcomer = profile.current_role is None and profile.background is not None
    value = YEARS_UNKNOWN if years is None else years_match(years, role, is_newcomer)
    if asks_for_production(role):
        missing = [gate for gate in gates if gate.name != "years" and not gate.is_open]
        value *= EVIDENCE_MISSING ** len(missing)
    return value


def years_match(years: float, role: Role, is_newcomer: bool = False) -> float:
    """0 to 1: years beside a role's band. Years of other work never make somebody too senior for a new field."""
    low, typical, high = role.years_min, role.years_typical, role.years_max
    if years < low:
        return max(0.0, AT_LEAST_YEARS - YEAR_SHORT * (low - years))
    if years < typical:
        return AT_LEAST_YEARS + (1 - AT_LEAST_YEARS) * (years - low) / (typical - low)
    if is_newcomer and role.track in WITHOUT_CRAFT:
        return 1.0
    if years <= high:
        return 1 - (1 - AT_MOST_YEARS) * (years - typical) / max(high - typical, 1)
    return max(OUTGROWN, AT_MOST_YEARS - YEAR_OVER * (years - high))


def terms_of(fit: Fit, profile: Profile, knowledge: Knowledge) -> tuple[FitTerm, ...]:
    """The five terms as a result shows them, with the reason for each value."""
    years = counted_years(profile, fit.role, knowledge)
    return (
        term("goal", fit.goal, goal_words(fit, profile)),
        term("move", fit.move.value, move_words(fit, profile, knowledge)),
        term("similarity", fit.similarity, "your skills beside the role's, against the most similar role"),
        term("level", fit.level, level_words(fit.role, years), years is not None),
        style_term(fit, profile, knowledge),
    )


def term(name: TermName, value: float, why: str, is_known: bool = True) -> FitTerm:
    """One term with its points."""
    weight = WEIGHTS[name]
    points = round(weight * value * 100, 1)
    return FitTerm(name=name, weight=weight, value=round(value, 3), points=points, why=why, is_known=is_known)


def goal_words(fit: Fit, profile: Profile) -> str:
    """Why the goal term is what it is."""
    if fit.goal == NAMED:
        return "you named it"
    if fit.goal == FAMILY:
        return "same family as the role you named"
    if profile.goals:
        return "not what you named"
    return "an AI role, and you named none" if fit.goal else "not an AI role by itself"


def move_words(fit: Fit, profile: Profile, knowledge: Knowledge) -> str:
    """How the move is made."""
    move = fit.move
    if move.how == "stay":
        return "the role you have"
    if move.how == "step" and move.step is not None:
        return f"a direct move, difficulty {move.step.difficulty} of 5: {move.step.why[0].lower()}{move.step.why[1:]}"
    if move.how == "two steps":
        return f"two steps, by way of {knowledge.roles[move.via].title}"
    if move.how == "door":
        came_from = knowledge.backgrounds[profile.background or ""].title
        return f"a {DOORS.get(move.rank, 'possible')} door for {one(came_from)}"
    return "a usual first role" if move.how == "study" else "no usual move from where you are"


def one(title: str) -> str:
    """A title with its article inside a sentence: a school teacher, an HR generalist."""
    if title[:2].isupper():
        return f"{'an' if title[0] in SPOKEN_VOWELS else 'a'} {title}"
    return f"{'an' if title[0] in 'AEIO' else 'a'} {title[0].lower()}{title[1:]}"


def level_words(role: Role, years: float | None) -> str:
    """How the years meet the role."""
    band = f"people in it have {role.years_min} to {role.years_max} years, {role.years_typical} as a rule"
    return f"your years are not known; {band}" if years is None else f"{trim(years)} years count; {band}"


def style_term(fit: Fit, profile: Profile, knowledge: Knowledge) -> FitTerm:
    """The taste term, which counts the middle where nothing was answered."""
    is_known = taste_of(profile, knowledge).is_known
    why = "your answers on what you enjoy, beside the role's days" if is_known else "not asked, so it counts the middle"
    return term("style", fit.style, why, is_known)
