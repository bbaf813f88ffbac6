"""How the changes of an act are reversed: planned on the present rows, checked against the rules, then written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.data.projects.rows import image
from registry.domain.fields.record import Record
from registry.domain.journal.change_set import (
    NEVER_TAKEN_BACK,
    REDO,
    UNDO,
    Change,
    ChangeSet,
    Reversal,
    reversal,
)
from registry.domain.problem import WHOLE_ROW, FirstOf, Problem
from registry.domain.project.project_file import ProjectFile, gate_of
from registry.domain.project.rules import draft_problems
from registry.domain.values.text import as_typed
from registry.services.projects.edit import by_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.data.projects.work import Work
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.code_lists import Vocabulary

_PLACES = ("project_id", "position")
_NAMED = 5
"""How many projects are named at most in one sentence."""


@dataclass(frozen=True, slots=True)
class ReversalPlan:
    """One row and how it is reversed; `row` is None when the row does not exist now and is created again."""

    row: Record | None
    way: Reversal
    left: Mapping[str, str] = field(default_factory=dict)
    """The fields that keep their value because an export carried them: field id (`*` for the whole row) to the number
    of that export."""

    @property
    def makes_again(self) -> bool:
        """Whether the row is created again."""
        return self.row is None and self.way.made

    @property
    def does_something(self) -> bool:
        """Whether anything is written for this row."""
        return self.makes_again or self.removes or (self.row is not None and bool(self.way.values))

    @property
    def removes(self) -> bool:
        """Whether the row is removed."""
        return self.row is not None and self.way.values is None

    @property
    def values(self) -> dict[str, Stored]:
        """The values the row is created with or that are written to it, without its project and its position."""
        return {name: value for name, value in (self.way.values or {}).items() if name not in _PLACES}


def planned(reading: Snapshot, target: ChangeSet) -> tuple[ReversalPlan, ...]:
    """Return how each change of an act is reversed, the last change first."""
    ids: dict[str, list[str]] = {}
    for change in target.changes:
        ids.setdefault(change.noun, []).append(change.row_id)
    rows = {noun: reading.exchanges.by_id(noun, of_noun) for noun, of_noun in ids.items()}
    backs: list[ReversalPlan] = []
    for change in reversed(target.changes):
        if change.noun in NEVER_TAKEN_BACK:
            continue
        row = rows[change.noun].get(change.row_id)
        way = reversal(change, image(row) if row else None)
        if way is not None:
            backs.append(ReversalPlan(row, way))
    gone = {back.way.change.row_id for back in backs if back.removes}
    return tuple(_unless_taken(reading, back, gone) for back in backs)


def in_use(reading: Snapshot, target: ChangeSet) -> dict[str, str]:
    """Return the projects an act created that later acts changed, project id to number: they are kept as they are.

    When an import is undone, projects untouched since are removed and the others are listed (exchange.md 7).
    """
    made = (one for one in target.changes if one.noun == "project" and one.before is None and one.project_id)
    return {
        str(change.project_id): str((change.after or {}).get("ref") or "")
        for change in made
        if any(
            _is_in_effect(reading, one)
            for one in reading.journal.later_on(str(change.project_id), target.seq)
        )
    }


def kept_whole(refs: Iterable[str]) -> tuple[Problem, ...]:
    """Return the notice that these projects are kept because later acts changed them; empty when there are none."""
    known = sorted(refs)
    if not known:
        return ()
    return (Problem("U09", "", {"number": len(known), "refs": FirstOf.of(known, _NAMED)}),)


def broken_rules(reading: Snapshot, backs: Iterable[ReversalPlan], words: Vocabulary) -> tuple[Problem, ...]:
    """Return the problems that projects would have after the reversal and do not have now."""
    backs = tuple(backs)
    found: list[Problem] = []
    going = {back.way.change.row_id for back in backs if back.removes and back.way.change.noun == "project"}
    for project_id in dict.fromkeys(back.way.change.project_id for back in backs):
        file = reading.file(project_id) if project_id and project_id not in going else None
        after = _reversed(file, backs) if file else None
        if file is not None and after is not None:
            known = draft_problems(file, words, file.project)
            broken = [one for one in draft_problems(after, words, file.project) if one not in known]
            found += by_place(broken, after)
    return tuple(found)


def write(work: Work, backs: Sequence[ReversalPlan], step: Callable[[int, int], None]) -> None:
    """Write a planned reversal; `step` gets the rows done and the rows in all, and may raise to cancel."""
    for number, back in enumerate(backs):
        step(number, len(backs))
        if back.makes_again:
            _make_again(work, back)
        elif back.row is not None and back.removes:
            work.unit.remove(back.row)
        elif back.row is not None and back.way.values:
            work.unit.change(back.row, _clean(back.way.values))


def spared(reading: Snapshot, backs: Iterable[ReversalPlan]) -> tuple[Problem, ...]:
    """Return a problem for each field that keeps its present value, with who wrote that value and when."""
    return tuple(_kept(reading, back.way.change, name) for back in backs for name in back.way.spared)


def _is_in_effect(reading: Snapshot, act: ChangeSet) -> bool:
    """Return whether an act is in effect: it was not undone, and is neither an undo nor a redo itself."""
    return act.act.kind not in (UNDO, REDO) and not reading.acts.is_taken_back(act.act.id)


def _unless_taken(reading: Snapshot, back: ReversalPlan, gone: set[str]) -> ReversalPlan:
    """Leave a gate out of the reversal when another gate has its place now.

    A stage, side and attempt have only one gate.
    """
    change = back.way.change
    if not back.way.made or change.noun != "gates" or change.project_id is None:
        return back
    file = reading.file(change.project_id)
    rows = file.of("gates") if file else ()
    taken = {gate_of(row.values).key for row in rows if row.id not in gone}
    if gate_of(back.values).key not in taken:
        return back
    return ReversalPlan(None, Reversal(change, {}, spared=(WHOLE_ROW,)))


def _reversed(file: ProjectFile, backs: Iterable[ReversalPlan]) -> ProjectFile | None:
    """Return a project file as it would be after the reversal; None when the project itself is removed."""
    project = file.project
    rows = {noun: {row.id: row for row in kept} for noun, kept in file.rows.items()}
    for back in backs:
        change = back.way.change
        if change.noun == "project" and change.row_id == project.id:
            if back.removes:
                return None
            project = project.with_values(back.values)
        elif change.project_id == project.id:
            kept = rows.setdefault(change.noun, {})
            kept[change.row_id] = _as_reversed(back, project.id)
            if back.removes or (back.row is None and not back.way.made):
                del kept[change.row_id]
    return ProjectFile(project, {noun: tuple(kept.values()) for noun, kept in rows.items()})


def _as_reversed(back: ReversalPlan, project_id: str) -> Record:
    if back.row is None:
        return Record(back.way.change.noun, back.way.change.row_id, 0, back.values, project_id)
    return back.row.with_values(back.values)


def _make_again(work: Work, back: ReversalPlan) -> None:
    change, values = back.way.change, back.way.values or {}
    project_id, position = (values.get(name) for name in _PLACES)
    work.unit.insert(
        change.noun,
        _clean(back.values),
        project_id=str(project_id) if project_id else None,
        row_id=change.row_id,
        position=int(position) if position is not None else None,
    )


def _clean(values: Mapping[str, Stored]) -> dict[str, Stored]:
    """Return the values of an earlier version of a row without the characters that are no longer stored in texts."""
    return {name: as_typed(value) if isinstance(value, str) else value for name, value in values.items()}


def _kept(reading: Snapshot, change: Change, name: str) -> Problem:
    writer = reading.journal.last_writer(change.row_id)
    path = name if change.noun == "project" else f"{change.noun}.{name}"
    who = writer.act.who.name if writer else "-"
    return Problem("U03", path, {"who": who, "when": writer.at if writer else "-"})
