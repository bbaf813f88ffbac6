"""Reversals: how an act is taken back, planned on the rows as they stand, held against the rules, then written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
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
from registry.domain.problem import FirstOf, Problem
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
"""How many projects are named in one sentence."""


@dataclass(frozen=True, slots=True)
class ReversalPlan:
    """One row and how it goes back; `row` is None when the row is made again."""

    row: Record | None
    way: Reversal
    left: Mapping[str, str] = field(default_factory=dict)
    """The fields that stay because they have left the office, `*` for the whole row: by which export each did."""

    @property
    def makes_again(self) -> bool:
        """Whether the row is made again."""
        return self.row is None and self.way.made

    @property
    def does_something(self) -> bool:
        """Whether anything is written."""
        return self.makes_again or self.removes or (self.row is not None and bool(self.way.values))

    @property
    def removes(self) -> bool:
        """Whether the row goes."""
        return self.row is not None and self.way.values is None

    @property
    def values(self) -> dict[str, Stored]:
        """What the row holds where it is made again, or what is written to it; without where it belongs."""
        return {name: value for name, value in (self.way.values or {}).items() if name not in _PLACES}


def planned(reading: Snapshot, target: ChangeSet) -> tuple[ReversalPlan, ...]:
    """Return how each change of an act is taken back, the last one first."""
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
    """Return the projects an act made that later acts went on with, by id with their numbers: they stay whole.

    Of a workbook that was taken in, what was not touched since goes again, and the rest is listed (exchange.md 7).
    """
    made = (one for one in target.changes if one.noun == "project" and one.before is None and one.project_id)
    return {
        str(change.project_id): str((change.after or {}).get("ref") or "")
        for change in made
        if any(_stands(reading, one) for one in reading.later_on(str(change.project_id), target.seq))
    }


def kept_whole(refs: Iterable[str]) -> tuple[Problem, ...]:
    """Return what is said of projects that stay since they were gone on with; nothing when there are none."""
    known = sorted(refs)
    if not known:
        return ()
    return (Problem("U09", "", {"number": len(known), "refs": FirstOf.of(known, _NAMED)}),)


def broken_rules(reading: Snapshot, backs: Iterable[ReversalPlan], words: Vocabulary) -> tuple[Problem, ...]:
    """Return the problems projects would have after a reversal that they do not have now."""
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
    """Write a planned reversal; `step` is told how many rows of how many, and may raise to cancel."""
    for number, back in enumerate(backs):
        step(number, len(backs))
        if back.makes_again:
            _make_again(work, back)
        elif back.row is not None and back.removes:
            work.unit.remove(back.row)
        elif back.row is not None and back.way.values:
            work.unit.change(back.row, _clean(back.way.values))


def spared(reading: Snapshot, backs: Iterable[ReversalPlan]) -> tuple[Problem, ...]:
    """Tell which fields keep their present value, and who gave it to them."""
    return tuple(_kept(reading, back.way.change, name) for back in backs for name in back.way.spared)


def _stands(reading: Snapshot, act: ChangeSet) -> bool:
    """Return whether an act still counts: it was not taken back, and is not a taking back itself."""
    return act.act.kind not in (UNDO, REDO) and not reading.is_taken_back(act.act.id)


def _unless_taken(reading: Snapshot, back: ReversalPlan, gone: set[str]) -> ReversalPlan:
    """Spare a gate whose place another one has taken since: a stage, side and attempt have one gate."""
    change = back.way.change
    if not back.way.made or change.noun != "gates" or change.project_id is None:
        return back
    file = reading.file(change.project_id)
    rows = file.of("gates") if file else ()
    taken = {gate_of(row.values).key for row in rows if row.id not in gone}
    if gate_of(back.values).key not in taken:
        return back
    return ReversalPlan(None, Reversal(change, {}, spared=("*",)))


def _reversed(file: ProjectFile, backs: Iterable[ReversalPlan]) -> ProjectFile | None:
    """Return a project file as a reversal would leave it; None when the project itself goes."""
    project = file.project
    rows = {noun: {row.id: row for row in kept} for noun, kept in file.rows.items()}
    for back in backs:
        change = back.way.change
        if change.noun == "project" and change.row_id == project.id:
            if back.removes:
                return None
            project = replace(project, values={**project.values, **back.values})
        elif change.project_id == project.id:
            kept = rows.setdefault(change.noun, {})
            kept[change.row_id] = _as_reversed(back, project.id)
            if back.removes or (back.row is None and not back.way.made):
                del kept[change.row_id]
    return ProjectFile(project, {noun: tuple(kept.values()) for noun, kept in rows.items()})


def _as_reversed(back: ReversalPlan, project_id: str) -> Record:
    if back.row is None:
        return Record(back.way.change.noun, back.way.change.row_id, 0, back.values, project_id)
    return replace(back.row, values={**back.row.values, **back.values})


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
    """Return the values of a row of a former version, which may hold what is not recorded any more."""
    return {name: as_typed(value) if isinstance(value, str) else value for name, value in values.items()}


def _kept(reading: Snapshot, change: Change, name: str) -> Problem:
    writer = reading.last_writer(change.row_id)
    path = name if change.noun == "project" else f"{change.noun}.{name}"
    who = writer.act.who.name if writer else "-"
    return Problem("U03", path, {"who": who, "when": writer.at if writer else "-"})
