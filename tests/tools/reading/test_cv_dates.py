"""Spans of time in a CV, in every shape and language that people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.reading.cv_dates import find_single, find_spans, has_span, months_of, without_spans

TODAY = date(2026, 11, 23)


def span_of(text: str) -> tuple[str, str]:
    (span,) = find_spans(text, TODAY)
    return span.first.isoformat()[:7], span.last.isoformat()[:7] if span.last else "now"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Jan 2019 – Present", "2019-01", "now"),
        ("January 2019 to Present", "2019-01", "now"),
        ("Sept. 2019 - Aug. 2021", "2019-09", "2021-08"),
        ("Jan '19 - Feb '21", "2019-01", "2021-02"),
        ("Jan-2019 - Feb-2021", "2019-01", "2021-02"),
        ("Jan. 2019 — Feb., 2021", "2019-01", "2021-02"),
        ("1 Jan 2019 to 5 March 2020", "2019-01", "2020-03"),
        ("01/2019 - 03/2021", "2019-01", "2021-03"),
        ("01.2019-03.2021", "2019-01", "2021-03"),
        ("10-2019 - 11-2020", "2019-10", "2020-11"),
        ("09/17 – 12/19", "2017-09", "2019-12"),
        ("2019-03 - 2020-05", "2019-03", "2020-05"),
        ("2019/03 – now", "2019-03", "now"),
        ("15.06.2018 - 31.12.2019", "2018-06", "2019-12"),
        ("2019 - 2022", "2019-07", "2022-06"),
        ("2019–21", "2019-07", "2021-06"),
        ("1998–02", "1998-07", "2002-06"),
        ("2018/19", "2018-07", "2019-06"),
        ("2020 - 2020", "2020-04", "2020-09"),
        ("2023-Present", "2023-07", "now"),
        ("2026 - present", "2026-07", "now"),
        ("2019 –\nPresent", "2019-07", "now"),
        ("2019 –", "2019-07", "now"),
        ("since 2018", "2018-07", "now"),
        ("seit 10/2020", "2020-10", "now"),
        ("ab März 2021", "2021-03", "now"),
        ("Depuis septembre 2021", "2021-09", "now"),
        ("desde marzo de 2020 hasta hoy", "2020-03", "now"),
        ("from 2016 to 2019", "2016-07", "2019-06"),
        ("Q1 2020 – Q3 2021", "2020-01", "2021-09"),
        ("Summer 2019 - Winter 2020", "2019-06", "2021-02"),
        ("März 2019 bis heute", "2019-03", "now"),
        ("Okt. 2018 – Dez. 2020", "2018-10", "2020-12"),
        ("de janvier 2019 à mars 2021", "2019-01", "2021-03"),
        ("févr. 2018 – juil. 2018", "2018-02", "2018-07"),
        ("août 2020 - aujourd'hui", "2020-08", "now"),
        ("enero de 2019 - actualidad", "2019-01", "now"),
        ("sept. 2019 - dic. 2019", "2019-09", "2019-12"),
        ("março de 2019 - até o momento", "2019-03", "now"),
        ("fev/2015 - out/2019", "2015-02", "2019-10"),
        ("gennaio 2020 - in corso", "2020-01", "now"),
        ("maart 2019 – heden", "2019-03", "now"),
        ("Jan 2025 - Dec 2027", "2025-01", "now"),
    ],
)
def test_span_is_read_in_every_shape(text: str, first: str, last: str) -> None:
    assert span_of(f"Data Engineer, Acme, {text}") == (first, last)


@pytest.mark.parametrize(
    "text",
    ["2021 - 2019", "2030 - 2031", "1901 - 1950", "+49 170 2019-2020555", "v2.10 - v2.20", "10-12 people", "a 2019 b"],
)
def test_what_is_no_span_is_none(text: str) -> None:
    assert find_spans(text, TODAY) == []


def test_point_of_time_alone_has_the_length_of_its_kind() -> None:
    lengths = {}
    for text in ("Summer 2020", "Jun 2020", "2020", "Q2 2020"):
        span = find_single(text, 0, len(text), TODAY)
        assert span is not None
        lengths[text] = len(months_of([span], TODAY))
    assert lengths == {"Summer 2020": 3, "Jun 2020": 1, "2020": 6, "Q2 2020": 3}
    assert find_single("Summer 2031", 0, 11, TODAY) is None


def test_whole_years_are_counted_as_people_count_them() -> None:
    assert len(months_of(find_spans("2019 - 2022", TODAY), TODAY)) == 36
    assert len(months_of(find_spans("2016-2019, 2018-2020", TODAY), TODAY)) == 48


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="0129/.-– JanMärzseit Present\n'", max_size=80))
def test_any_text_gives_spans_in_order_within_it(text: str) -> None:
    spans = find_spans(text, TODAY)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(span.first <= (span.last or TODAY) for span in spans)
    assert bool(spans) <= has_span(text)
    assert len(without_spans(text)) == len(text)


def test_long_text_without_an_end_is_read_in_time_that_grows_with_it() -> None:
    for trap in ("2019 - ", "Jan ", "since ", "2019/", "1" * 50 + " ", "\t", "- \n"):
        assert len(find_spans(trap * 20_000, TODAY)) <= 20_000
