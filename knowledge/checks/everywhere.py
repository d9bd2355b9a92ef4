"""Rules that every fact keeps: ids exist, figures are possible and in order, dates are real, sources are named."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from functools import cache

from knowledge.checks.dates import first_day, is_iso, last_day
from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection
from knowledge.checks.shapes import parts_of, shape_of
from knowledge.models import certifications, guidance, pay, postings, roles, services, skills, titles
from knowledge.models.fact import Fact

REFERENCES: dict[type[Fact], dict[str, str]] = {
    roles.RoleSkill: {"skill": "skill", "group": "skill group"},
    roles.GroupNeed: {"group": "skill group"},
    roles.Transition: {"to": "role"},
    roles.RolePay: {"role": "pay role", "proxy": "pay role", "survey_proxy": "pay role"},
    titles.Background: {"roles": "role", "first_gaps": "skill"},
    titles.BackgroundSkill: {"skill": "skill"},
    titles.ImpliedSkill: {"skill": "skill"},
    titles.AmbiguousTitle: {"default_role": "role", "other_roles": "role"},
    titles.TitleRule: {"role": "role", "runner_up": "role"},
    postings.Posting: {"skills": "skill"},
    postings.PostingShare: {"role": "role", "skill": "skill"},
    postings.TitleCount: {"role": "role"},
    skills.Prerequisite: {"skill": "skill"},
    skills.Transfer: {"skill": "skill"},
    skills.SkillGroup: {"skills": "skill"},
    skills.Resource: {"skills": "skill"},
    skills.Project: {"roles": "role"},
    skills.ProjectStep: {"skill": "skill"},
    skills.ProjectGroupStep: {"group": "skill group"},
    skills.ProjectPrerequisite: {"skill": "skill"},
    skills.SkillDemand: {"skill": "skill"},
    certifications.Certification: {
        "requires": "certification",
        "recommended_prior": "certification",
        "contains": "certification",
        "skills": "skill",
        "roles": "role",
    },
    certifications.Succession: {"old_certification": "certification", "new_certification": "certification"},
    certifications.CertificationAlias: {"certification": "certification"},
    certifications.Pathway: {"roles": "role"},
    certifications.PathwayStep: {"certification": "certification"},
    certifications.PostingMention: {"certification": "certification"},
    certifications.FreeCredential: {"skills": "skill"},
    pay.SalaryCell: {"country": "pay country"},
    pay.OccupationWage: {"nearest_role": "pay role", "area": "country"},
    pay.OfficialWage: {"nearest_role": "pay role", "country": "country"},
    pay.AdjacentWage: {"role": "role", "country": "country"},
    pay.ReferenceFigure: {"roles": "role", "country": "country"},
    pay.PayMix: {"role": "role", "country": "country"},
    pay.LadderCheck: {"role": "role", "country": "country"},
    pay.ArticleRange: {"role": "role", "country": "pay country"},
    guidance.ArticleTerm: {"skills": "skill"},
}
"""Which fields hold ids, and of what. `source` and `sources` hold ids of sources unless the model is in ADDRESSED."""

ADDRESSED = (
    certifications.Certification,
    certifications.Domain,
    certifications.Succession,
    certifications.PathwayStep,
    certifications.FreeCredential,
    pay.LadderCheck,
    services.Helpline,
    services.CareerService,
)
"""Models whose `source` is the place itself, in words, and no id."""

CITED_IN_PLACE = (pay.OfficialWage, certifications.FreeCredential, *ADDRESSED)
"""Models that may do without a source id: the record holds its own address."""

PERCENTILES = (("p10", "p25", "p50", "p75", "p90"), ("p25_usd", "p50_usd", "p75_usd"))
MIDDLES = ("typical", "mid", "centre")
PAST = ("as_of", "checked_on", "source_date", "year")
"""Fields with the date of something read: it cannot lie ahead. Launches, retirements and successions may."""

OLDEST_YEAR = 1990
"""No figure of the field is older (judgement); 19 or 219 is a slip of the keys."""


def check_everything(inspection: Inspection, facts: Iterable[Fact]) -> None:
    """Every rule of this module on every fact and every part of it."""
    for top in facts:
        for where, fact in parts_of(top):
            check_references(inspection, top, where, fact)
            check_numbers(inspection, top, where, fact)
            check_dates(inspection, top, where, fact)


def check_references(inspection: Inspection, top: Fact, where: str, fact: Fact) -> None:
    """Ids lead somewhere, lists name nothing twice, and a fact has a source."""
    for field, kind, is_list in _references(type(fact)):
        value = getattr(fact, field)
        names = value if isinstance(value, tuple) else tuple(filter(None, str(value).split(";")))
        for number, name in enumerate(names):
            key = f"{field}[{number}]" if is_list else field
            inspection.expect(kind, name, top, key, where)
            if name in names[:number]:
                inspection.report(top, key, f"{quoted(name)} is named twice.", "Remove one.", where=where)
        if not names and kind == "source" and _needs_source(fact):
            inspection.report(top, field, "No source is named.", "Every figure needs one.", where=where)


@cache
def _references(model: type[Fact]) -> tuple[tuple[str, str, bool], ...]:
    """Fields of a model that hold ids: field, kind, and whether it is a list."""
    named = dict(REFERENCES.get(model, {}))
    if not issubclass(model, ADDRESSED):
        named |= {field: "source" for field in ("source", "sources", "work_style_sources")}
    fields = model.model_fields
    return tuple(
        (name, kind, "tuple" in str(fields[name].annotation)) for name, kind in named.items() if name in fields
    )


def _needs_source(fact: Fact) -> bool:
    if isinstance(fact, skills.Skill):
        return fact.posting_share_pct is not None or fact.in_article
    return not isinstance(fact, CITED_IN_PLACE)


def check_numbers(inspection: Inspection, top: Fact, where: str, fact: Fact) -> None:
    """No figure is negative or endless, no low above its high, no percentile above the next."""
    for name in _numbers(type(fact)):
        value = getattr(fact, name)
        if isinstance(value, (int, float)) and (value < 0 or not math.isfinite(value)):
            inspection.report(top, name, f"{value} is not possible here.", "It has to be 0 or more.", where=where)
    for chain in _chains(type(fact)):
        given = [(name, value) for name in chain if isinstance(value := getattr(fact, name), (int, float))]
        for (low, less), (high, more) in itertools.pairwise(given):
            if less > more:
                problem = f"{low} is {less:g} and {high} is {more:g}: they are out of order."
                inspection.report(top, low, problem, "Is one of them mistyped, or are they exchanged?", where=where)


@cache
def _numbers(model: type[Fact]) -> tuple[str, ...]:
    return tuple(
        name
        for name in shape_of(model).plain
        if any(kind in str(model.model_fields[name].annotation) for kind in ("int", "float"))
    )


@cache
def _chains(model: type[Fact]) -> tuple[tuple[str, ...], ...]:
    """Fields of a model that have to rise: low, middle, high under one name, levels from and to, percentiles."""
    fields = model.model_fields
    chains = [("level_from", "level_to"), ("from_level", "to_level"), ("exp_min", "exp_max"), *PERCENTILES]
    for name in fields:
        for low, high in (("low", "high"), ("min", "max")):
            if name == low or name.endswith(f"_{low}") or f"_{low}_" in name:
                chains.append(tuple(_swap(name, low, each) for each in (low, *MIDDLES, high)))
    present = (tuple(dict.fromkeys(name for name in chain if name in fields)) for chain in chains)
    return tuple(dict.fromkeys(chain for chain in present if len(chain) > 1))


def _swap(name: str, old: str, new: str) -> str:
    """A field name with one of its words exchanged: hours_low, hours_typical."""
    return "_".join(new if word == old else word for word in name.split("_"))


def check_dates(inspection: Inspection, top: Fact, where: str, fact: Fact) -> None:
    """Dates are days that exist, what was read was not read tomorrow, nor checked before it was read."""
    for name in _dated(type(fact)):
        text = str(getattr(fact, name) or "")
        day = last_day(text)
        if is_iso(text) and day is None:
            inspection.report(top, name, f"{quoted(text)} is not a date.", "Write 2026-11-23 or 2026-11.", where=where)
        elif day and name in PAST and first_day(text) > inspection.today:
            inspection.report(
                top, name, f"{quoted(text)} lies in the future.", "Write the day it was read.", where=where
            )
        elif day and name in PAST and day.year < OLDEST_YEAR:
            inspection.report(top, name, f"{quoted(text)} is too long ago to be right.", where=where)
    read, checked = str(getattr(fact, "as_of", "")), last_day(str(getattr(fact, "checked_on", "")))
    if checked and last_day(read) and checked < first_day(read):
        problem = f"It was read on {read} and checked before, on {checked}."
        inspection.report(top, "checked_on", problem, "One of the two dates is wrong.", where=where)


@cache
def _dated(model: type[Fact]) -> tuple[str, ...]:
    return tuple(name for name in model.model_fields if name in PAST or name.endswith(("_date", "_on", "_start")))
