"""Plans an undo or a redo: what would change, what would stay and why, or why it is refused; writes nothing.

The preview shows a plan and `undo.py` writes it, so what is written is what was shown.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from registry.domain.journal.change_set import (
    ALL_OR_NOTHING,
    EXPORT,
    FOUNDING,
    MARKED_UNDONE,
    PARTLY_UNDONE,
    REDO,
    UNDO,
)
from registry.domain.problem import NamedActs, Problem
from registry.services.history import reversal, undo_limits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.departure import Departure
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.history.reversal import ReversalPlan

_LEDGER = frozenset({"exchanges", "exchange_projects"})
"""The nouns that record an import in the ledger: when an undo would reverse nothing else, it reverses nothing."""

_NOT_UNDOABLE = {**dict.fromkeys(FOUNDING, "U07"), UNDO: "U17", REDO: "U18"}
"""Kinds of change set that are never undone, and the problem of each: what to do instead differs."""

_NAMED = 5
"""How many later acts are named at most in one sentence."""


@dataclass(frozen=True, slots=True)
class UndoPlan:
    """What undoing an act, or redoing it, would do."""

    kind: str
    """`undo` or `redo`."""
    target: ChangeSet
    """The change set whose changes are reversed: an act, or the undo that is redone."""
    original: ChangeSet
    """The act that is undone or redone."""
    backs: tuple[ReversalPlan, ...] = ()
    """How each row is reversed, in the order of writing."""
    spared: tuple[Problem, ...] = ()
    """What stays as it is, and why."""
    refused: tuple[Problem, ...] = ()
    """Why the whole undo or redo is refused; empty when it is allowed."""

    @property
    def leaves_all(self) -> bool:
        """Whether nothing of the act is left to change, so that nothing is written.

        Marking an exchange as undone does not count as a change, unless entering exchanges is all the act did.
        """
        ledger_only = all(one.noun in _LEDGER for one in self.target.changes)
        return not any(back.does_something and (ledger_only or not _enters(back)) for back in self.backs)


def planned_undo(reading: Snapshot, target: ChangeSet, words: Vocabulary) -> UndoPlan:
    """Return what undoing an act would do; `target` holds its changes."""
    return _Planning(reading, target, target, UNDO, words).plan


def planned_redo(reading: Snapshot, undo: ChangeSet, words: Vocabulary) -> UndoPlan:
    """Return what redoing an undo would do; `undo` holds its changes. A redo does all of it or nothing."""
    original = reading.journal.find(undo.act.undoes)
    return _Planning(reading, undo, original or undo, REDO, words).plan


def _enters(back: ReversalPlan) -> bool:
    """Return whether the act entered this row in the exchange ledger."""
    return back.way.change.noun in _LEDGER and back.way.change.before is None


class _Planning:
    """Computes one plan."""

    def __init__(
        self, reading: Snapshot, target: ChangeSet, original: ChangeSet, kind: str, words: Vocabulary
    ) -> None:
        self._reading, self._target, self._original = reading, target, original
        self._kind, self._words = kind, words
        self._whole = original.act.kind in ALL_OR_NOTHING

    @property
    def plan(self) -> UndoPlan:
        """The plan; when it is refused, with the reasons of the first check that fails."""
        empty = UndoPlan(self._kind, self._target, self._original)
        refused = self._not_undoable() or self._rested_on()
        if refused:
            return replace(empty, refused=refused)
        backs, spared = self._backs()
        refused = self._refused_for(backs, spared) or reversal.broken_rules(self._reading, backs, self._words)
        return replace(empty, backs=self._marked(backs, spared), spared=spared, refused=refused)

    def _not_undoable(self) -> tuple[Problem, ...]:
        target = self._target
        if self._kind == REDO:
            return ()
        if target.act.kind == EXPORT:  # the other office keeps the file, whatever our journal says
            return (Problem("U08", "", {"exchange": target.act.exchange}),)
        if target.act.kind in _NOT_UNDOABLE:
            return (Problem(_NOT_UNDOABLE[target.act.kind], "", {"kind": target.act.kind}),)
        if self._reading.acts.is_taken_back(target.act.id):
            return (Problem("U06", "", {"change_set": target.seq}),)
        return ()

    def _rested_on(self) -> tuple[Problem, ...]:
        """Return why an official act cannot be undone: an export carried it, or a later act depends on it.

        house.md, idea 2. The same rule holds for a redo: what we sent since says that the act was undone.
        """
        if not self._whole:
            return ()
        for project_id in self._project_ids:
            if gone := self._left.get(project_id):
                return (Problem("U02", "", {"exchange": gone[0].exchange}),)
            later = [
                one
                for one in self._reading.journal.later_on(project_id, self._target.seq)
                if self._rests(one)
            ]
            if later:
                first = tuple((one.seq, one.act.kind) for one in later[:_NAMED])
                return (Problem("U01", "", {"acts": NamedActs(first, len(later) > _NAMED)}),)
        return ()

    def _rests(self, later: ChangeSet) -> bool:
        if later.act.kind in (UNDO, REDO) or self._reading.acts.is_taken_back(later.act.id):
            return False
        creates_project = self._original.act.kind in ("new", "sample")
        return creates_project or later.act.kind in ALL_OR_NOTHING

    def _backs(self) -> tuple[tuple[ReversalPlan, ...], tuple[Problem, ...]]:
        """Return how the rows are reversed, and problems for what stays as it is."""
        in_use = {} if self._whole else reversal.in_use(self._reading, self._target)
        left = {project_id: ref for project_id, ref in in_use.items() if project_id in self._left}
        worked_on = [ref for project_id, ref in in_use.items() if project_id not in left]
        backs = tuple(
            undo_limits.without_what_left(back, self._left)
            for back in reversal.planned(self._reading, self._target)
            if back.way.change.project_id not in in_use
        )
        spared = (
            *undo_limits.projects_that_left(left, self._left),
            *reversal.kept_whole(worked_on),
            *undo_limits.fields_that_left(self._reading, backs),
            *reversal.spared(self._reading, backs),
        )
        return backs, spared

    def _refused_for(
        self, backs: tuple[ReversalPlan, ...], spared: tuple[Problem, ...]
    ) -> tuple[Problem, ...]:
        """Return why a plan is refused that would leave something as it is or cannot create rows again."""
        if spared and (self._whole or self._kind == REDO):
            return spared
        something = any(back.does_something and back.way.change.noun not in _LEDGER for back in backs)
        if spared and not something and any(one.code != "U03" for one in spared):
            return spared
        return undo_limits.taken_meanwhile(self._reading, self._original, backs)

    def _marked(
        self, backs: tuple[ReversalPlan, ...], spared: tuple[Problem, ...]
    ) -> tuple[ReversalPlan, ...]:
        """Return the rows; a row that an undo only marks as undone is marked as partly undone when something stays."""
        if not spared:
            return backs
        return tuple(
            replace(back, way=replace(back.way, values={MARKED_UNDONE[noun]: PARTLY_UNDONE}))
            if (noun := back.way.change.noun) in MARKED_UNDONE and self._kind == UNDO
            else back
            for back in backs
        )

    @cached_property
    def _project_ids(self) -> list[str]:
        return list(dict.fromkeys(one.project_id for one in self._target.changes if one.project_id))

    @cached_property
    def _left(self) -> Mapping[str, tuple[Departure, ...]]:
        return self._reading.departures(self._project_ids, self._target.seq)
