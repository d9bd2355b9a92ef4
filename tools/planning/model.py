"""What a plan holds. Hours are hours, dates are days, amounts name their currency."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from tools.evidence import Model, Result

Tier = Literal["credible", "hire-ready"]
MilestoneKind = Literal["study", "project", "exam", "applications", "experience"]


class Action(Model):
    """One thing to do, small enough to be done on the day it names."""

    by: date
    text: str
    hours: float


class FirstScreen(Model):
    """What is read before anything else."""

    verdict: str
    actions: tuple[Action, ...] = Field(description="This week's actions, two where there are two.")
    hours_per_week: float
    next_review: date
    starts: date
    ends: date


class Reading(Model):
    """One line of the read-back: a value and where it came from."""

    label: str
    value: str
    how: Literal["said", "read", "assumed", "confirmed"]
    words: str = ""


class Standing(Model):
    """Where the person stands, read from their own answers."""

    readings: tuple[Reading, ...]
    readiness_must_pct: float
    readiness_overall_pct: float
    band: str
    strengths: tuple[str, ...] = Field(description="What already counts for the target, with the evidence seen.")
    interpretation: str


class RoleOption(Model):
    """A role with its fit and readiness."""

    role: str
    title: str
    fit: float
    readiness_pct: float
    reason: str


class FitPart(Model):
    """One of the five parts of a fit: points of at most `of`."""

    name: str
    points: float
    of: float
    why: str


class RoleSide(Model):
    """A role as it stands beside another one, for the same person."""

    role: str
    title: str
    fit: float
    readiness_pct: float
    hours_low: float
    hours_typical: float
    hours_high: float
    still_asks_for: tuple[str, ...] = ()
    pay: str = ""
    begins_with: str = ""
    parts: tuple[FitPart, ...] = ()


class RoleChoice(Model):
    """The role the plan is made for, the one wished for, and why."""

    kind: str
    wished: tuple[str, ...] = ()
    then: str = Field(default="", description="Title of the role that the target leads to.")
    target: RoleOption
    runner_up: RoleOption | None = None
    nearest_within_means: RoleOption | None = None
    reasons: tuple[str, ...]
    sides: tuple[RoleSide, ...] = Field(default=(), description="Target and alternatives, side by side.")
    entry_conditions: tuple[str, ...] = ()
    flips: tuple[str, ...] = ()
    deciding_question: str = ""


class PayLine(Model):
    """Pay of a group by one source, with what it rests on."""

    label: str
    p10: float | None = None
    p25: float | None = None
    p50: float | None = None
    p75: float | None = None
    p90: float | None = None
    currency: str
    basis: str
    n: int | None = None
    year: str
    source: str
    confidence: str
    note: str = ""


class PayPicture(Model):
    """Pay now and at the target; sources are never averaged."""

    now: str = ""
    lines: tuple[PayLine, ...] = ()
    published: tuple[str, ...] = Field(default=(), description="Published figures, to read beside the percentiles.")
    spread: str = ""
    claims: tuple[str, ...] = Field(default=(), description="The article's ranges with the verdict on them.")
    no_data: str = ""
    notes: tuple[str, ...] = ()


class GapLine(Model):
    """One gap, in the order in which it is closed."""

    skill: str
    name: str
    tier: Literal["credible", "hire-ready", "on the job"]
    now: float
    target: float
    why: str
    closed_by: str
    left_open: bool = Field(default=False, description="True where the plan does not bring it to the level needed.")
    hours_low: float = 0
    hours_typical: float = 0
    hours_high: float = 0
    gain_must_points: float = Field(default=0, description="Points of must-have readiness that closing it adds.")
    gain_overall_points: float = Field(default=0, description="Points of overall readiness that closing it adds.")


class CertificationLine(Model):
    """A certification with the verdict on it."""

    certification: str
    code: str
    name: str
    verdict: Literal["take", "later", "skip", "held"]
    reason: str
    exam_day: date | None = None
    cost_usd: float | None = None
    cost: float | None = Field(default=None, description="The same in the currency of the plan's budget.")
    study_hours: float | None = None
    closes: tuple[str, ...] = ()


class Milestone(Model):
    """Something that is done on a day, with its reason, its proof and a way out."""

    key: str
    kind: MilestoneKind
    title: str
    start: date
    due: date
    hours: float
    reason: str
    proof: str
    fallback: str
    steps: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    cost_usd: float = 0


class Phase(Model):
    """A stretch of the plan with one purpose. Its hours are those of its milestones and its reserve."""

    number: int
    title: str
    purpose: str
    start: date
    end: date
    milestones: tuple[Milestone, ...]
    reserve_hours: float
    hours: float


class WeekLoad(Model):
    """What one week holds."""

    number: int
    start: date
    hours: float = Field(description="Hours planned; never above the hours per week.")
    can: float = Field(description="Hours that could be used.")
    work: str
    note: str = ""


class NormalWeek(Model):
    """A usual week: which kind of work takes how many hours."""

    slots: tuple[tuple[str, float, str], ...] = Field(description="Kind of work, hours, remark.")
    lighter: tuple[str, ...] = ()


class DecisionPoint(Model):
    """A day on which a question is answered and the plan goes one way or another."""

    day: date
    question: str
    if_yes: str
    if_no: str


class WayOut(Model):
    """What could be changed where the plan does not fit."""

    change: str
    effect: str


class Reach(Model):
    """What can be reached by the last day."""

    tier_reached: str
    fits: bool
    hours_needed_low: float = Field(description="Hours to be credible, reserve included, when things go well.")
    hours_needed: float = Field(description="The same, as planned.")
    hours_needed_high: float
    hours_exams: float
    hours_applying: float
    hours_available: float
    date_needed: date | None = None
    readiness_must_pct: float
    readiness_overall_pct: float
    band: str
    left_open: tuple[str, ...] = ()
    ways_out: tuple[WayOut, ...] = ()


class Applying(Model):
    """When applying starts and what an offer date means."""

    starts: date | None = None
    per_week: int = 0
    hours: float = 0
    search_words: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class BudgetRow(Model):
    """One line of the budget, in the budget's currency."""

    item: str
    amount: float
    note: str = ""


