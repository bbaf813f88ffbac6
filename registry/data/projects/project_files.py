"""Loading project files: a project with all its rows."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    union_all,
)

from registry.data.engine.tables.schema import OFFICIAL
from registry.data.projects import rows
from registry.domain.fields.table import OF_PROJECT
from registry.domain.project.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from registry.domain.fields.record import Record

ALL_NOUNS = tuple(noun.id for noun in OF_PROJECT)

_PROJECT = OFFICIAL["project"]
_FIND = select(_PROJECT.c.id).where(
    (_PROJECT.c.ref == bindparam("ref", type_=Text)) | (_PROJECT.c.id == bindparam("id", type_=Text))
)
_COLUMNS = {noun: tuple(table.c.keys()) for noun, table in OFFICIAL.items()}


def load(connection: Connection, project_id: str, nouns: Sequence[str] = ALL_NOUNS) -> ProjectFile | None:
    """Return one project file, or None when there is no such project."""
    query = _whole_file(tuple(nouns), on_sqlite=connection.dialect.name == "sqlite")
    project: Record | None = None
    children: dict[str, list[Record]] = {}
    for noun, columns in connection.execute(query, {"id": project_id}):
        row = rows.record(noun, dict(zip(_COLUMNS[noun], json.loads(columns), strict=True)))
        if noun == "project":
            project = row
        else:
            children.setdefault(noun, []).append(row)
    return ProjectFile(project, _in_order(nouns, children)) if project else None


@cache
def _whole_file(nouns: tuple[str, ...], *, on_sqlite: bool) -> CompoundSelect[str, str]:
    """Return one query for a project and its rows: the noun of each row, and its columns as a JSON array.

    Rows of different nouns have different columns. As JSON they fit into one result, so that a project file is read
    with one query instead of one per noun.
    """
    array = func.json_array if on_sqlite else func.json_build_array
    wanted = bindparam("id", type_=Text)
    return union_all(
        *(
            select(literal_column(f"'{noun}'", Text), cast(array(*table.c), Text)).where(
                (table.c.id if noun == "project" else table.c.project_id) == wanted
            )
            for noun, table in ((noun, OFFICIAL[noun]) for noun in ("project", *nouns))
        )
    )


def _in_order(nouns: Sequence[str], found: Mapping[str, list[Record]]) -> dict[str, tuple[Record, ...]]:
    """Return the rows by noun, for nouns that have any, in the order of the nouns and of the rows' positions."""
    return {
        noun: tuple(sorted(found[noun], key=lambda row: (row.position, row.id)))
        for noun in nouns
        if noun in found
    }


def find_id(connection: Connection, reference: str) -> str | None:
    """Return the id of the project whose reference number or id is `reference`, or None."""
    return connection.execute(_FIND, {"ref": reference.strip().upper(), "id": reference}).scalar()


def ids(files: Iterable[ProjectFile]) -> list[str]:
    """Return the project ids of some files."""
    return [file.project.id for file in files]
