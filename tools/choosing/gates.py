"""The three facts that gate seniority: years, production evidence, a decision that others followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tools.choosing.models import Gate, GateName, GateStatus
from tools.markdown import trim

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role
    from tools.profile import Profile

# Coaching rules, section 3.
ARCHITECT_YEARS, ARCHITECT_LOSS = 5, 0.5
OWNERSHIP_YEARS, OWNERSHIP_LOSS = 8, 0.15

DECISION_LEVEL = 5
"""From this level on, a decision that others followed is asked for (judgement)."""

SENIOR_LEVEL, SENIOR_CODE_PCT = 4, 40
"""Senior roles that code this much of the week ask for production evidence (judgement)."""

SHORT_YEARS = 2
"""Below the senior level, only this many years short of a role's least close the gate (judgement)."""

WITHOUT_CRAFT = ("adjacent", "product", "governance")
"""Tracks whose years are not years of technical work, and which do not ask for such years."""

CODES_PCT = 40
"""A background is technical where its first door codes this share of the week (judgement)."""


class GateCheck(NamedTuple):
    """One gate of one role for one person; `lost` is taken from the fit, which runs from 0 to 1."""

    name: GateName
    status: GateStatus
    needs: str
    has: str
    lost: float = 0.0

    @property
    def is_open(self) -> bool:
        """True where nothing stands in the way."""
        return self.status in ("open", "assumed")

    def shown(self) -> Gate:
        """The gate as a result shows it."""
        return Gate(
            name=self.name,
            status=self.status,
            needs=self.needs,
            has=self.has,
            points_lost=round(self.lost * 100, 1),
        )


def asks_for_production(role: Role) -> bool:
    """True for senior hands-on roles and for everything at the level of architects and leads."""
    if role.level >= DECISION_LEVEL:
        return True
    is_hands_on = role.coding_share_pct >= SENIOR_CODE_PCT and role.track not in ("research", *WITHOUT_CRAFT)
    return role.level >= SENIOR_LEVEL and is_hands_on


def asks_for_decision(role: Role) -> bool:
    """True for architects and leads."""
    return role.level >= DECISION_LEVEL


def is_technical(profile: Profile, knowledge: Knowledge) -> bool:
    """True where the years so far are years of technical work, or nothing says that they are not."""
    if profile.current_role in knowledge.roles:
        return knowledge.roles[profile.current_role or ""].track not in WITHOUT_CRAFT
    if profile.background in knowledge.backgrounds:
        doors = knowledge.backgrounds[profile.background or ""].roles
        return bool(doors) and knowledge.roles[doors[0]].coding_share_pct >= CODES_PCT
    return not profile.current_title or profile.production is True


class Past(NamedTuple):
    """What a person brings, as far as gates look at it; worked out once for all roles."""

    years: float | None
    years_ai: float | None
    is_technical: bool
    doors: tuple[str, ...]  # roles that the background opens
    held: Role | None

    def toward(self, role: Role) -> float | None:
        """Years that count toward a role; None where they are not known.

        Years of other work count for the doors of a background and for roles without code, not for technical ones.
        """
        if self.years is None:
            return self.years_ai
        if self.is_technical or role.track in WITHOUT_CRAFT or role.id in self.doors:
            return self.years
        return self.years_ai or 0.0


def past_of(profile: Profile, knowledge: Knowledge) -> Past:
    """What a person brings."""
    background = knowledge.backgrounds.get(profile.background or "")
    return Past(
        years=profile.years_experience,
        years_ai=profile.years_ai,
        is_technical=is_technical(profile, knowledge),
        doors=background.roles if background else (),
        held=knowledge.roles.get(profile.current_role or ""),
    )


def counted_years(profile: Profile, role: Role, knowledge: Knowledge) -> float | None:
    """Years that count toward a role; None where they are not known."""
    return past_of(profile, knowledge).toward(role)


def check_gates(profile: Profile, role: Role, knowledge: Knowledge, past: Past | None = None) -> tuple[GateCheck, ...]:
    """The gates of a role for a person; none for the role they hold. `past` is theirs where it is at hand."""
    if profile.current_role == role.id:
        return ()
    past = past or past_of(profile, knowledge)
    found = []
    if role.years_min >= SHORT_YEARS:
        found.append(years_gate(role, past))
    if asks_for_production(role):
        found.append(production_gate(profile, past.held))
    if asks_for_decision(role):
        found.append(decision_gate(profile, role, past))
    return tuple(found)


def years_gate(role: Role, past: Past) -> GateCheck:
    """Whether the years are enough."""
    years, held = past.toward(role), past.held
    needs = f"at least {role.years_min} years"
    if years is None:
        status: GateStatus = "assumed" if held is not None and held.level >= role.level else "unknown"
        return GateCheck("years", status, needs, "years not known", architect_loss(role, status == "unknown"))
    is_enough = years >= role.years_min if role.level >= SENIOR_LEVEL else role.years_min - years < SHORT_YEARS
    has = f"{trim(years)} years"
    if past.years is not None and years != past.years:
        has += f" of this kind of work, {trim(past.years)} in all"
    lost = architect_loss(role, years < ARCHITECT_YEARS)
    return GateCheck("years", "open" if is_enough else "closed", needs, has, lost)


def architect_loss(role: Role, is_short: bool) -> float:
    """What an architect track loses for too few years."""
    return ARCHITECT_LOSS if role.track == "architect" and is_short else 0.0


def production_gate(profile: Profile, held: Role | None) -> GateCheck:
    """Whether something was run in production; senior hands-on people are taken at their title until they say no."""
    needs = "something you ran in production"
    if profile.production is None and held is not None and asks_for_production(held):
        return GateCheck("production", "assumed", needs, f"taken from the title {held.title}, not asked yet")
    return GateCheck("production", status_of(profile.production), needs, said(profile.production))


def decision_gate(profile: Profile, role: Role, past: Past) -> GateCheck:
    """Whether a technical decision was taken that others followed."""
    needs = "a technical decision that others followed"
    held, years = past.held, past.toward(role)
    if profile.decision is None and held is not None and asks_for_decision(held):
        return GateCheck("decision", "assumed", needs, f"taken from the title {held.title}, not asked yet")
    is_between = years is not None and ARCHITECT_YEARS <= years < OWNERSHIP_YEARS
    lost = OWNERSHIP_LOSS if role.track == "architect" and is_between and profile.decision is not True else 0.0
    return GateCheck("decision", status_of(profile.decision), needs, said(profile.decision), lost)


def status_of(answer: bool | None) -> GateStatus:
    """An answer as the state of a gate; no answer is taken cautiously."""
    return "unknown" if answer is None else "open" if answer else "closed"


def said(answer: bool | None) -> str:
    """An answer in words."""
    return "not known" if answer is None else "yes" if answer else "not yet"
