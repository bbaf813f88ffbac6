"""What taking a workbook in would do, as a person has chosen so far: counted before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import ApplyOptions, Conflicts, Result, RowState
from registry.services.exchange.incoming.edits import asks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.check_result import CellChange, CheckedRow, CheckResult

_PROJECT = "project"


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What would be written, and what stands in the way; `undecided` counts cells, all else rows or projects."""

    changes: int = 0
    projects: int = 0
    created: int = 0
    undecided: int = 0
    errors: int = 0
    """Rows with errors that are not left out."""
    held: int = 0
    """Rows that wait for a person, and are not taken."""
    left_out: int = 0
    parked: int = 0
    """Cells that are kept for later: the ledger names them."""
    of_sheet: int = 0
    """Errors of the sheet as a whole: no row can be taken while one stands."""

    @property
    def does_something(self) -> bool:
        """Whether anything would be written."""
        return bool(self.changes or self.created or self.parked)

    @property
    def may_be_applied(self) -> bool:
        """Whether nothing stands in the way."""
        return self.does_something and not (self.errors or self.undecided or self.of_sheet)


class RowGroup(StrEnum):
    """The parts the rows of a workbook fall into; one row may belong to two."""

    ALL = "all"
    NEEDS_ME = "needs_me"
    NEW = "new"
    CHANGED = "changed"
    ERRORS = "errors"
    UNCHANGED = "unchanged"


_STATES = {
    RowGroup.NEW: RowState.NEW,
    RowGroup.CHANGED: RowState.CHANGED,
    RowGroup.ERRORS: RowState.ERROR,
    RowGroup.UNCHANGED: RowState.UNCHANGED,
}
_PARTS = {state: part for part, state in _STATES.items()}


def planned(rows: Iterable[CheckedRow], options: ApplyOptions, of_sheet: int = 0) -> ImportPlan:
    """Return what taking these rows in would do, with the errors of their sheet; unchanged ones may be left out."""
    touched: set[str] = set()
    changes = created = undecided = errors = held = left_out = parked = 0
    for row in rows:
        if is_left_out(row, options):
            left_out += 1
            continue
        written = _written(row, options)
        if written:
            changes += written
            touched.add(row.project_id)
        created += row.state is RowState.NEW and row.noun == _PROJECT
        undecided += len(conflicts(row)) if options.conflicts is None else 0
        parked += len(conflicts(row)) if options.conflicts is Conflicts.PARK and asks(row) else 0
        errors += row.state is RowState.ERROR
        held += row.state is RowState.HELD
    return ImportPlan(changes, len(touched), created, undecided, errors, held, left_out, parked, of_sheet)


def left_behind(rows: Iterable[CheckedRow], options: ApplyOptions) -> int:
    """Return how many rows are not taken: left out by a person, or waiting for one."""
    return sum(is_left_out(row, options) or row.state is RowState.HELD for row in rows)


def is_left_out(row: CheckedRow, options: ApplyOptions) -> bool:
    """Return whether a person has left a row out, by itself or with all that have errors."""
    return (row.sheet, row.row) in options.left_out or (options.skip_errors and row.state is RowState.ERROR)


def is_in(part: RowGroup, row: CheckedRow) -> bool:
    """Return whether a row belongs to a part."""
    if part is RowGroup.NEEDS_ME:
        return row.state in (RowState.HELD, RowState.ERROR) or bool(conflicts(row))
    return part is RowGroup.ALL or row.state is _STATES[part]


def counted(checked: CheckResult) -> dict[RowGroup, int]:
    """Return how many rows each part has, counted in one pass."""
    numbers = dict.fromkeys(RowGroup, 0)
    for row in checked.rows:
        numbers[RowGroup.ALL] += 1
        if row.state in _PARTS:
            numbers[_PARTS[row.state]] += 1
        if is_in(RowGroup.NEEDS_ME, row):
            numbers[RowGroup.NEEDS_ME] += 1
    return numbers


def conflicts(row: CheckedRow) -> tuple[CellChange, ...]:
    """Return the cells of a row that both sides have changed."""
    if not row.changes:  # as of most rows of most workbooks
        return ()
    return tuple(change for change in row.changes if change.result is Result.CONFLICT)


def _written(row: CheckedRow, options: ApplyOptions) -> int:
    """Return how many changes of existing projects a row makes; a new row of a project that is there is one."""
    if row.state is RowState.NEW:
        return int(row.noun != _PROJECT)
    if row.state is not RowState.CHANGED:
        return 0
    theirs = options.conflicts is Conflicts.THEIRS
    results = (Result.TAKE, Result.CONFLICT) if theirs else (Result.TAKE,)
    return sum(change.result in results for change in row.changes)
