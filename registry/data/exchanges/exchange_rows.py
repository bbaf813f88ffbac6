"""What an exchange reads: many rows at once, rows in the state in which they were sent, and senders' numbers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from registry.data.engine.tables.schema import CHANGE, OFFICIAL
from registry.data.projects import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import Image

_AT_ONCE = 500
"""How many ids one query contains: SQLite and PostgreSQL both limit the number of values in a statement."""


class Titled(NamedTuple):
    """The values by which a project without a key is recognised, each as text; empty where it is not given."""

    id: str
    ref: str
    title_en: str
    title_ko: str
    countries: str
    planned_start: str
    planned_end: str


class _JournaledChange(NamedTuple):
    """One change of a row in the journal: `before` is JSON with the former values of the changed fields."""

    row_id: str
    before: str | None
    noun: str


class ExchangeRows:
    """The queries of an exchange, on one snapshot of a registry."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_number(self, number: str) -> Record | None:
        """Return an exchange by its number."""
        found = rows.some(self._connection, "exchanges", OFFICIAL["exchanges"].c.number == number)
        return found[0] if found else None

    def received(self, sha256: str) -> list[Record]:
        """Return the exchanges that imported a file with this hash, including undone ones, the last one at the end."""
        table = OFFICIAL["exchanges"]
        return rows.some(self._connection, "exchanges", table.c.sha256 == sha256, table.c.direction == "in")

    def sent(self, exchange_id: str) -> frozenset[str]:
        """Return the ids of the projects an exchange contained."""
        table = OFFICIAL["exchange_projects"]
        query = select(table.c.project_id).where(table.c.exchange == exchange_id)
        return frozenset(self._connection.execute(query).scalars())

    def by_id(self, noun: str, ids: Iterable[str]) -> dict[str, Record]:
        """Return the rows of a noun with these ids, by id; missing rows are left out."""
        return {row.id: row for row in self._in_parts(noun, "id", ids)}

    def of_projects(self, noun: str, project_ids: Iterable[str]) -> list[Record]:
        """Return the rows of a noun that belong to some projects, ordered by project and position."""
        found = self._in_parts(noun, "project_id", project_ids)
        return sorted(found, key=lambda row: (row.project_id or "", row.position, row.id))

    def projects_by_ref(self, refs: Iterable[str]) -> dict[str, Record]:
        """Return the projects with these reference numbers, by reference number."""
        return {row.text("ref"): row for row in self._in_parts("project", "ref", refs)}

    def identified(self, scheme: str, numbers: Iterable[str]) -> dict[str, list[str]]:
        """Return the ids of the projects that have a sender's own numbers in a scheme, by number.

        The scheme without a name holds the numbers of all senders that nobody has named, so one may stand there twice.
        """
        found: dict[str, list[str]] = {}
        for row in self._in_parts("identifiers", "value", numbers):
            if row.text("scheme") == scheme and row.project_id:
                found.setdefault(row.text("value"), []).append(row.project_id)
        return found

    def titled(self) -> list[Titled]:
        """Return the recognisable values of every project, ordered by reference number."""
        table = OFFICIAL["project"]
        query = select(*(table.c[name] for name in Titled._fields)).order_by(table.c.ref)
        return [Titled(*(str(value or "") for value in row)) for row in self._connection.execute(query)]

    def images_at(self, row_ids: Iterable[str], seq: int) -> dict[str, Image | None]:
        """Return, by row id, the images at a change set of the rows written after it; None for rows created later.

        Rows missing from the result were not changed since: their current values are also those at the change set.
        """
        images: dict[str, Image | None] = {}
        for part in _parts(row_ids):
            changes = self._written_after(part, seq)
            images |= self._images_now(changes)
            for row_id, before, _noun in changes:
                former = json.loads(before) if before is not None else None
                images[row_id] = None if former is None else {**(images[row_id] or {}), **former}
        return images

    def _written_after(self, row_ids: Sequence[str], seq: int) -> list[_JournaledChange]:
        """Return the changes of some rows after a change set, the newest first."""
        query = (
            select(CHANGE.c.row_id, CHANGE.c.before, CHANGE.c.noun)
            .where(CHANGE.c.row_id.in_(row_ids), CHANGE.c.change_set > seq)
            .order_by(CHANGE.c.change_set.desc(), CHANGE.c.place.desc())
        )
        return [_JournaledChange(*row) for row in self._connection.execute(query)]

    def _images_now(self, changes: Iterable[_JournaledChange]) -> dict[str, Image]:
        """Return the current images of changed rows, by row id; empty ones for rows that were removed."""
        images: dict[str, Image] = {}
        by_noun: dict[str, list[str]] = {}
        for one in changes:
            images[one.row_id] = {}
            by_noun.setdefault(one.noun, []).append(one.row_id)
        for noun, ids in by_noun.items():
            images |= {row_id: rows.image(row) for row_id, row in self.by_id(noun, ids).items()}
        return images

    def _in_parts(self, noun: str, column: str, values: Iterable[str]) -> Iterator[Record]:
        table = OFFICIAL[noun]
        for part in _parts(values):
            yield from rows.some(self._connection, noun, table.c[column].in_(part))


def _parts(values: Iterable[str]) -> Iterator[list[str]]:
    wanted = list(dict.fromkeys(values))
    for start in range(0, len(wanted), _AT_ONCE):
        yield wanted[start : start + _AT_ONCE]
