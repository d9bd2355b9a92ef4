"""What a recommendation holds: verdict, fits with every term visible, way, means, flips, pointers."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.evidence import Model, Result

VerdictKind = Literal[
    "go now", "by way of", "not within means", "decision", "ranking", "undecided", "adjacent", "out of field"
]
TermName = Literal["goal", "move", "similarity", "level", "style"]
GateName = Literal["years", "production", "decision"]
GateStatus = Literal["open", "assumed", "unknown", "closed"]


class FitTerm(Model):
    """One of the five terms of a fit, as it is shown: weight times value makes its points."""

    name: TermName
    weight: float
    value: float = Field(description="0 to 1.")
    points: float = Field(description="Out of 100 times the weight.")
    why: str
    is_known: bool = Field(default=True, description="False where nothing was said and a neutral value is used.")


class Gate(Model):
    """One condition of seniority: what is asked, what is known, and the points lost where it is not open."""

    name: GateName
    status: GateStatus = Field(description="'unknown' is treated as closed until it is answered.")
    needs: str
    has: str
    points_lost: float = 0


class RoleFit(Model):
    """How one role fits: similarity (where could I go), readiness (can I do it now) and fit kept apart."""

    role: str
    title: str
    track: str
    level: int
    fit: float = Field(description="Points out of 100, after the gates.")
    similarity: float = Field(description="Percent of the most similar role's.")
    readiness_must: float | None = Field(default=None, description="Percent; skills of importance 5 only.")
    readiness: float | None = Field(default=None, description="Percent, all skills; worked out for the first few only.")
    is_reachable: bool = Field(description="True where no gate is closed or unknown.")
    terms: tuple[FitTerm, ...]
    gates: tuple[Gate, ...] = ()


class Condition(Model):
    """What must be true before a step is taken, and whether it is."""

    text: str
    status: Literal["met", "open", "unknown"]


class Step(Model):
    """One role on the way to the goal, with what it takes to enter it."""

    role: str
    title: str
    months_low: int | None = Field(default=None, description="Months from the step before; None for the first study.")
    months_high: int | None = None
    difficulty: int | None = Field(default=None, description="1 easy to 5 hard.")
    why: str
    conditions: tuple[Condition, ...] = ()


class Means(Model):
    """Whether a role fits into the hours a person has, judged on the credible tier."""

    role: str
    title: str
    fits: bool | None = Field(description="None where hours or horizon are not known.")
    hours_low: float
    hours_typical: float
    hours_high: float
    hours_available: float | None = None
    note: str = ""


class Flip(Model):
    """A change in the facts, and what the answer would be then."""

    change: str
    then: str


class RunnerUp(Model):
    """The second choice and why it is second."""

    role: str
    title: str
    fit: float
    reason: str


class DecidingQuestion(Model):
    """The question whose answer tells two close roles apart best."""

    id: str
    text: str
    between: tuple[str, str]
    why: str
    bits: float | None = Field(default=None, description="Modelled information of one answer, at most 1 bit.")


class Door(Model):
    """A realistic role from a background, by rank."""

    rank: int
    role: str
    title: str
    why: str
    coding_share_pct: float
    months_low: int | None = Field(default=None, description="To the first door only, at about 8 hours a week.")
    months_high: int | None = None
    postings: int | None = Field(default=None, description="Postings with titles of the same work, in a sample.")
    postings_saying_ai: int | None = None


class Pointer(Model):
    """A public career service."""

    name: str
    url: str
    what: str = ""
    note: str = ""


class Recommendation(Result):
    """Which role, now or by which way, and what would change the answer. The same in means the same out."""

    kind: VerdictKind
    headline: str = Field(description="The verdict in one sentence.")
    goals: tuple[str, ...] = Field(default=(), description="Role ids the person named.")
    target: str | None = Field(
        default=None, description="Role id to plan for now, the goal itself wherever it is open; None out of the field."
    )
    target_title: str = ""
    then: str | None = Field(default=None, description="Role id the target leads to, where the goal comes later.")
    nearest: str | None = Field(
        default=None, description="Role id that the hours allow, put beside a goal that they do not."
    )
    reasons: tuple[str, ...] = ()
    runner_up: RunnerUp | None = None
    way: tuple[Step, ...] = Field(default=(), description="Steps to the goal, the target first.")
    means: tuple[Means, ...] = Field(
        default=(), description="The target's, then the nearest role's where the target does not fit."
    )
    flips: tuple[Flip, ...] = ()
    question: DecidingQuestion | None = None
    ranking: tuple[RoleFit, ...] = Field(default=(), description="Target and goals first to be found, best fit first.")
    doors: tuple[Door, ...] = ()
    services: tuple[Pointer, ...] = ()
    cautions: tuple[str, ...] = Field(default=(), description="What is not known and was taken cautiously; conflicts.")
