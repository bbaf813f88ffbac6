"""The time of verifying a journal, compared with only reading and hashing its rows."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.database import sqlite_database
from registry.data.engine.tables.schema import CHANGE, CHANGE_SET, OFFICIAL
from registry.data.journal.integrity import examine
from registry.data.projects.derived_check import DerivedCheck
from registry.opening.desk_registry import open_for_reading
from tests.benchmarks import bulk
from tests.benchmarks.pairs import Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.data.engine.database import Database
    from registry.opening.open_registry import OpenRegistry

PROJECTS, CHANGE_SETS = 5_000, 100_000


def measures(folder: Path, registry: Path) -> Iterator[Measure]:
    """Measure the examination of a registry with `CHANGE_SETS` change sets, and of its derived rows."""
    database = sqlite_database(registry, writable=False)
    with open_for_reading(registry, bulk.means(folder)) as opened:
        trail = by_turns(lambda: examine(database), lambda: _hashed(database), pairs=5)
        derived = by_turns(partial(_derive, database, opened), lambda: _read_rows(database), pairs=5)
    database.close()
    told = f"`verify`, file, trail and rows: {CHANGE_SETS:,} change sets of {PROJECTS:,} projects"
    yield Measure(told, "reading and hashing the journal's rows", trail, most_seconds=3.0)
    yield Measure(
        f"… what is derived of {PROJECTS:,} projects", "reading the same rows as plain tuples", derived
    )


def _derive(database: Database, opened: OpenRegistry) -> int:
    check = DerivedCheck(opened.store.resources, opened.store.today)
    with database.read() as connection:
        return len(list(check(connection, {})))


def _read_rows(database: Database) -> int:
    with database.read() as connection:
        return sum(len(connection.execute(select(table)).all()) for table in OFFICIAL.values())


def _hashed(database: Database) -> str:
    """Return a hash over the journal's rows in their order."""
    hashed = hashlib.sha256()
    with database.read() as connection:
        for query in (
            select(CHANGE_SET).order_by(CHANGE_SET.c.seq),
            select(CHANGE).order_by(*CHANGE.primary_key),
        ):
            for row in connection.execute(query).yield_per(2_000):
                hashed.update("\x1f".join("" if part is None else str(part) for part in row).encode())
    return hashed.hexdigest()
