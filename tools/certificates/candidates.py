"""Which certifications come into question for a role, and what each of them would close."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from knowledge.errors import UnknownId
from knowledge.names import fold
from knowledge.tables import nearest
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import PathwayStep
    from knowledge.models.roles import Role

OWN_PATHWAY = "editorial"
# Judgement: what the place of a certification in a pathway is worth.
WEIGHTS = (
    ("optional", 0.2),
    ("announced", 0.3),
    ("core alternative", 0.8),
    ("core", 1.0),
    ("if ", 0.6),
    ("multi-cloud option", 0.5),
    ("required for", 0.5),
    ("recommended", 0.8),
    ("required", 0.8),
    ("associate", 0.8),
    ("base", 0.8),
)
OTHER_WEIGHT = 0.7
# Judgement: a role without any pathway is served by the associate exams made for it first.
LEVEL_WEIGHTS = {"associate": 0.8, "professional": 0.7, "specialty": 0.6, "expert": 0.6, "foundational": 0.2}
LEVEL_ORDER = ("associate", "professional", "specialty", "expert", "foundational")
# Tracks in which people work with AI rather than build it: a foundation exam can be the right size for them.
FOUNDATION_TRACKS = frozenset({"adjacent", "product"})
FOUNDATION_WEIGHT = 0.7
# Judgement: what comes before another exam, and what was made for other roles.
BROUGHT_WEIGHT, OUTSIDE_WEIGHT = 0.5, 0.3
# Judgement: gaps worth two core skills (2 x 5 x 5) make an exam fully worth its place.
FULL_BENEFIT = 50.0
# Nobody is hired for more than level 3 from an exam: it shows knowledge, not years.
EXAM_LEVEL = 3
CLOUDS = {"aws": "AWS", "azure": "Microsoft", "gcp": "Google Cloud"}
# Judgement: from this level on somebody works in a cloud rather than having seen it.
AT_HOME = 2.0
PROVIDER_BRANDS = {
    "amazon": "AWS",
    "amazon web services": "AWS",
    "azure": "Microsoft",
    "ms": "Microsoft",
    "gcp": "Google Cloud",
    "google": "Google Cloud",
    "claude": "Anthropic",
    "oci": "Oracle",
    "cncf": "CNCF / Linux Foundation",
    "linux foundation": "CNCF / Linux Foundation",
    "kubernetes": "CNCF / Linux Foundation",
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A certification in a pathway: where it stands, what its place is worth, and what was noted there."""

    certification: str
    provider: str
    weight: float
    relation: str
    note: str
    order: int
    own: bool
    source: str


class Benefit(NamedTuple):
    """What an exam would close: skills in order of weight, and the share of a full benefit from 0 to 1."""

    skills: tuple[str, ...]
    share: float
    weights: tuple[float, ...] = ()

    def left_after(self, covered: Collection[str]) -> float:
        """The part of it, from 0 to 1, that is not covered yet by other exams."""
        whole = sum(self.weights)
        fresh = sum(weight for skill, weight in zip(self.skills, self.weights, strict=False) if skill not in covered)
        return fresh / whole if whole else 1.0


NO_BENEFIT = Benefit((), 0.0)


@per_knowledge
def role_candidates(knowledge: Knowledge, role_id: str) -> tuple[Candidate, ...]:
    """Every certification of the role's pathways, our own synthesis first; without any, those made for the role."""
    role = knowledge.roles[role_id]
    mine = [pathway for pathway in knowledge.pathways.values() if role_id in pathway.roles]
    mine.sort(key=lambda pathway: (pathway.steps[0].confidence != OWN_PATHWAY, pathway.id))
    found: dict[str, Candidate] = {}
    for step in (step for pathway in mine for step in pathway.steps):
        if step.certification not in found:
            found[step.certification] = _candidate(knowledge, role, step, len(found))
    return tuple(found.values()) or _made_for(knowledge, role)


def _candidate(knowledge: Knowledge, role: Role, step: PathwayStep, order: int) -> Candidate:
    fact = knowledge.certifications[step.certification]
    weight = next((value for start, value in WEIGHTS if step.relation.startswith(start)), OTHER_WEIGHT)
    if fact.level == "foundational" and role.track in FOUNDATION_TRACKS:
        weight = max(weight, FOUNDATION_WEIGHT)
    own = step.confidence == OWN_PATHWAY
    return Candidate(
        fact.id, fact.provider, weight, step.relation.replace("_", " "), step.note, order, own, step.source
    )


def _made_for(knowledge: Knowledge, role: Role) -> tuple[Candidate, ...]:
    ids = [
        name
        for name in knowledge.certifications
        if role.id in knowledge.certifications.raw(name).get("roles", ())
        and knowledge.certifications.raw(name)["status_seen"] != "retired"
    ]
    facts = sorted(
        (knowledge.certifications[name] for name in ids), key=lambda fact: (LEVEL_ORDER.index(fact.level), fact.id)
    )
    found = []
    for order, fact in enumerate(facts):
        weight = LEVEL_WEIGHTS[fact.level]
        if fact.level == "foundational" and role.track in FOUNDATION_TRACKS:
            weight = FOUNDATION_WEIGHT
        found.append(Candidate(fact.id, fact.provider, weight, "made for this role", "", order, False, fact.source))
    return tuple(found)


