"""The head of an expandable row, one button over the whole row, and the column headings above such rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.features.approvals.row_cells import RowCells
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from ui.features.approvals.row_cells import RowCell
    from ui.kit.style.look import Look

HANDLE, _ICON, _ABOVE = 28, 16, 6
"""In pixels: the left edge of the cells (after the arrow), the arrow's size, and the space above and below."""


class FoldHead(QAbstractButton):
    """The head of a row; Space, Enter or a click expands the row."""

    def __init__(self, name: str, cells: Sequence[RowCell], look: Look) -> None:
        super().__init__()
        self._look = look
        self._cells = RowCells(cells, font(), look)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        _fit_width(self)

    # Overrides that Qt calls

    @override
    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height the cells need in a width."""
        return max(self._cells.height_in(width - HANDLE), _ICON) + 2 * _ABOVE

    @override
    def sizeHint(self) -> QSize:
        """Return the preferred width; the height depends on the actual one."""
        return QSize(480, _ICON + 2 * _ABOVE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Expand with Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set a tooltip with the full texts where some do not fit."""
        super().resizeEvent(event)
        short = self._cells.leaves_out(self.width() - HANDLE)
        self.setToolTip(as_tooltip(self.accessibleName()) if short else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint arrow and cells; a frame while it has the focus."""
        painter, rect = QPainter(self), QRectF(self.rect())
        arrow = self._look.icon("chevron-down" if self.isChecked() else "chevron-right")
        arrow.paint(painter, 4, int(rect.center().y() - _ICON / 2), _ICON, _ICON)
        self._cells.paint(painter, rect.adjusted(HANDLE, 0, 0, 0))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


class ColumnHeads(QWidget):
    """The column headings of such rows."""

    def __init__(self, cells: Sequence[RowCell], look: Look) -> None:
        super().__init__()
        self._look = look
        self._cells = RowCells(cells, font(SECONDARY, strong=True), look)
        self.setAccessibleName(", ".join(cell.text for cell in cells))
        _fit_width(self)

    @override
    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height the names need in a width."""
        return self._cells.height_in(width - HANDLE) + _ABOVE

    @override
    def sizeHint(self) -> QSize:
        """Return the preferred width; the height depends on the actual one."""
        return QSize(480, _ICON + 2 * _ABOVE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings above a line."""
        painter, rect = QPainter(self), QRectF(self.rect())
        self._cells.paint(painter, rect.adjusted(HANDLE, 0, 0, -_ABOVE))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), self._look.colour("hairline"))


def _fit_width(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
