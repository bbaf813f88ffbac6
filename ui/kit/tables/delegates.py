"""The table of delegates that paint the cells of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from typing_extensions import override

from ui.kit.style.look import Look, font
from ui.kit.tables.cell import PADDING, Cell, Index
from ui.kit.tables.column import CellPainter, Column, Row
from ui.kit.tables.stage_table_cell import StageTableCell
from ui.kit.widgets.rag_mark import paint_rag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.kit.style.look import Look
    from ui.kit.tables.column import Alignment


class FiguresCell(Cell):
    """A number; its alignment is set by the column."""

    strong = False

    def __init__(self, look: Look, alignment: Alignment, parent: QObject | None = None) -> None:
        super().__init__(look, alignment, parent)
        self.type = font(strong=self.strong, tabular=True)
        self.metrics = QFontMetricsF(self.type)


class AmountCell(FiguresCell):
    """An amount: where all its digits have no room, a shorter form of it, which still names the currency."""

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint the first of the forms that fits."""
        self.paint_text(painter, rect, self.fitting(rect.width(), index), self.colour)

    def fitting(self, width: float, index: Index) -> str:
        """Return the longest form of the amount for a width in pixels."""
        forms = self.value(index)
        if not isinstance(forms, tuple) or not forms:
            return self.text(index)
        fitting = (form for form in forms if self.metrics.horizontalAdvance(form) <= width)
        return str(next(fitting, forms[-1]))


class _LateCell(FiguresCell):
    """A number of days that is overdue."""

    colour = "bad"
    strong = True


class DaysCell(FiguresCell):
    """A number of days; a true value means overdue."""

    def __init__(self, look: Look, alignment: Alignment, parent: QObject | None = None) -> None:
        super().__init__(look, alignment, parent)
        self._late = _LateCell(look, alignment, self)

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint an overdue number in bold red."""
        if self.value(index):
            self._late.paint_value(painter, rect, index)
        else:
            super().paint_value(painter, rect, index)


_WIDTH = 44


class RagCell(Cell):
    """A RAG mark with its letter; the name of the rating is the tooltip and is spoken."""

    def __init__(self, look: Look, alignment: Alignment, parent: QObject | None = None) -> None:
        super().__init__(look, alignment, parent)
        self._pictures: dict[tuple[str, float, float], QPixmap] = {}

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint the mark; nothing for a row that is not read yet."""
        value = self.value(index)
        if value is None:
            self.paint_text(painter, rect, self.text(index), self.colour)
        else:
            painter.drawPixmap(
                rect.topLeft(), self._picture(str(value), rect, painter.device().devicePixelRatioF())
            )

    def _picture(self, rag: str, rect: QRectF, ratio: float) -> QPixmap:
        """Return the mark as a pixmap, painted once: all rows show the same few."""
        key = (rag, rect.height(), ratio)
        if key not in self._pictures:
            picture = QPixmap(int(_WIDTH * ratio), int(rect.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            paint_rag(painter, QRectF(0, 0, _WIDTH, rect.height()), rag, self.look)
            painter.end()
            self._pictures[key] = picture
        return self._pictures[key]

    def tip(self, rect: QRectF, index: Index) -> str:  # noqa: ARG002 - the same for every width
        """Return the name of the rating."""
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of the mark."""
        return QSize(_WIDTH + 2 * PADDING, self.look.row_height)


class TextCell(Cell):
    """Text in the normal text colour."""


class MutedCell(Cell):
    """Text in the muted colour."""

    colour = "muted"


_CELLS: dict[CellPainter, type[Cell]] = {
    CellPainter.TEXT: TextCell,
    CellPainter.MUTED: MutedCell,
    CellPainter.FIGURES: FiguresCell,
    CellPainter.AMOUNT: AmountCell,
    CellPainter.DAYS: DaysCell,
    CellPainter.RAG: RagCell,
    CellPainter.STAGE: StageTableCell,
}


def delegates_for(columns: Sequence[Column[Row]], look: Look, parent: QObject) -> tuple[Cell, ...]:
    """Return the delegate of each column; columns painted in the same way share one."""
    kinds = [(column.painter, column.alignment) for column in columns]
    cells = {kind: _CELLS[kind[0]](look, kind[1], parent) for kind in dict.fromkeys(kinds)}
    return tuple(cells[kind] for kind in kinds)
