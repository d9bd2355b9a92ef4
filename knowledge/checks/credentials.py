"""Rules for old codes, shorthand, pathways, mentions in postings and credentials that cost nothing."""

from __future__ import annotations

import re

from knowledge.checks.dates import first_day, last_day
from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection, cycles, report_shared_names
from knowledge.checks.skills import ROUNDING_PCT
from knowledge.models.certifications import CertificationAlias, FreeCredential, Succession
from knowledge.models.fact import Fact

FREE_KINDS = (
    "completion certificate",
    "skills badge",
    "lab assessment",
    "project certificate",
    "exam",
    "practice only",
    "discount programme",
)
FREE_CONFIDENCE = ("official-page", "two-list", "one-list", "secondary")
PROCTORED = ("", "no", "yes", "not stated")
HOURS = re.compile(r"^(|\d+(\.\d+)?(-\d+(\.\d+)?)?)$")
MOST_FREE_USD = 100
"""Above this fee a credential is not nearly free (judgement of the fact tables)."""

NAMED = ("old name", "old code", "short name", "beta code", "code variant", "wrong code", "alias")
"""Kinds of alias that lead to a certification."""


def check_credentials(inspection: Inspection) -> None:
    """Every rule for what surrounds certifications."""
    check_successions(inspection)
    check_aliases(inspection)
    for pathway in inspection.knowledge.pathways.values():
        named = [step.certification for step in pathway.steps]
        if not named:
            inspection.report(pathway, "steps", "The pathway has no step.", "Name at least one certification.")
        for number, name in enumerate(named):
            if name in named[:number]:
                inspection.report(pathway, f"steps[{number}].certification", f"{quoted(name)} is there twice.")
    for mention in inspection.knowledge.posting_mentions:
        if mention.role != "all":
            inspection.expect("role", mention.role, mention, "role")
        if mention.mentions > mention.postings:
            problem = f"{mention.mentions} mentions in {mention.postings} postings."
            inspection.report(mention, "mentions", problem, "There cannot be more mentions than postings.")
        elif abs(100 * mention.mentions / mention.postings - mention.share_pct) > ROUNDING_PCT:
            share = 100 * mention.mentions / mention.postings
            inspection.report(mention, "share_pct", f"The share is {share:.2f} percent, not {mention.share_pct:g}.")
    topics = {topic for exam in inspection.knowledge.certifications.values() for topic in exam.topics}
    for free in inspection.knowledge.free_credentials.values():
        check_free(inspection, free, topics)


def check_successions(inspection: Inspection) -> None:
    """An old code has one successor, chains end, and code and id lead to the same certification."""
    knowledge = inspection.knowledge
    codes = {exam.code: exam.id for exam in knowledge.certifications.values() if exam.code}
    rows: dict[str, Succession] = {}
    for row in knowledge.successions:
        if row.old_code in rows:
            problem = f"{quoted(row.old_code)} has a successor in {inspection.place_of(rows[row.old_code])} already."
            inspection.report(row, "old_code", problem, "Keep one.")
        rows[row.old_code] = row
        owner = codes.get(row.new_code)
        if owner and row.new_certification and owner != row.new_certification:
            problem = f"{quoted(row.new_code)} is the code of {quoted(owner)}."
            inspection.report(row, "new_certification", problem, "Code and id have to be of the same certification.")
        check_ending(inspection, row)
        if row.kind in ("direct", "closest", "rename") and not row.new_code:
            inspection.report(row, "new_code", f"The kind is {quoted(row.kind)} and no successor is named.")
        if row.kind == "none" and row.new_code:
            inspection.report(row, "kind", f'The kind is "none" and {quoted(row.new_code)} is named.')
    for cycle in cycles({code: [row.new_code] if row.new_code else [] for code, row in rows.items()}):
        problem = f"Successors go round in a circle: {' > '.join(cycle)}."
        inspection.report(rows[cycle[0]], "new_code", problem, "Correct one of these rows.")


def check_ending(inspection: Inspection, row: Succession) -> None:
    """The day an exam ended is the one that its own record has, as far as both are known."""
    exam = inspection.knowledge.certifications.get(row.old_certification)
    here, there = row.ended_on or "", exam.retirement_date or "" if exam else ""
    first, last = last_day(here), last_day(there)
    if first and last and (first < first_day(there) or last < first_day(here)):
        problem = f"It ended on {here} here and {there} in the record of the exam."
        inspection.report(row, "ended_on", problem, "Correct one of the two.")


def check_aliases(inspection: Inspection) -> None:
    """A shorthand leads somewhere or says why not, and to one certification only."""
    named: list[tuple[Fact, str, str, str]] = []
    for row in inspection.knowledge.certification_aliases:
        named.append((row, "alias", _owner(row), row.alias))
        if row.kind in NAMED and not row.certification:
            inspection.report(row, "certification", f"The kind is {quoted(row.kind)} and nothing is named.")
    report_shared_names(inspection, named)


def _owner(row: CertificationAlias) -> str:
    return row.certification or row.kind


def check_free(inspection: Inspection, free: FreeCredential, topics: set[str]) -> None:
    """A credential that costs nothing says what kind it is, what it shows, and what is known of its price."""
    if free.id in inspection.ids("certification"):
        inspection.report(free, "id", f"{quoted(free.id)} is a certification too.", "Give this record another id.")
    for key, allowed in (("kind", FREE_KINDS), ("confidence", FREE_CONFIDENCE), ("proctored", PROCTORED)):
        if getattr(free, key) not in allowed:
            problem = f"{quoted(getattr(free, key))} is not allowed here."
            inspection.report(free, key, problem, f"Allowed: {', '.join(filter(None, allowed))}.")
    if not HOURS.match(free.hours):
        inspection.report(free, "hours", f"{quoted(free.hours)} is no number of hours.", 'Write "8" or "8-10".')
    if free.cost_usd is not None and free.cost_usd > MOST_FREE_USD:
        problem = f"It costs {free.cost_usd:g} USD."
        inspection.report(free, "cost_usd", problem, f"Above {MOST_FREE_USD} it belongs to the certifications.")
    if free.cost_usd is None and not free.cost_note:
        inspection.report(free, "cost_note", "Neither cost nor a note on it.", "Say what is known of the price.")
    for number, topic in enumerate(free.topics):
        if topic not in topics and inspection.can_judge("certification"):
            problem = f"{quoted(topic)} is a topic of no certification."
            inspection.report(free, f"topics[{number}]", problem, "Use the topics that certifications use.")
