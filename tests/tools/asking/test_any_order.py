"""The same answers in any order make the same profile, and other words for an answer the same facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_up_people import Person, made_up_people
from talking import ANSWERS, TODAY, TOOLS

from tools.asking.answers import Heard, take_reading
from tools.profile import Profile, Slot
from tools.read_profile import ProfileReading, read_text

FACTS = TOOLS.knowledge
PEOPLE: Mapping[str, Mapping[str, str]] = {
    "developer in Pune": {
        **{slot: text for slot, text in ANSWERS.items() if slot != "read_back"},
        "goal": "I want to become an AI engineer",
        "country": "I live in Pune, India",
    },
    "analyst in Berlin": {
        "goal": "I want to become an AI engineer",
        "current_role": "data analyst at an insurance company",
        "years_experience": "about four years",
        "skills": "SQL strong, Excel, a little Python, no Kubernetes yet",
        "country": "Berlin",
        "hours_per_week": "two evenings",
        "horizon": "by the end of 2027",
        "budget": "300 euros",
        "certifications": "AZ-900",
        "constraints": "remote only",
        "education": "BSc in economics",
        "salary_current": "48,000 €",
        "wants_code": "some",
    },
    "nurse in Manila": {
        "goal": "undecided",
        "current_role": "nurse",
        "years_experience": "9",
        "skills": "Excel",
        "country": "the Philippines",
        "hours_per_week": "5",
        "horizon": "18 months",
        "budget": "nothing",
        "certifications": "none",
        "production": "no",
        "decision": "not yet",
        "employer_support": "no",
    },
    "says no to nearly everything": {
        "goal": "AI architect",
        "current_role": "skip",
        "skills": "Python expert",
        "country": "US",
        "budget": "I would rather not say",
        "certifications": "no",
        "constraints": "no",
        "horizon": "skip",
        "hours_per_week": "12 hours",
    },
}
"""Answers by slot, of which no two speak of the same thing."""

SAID_TWICE = {
    "Portuguese words from Porto Alegre": "two names for one job",
    "Spanish from Mexico City, switches to English": "two names for one job",
    "Spanish developer in Madrid, all in Spanish": "two names for one job",
    "mother coming back to work in Birmingham, Alabama": "two jobs, one of them long ago",
    "talkative retired colonel's logistics officer in Virginia": "two names for one job",
    "lower-case student in Dhaka": "a job, and that there is none",
    "French words in Lyon": "two names for one job",
    "Hinglish DevOps engineer who wants more pay": "an amount without a currency: it is asked about, or the country's",
    "talkative backend developer in Pune": "years of work, and of one skill",
    "hedging frontend developer in Kraków": "years of work that may be meant as time ahead",
}
"""Persons who tell one thing twice, or in words with two readings: the later words hold, so that the order counts."""


@cache
def heard(slot: str, text: str, country: str) -> ProfileReading:
    """An answer as it is read, once."""
    return read_text(text, FACTS, TODAY, slot, country=country)


def after(answers: Mapping[str, str], order: Iterable[str], is_interview: bool = True) -> Profile:
    """The person after answers in an order."""
    profile = Profile()
    for slot in order:
        reading = heard(slot, answers[slot], profile.country or "")
        profile = take_reading(profile, Heard(answers[slot], slot, reading, is_interview=is_interview), FACTS).profile
    return profile


def comparable(profile: Profile) -> dict[str, Any]:
    """What has to be the same: everything but the order of lists, and where a value came from."""
    data = profile.model_dump(mode="json", exclude={"origins", "skipped"})
    for name in ("goals", "constraints"):
        data[name] = sorted(data[name])
    for name, key in (("skills", "skill"), ("certifications", "certification")):
        kept = [{**item, "words": ""} for item in data[name]]
        data[name] = sorted(kept, key=lambda item: str(item[key]))
    return data


@pytest.mark.parametrize("name", PEOPLE)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_answers_in_any_order_make_the_same_profile(name: str, data: st.DataObject) -> None:
    answers = PEOPLE[name]
    order = data.draw(st.permutations(list(answers)))
    is_interview = data.draw(st.booleans())
    one, other = after(answers, answers, is_interview), after(answers, order, is_interview)
    assert comparable(one) == comparable(other)
    assert sorted(one.skipped) == sorted(other.skipped)
    assert set(one.origins) == set(other.origins)


def test_order_of_answers_does_not_change_the_plan() -> None:
    answers = PEOPLE["developer in Pune"]
    texts = []
    for order in (list(answers), sorted(answers)):
        profile = after(answers, order)
        as_sorted = Profile.model_validate(comparable(profile))
        texts.append(TOOLS.text("build_plan", TOOLS.call("build_plan", {"profile": as_sorted}, TODAY)))
    assert texts[0] == texts[1]
    assert "AI Engineer" in texts[0]


def answers_of(person: Person) -> dict[str, str]:
    """What a made-up person of the interview answers by slot, the opening as the answer about the goal."""
    told = {**person.answers, **({"goal": person.opening} if person.opening else {})}
    return {slot: text for slot, text in told.items() if slot in get_args(Slot)}


PLAIN = [
    person
    for person in made_up_people()
    if not (person.stop or person.contradiction or person.says or person.kind in ("contradictory", "changing"))
    and person.case not in SAID_TWICE
    # The unseen are talked to as they come: nobody looked which of them tell a thing twice.
    and not person.case.startswith("unseen")
    and len(answers_of(person)) > 4
]


@pytest.mark.parametrize("person", PLAIN, ids=lambda person: person.case)
@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_made_up_person_is_the_same_in_any_order_of_answers(person: Person, data: st.DataObject) -> None:
    answers = answers_of(person)
    order = data.draw(st.permutations(list(answers)))
    one, other = comparable(after(answers, answers)), comparable(after(answers, order))
    # What is said of a skill in two answers is told twice: that it is there must not depend on the order.
    for profile in (one, other):
        profile["skills"] = [(claim["skill"], claim["level"] > 0) for claim in profile["skills"]]
    assert one == other


NONE: tuple[str, ...] = ()
PARAPHRASES: tuple[tuple[Slot, str, Any, tuple[str, ...]], ...] = (
    ("goal", "goals", ("ai-engineer",), (
        "AI engineer", "I want to become an AI engineer", "ai engineer please", "My goal is AI engineer",
        "I'd like to be an AI engineer", "an AI engineer", "Become an AI Engineer.", "I am aiming for AI engineer",
        "AI Engineer, I think")),
    ("goal", "goals", ("ai-engineer", "ai-architect"), (
        "AI engineer or AI architect", "Either AI engineer or AI architect", "AI engineer vs AI architect",
        "I can't decide between AI engineer and AI architect", "I am torn between AI engineer and AI architect")),
    ("current_role", "current_role", "data-analyst", (
        "data analyst", "I am a data analyst", "I work as a data analyst", "Data Analyst at a bank",
        "currently a data analyst", "my job is data analyst", "working as data analyst", "I'm a data analyst.")),
    ("years_experience", "years_experience", 6.0, (
        "6", "six", "6 years", "six years", "6 yrs", "about 6 years", "I have 6 years of experience", "6+ years",
        "6 years in total", "around six years")),
    ("years_experience", "years_experience", 0.0, (
        "none", "0", "zero", "no experience", "I have no work experience", "nothing yet")),
    ("wants_code", "wants_code", "most", (
        "Most of the week", "most", "as much as possible", "All day, I love coding", "mostly coding",
        "more than half")),
    ("wants_code", "wants_code", "none", (
        "none", "no code", "I do not want to code", "No coding please", "zero coding")),
    ("country", "country", "IN", (
        "India", "in India", "I live in India", "Pune", "Pune, India", "I am in Bangalore", "based in Mumbai", "INDIA",
        "Bengaluru", "india.")),
    ("country", "country", "DE", (
        "Germany", "Deutschland", "Berlin", "I live in Munich", "Hamburg, Germany", "in Germany", "Alemania")),
    ("hours_per_week", "hours_per_week", 8.0, (
        "8", "8 hours", "8 hours a week", "8h", "8 hrs/week", "eight hours", "about 8 hours per week",
        "8 hours weekly", "8 h a week", "up to 8 hours a week")),
    ("hours_per_week", "hours_per_week", 10.0, (
        "10", "10 hours", "2 hours every weekday", "two hours a day, five days a week", "ten hours per week",
        "5 hours on Saturday and 5 hours on Sunday")),
    ("horizon", "horizon_weeks", 52, (
        "a year", "one year", "1 year", "12 months", "twelve months", "within 12 months", "in a year", "52 weeks",
        "about a year")),
    ("horizon", "horizon_weeks", 26, (
        "6 months", "six months", "half a year", "in 6 months", "within half a year", "26 weeks", "about six months")),
    ("production", "production", True, ("Yes", "yes, I have", "yep", "Yes, for two years", "y", "Yes I did", "sure")),
    ("production", "production", False, ("No", "not yet", "nope", "never", "No, I have not", "n")),
    ("decision", "decision", True, ("Yes", "yep", "yes, the team followed it", "Yes, I chose our database", "y")),
    ("decision", "decision", False, ("No", "not yet", "nope", "never", "No, my lead decides")),
    ("employer_support", "employer_support", True, ("yes", "Yes, my boss would", "sure", "Yes, I think so", "y")),
    ("employer_support", "employer_support", False, (
        "no", "nope", "No, they would not", "not at all", "n", "no chance")),
    ("budget", "budget", (20_000.0, "INR"), (
        "20000 rupees", "₹20,000", "Rs 20000", "20k INR", "INR 20,000", "20 thousand rupees", "about 20000 rs",
        "up to ₹20000", "0.2 lakh")),
    ("budget", "budget", (500.0, "EUR"), (
        "500 euros", "500 €", "€500", "500 EUR", "EUR 500", "up to 500 euros", "about 500 euro", "max 500€",
        "500,00 €")),
    ("budget", "budget", (0.0,), (
        "0", "nothing", "zero", "none", "no money", "free only", "I cannot spend anything", "nil")),
    ("salary_current", "salary_current", (1_200_000.0, "INR", "year"), (
        "12 LPA", "12 lakh a year", "₹12,00,000 per year", "12 lakhs per annum", "12 lpa CTC", "INR 1200000 a year")),
    ("salary_wanted", "salary_wanted", (65_000.0, "EUR", "year"), (
        "65k euros", "€65,000", "65.000 € a year", "65000 EUR per year", "65 000 euros a year", "EUR 65k")),
    ("certifications", "certifications", ("ms-az-900",), (
        "AZ-900", "az900", "I have AZ-900", "Azure Fundamentals", "I passed AZ-900", "Microsoft AZ-900", "AZ 900",
        "Azure Fundamentals (AZ-900)")),
    ("certifications", "certifications", NONE, (
        "none", "no", "nothing", "nope", "no certificates", "I have none", "none yet")),
    ("education", "education", "cs-degree", (
        "BTech computer science", "BSc in computer science", "a CS degree", "computer science degree",
        "Master of Computer Science", "B.Sc. Computer Science", "MSc CS", "BTech CSE")),
    ("constraints", "constraints", NONE, ("no", "none", "nothing", "nope", "no constraints")),
    ("constraints", "constraints", ("remote only",), (
        "remote only", "only remote", "remote work only", "must be remote", "I want remote only")),
    ("skills", "skills", ("docker", "python", "sql"), (
        "Python, SQL, Docker", "Python, SQL and Docker", "I know Python, SQL and Docker", "docker, sql, python",
        "- Python\n- SQL\n- Docker", "Python / SQL / Docker", "I have used Python, Docker and SQL",
        "Python; SQL; Docker")),
    ("name", "name", "Asha", ("Asha", "My name is Asha", "Call me Asha", "my name is Asha.", "Name: Asha")),
)  # fmt: skip
"""Slot that was asked, field, what it has to be, and the ways of saying it."""


def plain(profile: Profile, field: str, expected: Any) -> Any:
    """A field as it is compared: an amount without what was not said, the ids of a list in their order."""
    value = getattr(profile, field)
    if field in ("budget", "salary_current", "salary_wanted") and value is not None:
        return (value.amount, value.currency, value.period)[: len(expected)]
    if field == "skills":
        return tuple(sorted(claim.skill for claim in value if claim.level > 0))
    if field == "certifications":
        return tuple(held.certification for held in value)
    return value


@pytest.mark.parametrize(
    ("slot", "field", "expected", "text"),
    [(slot, field, expected, text) for slot, field, expected, texts in PARAPHRASES for text in texts],
)
def test_other_words_for_an_answer_give_the_same_fact(slot: str, field: str, expected: Any, text: str) -> None:
    profile = heard(slot, text, "").profile
    assert plain(profile, field, expected) == expected
    assert field in profile.origins, "it was told, also where there is none"
