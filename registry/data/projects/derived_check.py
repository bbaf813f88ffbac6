"""Checking that derived rows follow from the official rows: standing, codes, search words, and the full-text index.

Derived rows are not journaled, so no seal protects them: they are derived again and compared. A standing is derived
for the last day on which it claims to be valid, because a lapse is only applied when somebody opens the registry for
writing. That of a project on a version of its procedure this program does not have is left as a later program made it.
"""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from registry.data.engine.tables.schema import COUNTER, OFFICIAL, PROJECT_CODE, SEARCH, STANDING
from registry.data.journal.chain import plain_rows
from registry.data.projects import numbers, search
from registry.data.projects.calendars import Calendars
from registry.data.projects.project_files import ALL_NOUNS
from registry.data.projects.standings import codes_of, forum_codes, standing_values
from registry.data.projects.unknown_version import version_problems
from registry.domain.fields.project import STANDING as STANDING_NOUN
from registry.domain.fields.record import Record
from registry.domain.journal.defect import Defect, FieldName, defect
from registry.domain.procedure.requirements import turning_days
from registry.domain.project.derivation import NOTHING_DERIVED
from registry.domain.project.forums import FORUMS
from registry.domain.project.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import RowMapping, Select, Table

    from registry.data.reference.resources import Resources

_AT_A_TIME = 400
"""How many projects are checked together."""

_SENSELESS = (ArithmeticError, LookupError, TypeError, ValueError)
"""What deriving raises where rows altered outside the program make no sense together; the audit trail names them."""

_PROJECT = OFFICIAL["project"]
_BEARING = tuple(noun for noun in ALL_NOUNS if noun not in NOTHING_DERIVED)
"""The nouns whose rows affect what is derived."""


class DerivedCheck:
    """Compares the derived rows of every project with what follows from its official rows."""

    def __init__(self, resources: Resources, today: date) -> None:
        self._resources = resources
        self._today = today

    def __call__(self, connection: Connection, moments: Mapping[str, str]) -> Iterator[Defect]:
        """Yield a defect for each project or table that is wrong; `moments` maps project id to its last change."""
        around = Calendars(connection)
        ids = list(connection.execute(select(_PROJECT.c.id).order_by(_PROJECT.c.id)).scalars())
        for start in range(0, len(ids), _AT_A_TIME):
            some = ids[start : start + _AT_A_TIME]
            kept = _Kept(connection, some)
            for file in _files(connection, some):
                wrong = self._wrong(file, kept, around, moments.get(file.project.id, ""))
                if wrong:
                    yield defect("derived_differs", ref=file.project.text("ref"), wrong=tuple(wrong))
        for table in (STANDING, PROJECT_CODE, SEARCH):
            yield from _orphans(connection, table)
        yield from _counter_findings(connection)
        if connection.dialect.name == "sqlite":
            yield from _index_findings(connection)

    def _wrong(self, file: ProjectFile, kept: _Kept, around: Calendars, moment: str) -> list[Defect]:
        """Return the derived values of a project that are wrong."""
        project_id = file.project.id
        wrong = self._wrong_standing(file, kept.standings.get(project_id), around, moment)
        if self._has_other_codes(file, kept.codes.get(project_id, set()), around):
            wrong.append(defect("filter_codes"))
        if search.words_of(file) != kept.words.get(project_id):
            wrong.append(defect("search_words"))
        return wrong

    def _has_other_codes(self, file: ProjectFile, kept: set[tuple[str, str]], around: Calendars) -> bool:
        """Return whether a project is filtered by other codes than its own; its forums follow from its procedure."""
        own = {(name, code) for name, code in kept if name != FORUMS}
        if codes_of(file.project) != own:
            return True
        if any(version_problems(file, self._resources)):
            return False
        try:
            progress = around.progress(file, self._resources, self._today)
            return forum_codes(progress, file, self._resources) != kept - own
        except _SENSELESS:
            return False  # the standing, which cannot be derived either, says so

    def _wrong_standing(
        self, file: ProjectFile, known: RowMapping | None, around: Calendars, moment: str
    ) -> list[Defect]:
        if known is None:
            return [defect("no_list_entry")]
        try:
            wrong: list[str] = []
            known_here = not any(version_problems(file, self._resources))
            for day in self._days(known["stale_after"], file, around) if known_here else ():
                right = standing_values(around.progress(file, self._resources, day), file)
                wrong = [name for name, value in right.items() if known[name] != value]
                if not wrong:
                    break
        except _SENSELESS:
            return [defect("no_status")]
        if known["updated_at"] != moment:
            wrong.append("updated_at")
        return _wrong_columns(wrong)

    def _days(self, stale_after: object, file: ProjectFile, around: Calendars) -> Iterator[date]:
        """Yield the days for which a standing may have been derived.

        That is today, or the last day on which it claims to be valid; then every later day on which something lapses,
        because somebody may have worked with a clock that was ahead of this one.
        """
        day = self._today
        if stale_after is not None:
            day = min(day, date.fromordinal(_integer(stale_after)))
        yield day
        yield from sorted(
            later for later in turning_days(around.progress(file, self._resources, day)) if later > day
        )


