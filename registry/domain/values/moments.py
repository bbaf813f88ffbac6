"""How days and moments are written: for the record in UTC, for people by the clock of this place.

No clock is read here: `registry/data/engine/clock.py` does that.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from registry.domain.vocabulary.language import Language

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def iso_seconds(moment: datetime) -> str:
    """Return a moment in UTC to the second: `2026-11-22T12:00:00Z`."""
    return _iso(moment, "seconds")


def iso_milliseconds(moment: datetime) -> str:
    """Return a moment in UTC to the millisecond: `2026-11-22T12:00:00.000Z`."""
    return _iso(moment, "milliseconds")


def read_stamp(stamp: str | None) -> datetime | None:
    """Return a stamp as a moment; None for what this program never wrote, which `verify` reports."""
    try:
        read = datetime.fromisoformat(stamp) if stamp else None
    except (ValueError, TypeError):
        return None
    return read if read is not None and read.tzinfo is not None else None


def day_text(day: date, language: Language | None = None) -> str:
    """Return a day as an office writes it (domain.md 6.1), or as the command line takes it where no language is given.

    >>> day_text(date(2026, 12, 5), Language.EN), day_text(date(2026, 12, 5), Language.KO), day_text(date(2026, 12, 5))
    ('5 Dec 2026', '2026. 12. 5.', '2026-12-05')
    """
    match language:
        case Language.EN:
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        case Language.KO:
            return f"{day.year}. {day.month}. {day.day}."
        case None:
            return day.isoformat()


def span_text(first: str, last: str, language: Language) -> str:
    """Return a span between two days or numbers, written as the language writes it; one of them may be empty.

    >>> span_text("5 Apr 2027", "31 Mar 2028", Language.EN), span_text("2027. 4. 5.", "2028. 3. 31.", Language.KO)
    ('5 Apr 2027 – 31 Mar 2028', '2027. 4. 5.~2028. 3. 31.')
    >>> span_text("1", "5", Language.EN), span_text("5 Apr 2027", "", Language.EN)
    ('1–5', '5 Apr 2027 –')
    """
    if language is Language.KO:
        return f"{first}~{last}"
    return f"{first} – {last}".strip() if " " in first + last else f"{first}–{last}"


def moment_text(at: str | datetime, language: Language | None = None) -> str:
    """Return a moment by the clock of this place: the day as `day_text` writes it, then the time, `09:30`.

    A stamp (ISO, UTC) that cannot be read stays as it is.
    """
    local = _local(at)
    return str(at) if local is None else f"{day_text(local.date(), language)} {local:%H:%M}"


def time_of_day(stamp: str) -> str:
    """Return the time of a moment (ISO): `09:30`; as it is where it cannot be read."""
    at = _local(stamp)
    return stamp if at is None else f"{at:%H:%M}"


def _local(at: str | datetime) -> datetime | None:
    try:
        return (at if isinstance(at, datetime) else datetime.fromisoformat(at)).astimezone()
    except ValueError:
        return None


def _iso(moment: datetime, timespec: str) -> str:
    return moment.astimezone(UTC).isoformat(timespec=timespec).replace("+00:00", "Z")
