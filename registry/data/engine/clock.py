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
