"""The rows of a comparison that rest on the roles alone: work, skills, taste, growth, path, the article's claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.choosing.gates import asks_for_decision, asks_for_production
from tools.choosing.models import Condition, Step
from tools.choosing.moves import Hop, distances_to, way_to
from tools.choosing.work_style import telling_items
from tools.comparing.models import AxisRow, ClaimRow, EnjoyItem, Onward, RoleCard, Side, SkillRow

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role, RoleSkill

LEVEL_LABELS = {1: "entry", 2: "junior", 3: "mid", 4: "senior", 5: "lead or architect", 6: "principal or enterprise"}

TELLS = 0.05
"""An item that tells the two roles apart by fewer bits speaks for neither (judgement)."""

MORE_ITEMS = 3
"""Items beyond the article's own that are shown for each role (judgement)."""

LEFT_OUT = frozenset({"promotion"})
"""Sections of the article that advertise and say nothing on the roles."""


def card_of(role: Role) -> RoleCard:
    """What the work of a role is."""
    return RoleCard(
        role=role.id,
        title=role.title,
        summary=role.summary,
        track=role.track,
        level=role.level,
        level_label=LEVEL_LABELS[role.level],
        years_min=role.years_min,
        years_typical=role.years_typical,
        years_max=role.years_max,
        coding_share_pct=role.coding_share_pct,
        responsibilities=tuple(item.text for item in role.responsibilities),
        posting_sample=role.posting_sample,
        confidence=role.confidence,
    )


def skill_rows(knowledge: Knowledge, a: Role, b: Role) -> tuple[SkillRow, ...]:
    """Every skill that either role asks for, the most important and most asked for first."""
    left, right = ({row.skill: row for row in role.skills} for role in (a, b))
    rows = [skill_row(knowledge, name, left.get(name), right.get(name)) for name in {**left, **right}]
    return tuple(sorted(rows, key=skill_order))


def skill_row(knowledge: Knowledge, name: str, a: RoleSkill | None, b: RoleSkill | None) -> SkillRow:
    """One skill as the two roles want it."""
    return SkillRow(
        skill=name,
        name=knowledge.skills[name].name,
        level_a=a.target_level if a else None,
        level_b=b.target_level if b else None,
        importance_a=a.importance if a else None,
        importance_b=b.importance if b else None,
        share_a=a.posting_share_pct if a else None,
        share_b=b.posting_share_pct if b else None,
        sample_a=a.posting_sample if a else None,
        sample_b=b.posting_sample if b else None,
        group=(a.group if a else "") or (b.group if b else ""),
    )


def skill_order(row: SkillRow) -> tuple[int, float, str]:
    """Sorts by importance, then by how often postings name it, then by name."""
    return (
        -max(row.importance_a or 0, row.importance_b or 0),
        -max(row.share_a or 0.0, row.share_b or 0.0),
        row.name,
    )


def axis_rows(knowledge: Knowledge, a: Role, b: Role) -> tuple[AxisRow, ...]:
    """The eight axes of work style, the widest apart first."""
    rows = [
        AxisRow(axis=axis.axis, meaning=axis.meaning, a=a.work_style[axis.axis], b=b.work_style[axis.axis])
        for axis in knowledge.work_style_axes.values()
    ]
    return tuple(sorted(rows, key=lambda row: -abs(row.a - row.b)))


def enjoy_items(knowledge: Knowledge, a: Role, b: Role) -> tuple[EnjoyItem, ...]:
    """The article's items with the role each speaks for, then the few others that tell most."""
    found: list[EnjoyItem] = []
    others: dict[Side, int] = {"a": 0, "b": 0, "neither": MORE_ITEMS}
    for name, bits, lean in telling_items(knowledge, a.id, b.id):
        item = knowledge.interest_items[name]
        side: Side = "neither" if bits < TELLS else "a" if lean > 0 else "b"
        if not item.in_article:
            others[side] += 1
            if others[side] > MORE_ITEMS:
                continue
        found.append(EnjoyItem(item=name, text=item.text, for_side=side, in_article=item.in_article, bits=bits))
    return tuple(found)


def onward_moves(knowledge: Knowledge, a: Role, b: Role) -> tuple[Onward, ...]:
    """Where each of the two leads, the easiest move first."""
    sides: tuple[tuple[Side, Role], ...] = (("a", a), ("b", b))
    return tuple(
        Onward(
            side=side, to=step.to, title=knowledge.roles[step.to].title, months_low=step.months_low,
            months_high=step.months_high, difficulty=step.difficulty, why=step.why,
        )
        for side, role in sides
        for step in sorted(role.transitions, key=lambda step: (step.difficulty, step.months_low, step.to))
    )  # fmt: skip


def path_between(knowledge: Knowledge, a: Role, b: Role) -> tuple[Step, ...]:
    """The steps from one role to the other, both ends included; empty where no way is known."""
    if a.id not in distances_to(knowledge, b.id):
        return ()
    hops = way_to(knowledge, a.id, "", b.id, lambda role: role.id == a.id)
    return tuple(path_step(knowledge, hop) for hop in hops)


def path_step(knowledge: Knowledge, hop: Hop) -> Step:
    """One step, with the conditions that hold for anybody."""
    role, step = knowledge.roles[hop.role], hop.step
    return Step(
        role=role.id,
        title=role.title,
        months_low=step.months_low if step else None,
        months_high=step.months_high if step else None,
        difficulty=step.difficulty if step else None,
        why=step.why if step else "where the path starts",
        conditions=entry_conditions(role) if step else (),
    )


def entry_conditions(role: Role) -> tuple[Condition, ...]:
    """What a role asks of anybody who enters it, gates first."""
    texts = [f"at least {role.years_min} years"] if role.years_min else []
    texts += ["something you ran in production"] if asks_for_production(role) else []
    texts += ["a technical decision that others followed"] if asks_for_decision(role) else []
    return tuple(Condition(text=text, status="unknown") for text in texts)


def claim_rows(knowledge: Knowledge, a: Role, b: Role) -> tuple[ClaimRow, ...]:
    """What the article claims of the two, each with what is known; its claims on both where both are its roles."""
    own = {row.role for row in knowledge.claims} - {"both"}
    pair = {a.id, b.id}
    wanted = pair | {"both"} if pair <= own else pair
    return tuple(
        ClaimRow(
            section=row.section, about=row.role, claim=row.claim, figure=row.figure, check=row.check, note=row.note
        )
        for row in knowledge.claims
        if row.role in wanted and row.section not in LEFT_OUT
    )
