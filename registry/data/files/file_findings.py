"""What SQLite itself finds wrong with a registry's file: thoroughly, or at a quick look."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from registry.data.engine.database import Database


def file_findings(database: Database) -> tuple[str, ...]:
    """Return what SQLite finds wrong with pages, indexes and references; nothing on a server."""
    if not database.on_sqlite:
        return ()
    with database.read() as connection:
        pages = _said(connection, "PRAGMA integrity_check(20)")
        astray = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return (*pages, *(f"a row of {row[0]} refers to a row of {row[2]} that does not exist" for row in astray))


def quick_findings(database: Database) -> tuple[str, ...]:
    """Return what a quick look finds: torn and lost pages, but no index that does not fit; nothing on a server."""
    if not database.on_sqlite:
        return ()
    with database.read() as connection:
        return _said(connection, "PRAGMA quick_check(20)")


def _said(connection: Connection, pragma: str) -> tuple[str, ...]:
    lines = tuple(str(line) for (line,) in connection.exec_driver_sql(pragma))
    return tuple(line for line in lines if line != "ok")
