"""People of every kind for property tests: profiles drawn from the shipped facts."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from knowledge.base import Knowledge
from tools.profile import HeldCertification, Money, Profile, SkillClaim

TODAY = date(2026, 11, 23)


def profiles(knowledge: Knowledge) -> st.SearchStrategy[Profile]:
    """Profiles with any of their values missing."""
    roles, skills = sorted(knowledge.roles), sorted(knowledge.skills)
    claims = st.builds(
        SkillClaim,
        skill=st.sampled_from(skills),
        level=st.integers(0, 5),
        evidence=st.sampled_from(["tested", "project", "described", "bare"]),
    )
    budgets = st.builds(
        Money,
        amount=st.sampled_from([0, 50, 300, 2000, 60000]),
        currency=st.sampled_from(["USD", "INR", "EUR", "GBP", "KES", "BRL"]),
        period=st.just("once"),
    )
    held = st.builds(HeldCertification, certification=st.sampled_from(sorted(knowledge.certifications)))
    jobs = st.one_of(
        st.fixed_dictionaries({"current_role": st.sampled_from(roles)}),
        st.fixed_dictionaries({"background": st.sampled_from(sorted(knowledge.backgrounds))}),
        st.just({}),
    )
    rest = st.fixed_dictionaries(
        {},
        optional={
            "goals": st.lists(st.sampled_from(roles), max_size=2, unique=True).map(tuple),
            "years_experience": st.integers(0, 30),
            "years_ai": st.integers(0, 10),
            "production": st.booleans(),
            "decision": st.booleans(),
            "wants_code": st.sampled_from(["most", "some", "none"]),
            "country": st.sampled_from([*sorted(knowledge.countries), "MN"]),
            "skills": st.lists(claims, max_size=10, unique_by=lambda claim: claim.skill).map(tuple),
            "certifications": st.lists(held, max_size=2, unique_by=lambda one: one.certification).map(tuple),
            "hours_per_week": st.sampled_from([0, 0.25, 1, 3, 7.5, 12, 30, 100]),
            "horizon_weeks": st.integers(1, 150),
            "deadline": st.dates(date(2026, 10, 1), date(2029, 6, 1)),
            "start": st.dates(date(2026, 11, 1), date(2027, 3, 1)),
            "budget": budgets,
            "minor": st.booleans(),
            "notes": st.sampled_from(["", "I run a service in production and trained 20 colleagues on Python."]),
        },
    )
    return st.builds(lambda job, values: Profile(**job, **values), jobs, rest)
