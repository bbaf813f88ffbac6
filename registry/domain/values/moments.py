"""How days and moments are written: for the record in UTC, for people by the clock of this place.

No clock is read here: `registry/data/engine/clock.py` does that.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from datetime import date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def iso_seconds(moment: datetime) -> str:
    """Return a moment in UTC to the second: `2026-11-22T12:00:00Z`."""
    return _iso(moment, "seconds")


def iso_milliseconds(moment: datetime) -> str:
    """Return a moment in UTC to the millisecond: `2026-11-22T12:00:00.000Z`."""
    return _iso(moment, "milliseconds")


def read_stamp(stamp: str | None) -> datetime | None:
    """Return a stamp as a moment; None for what this program never wrote, which `verify` tells of."""
    try:
        read = datetime.fromisoformat(stamp) if stamp else None
    except (ValueError, TypeError):
        return None
    return read if read is not None and read.tzinfo is not None else None


def day_in_words(day: date, language: Language) -> str:
    """Return a day as an office writes it in a sentence: `5 Dec 2026`, `2026. 12. 5.` (domain.md 6.1)."""
    if language is Language.KO:
        return f"{day.year}. {day.month}. {day.day}."
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_in_words(stamp: str, language: Language) -> str:
    """Return a moment (ISO) in a sentence: `5 Dec 2026 09:30`; as it is where it cannot be read."""
    at = _local(stamp)
    return stamp if at is None else f"{day_in_words(at.date(), language)} {at:%H:%M}"


def time_of_day(stamp: str) -> str:
    """Return the time of a moment (ISO): `09:30`; as it is where it cannot be read."""
    at = _local(stamp)
    return stamp if at is None else f"{at:%H:%M}"


def moment_in_digits(moment: datetime | str) -> str:
    """Return a moment as it stands in a list or a log: `2026-12-05 09:30`; as it is where it cannot be read."""
    at = _local(moment) if isinstance(moment, str) else moment.astimezone()
    return str(moment) if at is None else f"{at:%Y-%m-%d %H:%M}"


def _local(stamp: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stamp).astimezone()
    except ValueError:
        return None


def _iso(moment: datetime, timespec: str) -> str:
    return moment.astimezone(UTC).isoformat(timespec=timespec).replace("+00:00", "Z")
