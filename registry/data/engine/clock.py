"""The machine's own clock: the one place where the program reads it.

What is stamped for the record (change sets, drafts, heads, backups, the name of the writer, the crash log) is stamped
by this clock. What *today* is, is another question, answered by `Store.today`: somebody may have said `--today`.
A test (`tests/test_clock.py`) forbids every other reading of a clock.
"""

from __future__ import annotations

from datetime import UTC, datetime


def machine_time() -> datetime:
    """Return the present moment in UTC, as the machine has it."""
    return datetime.now(UTC)


def iso_seconds(moment: datetime) -> str:
    """Return a moment in UTC to the second: `2026-11-22T12:00:00Z`."""
    return _iso(moment, "seconds")


def iso_milliseconds(moment: datetime) -> str:
    """Return a moment in UTC to the millisecond: `2026-11-22T12:00:00.000Z`."""
    return _iso(moment, "milliseconds")


def _iso(moment: datetime, timespec: str) -> str:
    return moment.astimezone(UTC).isoformat(timespec=timespec).replace("+00:00", "Z")
