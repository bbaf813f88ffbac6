"""Dates: each written form of exchange.md 6 that names one day, and none that could name two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.problem import Unfit
from registry.domain.values.dates import EARLIEST, LATEST, parse_date

if TYPE_CHECKING:
    from datetime import date

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