def _wrong_columns(names: Sequence[str]) -> list[Defect]:
    """Return a defect for each wrong field of a standing, and one for the wrong columns that are no fields."""
    shown = [name for name in names if name in STANDING_NOUN.by_id]
    wrong = [defect("list_value", name=FieldName("standing", name)) for name in shown]
    return wrong if len(shown) == len(names) else [*wrong, defect("list_rest")]


class _Kept:
    """The stored derived rows of some projects, by project id."""

    def __init__(self, connection: Connection, ids: Sequence[str]) -> None:
        def of(table: Table) -> Iterable[RowMapping]:
            return connection.execute(select(table).where(table.c.project_id.in_(ids))).mappings()

        self.standings = {row["project_id"]: row for row in of(STANDING)}
        self.codes: dict[str, set[tuple[str, str]]] = {}
        for row in of(PROJECT_CODE):
            self.codes.setdefault(row["project_id"], set()).add((row["field"], row["code"]))
        self.words = {row["project_id"]: (row["words"], row["initials"]) for row in of(SEARCH)}


def _files(connection: Connection, ids: Sequence[str]) -> Iterator[ProjectFile]:
    """Yield project files in the order of their ids, with one query per noun for all of them."""
    children: dict[str, dict[str, list[Record]]] = {one: {} for one in ids}
    for noun in _BEARING:
        table = OFFICIAL[noun].c
        query = select(OFFICIAL[noun]).where(table.project_id.in_(ids))
        for row in _records(connection, noun, query.order_by(table.position, table.id)):
            children[str(row.project_id)].setdefault(noun, []).append(row)
    query = select(_PROJECT).where(_PROJECT.c.id.in_(ids)).order_by(_PROJECT.c.id)
    for project in _records(connection, "project", query):
        rows = {noun: tuple(of_noun) for noun, of_noun in children[project.id].items()}
        yield ProjectFile(project, rows)


def _records(connection: Connection, noun: str, query: Select[Any]) -> Iterator[Record]:
    """Yield rows as records, made from the driver's plain tuples, which is faster for many rows."""
    columns = OFFICIAL[noun].c.keys()
    for row in plain_rows(connection, query):
        values = dict(zip(columns, row, strict=True))
        row_id, version = values.pop("id"), values.pop("version")
        project_id, position = values.pop("project_id", None), values.pop("position", None)
        yield Record(noun, row_id, version, values, project_id, position or 0)


def _integer(stored: object) -> int:
    if not isinstance(stored, int):
        raise TypeError
    return stored


def _orphans(connection: Connection, table: Table) -> Iterator[Defect]:
    """Yield a defect for each project id in a derived table whose project does not exist."""
    own = select(_PROJECT.c.id)
    query = select(table.c.project_id).where(table.c.project_id.not_in(own)).distinct()
    for project_id in connection.execute(query).scalars():
        yield defect("project_missing", table=table.name, project=project_id)


def _counter_findings(connection: Connection) -> Iterator[Defect]:
    """Yield a defect for each counter without a valid number; one that is too low is corrected when next used."""
    for series, last in connection.execute(select(COUNTER.c.series, COUNTER.c.last)):
        if not numbers.can_count(last):
            yield defect("counter_without_number", series=series)


def _index_findings(connection: Connection) -> Iterator[Defect]:
    """Yield a defect when SQLite's full-text index does not match the words it covers.

    SQLite compares the index with its table only by a statement that counts as writing. Therefore both are copied to a
    database in memory first, and the registry itself is not changed.
    """
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - a check is rarely requested, and PostgreSQL has no such index

    with closing(dbapi2.connect(":memory:", isolation_level=None)) as memory:
        try:
            for (sql,) in connection.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE name IN ('search', 'search_index')"
            ).all():
                memory.execute(sql)
            for name in (
                "search",
                *(f"search_index_{part}" for part in ("data", "idx", "docsize", "config")),
            ):
                memory.execute(f"DELETE FROM {name}")  # noqa: S608 - a name from the line above
                found = connection.exec_driver_sql(f"SELECT * FROM {name}")  # noqa: S608 - as above
                marks = ", ".join("?" * len(found.keys()))
                memory.executemany(f"INSERT INTO {name} VALUES ({marks})", map(tuple, found))  # noqa: S608 - as above
            memory.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
        except dbapi2.DatabaseError:
            yield defect("search_index_differs")
