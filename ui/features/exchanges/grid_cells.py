"""The painting of the grid's cells: the old value struck through before the new one, marks with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.features.exchanges.cut_difference import cut_to_difference
from ui.features.exchanges.grid_columns import CellText
from ui.features.exchanges.grid_row import CellState
from ui.features.exchanges.result_text import ResultMark
from ui.kit.style.look import font
from ui.kit.tables.cell import Cell, Index

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.kit.style.look import Look
    from ui.kit.tables.column import Alignment

_ICON, _GAP = 14, 6
_ARROW, _AROUND_ARROW = "→", 5
_BAR = "|"
_MOST_PAIRS = 2_000
"""The number of changes for which the cut texts are cached."""

_SHARE = 0.13
"""The share of a colour in a tinted background; text on it keeps enough contrast."""

_GROUNDS = {
    CellState.CHANGE: "good",
    CellState.VALUE: "good",
    CellState.CONFLICT: "warn",
    CellState.NOTE: "warn",
    CellState.ERROR: "bad",
}
_ICONS = {
    CellState.CONFLICT: ("triangle-alert", "warn"),
    CellState.NOTE: ("triangle-alert", "warn"),
    CellState.ERROR: ("circle-alert", "bad"),
}


class ResultCell(Cell):
    """A mark and its word."""

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint icon and word in the colour of the mark."""
        mark = self.value(index)
        if isinstance(mark, ResultMark):
            left = _paint_icon(painter, rect, self.look, mark.icon, mark.colour)
            self.paint_text(painter, rect.adjusted(left, 0, 0, 0), mark.word, mark.colour)

    def room(self, rect: QRectF, index: Index) -> float:  # noqa: ARG002 - as all kinds of cells
        """Return the width available for the word, in pixels."""
        return rect.width() - _ICON - _GAP


class ChangeCell(Cell):
    """A change: the old value struck through, an arrow, the new value; tinted, with a mark if it needs attention."""

    def __init__(self, look: Look, alignment: Alignment, parent: QObject | None = None) -> None:
        super().__init__(look, alignment, parent)
        self._struck = font()
        self._struck.setStrikeOut(True)
        self._pairs: dict[tuple[str, str, float], tuple[str, str]] = {}
        self._arrow = self.metrics.horizontalAdvance(_ARROW)
        self._plain: QFont = self.type
        self._tinted = {state: tinted(look, token) for state, token in _GROUNDS.items()}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Tint the background of a changed cell, then paint it like every cell."""
        cell = self.value(index)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if isinstance(cell, CellText) and cell.state in self._tinted and not chosen:
            painter.fillRect(QRectF(option.rect), self._tinted[cell.state])
        super().paint(painter, option, index)

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint the mark, the old value and the new one."""
        cell = self.value(index)
        if not isinstance(cell, CellText) or cell.state is CellState.EMPTY:
            return
        if cell.state in _ICONS:
            icon, colour = _ICONS[cell.state]
            rect = rect.adjusted(_paint_icon(painter, rect, self.look, icon, colour), 0, 0, 0)
        if cell.old:
            self._paint_change(painter, rect, cell)
        else:
            self.paint_text(painter, rect, cell.new, self.colour)

    def room(self, rect: QRectF, index: Index) -> float:
        """Return the width available for the text, in pixels."""
        cell = self.value(index)
        marked = isinstance(cell, CellText) and cell.state in _ICONS
        return rect.width() - (_ICON + _GAP if marked else 0)

    def _paint_change(self, painter: QPainter, rect: QRectF, cell: CellText) -> None:
        """Paint both values, each cut so that the part in which they differ is seen."""
        is_conflict = cell.state is CellState.CONFLICT  # neither value has replaced the other
        between = _BAR if is_conflict else _ARROW
        room = self._arrow + 2 * _AROUND_ARROW
        old, new = self._both(cell, rect.width() - room)
        self.type = self._plain if is_conflict else self._struck
        width = self.metrics.horizontalAdvance(old)
        place = QRectF(rect.left(), rect.top(), width + 1, rect.height())
        self.paint_text(painter, place, old, self.colour if is_conflict else "muted")
        self.type = self._plain
        left = rect.left() + width + _AROUND_ARROW
        self.paint_text(painter, QRectF(left, rect.top(), self._arrow + 1, rect.height()), between, "muted")
        left += self._arrow + _AROUND_ARROW
        self.paint_text(
            painter, QRectF(left, rect.top(), rect.right() - left + 1, rect.height()), new, self.colour
        )

    def _both(self, cell: CellText, width: float) -> tuple[str, str]:
        """Return old and new value as they fit beside each other; cached, as elided texts are."""
        key = (cell.old, cell.new, width)
        if key not in self._pairs:
            if len(self._pairs) >= _MOST_PAIRS:
                self._pairs.clear()
            self._pairs[key] = cut_to_difference(cell.old, cell.new, width, self.metrics.horizontalAdvance)
        return self._pairs[key]


def tinted(look: Look, token: str) -> QColor:
    """Return the background of a table mixed with a share of a colour."""
    ground, tint = look.colour("surface"), look.colour(token)
    parts = ((ground.redF(), tint.redF()), (ground.greenF(), tint.greenF()), (ground.blueF(), tint.blueF()))
    return QColor.fromRgbF(*(under * (1 - _SHARE) + over * _SHARE for under, over in parts))


def _paint_icon(painter: QPainter, rect: QRectF, look: Look, icon: str, colour: str) -> float:
    """Paint an icon at the left of a cell; returns the width it uses, in pixels."""
    top = rect.center().y() - _ICON / 2
    place = QRectF(rect.left(), top, _ICON, _ICON).toRect()
    look.icon(icon, colour).paint(painter, place)
    return _ICON + _GAP
