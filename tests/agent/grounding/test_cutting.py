"""Cutting faulty sentences leaves lists, tables and bold words in order."""

from grounded import known

from agent.grounding import check


def without(text: str) -> tuple[str, int]:
    return check(text, known()).without_faults()


def test_clean_text_is_left_as_it_is() -> None:
    assert without("The median of AI Engineers is $179,000.") == ("The median of AI Engineers is $179,000.", 0)


def test_faulty_sentence_is_cut_and_counted() -> None:
    assert without("Fine. The AI Engineer median is $175,000. Go on.") == ("Fine. Go on.", 1)


def test_faulty_item_goes_whole_and_the_numbers_close_up() -> None:
    text = "1. Begin small.\n2. It pays $999,000.\n3. Show it.\n"
    assert without(text) == ("1. Begin small.\n2. Show it.", 1)


def test_item_with_another_sentence_stays() -> None:
    assert without("- Begin small. It pays $999,000.\n- Show it.") == ("- Begin small.\n- Show it.", 1)


def test_faulty_row_is_cut_and_a_table_without_rows_with_it() -> None:
    table = "Look:\n\n| Role | Pay |\n| --- | --- |\n| AI Engineer | $999,000 |\n\nThat is all."
    text, cuts = without(table)
    assert cuts == 1
    assert "|" not in text
    assert "That is all." in text


def test_bold_that_lost_its_end_is_mended() -> None:
    text, cuts = without("**Pay. It is $999,000 here.** Fine.")
    assert cuts == 1
    assert text.count("**") % 2 == 0


def test_nothing_left_is_an_empty_text() -> None:
    assert without("It pays $999,000.") == ("", 1)
