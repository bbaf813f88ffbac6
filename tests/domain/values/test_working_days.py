"""Counting days: fast arithmetic against a count day by day, and stopped clocks."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.working_days import (
    CALENDAR_DAYS,
    Calendar,
    Period,
    due_day,
    format_periods,
    parse_periods,
    used_days,
)

FIRST = date(2026, 1, 1)
DAYS = st.integers(0, 500).map(lambda n: FIRST + timedelta(days=n))
CALENDARS = st.just(CALENDAR_DAYS) | st.builds(Calendar, st.frozensets(DAYS, max_size=40))
CHUSEOK = Calendar(frozenset({date(2026, 9, 24), date(2026, 9, 25), date(2026, 9, 26)}))


@st.composite
def pauses_apart(draw: st.DrawFn) -> tuple[Period, ...]:
    """Stretches of time that do not overlap, as the engine records them."""
    marks = sorted(draw(st.lists(DAYS, max_size=8)))
    pairs = [Period(start, end) for start, end in zip(marks[::2], marks[1::2], strict=False)]
    return tuple(draw(st.permutations(pairs)))


def _counted(calendar: Calendar, start: date, end: date) -> int:
    days = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
    return sum(calendar.counts(day) for day in days)


@given(CALENDARS, DAYS, DAYS)
def test_the_days_between_two_days_are_those_counted_one_by_one(
    calendar: Calendar, start: date, end: date
) -> None:
    assert calendar.days_between(start, end) == _counted(calendar, start, end)


@given(CALENDARS, DAYS, st.integers(0, 300))
def test_after_so_many_days_so_many_days_have_passed(calendar: Calendar, start: date, days: int) -> None:
    assert calendar.days_between(start, calendar.add(start, days)) == days


@given(CALENDARS, DAYS, st.integers(1, 300))
def test_a_limit_never_ends_on_a_day_that_does_not_count(calendar: Calendar, start: date, days: int) -> None:
    assert calendar.counts(calendar.add(start, days))


@given(CALENDARS, DAYS, st.integers(0, 200), pauses_apart())
def test_on_the_due_day_exactly_the_limit_has_been_used(
    calendar: Calendar, opened: date, limit: int, pauses: tuple[Period, ...]
) -> None:
    due = due_day(opened, limit, pauses, calendar)

    assert due is not None
    assert used_days(opened, due, pauses, calendar) == limit


@given(CALENDARS, DAYS, DAYS, pauses_apart())
def test_used_days_are_those_counted_outside_the_pauses(
    calendar: Calendar, opened: date, end: date, pauses: tuple[Period, ...]
) -> None:
    days = [opened + timedelta(days=n) for n in range(1, (end - opened).days + 1)]
    running = [d for d in days if not any(p.end and p.start < d <= p.end for p in pauses)]

    assert used_days(opened, end, pauses, calendar) == sum(map(calendar.counts, running))


def test_holidays_and_weekends_are_skipped() -> None:
    assert CHUSEOK.add(date(2026, 9, 23), 1) == date(2026, 9, 28)
    assert CHUSEOK.days_between(date(2026, 9, 23), date(2026, 9, 28)) == 1
    assert CALENDAR_DAYS.days_between(date(2026, 9, 23), date(2026, 9, 28)) == 5


def test_a_holiday_on_a_weekend_takes_no_second_day() -> None:
    assert CHUSEOK.days_between(date(2026, 9, 25), date(2026, 9, 27)) == 0


def test_there_is_no_due_day_while_the_clock_stands_still() -> None:
    assert due_day(FIRST, 10, [Period(FIRST, FIRST), Period(date(2026, 1, 3))], CALENDAR_DAYS) is None


def test_a_running_pause_uses_no_days() -> None:
    assert used_days(FIRST, date(2026, 1, 31), [Period(date(2026, 1, 11))], CALENDAR_DAYS) == 10


@given(st.lists(st.builds(Period, DAYS, st.none() | DAYS), max_size=5).map(tuple))
def test_periods_are_read_as_they_were_written(periods: tuple[Period, ...]) -> None:
    assert parse_periods(format_periods(periods)) == periods
