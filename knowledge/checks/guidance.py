"""Rules for sources, the interview, the article's claims and the postings behind measured shares."""

from __future__ import annotations

from knowledge.checks.finding import quoted
from knowledge.checks.inspection import Inspection
from knowledge.models.fact import Source
from knowledge.models.postings import Posting

ATTRIBUTION_LICENCES = ("cc by", "cc-by", "odbl", "open government", "unicode")
"""Licences that allow use on condition that the source is named in its own words."""

ATTRIBUTED_IDS = ("onet", "bls_")
"""Public sources that ask for it too."""

OPEN_ROLES = ("both", "")
"""What a claim of the article may be about besides a role."""

STEEPEST_LOADING = 3.0
"""An answer moves an axis by at most this weight (judgement)."""


def check_guidance(inspection: Inspection) -> None:
    """Every rule for sources, interview, article and postings."""
    knowledge = inspection.knowledge
    for source in knowledge.sources.values():
        check_source(inspection, source)
    for item in knowledge.interest_items.values():
        for axis, loading in item.loadings.items():
            if not -STEEPEST_LOADING <= loading <= STEEPEST_LOADING:
                inspection.report(item, f"loadings.{axis}", f"A loading of {loading} is not possible.")
        if not item.loadings:
            inspection.report(item, "loadings", "The answer moves no axis.", "Name at least one.")
    for claim in knowledge.claims:
        if claim.role not in OPEN_ROLES:
            inspection.expect("role", claim.role, claim, "role")
    for term in knowledge.article_terms:
        if not term.skills:
            inspection.report(term, "skills", f"{quoted(term.term)} leads to no skill.", "Name at least one.")
    for posting in knowledge.postings:
        check_posting(inspection, posting)
    for count in knowledge.title_counts:
        if count.with_ai_in_title > count.postings or count.us_with_stated_pay > count.postings:
            inspection.report(count, "postings", "A part is more than the whole.", "Correct one of the counts.")
    check_levels(inspection)


def check_source(inspection: Inspection, source: Source) -> None:
    """A source has a date, and the words that its licence asks for."""
    if not source.as_of:
        inspection.report(source, "as_of", "The source has no date.", 'Write one, or "undated".')
    if source.url and not source.url.startswith(("https://", "http://")):
        inspection.report(source, "url", f"{quoted(source.url)} is no address.", "Start with https://.")
    bound = source.licence.casefold().startswith(ATTRIBUTION_LICENCES)
    if (bound or source.id.casefold().startswith(ATTRIBUTED_IDS)) and not source.attribution:
        problem = f"The licence {quoted(source.licence)} asks for a text that names the source."
        inspection.report(source, "attribution", problem, "Add it: it is shown wherever its figures are.")


def check_posting(inspection: Inspection, posting: Posting) -> None:
    """The role is one of the project, or a documented other one; what is numeric is possible."""
    if ("posting-role", posting.role) not in inspection.exceptions:
        inspection.expect("role", posting.role, posting, "role")
    for low, high in (("years_min", "years_max"), ("salary_low", "salary_high")):
        less, more = getattr(posting, low), getattr(posting, high)
        for key, text in ((low, less), (high, more)):
            if text and not _is_number(text):
                inspection.report(posting, key, f"{quoted(text)} is not a number.", "Write digits, or leave it empty.")
        if _is_number(less) and _is_number(more) and float(less) > float(more):
            inspection.report(posting, low, f"{low} is {less} and {high} is {more}.", "Are they exchanged?")


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()


def check_levels(inspection: Inspection) -> None:
    """The scale has all its levels."""
    levels = sorted(level.level for level in inspection.knowledge.skill_levels.values())
    if levels != [0, 1, 2, 3, 4, 5] and inspection.can_judge("skill level"):
        inspection.report_file(
            "levels.toml", f"The scale has the levels {', '.join(map(str, levels))}.", "It has 0 to 5."
        )
