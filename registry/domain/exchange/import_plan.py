"""What an import would write, given what a person has chosen so far: counted before anything is written.

The window shows the plan, and the command line is refused by it: what one allows, the other does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import Conflicts, Result, RowState
from registry.domain.exchange.layout import REPLY_NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.check_result import ApplyOptions, CellChange, CheckedRow

PROJECT = "project"
"""The noun of the rows that stand for whole projects."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What would be written, and what prevents it.

    `changes`, `undecided`, `parked` and `kept` count cells (a new row of a known project is one change), all else
    rows or projects.
    """

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
    kept: int = 0
    """Cells changed on both sides in which ours stays."""
    of_sheet: int = 0
    """Errors of the sheet as a whole: no row can be imported until they are corrected."""

    @property
    def does_something(self) -> bool:
        """Whether anything would be written to a project, or kept for later."""
        return bool(self.changes or self.created or self.parked)

    @property
    def is_recorded(self) -> bool:
        """Whether the ledger records the workbook as received: also where it only settles that ours stays."""
        return self.does_something or bool(self.kept)

    @property
    def may_be_applied(self) -> bool:
        """Whether nothing prevents the import."""
        return self.does_something and not (self.errors or self.undecided or self.of_sheet)


def plan_import(rows: Iterable[CheckedRow], options: ApplyOptions, of_sheet: int = 0) -> ImportPlan:
    """Return what importing these rows would do, with the errors of their sheet; unchanged rows may be missing."""
    touched: set[str] = set()
    changes = created = undecided = errors = held = left_out = parked = kept = 0
    for row in rows:
        if is_left_out(row, options):
            left_out += 1
            continue
        written = _written(row, options)
        if written:
            changes += written
            touched.add(row.project_id)
        created += row.state is RowState.NEW and row.noun == PROJECT
        errors += row.state is RowState.ERROR
        held += row.state is RowState.HELD
        if options.conflicts is None:
            undecided += len(conflicts(row))
        elif asks(row):
            parked += len(conflicts(row)) if options.conflicts is Conflicts.PARK else 0
            kept += len(conflicts(row)) if options.conflicts is Conflicts.MINE else 0
    return ImportPlan(
        changes, len(touched), created, undecided, errors, held, left_out, parked, kept, of_sheet
    )


def asks(row: CheckedRow) -> bool:
    """Return whether a row asks for anything to be written."""
    return row.state in (RowState.NEW, RowState.CHANGED)


def is_left_out(row: CheckedRow, options: ApplyOptions) -> bool:
    """Return whether a person has skipped a row, either this one or all rows with errors."""
    return (row.sheet, row.row) in options.left_out or (options.skip_errors and row.state is RowState.ERROR)


def left_behind(rows: Iterable[CheckedRow], options: ApplyOptions) -> int:
    """Return how many rows are not taken: left out by a person, or waiting for one."""
    return sum(is_left_out(row, options) or row.state is RowState.HELD for row in rows)


def chosen(rows: Iterable[CheckedRow], options: ApplyOptions) -> list[CheckedRow]:
    """Return the rows that ask for something and were not left out."""
    return [row for row in rows if asks(row) and not is_left_out(row, options)]


def conflicts(row: CheckedRow) -> tuple[CellChange, ...]:
    """Return the cells of a row that both sides have changed."""
    if not row.changes:  # as of most rows of most workbooks
        return ()
    return tuple(change for change in row.changes if change.result is Result.CONFLICT)


def is_taken(change: CellChange, choice: Conflicts | None) -> bool:
    """Return whether what a cell says is taken, given what a person chose for conflicts."""
    return change.result is Result.TAKE or (change.result is Result.CONFLICT and choice is Conflicts.THEIRS)


def fills_field(change: CellChange, choice: Conflicts | None) -> bool:
    """Return whether a cell that is taken fills its field; a reply is added to the project's note instead."""
    return change.field != REPLY_NOTE and is_taken(change, choice)


def _written(row: CheckedRow, options: ApplyOptions) -> int:
    """Return how many changes of existing projects a row makes; a new row of an existing project counts as one."""
    if row.state is RowState.NEW:
        return int(row.noun != PROJECT)
    if row.state is not RowState.CHANGED:
        return 0
    return sum(is_taken(change, options.conflicts) for change in row.changes)
