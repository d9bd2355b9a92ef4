"""What has to be said beside a verdict on an exam: beta, advised experience, age of the facts, whose cloud it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tools.certificates.calendar import Standing, dates_of, is_stale
from tools.certificates.candidates import AT_HOME, CLOUDS
from tools.proficiency.graph import skill_graph

if TYPE_CHECKING:
    from datetime import date

    from knowledge.base import Knowledge
    from knowledge.models.certifications import Certification

CLOUD_NAMES = {"aws": "AWS", "azure": "Azure", "gcp": "Google Cloud"}
# Skills that are services of one cloud.
SERVICES = {
    "aws": frozenset({"aws", "aws-bedrock", "aws-data", "sagemaker"}),
    "azure": frozenset({"azure", "azure-ai-foundry", "azure-ai-search", "azure-ml"}),
    "gcp": frozenset({"gcp", "vertex-ai"}),
}
# Topics that belong to one cloud, where the skill they show does not: Bicep is Azure's own infrastructure as code.
TOPICS = {
    "aws": frozenset({"multi-account", "glue"}),
    "azure": frozenset({"azure-devops", "azure-security", "bicep", "defender", "fabric", "purview"}),
    "gcp": frozenset({"bigquery"}),
}
# Judgement: from the first level on a cloud is in use; below the second it is not.
IN_USE, NOT_IN_USE = 1.5, 1.0
# Levels are rounded to thousandths.
ROUNDING = 0.01
_YEARS = re.compile(r"(\d+)\+?(?:-\d+)? ?\+?(?: years?|-year)")


def other_cloud(
    knowledge: Knowledge, fact: Certification, levels: Mapping[str, float] | None, favoured: Sequence[str]
) -> str:
    """Why an exam on the services of a cloud waits for a person who works in another one; empty where it need not."""
    cloud = next((name for name, provider in CLOUDS.items() if provider == fact.provider), "")
    if not cloud or not levels or fact.provider in favoured or not _is_on(cloud, fact):
        return ""
    own = max((name for name in CLOUDS if name != cloud), key=lambda name: levels.get(name, 0.0))
    if levels.get(own, 0.0) < IN_USE:
        return ""
    # What merely carries over from the cloud in use is no use of the other one.
    transfers = dict(skill_graph(knowledge)[own].transfers) if own in knowledge.skills else {}
    carried = transfers.get(cloud, 0.0) * levels[own]
    there = levels.get(cloud, 0.0)
    if there >= NOT_IN_USE and abs(there - carried) > ROUNDING:
        return ""
    return (
        f"You work with {CLOUD_NAMES[own]}, and this exam is about services of {CLOUD_NAMES[cloud]}: later, if your "
        "work moves there."
    )


def _is_on(cloud: str, fact: Certification) -> bool:
    """True where an exam examines services of a cloud."""
    return bool(SERVICES[cloud].intersection(fact.skills) or TOPICS[cloud].intersection(fact.topics))


def caveats(
    knowledge: Knowledge,
    fact: Certification,
    now: Standing,
    today: date,
    years: float | None,
    levels: Mapping[str, float] | None,
) -> str:
    """What belongs into the reason for an exam that may be taken: beta or announced day, experience, age of facts."""
    found = []
    if now.status in ("beta", "announced") and now.note:
        check = " That day is announced, not confirmed: check it." if now.earliest else ""
        found.append(f"{now.note}{check}")
    elif now.status == "live" and now.note:
        found.append(f"{now.note} Check it.")
    if lacks_experience(fact, years, levels):
        found.append(f"The provider advises {fact.recommended_experience}; nothing here shows that yet.")
    if is_stale(knowledge, fact.id, today):
        found.append(f"Its facts were read on {dates_of(knowledge, fact.id).as_of}: check it before you pay.")
    return " ".join(found)


def lacks_experience(fact: Certification, years: float | None, levels: Mapping[str, float] | None) -> bool:
    """True where the advised experience is more than the person has, or not known to be there."""
    if not fact.recommended_experience:
        return False
    asked = [float(number) for number in _YEARS.findall(fact.recommended_experience)]
    if years is None or years < max(asked, default=0.5):
        return True
    return levels is not None and max((levels.get(skill, 0.0) for skill in fact.skills), default=0.0) < AT_HOME
