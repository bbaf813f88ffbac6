"""Bulk data: writes a registry with any number of projects directly into its tables, with a valid journal.

It also writes everything that a registry derives from the official rows: standings, codes, search index. The result
is examined, so that no benchmark runs on a registry that the program could not have made.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from operator import attrgetter
from random import Random
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from registry.data.engine.database import sqlite_database
from registry.data.engine.tables.base import metadata
from registry.data.engine.tables.schema import CHANGE, CHANGE_SET, OFFICIAL, PROJECT_CODE, SEARCH, STANDING
from registry.data.journal import journal_end
from registry.data.journal.integrity import examine
from registry.data.projects.search import words_of
from registry.data.projects.standings import CODE_FIELDS, Standings, title_keys
from registry.data.reference.resources import shipped
from registry.domain.fields.kinds import split
from registry.domain.fields.record import Record
from registry.domain.journal.change_set import image_text
from registry.domain.journal.seal import SECOND, seal
from registry.domain.officer import Officer
from registry.domain.project.forums import FORUMS
from registry.domain.project.project_file import ProjectFile
from registry.opening.creation import create_registry
from registry.opening.environment import Environment
from tests.benchmarks.moulds import TODAY, MouldMaker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from registry.data.engine.database import Database
    from registry.domain.fields.kinds import Stored
    from tests.benchmarks.moulds import Mould

Detail = tuple[str, str, str, str | None, str | None]
"""One change with the columns that its change set's hash covers (`journal.DETAIL`)."""

OFFICER = Officer("Benchmark", "MND", "ROK", "benchmark")
_MOULDS = 250
_AT_A_TIME = 20_000
_SAMPLED = 20
_ANYBODY = "01BENCH-A-PROJECT-TO-BE-01"
"""The placeholder for the project's id in the images of a mould's rows."""

_TOPICS = (
    ("Maritime domain awareness training", "해양상황인식 교육"),
    ("Coast guard vessel transfer", "해양경비 함정 공여"),
    ("Cyber defence exercise", "사이버 방호 연습"),
    ("Disaster relief logistics study", "재난구호 군수지원 연구"),
    ("Ship maintenance partnership", "함정 정비 협력사업"),
    ("Field hospital course", "야전병원 운영 과정"),
)
_PLACES = (("Cebu", "세부"), ("Da Nang", "다낭"), ("Suva", "수바"), ("Batam", "바탐"), ("Busan", "부산"))


def means(profile: Path) -> Environment:
    """Return the environment for opening a benchmark registry; its clock is fixed at `TODAY`."""
    return Environment(lambda: datetime.combine(TODAY, time(12), UTC), profile)


def build(path: Path, profile: Path, projects: int, change_sets: int = 0) -> None:
    """Build a registry with so many projects, and examine it.

    Each project is entered by one change set; further change sets, up to `change_sets` in all, each change one field
    of a project.
    """
    create_registry(path, means(profile), OFFICER, with_sample=False)
    with closing(sqlite_database(path, writable=True)) as database:
        with database.write() as connection:
            # Batches are written in any order, so foreign keys are off; indexes of a million rows need a large cache.
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=1")
            connection.exec_driver_sql("PRAGMA cache_size=-500000")
            _Builder(connection, projects, max(change_sets - projects, 0)).build()
            connection.commit()
        _prove(database, projects)


