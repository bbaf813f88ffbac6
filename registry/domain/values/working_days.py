"""Counting days: calendar days, and working days of one side's calendar."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SATURDAY = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days that do not count: Saturday, Sunday and the holidays of one side.

    A calendar without weekend (`weekends_count=True`) and holidays counts calendar days.
    """

    holidays: frozenset[date] = field(default_factory=frozenset)
    weekends_count: bool = False

    def counts(self, day: date) -> bool:
        """Return whether a day counts against a limit."""
        if self.weekends_count:
            return True
        return day.weekday() < _SATURDAY and day not in self.holidays

    def days_between(self, start: date, end: date) -> int:
        """Return the number of counting days after `start` up to and including `end`; never negative."""
        if end <= start:
            return 0
        if self.weekends_count:
            return (end - start).days
        weeks, rest = divmod((end - start).days, 7)
        first_of_rest = start + _DAY * (weeks * 7 + 1)
        days = weeks * 5 + sum((first_of_rest + _DAY * n).weekday() < _SATURDAY for n in range(rest))
        return days - sum(start < day <= end and day.weekday() < _SATURDAY for day in self.holidays)

    def add(self, start: date, days: int) -> date:
        """Return the day on which `days` counting days have passed since `start`."""
        if self.weekends_count:
            return start + _DAY * days
        day, left = start, days
        while left > 0:
            day += _DAY
            left -= self.counts(day)
        return day


CALENDAR_DAYS = Calendar(weekends_count=True)


@dataclass(frozen=True, slots=True)
class Period:
    """A period from `start` to `end`; it is still running when `end` is None."""

    start: date
    end: date | None = None

    def until(self, today: date) -> date:
        """Return the last day of the period; today when it is still running."""
        return self.end if self.end is not None else max(today, self.start)


def used_days(opened: date, end: date, pauses: Iterable[Period], calendar: Calendar) -> int:
    """Return the number of counting days between `opened` and `end`, without those in pauses."""
    used = calendar.days_between(opened, end)
    for pause in merged(pauses):
        start, stop = max(opened, pause.start), min(end, pause.until(end))
        used -= calendar.days_between(start, stop)
    return max(used, 0)


def due_day(opened: date, limit: int, pauses: Iterable[Period], calendar: Calendar) -> date | None:
    """Return the day on which a limit expires, not counting pauses; None while the clock is stopped."""
    known = merged(pauses)
    if any(pause.end is None for pause in known):
        return None
    day, left = opened, limit
    for pause in known:
        before = calendar.days_between(day, max(pause.start, day))
        if before >= left:
            break
        left -= before
        day = max(day, pause.end or day)
    return calendar.add(day, left)


def merged(periods: Iterable[Period]) -> tuple[Period, ...]:
    """Return the periods in order, with overlapping and adjacent ones merged."""
    drawn: list[Period] = []
    for period in sorted(periods, key=lambda period: period.start):
        last = drawn[-1] if drawn else None
        if last is None or (last.end is not None and last.end < period.start):
            drawn.append(period)
        elif last.end is not None:
            end = None if period.end is None else max(last.end, period.end)
            drawn[-1] = Period(last.start, end)
    return tuple(drawn)


def parse_periods(text: str | None) -> tuple[Period, ...]:
    """Return the periods of a stored text: `2026-03-01/2026-03-20;2026-05-01/`."""
    if not text:
        return ()
    return tuple(_period(part) for part in text.split(";"))


def format_periods(periods: Iterable[Period]) -> str | None:
    """Return periods as stored text; None when there are none."""
    return ";".join(f"{p.start}/{p.end or ''}" for p in periods) or None


def _period(text: str) -> Period:
    start, _, end = text.partition("/")
    return Period(date.fromisoformat(start), date.fromisoformat(end) if end else None)
