"""Reading change sets: one by its id, those of a project or of a row, and the newest."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from sqlalchemy import Connection, RowMapping, func, select

from registry.data.engine.tables.schema import CHANGE, CHANGE_SET
from registry.domain.journal.change_set import Act, Change, ChangeSet
from registry.domain.officer import Officer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.fields.kinds import Stored

_NUMBER = re.compile(r"[0-9]{1,18}")
"""Matches the number of a change set, within the range of the database's integers."""


class ChangeSets:
    """The change sets of a journal, as one connection sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, act_id: str) -> ChangeSet | None:
        """Return the change set with this id or number, with its changes, or None."""
        wanted = CHANGE_SET.c.seq == int(act_id) if _NUMBER.fullmatch(act_id) else CHANGE_SET.c.id == act_id
        row = self._connection.execute(select(CHANGE_SET).where(wanted)).mappings().first()
        return change_set_of(row, self._changes(row["seq"])) if row else None

    def header(self, act_id: str) -> ChangeSet | None:
        """Return the change set with this id, without its changes, or None."""
        row = self._connection.execute(select(CHANGE_SET).where(CHANGE_SET.c.id == act_id)).mappings().first()
        return change_set_of(row) if row else None

    def _changes(self, seq: int) -> tuple[Change, ...]:
        """Return the changes of a change set in their order."""
        query = select(CHANGE).where(CHANGE.c.change_set == seq).order_by(CHANGE.c.place)
        return tuple(_change(row) for row in self._connection.execute(query).mappings())

    def changes_of(self, numbers: Sequence[int]) -> dict[int, tuple[Change, ...]]:
        """Return the changes of several change sets, by their numbers."""
        found: dict[int, list[Change]] = {}
        for start in range(0, len(numbers), 400):
            query = select(CHANGE).where(CHANGE.c.change_set.in_(numbers[start : start + 400]))
            for row in self._connection.execute(
                query.order_by(CHANGE.c.change_set, CHANGE.c.place)
            ).mappings():
                found.setdefault(row["change_set"], []).append(_change(row))
        return {seq: tuple(made) for seq, made in found.items()}

    def of_project(self, project_id: str) -> list[ChangeSet]:
        """Return the change sets that touched a project, oldest first, with the changes that concern it."""
        query = (
            select(CHANGE)
            .where(CHANGE.c.project_id == project_id)
            .order_by(CHANGE.c.change_set, CHANGE.c.place)
        )
        found: dict[int, list[Change]] = {}
        for row in self._connection.execute(query).mappings():
            found.setdefault(row["change_set"], []).append(_change(row))
        sets = self._by_seq(list(found))
        return [change_set_of(row, tuple(found[row["seq"]])) for row in sets]

    def later_on(self, project_id: str, seq: int) -> list[ChangeSet]:
        """Return the change sets after `seq` that touched a project, oldest first, without their changes."""
        query = (
            select(CHANGE.c.change_set)
            .where(CHANGE.c.project_id == project_id, CHANGE.c.change_set > seq)
            .distinct()
            .order_by(CHANGE.c.change_set)
        )
        return [
            change_set_of(row) for row in self._by_seq([seq for (seq,) in self._connection.execute(query)])
        ]

    def last_writer(self, row_id: str) -> ChangeSet | None:
        """Return the change set that last wrote a row, without its changes."""
        newest = select(func.max(CHANGE.c.change_set)).where(CHANGE.c.row_id == row_id).scalar_subquery()
        row = (
            self._connection.execute(select(CHANGE_SET).where(CHANGE_SET.c.seq == newest)).mappings().first()
        )
        return change_set_of(row) if row else None

    def last_writer_of(self, row_id: str, field: str) -> ChangeSet | None:
        """Return the change set that last wrote one field of a row, without its changes."""
        query = select(CHANGE).where(CHANGE.c.row_id == row_id).order_by(CHANGE.c.change_set.desc())
        for row in self._connection.execute(query).mappings().all():
            change = _change(row)
            if field in (change.before or {}) or field in (change.after or {}):
                (header,) = self._by_seq([row["change_set"]])
                return change_set_of(header)
        return None

    def last_of(self, project_id: str) -> ChangeSet | None:
        """Return the last change set that touched a project, with the changes that concern it."""
        of_it = CHANGE.c.project_id == project_id
        newest = self._connection.execute(select(func.max(CHANGE.c.change_set)).where(of_it)).scalar()
        if newest is None:
            return None
        query = select(CHANGE).where(of_it, CHANGE.c.change_set == newest).order_by(CHANGE.c.place)
        changed = tuple(_change(row) for row in self._connection.execute(query).mappings())
        (header,) = self._by_seq([newest])
        return change_set_of(header, changed)

    def recent(self, limit: int, before_seq: int | None = None) -> list[ChangeSet]:
        """Return the newest change sets, or the newest before one, newest first, without their changes."""
        query = select(CHANGE_SET).order_by(CHANGE_SET.c.seq.desc()).limit(limit)
        if before_seq is not None:
            query = query.where(CHANGE_SET.c.seq < before_seq)
        return [change_set_of(row) for row in self._connection.execute(query).mappings()]

    def numbers_given_since(self, seq: int) -> dict[str, str]:
        """Return the projects created after a change set: each number with the last project id that got it."""
        query = (
            select(CHANGE.c.row_id, CHANGE.c.after)
            .where(CHANGE.c.noun == "project", CHANGE.c.before.is_(None), CHANGE.c.change_set > seq)
            .order_by(CHANGE.c.change_set, CHANGE.c.place)
        )
        made = ((row_id, _image(after) or {}) for row_id, after in self._connection.execute(query))
        return {str(image["ref"]): row_id for row_id, image in made if image.get("ref")}

    def _by_seq(self, numbers: Sequence[int]) -> list[RowMapping]:
        found: list[RowMapping] = []
        for start in range(0, len(numbers), 400):
            query = select(CHANGE_SET).where(CHANGE_SET.c.seq.in_(numbers[start : start + 400]))
            found.extend(self._connection.execute(query.order_by(CHANGE_SET.c.seq)).mappings())
        return found


def change_set_of(row: RowMapping, changed: tuple[Change, ...] = ()) -> ChangeSet:
    """Return a row of the database as a change set, with the changes given."""
    who = Officer(row["who"], row["office"], row["side"], row["account"])
    texts = {name: row[name] or "" for name in ("why", "subject", "exchange", "undoes")}
    return ChangeSet(row["seq"], row["at"], Act(row["id"], row["kind"], who, **texts), changed, row["hash"])


def _change(row: RowMapping) -> Change:
    return Change(row["noun"], row["row_id"], row["project_id"], _image(row["before"]), _image(row["after"]))


def _image(text: str | None) -> dict[str, Stored] | None:
    return None if text is None else json.loads(text)
