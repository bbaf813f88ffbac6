"""The table of delegates that paint the cells of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.kit.tables.column import CellPainter, Column, Row
from ui.kit.tables.figures_cell import DaysCell, FiguresCell
from ui.kit.tables.rag_cell import RagCell
from ui.kit.tables.stage_table_cell import StageTableCell
from ui.kit.tables.text_cell import MutedCell, TextCell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from ui.kit.style.look import Look
    from ui.kit.tables.cell import Cell

_CELLS: dict[CellPainter, type[Cell]] = {
    CellPainter.TEXT: TextCell,
    CellPainter.MUTED: MutedCell,
    CellPainter.FIGURES: FiguresCell,
    CellPainter.DAYS: DaysCell,
    CellPainter.RAG: RagCell,
    CellPainter.STAGE: StageTableCell,
}


def delegates_for(columns: Sequence[Column[Row]], look: Look, parent: QObject) -> tuple[Cell, ...]:
    """Return the delegate of each column; columns painted in the same way share one."""
    kinds = [(column.painter, column.alignment) for column in columns]
    cells = {kind: _CELLS[kind[0]](look, kind[1], parent) for kind in dict.fromkeys(kinds)}
    return tuple(cells[kind] for kind in kinds)
