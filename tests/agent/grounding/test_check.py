"""Each family of claims: what stands, what is refused, and the reason a model is given."""

import pytest
from grounded import EXAMS, PAY, figure, known, passes, whys

from agent.grounding import check


@pytest.mark.parametrize(
    "text",
    [
        "The median is $179,000 a year.",
        "Senior AI Engineers are at $179K in the middle.",
        "The middle is about $180,000 for AI Engineers.",
        "AI Engineers get nearly $180K in the middle.",
        "The lower quarter ends at $141.6k, the upper one begins at $237.4k.",
    ],
)
def test_amount_of_a_result_may_be_said_exactly_rounded_or_hedged(text: str) -> None:
    assert passes(text)


def test_amount_that_no_tool_gave_is_refused_with_the_figure_that_was_meant() -> None:
    (why,) = whys("The median for senior AI Engineers is $175,000.")
    assert "179,000" in why
    assert "$175,000" in why


def test_amount_of_another_role_is_refused() -> None:
    assert not passes("Senior data engineers have a median of $179,000.")


def test_amount_of_another_percentile_is_refused() -> None:
    assert not passes("The median of AI Engineers is $237,400.")


def test_amount_of_another_level_is_refused() -> None:
    assert not passes("Mid-level AI Engineers have a median of $179,000.")


def test_amount_of_another_country_is_refused() -> None:
    assert not passes("In Canada, senior AI Engineers have a median of $179,000.")


def test_amount_in_another_currency_is_refused() -> None:
    assert not passes("Senior AI Engineers have a median of €179,000.")


def test_yearly_amount_is_not_a_monthly_one() -> None:
    assert not passes("The AI Engineer median is $179,000 a month.")


def test_amount_of_adverts_is_not_one_of_the_survey() -> None:
    assert not passes("In the survey, senior AI Engineers have $179,000 in the middle.")


def test_figure_of_a_year_is_not_one_of_another() -> None:
    assert passes("The $179,000 is from adverts of 2025.")
    assert not passes("The $179,000 is from adverts of 2021.")


def test_swapped_pair_is_refused() -> None:
    assert passes("AI Engineers have $179,000 in the middle, data engineers $158,000.")
    assert not passes("AI Engineers have $158,000 in the middle, data engineers $179,000.")


def test_a_quarter_earn_more_names_the_upper_quarter() -> None:
    assert passes("A quarter of senior AI Engineers earn more than $237,400.")
    assert not passes("Half of senior AI Engineers earn more than $237,400.")


def test_middle_half_is_the_two_quarters() -> None:
    assert passes("The middle half of AI Engineers is $141,600 to $237,400.")
    assert not passes("The middle half of AI Engineers is $141,600 to $179,000.")


def test_range_ends_come_from_one_range() -> None:
    assert passes("AI-103 takes 36 to 60 hours of study.")
    assert not passes("AI-103 takes 36 to 90 hours of study.")


def test_share_of_another_skill_is_refused() -> None:
    assert passes("Docker is asked for in 40.1 % of the postings.")
    assert not passes("Docker is asked for in 87.7 % of the postings.")


def test_fraction_in_words_stands_within_two_points() -> None:
    assert passes("Two fifths of the postings want Docker.")
    assert not passes("Three quarters of the postings want Docker.")


def test_word_that_hides_a_share_is_held_to_it() -> None:
    assert not passes("Nearly every posting names Docker.")
    assert passes("Most of the postings ask for Python.")


def test_must_haves_at_the_end_are_not_those_of_today() -> None:
    assert passes("Today 5.1 % of the must-haves are there, 66.7 % at the end.")
    assert not passes("Today 66.7 % of the must-haves are there.")


def test_what_the_plan_costs_is_not_what_is_left() -> None:
    assert passes("The plan costs $66 and leaves $734 of your budget.")
    assert not passes("You have $66 left of your budget.")


def test_hours_are_no_weeks() -> None:
    assert passes("You need typically 338 hours.")
    assert not passes("You need typically 338 weeks.")


def test_day_is_the_day_of_that_thing() -> None:
    assert passes("Applying starts on 2 August 2027.")
    assert passes("In early August 2027 you begin to apply.")
    assert not passes("Applying starts on 2 September 2027.")


def test_weekday_must_be_the_one_of_the_date() -> None:
    assert passes("Applying starts on Monday, 2 August 2027.")
    assert not passes("Applying starts on Tuesday, 2 August 2027.")


def test_validity_in_years_is_that_in_months() -> None:
    assert passes("A pass of MLA-C02 is good for three years.")
    assert not passes("A pass of AI-103 is good for three years.")


def test_spelled_out_count_is_checked() -> None:
    assert passes("Sixteen applications are planned.")
    assert not passes("Sixty applications are planned.")


def test_move_to_a_role_in_months_is_not_in_years() -> None:
    assert passes("The step to AI Engineer takes six to fifteen months.")
    assert not passes("The step to AI Engineer takes six to fifteen years.")


