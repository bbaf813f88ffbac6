"""A registry file with numbered saves and their journal: enough for copies and kills, made in milliseconds."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from registry.data.backup.database_copy import opened
from registry.data.engine.database import APPLICATION_ID, FILE_FORMAT, Database, sqlite_database
from registry.domain.journal.defect import Defect, defect

if TYPE_CHECKING:
    from pathlib import Path


def make(path: Path, saves: int = 3, *, filling: int = 400) -> Database:
    """Make a registry with so many saves of `filling` characters each, and leave it open."""
    database = sqlite_database(path, writable=True)
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE save (number INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        connection.exec_driver_sql("CREATE TABLE change_set (seq INTEGER PRIMARY KEY, hash TEXT NOT NULL)")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={FILE_FORMAT}")
        connection.commit()
    for number in range(1, saves + 1):
        save(database, number, filling=filling)
    return database


def save(database: Database, number: int, *, filling: int = 400, line: int = 1) -> None:
    """Save one number; it is lasting when this returns. `line` distinguishes saves of the same number."""
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO save VALUES (?, ?)", (number, "x" * filling))
        connection.exec_driver_sql("INSERT INTO change_set VALUES (?, ?)", (number, f"{line}{number:063}"))
        connection.commit()


def saves(path: Path) -> list[int]:
    """Return the numbers saved in a registry, as the program that opens it sees them."""
    database = sqlite_database(path, writable=True)
    try:
        with database.read() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            return [n for (n,) in connection.exec_driver_sql("SELECT number FROM save ORDER BY number")]
    finally:
        database.close()


def saves_in_copy(path: Path) -> list[int]:
    """Return the numbers saved in a file nobody has open, leaving it as it is."""
    with closing(opened(path)) as connection:
        return [number for (number,) in connection.execute("SELECT number FROM save ORDER BY number")]


def whole(path: Path) -> list[Defect]:
    """Verify: the numbers run from one without a gap."""
    found = saves_in_copy(path)
    return (
        []
        if found == list(range(1, len(found) + 1))
        else [defect("sqlite", line=f"the saves {found} have a gap")]
    )
