"""A comparison of two roles as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from tools.choosing.models import Step
from tools.comparing.models import Comparison, EnjoyItem, Onward, PayFigure, Side, SkillRow, Standing
from tools.markdown import bullets, table, trim, yearly

MOST_SKILLS = 12
MOST_ONWARD = 4


def comparison_text(answer: Comparison) -> str:
    """The comparison, complete by itself."""
    return "\n\n".join(sections(answer)) + "\n"


def sections(answer: Comparison) -> Iterator[str]:
    """The sections of the text, in reading order."""
    yield f"# {answer.a.title} or {answer.b.title}"
    yield "## Which, for whom\n\n" + bullets(answer.verdict)
    yield "## The work\n\n" + work_table(answer)
    yield skills_text(answer)
    yield pay_text(answer)
    if answer.certifications:
        yield "## Certificates\n\n" + certificates_table(answer)
    yield "## Who enjoys what\n\n" + enjoy_text(answer)
    yield "## Growth\n\n" + growth_text(answer)
    yield "## The path\n\n" + path_text(answer)
    if answer.standing:
        yield "## Where you stand\n\n" + standing_table(answer)
    if answer.claims:
        yield "## What the article says, and what is known\n\n" + claims_table(answer)
    yield "## Notes\n\n" + bullets(answer.notes)
    yield "## Sources\n\n" + bullets(
        f"{one.title} ({one.id}{', ' + one.as_of if one.as_of else ''})" for one in answer.sources
    )
    credits = dict.fromkeys(one.attribution for one in answer.sources if one.attribution)
    if credits:
        yield "\n".join(credits)


def work_table(answer: Comparison) -> str:
    """What the work is."""
    a, b = answer.a, answer.b
    rows = [
        ("In one line", a.summary, b.summary),
        ("Level", a.level_label, b.level_label),
        ("Years", f"{a.years_min} to {a.years_max}, {a.years_typical} as a rule",
         f"{b.years_min} to {b.years_max}, {b.years_typical} as a rule"),
        ("Code, share of the week", f"about {trim(a.coding_share_pct)} %", f"about {trim(b.coding_share_pct)} %"),
        ("Answerable for", "; ".join(a.responsibilities), "; ".join(b.responsibilities)),
    ]  # fmt: skip
    return table(("", a.title, b.title), rows)


def skills_text(answer: Comparison) -> str:
    """Shared skills and those of one role, the most important of each."""
    a, b = answer.a.title, answer.b.title
    parts = [f"## Skills\n\nShared by both ({len(answer.shared_skills)}), most important first:"]
    header = ("Skill", f"Level, {a}", f"Level, {b}", f"Postings, {a}", f"Postings, {b}")
    parts.append(table(header, (shared_row(row) for row in answer.shared_skills[:MOST_SKILLS])))
    for title, rows in ((a, answer.only_a), (b, answer.only_b)):
        if rows:
            parts.append(
                f"Only {title} ({len(rows)}): " + ", ".join(own_skill(row) for row in rows[:MOST_SKILLS]) + "."
            )
    return "\n\n".join(parts)


def shared_row(row: SkillRow) -> tuple[str, ...]:
    """A shared skill as a row."""
    return (row.name, str(row.level_a), str(row.level_b), percent(row.share_a), percent(row.share_b))


def own_skill(row: SkillRow) -> str:
    """A skill of one role with level and share."""
    share = percent(row.share_a if row.level_a is not None else row.share_b)
    return f"{row.name} ({row.level_a or row.level_b}{', ' + share + ' of postings' if share else ''})"


def percent(share: float | None) -> str:
    """A measured share, or a blank."""
    return "" if share is None else f"{trim(share)} %"


def pay_text(answer: Comparison) -> str:
    """Pay by level, sources beside each other, then the article's ranges as claims."""
    where = f" in {answer.country_name}" if answer.country_name else ""
    parts = [f"## Pay{where}, gross a year"]
    if answer.pay:
        header = ("For", "Level", "Middle half", "Median", "Basis", "n", "Year", "Confidence", "How")
        parts.append(table(header, (pay_row(answer, figure) for figure in answer.pay)))
        parts.append("Sources stand side by side and are never averaged; a difference between groups is no promise.")
    parts += answer.pay_notes
    if answer.article_pay:
        parts.append(article_table(answer))
    return "\n\n".join(parts)


def article_table(answer: Comparison) -> str:
    """The article's ranges as claims, each with its verdict."""
    rows = [
        (claim.title, claim.experience or claim.where, claim.text, claim.verdict, claim.reason)
        for claim in answer.article_pay
    ]
    return table(("The article claims", "For", "Range", "Verdict", "Why"), rows)


