"""What tools gave back after the plan, in the words the question calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.changes import brief_of, changes_between
from agent.state import Json
from tools.markdown import bullets, trim

if TYPE_CHECKING:
    from agent.offline import Talk
    from tools.planning.model import Plan
    from tools.recommendation import Recommendation, RoleFit


def results_text(talk: Talk, purpose: str, results: list[Json]) -> str:
    """What tools gave back, in the words the purpose asks for."""
    first = results[0]
    if first["is_problem"]:
        return str(first["text"])
    if purpose == "sources":
        return sources_text(first["result"].get("sources", []))
    if purpose == "what if":
        return offer_text(talk, first["result"])
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


def offer_text(talk: Talk, result: Json) -> str:
    """What the plan would be, beside what it is."""
    plan: Plan = talk.tools.tool("build_plan").answer.model_validate(result)
    after = brief_of(plan)
    before = (talk.state.get("plan") or {}).get("brief")
    lines = changes_between(before, after) if before else (str(after.get("verdict", "")),)
    verdict = f"Then: {after['verdict']}\n" if after.get("verdict") else ""
    return f"{verdict}{bullets(lines)}\n\nYour plan is unchanged. Say 'keep it' to make this your plan."


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
