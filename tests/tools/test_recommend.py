"""Recommending a role: a named goal is answered, two are decided between, only the undecided get a ranking."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from advised_people import PEOPLE, TODAY, Person, claims
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import fresh_facts

from knowledge.load import load
from tools.choosing.fit import WEIGHTS
from tools.choosing.gates import asks_for_decision, asks_for_production
from tools.choosing.models import Recommendation
from tools.choosing.text import recommendation_text
from tools.evidence import as_json
from tools.profile import HeldCertification, Origin, Profile
from tools.recommend import recommend
from tools.toolbox import Toolbox

KNOWLEDGE = load()
TIME = {"hours_per_week": 8, "horizon_weeks": 52}
DEVELOPER: dict[str, Any] = {
    "current_role": "software-engineer",
    "years_experience": 4,
    "production": True,
    "decision": False,
    "skills": claims(python=3, api_development=3, sql=2),
    **TIME,
}
ARCHITECT: dict[str, Any] = {
    "current_role": "cloud-architect",
    "years_experience": 11,
    "production": True,
    "decision": True,
    "skills": claims(aws=4, cloud_architecture=4, security_architecture=3),
}


def advice(**facts: Any) -> Recommendation:
    return recommend(Profile(**facts), KNOWLEDGE, TODAY)


def is_right(person: Person) -> bool:
    found = recommend(person.profile, KNOWLEDGE, TODAY)
    target = found.target in person.targets if person.targets else found.target is None
    return target and found.kind in person.kinds


def test_most_made_up_people_hear_what_a_careful_coach_would_say() -> None:
    wrong = [person.name for person in PEOPLE if not is_right(person)]
    assert len(wrong) <= 5, wrong


# --- a goal is named ------------------------------------------------------------------------------------------


def test_a_named_goal_within_reach_is_answered_with_go_now() -> None:
    found = advice(**DEVELOPER, goals=("ai-engineer",))
    assert (found.kind, found.target) == ("go now", "ai-engineer")


def test_engineer_comes_first_for_a_developer_who_wants_architecture() -> None:
    found = advice(**DEVELOPER, goals=("ai-architect",))
    assert (found.kind, found.target, found.then) == ("by way of", "ai-engineer", "ai-architect")
    assert found.headline.startswith("Engineer now, architect track")
    assert [step.role for step in found.way] == ["ai-engineer", "senior-ai-engineer", "ai-architect"]


def test_without_production_evidence_years_alone_do_not_open_architecture() -> None:
    found = advice(
        **{**DEVELOPER, "years_experience": 12, "production": False, "decision": True}, goals=("ai-architect",)
    )
    assert found.kind == "by way of"
    assert found.target != "ai-architect"


def test_a_cloud_architect_with_design_ownership_may_go_direct() -> None:
    found = advice(**ARCHITECT, goals=("ai-architect",), hours_per_week=20, horizon_weeks=60)
    assert (found.kind, found.target) == ("go now", "ai-architect")


def test_every_step_of_the_way_says_what_it_takes_to_enter() -> None:
    last = advice(**DEVELOPER, goals=("ai-architect",)).way[-1]
    texts = {condition.text.split(" (")[0]: condition.status for condition in last.conditions}
    assert texts["at least 5 years"] == "open"
    assert texts["something you ran in production"] == "met"
    assert texts["a technical decision that others followed"] == "open"


def test_a_goal_beyond_the_hours_stays_the_goal_with_the_nearest_role_beside_it() -> None:
    found = advice(**ARCHITECT, goals=("ai-architect",), hours_per_week=8, horizon_weeks=40)
    assert (found.kind, found.target) == ("not within means", "ai-architect")
    assert found.nearest is not None
    assert {means.role: means.fits for means in found.means} == {"ai-architect": False, found.nearest: True}
    assert any("or until" in flip.change for flip in found.flips)


def test_where_nothing_fits_into_the_hours_it_is_said() -> None:
    found = advice(**ARCHITECT, goals=("ai-architect",), hours_per_week=1, horizon_weeks=4)
    assert found.kind == "not within means"
    assert found.nearest is None
    assert "nor does a role near it" in found.headline


def test_without_hours_nothing_is_said_to_fit() -> None:
    found = advice(**{**DEVELOPER, "hours_per_week": None}, goals=("ai-engineer",))
    assert [means.fits for means in found.means] == [None]
    assert any("cannot say whether it fits" in caution for caution in found.cautions)


def test_hours_that_nobody_keeps_up_are_not_counted() -> None:
    found = advice(**{**DEVELOPER, "hours_per_week": 90}, goals=("ai-engineer",))
    assert any("rarely kept up" in caution for caution in found.cautions)
    steady = advice(**{**DEVELOPER, "hours_per_week": 25}, goals=("ai-engineer",))
    assert found.means[0].hours_available == steady.means[0].hours_available


def test_the_next_role_up_is_grown_into_from_the_role_held() -> None:
    found = advice(
        goals=("lead-ai-engineer",),
        current_role="ai-engineer",
        years_experience=2,
        production=True,
        decision=False,
        **TIME,
    )
    assert (found.kind, found.target, found.then) == ("by way of", "senior-ai-engineer", "lead-ai-engineer")
    assert found.way[0].role == "ai-engineer"


def test_what_is_not_known_is_taken_cautiously_and_said() -> None:
    found = advice(goals=("ai-architect",), current_role="software-engineer", years_experience=9, **TIME)
    assert found.kind == "by way of"
    assert any("decision" in caution and "take it as not yet" in caution for caution in found.cautions)
    assert any("if you have it already" in flip.change and "AI Architect opens" in flip.then for flip in found.flips)


def test_a_goal_that_codes_is_answered_even_where_no_code_is_wished_for() -> None:
    found = advice(**DEVELOPER, goals=("ai-engineer",), wants_code="none")
    assert found.target == "ai-engineer"
    assert any("rather not write code" in caution for caution in found.cautions)


# --- several goals --------------------------------------------------------------------------------------------


def test_between_two_named_roles_a_decision_is_given() -> None:
    found = advice(**DEVELOPER, goals=("ai-engineer", "ai-architect"))
    assert (found.kind, found.target, found.then) == ("decision", "ai-engineer", "ai-architect")


def test_the_order_in_which_two_goals_are_named_does_not_matter() -> None:
    one = advice(**DEVELOPER, goals=("ai-engineer", "ai-architect"))
    other = advice(**DEVELOPER, goals=("ai-architect", "ai-engineer"))
    assert (one.kind, one.target, one.headline) == (other.kind, other.target, other.headline)


def test_two_named_roles_close_together_are_called_undecided_with_the_question_that_decides() -> None:
    found = advice(
        goals=("ai-engineer", "ml-engineer"), current_role="data-engineer", years_experience=4, production=True,
        skills=claims(python=4, sql=4), **TIME,
    )  # fmt: skip
    assert found.kind == "undecided"
    assert found.question is not None
    assert set(found.question.between) == {"ai-engineer", "ml-engineer"}


# --- nothing named --------------------------------------------------------------------------------------------


def test_taste_never_opens_a_gate() -> None:
    taste = {"s-systems": 5, "s-lead": 5, "p-exec": 5, "p-whiteboard": 5, "s-coding": 1, "p-code-half": 1}
    found = advice(**{**DEVELOPER, "years_experience": 3}, preferences=taste)
    assert found.target is not None
    assert KNOWLEDGE.roles[found.target].track != "architect"


def test_a_taste_for_architecture_is_named_as_the_step_after() -> None:
    taste = {"s-systems": 5, "s-lead": 5, "p-exec": 5, "p-whiteboard": 5, "s-coding": 2}
    found = advice(**{**DEVELOPER, "years_experience": 3}, preferences=taste)
    assert found.then == "ai-architect"


def test_two_roles_within_five_points_are_undecided() -> None:
    for person in PEOPLE:
        found = recommend(person.profile, KNOWLEDGE, TODAY)
        if found.kind in ("ranking", "undecided") and found.runner_up and not found.nearest:
            fit = {row.role: row.fit for row in found.ranking}
            gap = abs(fit[found.target or ""] - found.runner_up.fit)
            assert (found.kind == "undecided") == (gap <= 5.0 + 0.1), person.name
            assert (found.question is not None) == (found.kind == "undecided")


def test_doors_of_a_background_are_named_by_rank_with_what_their_adverts_say() -> None:
    found = advice(background="school-teacher", years_experience=12, wants_code="none", **TIME)
    assert found.kind == "adjacent"
    assert [door.role for door in found.doors] == list(KNOWLEDGE.backgrounds["school-teacher"].roles)
    assert found.target == found.doors[0].role
    assert any("24 of 523" in caution for caution in found.cautions)
    assert any("no pay data of its own" in caution for caution in found.cautions)


def test_without_code_no_engineer_or_architect_is_ranked() -> None:
    found = advice(background="accountant", years_experience=6, wants_code="none", **TIME)
    assert {row.track for row in found.ranking} <= {"adjacent", "product", "governance"}


def test_naming_the_runner_up_is_one_way_to_turn_the_answer_around() -> None:
    profile = Profile(background="school-teacher", years_experience=12, wants_code="none", **TIME)
    found = recommend(profile, KNOWLEDGE, TODAY)
    assert found.runner_up is not None
    assert any(found.runner_up.title in flip.change for flip in found.flips)
    named = profile.model_copy(update={"goals": (found.runner_up.role,)})
    assert recommend(named, KNOWLEDGE, TODAY).target == found.runner_up.role


def test_the_one_answer_that_is_said_to_flip_a_ranking_does() -> None:
    checked = 0
    for person in PEOPLE:
        found = recommend(person.profile, KNOWLEDGE, TODAY)
        for flip in found.flips:
            if "comes out ahead" not in flip.then or found.runner_up is None or found.nearest:
                continue
            text = flip.change.split("\u201c")[1].split("\u201d")[0]
            item = next(one.id for one in KNOWLEDGE.interest_items.values() if one.text == text)
            answers = {**person.profile.preferences, item: int(flip.change[0])}
            again = recommend(person.profile.model_copy(update={"preferences": answers}), KNOWLEDGE, TODAY)
            order = [row.role for row in again.ranking]
            assert order.index(found.runner_up.role) < order.index(found.target or ""), person.name
            checked += 1
    assert checked > 0


# --- out of the field -----------------------------------------------------------------------------------------


def test_out_of_the_field_gives_no_figure_and_a_service_of_the_country() -> None:
    found = advice(out_of_field="pastry chef", country="DE", years_experience=4)
    assert (found.kind, found.target, found.evidence, found.ranking) == ("out of field", None, (), ())
    assert "Bundesagentur" in found.services[0].name
    assert not any(character.isdigit() for character in found.headline)


def test_a_country_without_a_service_is_pointed_to_my_next_move() -> None:
    found = advice(out_of_field="pastry chef", country="MN")
    assert any("My Next Move" in service.name for service in found.services)


# --- what must always hold ------------------------------------------------------------------------------------

ROLES = sorted(KNOWLEDGE.roles)
PROFILES = st.fixed_dictionaries(
    {},
    optional={
        "goals": st.lists(st.sampled_from(ROLES), max_size=2, unique=True).map(tuple),
        "current_role": st.sampled_from(ROLES),
        "background": st.sampled_from(sorted(KNOWLEDGE.backgrounds)),
        "years_experience": st.floats(0, 40),
        "production": st.booleans(),
        "decision": st.booleans(),
        "wants_code": st.sampled_from(["most", "some", "none"]),
        "hours_per_week": st.integers(0, 60),
        "horizon_weeks": st.integers(1, 150),
        "preferences": st.dictionaries(
            st.sampled_from(sorted(KNOWLEDGE.interest_items)), st.integers(1, 5), max_size=4
        ),
        "skills": st.lists(st.sampled_from(sorted(KNOWLEDGE.skills)), max_size=6, unique=True).map(
            lambda names: claims(**{name: 3 for name in names})
        ),
    },
)


@settings(max_examples=120, deadline=None)
@given(PROFILES)
def test_whoever_asks_gets_one_honest_answer(facts: dict[str, Any]) -> None:
    profile = Profile(**facts)
    found = recommend(profile, KNOWLEDGE, TODAY)
    assert found.target in KNOWLEDGE.roles
    row = next(row for row in found.ranking if row.role == found.target)
    assert row.is_reachable or found.way[0].role == profile.current_role, "a closed role is only grown into"
    assert found.flips, "what would flip it is always said"
    named = {found.then, found.nearest, found.runner_up.role if found.runner_up else None, *profile.goals} - {None}
    assert named <= {row.role for row in found.ranking}
    assert found.way[0].conditions or found.way[0].role == profile.current_role
    if len(profile.goals) == 1:
        assert profile.goals[0] in (found.target, found.then), "a named goal is answered, not replaced"
    cited = {source.id for source in found.sources} | {"person"}
    assert {item.source for item in found.evidence} <= cited
    assert recommendation_text(found)


@settings(max_examples=40, deadline=None)
@given(PROFILES, st.sampled_from(["Maria", "Ahmed", "Wei"]))
def test_a_name_changes_nothing(facts: dict[str, Any], name: str) -> None:
    plain = recommend(Profile(**facts), KNOWLEDGE, TODAY)
    named = Profile(**facts, name=name, origins={"name": Origin(how="said", words=name)})
    assert recommend(named, KNOWLEDGE, TODAY).model_dump_json() == plain.model_dump_json()


@settings(max_examples=40, deadline=None)
@given(PROFILES)
def test_more_evidence_never_closes_a_role(facts: dict[str, Any]) -> None:
    fewer = Profile(**{**facts, "production": False, "decision": False})
    more = fewer.model_copy(update={"production": True, "decision": True})
    before = {row.role: row.is_reachable for row in recommend(fewer, KNOWLEDGE, TODAY).ranking}
    after = {row.role: row.is_reachable for row in recommend(more, KNOWLEDGE, TODAY).ranking}
    assert all(after[role] for role, is_open in before.items() if is_open and role in after)


def test_every_term_stays_visible_with_its_weight() -> None:
    for row in advice(**DEVELOPER).ranking:
        assert {term.name: term.weight for term in row.terms} == dict(WEIGHTS)


def test_gates_match_what_a_role_asks_for() -> None:
    for row in advice(**DEVELOPER, goals=("ai-architect",)).ranking:
        role = KNOWLEDGE.roles[row.role]
        names = {gate.name for gate in row.gates}
        assert ("production" in names) == asks_for_production(role)
        assert ("decision" in names) == asks_for_decision(role)


def test_the_same_person_gets_the_same_bytes_from_fresh_facts() -> None:
    profile = PEOPLE[2].profile
    first, again = (recommend(profile, knowledge, TODAY) for knowledge in (fresh_facts(), KNOWLEDGE))
    assert first.model_dump_json() == again.model_dump_json()


# --- as a tool ------------------------------------------------------------------------------------------------


def test_the_tool_reads_goals_as_people_write_them() -> None:
    profile = as_json(Profile(**{**DEVELOPER, "goals": ("AI Architect",)}))
    found = Toolbox(KNOWLEDGE).call("recommend_role", {"profile": profile}, TODAY)
    assert isinstance(found, Recommendation)
    assert found.then == "ai-architect"


def test_an_unknown_goal_is_a_problem_with_suggestions() -> None:
    profile = as_json(Profile(**{**DEVELOPER, "goals": ("AI Architekt Ninja Wizard",)}))
    found = Toolbox(KNOWLEDGE).call("recommend_role", {"profile": profile}, TODAY)
    assert not isinstance(found, Recommendation)


def test_the_text_holds_verdict_way_flips_and_every_weighed_term() -> None:
    text = recommendation_text(advice(**DEVELOPER, goals=("ai-architect",)))
    for part in ("Engineer now", "## The way", "24 to 48 months", "## What would change this", "weights are judgement"):
        assert part in text


@pytest.mark.parametrize("start", [None, date(2027, 1, 4)])
def test_a_start_day_moves_the_last_day_with_it(start: date | None) -> None:
    found = advice(**DEVELOPER, goals=("ai-engineer",), start=start)
    assert found.means[0].hours_available == pytest.approx(8 * 52 * 5 / 6, rel=0.05)


def test_certificates_held_do_not_change_the_role() -> None:
    bare = advice(**DEVELOPER)
    held = advice(**DEVELOPER, certifications=(HeldCertification(certification="aws-saa-c03"),))
    assert bare.target == held.target
