"""Which backups stay by their age. Pure (reliability.md 5, 10)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of how many days, weeks and months with a backup the newest stays."""

_LAST_DAY = timedelta(hours=24)
_OF_LAST_DAY = 12


def kept(times: Sequence[datetime], now: datetime) -> set[datetime]:
    """Return the backups that stay; the newest always does. Days, weeks and months are those of UTC."""
    newest_first = sorted(set(times), reverse=True)
    stay = set(newest_first[:1])
    stay.update([time for time in newest_first if time > now - _LAST_DAY][:_OF_LAST_DAY])
    stay.update(_newest_of_each(newest_first, _day, DAYS))
    stay.update(_newest_of_each(newest_first, _week, WEEKS))
    stay.update(_newest_of_each(newest_first, _month, MONTHS))
    return stay


def _newest_of_each(
    newest_first: Sequence[datetime], period: Callable[[datetime], Hashable], how_many: int
) -> list[datetime]:
    newest: dict[Hashable, datetime] = {}
    for time in newest_first:
        newest.setdefault(period(time.astimezone(UTC)), time)
    return list(newest.values())[:how_many]


def _day(time: datetime) -> Hashable:
    return time.date()


def _week(time: datetime) -> Hashable:
    return time.isocalendar()[:2]


def _month(time: datetime) -> Hashable:
    return time.year, time.month
