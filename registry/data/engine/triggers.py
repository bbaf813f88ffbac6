"""Triggers that keep the journal append-only. They prevent accidents; the hash chain reveals deliberate changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.engine.tables.schema import APPEND_ONLY

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ACTS = ("UPDATE", "DELETE")


def guard_journal(connection: Connection) -> None:
    """Create the triggers that guard the journal, where they do not exist yet; called after every migration."""
    if connection.dialect.name == "sqlite":
        _guard_sqlite(connection)
    else:
        _guard_server(connection)


def _guard_sqlite(connection: Connection) -> None:
    for table in APPEND_ONLY:
        for act in _ACTS:
            connection.exec_driver_sql(
                f"CREATE TRIGGER IF NOT EXISTS {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )


def _guard_server(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE OR REPLACE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$"
    )
    for table in APPEND_ONLY:
        connection.exec_driver_sql(
            f"CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only()"
        )
