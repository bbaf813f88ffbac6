"""The numbers workbooks keep days, times and durations as: days since the beginning of 1900 or of 1904."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from registry.data.intake.readers.cells import day_text

_BEGIN, _EARLY_BEGIN, _BEGIN_1904 = datetime(1899, 12, 30), datetime(1899, 12, 31), datetime(1904, 1, 1)  # noqa: DTZ001 - days of a workbook have no zone
_ORDINAL, _ORDINAL_1904 = _BEGIN.toordinal(), _BEGIN_1904.toordinal()
_LEAP_DAY = 60
"""29 February 1900, which there never was: the numbers before it count from a day later."""


def moment_text(number: float, *, from_1904: bool, is_duration: bool) -> tuple[str, str]:
    """Return the text and the kind of a number of days that is not negative, exact to the millisecond.

    >>> moment_text(45000, from_1904=False, is_duration=False)
    ('2023-03-15', 'd')
    >>> moment_text(1.25, from_1904=False, is_duration=True)
    ('30:00:00', 's')
    """
    if number > _LEAP_DAY and not is_duration and number.is_integer():
        ordinal = _ORDINAL_1904 if from_1904 else _ORDINAL
        return date.fromordinal(ordinal + int(number)).isoformat(), "d"
    length = timedelta(milliseconds=round(number * 86_400_000))
    if is_duration:
        return day_text(length)
    if number < 1:
        return day_text((_BEGIN + length).time())
    begin = _BEGIN_1904 if from_1904 else _EARLY_BEGIN if number < _LEAP_DAY else _BEGIN
    return day_text(begin + length)
