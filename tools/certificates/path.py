"""The path put together: steps in order, what is held, the means, the ways out, what stands beside it, the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tools.certificates.answer import (
    ArticleVerdict,
    BuildInstead,
    CertificationPath,
    CertificationStep,
    FreeOption,
    HeldStatus,
    NamedCertification,
    Verdict,
)
from tools.certificates.caveats import caveats
from tools.certificates.choice import ASSUMED_HOURS, EXAM_SHARE, Choice, Means, Weighed, code_of
from tools.certificates.cost import RETAKE_SHARE
from tools.certificates.evidence import fact_evidence, sum_evidence
from tools.certificates.gates import Person
from tools.certificates.index import same_credential
from tools.certificates.money import Rate
from tools.certificates.offers import (
    article_list,
    build_instead,
    demand,
    free_citation,
    free_options,
)
from tools.certificates.order import Holdings, renewals
from tools.certificates.steps import (
    Judged,
    build_step,
    certification_citation,
    exam_facts,
)
from tools.certificates.ways_out import binding_of, ways_out
from tools.evidence import Citation, cite
from tools.markdown import trim

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# A path is read at one sitting: what is neither taken nor near it is left out (judgement).
MOST_STEPS = 9


@dataclass(frozen=True)
class Decided:
    """Everything that was worked out before the path is written down."""

    role_id: str
    means: Means
    person: Person
    holdings: Holdings
    weighed: tuple[Weighed, ...]
    choice: Choice
    missing: Mapping[str, float]
    levels: Mapping[str, float] | None
    rate: Rate | None
    named: NamedCertification | None


def assemble(knowledge: Knowledge, decided: Decided) -> CertificationPath:
    """The answer as it is handed over."""
    steps = _steps(knowledge, decided)
    taken = [step for step in steps if step.verdict == "take"]
    free, project = _beside(knowledge, decided, bool(taken))
    exam = exam_facts(knowledge, decided.named.certification) if decided.named and decided.named.certification else None
    out = ways_out(knowledge, decided.weighed, decided.choice, decided.means, free, project)
    evidence = (
        *fact_evidence(knowledge, decided, steps, free, exam),
        *sum_evidence(decided, taken, project, out),
    )
    return CertificationPath(
        role=decided.role_id,
        role_title=knowledge.roles[decided.role_id].title if decided.role_id else "",
        today=decided.means.today,
        decision=_decision(decided, taken),
        summary=_summary(knowledge, decided, taken, project),
        asked=decided.named,
        exam=exam,
        steps=steps,
        held=_held(knowledge, decided, steps),
        cost_usd=round(sum(step.cost_usd or 0.0 for step in taken), 2),
        budget_usd=None if decided.means.budget_usd is None else round(decided.means.budget_usd, 2),
        currency=decided.rate.currency if decided.rate else "",
        usd_rate=decided.rate.per_usd if decided.rate else None,
        rate_date=decided.rate.day if decided.rate else "",
        hours_low=sum(step.study_hours_low or 0.0 for step in taken),
        hours_high=sum(step.study_hours_high or 0.0 for step in taken),
        hours_available=None if decided.means.hours is None else round(decided.means.hours, 1),
        binding=binding_of(decided.weighed, decided.choice)[0],
        ways_out=out,
        demand=demand(knowledge, decided.role_id) if decided.role_id else (),
        free=free,
        build_instead=project,
        article=_article(knowledge, decided, steps),
        questions=(*filter(None, [decided.named.question if decided.named else ""]), *decided.holdings.questions),
        assumptions=tuple(_assumptions(decided, steps)),
        warnings=_warnings(knowledge, decided, taken),
        evidence=evidence,
        sources=cite(knowledge, evidence, _citations(knowledge, steps, free)),
    )


def _steps(knowledge: Knowledge, decided: Decided) -> tuple[CertificationStep, ...]:
    """Taken ones in order, then what may come later, then what to skip; what is required always stands first."""
    judged = {item.id: _judge(knowledge, decided, item) for item in decided.weighed}
    needed = {name: item for item in decided.weighed if judged[item.id].verdict != "skip" for name in item.before}
    for name, item in needed.items():
        waits = name in judged and judged[name].verdict != "take" and name not in decided.choice.refused
        if waits and not decided.holdings.covers(knowledge, name) and not _is_shut(decided, name):
            reason = f"Required before {code_of(knowledge, item.id)}: only together with it."
            judged[name] = _with(judged[name], "later", reason)
    if decided.named is not None:
        return tuple(_written(knowledge, decided, judged[item.id]) for item in decided.weighed)
    order = [*decided.choice.taken, *_in_order(decided, judged, "later"), *_in_order(decided, judged, "skip")]
    kept = _kept(decided, order, judged)
    return tuple(_written(knowledge, decided, judged[name]) for name in kept)


def _written(knowledge: Knowledge, decided: Decided, judged: Judged) -> CertificationStep:
    rate = decided.rate.per_usd if decided.rate else None
    today = decided.means.today
    return build_step(knowledge, judged, decided.holdings, decided.person, today, decided.role_id, rate)


def _judge(knowledge: Knowledge, decided: Decided, item: Weighed) -> Judged:
    verdict, reason = _verdict(knowledge, decided, item)
    if verdict == "take":
        fact, means = knowledge.certifications[item.id], decided.means
        said = caveats(knowledge, fact, item.now, means.today, decided.person.years, decided.levels)
        reason = f"{reason} {said}".strip()
    elif verdict == "later" and item.now.status in ("beta", "announced") and item.now.note not in reason:
        reason = f"{reason} {item.now.note}"
    return Judged(item.id, verdict, reason, item.benefit.skills, item.before, decided.choice.days.get(item.id))


def _verdict(knowledge: Knowledge, decided: Decided, item: Weighed) -> tuple[Verdict, str]:
    choice = decided.choice
    if item.id in choice.taken:
        return "take", _why_take(knowledge, choice, item)
    if not decided.role_id and not item.barrier:
        return "later", "Whether it is worth its fee and hours depends on the role you aim for: name one."
    if item.barrier:
        return item.verdict, item.reason
    barrier, reason = choice.refused.get(item.id, ("", "Not needed for what comes first."))
    skipped = barrier == "cloud" and "alternative" in item.candidate.relation
    return ("skip" if skipped else "later"), reason


def _why_take(knowledge: Knowledge, choice: Choice, item: Weighed) -> str:
    if item.id in choice.required_by:
        return f"Required before {code_of(knowledge, choice.required_by[item.id])}."
    top = item.benefit.skills[:3]
    names = [knowledge.skills[skill].name if skill in knowledge.skills else skill for skill in top]
    return f"Examines what this role needs and you still lack: {', '.join(names)}."


def _with(judged: Judged, verdict: Verdict, reason: str) -> Judged:
    return Judged(judged.certification, verdict, reason, judged.closes, judged.after, judged.exam_day)


def _is_shut(decided: Decided, name: str) -> bool:
    return any(item.id == name and item.barrier == "door" for item in decided.weighed)


def _in_order(decided: Decided, judged: Mapping[str, Judged], verdict: Verdict) -> list[str]:
    """The ones with a verdict in the order of the pathway, what they require before them."""
    found: list[str] = []
    for item in decided.weighed:
        if judged[item.id].verdict == verdict:
            found += [name for name in item.before if name in judged and judged[name].verdict == verdict]
            found.append(item.id)
    return list(dict.fromkeys(found))


def _kept(decided: Decided, order: list[str], judged: Mapping[str, Judged]) -> list[str]:
    """At most so many steps: what is taken, then the most valuable, and whatever those require."""
    if len(order) <= MOST_STEPS:
        return order
    by_value = sorted(decided.weighed, key=lambda item: (judged[item.id].verdict != "take", -item.value))
    kept: set[str] = set()
    for item in by_value:
        group = {item.id, *item.before} & judged.keys()
        if len(kept | group) <= MOST_STEPS:
            kept |= group
    return [name for name in order if name in kept]


def _beside(
    knowledge: Knowledge, decided: Decided, is_taking: bool
) -> tuple[tuple[FreeOption, ...], BuildInstead | None]:
    """Free credentials where money is short or nothing is taken; a project always, for it is the yardstick."""
    if not decided.role_id:
        return (), None
    short = decided.means.budget_usd == 0 or binding_of(decided.weighed, decided.choice)[0] == "budget"
    wanted = decided.named is None and (short or not is_taking)
    free = free_options(knowledge, decided.missing, decided.means.today) if wanted else ()
    return free, build_instead(knowledge, decided.role_id, decided.missing)


def _decision(decided: Decided, taken: list[CertificationStep]) -> Literal["take", "build", "answer"]:
    if decided.named is not None:
        return "answer"
    return "take" if taken else "build"


def _summary(
    knowledge: Knowledge, decided: Decided, taken: list[CertificationStep], project: BuildInstead | None
) -> str:
    if decided.named is not None:
        return decided.named.message
    if taken:
        codes = ", then ".join(step.code or step.name for step in taken)
        return f"Worth taking now: {codes}. The others can wait or be left out.{_how_rare(knowledge, decided)}"
    build = f" and build this: {project.title}" if project else " and build something you can show"
    if not decided.weighed:
        return f"I know of no certification that fits this role. Skip them all{build}."
    return f"Skip the exams for now{build}.{_how_rare(knowledge, decided)}"


def _how_rare(knowledge: Knowledge, decided: Decided) -> str:
    """How few postings name any certificate, where that was measured in full texts."""
    full = [item for item in demand(knowledge, decided.role_id) if not item.lower_bound]
    if not full:
        return ""
    item = full[0]
    return f" Of {item.postings:,} postings ({item.sample_title}), {item.share_pct:.1f} % name any certificate."


def _held(knowledge: Knowledge, decided: Decided, steps: tuple[CertificationStep, ...]) -> tuple[HeldStatus, ...]:
    """What is held, with the steps of this path whose pass renews it."""
    renewed = renewals(knowledge)
    found = []
    for status in decided.holdings.statuses:
        by = tuple(s.certification for s in steps if status.certification in renewed.get(s.certification, ()))
        found.append(status.model_copy(update={"renewed_by": by}) if by else status)
    return tuple(found)


def _article(
    knowledge: Knowledge, decided: Decided, steps: tuple[CertificationStep, ...]
) -> tuple[ArticleVerdict, ...]:
    if decided.named is not None or not decided.role_id:
        return ()
    verdicts = {step.certification: step.verdict for step in steps}
    return article_list(knowledge, decided.role_id, decided.means.today, verdicts)


def _assumptions(decided: Decided, steps: tuple[CertificationStep, ...]) -> Iterable[str]:
    """What was assumed, in words."""
    means, taken = decided.means, [step for step in steps if step.verdict == "take"]
    if not decided.role_id:
        return
    if decided.levels is None:
        yield "Your skill levels were not given, so every skill the role needs counts as a gap."
    if means.hours_per_week is None and taken:
        yield f"Exam days are worked out with {ASSUMED_HOURS:.0f} hours a week, as none were given."
    if taken:
        share = f"{EXAM_SHARE:.0%} of the weekly hours go to exams"
        if means.hours_cap is not None:
            share = f"{trim(means.hours_cap)} hours in all go to exams"
        yield f"At most {share}; the rest is for building (judgement)."
        yield f"Costs hold the US list price and {RETAKE_SHARE:.0%} of a second fee for a likely retake (judgement)."
    if means.deadline is None and means.hours_per_week is not None:
        yield "No deadline was given: a year is planned for (judgement)."
    assumed = [step.code or step.name for step in taken if step.study_assumed]
    if assumed:
        yield f"No source gives study hours for {', '.join(assumed)}: the usual hours of the level are assumed."


def _warnings(knowledge: Knowledge, decided: Decided, taken: list[CertificationStep]) -> tuple[str, ...]:
    """What is held, is required, and runs out before the exam that requires it."""
    found = []
    for step in taken:
        for status in decided.holdings.statuses:
            needed = any(same_credential(knowledge, status.certification, name) for name in step.requires)
            if needed and status.expires and step.exam_day and status.expires < step.exam_day:
                held, exam = status.code or status.name, step.code or step.name
                found.append(f"{held} runs out on {status.expires}, before the exam {exam}: renew it first.")
    return tuple(found)


def _citations(
    knowledge: Knowledge, steps: tuple[CertificationStep, ...], free: tuple[FreeOption, ...]
) -> list[Citation]:
    """The sources that the facts name in place."""
    return [
        *(certification_citation(knowledge, step.certification) for step in steps),
        *(free_citation(knowledge, item.id) for item in free),
    ]
