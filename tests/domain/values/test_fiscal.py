"""Fiscal years: whose calendar a year of money follows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.dates import EARLIEST, LATEST
from registry.domain.values.fiscal import FiscalSystem, FiscalYear

SYSTEMS = st.sampled_from(FiscalSystem)


def test_the_us_fiscal_year_2027_runs_from_october_to_september() -> None:
    year = FiscalYear(FiscalSystem.US, 2027)

    assert (year.first_day, year.last_day) == (date(2026, 10, 1), date(2027, 9, 30))


@pytest.mark.parametrize("system", [FiscalSystem.ROK, FiscalSystem.CAL])
def test_the_korean_and_the_calendar_year_run_from_january_to_december(system: FiscalSystem) -> None:
    year = FiscalYear(system, 2027)

    assert (year.first_day, year.last_day) == (date(2027, 1, 1), date(2027, 12, 31))


def test_one_day_lies_in_two_fiscal_years_of_two_systems() -> None:
    day = date(2026, 10, 1)

    assert str(FiscalYear.of(FiscalSystem.US, day)) == "US FY2027"
    assert str(FiscalYear.of(FiscalSystem.ROK, day)) == "ROK FY2026"


@given(SYSTEMS, st.dates(EARLIEST, LATEST))
def test_the_fiscal_year_of_a_day_contains_it(system: FiscalSystem, day: date) -> None:
    year = FiscalYear.of(system, day)

    assert year.first_day <= day <= year.last_day


@given(SYSTEMS, st.integers(1990, 2100))
def test_fiscal_years_follow_one_another_without_gap(system: FiscalSystem, year: int) -> None:
    this, following = FiscalYear(system, year), FiscalYear(system, year + 1)

    assert this.last_day + timedelta(days=1) == following.first_day
    assert this < following


@given(SYSTEMS, st.integers(1990, 2101))
def test_a_label_is_read_as_it_was_written(system: FiscalSystem, year: int) -> None:
    assert FiscalYear.parse(str(FiscalYear(system, year))) == FiscalYear(system, year)


@pytest.mark.parametrize("label", ["", "FY2027", "US 2027", "US FY27", "UK FY2027", "US FY2027 "])
def test_another_label_is_refused_with_an_example(label: str) -> None:
    with pytest.raises(ValueError, match="write for example 'US FY2027'"):
        FiscalYear.parse(label)
