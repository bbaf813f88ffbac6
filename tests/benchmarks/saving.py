"""The time of a saved change, compared with a bare commit of the rows it writes."""

from __future__ import annotations

import shutil
from contextlib import closing
from itertools import count, cycle
from random import Random
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from registry.data.engine.database import sqlite_database
from registry.data.engine.ids import new_id
from registry.data.engine.tables.schema import CHANGE, CHANGE_SET, OFFICIAL, STANDING
from registry.data.journal import journal_end
from registry.domain.project.query import ProjectQuery
from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from registry.services.projects.assignments import read_assignments
from tests.benchmarks import bulk
from tests.benchmarks.pairs import Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from registry.data.engine.database import Database
    from registry.opening.open_registry import OpenRegistry

Row = dict[str, Any]

_UNWORDED, _WORDED = "expected_result", "note"
"""A field whose change writes four rows, and a field that is in the search index as well."""

_PROJECTS = 50
"""How many projects are saved in turn, so that all stages of the procedures occur."""

_PAIRS, _BATCH = 20, 25


def measures(folder: Path, registry: Path) -> Iterator[Measure]:
    """Measure saved changes on one copy of a registry, and bare commits on another copy."""
    ours, other = folder / "saving.coopreg", folder / "bare.coopreg"
    for copy in (ours, other):
        shutil.copyfile(registry, copy)
    with (
        closing(sqlite_database(other, writable=True)) as database,
        open_for_writing(ours, bulk.means(folder), who="benchmark") as opened,
    ):
        four, one = _BareRows(database), _BareRow(database)
        for field, bare, told, limit in (
            (_UNWORDED, four, "bare commit of the same four rows", 2.0),
            (_UNWORDED, one, "bare commit of one row", None),
            (_WORDED, four, "bare commit of four rows", None),
        ):
            saves = by_turns(_Saving(opened, field), bare, pairs=_PAIRS, warm_up=2, batch=_BATCH)
            yield Measure(f"a saved change ({field})", told, saves, limit)


class _Saving:
    """Changes one field of one project after another through the services, each time to a new value."""

    def __init__(self, opened: OpenRegistry, field: str) -> None:
        self._registry = opened.registry
        self._field = field
        self._texts = count()
        with opened.store.read() as reading:
            files = [reading.known_file(project_id) for project_id in _some(reading.ids(ProjectQuery()))]
        self._references = cycle(file.project.text("ref") for file in files)

    def __call__(self) -> None:
        edit = read_assignments([f"{self._field}=Text {next(self._texts)}"], self._registry.words)
        assert (
            self._registry.projects.change(next(self._references), edit, ActContext(bulk.OFFICER)) is not None
        )


class _BareRows:
    """Writes the rows of a saved change, prepared before, with plain SQLAlchemy Core."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.read() as connection:
            self._seq, _ = journal_end.head(connection)
            known = [_last_written(connection, project_id) for project_id in _some(_ids(connection))]
        self._written = cycle(known)

    def __call__(self) -> None:
        self._seq += 1
        project = OFFICIAL["project"]
        header, change, standing = next(self._written)
        known = project.c.id == change["row_id"], project.c.version < self._seq
        with self._database.write() as connection:
            values = {_UNWORDED: f"Text {self._seq}", "version": self._seq}
            connection.execute(project.update().where(*known).values(**values))
            connection.execute(CHANGE_SET.insert(), {**header, "seq": self._seq, "id": new_id()})
            connection.execute(CHANGE.insert(), {**change, "change_set": self._seq})
            own = STANDING.c.project_id == change["row_id"]
            connection.execute(STANDING.update().where(own).values(**standing))
            connection.commit()


class _BareRow:
    """Writes one field of one row."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.read() as connection:
            self._ids = cycle(_some(_ids(connection)))
        self._texts = count()

    def __call__(self) -> None:
        project = OFFICIAL["project"]
        changed = project.update().where(project.c.id == next(self._ids))
        with self._database.write() as connection:
            connection.execute(changed.values({_UNWORDED: f"Text {next(self._texts)}"}))
            connection.commit()


def _last_written(connection: Connection, project_id: str) -> tuple[Row, Row, Row]:
    """Return three rows of a project: its last change in the journal, the header of that change set, its standing."""
    last = select(CHANGE).where(CHANGE.c.row_id == project_id).order_by(CHANGE.c.change_set.desc()).limit(1)
    change = dict(connection.execute(last).mappings().one())
    header = select(CHANGE_SET).where(CHANGE_SET.c.seq == change["change_set"])
    standing = dict(
        connection.execute(select(STANDING).where(STANDING.c.project_id == project_id)).mappings().one()
    )
    standing.pop("project_id")
    return dict(connection.execute(header).mappings().one()), change, standing


def _ids(connection: Connection) -> list[str]:
    project = OFFICIAL["project"]
    return [found for (found,) in connection.execute(select(project.c.id).order_by(project.c.ref))]


def _some(ids: Sequence[str]) -> list[str]:
    return Random(1).sample(ids, _PROJECTS)  # noqa: S311 - the same projects for both
