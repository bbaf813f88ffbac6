"""Retention: the laws of what stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from registry.data.backup.retention import kept

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
TIMES = st.lists(
    st.integers(min_value=-3_000, max_value=900 * 24 * 60).map(
        lambda minutes: NOW - timedelta(minutes=minutes)
    ),
    max_size=120,
)
MOST = 1 + 12 + 7 + 4 + 12


@given(times=TIMES)
@settings(max_examples=100)
def test_the_newest_always_stays_and_nothing_is_invented(times: list[datetime]) -> None:
    stay = kept(times, NOW)
    assert stay <= set(times)
    assert not times or max(times) in stay
    assert len(stay) <= MOST


@given(times=TIMES)
@settings(max_examples=100)
def test_thinning_twice_takes_nothing_more(times: list[datetime]) -> None:
    stay = kept(times, NOW)
    assert kept(sorted(stay), NOW) == stay


@given(times=TIMES, now=TIMES)
@settings(max_examples=50)
def test_a_wrong_clock_never_takes_the_newest(times: list[datetime], now: list[datetime]) -> None:
    for wrong in now[:3]:
        assert not times or max(times) in kept(times, wrong)


def test_half_hourly_backups_of_two_years_leave_days_weeks_and_months() -> None:
    times = [NOW - timedelta(minutes=30 * step) for step in range(2 * 365 * 48)]
    stay = sorted(kept(times, NOW), reverse=True)
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
    seoul = [time.astimezone() for time in (NOW, NOW - timedelta(days=1), NOW - timedelta(days=40))]
    assert kept(seoul, NOW) == set(seoul)
