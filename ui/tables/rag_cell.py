"""The cell of a RAG mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from typing_extensions import override

from ui.tables.cell import PADDING, Cell, Index
from ui.widgets.rag_mark import paint_rag

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

_WIDTH = 28


class RagCell(Cell):
    """A mark and its letter; the name of the colour is its tooltip and its speech."""

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint the mark; a row that is not read yet has none."""
        value = self.value(index)
        if value is None:
            self.paint_text(painter, rect, self.text(index), self.colour)
        else:
            paint_rag(painter, rect, str(value), self.look)

    def tip(self, rect: QRectF, index: Index) -> str:  # noqa: ARG002 - the same for every width
        """Return the name of the colour."""
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of the mark."""
        return QSize(_WIDTH + 2 * PADDING, self.look.row_height)
