"""Words of danger are answered with help, whichever tool they were handed to."""

from datetime import date

import pytest
from shipped_facts import facts

from tools.evidence import as_json
from tools.plan import make_plan
from tools.problem import Problem
from tools.profile import Profile
from tools.reading.profile_file import profile_from_data
from tools.stopped import boundary_of
from tools.toolbox import HOMES, Toolbox

TODAY = date(2026, 11, 23)
DANGER = "After this rejection I do not want to live anymore."
TOOLS = Toolbox(facts())
TAKE_A_PROFILE = {
    "coach_interview": {},
    "next_question": {},
    "recommend_role": {},
    "compare_roles": {"role_a": "ai-engineer", "role_b": "ai-architect"},
}
TAKE_A_ROLE = {
    "salary_lookup": {"role": DANGER, "country": "IN"},
    "skill_gap": {"role": DANGER},
    "certification_path": {"role": DANGER},
    "compare_roles": {"role_a": "ai-engineer", "role_b": DANGER},
}


@pytest.mark.parametrize("tool", TAKE_A_PROFILE)
@pytest.mark.parametrize("field", ["notes", "out_of_field", "current_title", "education_text"])
def test_danger_in_a_persons_own_words_is_answered_with_help_by_every_tool(tool: str, field: str) -> None:
    profile = {"country": "IN", field: DANGER}
    answer = TOOLS.call(tool, {**TAKE_A_PROFILE[tool], "profile": profile}, TODAY)
    assert isinstance(answer, Problem)
    assert answer.kind == "stopped"
    assert "14416" in answer.message


def test_danger_among_the_constraints_leaves_no_plan() -> None:
    answer = TOOLS.call("build_plan", {"profile": {"country": "IN", "constraints": [DANGER]}}, TODAY)
    assert not isinstance(answer, Problem)
    told = as_json(answer)
    assert told["kind"] == "stopped"
    assert "14416" in told["stopped"]


@pytest.mark.parametrize("tool", TAKE_A_ROLE)
def test_danger_in_the_place_of_a_name_is_answered_with_help(tool: str) -> None:
    answer = TOOLS.call(tool, TAKE_A_ROLE[tool], TODAY)
    assert isinstance(answer, Problem)
    assert (answer.kind, "not a crisis service" in answer.message) == ("stopped", True)


def test_every_tool_is_held_to_it() -> None:
    assert set(HOMES) == {*TAKE_A_PROFILE, *TAKE_A_ROLE, "read_profile", "build_plan"}


@pytest.mark.parametrize("words", ["this job is killing me", "kill the process", "I am dying to get into AI"])
def test_a_way_of_speaking_stops_no_tool(words: str) -> None:
    answer = TOOLS.call("recommend_role", {"profile": {"country": "IN", "notes": words}}, TODAY)
    assert not isinstance(answer, Problem)


HIDDEN = [
    {"skills": [{"skill": "python", "level": 3, "words": DANGER}]},
    {"certifications": [{"certification": DANGER}]},
    {"certifications": [{"certification": "saa-c03", "words": DANGER}]},
    {"origins": {"goals": {"how": "said", "words": DANGER}}},
    {"open_contradictions": [DANGER]},
    {"name": DANGER},
    {"city": DANGER},
    {"background": DANGER},
    {"skipped": [DANGER]},
]


@pytest.mark.parametrize("held", HIDDEN, ids=lambda held: next(iter(held)))
@pytest.mark.parametrize("tool", ["next_question", "recommend_role", "build_plan"])
def test_danger_anywhere_in_a_profile_is_answered_with_help(tool: str, held: dict[str, object]) -> None:
    answer = as_json(TOOLS.call(tool, {"profile": {"country": "IN", **held}}, TODAY))
    assert answer["kind"] == "stopped"
    assert "14416" in (answer.get("message") or answer["stopped"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"hours_per_week": -4},
        {"skills": "many"},
        {"no_such_key": 1},
        {"current_role": "no such role"},
        {"deadline": "soon"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
@pytest.mark.parametrize("tool", ["next_question", "recommend_role", "build_plan"])
def test_help_comes_before_what_is_wrong_with_the_call(tool: str, wrong: dict[str, object]) -> None:
    answer = TOOLS.call(tool, {"profile": {"country": "IN", "notes": DANGER, **wrong}}, TODAY)
    assert isinstance(answer, Problem)
    assert (answer.kind, "14416" in answer.message) == ("stopped", True)


@pytest.mark.parametrize(
    "arguments",
    [
        {"text": DANGER, "country": "Nowhereland"},
        {"text": DANGER, "about": "no such slot"},
        {"text": "8", "about": DANGER},
        {"text": f"{DANGER} {'x ' * 150_000}"},
    ],
    ids=["unknown country", "unknown slot", "slot", "too long"],
)
def test_help_comes_before_what_is_wrong_with_a_text_to_be_read(arguments: dict[str, object]) -> None:
    answer = TOOLS.call("read_profile", arguments, TODAY)
    assert isinstance(answer, Problem)
    assert answer.kind == "stopped"


def test_questions_that_were_asked_may_hold_danger_too() -> None:
    answer = TOOLS.call("next_question", {"profile": {}, "asked": [DANGER]}, TODAY)
    assert isinstance(answer, Problem)
    assert answer.kind == "stopped"


@pytest.mark.parametrize(
    ("profile", "number"),
    [
        ({"country": "India"}, "14416"),
        ({"city": "Pune"}, "14416"),
        ({"notes": f"I am in Pune. {DANGER}"}, "14416"),
        ({"country": "Atlantis"}, "findahelpline"),
        ({"country": 7}, "findahelpline"),
    ],
)
def test_numbers_are_of_the_country_that_can_be_told(profile: dict[str, object], number: str) -> None:
    answer = TOOLS.call("recommend_role", {"profile": {"notes": DANGER, **profile}}, TODAY)
    assert isinstance(answer, Problem)
    assert number in answer.message


def test_work_on_the_subject_named_in_skills_and_origins_stops_nothing() -> None:
    held = {"skill": "python", "level": 3, "words": "suicide risk model"}
    told = {"goals": {"how": "read", "words": "Volunteer, suicide hotline"}}
    assert boundary_of(Profile.model_validate({"skills": [held], "origins": told})) is None


@pytest.mark.parametrize(
    "data",
    [
        {"country": "IN", "notes": DANGER},
        {"country": "IN", "notes": DANGER, "no_such_key": 1},
        {"country": "IN", "constraints": [DANGER], "hours_per_week": "many"},
        {"country": "IN", "skills": [{"name": DANGER}]},
    ],
)
def test_file_with_words_of_danger_gives_help_and_no_plan_whatever_else_it_holds(data: dict[str, object]) -> None:
    plan = make_plan(profile_from_data(data, facts(), TODAY), facts(), TODAY)
    assert plan.kind == "stopped"
    assert "14416" in plan.stopped


def test_danger_in_the_cv_of_a_file_gives_help_and_no_plan() -> None:
    plan = make_plan(
        profile_from_data({"country": "IN"}, facts(), TODAY, cv_text=f"Java, 5 years. {DANGER}"), facts(), TODAY
    )
    assert plan.kind == "stopped"


def test_what_is_nested_without_end_is_no_fault() -> None:
    nested: object = DANGER
    for _ in range(2000):
        nested = [nested]
    answer = TOOLS.call("recommend_role", {"profile": {"notes": nested}}, TODAY)
    assert isinstance(answer, Problem)
