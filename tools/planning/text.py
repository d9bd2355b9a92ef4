"""A plan as Markdown, in the order in which it is read: what to do this week first, sources last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tools.markdown import bullets, day, join, literal, money, table, trim
from tools.planning.text_parts import (
    certification_section,
    pay_section,
    phase_sections,
    sources_section,
    weeks_section,
)

if TYPE_CHECKING:
    from tools.planning.model import Plan, RoleChoice, RoleOption

HONESTY = (
    "This plan was made by a program from sourced facts, last looked over on {facts}. It is advice, not a promise: "
    "nobody can guarantee a job or a salary."
)


MISREAD = "I am a program. If I misread you, name the role you want in other words, and I look again."

TIERS = (
    "*Credible* means the core skills at a level that somebody can be hired with; *hire-ready* adds what is expected; "
    "the rest is learned on the job."
)


def plan_text(plan: Plan, name: str = "") -> str:
    """The whole plan as text, complete by itself; the name is only shown in its title."""
    if plan.kind == "stopped":
        return f"{plan.stopped}\n"
    if plan.kind == "no plan":
        return f"# No plan, and why\n\n{plan.stopped}\n\n{MISREAD}\n"
    parts = [part for part in sections(plan, literal(name)) if part]
    return "\n\n".join(parts) + "\n"


def sections(plan: Plan, name: str) -> Iterator[str]:
    """The sections in reading order; an empty one is left out."""
    yield first_screen(plan, name)
    yield standing(plan)
    yield role(plan)
    yield pay_section(plan)
    yield reach(plan)
    yield gaps(plan)
    yield certification_section(plan)
    yield phase_sections(plan)
    yield experience(plan)
    yield weeks_section(plan)
    yield titled("Days to decide", bullets(decision_lines(plan)))
    yield applying(plan)
    yield titled("The way inside your present employer", bullets(plan.inside_route))
    yield budget(plan)
    yield titled("What could go wrong", bullets(plan.risks))
    yield step_after(plan)
    yield titled("A short exercise", plan.exercise)
    yield titled("What the market asks for", bullets(plan.market))
    yield titled("An example of such a move", plan.worked_example)
    yield titled("Who could support you", bullets(plan.supporters))
    yield titled("What I have assumed", bullets(plan.assumptions))
    yield titled("What would change this plan", bullets(plan.would_change))
    yield titled("Worth telling me", bullets(plan.open_questions))
    yield sources_section(plan)


def titled(title: str, body: str) -> str:
    """A section, or nothing where it has no body."""
    return f"## {title}\n\n{body}" if body else ""


def first_screen(plan: Plan, name: str) -> str:
    """What is read first: verdict, this week, hours, the next review."""
    screen, chosen = plan.first_screen, plan.role
    assert screen is not None  # a plan of this kind has one
    assert chosen is not None
    heading = f"# {name + ': y' if name else 'Y'}our plan for {chosen.target.title}{on_the_way(chosen)}"
    steps = "\n".join(
        f"{n}. {action.text} (by {day(action.by)}, {trim(action.hours)} h)"
        for n, action in enumerate(screen.actions, 1)
    )
    lines = [
        heading,
        f"**{screen.verdict}**",
        f"**This week**\n\n{steps}",
        f"**Hours:** {trim(screen.hours_per_week)} a week, {day(screen.starts)} to {day(screen.ends)}. "
        f"**Next review:** {day(screen.next_review)}.",
    ]
    if plan.challenged:
        lines.append("**Before you rely on it**\n\n" + bullets(plan.challenged))
    if plan.constraints:
        lines.append("**What you asked to be respected**\n\n" + bullets(plan.constraints))
    lines.append(HONESTY.format(facts=plan.facts_as_of))
    return "\n\n".join(lines)


def on_the_way(chosen: RoleChoice) -> str:
    """The role wished for, where the plan is for a step towards it."""
    ahead = chosen.then
    return f", on the way to {ahead}" if ahead and ahead != chosen.target.title else ""


def standing(plan: Plan) -> str:
    """Where the person stands."""
    here = plan.standing
    if here is None:
        return ""
    parts = [
        table(["", "What I go by"], [[line.label, line.value + mark(line.how)] for line in here.readings]),
        f"**Readiness today:** {here.readiness_must_pct:g} % of the must-haves, {here.readiness_overall_pct:g} % of "
        f"everything the role asks for ({here.band}).",
        here.interpretation,
    ]
    if plan.own_words:
        parts.append(
            "Your experience in the words of the role. Use only what is true of you:\n\n"
            + bullets(f"You wrote: “{one.said}.” {one.as_written_for_the_role}" for one in plan.own_words)
        )
    return titled("Where you stand", "\n\n".join(parts))


def mark(how: str) -> str:
    """Where a value came from, unless the person said it."""
    return "" if how in ("said", "confirmed") else f" ({how})"


def role(plan: Plan) -> str:
    """The role, the runner-up, and why."""
    chosen = plan.role
    if chosen is None:
        return ""
    parts = [f"**{chosen.target.title}** ({option_words(chosen.target)})", bullets(chosen.reasons), *sides(chosen)]
    if chosen.runner_up is not None:
        other = chosen.runner_up
        parts.append(f"**Runner-up: {other.title}** ({option_words(other)}). {other.reason}")
    nearest = chosen.nearest_within_means
    if nearest is not None and (chosen.runner_up is None or nearest.role != chosen.runner_up.role):
        parts.append(f"**Nearest role within your means: {nearest.title}** ({option_words(nearest)}). {nearest.reason}")
    if chosen.entry_conditions:
        parts.append("What each step asks for before you enter it:\n\n" + bullets(chosen.entry_conditions))
    if chosen.deciding_question:
        parts.append(f"One question would decide: {chosen.deciding_question}")
    return titled("The role, and the runner-up", "\n\n".join(parts))


def sides(chosen: RoleChoice) -> Iterator[str]:
    """The roles side by side, and what each fit is made of."""
    if len(chosen.sides) > 1:
        header = ["Side by side", *(side.title for side in chosen.sides)]
        rows = [
            ["Must-haves met today", *(f"{side.readiness_pct:g} %" for side in chosen.sides)],
            [
                "Hours to be credible",
                *(
                    f"{side.hours_low:g} to {side.hours_high:g}, typically {side.hours_typical:g}"
                    for side in chosen.sides
                ),
            ],
            ["Still asks for", *(join(side.still_asks_for) or "nothing but skills" for side in chosen.sides)],
            ["Pay, middle", *(side.pay or "not known" for side in chosen.sides)],
            ["Begins with", *(side.begins_with or "the work you do" for side in chosen.sides)],
        ]
        yield table(header, rows)
    if chosen.sides:
        header = ["Fit, of 100 (weights are judgement)", *(side.title for side in chosen.sides)]
        rows = [
            [
                PART_WORDS[part.name],
                *(f"{side.parts[n].points:g} of {part.of:g}: {side.parts[n].why}" for side in chosen.sides),
            ]
            for n, part in enumerate(chosen.sides[0].parts)
        ]
        rows.append(["Together, after the gates", *(f"{side.fit:g}" for side in chosen.sides)])
        yield table(header, rows)


PART_WORDS = {
    "goal": "What you named",
    "move": "How usual the move is",
    "similarity": "How alike the skills are",
    "level": "Your years and evidence",
    "style": "What you like",
}


def option_words(option: RoleOption) -> str:
    """Fit and readiness, kept apart."""
    return f"fit {option.fit:.0f} of 100; {option.readiness_pct:g} % of its must-haves today"


def reach(plan: Plan) -> str:
    """What the time allows."""
    found = plan.reach
    if found is None:
        return ""
    needed = f"{found.hours_needed_low:.0f} to {found.hours_needed_high:.0f} hours, typically {found.hours_needed:.0f}"
    lines = [
        f"By the last day: **{found.tier_reached}**, with {found.readiness_must_pct:g} % of the must-haves and "
        f"{found.readiness_overall_pct:g} % of everything ({found.band}). {TIERS}",
        f"To be credible takes {needed}. Exams take {trim(found.hours_exams)} and applications "
        f"{trim(found.hours_applying)} in this plan; you have {trim(found.hours_available)} in all.",
    ]
    if not found.fits:
        when = f" At your hours it would take until {day(found.date_needed)}." if found.date_needed else ""
        lines.append(
            f"It does not fit whole, and I do not squeeze hours.{when} The phases below hold the part that fits."
        )
        lines.append("Ways out:\n\n" + bullets(f"{way.change}. {way.effect}." for way in found.ways_out))
    if found.left_open:
        lines.append(f"Left open by this plan: {join(found.left_open)}.")
    return titled("What your time allows", "\n\n".join(lines))


def gaps(plan: Plan) -> str:
    """The gaps, in the order in which they are closed."""
    if not plan.gaps:
        return titled("Gaps, in order", "No gap below the level at which people are hired.")
    rows = [
        [
            str(number),
            gap.name,
            f"{trim(gap.now)} to {trim(gap.target)}",
            gap.tier,
            f"{gap.hours_low:.0f}-{gap.hours_typical:.0f}-{gap.hours_high:.0f}" if gap.hours_typical else "at work",
            gap.closed_by,
        ]
        for number, gap in enumerate(plan.gaps, 1)
    ]
    body = table(["", "Skill", "Level now and needed", "Tier", "Hours alone", "Closed by"], rows)
    biggest = sorted((gap for gap in plan.gaps if gap.gain_overall_points), key=lambda gap: -gap.gain_overall_points)[
        :3
    ]
    movers = [f"{gap.name} (+{gap.gain_overall_points:g} points overall). {gap.why}" for gap in biggest]
    note = (
        "Hours are low-typical-high for each skill learned alone; one project exercises many, so they do not add up. "
        "The level now is what counts today: a claim counts fully once tested work shows it, and less until then."
    )
    most = f"\n\nThe ones that move readiness most:\n\n{bullets(movers)}" if movers else ""
    return titled("Gaps, in order", f"{body}\n\n{note}{most}")


def experience(plan: Plan) -> str:
    """What only practice with others gives."""
    lines = [
        f"**{one.title}**. {one.reason}. {one.fallback}. Proof: {one.proof}." for one in plan.experience_milestones
    ]
    return titled("What no course teaches: milestones at work", bullets(lines))


def decision_lines(plan: Plan) -> Iterable[str]:
    """The decision points."""
    return (f"**{day(one.day)}:** {one.question} Yes: {one.if_yes} No: {one.if_no}" for one in plan.decision_points)


def applying(plan: Plan) -> str:
    """When applying starts, how, and what an offer date means."""
    found = plan.applying
    if found is None:
        return ""
    lines = []
    if found.starts is not None:
        lines.append(
            f"Start on {day(found.starts)}, about {found.per_week} a week in the {trim(found.hours)} hours kept for it."
        )
    lines += found.notes
    lines.append(f"Search for: {', '.join(found.search_words)}.")
    return titled("Applying", bullets(lines))


def budget(plan: Plan) -> str:
    """What it costs and what is left."""
    found = plan.budget
    if found is None:
        return ""
    rows = [[row.item, money(row.amount, found.currency), row.note] for row in found.rows]
    rows.append(["**Total**", f"**{money(found.total, found.currency)}**", ""])
    if found.given is not None and found.left is not None:
        rows.append(["Your budget", money(found.given, found.currency), ""])
        rows.append(["Left", money(found.left, found.currency), ""])
    return titled("Money", f"{table(['', 'Amount', ''], rows)}\n\n{bullets(found.notes)}")


def step_after(plan: Plan) -> str:
    """What comes after the target."""
    after = plan.step_after
    if after is None:
        return ""
    conditions = f" It asks for {join(after.conditions)}." if after.conditions else ""
    return titled("The step after", f"**{after.title}**, {after.months}. {after.why}.{conditions}")
