"""The columns of the grid: row number, project, result, and only those fields that change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.fields.kinds import Text, TextLine
from ui.features.exchanges.column_text import NO_VALUE, field_of
from ui.features.exchanges.grid_row import CellState
from ui.features.exchanges.result_text import row_mark
from ui.kit.sentence import filled
from ui.kit.tables.column import Alignment, CellPainter, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.features.exchanges.column_text import ColumnText
    from ui.features.exchanges.grid_row import GridCell, GridRow

ROW, REF, RESULT, TITLE = "row", "no", "result", "title"
"""The ids of the fixed columns; none is also the id of a field that may have a column."""

_FIELD = "field:"
"""The prefix of column ids that belong to fields."""

_SHOWN_AS_TITLE = frozenset({"ref"})
"""Fields already shown by a fixed column."""

translate = QCoreApplication.translate


def columns(words: ColumnText, fields: Sequence[str], *, several_sheets: bool) -> tuple[Column[GridRow], ...]:
    """Return the columns for a workbook whose rows change these fields."""
    return (
        _row(several_sheets=several_sheets),
        Column(REF, translate("ImportGrid", "No."), _ref, 128, sortable=False),
        Column(
            RESULT,
            translate("ImportGrid", "Result"),
            lambda row: row_mark(row.row, left_out=row.left_out).word,
            132,
            value=lambda row: row_mark(row.row, left_out=row.left_out),
            sortable=False,
        ),
        Column(
            TITLE,
            translate("ImportGrid", "Project"),
            lambda row: row.row.title.shown(words.language) or NO_VALUE,
            200,
            stretches=True,
            sortable=False,
        ),
        *(_changing(words, field) for field in fields if field not in _SHOWN_AS_TITLE),
    )


def is_of_field(column_id: str) -> bool:
    """Return whether a column belongs to a field."""
    return column_id.startswith(_FIELD)


@dataclass(frozen=True, slots=True)
class CellText:
    """The texts of a cell: the old value (empty where nothing is replaced) and the new one."""

    state: CellState
    old: str
    new: str

    @property
    def plain(self) -> str:
        """The cell as one text: `old → new`."""
        return f"{self.old} → {self.new}" if self.old else self.new


def cell_text(words: ColumnText, field: str, cell: GridCell) -> CellText:
    """Return the texts of a cell."""
    if cell.state is CellState.EMPTY:
        return CellText(cell.state, "", "")
    new = f"“{cell.written}”" if cell.written else words.display(field, cell.new)
    replaces = cell.replaces and not cell.written
    return CellText(cell.state, words.display(field, cell.old) if replaces else "", new)


def _row(*, several_sheets: bool) -> Column[GridRow]:
    def text(row: GridRow) -> str:
        return f"{row.row.row} · {row.row.sheet}" if several_sheets else str(row.row.row)

    width, side = (128, Alignment.LEFT) if several_sheets else (56, Alignment.RIGHT)
    return Column(
        ROW, translate("ImportGrid", "Row"), text, width, side, painter=CellPainter.FIGURES, sortable=False
    )


def _ref(row: GridRow) -> str:
    return row.row.ref or translate("ImportGrid", "new")


def _changing(words: ColumnText, field: str) -> Column[GridRow]:
    def cell_of(row: GridRow) -> CellText:
        return cell_text(words, field, row.cell(field))

    return Column(
        _FIELD + field,
        words.name(field),
        lambda row: cell_of(row).plain,
        _width(field),
        speech=lambda row: _spoken(cell_of(row)),
        value=cell_of,
        sortable=False,
    )


def _width(field: str) -> int:
    """Return the initial width of a column: texts need more room to show where they differ."""
    found = field_of(field)
    return 232 if found is not None and isinstance(found[1].kind, Text | TextLine) else 168


def _spoken(cell: CellText) -> str:
    """Return what a screen reader speaks for a cell."""
    if cell.state is CellState.CONFLICT:
        return translate("ImportGrid", "conflict: ours {ours}, theirs {theirs}").format(
            ours=cell.old, theirs=cell.new
        )
    sentence = filled(translate("ImportGrid", "{old} changes to {new}"), old=cell.old, new=cell.new)
    value = sentence if cell.old else cell.new
    if cell.state is CellState.ERROR:
        return translate("ImportGrid", "error: {value}").format(value=value)
    return (
        translate("ImportGrid", "needs review: {value}").format(value=value)
        if cell.state is CellState.NOTE
        else value
    )
