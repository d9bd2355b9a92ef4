"""What a good human coach adds: an exercise, evidence read back, the market, an example, people, days to decide."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tools.choosing.doors import services_for
from tools.evidence import Evidence
from tools.markdown import count, day, join, trim
from tools.planning.model import DecisionPoint, NormalWeek, OwnWords, StepAfter
from tools.planning.stages import HOURS_PER_APPLICATION
from tools.reading.skills import find_skills
from tools.schedule import HALVES

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.roles import Role, Transition
    from tools.choosing.models import Recommendation
    from tools.planning.program import Program
    from tools.planning.situation import Situation
    from tools.planning.timeline import Timeline

EVENING_HOURS = 2.0
"""A weekday session after work: longer ones are skipped (judgement)."""

WEEKEND_HOURS = 4.0
"""A weekend session (judgement)."""

GOOD_SHARE, FEWEST_TO_JUDGE = 0.3, 3
"""Share of applications that should lead to a conversation, and how many it takes to judge (judgement)."""

NOTE_WORDS = {"pause": "Free, on purpose", "lighter: turn of the year": "Lighter, turn of the year"}

MARKET_SKILLS = 5
WORDS_SHOWN = 4


# --- the week -------------------------------------------------------------------------------------------------


def normal_week(situation: Situation, timeline: Timeline) -> NormalWeek:
    """A usual week that adds up to the hours a week: one long sitting, the rest in evenings."""
    total = int(situation.hours_per_week * HALVES) / HALVES
    longest = EVENING_HOURS if situation.limits.short_sittings else WEEKEND_HOURS
    long_sitting = min(longest, max(total / 2, min(total, 1.0)))
    long_sitting = int(long_sitting * HALVES) / HALVES
    kind = "one sitting" if situation.limits.short_sittings else "one long sitting"
    slots = [("Build", long_sitting, f"{kind}, same day each week")]
    rest = total - long_sitting
    review = 0.5 if rest >= 1.5 else 0.0
    evenings = -(-(rest - review) // EVENING_HOURS) if rest > review else 0
    if rest > review:
        sittings = count(int(evenings), "sitting")
        slots.append(("Study or build, whatever the phase says", rest - review, f"{sittings} of about two hours"))
    if review:
        slots.append(("Look back", review, "what got done, what is next; write it down"))
    noted: dict[str, list[str]] = {}
    for week in timeline.weeks:
        if week.note:
            noted.setdefault(week.note, []).append(day(week.start))
    return NormalWeek(
        slots=tuple(slot for slot in slots if slot[1] > 0),
        lighter=tuple(f"{NOTE_WORDS.get(note, note)}: week of {join(days)}" for note, days in noted.items()),
    )


# --- days to decide -------------------------------------------------------------------------------------------


def decision_points(situation: Situation, program: Program, timeline: Timeline) -> tuple[DecisionPoint, ...]:
    """Two or three days on which a question is answered and the plan goes one way or another."""
    return tuple(points(situation, program, timeline))[:3]


def points(situation: Situation, program: Program, timeline: Timeline) -> Iterator[DecisionPoint]:
    """The decision points, in order of their days."""
    if not timeline.phases:
        return
    first = timeline.phases[0]
    shorter = trim(int(situation.hours_per_week * 0.7 * HALVES) / HALVES)
    early = situation.limits.next_day(min(first.end, situation.start + timedelta(weeks=4)))
    yield DecisionPoint(
        day=early,
        question=f"Did you keep at least {shorter} of your {trim(situation.hours_per_week)} hours in most weeks?",
        if_yes="Go on as planned.",
        if_no=f"Tell me the hours you really have. I plan again with {shorter}: the end moves, nothing is squeezed.",
    )
    project = timeline.first("project")
    if project is not None and project.due > early:
        yield DecisionPoint(
            day=project.due,
            question=f"Does '{project.title.removeprefix('Build: ')}' pass its checks, and has somebody else tried it?",
            if_yes="Put it where people can see it and start the next phase.",
            if_no="Use the reserve of this phase. If that is not enough, do half its scope and keep the checks.",
        )
    applying = timeline.first("applications")
    number = min(10, int(applying.hours // HOURS_PER_APPLICATION)) if applying is not None else 0
    if applying is not None and number >= FEWEST_TO_JUDGE:
        wanted = max(1, round(number * GOOD_SHARE))
        yield DecisionPoint(
            day=situation.limits.next_day(min(applying.start + timedelta(weeks=6), applying.due)),
            question=f"Did {wanted} of your first {number} applications lead to a conversation?",
            if_yes="Go on applying, and prepare the conversations with your project notes.",
            if_no="Show CV and projects to two people who hire before you send more: the CV first.",
        )


# --- the person's own evidence --------------------------------------------------------------------------------


def own_words(situation: Situation, target: Role) -> tuple[OwnWords, ...]:
    """What the person wrote about their work, with the skills of the target role that it shows. Nothing is added."""
    wanted = {need.skill for need in target.skills}
    found = []
    for sentence in sentences(situation.profile.notes):
        skills = [hit.skill for hit in find_skills(sentence, situation.knowledge) if hit.skill in wanted]
        names = [situation.knowledge.skills[skill].name for skill in dict.fromkeys(skills)]
        signs = [word for sign, word in SIGNS if sign in f" {sentence.casefold()} "]
        if names or signs:
            shown = join([*names, *dict.fromkeys(signs)])
            found.append(OwnWords(said=sentence, as_written_for_the_role=f"In the words of {target.title}: {shown}."))
    return tuple(found[:WORDS_SHOWN])


SIGNS = (
    (" on call", "running a system in production"),
    (" production", "running a system in production"),
    (" i run ", "owning a running service"),
    (" i own ", "ownership of a system or area"),
    (" i led ", "technical leadership"),
    (" trained ", "training and enablement"),
    (" reviewed ", "design review"),
    (" decision ", "a decision that others worked by"),
    (" teams followed", "a decision that others worked by"),
    (" built ", "building from nothing"),
)
"""Signs of experience that adverts have a name for (judgement). They repeat what was said and add no fact."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, shortened to what fits a line of a plan."""
    found = [part.strip() for part in text.replace("\n", " ").replace("! ", ". ").split(". ")]
    return [part.rstrip(".") for part in found if 12 <= len(part) <= 300]


