"""Dates: each written form of exchange.md 6 that names one day, and none that could name two."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.problem import Unfit
from registry.domain.values.dates import EARLIEST, LATEST, is_counted, parse_date, typed_date

if TYPE_CHECKING:
    from collections.abc import Callable

FORMS = (
    "{0:%Y-%m-%d}",
    "{0.year}-{0.month}-{0.day}",
    "{0.year}/{0.month}/{0.day}",
    "{0.year}.{0.month}.{0.day}",
    "{0.year}.{0.month}.{0.day}.",
    "{0.year}. {0.month}. {0.day}.",
    "{0.year}년 {0.month}월 {0.day}일",
    "{0.year}년{0.month}월{0.day}일",
    "{0:%Y%m%d}",
    "  {0:%Y-%m-%d} ",
)


def _code(text: str) -> str:
    with pytest.raises(Unfit) as refused:
        parse_date(text)
    return refused.value.code


@given(st.dates(EARLIEST, LATEST), st.sampled_from(FORMS))
def test_a_day_is_read_in_every_form_that_puts_the_year_first(day: date, form: str) -> None:
    assert parse_date(form.format(day)) == day


NAMED = (
    "{0.day} {0:%b} {0.year}",
    "{0.day} {0:%B} {0.year}",
    "{0:%d-%b-%Y}",
    "{0:%B} {0.day}, {0.year}",
    "{0:%b}. {0.day} {0.year}",
    "{0.day}th {0:%B}, {0.year}",
    "{0:%d %b %Y}",
)


@given(st.dates(EARLIEST, LATEST), st.sampled_from(NAMED), st.sampled_from([str, str.upper, str.lower]))
def test_a_day_is_read_with_the_name_of_its_month(day: date, form: str, case: Callable[[str], str]) -> None:
    assert parse_date(case(form.format(day))) == day


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("today", "2026-01-31"),
        ("오늘", "2026-01-31"),
        (" Tomorrow ", "2026-02-01"),
        ("내일", "2026-02-01"),
        ("어제", "2026-01-30"),
        ("+30", "2026-03-02"),
        ("+ 30 days", "2026-03-02"),
        ("+30일", "2026-03-02"),
        ("-1", "2026-01-30"),
        ("+2w", "2026-02-14"),
        ("+2주", "2026-02-14"),
        ("+1m", "2026-02-28"),
        ("+1개월", "2026-02-28"),
        ("+25 months", "2028-02-29"),
        ("-1y", "2025-01-31"),
        ("+1년", "2027-01-31"),
        ("2027. 3. 1.", "2027-03-01"),
        ("1 Mar 2027", "2027-03-01"),
    ],
)
def test_a_typed_date_may_be_counted_from_today(typed: str, expected: str) -> None:
    assert typed_date(typed, date(2026, 1, 31)).isoformat() == expected
    assert is_counted(typed) == (not any(letter.isdigit() for letter in typed) or typed.strip()[0] in "+-")


_WEEKDAYS = (
    ("Mon", "월"),
    ("Tue", "화"),
    ("Wed", "수"),
    ("Thu", "목"),
    ("Fri", "금"),
    ("Sat", "토"),
    ("Sun", "일"),
)
_WITH_WEEKDAY = (
    "{en} {day.day} Jan {day.year}",
    "{en}, {day.day} Jan {day.year}",
    "{day.day} Jan {day.year} ({en})",
    "{day:%Y-%m-%d} ({en})",
    "{day.year}. 1. {day.day}.({ko})",
    "{day.year}. 1. {day.day}. ({ko})",
    "{day.year}년 1월 {day.day}일 {ko}요일",
    "{day.year}년 1월 {day.day}일({ko})",
)


@given(st.integers(1, 31), st.integers(0, 6), st.sampled_from(_WITH_WEEKDAY))
def test_a_typed_date_may_name_its_own_day_of_the_week_only(number: int, named: int, form: str) -> None:
    day = date(2027, 1, number)
    english, korean = _WEEKDAYS[named]
    typed = form.format(day=day, en=english, ko=korean)
    if day.weekday() == named:
        assert typed_date(typed, EARLIEST) == day
    else:
        with pytest.raises(Unfit):
            typed_date(typed, EARLIEST)


@given(
    st.dates(EARLIEST, LATEST),
    st.sampled_from("\u2010\u2011\u2012\u2013\u2014\u2212"),
    st.sampled_from("\u200b\u200e\u200f\ufeff"),
)
def test_a_pasted_date_may_hold_other_dashes_and_what_is_not_seen(day: date, dash: str, unseen: str) -> None:
    assert typed_date(f"{unseen}{day.isoformat().replace('-', dash)}{unseen}", EARLIEST) == day
    assert typed_date(f"{day.year}.\u00a0{day.month}.\u00a0{day.day}.", EARLIEST) == day


@pytest.mark.parametrize(
    ("typed", "code"), [("+99999y", "T03"), ("+99999", "T03"), ("-99999m", "T03"), ("+x", "T01")]
)
def test_a_distance_beyond_the_calendar_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Unfit) as refused:
        typed_date(typed, date(2026, 1, 31))
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["1 Mai 2027", "32 Mar 2027", "30 Feb 2027", "Mar 2027", "1 marching 2027"])
def test_a_name_that_is_no_month_makes_no_date(text: str) -> None:
    assert _code(text) == "T01"


@pytest.mark.parametrize("text", ["03/04/2026", "3/4/26", "03.04.2026"])
def test_a_date_that_can_be_read_two_ways_is_refused(text: str) -> None:
    assert _code(text) == "T02"


@pytest.mark.parametrize("text", ["31/31/2026", "31.31.26", "00/04/2026", "30/02/2026"])
def test_a_date_that_is_no_day_in_either_order_is_none(text: str) -> None:
    assert _code(text) == "T01"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "20260231",
        "2026-03",
        "2026 상반기",
        "2026-03-01T00:00",
        "46022",
        "26.3.1",
    ],
)
def test_what_names_no_day_is_refused(text: str) -> None:
    assert _code(text) == "T01"


@pytest.mark.parametrize("text", ["1989-12-31", "2101-01-01", "0001-01-01", "9999-12-31", "19000101"])
def test_a_day_outside_the_years_of_the_registry_is_refused(text: str) -> None:
    assert _code(text) == "T03"


def test_the_first_and_the_last_day_of_the_registry_are_accepted() -> None:
    assert (parse_date("1990-01-01"), parse_date("2100-12-31")) == (EARLIEST, LATEST)
