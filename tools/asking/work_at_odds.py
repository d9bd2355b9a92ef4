"""What somebody says of their work that cannot all be true: years, title, skills, pay."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from tools.asking.contradiction import Contradiction
from tools.markdown import join, trim
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge

WITHOUT_WORK = (
    "no job", "unemployed", "between jobs", "student", "graduate", "laid off", "fresher", "career break", "jobless",
    "made redundant", "out of work", "without a job", "without work", "lost my job", "no current job", "stay-at-home",
    "stay at home",
)  # fmt: skip
"""Words in a present title that mean there is no employer (judgement)."""

SENIOR_WORDS = ("senior", "staff", "lead", "principal", "head", "director")
FEWEST_SENIOR_YEARS = 2.0
"""A title with one of these words and fewer years than this is asked about (judgement)."""

BEGINNER_WORDS = ("intern", "junior")
MOST_BEGINNER_YEARS = 8.0
"""The same the other way round (judgement)."""

STUDENT_WORDS = ("student", "pupil", "undergraduate", "fresher")
MOST_STUDENT_YEARS = 6.0
"""A present title that means study, and more years of work than go with it unasked (judgement)."""

FEWEST_YEARS_OF_AN_EXPERT = 1.0
"""With fewer years of work, or a beginner's title, a skill at the top without proof is asked about (judgement)."""

CLAIM_MEANWHILE = 3.0
"""The level such a skill counts as while that stays open: solid (judgement)."""

DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD"})
"""People write all of these as dollars: pay in one of them and work in another is no contradiction."""

ANYWHERE = frozenset({"USD", "EUR"})
"""Employers abroad pay in these (judgement)."""

YEARS_BEFORE_WORK = 3.0
"""Years somebody may have used a skill before the first job, studies for example, without being asked (judgement)."""

TOP_LEVEL, FEWEST_TOP_YEARS = 5.0, 5.0
"""A level that takes years to reach, and how many: named as a claim where there are fewer (judgement)."""


def years_at_odds(profile: Profile) -> Iterator[Contradiction]:
    total, with_ai = profile.years_experience, profile.years_ai
    if total is not None and with_ai is not None and with_ai > total:
        yield Contradiction(
            "contradiction:years_ai",
            "years_experience",
            f"You said {trim(with_ai)} years with AI and {trim(total)} years of work in all. The first cannot be more"
            " than the second.",
            "How many years have you worked in all?",
            f"I count {trim(total)} for both.",
            (("years_ai", total),),
        )


def years_of_skill_at_odds(profile: Profile, knowledge: Knowledge, today: date) -> Iterator[Contradiction]:
    """More years with one skill than of work in all: 'tester, 3 years' and 'expert in Python with 10 years'."""
    total = profile.years_experience
    origin = profile.origins.get("years_experience")
    if total is None or (origin is not None and origin.how == "read"):
        return
    from tools.reading.years import find_years

    for claim in profile.skills:
        years = max((item.years for item in find_years(claim.words, today) if item.of != "ai"), default=0.0)
        skill = knowledge.skills.get(claim.skill)
        if skill is not None and years > total + YEARS_BEFORE_WORK:
            yield Contradiction(
                "contradiction:years_of_skill",
                "years_experience",
                f"You said {trim(years)} years with {skill.name} and {trim(total)} years of work in all.",
                "How many years have you worked in all?",
                f"I count {trim(total)} in all, and {skill.name} as a claim until something shows it.",
            )
            return


def title_at_odds(profile: Profile) -> Iterator[Contradiction]:
    years = profile.years_experience
    if years is None:
        return
    word = profile.seniority
    if word in SENIOR_WORDS and years < FEWEST_SENIOR_YEARS:
        yield Contradiction(
            "contradiction:seniority",
            "years_experience",
            f"Your title says {word}, and you named {years_of_work(years)}. That is rare.",
            "How many years have you worked in all?",
            "I go by the years.",
            (("seniority", ""),),
        )
    if word in BEGINNER_WORDS and years > MOST_BEGINNER_YEARS and profile.background is None:
        yield Contradiction(
            "contradiction:seniority",
            "years_experience",
            f"Your title says {word}, and you named {years_of_work(years)}. That is rare.",
            "How many years have you worked in this kind of work?",
            "I go by the title and count less than one year.",
            (("years_experience", 0.0), ("years_ai", 0.0 if profile.years_ai else profile.years_ai)),
        )

    title = profile.current_title.casefold()
    if years > MOST_STUDENT_YEARS and any(word in title.split() for word in STUDENT_WORDS):
        yield Contradiction(
            "contradiction:student",
            "years_experience",
            f"You said that you are a {profile.current_title}, and you named {years_of_work(years)}.",
            "How many years have you worked for pay, your studies left aside?",
            "I count less than one year.",
            (("years_experience", 0.0), ("years_ai", 0.0 if profile.years_ai else profile.years_ai)),
        )


def expert_at_odds(profile: Profile, knowledge: Knowledge) -> Iterator[Contradiction]:
    """A beginner who calls themselves an expert and has nothing to show for it yet."""
    years = profile.years_experience
    is_beginner = profile.seniority in BEGINNER_WORDS or (years is not None and years < FEWEST_YEARS_OF_AN_EXPERT)
    if not is_beginner or (years or 0.0) >= FEWEST_TOP_YEARS:
        return
    top = tuple(one.skill for one in profile.skills if one.level >= TOP_LEVEL and one.evidence == "bare")
    names = [skill.name for name in dict.fromkeys(top) if (skill := knowledge.skills.get(name)) is not None]
    if not names:
        return
    start = f"Your title says {profile.seniority}" if profile.seniority else f"You named {years_of_work(years or 0.0)}"
    cut = tuple(
        one.model_copy(update={"level": CLAIM_MEANWHILE}) if one.skill in top and one.evidence == "bare" else one
        for one in profile.skills
    )
    yield Contradiction(
        "contradiction:expert",
        "skills",
        f"{start}, and you rate {join(names)} at the top. That is rare.",
        "What have you done with it, at work or in a project of your own?",
        "I count it as solid until something shows more.",
        (("skills", cut),),
    )


def pay_at_odds(profile: Profile, knowledge: Knowledge) -> Iterator[Contradiction]:
    """Pay without an employer, or in the money of another country."""
    pay = profile.salary_current
    if pay is None or not pay.amount:
        return
    is_jobless = any(word in profile.current_title.casefold() for word in WITHOUT_WORK)
    if is_jobless and not profile.current_role:
        yield Contradiction(
            "contradiction:pay",
            "current_role",
            f"You said '{profile.current_title}' for your work now, and you named a present pay.",
            "What do you do now?",
            "I leave the pay out.",
            (("salary_current", None),),
        )
        return
    country = knowledge.countries.get(profile.country or "")
    if country is None or pay.currency == country.currency or pay.currency in ANYWHERE:
        return
    if not {pay.currency, country.currency} <= DOLLARS:
        place = knowledge.place(profile.country or "").name
        yield Contradiction(
            "contradiction:place",
            "country",
            f"You work in {place} and named your pay in {pay.currency}; there people are paid in {country.currency}.",
            "Which country do you work in?",
            f"I use {place} and leave the pay out.",
            (("salary_current", None),),
        )


def years_of_work(years: float) -> str:
    return f"{trim(years)} {'year' if years == 1 else 'years'} of work"
