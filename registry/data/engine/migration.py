"""Bringing a database to the program's schema: in place, in one explicit transaction (reliability.md 5, 12).

Foreign keys are switched off before the transaction begins (a batch recreation of a parent table would empty its
children) and checked before it commits; a kill at any moment leaves the old schema or the new one.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from registry.data.engine.database import APPLICATION_ID, FILE_FORMAT, Database
from registry.data.engine.tables.schema import whole_schema
from registry.data.engine.triggers import guard_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from alembic.config import Config
    from sqlalchemy import Connection

HEAD = "0012"
"""The revision this program works with; a test holds it against the newest step in `migrations/`."""

STEPS = Path(__file__).parents[3] / "migrations"


class MigrationBroke(RuntimeError):
    """A step left rows that point nowhere; nothing was kept of it."""


def revision(connection: Connection) -> str | None:
    """Return the schema revision of a database with one query, without Alembic; None when it has none."""
    if not _has_version_table(connection):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found) if found else None


def upgrade(
    database: Database,
    *,
    target: str = "head",
    steps: Path = STEPS,
    afterwards: Callable[[Connection], object] = lambda _connection: None,
) -> None:
    """Run every step up to `target` in one transaction; `afterwards` writes in it what no step can."""
    with _in_one_transaction(database) as connection:
        from alembic import command  # noqa: PLC0415 - needed when a registry is made or migrated, not when it is opened

        command.upgrade(_config(connection, steps), target)
        afterwards(connection)


def downgrade(database: Database, target: str, *, steps: Path = STEPS) -> None:
    """Run the steps back down to `target` in one transaction; for tests and rescue."""
    with _in_one_transaction(database) as connection:
        from alembic import command  # noqa: PLC0415 - as in `upgrade`

        command.downgrade(_config(connection, steps), target)


def _config(connection: Connection, steps: Path) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - as in `upgrade`

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["metadata"] = whole_schema()
    return config


@contextmanager
def _in_one_transaction(database: Database) -> Iterator[Connection]:
    with database.unguarded() as connection:
        yield connection
        if database.on_sqlite:
            lost = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if lost:
                raise MigrationBroke(f"{len(lost)} rows of {lost[0][0]} refer to rows that do not exist")
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={FILE_FORMAT}")
        if "change" in _tables(connection):
            guard_journal(connection)
        connection.commit()


def _has_version_table(connection: Connection) -> bool:
    return "alembic_version" in _tables(connection)


def _tables(connection: Connection) -> set[str]:
    if connection.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    else:
        query = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    return {name for (name,) in connection.exec_driver_sql(query)}
