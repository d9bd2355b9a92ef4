"""What stands beside the exams: employers' demand, credentials that cost nothing, a project, the article's list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from tools.certificates.answer import ArticleVerdict, BuildInstead, FreeOption, Mention
from tools.certificates.calendar import STALE_DAYS, first_day, standing
from tools.certificates.candidates import benefit_of
from tools.certificates.index import compact, index, same_credential, word_set
from tools.certificates.succession import chain_from
from tools.evidence import Citation, Evidence
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import ArticleCertification, FreeCredential, PostingMention

ANY_CERTIFICATE = "Any certificate"
POOLED = "all"
ARTICLE_ROLES = frozenset({"ai-engineer", "ai-architect"})
MOST_FREE = 4
# Judgement: what a free credential shows, by how it is earned; practice and discounts are no credentials.
SHOWS = {
    "exam": 1.0,
    "lab assessment": 1.0,
    "project certificate": 1.0,
    "skills badge": 0.8,
    "completion certificate": 0.7,
}
# Judgement: hours assumed for ordering where a free credential names none.
UNKNOWN_HOURS = 10.0
# Judgement: a free credential of more hours than this is a course of its own, not a first step.
LONGEST_FREE_HOURS = 60.0


@per_knowledge
def demand(knowledge: Knowledge, role_id: str) -> tuple[Mention, ...]:
    """How often postings name any certificate: for the role where it was measured, then for all titles together."""
    own = [row for row in knowledge.posting_mentions if row.role == role_id]
    pooled = [row for row in knowledge.posting_mentions if row.role == POOLED]
    rows = [next((row for row in rows if row.name.startswith(ANY_CERTIFICATE)), None) for rows in (own, pooled)]
    if rows[0] is None and own:
        rows[0] = max(own, key=lambda row: row.mentions)
    return tuple(_mention(knowledge, row) for row in rows if row)


def _mention(knowledge: Knowledge, row: PostingMention) -> Mention:
    return Mention(
        name=row.name,
        sample=row.role,
        sample_title=sample_name(knowledge, row.role),
        postings=row.postings,
        mentions=row.mentions,
        share_pct=row.share_pct,
        lower_bound=row.text_seen != "full",
    )


@per_knowledge
def mention_of(knowledge: Knowledge, role_id: str, certification_id: str) -> Mention | None:
    """How often postings name one credential, in whatever version: for the role where measured, else in all."""
    rows = [row for row in knowledge.posting_mentions if row.certification]
    for sample in (role_id, POOLED):
        for row in rows:
            if row.role == sample and same_credential(knowledge, row.certification, certification_id):
                return _mention(knowledge, row)
    return None


@per_knowledge
def demand_evidence(knowledge: Knowledge, role_id: str) -> tuple[Evidence, ...]:
    """The evidence of `demand`."""
    rows = {(row.role, row.name): row.source for row in knowledge.posting_mentions}
    found = []
    for item in demand(knowledge, role_id):
        source = rows[item.sample, item.name]
        note = "lower bound: only the start of each posting was read" if item.lower_bound else ""
        figure = f"Postings ({item.sample_title}) that name: {item.name}"
        found.append(Evidence(figure=figure, value=item.share_pct, unit="%", source=source, note=note))
        found.append(Evidence(figure=f"Postings read ({item.sample_title})", value=item.postings, source=source))
    return tuple(found)


def sample_name(knowledge: Knowledge, sample: str) -> str:
    """Whose postings were read, in words."""
    if sample == POOLED:
        return "all AI-engineering titles together"
    return knowledge.roles[sample].title if sample in knowledge.roles else sample


@per_knowledge
def mention_source(knowledge: Knowledge, sample: str, name: str) -> str:
    """The source of one measured mention."""
    return next(row.source for row in knowledge.posting_mentions if row.role == sample and row.name == name)


@per_knowledge
def _free_pool(knowledge: Knowledge) -> tuple[tuple[FreeCredential, float], ...]:
    """Credentials that a source calls free and that show something, with their hours; no long courses."""
    free = (item for item in knowledge.free_credentials.values() if item.cost_usd == 0 and item.kind in SHOWS)
    return tuple((item, hours) for item in free if (hours := _hours(item)) <= LONGEST_FREE_HOURS)


def free_options(knowledge: Knowledge, missing: Mapping[str, float], today: date) -> tuple[FreeOption, ...]:
    """Free credentials that close most of what is missing for their hours, best first, no two for the same skills."""
    scored = []
    for item, hours in _free_pool(knowledge):
        benefit = benefit_of(item.skills, missing)
        if benefit.skills:
            scored.append((-benefit.share * SHOWS[item.kind] / (1 + hours / 40), item.id, benefit.skills, item))
    scored.sort(key=lambda entry: entry[:2])
    chosen: list[tuple[FreeCredential, tuple[str, ...]]] = []
    covered: set[str] = set()
    for _, _, skills, item in scored:
        if len(chosen) == MOST_FREE:
            break
        if not covered.issuperset(skills):
            chosen.append((item, skills))
            covered.update(skills)
    return tuple(_free_option(item, skills, today) for item, skills in chosen)


def _hours(item: FreeCredential) -> float:
    figures = [float(part) for part in re.findall(r"\d+(?:\.\d+)?", item.hours)]
    return figures[-1] if figures else UNKNOWN_HOURS


def _free_option(item: FreeCredential, skills: tuple[str, ...], today: date) -> FreeOption:
    read_on = first_day(item.as_of)
    warnings = []
    if read_on is None or (today - read_on).days > STALE_DAYS:
        since = (
            f"Read {'on' if item.as_of.count('-') == 2 else 'in'} {item.as_of}"
            if read_on
            else "The date of reading is not known"
        )
        warnings.append(f"{since}: check that it is still free.")
    if item.confidence == "one-list":
        warnings.append("Seen in one list only.")
    return FreeOption(
        id=item.id,
        name=item.name,
        provider=item.provider,
        kind=item.kind,
        hours=item.hours,
        closes=skills,
        url=item.url,
        note=item.note,
        warnings=tuple(warnings),
    )


@per_knowledge
def free_citation(knowledge: Knowledge, credential_id: str) -> Citation:
    """The source of a free credential, as the fact cites it in place."""
    item = knowledge.free_credentials[credential_id]
    return Citation(
        id=f"free:{item.id}",
        title=f"{item.name}: {item.source}",
        publisher=item.provider,
        url=item.url,
        as_of=item.as_of,
    )


def build_instead(knowledge: Knowledge, role_id: str, missing: Mapping[str, float]) -> BuildInstead | None:
    """The portfolio project of the role that closes most for its hours; None where the role has none."""
    best: tuple[float, str] | None = None
    for project_id, title_skills, hours in _projects(knowledge, role_id):
        share = sum(missing.get(skill, 0.0) for skill in title_skills)
        score = (-share / (1 + hours / 40), project_id)
        if share > 0 and (best is None or score < best):
            best = score
    if best is None:
        return None
    project = knowledge.projects[best[1]]
    skills = [step.skill for step in project.steps]
    return BuildInstead(
        project=project.id,
        title=project.title,
        hours_typical=project.hours_typical,
        proves=project.evidence_artefact,
        closes=benefit_of(skills, missing).skills,
    )


@per_knowledge
def _projects(knowledge: Knowledge, role_id: str) -> tuple[tuple[str, tuple[str, ...], float], ...]:
    mine = [project for project in knowledge.projects.values() if role_id in project.roles]
    return tuple((item.id, tuple(step.skill for step in item.steps), item.hours_typical) for item in mine)


def article_list(
    knowledge: Knowledge, role_id: str, today: date, verdicts: Mapping[str, str]
) -> tuple[ArticleVerdict, ...]:
    """The certifications the article names, each with what was found and what it is on the day."""
    if role_id not in ARTICLE_ROLES:
        return ()
    rows = _article_rows(knowledge, today)
    return tuple(
        row.model_copy(update={"our_verdict": verdicts[row.certification]}) if row.certification in verdicts else row
        for row in rows
    )


@per_knowledge
def _article_rows(knowledge: Knowledge, today: date) -> tuple[ArticleVerdict, ...]:
    return tuple(
        ArticleVerdict(
            text=row.text,
            meaning=row.meaning,
            verdict=row.verdict.capitalize() if row.verdict.isupper() else row.verdict,
            fact=row.fact,
            certification=name,
            status=standing(knowledge, name, today).status if name else "",
        )
        for row, name in zip(knowledge.article_certifications, _article_ids(knowledge), strict=True)
    )


@per_knowledge
def _article_ids(knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(_article_id(knowledge, row) for row in knowledge.article_certifications)


def _article_id(knowledge: Knowledge, row: ArticleCertification) -> str:
    """The certification a row of the article means today: by code where one is printed, else by name."""
    known = index(knowledge)
    for text in (row.text, row.meaning, row.fact if row.meaning else ""):
        ids = [known.codes.get(compact(word)) for word in re.findall(r"[A-Za-z]{2,3}-[A-Z]?\d+", text)]
        for name in ids:
            if name:
                return _latest(knowledge, name)
    named: Sequence[str] = known.words.get(word_set(row.text), ())
    return named[0] if named else ""


def _latest(knowledge: Knowledge, certification_id: str) -> str:
    """The version at the end of the chain, where every step is a new version of the same credential."""
    rows = [row for row in knowledge.successions if row.old_certification == certification_id]
    for row in chain_from(knowledge, rows[0]) if rows else ():
        if same_credential(knowledge, certification_id, row.new_certification):
            certification_id = row.new_certification
    return certification_id
