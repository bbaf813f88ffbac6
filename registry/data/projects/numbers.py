"""Numbers in use: of projects (`RCF-K-26-0001`) and exchanges (`EX-2026-0001`), counted in series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.tables.schema import OFFICIAL

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NUMBERS = (OFFICIAL["project"].c.ref, OFFICIAL["exchanges"].c.number)


LARGEST = 10**8
"""No office gives so many numbers in a year."""


def can_count(last: object) -> bool:
    """Return whether what a counter holds is a number that could have been counted to."""
    return isinstance(last, int) and 0 <= last < LARGEST


def is_reached(connection: Connection, series: str, number: int) -> bool:
    """Return whether a row carries this number of a series or, as their texts sort, a later one.

    Texts of more than four digits sort otherwise than numbers: where this errs, the highest is looked for in vain.
    """
    first, last = f"{series}-{number:04d}", f"{series}-~"
    for column in _NUMBERS:
        # A server may sort by the rules of a language; the numbers are plain letters and digits.
        text = column if connection.dialect.name == "sqlite" else column.collate("C")
        if connection.execute(select(column).where(text >= first, text < last).limit(1)).first():
            return True
    return False


def highest(connection: Connection, series: str) -> int:
    """Return the highest number of a series that a row carries; 0 when none does."""
    found = (
        text.removeprefix(f"{series}-")
        for one in _NUMBERS
        for text in connection.execute(
            select(one).where(one.startswith(f"{series}-", autoescape=True))
        ).scalars()
    )
    return max((int(number) for number in found if number.isdecimal()), default=0)
