"""What SQLite itself finds wrong with a registry's file, by a thorough or a quick check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.journal.defect import Defect, FieldName, defect

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from registry.data.engine.database import Database


def file_findings(database: Database) -> tuple[Defect, ...]:
    """Return what SQLite finds wrong with pages, indexes and references; an empty tuple on a server."""
    if not database.on_sqlite:
        return ()
    with database.read() as connection:
        pages = _check_result(connection, "PRAGMA integrity_check(20)")
        astray = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return (*pages, *(_dangling(row[0], row[2]) for row in astray))


def quick_findings(database: Database) -> tuple[Defect, ...]:
    """Return torn and lost pages, but not mismatches of an index; an empty tuple on a server."""
    if not database.on_sqlite:
        return ()
    with database.read() as connection:
        return _check_result(connection, "PRAGMA quick_check(20)")


def _dangling(table: str, target: str) -> Defect:
    return defect("dangling_reference", table=FieldName("noun", table), target=FieldName("noun", target))


def _check_result(connection: Connection, pragma: str) -> tuple[Defect, ...]:
    lines = tuple(str(line) for (line,) in connection.exec_driver_sql(pragma))
    return tuple(defect("sqlite", line=line) for line in lines if line != "ok")
