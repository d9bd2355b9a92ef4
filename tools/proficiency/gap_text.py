"""A skill-gap report as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.markdown import bullets, count, table, trim

if TYPE_CHECKING:
    from tools.learning.models import LearningResource
    from tools.proficiency.gap_models import Gap, SkillGapReport

TIER_TITLES = {
    "credible": "To be credible",
    "hire-ready": "To be ready to be hired",
    "on the job": "On the job",
}
DETAILED = ("credible", "hire-ready")
MOST_STRENGTHS = 8


def report_text(report: SkillGapReport) -> str:
    """The whole report as Markdown."""
    parts = [f"# Skill gap: {report.title}", *not_understood_text(report), readiness_text(report)]
    if report.biggest:
        parts += ["## What moves it most", bullets(lift_lines(report))]
    for tier, title in TIER_TITLES.items():
        gaps = [gap for gap in report.gaps if gap.tier == tier]
        if gaps:
            parts += [f"## {title}: {count(len(gaps), 'gap')}", gap_table(gaps, tier not in DETAILED)]
        if tier in DETAILED:
            parts += [gap_text(gap) for gap in gaps]
    if not report.gaps:
        parts.append("Nothing is missing: every skill the role asks for is at its target.")
    if report.strengths:
        parts += ["## What is there already", bullets(strength_lines(report))]
    parts += [text for text in (assumed_text(report), notes_text(report), sources_text(report)) if text]
    return "\n\n".join(parts) + "\n"


def not_understood_text(report: SkillGapReport) -> list[str]:
    """What was not counted, said first: every figure below is without it."""
    if not report.not_understood:
        return []
    return ["**Not counted:**\n\n" + bullets(item.message for item in report.not_understood)]


def readiness_text(report: SkillGapReport) -> str:
    """Both readiness figures, what they mean, and how much of each tier is met."""
    now = report.readiness
    tiers = "; ".join(f"{tier.tier} {tier.met} of {tier.needed}" for tier in report.tiers)
    return (
        f"Readiness: **{trim(now.must_have_pct)} %** of the must-haves, **{trim(now.overall_pct)} %** overall "
        f"({now.band}). Met so far: {tiers}.\n\n"
        "Levels run from 0 to 5. They rest on what you said, not on a test, and the weights are our judgement."
    )


def lift_lines(report: SkillGapReport) -> list[str]:
    """The gaps that move readiness most, one line each."""
    return [
        f"{lift.name} from {trim(lift.from_level)} to {lift.to_level}: "
        f"+{trim(lift.overall_points)} points overall, +{trim(lift.must_have_points)} of the must-haves"
        for lift in report.biggest
    ]


def gap_table(gaps: list[Gap], with_reason: bool) -> str:
    """Gaps in order: level now, level to reach, hours, how it is learned; the reason where no text follows."""
    header = ("Skill", "Now", "To", "Hours", "Learned by", *(("Why it counts",) if with_reason else ()))
    rows = [
        (
            gap.name,
            trim(gap.level),
            str(gap.to_level),
            hours_text(gap),
            gap.learned_by,
            *((gap.why,) if with_reason else ()),
        )
        for gap in gaps
    ]
    return table(header, rows)


def hours_text(gap: Gap) -> str:
    """Hours low to high with what is typical, or where they do not apply."""
    if gap.hours_low is None or gap.hours_typical is None or gap.hours_high is None:
        return "grows with experience"
    spread = f"{trim(gap.hours_low, 0)}-{trim(gap.hours_high, 0)}, typically {trim(gap.hours_typical, 0)}"
    return spread if gap.hours_to_level == gap.to_level else f"{spread} to level {gap.hours_to_level}, then experience"


def gap_text(gap: Gap) -> str:
    """One gap: why it counts, what was seen, what to learn from, what proves it."""
    lines = [gap.why + (f" {' or '.join(gap.instead_of)} would do as well." if gap.instead_of else ""), gap.seen]
    if gap.also_needs:
        lines.append(f"First learn {', '.join(gap.also_needs)}.")
    if gap.milestone:
        lines.append(f"What shows it: {gap.milestone}.")
    lines += [f"Learn from: {resource_text(resource)}" for resource in gap.resources]
    if gap.project:
        hours = trim(gap.project.hours_typical)
        lines.append(f"Prove it: {gap.project.title} (about {hours} hours). {gap.project.brief}.")
    return f"**{gap.name}**\n\n{bullets(lines)}"


def resource_text(resource: LearningResource) -> str:
    """A resource with provider, hours, price, address and what is not sure about it."""
    price = "free" if resource.cost_model == "free" else f"about ${trim(resource.cost_usd, 0)}"
    if resource.cost_model == "freemium" and not resource.cost_usd:
        price = "a useful part is free"
    hours = "about 1 hour" if resource.hours == 1 else f"about {trim(resource.hours)} hours"
    address = f"{resource.provider}, {hours}, {price}, {resource.url}"
    return f"{resource.title} ({address})" + (f". {resource.note}" if resource.note else "")


def strength_lines(report: SkillGapReport) -> list[str]:
    """What is at its target, the first few with what they rest on."""
    lines = [f"{item.name}: {trim(item.level)}. {item.seen}" for item in report.strengths[:MOST_STRENGTHS]]
    more = len(report.strengths) - MOST_STRENGTHS
    return [*lines, f"and {count(more, 'more skill')}"] if more > 0 else lines


def assumed_text(report: SkillGapReport) -> str:
    """What is taken as known, for correction."""
    if not report.assumed:
        return ""
    return "## Taken as known: correct me\n\n" + bullets(report.assumed)


def notes_text(report: SkillGapReport) -> str:
    """What else to check."""
    return "## Please check\n\n" + bullets(report.notes) if report.notes else ""


def sources_text(report: SkillGapReport) -> str:
    """Where the figures come from."""
    lines = [
        ", ".join(part for part in (source.title, source.publisher, source.as_of, source.licence) if part)
        for source in report.sources
    ]
    return "## Sources\n\n" + bullets(lines) if lines else ""