class Budget(Model):
    """What the plan costs and what is left; the total never exceeds what was given."""

    currency: str
    given: float | None = None
    rows: tuple[BudgetRow, ...] = ()
    total: float = 0
    left: float | None = None
    notes: tuple[str, ...] = ()


class OwnWords(Model):
    """Something the person did, said in the words of the target role. Nothing is added to it."""

    said: str
    as_written_for_the_role: str


class StepAfter(Model):
    """What comes after the target."""

    role: str
    title: str
    months: str
    why: str
    conditions: tuple[str, ...] = ()


class Plan(Result):
    """A personal, dated plan. The same profile, day and facts give the same plan on every surface."""

    kind: Literal["plan", "no plan", "stopped"] = Field(description="'stopped': other help comes before any plan.")
    today: date
    facts_as_of: str
    stopped: str = Field(default="", description="Where no plan is made: why, and who can help instead.")
    first_screen: FirstScreen | None = None
    standing: Standing | None = None
    role: RoleChoice | None = None
    pay: PayPicture | None = None
    reach: Reach | None = None
    gaps: tuple[GapLine, ...] = ()
    certifications: tuple[CertificationLine, ...] = ()
    certification_notes: tuple[str, ...] = ()
    phases: tuple[Phase, ...] = ()
    experience_milestones: tuple[Milestone, ...] = ()
    weeks: tuple[WeekLoad, ...] = ()
    normal_week: NormalWeek | None = None
    decision_points: tuple[DecisionPoint, ...] = ()
    applying: Applying | None = None
    inside_route: tuple[str, ...] = ()
    budget: Budget | None = None
    own_words: tuple[OwnWords, ...] = ()
    exercise: str = ""
    market: tuple[str, ...] = ()
    worked_example: str = ""
    supporters: tuple[str, ...] = ()
    risks: tuple[str, ...] = ()
    step_after: StepAfter | None = None
    assumptions: tuple[str, ...] = ()
    would_change: tuple[str, ...] = ()
    open_questions: tuple[str, ...] = ()
    constraints: tuple[str, ...] = Field(default=(), description="What each constraint changed, or that it could not.")
    challenged: tuple[str, ...] = Field(default=(), description="What was asked for and not simply obeyed, and why.")
