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
