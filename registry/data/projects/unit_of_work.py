"""The unit of work: the only way in which an official row is written.

It writes rows inside one write transaction, and remembers the image of each before and after. `commit` appends them
to the journal as one change set and derives the standings. Without `commit` everything is rolled back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Table, func, select

from registry.data.engine.ids import new_id
from registry.data.engine.tables.schema import COUNTER, OFFICIAL
from registry.data.journal import journal, journal_end, lines
from registry.data.projects import numbers, rows, standings
from registry.data.projects.open_files import OpenFiles
from registry.domain.errors import Stale
from registry.domain.fields.record import Record, Values
from registry.domain.journal.change_set import Act, Change, ChangeSet, Image, differences
from registry.domain.project.derivation import NOTHING_DERIVED
from registry.domain.values.moments import iso_milliseconds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.anchors import LineDue

_PLACED = ("id", "version", "project_id", "position")
"""What every row has beside its fields."""

_AT_A_TIME = 400
"""Ids looked up in one query."""


@dataclass(slots=True)
class _Touched:
    """What a unit of work did to one row so far; `version` is what the row carried before it."""

    noun: str
    row_id: str
    project_id: str | None
    version: int
    before: Image | None
    after: Image | None


class UnitOfWork:
    """One act in the making, inside one write transaction."""

    def __init__(
        self,
        connection: Connection,
        derive: standings.Standings,
        now: datetime,
        line: LineDue | None = None,
    ) -> None:
        self.connection = connection
        self._line = line
        self.line_begun = False
        """Whether this act has begun the line that was due."""
        self.appended = False
        """Whether this act has been written to the journal."""
        self._derive = derive
        self.now = now
        """The moment this act is stamped with."""
        seq, self._previous = journal_end.head(connection)
        self.seq = seq + 1
        """The sequence number the change set will carry, and the version of every row it writes."""
        self.files = OpenFiles(connection)
        """The project files this act has read, with all it has written so far."""
        self._touched: dict[tuple[str, str], _Touched] = {}

    def insert(
        self,
        noun: str,
        values: Values,
        *,
        project_id: str | None = None,
        row_id: str | None = None,
        position: int | None = None,
    ) -> Record:
        """Make a row; its place among its project's rows is the last unless given."""
        table = OFFICIAL[noun]
        if project_id is not None and position is None:
            last = select(func.max(table.c.position)).where(table.c.project_id == project_id)
            position = (self.connection.execute(last).scalar() or 0) + 1
        known = {field.name: values.get(field.name) for field in table.c}
        made = Record(
            noun,
            row_id or new_id(),
            self.seq,
            {name: known[name] for name in known if name not in _PLACED},
            project_id,
            position or 0,
        )
        after = rows.image(made)
        self.connection.execute(table.insert(), {"id": made.id, "version": made.version, **after})
        self._remember(made, None, after)
        self.files.put(made)
        return made

    def insert_many(self, noun: str, project_ids: Sequence[str], values: Values) -> None:
        """Make the same row for each of many projects that nobody has open, in one statement."""
        table = OFFICIAL[noun]
        places = self._last_places(table, project_ids)
        own = {field.name: values.get(field.name) for field in table.c}
        fields = {name: value for name, value in own.items() if name not in _PLACED}
        made = [Record(noun, new_id(), self.seq, fields, one, places.get(one, 0) + 1) for one in project_ids]
        images = [rows.image(row) for row in made]
        if made:
            told = [
                {"id": row.id, "version": row.version, **image}
                for row, image in zip(made, images, strict=True)
            ]
            self.connection.execute(table.insert(), told)
        for row, image in zip(made, images, strict=True):
            self._remember(row, None, image)

    def _last_places(self, table: Table, project_ids: Sequence[str]) -> dict[str, int]:
        last = select(table.c.project_id, func.max(table.c.position)).group_by(table.c.project_id)
        known: dict[str, int] = {}
        for start in range(0, len(project_ids), _AT_A_TIME):
            some = table.c.project_id.in_(project_ids[start : start + _AT_A_TIME])
            known |= {row[0]: row[1] for row in self.connection.execute(last.where(some))}
        return known

    def change(self, kept: Record, values: Values) -> Record:
        """Change fields of a row as it was read; raises Stale when somebody changed it since."""
        before = rows.image(kept)
        after: dict[str, Stored] = {**before, **values}
        if after == before:
            return kept
        changed = {name: after[name] for name in after if after[name] != before[name]}
        known = {"known_id": kept.id, "known_version": kept.version}
        done = self.connection.execute(rows.changing(kept.noun), {**known, **changed, "version": self.seq})
        if done.rowcount != 1:
            raise Stale(kept.noun, kept.id)
        self._remember(kept, before, after)
        merged = {**kept.values, **{name: changed[name] for name in changed if name in kept.values}}
        position = int(after.get("position") or 0)
        made = Record(kept.noun, kept.id, self.seq, merged, kept.project_id, position)
        self.files.put(made)
        return made

    def remove(self, kept: Record) -> None:
        """Remove a row as it was read; raises Stale when somebody changed it since."""
        if kept.noun == "project":
            standings.forget(self.connection, kept.id)
        table = OFFICIAL[kept.noun]
        done = self.connection.execute(
            table.delete().where(table.c.id == kept.id, table.c.version == kept.version)
        )
        if done.rowcount != 1:
            raise Stale(kept.noun, kept.id)
        self._remember(kept, rows.image(kept), None)
        self.files.drop(kept)

    def next_number(self, series: str, *, at_least: int = 0) -> int:
        """Return the next number of a series; no number is used twice, unless it was returned.

        A counter that is lower than the numbers in use is raised to them first.
        """
        known = select(COUNTER.c.last).where(COUNTER.c.series == series)
        last = self.connection.execute(known).scalar()
        if last is not None and not numbers.can_count(last):
            last = 0  # altered outside the program: the numbers in use are more reliable
        number = max((last or 0) + 1, at_least)
        if numbers.is_reached(self.connection, series, number):
            number = max(number, numbers.highest(self.connection, series) + 1)
        if last is None:
            self.connection.execute(COUNTER.insert(), {"series": series, "last": number})
        else:
            self.connection.execute(COUNTER.update().where(COUNTER.c.series == series).values(last=number))
        return number

    def give_back(self, series: str, numbers_given: Sequence[int]) -> None:
        """Release numbers of a series, to be given again; does nothing unless they are the last ones given."""
        first, last = min(numbers_given), max(numbers_given)
        if sorted(numbers_given) == list(range(first, last + 1)):
            known = (COUNTER.c.series == series, COUNTER.c.last == last)
            self.connection.execute(COUNTER.update().where(*known).values(last=first - 1))

    def take_again(self, series: str, number: int) -> None:
        """Make sure that no number of a series up to this one is given, because it is in use again."""
        known = (COUNTER.c.series == series, COUNTER.c.last < number)
        self.connection.execute(COUNTER.update().where(*known).values(last=number))

    def commit(self, act: Act, *, even_if_empty: bool = False) -> ChangeSet | None:
        """Append the change set, derive the standings, and commit; returns None when nothing changed.

        `even_if_empty` records an act that concerns the entire registry and writes no row. Raises Refused if a changed
        project follows a version of its procedure that this program does not have.
        """
        changes = self._changes()
        self._restore_versions()
        if not changes and not even_if_empty:
            self.connection.commit()
            return None
        if self._line is not None:
            self._begin_line(self._line)
            changes = self._changes()
        weighed = (change for change in changes if change.noun not in NOTHING_DERIVED)
        projects = dict.fromkeys(change.project_id for change in weighed if change.project_id)
        self._derive.refuse_unknown_versions(self.files.some(projects))
        at = iso_milliseconds(self.now)
        appended = journal.append(self.connection, self._previous, ChangeSet(self.seq, at, act, changes))
        self._derive.refresh(self.connection, list(projects), at, self.files, standings.reworded(changes))
        self.connection.commit()
        self.appended = True
        self.line_begun = self._line is not None
        return appended

    def _begin_line(self, due: LineDue) -> None:
        known = lines.of(self.connection)
        values = lines.beginning(due.begun_by, due.place, known, (self.seq - 1, self._previous))
        self.insert("lines", values)

    def _changes(self) -> tuple[Change, ...]:
        return tuple(change for touched in self._touched.values() if (change := _change(touched)))

    def _remember(self, row: Record, before: Image | None, after: Image | None) -> None:
        key = (row.noun, row.id)
        if key in self._touched:
            self._touched[key].after = after
        else:
            project_id = row.id if row.noun == "project" else row.project_id
            self._touched[key] = _Touched(row.noun, row.id, project_id, row.version, before, after)

    def _restore_versions(self) -> None:
        """Restore the version of rows without a net change, because no change set contains them."""
        for touched in self._touched.values():
            if touched.before is not None and touched.before == touched.after:
                table = OFFICIAL[touched.noun]
                same = table.update().where(table.c.id == touched.row_id)
                self.connection.execute(same.values(version=touched.version))


def _change(touched: _Touched) -> Change | None:
    """Return the net change of a row; None when its final image is the same as its first."""
    before, after = touched.before, touched.after
    if before == after:
        return None
    if before is not None and after is not None:
        before, after = differences(before, after)
    return Change(touched.noun, touched.row_id, touched.project_id, before, after)
