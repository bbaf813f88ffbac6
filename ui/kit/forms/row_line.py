"""One row as a line: its key fields in columns, an arrow that opens or closes it, and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.line_breaks import elided
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from ui.kit.forms.summary import Summary
    from ui.kit.style.look import Look

INSET, OUTSET = 28, 88
"""Pixels from the left to the first column (after the arrow) and from the last column to the right (for the state)."""

_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON, _PAD, _ROUND = 16, 8, 6


class RowLine(QPushButton):
    """The button that shows a row as one line."""

    def __init__(self, summary: Summary, look: Look) -> None:
        super().__init__()
        self._summary, self._look = summary, look
        self._texts: tuple[str, ...] = tuple("" for _ in summary.columns)
        self._state = ""
        self._bad = False
        self._struck = False
        self.is_open = False
        """Whether the form of the row is open under the line."""
        self.setProperty("role", "row")
        self.setAutoDefault(False)
        self.setFont(font(tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        summary.widened.connect(self.update)

    def show_row(self, texts: tuple[str, ...], state: str, *, bad: bool, struck: bool) -> None:
        """Show the texts of the columns, and the state of the row (`state`) at the right."""
        self._texts, self._state, self._bad, self._struck = texts, state, bad, struck
        spoken = self._summary.spoken(texts) or self.tr("Empty row")
        self.setAccessibleName(self.tr("{row}; {state}").format(row=spoken, state=state) if state else spoken)
        self.setToolTip(as_tooltip(spoken))
        self.update()

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Point the arrow down for an open row, right for a closed one."""
        self.is_open = opened
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrow keys and Enter to the list: a button would handle them itself."""
        if event.key() in _OF_THE_LIST:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(320, self._look.row_height)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the minimum size of the columns."""
        return QSize(160, self._look.row_height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, the columns and the state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        arrow = QRect(_PAD - 2, (self.height() - _ICON) // 2, _ICON, _ICON)
        self._look.icon("chevron-down" if self.is_open else "chevron-right").paint(painter, arrow)
        self._paint_state(painter)
        inner = self.rect().adjusted(INSET, 0, -OUTSET, 0)
        self._paint_texts(painter, inner)

    def _paint_ground(self, painter: QPainter) -> None:
        lit = self.underMouse() or self.is_open
        painter.setBrush(self._look.colour("accent_soft") if lit else QColor(Qt.GlobalColor.transparent))
        pen = painter.pen()
        pen.setColor(self._look.colour("accent") if self.hasFocus() else QColor(Qt.GlobalColor.transparent))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def _paint_state(self, painter: QPainter) -> None:
        small = font(SECONDARY, strong=True)
        painter.setFont(small)
        painter.setPen(self._look.colour("bad" if self._bad else "accent"))
        place = self.rect().adjusted(self.width() - OUTSET, 0, -_PAD, 0)
        state = elided(self._state, small, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), state)

    def _paint_texts(self, painter: QPainter, inner: QRect) -> None:
        shown = font(tabular=True)
        shown.setStrikeOut(self._struck)
        painter.setFont(shown)
        painter.setPen(self._look.colour("muted" if self._struck else "text"))
        for column, text, rect in zip(
            self._summary.columns, self._texts, self._summary.places(inner), strict=True
        ):
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            fitting = elided(text or "–", shown, rect.width()) if rect.width() else ""
            painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)
