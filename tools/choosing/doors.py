"""The doors a background opens, and where else somebody can turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.choosing.models import Door, Pointer

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.services import CareerService
    from tools.profile import Profile

ANYWHERE, HOME = "ZZ", "US"
MOST_SERVICES = 2


def doors_of(profile: Profile, knowledge: Knowledge) -> tuple[Door, ...]:
    """The realistic roles of a person's background, best first; none where the background is not known."""
    if profile.background not in knowledge.backgrounds:
        return ()
    background = knowledge.backgrounds[profile.background or ""]
    return tuple(
        Door(
            rank=rank,
            role=role,
            title=knowledge.roles[role].title,
            why=background.why if rank == 1 else knowledge.roles[role].summary,
            coding_share_pct=knowledge.roles[role].coding_share_pct,
            months_low=background.months_low if rank == 1 else None,
            months_high=background.months_high if rank == 1 else None,
            postings=counted[0] if (counted := said_ai(knowledge, role)) else None,
            postings_saying_ai=counted[1] if counted else None,
        )
        for rank, role in enumerate(background.roles, start=1)
    )


def said_ai(knowledge: Knowledge, role: str) -> tuple[int, int] | None:
    """Postings with titles of a role's work, and how many of them say AI; None where none were counted."""
    rows = knowledge.title_counts.where(role=role)
    return (rows[0].postings, rows[0].with_ai_in_title) if rows and rows[0].postings else None


def all_said_ai(knowledge: Knowledge) -> tuple[int, int]:
    """The same over every role that was counted."""
    rows = list(knowledge.title_counts)
    return sum(row.postings for row in rows), sum(row.with_ai_in_title for row in rows)


def services_for(knowledge: Knowledge, country: str | None) -> tuple[Pointer, ...]:
    """Public career services of a country, or what there is in any country, then O*NET My Next Move for everybody.

    A service whose address was met in no source is shown too, and says so; the ones that were seen come first.
    """
    own = knowledge.career_services.where(country=country) if country else ()
    near = sorted(own, key=lambda row: row.status != "seen")[:MOST_SERVICES]
    rows = [*(near or knowledge.career_services.where(country=ANYWHERE))]
    rows += knowledge.career_services.where(country=HOME)[:1]
    return tuple({row.service: pointer(row) for row in rows}.values())


def pointer(row: CareerService) -> Pointer:
    """A service as it is shown; an address that was not met in a source says so."""
    note = "" if row.status == "seen" or not row.url else "(address not checked)"
    return Pointer(name=row.service, url=row.url, what=row.what_it_offers, note=note)
