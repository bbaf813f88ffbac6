"""The machine's own clock: the one place where the program reads it.

All recorded times (change sets, drafts, heads, backups, the name of the writer, the crash log) come from this clock.
The day that counts as *today* is a different matter: `Store.today` returns it, and `--today` can change it. A test
(`tests/test_clock.py`) forbids every other reading of a clock.
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
