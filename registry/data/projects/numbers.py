"""Numbers in use: of projects (`RCF-K-26-0001`) and exchanges (`EX-2026-0001`), counted in series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.tables.schema import OFFICIAL

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NUMBERS = (OFFICIAL["project"].c.ref, OFFICIAL["exchanges"].c.number)


LARGEST = 10**8
"""An upper limit that no office reaches in a year."""


def can_count(last: object) -> bool:
    """Return whether the stored value of a counter is a possible number."""
    return isinstance(last, int) and 0 <= last < LARGEST


def is_reached(connection: Connection, series: str, number: int) -> bool:
    """Return whether a row has this number of a series, or one whose text sorts after it.

    Numbers of more than four digits sort differently as texts. A wrong answer only costs an unnecessary search for
    the highest number.
    """
    first, last = f"{series}-{number:04d}", f"{series}-~"
    for column in _NUMBERS:
        # A server may sort by the rules of a language, but these numbers must sort by their characters.
        text = column if connection.dialect.name == "sqlite" else column.collate("C")
        if connection.execute(select(column).where(text >= first, text < last).limit(1)).first():
            return True
    return False


def highest(connection: Connection, series: str) -> int:
    """Return the highest number of a series that any row has; 0 when none has one."""
    found = (
        text.removeprefix(f"{series}-")
        for one in _NUMBERS
        for text in connection.execute(
            select(one).where(one.startswith(f"{series}-", autoescape=True))
        ).scalars()
    )
    return max((int(number) for number in found if number.isdecimal()), default=0)
