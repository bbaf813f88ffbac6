"""Which backups are kept because of their age; a pure rule without file access (reliability.md 5, 10)."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12
"""For how many days, weeks and months that have a backup the newest one is kept."""

NEWEST = 12
"""How many of the newest backups are kept regardless of their dates."""


def kept(newest_first: Sequence[datetime], now: datetime) -> set[int]:
    """Return the indexes of the backups to keep; `newest_first` has their times, in the order of the journal.

    The first NEWEST are kept regardless of their dates: a wrong clock must not cost the backups with the latest work.
    Of the others, the newest of each day, week and month (in UTC) is kept. Dates after `now` are counted separately,
    so that backups made while a clock was ahead do not displace correctly dated ones, and a clock that was set back
    does not displace the backups made before.
    """
    stay = set(range(len(newest_first))[:NEWEST])
    for dated in (
        _indexes(newest_first, lambda time: time <= now),
        _indexes(newest_first, lambda time: time > now),
    ):
        for period, how_many in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
            stay.update(_newest_of_each(newest_first, dated, period, how_many))
    return stay


def _indexes(newest_first: Sequence[datetime], fits: Callable[[datetime], bool]) -> list[int]:
    """Return the indexes of the times that fit, ordered by date, the latest first."""
    fitting = (place for place, time in enumerate(newest_first) if fits(time))
    return sorted(fitting, key=lambda place: (newest_first[place], -place), reverse=True)


def _newest_of_each(
    newest_first: Sequence[datetime],
    dated: Sequence[int],
    period: Callable[[datetime], Hashable],
    how_many: int,
) -> list[int]:
    newest: dict[Hashable, int] = {}
    for place in dated:
        newest.setdefault(period(newest_first[place].astimezone(UTC)), place)
    return list(newest.values())[:how_many]


def _day(time: datetime) -> Hashable:
    return time.date()


def _week(time: datetime) -> Hashable:
    return time.isocalendar()[:2]


def _month(time: datetime) -> Hashable:
    return time.year, time.month
