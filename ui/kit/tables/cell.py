"""The painting shared by all cells: background, grid line and focus; subclasses paint the content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip
from typing_extensions import override

from ui.kit.style.look import font
from ui.kit.style.tokens import Tokens
from ui.kit.tables.table_model import VALUE_ROLE, TableModel
from ui.kit.widgets.line_breaks import one_line
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.kit.style.look import Look
    from ui.kit.tables.column import Alignment

Index = QModelIndex | QPersistentModelIndex

PADDING = 8
_MOST_FITTED = 2_000
"""The number of texts for which the elided form is cached."""


class Cell(QStyledItemDelegate):
    """A cell with one line of elided text; subclasses change its colour or font, or paint something else.

    Scrolling repaints a screen of cells at every step, so colours, fonts and font metrics are created only once.
    """

    colour = "text"

    def __init__(self, look: Look, alignment: Alignment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.type = font()
        self.metrics = QFontMetricsF(self.type)
        self._flags = int(alignment.value | Qt.TextFlag.TextSingleLine)
        self._fitted: dict[tuple[str, float], str] = {}
        self._tints = {name: look.colour(name) for name in Tokens._fields}

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint the content of the cell inside its padding."""
        self.paint_text(painter, rect, self.text(index), self.colour)

    def paint_text(self, painter: QPainter, rect: QRectF, text: str, colour: str) -> str:
        """Paint a text, elided if necessary, in the colour of a token; returns what was painted."""
        shown = self._elided(text, rect.width())
        painter.setFont(self.type)
        painter.setPen(self._tints[colour])
        painter.drawText(rect, self._flags, shown)
        return shown

    def _elided(self, text: str, width: float) -> str:
        """Return a text elided to a width in pixels; cached, because scrolling paints the same texts repeatedly."""
        shown = self._fitted.get((text, width))
        if shown is None:
            if len(self._fitted) >= _MOST_FITTED:
                self._fitted.clear()
            shown = self.metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)
            self._fitted[text, width] = shown
        return shown

    def tint(self, token: str) -> QColor:
        """Return the colour of a token."""
        return self._tints[token]

    def room(self, rect: QRectF, index: Index) -> float:  # noqa: ARG002 - kinds of cells look at the index
        """Return the width available for the text, in pixels."""
        return rect.width()

    def tip(self, rect: QRectF, index: Index) -> str:
        """Return the text of the tooltip: the whole text where it is elided, otherwise empty."""
        text = self.text(index)
        return text if self.metrics.horizontalAdvance(one_line(text)) > self.room(rect, index) else ""

    @staticmethod
    def text(index: Index) -> str:
        """Return the text of a cell."""
        return str(_shown(index, Qt.ItemDataRole.DisplayRole) or "")

    @staticmethod
    def value(index: Index) -> object:
        """Return the value of a cell."""
        return _shown(index, VALUE_ROLE)

    def _paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._tints["accent"], 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()

    # Overrides that Qt calls

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; only selected cells have a background of their own."""
        rect = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._tints["accent_soft"])
        painter.setPen(self._tints["hairline"])
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        self.paint_value(painter, rect.adjusted(PADDING, 0, -PADDING, -1), index)
        if state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, rect)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of the full text."""
        width = self.metrics.horizontalAdvance(one_line(self.text(index)))
        return QSize(int(width) + 2 * PADDING + 2, self.look.row_height)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show a tooltip where `tip` returns one."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        tip = self.tip(QRectF(option.rect).adjusted(PADDING, 0, -PADDING, -1), index)
        QToolTip.showText(event.globalPos(), as_tooltip(tip), view)
        return True


def _shown(index: Index, role: int) -> object:
    model = index.model()
    return (
        model.shown(index.row(), index.column(), role) if isinstance(model, TableModel) else index.data(role)
    )
