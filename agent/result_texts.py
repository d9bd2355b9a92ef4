"""What tools gave back after the plan, in the words the question calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.changes import SAME_PLAN, brief_of, changes_between, outlook_of
from agent.plan_questions import topic_text
from agent.state import Json
from tools.certificates.answer import CertificationPath
from tools.certificates.text import path_text
from tools.markdown import bullets, trim

if TYPE_CHECKING:
    from agent.offline import Talk
    from tools.certificates.answer import CertificationStep
    from tools.choosing.models import Recommendation, RoleFit
    from tools.planning.model import CertificationLine, Plan


def results_text(talk: Talk, purpose: str, results: list[Json]) -> str:
    """What tools gave back, in the words the purpose asks for."""
    first = results[0]
    if first["is_problem"]:
        return str(first["text"])
    if purpose == "sources":
        return sources_text(first["result"].get("sources", []))
    if purpose == "what if":
        return offer_text(talk, first["result"], results[-1]["result"])
    if purpose.startswith("about:"):
        _, topic, words = purpose.split(":", 2)
        return topic_text(topic, plan_of(talk, first["result"]), talk.today, words)
    if purpose == "certification" and len(results) > 1:
        if results[1]["is_problem"]:
            return str(results[1]["text"])
        return certification_text(plan_of(talk, first["result"]), results[1]["result"])
    if purpose.startswith("why not:"):
        return why_not_text(talk, purpose.partition(":")[2], *(result["result"] for result in results))
    return "\n\n".join(result["text"] for result in results)


def sources_text(sources: list[Json]) -> str:
    """The sources of a plan as a list."""
    lines = []
    for source in sources:
        parts = [source["title"], source.get("publisher"), source.get("as_of"), source.get("url")]
        lines.append(", ".join(part for part in parts if part))
    return "The figures of the plan come from:\n" + bullets(lines) if lines else "The plan holds no outside figures."


def plan_of(talk: Talk, result: Json) -> Plan:
    """A plan out of plain data."""
    plan: Plan = talk.tools.tool("build_plan").answer.model_validate(result)
    return plan


def offer_text(talk: Talk, present: Json, changed: Json) -> str:
    """What the plan would be, beside what it is."""
    before, after = brief_of(plan_of(talk, present)), brief_of(plan_of(talk, changed))
    lines = changes_between(before, after)
    if lines == (SAME_PLAN,):
        return "The plan would be the same, to the day."
    then = outlook_of(after)
    return "\n\n".join(part for part in (f"Then: {then}" if then else "", bullets(lines), TRIED_OUT) if part)


def certification_text(plan: Plan, result: Json) -> str:
    """All about one certification, with the verdicts of the plan in place of verdicts of their own."""
    path = CertificationPath.model_validate(result)
    lines = {line.certification: line for line in plan.certifications}
    steps = tuple(in_plan(step, lines.get(step.certification)) for step in path.steps)
    asked = path.asked.certification if path.asked else ""
    line, title = lines.get(asked), plan.role.target.title if plan.role else path.role_title
    shown = next((step for step in steps if step.certification == asked), None)
    verdict = line.verdict if line else shown.verdict if shown else ""
    reason = (line.reason if line else shown.reason if shown else "").rstrip(".")
    first = f"**In your plan for {title}: {VERDICTS[verdict]}.** {reason}." if verdict else ""
    # What the plan has left after its projects is less than the budget: it says so itself.
    text = path_text(path.model_copy(update={"steps": steps, **UNCAPPED}))
    return f"{first}\n\n{text}" if first else text


UNCAPPED: Json = {"binding": "none", "ways_out": (), "budget_usd": None, "hours_available": None}
VERDICTS = {"take": "take it", "later": "not now", "skip": "leave it out", "held": "you hold it"}


def in_plan(step: CertificationStep, line: CertificationLine | None) -> CertificationStep:
    """A step with the plan's verdict; what the plan has no place for is not to be taken now."""
    if line is None:
        if step.verdict != "take":
            return step
        return step.model_copy(update={"verdict": "later", "reason": NO_PLACE, "exam_day": None})
    verdict = "skip" if line.verdict == "held" else line.verdict
    reason = f"You hold it: {line.reason}" if line.verdict == "held" else line.reason
    return step.model_copy(update={"verdict": verdict, "reason": reason, "exam_day": line.exam_day})


NO_PLACE = "Your plan has no place for it: what you build and the exams in it come first."
TRIED_OUT = "Your plan is unchanged. Say 'keep it' to make this your plan."


def why_not_text(talk: Talk, role: str, result: Json, as_goal: Json) -> str:
    """What a role scores beside the plan's, what costs it most, and what the answer is if it is made the goal."""
    answer = talk.tools.tool("recommend_role").answer
    found: Recommendation = answer.model_validate(result)
    named: Recommendation = answer.model_validate(as_goal)
    fits = {fit.role: fit for fit in found.ranking}
    title = talk.knowledge.roles[role].title
    if role == found.target:
        return f"It is: {found.headline}"
    lines = [found.headline]
    asked = fits.get(role)
    if asked is not None:
        lines.append(f"{title} comes to {trim(asked.fit)} of 100 points{beside(fits, found)}.")
        lines.append(bullets(against(asked)))
    if found.goals != (role,):
        lines.append(f"If you make {title} your goal: {named.headline}\n" + bullets(named.reasons))
    flips = named.flips or found.flips
    if flips:
        lines.append(
            "What would change the answer:\n"
            + bullets(f"{flip.change.rstrip('.')}. Then: {flip.then}" for flip in flips)
        )
    return "\n\n".join(line for line in lines if line)


def beside(fits: dict[str, RoleFit], found: Recommendation) -> str:
    """The score of the role the plan is for."""
    target = fits.get(found.target or "")
    return f", {target.title} to {trim(target.fit)}" if target is not None else ""


def against(fit: RoleFit) -> list[str]:
    """Closed gates first, then the terms that lose most."""
    gates = [
        f"{gate.needs}: {gate.has}" + (f", which costs {trim(gate.points_lost)} points" if gate.points_lost else "")
        for gate in fit.gates
        if gate.status != "open"
    ]
    lost = sorted(fit.terms, key=lambda term: term.points - 100 * term.weight)
    terms = [f"{term.why} ({trim(term.points)} of {trim(100 * term.weight)} points)" for term in lost[:3]]
    return gates + terms
