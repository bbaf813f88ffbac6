"""The painting of a row of the palette: icon, text, and additional text at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.features.help.palette_rows import ROW, ProjectRow
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.line_breaks import elided

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.features.help.palette_rows import Row
    from ui.kit.style.look import Look

Index = QModelIndex | QPersistentModelIndex

_PADDING, _SIGN, _GAP = 12, 16, 8
_COMMAND_SIGN, _PROJECT_SIGN = "chevron-right", "file-text"
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PaletteCell(QStyledItemDelegate):
    """Paints rows; text that does not fit ends in …."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        sign = _PROJECT_SIGN if isinstance(row, ProjectRow) else (row.command.icon or _COMMAND_SIGN)
        top = int(rect.center().y() - _SIGN / 2)
        self._look.icon(sign).paint(painter, int(rect.left()), top, _SIGN, _SIGN)
        left = rect.left() + _SIGN + _GAP
        right = self._paint_aside(painter, rect, row.aside)
        if isinstance(row, ProjectRow):
            left = self._paint_ref(painter, rect, left, row.ref)
        painter.setFont(font())
        painter.setPen(self._look.colour("text"))
        room = QRectF(left, rect.top(), max(right - left, 0), rect.height())
        painter.drawText(room, int(_ONE_LINE), elided(row.text, font(), room.width()))

    def _paint_aside(self, painter: QPainter, rect: QRectF, text: str) -> float:
        """Paint the text at the right; returns the x coordinate where the main text must end."""
        type_ = font(SECONDARY)
        shown = elided(text, type_, rect.width() / 2)
        painter.setFont(type_)
        painter.setPen(self._look.colour("muted"))
        painter.drawText(rect, int(_ONE_LINE | Qt.AlignmentFlag.AlignRight), shown)
        return rect.right() - QFontMetricsF(type_).horizontalAdvance(shown) - _PADDING

    def _paint_ref(self, painter: QPainter, rect: QRectF, left: float, ref: str) -> float:
        type_ = font(tabular=True)
        width = QFontMetricsF(type_).horizontalAdvance(ref)
        painter.setFont(type_)
        painter.setPen(self._look.colour("muted"))
        painter.drawText(QRectF(left, rect.top(), width, rect.height()), int(_ONE_LINE), ref)
        return left + width + _GAP

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row with its background."""
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        self._paint_row(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), row)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        return QSize(0, self._look.row_height + 4)
