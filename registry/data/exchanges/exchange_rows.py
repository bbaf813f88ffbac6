"""Reading what an exchange needs: many rows at once, the rows as they stood when they were sent, senders' numbers."""

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
"""How many ids are asked for in one query: SQLite and PostgreSQL both limit the values of a statement."""


class Titled(NamedTuple):
    """What a project is recognised by without a key, each as text; empty where it is not given."""

    id: str
    ref: str
    title_en: str
    title_ko: str
    countries: str
    planned_start: str
    planned_end: str


class _Written(NamedTuple):
    """One change of a row: `before` is what the journal keeps of the fields it changed, as JSON."""

    row_id: str
    before: str | None
    noun: str


class ExchangeRows:
    """One snapshot of a registry, as an exchange reads it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_number(self, number: str) -> Record | None:
        """Return an exchange by its number."""
        found = rows.some(self._connection, "exchanges", OFFICIAL["exchanges"].c.number == number)
        return found[0] if found else None

    def received(self, sha256: str) -> list[Record]:
        """Return the exchanges by which a file of this content came in, undone ones too, the last one at the end."""
        table = OFFICIAL["exchanges"]
        return rows.some(self._connection, "exchanges", table.c.sha256 == sha256, table.c.direction == "in")

    def sent(self, exchange_id: str) -> frozenset[str]:
        """Return the ids of the projects an exchange carried."""
        table = OFFICIAL["exchange_projects"]
        query = select(table.c.project_id).where(table.c.exchange == exchange_id)
        return frozenset(self._connection.execute(query).scalars())

    def by_id(self, noun: str, ids: Iterable[str]) -> dict[str, Record]:
        """Return the rows of a noun that are there, by id."""
        return {row.id: row for row in self._in_parts(noun, "id", ids)}

    def of_projects(self, noun: str, project_ids: Iterable[str]) -> list[Record]:
        """Return the rows of a noun that belong to some projects, project by project, in their order."""
        found = self._in_parts(noun, "project_id", project_ids)
        return sorted(found, key=lambda row: (row.project_id or "", row.position, row.id))

    def projects_by_ref(self, refs: Iterable[str]) -> dict[str, Record]:
        """Return projects by their registry numbers."""
        return {row.text("ref"): row for row in self._in_parts("project", "ref", refs)}

    def identified(self, scheme: str, numbers: Iterable[str]) -> dict[str, str]:
        """Return which projects senders' own numbers name within a scheme: number → project id."""
        wanted = self._in_parts("identifiers", "value", numbers)
        return {row.text("value"): row.project_id or "" for row in wanted if row.text("scheme") == scheme}

    def titled(self) -> list[Titled]:
        """Return what every project is recognised by, in the order of their numbers."""
        table = OFFICIAL["project"]
        query = select(*(table.c[name] for name in Titled._fields)).order_by(table.c.ref)
        return [Titled(*(str(value or "") for value in row)) for row in self._connection.execute(query)]

    def images_at(self, row_ids: Iterable[str], seq: int) -> dict[str, Image | None]:
        """Return the rows that were written after a change set as they stood at it; None for one not there yet.

        Rows not named in the answer stand as they stood: their base is what they are now.
        """
        images: dict[str, Image | None] = {}
        for part in _parts(row_ids):
            changes = self._written_after(part, seq)
            images |= self._images_now(changes)
            for row_id, before, _noun in changes:
                former = json.loads(before) if before is not None else None
                images[row_id] = None if former is None else {**(images[row_id] or {}), **former}
        return images

    def _written_after(self, row_ids: Sequence[str], seq: int) -> list[_Written]:
        """Return the changes of some rows after a change set, the newest first."""
        query = (
            select(CHANGE.c.row_id, CHANGE.c.before, CHANGE.c.noun)
            .where(CHANGE.c.row_id.in_(row_ids), CHANGE.c.change_set > seq)
            .order_by(CHANGE.c.change_set.desc(), CHANGE.c.place.desc())
        )
        return [_Written(*row) for row in self._connection.execute(query)]

    def _images_now(self, changes: Iterable[_Written]) -> dict[str, Image]:
        """Return the images of changed rows as they stand now; empty ones for rows that have gone."""
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
