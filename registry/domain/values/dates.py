"""Dates as the registry parses and stores them: ISO dates between 1990 and 2100, without a time zone."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from registry.domain.problem import Unfit
from registry.domain.values.text import clean_line

EARLIEST = date(1990, 1, 1)
LATEST = date(2100, 12, 31)

_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})\.\s?(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\.?"),
    re.compile(r"(?P<y>\d{4})년\s?(?P<m>\d{1,2})월\s?(?P<d>\d{1,2})일"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_NAMED = (
    re.compile(
        r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?P<month>[a-z]{3,9})\.?,?[\s-]+(?P<y>\d{4})", re.IGNORECASE
    ),
    re.compile(
        r"(?P<month>[a-z]{3,9})\.?[\s-]+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?P<y>\d{4})", re.IGNORECASE
    ),
)
"""Forms with the name of the month: `1 Mar 2027`, `March 1, 2027`."""
_FULL_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_FROM_TODAY = {"today": 0, "오늘": 0, "tomorrow": 1, "내일": 1, "모레": 2, "yesterday": -1, "어제": -1}
_DISTANCE = re.compile(
    r"(?P<sign>[+-])\s?(?P<number>\d{1,5})\s?(?P<unit>d|days?|일|w|weeks?|주|m|months?|개월|달|y|years?|년)?",
    re.IGNORECASE,
)
_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_KOREAN_WEEKDAYS = "월화수목금토일"
_NAME_OF_WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    rf"|[{_KOREAN_WEEKDAYS}]요일)"
)
_BEFORE = re.compile(rf"(?P<name>{_NAME_OF_WEEKDAY})[.,]?\s?(?P<date>\d.*|[a-z].*)")
_AFTER = re.compile(rf"(?P<date>.*[\d.일])\s?\(?(?P<name>{_NAME_OF_WEEKDAY}|(?<=\()[{_KOREAN_WEEKDAYS}])\)?")
"""A date with its day of the week: `Mon 1 Mar 2027`, `2027. 3. 1.(월)`, `1 Mar 2027 (Mon)`."""
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_YEAR_LAST = re.compile(r"(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<y>\d{2,4})")


def parse_date(text: str) -> date:
    """Return the date of a text in one of the unambiguous forms (exchange.md 6).

    Raises Unfit: T01 for no date, T02 for an ambiguous one (`03/04/2026`), T03 before 1990 or after 2100.
    """
    bare = text.strip()
    for form in _FORMS:
        if found := form.fullmatch(bare):
            return _checked(int(found["y"]), int(found["m"]), int(found["d"]))
    for form in _NAMED:
        if (found := form.fullmatch(bare)) and (month := _month(found["month"])):
            return _checked(int(found["y"]), month, int(found["d"]))
    raise Unfit("T02" if _names_a_day(bare) else "T01")


def typed_date(text: str, today: date) -> date:
    """Return the date a person typed: as `parse_date`, or counted from today (`today`, `오늘`, `+30`, `+2w`, `+3m`).

    A distance without a unit is in days. What is pasted from a letter may name the day of the week, which must be that
    of the date, and hold dashes and characters that are not seen. Raises Unfit as `parse_date`.

    >>> typed_date("+30", date(2026, 11, 22)).isoformat(), typed_date("2026. 11. 22.(일)", date.today()).isoformat()
    ('2026-12-22', '2026-11-22')
    """
    bare = _plain(text)
    if bare in _FROM_TODAY:
        return today + timedelta(days=_FROM_TODAY[bare])
    found = _DISTANCE.fullmatch(bare)
    if found is None:
        return _on_its_weekday(bare)
    number = int(found["sign"] + found["number"])
    match (found["unit"] or "d")[0]:
        case "d" | "일":
            return _moved(today, days=number)
        case "w" | "주":
            return _moved(today, days=7 * number)
        case "y" | "년":
            return _moved(today, months=12 * number)
        case _:
            return _moved(today, months=number)


def _plain(text: str) -> str:
    """Return a text in small letters with plain dashes and blanks, without the characters that are not seen."""
    return _DASHES.sub("-", clean_line(text)).casefold()


def _on_its_weekday(text: str) -> date:
    """Return the date of a text that may also name the day of the week; raises Unfit T01 for that of another day."""
    found = _BEFORE.fullmatch(text) or _AFTER.fullmatch(text)
    if found is None:
        return parse_date(text)
    day, name = parse_date(found["date"]), found["name"]
    korean = name[0] in _KOREAN_WEEKDAYS
    named = _KOREAN_WEEKDAYS.index(name[0]) if korean else _WEEKDAYS.index(name[:3])
    if day.weekday() != named:
        raise Unfit("T01")
    return day


def is_counted(text: str) -> bool:
    """Return whether a text means a date counted from the day it is typed on, and so another date on another day."""
    bare = _plain(text)
    return bare in _FROM_TODAY or _DISTANCE.fullmatch(bare) is not None


def _moved(day: date, *, days: int = 0, months: int = 0) -> date:
    """Return a day moved by days or months; the last day of a shorter month where the number does not exist."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    if not EARLIEST.year <= year <= LATEST.year:
        raise Unfit("T03")
    last = monthrange(year, month + 1)[1]
    try:
        moved = date(year, month + 1, min(day.day, last)) + timedelta(days=days)
    except OverflowError:
        raise Unfit("T03") from None
    return _checked(moved.year, moved.month, moved.day)


def _month(name: str) -> int:
    """Return the number of a month by its English name or its first letters; 0 for another word."""
    word = name.casefold()
    if word == "sept":
        return 9
    known = word in _FULL_MONTHS or word in _MONTHS
    return _MONTHS.index(word[:3]) + 1 if known else 0


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
