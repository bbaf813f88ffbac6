"""What an undo or a redo would do, shown before it is done: projects, rows and fields by name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.domain.values.marking import marks_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Problem
    from registry.services.history.reversal import ReversalPlan
    from registry.services.history.undo_plan import UndoPlan

_FOLLOWS = frozenset({"gates", "exchanges", "exchange_projects", "identifiers"})
"""Nouns that are not shown: their rows change as a consequence of the others."""

_LINKS = frozenset({"id", "project_id", "position", "corrects", "decision", "superseded"})
"""Fields that link rows to each other and mean nothing to a reader."""


_MARK = "mark"


class Fate(StrEnum):
    """What would happen to a row: it is removed, created or changed."""

    GOES = "goes"
    COMES = "comes"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class PreviewField:
    """One field: its present value and the value it would have, both as stored; None for empty."""

    field: str
    now: Stored
    then: Stored


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One project that would be removed, created or changed, or one of its rows.

    `place` is the position of the row, counted from 1; 0 for the project itself.
    """

    ref: str
    title_en: str
    title_ko: str
    noun: str
    place: int
    fate: Fate
    fields: tuple[PreviewField, ...]
    marks: frozenset[str] = frozenset()
    """The handling marks of the project and of the row, the present ones and those after the undo."""


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What an undo (or a redo) would do."""

    redo: bool
    original: ChangeSet
    """The act that would be undone or redone."""
    rows: tuple[PreviewRow, ...]
    spared: tuple[Problem, ...]
    """What would stay as it is, and why."""
    refused: tuple[Problem, ...]
    """Why it cannot be done; empty when it can."""
    handed_out: bool = False
    """Whether a report or a copy was made in this run that may show what would be undone."""
    leaves_all: bool = False
    """Whether nothing of the act is left to change."""
    marks: frozenset[str] = frozenset()
    """The handling marks of all that is shown; when no row is shown, those of the projects of the act."""


def previewed(reading: Snapshot, plan: UndoPlan, *, handed_out: bool = False) -> UndoPreview:
    """Return a plan as it is shown; rows of a project that is removed or created are not listed separately."""
    whole = {
        back.way.change.row_id
        for back in plan.backs
        if back.way.change.noun == "project" and (back.removes or back.makes_again)
    }
    shown = [back for back in plan.backs if _is_shown(back, whole)]
    projects = reading.exchanges.by_id("project", (back.way.change.project_id or "" for back in shown))
    rows = [row for back in reversed(shown) for row in _rows(back, projects)]
    return UndoPreview(
        plan.kind == "redo",
        plan.original,
        tuple(sorted(rows, key=lambda row: (not row.ref, row.ref, row.noun != "project"))),
        plan.spared,
        plan.refused,
        leaves_all=not plan.refused and plan.leaves_all,
        marks=frozenset[str]().union(*(row.marks for row in rows)) if rows else _marks_of(reading, plan),
        handed_out=handed_out,
    )


def _marks_of(reading: Snapshot, plan: UndoPlan) -> frozenset[str]:
    ids = dict.fromkeys(one.project_id for one in plan.target.changes if one.project_id)
    return marks_in(one.values.get(_MARK) for one in reading.exchanges.by_id("project", ids).values())


def _is_shown(back: ReversalPlan, whole: set[str]) -> bool:
    change = back.way.change
    if change.noun in _FOLLOWS or not back.does_something:
        return False
    return change.noun == "project" or change.project_id not in whole


def _rows(back: ReversalPlan, projects: dict[str, Record]) -> Iterator[PreviewRow]:
    change = back.way.change
    project = projects.get(change.project_id or "")
    known = project.values if project is not None else back.values
    fields = (
        tuple(_fields(back)) if not (change.noun == "project" and _fate(back) is not Fate.CHANGES) else ()
    )
    now = back.row.values if back.row is not None else {}
    place = back.row.position if back.row is not None else (change.before or {}).get("position")
    yield PreviewRow(
        ref=str(known.get("ref") or ""),
        title_en=str(known.get("title_en") or ""),
        title_ko=str(known.get("title_ko") or ""),
        noun=change.noun,
        place=int(place or 0) if change.noun != "project" else 0,
        fate=_fate(back),
        fields=fields,
        marks=marks_in(values.get(_MARK) for values in (known, back.values, now)),
    )


def _fate(back: ReversalPlan) -> Fate:
    if back.removes:
        return Fate.GOES
    return Fate.COMES if back.makes_again else Fate.CHANGES


def _fields(back: ReversalPlan) -> Iterator[PreviewField]:
    """Yield the fields whose value would differ, in the order of the field table."""
    now = back.row.values if back.row is not None else {}
    then = {} if back.removes else back.values
    for field in NOUNS[back.way.change.noun].stored:
        if field.id not in _LINKS and (field.id in then or back.removes):
            before, after = now.get(field.id), then.get(field.id)
            if before != after:
                yield PreviewField(field.id, before, after)
