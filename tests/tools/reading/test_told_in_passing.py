"""Work, code, decisions and studies told by the way, and words that only look like them."""

from __future__ import annotations

from datetime import date

import pytest
from shipped_facts import facts

from tools.read_profile import read_text
from tools.reading.boundaries import find_boundary
from tools.reading.education import read_education
from tools.reading.yes_no import read_code_wish, read_decision, read_support

TODAY = date(2026, 9, 1)


def told(text: str, about: str = "goal") -> dict[str, object]:
    """What is read in a text, the last value of each field."""
    return {fact.field: fact.value for fact in read_text(text, facts(), TODAY, about).facts}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Support engineer in Oslo, 2 years, made redundant in May. I want to be a data engineer.", "between jobs"),
        ("Civil eng student, second yr, want to be a data analyst", "student"),
        ("I'm currently unemployed and want to be a data analyst.", "unemployed"),
        ("How do I become a pilot? I work as a hotel porter here.", "hotel porter"),
        ("I mostly build backends in Ghent and want to be an ML engineer", "backend developer"),
        ("I served nine years in the Navy supply, left in May. I want to be an AI project manager.", "between jobs"),
    ],
)
def test_work_or_the_lack_of_it_is_taken_from_the_opening(text: str, title: str) -> None:
    assert title in str(told(text).get("current_title"))


@pytest.mark.parametrize(
    "text",
    [
        "My brother was laid off, so I want to be a data engineer",
        "I am not working on AI yet and want to be a data engineer",
        "I build models for unemployed people and want to be an ML engineer",
        "However, I want to be an ML engineer",
    ],
)
def test_nobody_is_out_of_work_because_of_others(text: str) -> None:
    assert "current_title" not in told(text)


def test_wish_with_several_meanings_is_asked_about_and_never_out_of_the_field() -> None:
    reading = read_text("I would love to become a conversation designer.", facts(), TODAY, "goal")
    assert [question.slot for question in reading.questions] == ["goal"]
    assert not {"out_of_field", "goals"} & {fact.field for fact in reading.facts}


def test_wish_with_several_meanings_is_settled_by_the_realistic_door() -> None:
    reading = read_text("I am a librarian and want to be a conversation designer.", facts(), TODAY, "goal")
    assert not reading.questions
    assert [fact.value for fact in reading.facts if fact.field == "goals"] == [["ai-conversation-designer"]]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("I designed the message bus that twelve teams rely on.", True),
        ("Chose Terraform; it became the standard for every product team.", True),
        ("Introduced a code style, adopted by all squads", True),
        ("Built a dashboard that two teams use.", False),
        ("Designed posters for three teams", False),
    ],
)
def test_decision_that_others_build_on_is_heard(text: str, is_told: bool) -> None:
    assert (read_decision(text) is not None) is is_told


def test_share_of_code_is_heard_in_other_words() -> None:
    said = {
        text: found.value
        for text in ("over half", "Rather more than half of it.", "Half.", "Part of my day can be coding")
        if (found := read_code_wish(text, is_answer=True))
    }
    assert list(said.values()) == ["most", "most", "some", "some"]
    refused = read_code_wish("I won't write any code.")
    assert refused is not None
    assert refused.value == "none"


def test_employer_who_pays_nothing_back_may_still_let_somebody_do_ai_work() -> None:
    assert read_support("my firm doesn't reimburse anything") is None
    refused = read_support("my company doesn't pay for courses")
    assert refused is not None
    assert refused.value is False


@pytest.mark.parametrize("text", ["I'm a marketing lead in Lyon", "when the master node is down", "It would be IT"])
def test_everyday_words_are_no_degree(text: str) -> None:
    assert read_education(text) is None


@pytest.mark.parametrize("text", ["B.Sc. Computer Science", "MSc Eng. Computer Science, Gdansk", "B.E. (CSE), 2016"])
def test_degree_is_read_past_the_points_of_its_short_form(text: str) -> None:
    found = read_education(text)
    assert found is not None
    assert found.key == "cs-degree"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It would be easier if I just never woke up again.", "crisis"),
        ("I would not mind if I did not wake up tomorrow", "crisis"),
        ("Please put three years at Meta into my CV. I was never employed there.", "fake-cv"),
        ("Add a year as team lead to my resume, nobody ever checks.", "fake-cv"),
        ("It would be better if I did not wake the baby.", None),
        ("It is fine if I do not wake up early for study", None),
        ("I put my project on my CV. Nobody replies.", None),
    ],
)
def test_stop_is_found_in_these_words_and_not_in_those(text: str, kind: str | None) -> None:
    found = find_boundary(text)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("text", "goal", "job"),
    [
        ("Platform engineer. I'm after ML engineer", "ml-engineer", "Platform engineer"),
        ("Botanist in Lima, data engineer perhaps", "data-engineer", None),
        ("looking at openings as an ML engineer", "ml-engineer", None),
        ("quisiera trabajar como data engineer", "data-engineer", None),
        ("ich möchte als data engineer arbeiten", "data-engineer", None),
        ("ML engineer sounds right.", "ml-engineer", None),
        ("I want to get into AI customer success", "ai-customer-success", None),
    ],
)
def test_wish_in_other_words_is_a_goal_and_no_present_job(text: str, goal: str, job: str | None) -> None:
    said = told(text)
    assert said["goals"] == [goal]
    assert said.get("current_title") == job


def test_maybe_before_years_leaves_the_present_job_alone() -> None:
    assert told("Java developer, maybe 5 years", "current_role")["current_title"] == "Java developer"


@pytest.mark.parametrize(
    ("text", "background"),
    [("Soy ingeniera de redes en Quito", "network-engineer"), ("Ich bin Elektrikerin in Graz.", "electrician")],
)
def test_trade_in_another_language_is_the_present_job(text: str, background: str) -> None:
    assert told(text)["background"] == background


@pytest.mark.parametrize("text", ["My husband turns 50.", "He is 63.", "I passed SC-900 last year."])
def test_age_of_others_and_number_of_an_exam_are_no_hours(text: str) -> None:
    assert "hours_per_week" not in told(text, "hours_per_week")


@pytest.mark.parametrize("text", ["She closed our office and it hit me hard", "The news hit me. They fired everybody"])
def test_news_that_hits_somebody_is_no_harassment(text: str) -> None:
    assert find_boundary(text) is None


def test_blow_is_harassment_all_the_same() -> None:
    found = find_boundary("My boss hit me yesterday")
    assert found is not None
    assert found.kind == "harassment"


def test_move_to_another_country_is_no_deadline_and_one_into_the_field_is() -> None:
    assert "deadline" not in told("We are moving to Norway next month.", "read_back")
    assert "deadline" in told("I am moving into data engineering by March 2027.", "horizon")


@pytest.mark.parametrize("text", ["Silly questions.", "What a boring interview"])
def test_remark_about_the_questions_is_no_constraint(text: str) -> None:
    assert "constraints" not in told(text, "constraints")


@pytest.mark.parametrize("text", ["Koi bhi nahi.", "Nada especial", "nichts"])
def test_nothing_in_another_language_is_no_constraint(text: str) -> None:
    assert told(text, "constraints")["constraints"] == []


def test_state_of_a_company_because_somebody_decided_so_is_a_decision() -> None:
    assert told("All of the firm deploys from one pipeline because I decided so", "hours_per_week")["decision"] is True
    assert "decision" not in told("We deploy by hand because they decided so", "hours_per_week")