def strengths_words(situation: Situation, target: Role) -> str:
    """What the person's own answers say about this role, in one paragraph."""
    profile, shown = situation.profile, []
    for need in sorted(target.skills, key=lambda need: -need.importance):
        own = situation.levels.get(need.skill)
        if own is not None and own.is_shown and own.level >= min(need.target_level, 3) - 0.3 and need.importance >= 4:
            shown.append(situation.knowledge.skills[need.skill].name)
    parts = []
    if shown:
        parts.append(f"You can already show {join(shown[:4])}, which this role counts among its core.")
    else:
        parts.append("Nothing this role counts as core is shown by a project or tested work yet; that comes first.")
    if profile.production:
        parts.append("Having run something in production sets you apart from people who only did courses.")
    if profile.decision:
        parts.append(
            "A decision that others followed is the proof that senior roles ask for; write it down as a record."
        )
    claims = [claim for claim in profile.skills if claim.evidence == "bare" and claim.level >= 4]
    if claims:
        names = join([situation.knowledge.skills[claim.skill].name for claim in claims[:3]])
        parts.append(
            f"You rate {names} high; without something to show for it I count it lower, and so would an interviewer."
        )
    return " ".join(parts)


# --- the market, an example, people ---------------------------------------------------------------------------


def market_facts(knowledge: Knowledge, target: Role) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """What postings for the role ask for most, with sample and source; what is not measured is said."""
    measured = [need for need in target.skills if need.posting_share_pct is not None and need.posting_sample]
    measured.sort(key=lambda need: (-(need.posting_share_pct or 0), need.skill))
    lines, evidence = [], []
    for need in measured[:MARKET_SKILLS]:
        name = knowledge.skills[need.skill].name
        source = next((s for s in need.sources if s.startswith(("jd", "ats", "is-"))), need.sources[0])
        lines.append(f"{name}: {need.posting_share_pct:g} % of {need.posting_sample} sampled postings ({source})")
        evidence.append(
            Evidence(
                figure=f"postings for {target.title} that ask for {name}",
                value=need.posting_share_pct or 0.0,
                unit="%",
                source=source,
                note=f"sample of {need.posting_sample}",
            )
        )
    if not lines:
        lines.append("No postings of this role were read in full: what it asks for here is our judgement.")
    for row in knowledge.title_counts.where(role=target.id):
        lines.append(
            f"Of {row.postings} postings with titles of this work, {row.with_ai_in_title} say AI in the title: "
            "search for the plain title together with tool words."
        )
        evidence.append(
            Evidence(
                figure=f"postings of this work that say AI, of {row.postings}",
                value=row.with_ai_in_title,
                unit="postings",
                source=row.sources[0],
                note=row.sample,
            )
        )
    return tuple(lines), tuple(evidence)


