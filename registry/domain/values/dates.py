"""Dates as the registry parses and stores them: ISO dates between 1990 and 2100, without a time zone."""

from __future__ import annotations

import re
from datetime import date

from registry.domain.problem import Unfit

EARLIEST = date(1990, 1, 1)
LATEST = date(2100, 12, 31)

_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})\.\s?(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\.?"),
    re.compile(r"(?P<y>\d{4})년\s?(?P<m>\d{1,2})월\s?(?P<d>\d{1,2})일"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
)
_YEAR_LAST = re.compile(r"(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<y>\d{2,4})")


def parse_date(text: str) -> date:
    """Return the date of a text in one of the unambiguous forms (exchange.md 6).

    Raises Unfit: T01 for no date, T02 for an ambiguous one (`03/04/2026`), T03 before 1990 or after 2100.
    """
    bare = text.strip()
    for form in _FORMS:
        if found := form.fullmatch(bare):
            return _checked(int(found["y"]), int(found["m"]), int(found["d"]))
    raise Unfit("T02" if _names_a_day(bare) else "T01")


def _names_a_day(text: str) -> bool:
    """Return whether a text with the year last is a date, with either order of day and month."""
    found = _YEAR_LAST.fullmatch(text)
    if found is None:
        return False
    first, second, year = int(found["first"]), int(found["second"]), int(found["y"])
    return any(_is_day(year or 2000, *order) for order in ((first, second), (second, first)))


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _checked(year: int, month: int, day: int) -> date:
    try:
        read = date(year, month, day)
    except ValueError:
        raise Unfit("T01") from None
    if not EARLIEST <= read <= LATEST:
        raise Unfit("T03")
    return read
