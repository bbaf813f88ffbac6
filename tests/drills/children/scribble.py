"""Saves small changes through the store as fast as it can. Argument: the file. Prints every tenth number."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from registry.data.engine.database import sqlite_database
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.project.draft import Draft
from tests.drills.wire import begin, say


def main() -> None:
    (path,) = begin()
    store = Store(sqlite_database(Path(path), writable=True), shipped(), lambda: datetime.now(UTC))
    for number in count(1):
        store.keep_draft(Draft("drill", None, {"note": str(number)}, {}, "2026-11-22T12:00:00Z"))
        if number % 10 == 1:
            say(number)


main()