def worked_example(situation: Situation, target: Role, program: Program) -> str:
    """A made-up move of the same kind, marked as one: a composite of the facts, not a person."""
    profile, knowledge = situation.profile, situation.knowledge
    start, months, why = profile.current_title or "another field", "", ""
    if profile.background:
        background = knowledge.backgrounds[profile.background]
        start, why = background.title.lower(), background.why
        if background.roles[0] == target.id:
            months = f"{background.months_low} to {background.months_high} months at about eight hours a week"
    elif profile.current_role:
        present = knowledge.roles[profile.current_role]
        start = present.title
        move = next((step for step in present.transitions if step.to == target.id), None)
        if move is not None:
            months, why = f"{move.months_low} to {move.months_high} months", move.why
    first = program.core.projects[0].title if program.core.projects else "one small project"
    took = f" Moves like this take {months} (judgement)." if months else ""
    reason = f" What carries over: {why[0].lower() + why[1:]}." if why else ""
    return (
        f"A composite, not a real person: someone from {start} aims for {target.title}. They first finish '{first}', "
        "let a colleague break it, and write one page on what broke. The first interviews fail on the same question "
        f"twice; they close that gap and the third goes well.{reason}{took}"
    )


def exercise(target: Role, recommendation: Recommendation) -> str:
    """A short written exercise about this very choice."""
    other = recommendation.runner_up.title if recommendation.runner_up else "the work you do now"
    return (
        f"Take 20 minutes and paper. Write down three tasks of last month that you would do again unpaid, and three "
        f"you put off. Beside each, note whether {target.title} or {other} has more of it. End with one sentence: "
        f'"In a year I want to be asked for ...". Keep the page; we read it again on the review day.'
    )


def supporters(situation: Situation, target: Role) -> tuple[str, ...]:
    """Who could support this person, public services of their country included."""
    found = []
    if situation.profile.minor:
        found.append("A parent, a teacher or a school adviser: read this together before you start")
    elif situation.profile.employer_support:
        found.append("Your manager, who lets you do AI work: agree next week which hours and which task are yours")
    elif situation.profile.education and not situation.has_work:
        found.append("The placement or careers office of your college: ask for internships and for former students")
    elif situation.has_work:
        found.append(
            "Your manager: ask for one task with AI in it this quarter; that is the cheapest evidence there is"
        )
    found.append(f"One person who works as {target.title}: ask for 20 minutes and for their last bad week")
    found.append("One peer who learns too: show each other something every second week")
    services = services_for(situation.knowledge, situation.profile.country)
    found += [" ".join(filter(None, (f"{one.name}, free and public", one.url, one.note))) for one in services[:2]]
    return tuple(found)


def inside_route(situation: Situation, program: Program) -> tuple[str, ...]:
    """The way inside the present employer, where there is one."""
    if not situation.has_work:
        return ()
    ask = {
        True: "Your employer lets you do AI work: use it.",
        False: "Your employer does not let you do AI work so far.",
    }
    lead = (
        ask.get(situation.profile.employer_support or False, "")
        if situation.profile.employer_support is not None
        else ""
    )
    first = [lead] if lead else ["Ask whether you may do a small piece of AI work in your present job."]
    return tuple([*first, *(f"{p.title}: {p.employer_variant}" for p in program.core.projects)])


def step_after(knowledge: Knowledge, target: Role, behind: Role | None) -> StepAfter | None:
    """What comes after the target: the goal behind it, or the usual next step upwards."""
    steps = {step.to: step for step in target.transitions}
    named = behind.id if behind is not None and behind.id in steps else None
    upward = [step for step in target.transitions if knowledge.roles[step.to].level > target.level]
    chosen = steps[named] if named else min(upward, key=lambda step: rank_after(knowledge, target, step), default=None)
    if chosen is None:
        return None
    role = knowledge.roles[chosen.to]
    conditions = [f"about {role.years_min} years of such work at the least"] if role.years_min else []
    if role.level >= 5:
        conditions += ["something you ran in production", "a decision that others followed, written down"]
    return StepAfter(
        role=role.id,
        title=role.title,
        months=f"{chosen.months_low} to {chosen.months_high} months (judgement)",
        why=chosen.why,
        conditions=tuple(conditions),
    )


def rank_after(knowledge: Knowledge, target: Role, step: Transition) -> tuple[bool, int, str]:
    """The usual next step comes first: the same path, then the easier one."""
    return knowledge.roles[step.to].path != target.path, step.difficulty, step.to


def next_review(situation: Situation, timeline: Timeline) -> date:
    """The day on which plan and life are compared: four weeks on, or the end of a plan that is shorter."""
    four_weeks = situation.start + timedelta(weeks=4)
    return situation.limits.next_day(min(four_weeks, timeline.end) if timeline.end else four_weeks)
