"""Retention: the laws of what stays. Backups are told newest first as the journal orders them, whatever their dates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from registry.data.backup.retention import DAYS, MONTHS, NEWEST, WEEKS, kept

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
SEOUL = timezone(timedelta(hours=9))
BY_DATE = DAYS + WEEKS + MONTHS


def _times(earliest_days: int, latest_days: int, most: int = 120) -> st.SearchStrategy[list[datetime]]:
    minutes = st.integers(earliest_days * 24 * 60, latest_days * 24 * 60)
    return st.lists(minutes.map(lambda past: NOW - timedelta(minutes=past)), max_size=most)


RIGHT = _times(0, 900).map(lambda times: sorted(times, reverse=True))
"""Dates in the order of the journal, none after now: every clock was right."""

ANY = _times(-3_000, 9_000)
"""Dates in any order: clocks were ahead, set back, and years behind."""

FUTURE = _times(-3_000, -1, most=40)


@given(times=ANY)
@settings(max_examples=100)
def test_the_newest_stay_whatever_their_dates_and_no_more_than_a_shelf_has_room_for(
    times: list[datetime],
) -> None:
    stay = kept(times, NOW)
    assert stay >= set(range(min(NEWEST, len(times))))
    assert stay <= set(range(len(times)))
    assert len(stay) <= NEWEST + 2 * BY_DATE


@given(times=ANY, now=ANY)
@settings(max_examples=100)
def test_a_wrong_clock_never_takes_the_newest(times: list[datetime], now: list[datetime]) -> None:
    for wrong in now[:3]:
        assert kept(times, wrong) >= set(range(min(NEWEST, len(times))))


@given(times=RIGHT)
@settings(max_examples=100)
def test_with_right_clocks_a_shelf_holds_the_newest_and_days_weeks_and_months(times: list[datetime]) -> None:
    stay = kept(times, NOW)
    assert len(stay) <= NEWEST + BY_DATE
    for period, how_many in ((_day, DAYS), (_month, MONTHS)):
        wanted = sorted({period(time) for time in times}, reverse=True)[:how_many]
        assert {period(times[place]) for place in stay} >= set(wanted)


@given(times=ANY)
@settings(max_examples=100)
def test_thinning_twice_takes_nothing_more(times: list[datetime]) -> None:
    stay = sorted(kept(times, NOW))
    assert kept([times[place] for place in stay], NOW) == set(range(len(stay)))


@given(right=RIGHT, future=FUTURE, data=st.data())
@settings(max_examples=100)
def test_backups_dated_in_the_future_push_out_none_that_is_dated_rightly(
    right: list[datetime], future: list[datetime], data: st.DataObject
) -> None:
    """Wherever they are in the order of the journal: what is kept without them is kept with them."""
    mixed = [(time, True) for time in right]
    for time in future:
        mixed.insert(
            data.draw(st.integers(NEWEST, len(mixed))) if len(mixed) > NEWEST else len(mixed), (time, False)
        )
    alone = {right[place] for place in kept(right, NOW)}
    stay = kept([time for time, _ in mixed], NOW)
    assert {mixed[place][0] for place in stay if mixed[place][1]} >= alone


@given(right=RIGHT, back=st.integers(1, 4_000))
@settings(max_examples=100)
def test_a_clock_set_back_takes_no_more_than_a_right_one(right: list[datetime], back: int) -> None:
    """Everything is dated in the future then; days, weeks and months are counted all the same."""
    stay = kept(right, NOW - timedelta(days=back))
    assert {right[place] for place in stay} >= {right[place] for place in kept(right, NOW)}


def test_half_hourly_backups_of_two_years_leave_days_weeks_and_months() -> None:
    times = [NOW - timedelta(minutes=30 * step) for step in range(2 * 365 * 48)]
    stay = [times[place] for place in sorted(kept(times, NOW))]
    assert stay[:12] == times[:12]
    days = {time.date() for time in stay}
    assert {(NOW - timedelta(days=day)).date() for day in range(7)} <= days
    assert len({time.isocalendar()[:2] for time in stay if time > NOW - timedelta(days=28)}) >= 4
    assert {(time.year, time.month) for time in stay} == {
        (2025, 12),
        *((2026, month) for month in range(1, 12)),
    }
    assert datetime(2026, 3, 31, 23, 30, tzinfo=UTC) in stay


def test_the_days_are_those_of_utc_wherever_the_officer_is() -> None:
    utc = [NOW - timedelta(hours=5 * step) for step in range(400)]
    assert kept([time.astimezone(SEOUL) for time in utc], NOW) == kept(utc, NOW)


def _day(time: datetime) -> tuple[int, ...]:
    return time.year, time.month, time.day


def _month(time: datetime) -> tuple[int, ...]:
    return time.year, time.month
