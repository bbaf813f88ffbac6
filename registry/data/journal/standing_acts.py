"""Which acts are in effect: an act and its undo cancel each other, as do an undo and its redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, RowMapping, select

from registry.data.engine.tables.schema import CHANGE_SET
from registry.data.journal.change_sets import ChangeSets, change_set_of
from registry.domain.journal.change_set import EXPORT, FOUNDING, REDO, UNDO, ChangeSet

if TYPE_CHECKING:
    from collections.abc import Iterator


class StandingActs:
    """The acts in effect of a journal, as one connection sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._change_sets = ChangeSets(connection)

    def next_undo(self) -> ChangeSet | None:
        """Return the last act that can be undone, without its changes."""
        return next(self.undoable(), None)

    def undoable(self) -> Iterator[ChangeSet]:
        """Yield the acts in effect that can be undone, the one done or redone last first, without their changes.

        Exports are not among them, because what was sent cannot be recalled.
        """
        told: set[str | None] = set()
        """Acts that a later redo has put into effect, or that were undone again after their redo."""
        for row in self._standing_rows():
            if row["kind"] == UNDO:
                told.add(row["undoes"])
            elif row["kind"] == REDO:
                act = self._redone_by(row)
                if act is not None and act.act.id not in told:
                    told.add(act.act.id)
                    yield act
            elif row["kind"] not in (EXPORT, *FOUNDING) and row["id"] not in told:
                yield change_set_of(row)

    def undoable_since(self, seq: int) -> list[ChangeSet]:
        """Return the acts in effect done or redone after change set `seq` that can be undone, the last one first."""
        query = select(CHANGE_SET).where(CHANGE_SET.c.seq > seq).order_by(CHANGE_SET.c.seq)
        standing: dict[str, ChangeSet] = {}
        for row in self._connection.execute(query).mappings().all():
            if row["kind"] == UNDO:
                standing.pop(row["undoes"], None)
            elif row["kind"] == REDO:
                act = self._redone_by(row)
                if act is not None:
                    standing[act.act.id] = act
            elif row["kind"] not in (EXPORT, *FOUNDING):
                standing[row["id"]] = change_set_of(row)
        return list(reversed(standing.values()))

    def next_redo(self) -> ChangeSet | None:
        """Return the last undo in effect, without its changes; None when another act was done after it."""
        for change_set in self.newest_first():
            if change_set.act.kind == UNDO:
                return change_set
            if change_set.act.kind not in FOUNDING:
                return None
        return None

    def newest_first(self) -> Iterator[ChangeSet]:
        """Yield the change sets in effect, newest first: acts that are not undone, and undos that are not redone.

        A redo itself is not yielded; it only puts the original act into effect again.
        """
        return (change_set_of(row) for row in self._standing_rows() if row["kind"] != REDO)

    def _redone_by(self, redo: RowMapping) -> ChangeSet | None:
        """Return the act that a redo puts into effect again, without its changes."""
        undo = self._change_sets.header(redo["undoes"])
        return self._change_sets.header(undo.act.undoes) if undo is not None else None

    def _standing_rows(self) -> Iterator[RowMapping]:
        """Yield the change sets that no later one cancels, newest first."""
        cancelled: set[str] = set()
        query = select(CHANGE_SET).order_by(CHANGE_SET.c.seq.desc()).execution_options(yield_per=100)
        # Closed even when the caller stops early; on PostgreSQL a cursor would stay open otherwise.
        with self._connection.execute(query) as result:
            for row in result.mappings():
                if row["id"] in cancelled:
                    continue
                if row["undoes"]:
                    cancelled.add(row["undoes"])
                yield row

    def stands_last(self, act_id: str) -> bool:
        """Return whether an act is in effect and everything done after it was undone, one act after the other.

        An undo of something older than the act counts as done after it.
        """
        cancelled: set[str] = set()
        query = select(CHANGE_SET.c.id, CHANGE_SET.c.undoes).order_by(CHANGE_SET.c.seq.desc())
        with self._connection.execute(query.execution_options(yield_per=100)) as result:
            for found, undoes in result:
                if found in cancelled:
                    cancelled.discard(found)
                elif undoes:
                    cancelled.add(undoes)
                else:
                    return bool(found == act_id) and not cancelled
        return False

    def is_taken_back(self, act_id: str) -> bool:
        """Return whether an act has been undone and not redone."""
        return self.standing_undo_of(act_id) is not None

    def standing_undo_of(self, act_id: str) -> ChangeSet | None:
        """Return the undo in effect of an act, without its changes; None when the act itself is in effect."""
        query = select(CHANGE_SET).where(CHANGE_SET.c.undoes == act_id)
        later = self._connection.execute(query).mappings().all()
        return next((change_set_of(row) for row in later if not self.is_taken_back(row["id"])), None)
