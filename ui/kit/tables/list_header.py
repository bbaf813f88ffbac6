"""The header of a list: muted titles, and an arrow at the sorted column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from ui.kit.style.look import SECONDARY, Look, font
from ui.kit.widgets.line_breaks import elided

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HEIGHT, _PADDING, _ARROW = 30, 8, 12


class ListHeader(QHeaderView):
    """A header whose sections can be clicked, moved and resized."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._sorted_section, self._descending = -1, False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_sorted(self, section: int, *, descending: bool) -> None:
        """Show the sort arrow at a section; -1 shows none."""
        self._sorted_section, self._descending = section, descending
        self.headerDataChanged(Qt.Orientation.Horizontal, 0, self.count() - 1)

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _to_the_right(self, section: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        found = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        return bool(Qt.AlignmentFlag(found) & Qt.AlignmentFlag.AlignRight) if found is not None else False

    def _paint_title(self, painter: QPainter, inside: QRectF, section: int) -> None:
        type_, sorted_here = font(SECONDARY, strong=True), section == self._sorted_section
        room = inside.width() - (_ARROW if sorted_here else 0)
        text = elided(self._title(section), type_, room)
        painter.setFont(type_)
        painter.setPen(self._look.colour("text" if sorted_here else "muted"))
        width = painter.fontMetrics().horizontalAdvance(text)
        left = inside.left() + (room - width if self._to_the_right(section) else 0)
        area = QRectF(left, inside.top(), width + 2, inside.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        if sorted_here:
            self._paint_arrow(painter, QPointF(left + width + _ARROW / 2 + 1, inside.center().y()))

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("text"))
        way = 1 if self._descending else -1
        corners = (QPointF(-3.5, -2.5 * way), QPointF(3.5, -2.5 * way), QPointF(0, 2.5 * way))
        painter.drawPolygon(QPolygonF([corner + middle for corner in corners]))

    # Overrides that Qt calls

    @override
    def sizeHint(self) -> QSize:
        """Return the same height for all headers, without measuring every title as Qt would."""
        return QSize(self.length(), _HEIGHT)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one title."""
        painter.save()
        area = QRectF(rect)
        painter.fillRect(area, self._look.colour("surface"))
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 1, area.width(), 1), self._look.colour("hairline")
        )
        self._paint_title(painter, area.adjusted(_PADDING, 0, -_PADDING, -1), logicalIndex)
        painter.restore()
