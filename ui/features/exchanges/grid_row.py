"""A row of the grid: a checked row of the workbook, and the content of its cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import Result, RowState
from registry.domain.fields.project import TITLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.check_result import CellChange, CellProblem, CheckedRow, CheckResult
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.language import Language


class CellState(Enum):
    """How a cell is shown."""

    EMPTY = auto()
    VALUE = auto()
    """A value of a new row."""
    CHANGE = auto()
    CONFLICT = auto()
    NOTE = auto()
    """A change that needs attention, or a value that only a gate requires."""
    ERROR = auto()


@dataclass(frozen=True, slots=True)
class GridCell:
    """The content of a cell: old and new value; `written` is the text in the sheet when it is invalid."""

    state: CellState = CellState.EMPTY
    old: Stored = None
    new: Stored = None
    written: str = ""
    replaces: bool = False
    """Whether the new value would replace an existing one."""


_NOTHING = GridCell()


@dataclass(frozen=True)
class GridRow:
    """One row with its id in the grid."""

    id: str
    row: CheckedRow
    left_out: bool
    fields: Mapping[tuple[str, int], str]
    """The field of each column, by sheet name and column number."""

    def cell(self, column_id: str) -> GridCell:
        """Return the content of the cell of a field."""
        problems = self._problems.get(column_id, ())
        wrong = next((one for one in problems if one.severity.is_error), None)
        if wrong is not None:
            return GridCell(CellState.ERROR, written=wrong.value)
        change = self._changes.get(column_id)
        if change is not None:
            return GridCell(_state(change, noted=bool(problems)), change.mine, change.theirs, replaces=True)
        value = self.row.values.get(column_id) if self.row.state is not RowState.UNCHANGED else None
        if value is None:
            return GridCell(CellState.NOTE, written=problems[0].value) if problems else _NOTHING
        return GridCell(CellState.NOTE if problems else CellState.VALUE, new=value)

    @cached_property
    def _changes(self) -> dict[str, CellChange]:
        return {change.field: change for change in self.row.changes if change.result is not Result.SAME}

    @cached_property
    def _problems(self) -> dict[str, tuple[CellProblem, ...]]:
        found: dict[str, tuple[CellProblem, ...]] = {}
        for problem in self.row.problems:
            field = self.fields.get((problem.sheet, problem.column), problem.problem.field)
            found[field] = (*found.get(field, ()), problem)
        return found


def row_id(row: CheckedRow) -> str:
    """Return the id of a row in the grid."""
    return f"{row.sheet}!{row.row}"


def changing_fields(checked: CheckResult, language: Language) -> tuple[str, ...]:
    """Return the fields that any row changes or has a problem in, in the order of the workbook.

    A title that the title column shows in this language is none of them.
    """
    places = {(column.sheet, column.column): column.field for column in checked.columns if column.field}
    found: set[str] = set()
    for row in checked.rows:
        found.update(change.field for change in row.changes if change.result is not Result.SAME)
        if row.state is not RowState.UNCHANGED:
            found.update(
                field
                for field, value in row.values.items()
                if not _is_title(field, value, row.title.shown(language))
            )
        found.update(places.get((problem.sheet, problem.column), "") for problem in row.problems)
    order = list(dict.fromkeys(column.field for column in checked.columns if column.field))
    return tuple([field for field in order if field in found] + sorted(found - set(order) - {""}))


def _is_title(field: str, value: Stored, shown: str) -> bool:
    """Return whether a value is already shown in the title column."""
    return field in TITLES and value == shown


def _state(change: CellChange, *, noted: bool) -> CellState:
    match change.result:
        case Result.CONFLICT:
            return CellState.CONFLICT
        case Result.REQUEST:
            return CellState.NOTE
        case Result.REFUSED:
            return CellState.ERROR
        case Result.KEEP | Result.SAME:
            return CellState.EMPTY
    return CellState.NOTE if noted else CellState.CHANGE