@per_knowledge
def _needs(knowledge: Knowledge, role_id: str) -> dict[str, tuple[float, int, str]]:
    """For each skill of a role: importance squared, target an exam can show, any-of group."""
    return {
        need.skill: (float(need.importance**2), min(need.target_level, EXAM_LEVEL), need.group)
        for need in knowledge.roles[role_id].skills
    }


@per_knowledge
def _group_counts(knowledge: Knowledge, role_id: str) -> dict[str, int]:
    counts = {name: group.need_count for name, group in knowledge.skill_groups.items()}
    counts.update({need.group: need.count for need in knowledge.roles[role_id].group_needs})
    return counts


def missing_share(knowledge: Knowledge, role_id: str, levels: Mapping[str, float] | None) -> dict[str, float]:
    """For each skill of a role, how much of what an exam can show is missing, weighted; all of it where unknown."""
    needs = _needs(knowledge, role_id)
    if levels is None:
        return {skill: weight for skill, (weight, _, _) in needs.items()}
    counts, met = _group_counts(knowledge, role_id), dict[str, int]()
    for skill, (_, target, group) in needs.items():
        if group and levels.get(skill, 0.0) >= target:
            met[group] = met.get(group, 0) + 1
    return {
        skill: 0.0
        if group and met.get(group, 0) >= counts.get(group, 1)
        else weight * max(0.0, target - levels.get(skill, 0.0)) / target
        for skill, (weight, target, group) in needs.items()
    }


def benefit_of(skills: Sequence[str], missing: Mapping[str, float]) -> Benefit:
    """What an exam on these skills would close of what is missing."""
    closes = [skill for skill in skills if missing.get(skill, 0.0) > 0]
    if not closes:
        return NO_BENEFIT
    closes.sort(key=lambda skill: -missing[skill])
    weights = tuple(missing[skill] for skill in closes)
    return Benefit(tuple(closes), min(1.0, sum(weights) / FULL_BENEFIT), weights)


def named_providers(knowledge: Knowledge, names: Sequence[str]) -> tuple[str, ...]:
    """The providers people name by company or cloud. Raises UnknownId."""
    known = _providers(knowledge)
    found = []
    for name in names:
        provider = known.get(fold(name))
        if provider is None:
            near = dict.fromkeys(known[key] for key in nearest(fold(name), sorted(known)))
            raise UnknownId("provider of certifications", name, tuple(near))
        found.append(provider)
    return tuple(dict.fromkeys(found))


@per_knowledge
def _providers(knowledge: Knowledge) -> dict[str, str]:
    providers = [str(knowledge.certifications.raw(name)["provider"]) for name in knowledge.certifications]
    known = {fold(provider): provider for provider in providers}
    known.update({fold(brand): provider for brand, provider in PROVIDER_BRANDS.items() if provider in providers})
    return known


def favourites(
    knowledge: Knowledge, named: Sequence[str], held: Sequence[str], levels: Mapping[str, float] | None
) -> tuple[str, ...]:
    """Providers to prefer: those named, else those of what is held and of the cloud the person works in most."""
    if named:
        return tuple(named)
    found = [knowledge.certifications[name].provider for name in held]
    at_home = {skill: (levels or {}).get(skill, 0.0) for skill in CLOUDS}
    best = max(at_home.values())
    if best >= AT_HOME:
        found += [CLOUDS[skill] for skill, level in at_home.items() if level == best]
    return tuple(dict.fromkeys(found))


def considered(
    knowledge: Knowledge, role_id: str, named: Sequence[str], favoured: Sequence[str]
) -> tuple[Candidate, ...]:
    """The candidates to weigh: those of named providers only, else the role's own path and favoured providers."""
    candidates = role_candidates(knowledge, role_id)
    if named:
        mine = tuple(item for item in candidates if item.provider in named)
        return mine or tuple(item for item in _made_for(knowledge, knowledge.roles[role_id]) if item.provider in named)
    if not any(item.own for item in candidates):
        return candidates
    return tuple(item for item in candidates if item.own or item.provider in favoured)


def candidate_for(knowledge: Knowledge, role_id: str, certification_id: str) -> Candidate:
    """A certification somebody asked about, as a candidate for a role, in its pathway or not."""
    for item in role_candidates(knowledge, role_id) if role_id else ():
        if item.certification == certification_id:
            return item
    fact = knowledge.certifications[certification_id]
    made_for = not role_id or role_id in fact.roles
    weight = LEVEL_WEIGHTS[fact.level] if made_for else OUTSIDE_WEIGHT
    return Candidate(
        fact.id, fact.provider, weight, "made for this role" if made_for else "", "", 0, False, fact.source
    )


def brought_along(
    knowledge: Knowledge,
    candidates: Sequence[Candidate],
    before: Mapping[str, Sequence[str]],
    advised: bool = True,
) -> tuple[Candidate, ...]:
    """The candidates with what has to come, or is advised to come, before each of them; `before` holds the first."""
    known = {item.certification for item in candidates}
    found: list[Candidate] = []
    for item in candidates:
        required = before.get(item.certification, ())
        prior = knowledge.certifications[item.certification].recommended_prior if advised else ()
        for name in (*required, *prior):
            if name in known:
                continue
            known.add(name)
            fact = knowledge.certifications[name]
            relation = f"{'required' if name in required else 'advised'} before {item.certification}"
            found.append(Candidate(name, fact.provider, BROUGHT_WEIGHT, relation, "", item.order, False, fact.source))
        found.append(item)
    return tuple(found)
