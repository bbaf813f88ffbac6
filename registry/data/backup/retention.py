"""Which backups stay by their age. Pure (reliability.md 5, 10)."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of how many days, weeks and months with a backup the newest stays."""

NEWEST = 12
"""So many of the newest stay whatever their dates are."""


def kept(newest_first: Sequence[datetime], now: datetime) -> set[int]:
    """Return the places of the backups that stay, in their times told newest first as the journal orders them.

    The first stay whatever their dates are: a wrong clock must not take what holds the latest work. Of the others
    those stay that are the newest of a day, a week or a month (of UTC). Dates after now are counted by themselves: a
    clock that was ahead takes no place from backups that are dated rightly, and one set back takes none from those
    made before.
    """
    stay = set(range(len(newest_first))[:NEWEST])
    for dated in (
        _places(newest_first, lambda time: time <= now),
        _places(newest_first, lambda time: time > now),
    ):
        for period, how_many in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
            stay.update(_newest_of_each(newest_first, dated, period, how_many))
    return stay


def _places(newest_first: Sequence[datetime], fits: Callable[[datetime], bool]) -> list[int]:
    """Return the places of the times that fit, by date, the latest first."""
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
