"""What a saved change costs beside the bare commit of the rows it writes."""

from __future__ import annotations

import shutil
from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data import journal
from registry.data.database import sqlite_database
from registry.data.tables.whole import CHANGE, CHANGE_SET, OFFICIAL, STANDING
from registry.data.unit_of_work import new_id
from registry.opening.desk_registry import open_for_writing
from registry.services.acting import Acting
from registry.services.assignments import read_assignments
from tests.benchmarks import bulk
from tests.benchmarks.pairs import Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.data.database import Database
    from registry.opening.desk_registry import OpenRegistry

_REFERENCE = "RCF-K-20-0007"
_PAIRS, _BATCH = 15, 20


def measures(folder: Path, registry: Path) -> Iterator[Measure]:
    """Measure a saved change on a copy of a registry; the bare commits go to another copy."""
    ours, bare = folder / "saving.coopreg", folder / "bare.coopreg"
    for copy in (ours, bare):
        shutil.copyfile(registry, copy)
    database = sqlite_database(bare, writable=True)
    with open_for_writing(ours, bulk.means(folder), who="benchmark") as opened:
        save, rows, row = _Saving(opened), _BareRows(database), _BareRow(database)
        saves = by_turns(save, rows, pairs=_PAIRS, warm_up=2, batch=_BATCH)
        yield Measure("a saved change (one field)", "bare commit of the same four rows", saves, limit=2.0)
        yield Measure(
            "a saved change (one field)",
            "bare commit of one row",
            by_turns(save, row, pairs=_PAIRS, batch=_BATCH),
        )
    database.close()


class _Saving:
    """Changes one field of one project through the services, each time to something new."""

    def __init__(self, opened: OpenRegistry) -> None:
        self._registry = opened.registry
        self._texts = count()

    def __call__(self) -> None:
        edit = read_assignments([f"note=Text {next(self._texts)}"], self._registry.words)
        acting = Acting(bulk.OFFICER)
        assert self._registry.projects.change(_REFERENCE, edit, acting) is not None


class _BareRows:
    """Writes the rows a saved change writes, ready-made, through plain SQLAlchemy Core."""

    def __init__(self, database: Database) -> None:
        self._database = database
        project, standing = OFFICIAL["project"], STANDING
        with database.read() as connection:
            self._seq, self._hash = journal.head(connection)
            query = select(project.c.id).where(project.c.ref == _REFERENCE)
            self._id = connection.execute(query).scalar_one()
            last = select(CHANGE).where(CHANGE.c.row_id == self._id).order_by(CHANGE.c.change_set.desc())
            self._change = dict(connection.execute(last).mappings().first() or {})
            header = select(CHANGE_SET).where(CHANGE_SET.c.seq == self._change["change_set"])
            self._header = dict(connection.execute(header).mappings().one())
            own = select(standing).where(standing.c.project_id == self._id)
            self._standing = dict(connection.execute(own).mappings().one())

    def __call__(self) -> None:
        self._seq += 1
        project = OFFICIAL["project"]
        own = {name: value for name, value in self._standing.items() if name != "project_id"}
        with self._database.write() as connection:
            changed = project.update().where(project.c.id == self._id, project.c.version < self._seq)
            connection.execute(changed.values(note=f"Text {self._seq}", version=self._seq))
            connection.execute(CHANGE_SET.insert(), {**self._header, "seq": self._seq, "id": new_id()})
            connection.execute(CHANGE.insert(), {**self._change, "change_set": self._seq})
            connection.execute(STANDING.update().where(STANDING.c.project_id == self._id).values(**own))
            connection.commit()


class _BareRow:
    """Writes one field of one row."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts = count()

    def __call__(self) -> None:
        project = OFFICIAL["project"]
        with self._database.write() as connection:
            changed = project.update().where(project.c.ref == _REFERENCE)
            connection.execute(changed.values(note=f"Text {next(self._texts)}"))
            connection.commit()
