"""How days and moments are written: the one home of their forms, on the command line and in every sentence."""

from __future__ import annotations

from datetime import date, datetime

from registry.domain.vocabulary.language import Language

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


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


def moment_text(at: str | datetime, language: Language | None = None) -> str:
    """Return a moment by the clock of this place: the day as `day_text` writes it, then the time, `09:30`.

    A stamp (ISO, UTC) that cannot be read stays as it is.
    """
    try:
        local = (at if isinstance(at, datetime) else datetime.fromisoformat(at)).astimezone()
    except ValueError:
        return str(at)
    return f"{day_text(local.date(), language)} {local:%H:%M}"
