"""History: who changed what and why, read from the journal; `undo.py` takes acts back and does them again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.domain.journal.change_set import EXPORT, FOUNDING, NEVER_TAKEN_BACK, REDO, SAMPLE, SET, UNDO
from registry.services.projects.lookup import find_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.data.projects.snapshot import Snapshot
    from registry.data.store import Store
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import Change, ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.history.undo import UndoResult
    from registry.services.history.undo_preview import UndoPreview


_FOLLOWS = frozenset({"gates", *NEVER_TAKEN_BACK})
"""Nouns whose rows follow of what was changed."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One field one act changed; `before` and `after` as stored."""

    change_set: ChangeSet
    noun: str
    place: int
    field: str
    before: Stored
    after: Stored

    @property
    def path(self) -> str:
        """The field's path as shown: `title_en`, `decisions.2.outcome`."""
        return self.field if self.noun == "project" else f"{self.noun}.{self.place}.{self.field}"


@dataclass(frozen=True, slots=True)
class UndoSteps:
    """What undo and redo by key would do, each act without its changes."""

    undo: ChangeSet | None
    """The last act of this run that can be undone."""
    count: int
    """How many acts of this run can be undone one after the other."""
    redo: ChangeSet | None
    """The act that was last undone in this run, and can be redone."""


class UndoOffer(StrEnum):
    """What can be asked of an act in the history; the registry may still refuse."""

    UNDO = "undo"
    REDO = "redo"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class PastAct:
    """One act of the whole registry, without its changes, and whether it is undone."""

    change_set: ChangeSet
    original: ChangeSet | None
    """The act an undo undid, or a redo redid."""
    undone: bool
    """Whether it is undone by now."""
    changed: tuple[tuple[str, str], ...] = ()
    """Of changes of fields (or their undo): noun and field of each, once; no field for a row that came or went."""

    @property
    def offer(self) -> UndoOffer:
        """What can be asked of it: an undo is redone at the act it undid, and at itself."""
        kind = self.change_set.act.kind
        if kind == UNDO:
            return UndoOffer.NOTHING if self.undone else UndoOffer.REDO
        if self.undone:
            return UndoOffer.REDO if kind != REDO else UndoOffer.NOTHING
        return UndoOffer.NOTHING if kind in (EXPORT, REDO, *FOUNDING) else UndoOffer.UNDO


