"""The numbers of exchanges, such as `EX-2026-0117`: one series a year for exports and imports together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from registry.data.projects.unit_of_work import UnitOfWork


def next_exchange_number(unit: UnitOfWork, today: date) -> str:
    """Take the next number of this year; a number is never given twice."""
    series = f"EX-{today.year}"
    return f"{series}-{unit.next_number(series):04d}"