def test_own_words_back_what_is_said_of_the_person_alone() -> None:
    assert passes("You have two children and nine years of work.")
    assert not passes("You have three children.")
    assert passes("Your cousin says $300k.")
    assert not passes("Senior Solutions Architects have a median of $300k.")


def test_what_the_person_is_said_to_have_said_must_be_said() -> None:
    assert not passes("You said you have 12 hours a week.")


@pytest.mark.parametrize(
    "text",
    [
        "Your chance of an offer is 66.7 %.",
        "Four in five people with your profile are hired.",
        "87.7 % pass at the first attempt.",
    ],
)
def test_chance_is_never_given(text: str) -> None:
    assert not passes(text)


@pytest.mark.parametrize("text", ["A certificate is worth half a level in pay.", "MLA-C02 adds $150 to an offer."])
def test_certificate_is_never_said_to_raise_pay(text: str) -> None:
    assert not passes(text)


def test_nobody_promises_is_no_promise() -> None:
    assert passes("No certificate raises pay by itself.")


def test_unknown_exam_is_refused_and_a_known_one_passes() -> None:
    assert passes("AI-103 comes first.")
    assert "AI-605" in whys("AI-605 comes first.")[0]


def test_retired_exam_is_not_called_live() -> None:
    assert passes("AI-102 was retired on 30 June 2026.")
    assert passes("You cannot sit AI-102 any more.")
    assert not passes("You can still take AI-102 in January.")


def test_successor_is_the_known_one() -> None:
    assert passes("AI-102 was replaced by AI-103.")
    assert not passes("AI-102 was replaced by MLA-C02.")


def test_unknown_publisher_is_refused_and_a_named_one_passes() -> None:
    text = "According to Glassdoor, senior AI Engineers make $179,000."
    assert not passes(text)
    assert passes(text, known(named=("Glassdoor",)))
    assert not passes("Quorvex Partners puts senior AI Engineers at $179,000.")


def test_unknown_address_is_refused_and_a_named_one_passes() -> None:
    text = "The fee is on https://example.org/ai-103."
    assert not passes(text)
    assert passes(text, known(named=("https://example.org/ai-103",)))


def test_place_without_figures_is_refused() -> None:
    assert not passes("AI Engineers in Chicago have a median of $179,000.")


def test_pay_is_compared_with_the_median_as_it_is() -> None:
    assert passes("You earn less than the median senior AI Engineer.")
    assert not passes("You earn more than the median senior AI Engineer.")


def test_six_figures_are_held_to_the_figure() -> None:
    assert passes("Six figures is the middle for senior AI Engineers.")
    low = (figure("50th percentile of pay: AI Engineer, senior level, GB", 92000.0, "GBP a year", "SO_2025", "2025"),)
    assert not passes("Six figures is the middle for senior AI Engineers.", known(low, ()))


@pytest.mark.parametrize(
    "text",
    [
        "First the role, second the pay.",
        "Step 2 needs patience, and option 1 is Azure.",
        "Python 3.12, GPT-4, S3 and ISO 27001 are names, and 24/7 is an idiom.",
        "One of the roles needs more writing.",
        "There are two open points: Python, and evaluation.",
        "Here are three things to do:",
        "Would you do it for 20 hours a week?",
        "None of this is a promise.",
    ],
)
def test_what_is_no_claim_needs_no_evidence(text: str) -> None:
    assert passes(text)


def test_question_that_tells_a_figure_is_no_question() -> None:
    assert not passes("Did you know that senior AI Engineers make $500,000?")


def test_text_without_any_figures_known_refuses_every_figure() -> None:
    nothing = known((), ())
    assert passes("Start small and show it.", nothing)
    assert not passes("It takes 40 hours.", nothing)


def test_sentence_before_tells_what_the_next_is_about() -> None:
    assert passes("Python is what most ask for. It is in 87.7 % of the postings.")


def test_faults_stand_where_the_words_are() -> None:
    text = "Fine words. The median of AI Engineers is $175,000 today."
    (fault,) = check(text, known()).faults
    assert text[fault.start : fault.end] == fault.words == "$175,000"


def test_report_names_the_sentence_and_is_empty_for_a_clean_text() -> None:
    checked = check("Fine. The median of AI Engineers is $175,000.", known())
    assert "The median of AI Engineers is $175,000." in checked.report()
    assert check("Fine.", known()).report() == ""


def test_same_text_and_figures_in_another_order_give_the_same_verdict() -> None:
    text = "Data engineers have $179,000, AI Engineers $158,000; AI-103 costs $165."
    turned = known(tuple(reversed((*PAY, *EXAMS))))
    assert [fault.words for fault in check(text, turned).faults] == [
        fault.words for fault in check(text, known((*PAY, *EXAMS))).faults
    ]