def pay_row(answer: Comparison, figure: PayFigure) -> tuple[str, ...]:
    """One source's answer as a row."""
    title = title_of(answer, figure.side)
    who = f"{title}, by {figure.role}" if figure.is_stand_in else title
    low, high, lead = (
        (figure.p25, figure.p75, "") if figure.p50 is not None else (figure.p75, figure.p90, "upper part: ")
    )
    half = (
        ""
        if low is None or high is None
        else f"{lead}{yearly(low, figure.currency)} to {yearly(high, figure.currency)}"
    )
    median = "" if figure.p50 is None else yearly(figure.p50, figure.currency)
    if figure.mean is not None:
        median = f"mean {yearly(figure.mean, figure.currency)}"
    level = f"{figure.level} (yours)" if figure.is_yours else figure.level
    # The size of a group is shown where the group itself was counted; a wage without one is a published figure.
    n = f"{figure.n:,}" if figure.n is not None else "" if figure.is_published else "estimate"
    return (who, level, half, median, figure.basis, n, figure.year, figure.confidence, figure.step)


def title_of(answer: Comparison, side: Side) -> str:
    """The title of a side."""
    return answer.a.title if side == "a" else answer.b.title


def certificates_table(answer: Comparison) -> str:
    """Certificates of both roles with status and verdict."""
    rows = [
        (title_of(answer, row.side), row.code or row.certification, row.name, row.status, row.verdict, row.reason)
        for row in answer.certifications
    ]
    return table(("For", "Code", "Name", "Status today", "Verdict", "Why"), rows)


def enjoy_text(answer: Comparison) -> str:
    """Axes and statements."""
    axes = table(
        ("What the days hold, 0 to 5", answer.a.title, answer.b.title),
        ((f"{row.axis}: {row.meaning}", str(row.a), str(row.b)) for row in answer.axes),
    )
    lines = [f"Speaks for {title}: {items}." for side, title in sides(answer) if (items := enjoyed(answer.enjoy, side))]
    neither = enjoyed(answer.enjoy, "neither")
    lines += [f"Tells the two apart hardly at all: {neither}."] if neither else []
    return axes + "\n\n" + bullets(lines)


def sides(answer: Comparison) -> tuple[tuple[Side, str], ...]:
    """Both sides with their titles."""
    return (("a", answer.a.title), ("b", answer.b.title))


def enjoyed(items: tuple[EnjoyItem, ...], side: Side) -> str:
    """The statements of one side in a row."""
    return "; ".join(item.text for item in items if item.for_side == side)


def growth_text(answer: Comparison) -> str:
    """Where each role leads."""
    lines = []
    for side, title in sides(answer):
        moves = [move for move in answer.onward if move.side == side][:MOST_ONWARD]
        lines.append(
            f"{title}: " + ("; ".join(onward_text(move) for move in moves) or "the top of its track in these facts")
        )
    return bullets(lines)


def onward_text(move: Onward) -> str:
    """A move onward in a few words."""
    return f"{move.title} in {move.months_low} to {move.months_high} months (difficulty {move.difficulty} of 5)"


def path_text(answer: Comparison) -> str:
    """The way there and back."""
    lines = []
    for steps, start, end in ((answer.path, answer.a, answer.b), (answer.path_back, answer.b, answer.a)):
        way = ", then ".join(step_text(step) for step in steps[1:])
        lines.append(f"From {start.title} to {end.title}: {way or 'no usual way is known'}.")
    return bullets(lines)


def step_text(step: Step) -> str:
    """A step with months and what it asks for."""
    asks = f"; asks for {', '.join(condition.text for condition in step.conditions)}" if step.conditions else ""
    return f"{step.title} ({step.months_low} to {step.months_high} months, difficulty {step.difficulty} of 5{asks})"


def standing_table(answer: Comparison) -> str:
    """One person beside both roles."""
    a, b = answer.standing
    rows = [
        ("Fit, points of 100", trim(a.fit), trim(b.fit)),
        ("Like your skills, against the most similar role", f"{trim(a.similarity)} %", f"{trim(b.similarity)} %"),
        ("Ready today, must-haves", percent(a.readiness_must), percent(b.readiness_must)),
        ("Ready today, overall", percent(a.readiness), percent(b.readiness)),
        ("Gates", gates_text(a), gates_text(b)),
        ("Hours to be credible", hours_text(a), hours_text(b)),
    ]
    return table(("", answer.a.title, answer.b.title), rows)


def gates_text(standing: Standing) -> str:
    """Gates that are not open."""
    shut = [f"{gate.needs}: {gate.has}" for gate in standing.gates if gate.status not in ("open", "assumed")]
    return "; ".join(shut) or "open"


def hours_text(standing: Standing) -> str:
    """Hours needed, and whether they are there."""
    means = standing.means
    if means is None:
        return ""
    fits = "" if means.fits is None else ", fits" if means.fits else ", more than you have"
    return f"about {means.hours_typical:.0f} ({means.hours_low:.0f} to {means.hours_high:.0f}){fits}"


def claims_table(answer: Comparison) -> str:
    """The article's claims with their check."""
    rows = [(row.section, row.claim, row.check, row.note) for row in answer.claims]
    return table(("On", "Claim", "Check", "Note"), rows)
