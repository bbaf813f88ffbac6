"""Official rows as frozen records and as images, and the statements that read and change them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Update, bindparam, select

from registry.data.engine.tables.base import ROW_COLUMNS
from registry.data.engine.tables.schema import OFFICIAL
from registry.domain.fields.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.domain.fields.kinds import Stored

_PLACES = ("project_id", "position")


def get(connection: Connection, noun: str, row_id: str) -> Record | None:
    """Return one row, or None."""
    table = OFFICIAL[noun]
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    return record(noun, row) if row else None


def of_project(connection: Connection, noun: str, project_id: str) -> list[Record]:
    """Return the rows of a noun that belong to one project, in their order."""
    table = OFFICIAL[noun]
    query = select(table).where(table.c.project_id == project_id).order_by(table.c.position, table.c.id)
    return [record(noun, row) for row in connection.execute(query).mappings()]


def some(connection: Connection, noun: str, *conditions: ColumnElement[bool]) -> list[Record]:
    """Return the rows of a noun that meet conditions."""
    table = OFFICIAL[noun]
    query = select(table).where(*conditions).order_by(table.c.id)
    return [record(noun, row) for row in connection.execute(query).mappings()]


def record(noun: str, row: RowMapping | Mapping[str, Any]) -> Record:
    """Return a row of the database as a record."""
    # A plain dict, because SQLAlchemy's row also accepts `table_column`, so a project would have a `project_id`.
    values = dict(row)
    row_id, version = (values.pop(name) for name in ROW_COLUMNS)
    project_id, position = (values.pop(name, None) for name in _PLACES)
    return Record(noun, row_id, version, values, project_id, position or 0)


@cache
def changing(noun: str) -> Update:
    """Return the statement that updates the row `known_id` if its version still is `known_version`.

    It is cached per noun, since building a statement takes longer than running it.
    """
    own = OFFICIAL[noun].c
    known = (own.id == bindparam("known_id"), own.version == bindparam("known_version"))
    return OFFICIAL[noun].update().where(*known)


def image(kept: Record) -> dict[str, Stored]:
    """Return the image of a record: maps all its fields, its project id and its position to stored values."""
    placed: dict[str, Stored] = dict(kept.values)
    if kept.project_id is not None:
        placed |= {"project_id": kept.project_id, "position": kept.position}
    return placed


def by_noun(records: Iterable[Record]) -> dict[str, list[Record]]:
    """Return the records grouped by noun."""
    sorted_out: dict[str, list[Record]] = {}
    for one in records:
        sorted_out.setdefault(one.noun, []).append(one)
    return sorted_out