class _Builder:
    """Writes the rows of one registry in batches, one batch for each table at a time."""

    def __init__(self, connection: Connection, projects: int, changes: int) -> None:
        self._connection = connection
        self._projects = projects
        self._changes = changes
        self._random = Random(projects)  # noqa: S311 - the same registry in every run
        self._seq, self._hash = journal_end.head(connection)
        self._ids = 0
        self._batches: dict[str, list[tuple[Any, ...]]] = {}

    def build(self) -> None:
        """Write all projects with their change sets, then the search index."""
        maker = MouldMaker(self._connection)
        moulds = [maker.make() for _ in range(min(_MOULDS, self._projects))]
        images = [_images(mould) for mould in moulds]
        per_project, more = divmod(self._changes, self._projects)
        for number in range(1, self._projects + 1):
            kind = number % len(moulds)
            self._cast(number, moulds[kind], images[kind], per_project + (number <= more))
        for name, batch in self._batches.items():
            if batch:
                self._flush(name)
        self._connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")

    def _cast(self, number: int, mould: Mould, images: Sequence[str], changes: int) -> None:
        project_id, version = self._next_id(), self._seq + 1
        fields = {**mould.fields, **self._own_fields(number)}
        details: list[Detail] = [("project", project_id, project_id, None, image_text(fields))]
        for row, image in zip(mould.rows, images, strict=True):
            row_id = self._next_id()
            details.append((row.noun, row_id, project_id, None, image.replace(_ANYBODY, project_id)))
            self._put(OFFICIAL[row.noun], (row_id, version, project_id, row.position, *row.values.values()))
        self._append("new", str(fields["ref"]), details)
        for turn in range(changes):
            fields = self._change(project_id, fields, turn)
        self._put(OFFICIAL["project"], (project_id, self._seq if changes else version, *fields.values()))
        self._derive(project_id, fields, mould)

    def _change(self, project_id: str, fields: dict[str, Stored], turn: int) -> dict[str, Stored]:
        changed = {**fields, "note": f"Called the partner's desk officer, {turn + 1}."}
        before, after = image_text({"note": fields["note"]}), image_text({"note": changed["note"]})
        self._append("set", str(fields["ref"]), [("project", project_id, project_id, before, after)])
        return changed

    def _append(self, kind: str, subject: str, details: Sequence[Detail]) -> None:
        self._seq += 1
        who = (OFFICER.name, OFFICER.office, OFFICER.side, OFFICER.account)
        header = (self._seq, self._next_id(), self._at(), kind, *who, None, subject, None, None)
        self._hash = seal(self._hash, header, details)
        self._put(CHANGE_SET, (*header, self._hash, SECOND))
        for place, detail in enumerate(details):
            self._put(CHANGE, (self._seq, place, *detail))

    def _derive(self, project_id: str, fields: dict[str, Stored], mould: Mould) -> None:
        file = ProjectFile(Record("project", project_id, 0, fields), _rows_by_noun(mould.rows))
        self._put(STANDING, (project_id, *mould.standing, self._at(), *title_keys(file.project).values()))
        for name in CODE_FIELDS:
            for code in split(fields[name]):
                self._put(PROJECT_CODE, (project_id, name, code))
        for code in mould.forums:
            self._put(PROJECT_CODE, (project_id, FORUMS, code))
        self._put(SEARCH, (None, project_id, *words_of(file)))

    def _own_fields(self, number: int) -> dict[str, Stored]:
        """Return the fields that differ between projects cast from one mould: number, titles, texts."""
        (topic_en, topic_ko), (place_en, place_ko) = (
            self._random.choice(_TOPICS),
            self._random.choice(_PLACES),
        )
        return {
            "ref": f"RCF-K-{20 + number % 7}-{number:04d}",
            "title_en": f"{topic_en} in {place_en}, part {number}",
            "title_ko": f"{place_ko} {topic_ko} {number}차",
            "officer": f"Desk officer {number % 40}",
        }

    def _at(self) -> str:
        return f"{datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=7 * self._seq):%Y-%m-%dT%H:%M:%S.000Z}"

    def _next_id(self) -> str:
        self._ids += 1
        return f"01BENCH{self._ids:019d}"

    def _put(self, table: Table, row: tuple[Any, ...]) -> None:
        """Add a row, with values in the order of the table's columns, to the table's batch."""
        batch = self._batches.setdefault(table.name, [])
        batch.append(row)
        if len(batch) == _AT_A_TIME:
            self._flush(table.name)

    def _flush(self, name: str) -> None:
        # By name: a column that a later migration added stands at the end of a table, not beside its twin.
        rows, columns = self._batches[name], ", ".join(metadata.tables[name].columns.keys())
        places = ", ".join("?" * len(rows[0]))
        self._connection.exec_driver_sql(f"INSERT INTO {name} ({columns}) VALUES ({places})", rows)
        rows.clear()


def _images(mould: Mould) -> list[str]:
    """Return the images of a mould's rows as texts, with `_ANYBODY` in place of the project's id."""
    placed = ({**row.values, "project_id": _ANYBODY, "position": row.position} for row in mould.rows)
    return [image_text(image) or "" for image in placed]


def _rows_by_noun(rows: Sequence[Record]) -> dict[str, tuple[Record, ...]]:
    return {noun: tuple(of_noun) for noun, of_noun in groupby(rows, attrgetter("noun"))}


def _prove(database: Database, projects: int) -> None:
    """Assert that the registry is sound, and that its derived rows equal those the program derives."""
    found = examine(database)
    assert (found.file, found.trail, found.projects) == ((), (), projects)
    with database.write() as connection:  # never committed: only compared
        query = select(STANDING.c.project_id, STANDING.c.updated_at).order_by(STANDING.c.project_id)
        known = connection.execute(query).all()
        for project_id, updated_at in Random(1).sample(known, min(_SAMPLED, projects)):  # noqa: S311 - as above
            before = _derived(connection, project_id)
            Standings(shipped(), TODAY).refresh(connection, [project_id], updated_at)
            assert _derived(connection, project_id) == before, project_id


def _derived(connection: Connection, project_id: str) -> list[tuple[Any, ...]]:
    tables = (STANDING, PROJECT_CODE, SEARCH)
    queries = (select(t).where(t.c.project_id == project_id).order_by(*t.primary_key) for t in tables)
    return [tuple(row) for query in queries for row in connection.execute(query)]
