"""Checks a data folder beyond shape: everything that is wrong with it, said so that its author can mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from knowledge.base import Knowledge
from knowledge.checks.certifications import check_certifications
from knowledge.checks.credentials import check_credentials
from knowledge.checks.dates import last_day
from knowledge.checks.everywhere import check_everything
from knowledge.checks.finding import Finding
from knowledge.checks.guidance import check_guidance
from knowledge.checks.inspection import Inspection
from knowledge.checks.pay import check_pay
from knowledge.checks.places import check_places
from knowledge.checks.prices import check_prices
from knowledge.checks.projects import check_projects
from knowledge.checks.reading import LenientFolder
from knowledge.checks.roles import check_roles
from knowledge.checks.skills import check_skills
from knowledge.checks.titles import check_titles
from knowledge.load import SHIPPED
from knowledge.models.fact import Fact

__all__ = ["Finding", "check"]

RULES = (
    check_roles,
    check_titles,
    check_skills,
    check_projects,
    check_certifications,
    check_credentials,
    check_pay,
    check_places,
    check_guidance,
    check_prices,
)


def check(folder: Path = SHIPPED, today: date | None = None) -> list[Finding]:
    """Everything wrong with the facts of a folder, file by file; none means that they can be used.

    Without `today` the day on which the facts were last looked over counts as today.
    """
    if not (folder / "about.toml").is_file():
        problem = "This is no data folder: about.toml is missing."
        return [Finding(str(folder), "", problem, 'It holds as_of = "2026-11-23" under [facts].')]
    reading = LenientFolder(folder)
    knowledge = Knowledge(reading)
    as_of = last_day(_as_of(reading))
    facts = list(all_facts(knowledge))
    inspection = Inspection(reading, knowledge, today or as_of or date.max, as_of)
    check_everything(inspection, facts)
    for rule in RULES:
        rule(inspection)
    reading.report_unused_files()
    return in_order(reading.findings)


def all_facts(knowledge: Knowledge) -> Iterator[Fact]:
    """Every fact of every group that Knowledge has, in the order of its properties."""
    for name, kind in vars(Knowledge).items():
        is_group = isinstance(kind, cached_property) and not name.startswith("_")
        if is_group and name != "as_of" and not name.endswith(("_names", "_places")):
            group = getattr(knowledge, name)
            yield from group.values() if isinstance(group, Mapping) else group


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Each finding once: errors before warnings, then by file, and within a file in the order they were found."""
    return sorted(dict.fromkeys(findings), key=lambda finding: (finding.severity == "warning", finding.file))


def _as_of(reading: LenientFolder) -> str:
    facts = reading.settings("about.toml").get("facts", {})
    day = facts.get("as_of", "") if isinstance(facts, Mapping) else ""
    if last_day(str(day)) is None:
        reading.report(
            reading.name(reading.folder / "about.toml"), "facts.as_of", "The day of the facts is missing.",
            'Add as_of = "2026-11-23" under [facts].',
        )  # fmt: skip
    return str(day)
