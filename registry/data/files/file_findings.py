"""What SQLite itself finds wrong with a registry's file, by a thorough or a quick check."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from registry.data.engine.database import Database


def file_findings(database: Database) -> tuple[str, ...]:
    """Return what SQLite finds wrong with pages, indexes and references; an empty tuple on a server."""
    if not database.on_sqlite:
        return ()
    with database.read() as connection:
        pages = _check_result(connection, "PRAGMA integrity_check(20)")
        astray = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return (*pages, *(f"a row of {row[0]} refers to a row of {row[2]} that does not exist" for row in astray))


def quick_findings(database: Database) -> tuple[str, ...]:
    """Return torn and lost pages, but not mismatches of an index; an empty tuple on a server."""
    if not database.on_sqlite:
        return ()
    with database.read() as connection:
        return _check_result(connection, "PRAGMA quick_check(20)")


def _check_result(connection: Connection, pragma: str) -> tuple[str, ...]:
    lines = tuple(str(line) for (line,) in connection.exec_driver_sql(pragma))
    return tuple(line for line in lines if line != "ok")
