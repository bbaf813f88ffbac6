"""Whether a registry file has exactly the tables, indexes and triggers that this program's migrations create.

An index over other columns or a foreign trigger would change what is found and written, and no seal of the journal
covers the schema.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from registry.data.engine.database import FILE_FORMAT
from registry.data.engine.migration import STEPS
from registry.domain.journal.defect import Defect, defect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_BETWEEN = "\n;\n"
_STATEMENTS = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
"""Leaves out SQLite's own tables (`sqlite_stat1` after an ANALYZE), which do not affect what is found or written."""
_LONGEST = 60


@cache
def expected() -> frozenset[str]:
    """Return the expected statements, from `migrations/schema.sql`; a test compares that file with the migrations."""
    text = (STEPS / "schema.sql").read_text(encoding="utf-8")
    return frozenset(text.strip().split(_BETWEEN))


def written(connection: Connection) -> str:
    """Return the statements of a database in the form of `schema.sql`."""
    return _BETWEEN.join(sorted(connection.exec_driver_sql(_STATEMENTS).scalars())) + "\n"


def derived_schema_findings(connection: Connection) -> Iterator[Defect]:
    """Yield the indexes, triggers and views that are missing or superfluous, and a wrong format in the header.

    All of them can be rebuilt. Nothing is yielded on a server, where the schema is the administrator's responsibility.
    """
    if connection.dialect.name != "sqlite":
        return
    yield from _differences(connection, of_tables=False)
    if connection.exec_driver_sql("PRAGMA user_version").scalar() != FILE_FORMAT:
        yield defect("wrong_format_in_header", format=FILE_FORMAT)


def foreign_schema_findings(connection: Connection) -> Iterator[Defect]:
    """Yield the tables that are missing, altered or foreign; these cannot be rebuilt from the records."""
    if connection.dialect.name == "sqlite":
        yield from _differences(connection, of_tables=True)


def _differences(connection: Connection, *, of_tables: bool) -> Iterator[Defect]:
    found = frozenset(str(sql) for sql in connection.exec_driver_sql(_STATEMENTS).scalars())
    for sql in sorted(expected() - found):
        if _is_table(sql) == of_tables:
            yield defect("schema_lacks", statement=_beginning(sql))
    for sql in sorted(found - expected()):
        if _is_table(sql) == of_tables:
            yield defect("schema_has_more", statement=_beginning(sql))


def _is_table(sql: str) -> bool:
    """Return whether a statement creates a table; the full-text index does not count as one."""
    return sql.startswith("CREATE TABLE") and "search_index" not in sql


def _beginning(sql: str) -> str:
    line = " ".join(sql.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