class History:
    """The trail of a registry."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._words = store.resources.words

    def of(self, reference: str) -> list[HistoryEntry]:
        """Return every field change of a project, oldest first; raises WrongUsage for an unknown project."""
        with self._store.read() as reading:
            return list(_entries(reading.journal.of_project(find_id(reading, reference))))

    def undo(
        self, act_id: str, acting: ActContext, step: Callable[[int, int], None] = lambda _done, _of: None
    ) -> UndoResult:
        """Undo an act, the last one when no id is given; raises Refused when something depends on it.

        `step` is called with the number of rows written and their total, and may raise to cancel.
        """
        from registry.services.history.undo import undone  # noqa: PLC0415 - to tell what could be undone, nothing is

        with self._store.work() as work:
            return undone(work, act_id, acting, self._words, self._store.run, step)

    def redo(
        self,
        acting: ActContext,
        step: Callable[[int, int], None] = lambda _done, _of: None,
        *,
        act_id: str = "",
    ) -> UndoResult:
        """Redo what was last undone, or the undone act (or its undo) that is named.

        Raises Refused when nothing was, when something else was done since and nothing is named, and when what comes
        again does not fit any more.
        """
        from registry.services.history.undo import redone  # noqa: PLC0415 - as in `undo`

        with self._store.work() as work:
            return redone(work, act_id, acting, self._words, step)

    def preview(self, act_id: str, *, redo: bool = False) -> UndoPreview:
        """Return what undoing an act, or redoing it, would do; nothing is written.

        Raises WrongUsage for a change set that is not there, Refused when there is nothing to redo.
        """
        from registry.services.history.undo import plan_redo, plan_undo  # noqa: PLC0415 - as in `undo`
        from registry.services.history.undo_preview import previewed  # noqa: PLC0415 - as in `undo`

        with self._store.read() as reading:
            plan = (plan_redo if redo else plan_undo)(reading, act_id, self._words)
            shown = not redo and plan.original.seq <= self._store.run.handed_out
            return previewed(reading, plan, handed_out=shown)

    def next_undo(self) -> ChangeSet | None:
        """Return the act `undo` would take back, without its changes; None when there is nothing to undo."""
        with self._store.read() as reading:
            return reading.acts.next_undo()

    def next_redo(self) -> ChangeSet | None:
        """Return the undo `redo` would take back, without its changes; its act's `undoes` names what comes again."""
        with self._store.read() as reading:
            return reading.acts.next_redo()

    def steps(self) -> UndoSteps:
        """Return what the keys of the window reach: acts of this run of the program, and nothing older.

        The sample portfolio is not among them: a registry that was founded with it is not emptied by a key.
        """
        run = self._store.run
        with self._store.read() as reading:
            own = reading.acts.undoable_since(run.before) if run.before is not None else []
            undo = [one for one in own if one.act.kind != SAMPLE]
            redo = reading.acts.next_redo()
            original = (
                reading.journal.header(redo.act.undoes) if redo is not None and run.made(redo.seq) else None
            )
            return UndoSteps(undo[0] if undo else None, len(undo), original)

    def last_of(self, project_id: str) -> ChangeSet | None:
        """Return the last change set that touched a project, with the changes that concern it."""
        with self._store.read() as reading:
            return reading.journal.last_of(project_id)

    def acts(self, limit: int, before_seq: int | None = None) -> list[PastAct]:
        """Return the acts of the whole registry, newest first, and whether each is undone.

        `before_seq` continues a list.
        """
        with self._store.read() as reading:
            found = [(one, _original(reading, one)) for one in reading.journal.recent(limit, before_seq)]
            entered = {(of or one).seq for one, of in found if (of or one).act.kind == SET}
            changes = reading.journal.changes_of(sorted(entered))
            return [
                PastAct(
                    one,
                    of,
                    reading.acts.is_taken_back(one.act.id),
                    _changed(changes.get((of or one).seq, ())),
                )
                for one, of in found
            ]

    def recent(self, limit: int, before_seq: int | None = None) -> list[ChangeSet]:
        """Return change sets, newest first, without their changes; `before_seq` continues after the previous page."""
        with self._store.read() as reading:
            return reading.journal.recent(limit, before_seq)


def _original(reading: Snapshot, act: ChangeSet) -> ChangeSet | None:
    """Return what an undo undid and a redo redid; None of other acts."""
    undoes = reading.journal.header(act.act.undoes) if act.act.undoes else None
    return _original(reading, undoes) if undoes is not None and act.act.kind == REDO else undoes


def _changed(changes: Iterable[Change]) -> tuple[tuple[str, str], ...]:
    """Return the noun and field of each change, once each; derived changes are left out."""
    found: dict[tuple[str, str], None] = {}
    for change in changes:
        if change.noun in _FOLLOWS:
            continue
        if change.before is None or change.after is None:
            found[change.noun, ""] = None
        else:
            found |= dict.fromkeys(
                (change.noun, name) for name in NOUNS[change.noun].by_id if name in change.after
            )
    return tuple(found)


def _entries(sets: Iterable[ChangeSet]) -> Iterable[HistoryEntry]:
    places: dict[str, int] = {}
    for change_set in sets:
        for change in change_set.changes:
            position = (change.after or change.before or {}).get("position")
            if position is not None:
                places[change.row_id] = int(position)
            yield from _fields(change_set, change, places.get(change.row_id, 0))


def _fields(change_set: ChangeSet, change: Change, place: int) -> Iterable[HistoryEntry]:
    before, after = change.before or {}, change.after or {}
    shown = NOUNS[change.noun].by_id
    names = before if change.before is not None and change.after is not None else {**before, **after}
    for name in names:
        if name in shown and before.get(name) != after.get(name):
            old, new = (_describe(change_set, change, name, image.get(name)) for image in (before, after))
            yield HistoryEntry(change_set, change.noun, place, name, old, new)


def _describe(change_set: ChangeSet, change: Change, name: str, value: Stored) -> Stored:
    """Return a value for display: the number of an exchange instead of its id."""
    is_exchange = change.noun == "exchange_projects" and name == "exchange"
    return change_set.act.exchange or value if is_exchange and value is not None else value
