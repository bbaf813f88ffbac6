"""One stage of the strip: a button with a painted mark, a short name in two lines and the marks of the sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.line_breaks import wrapped
from ui.kit.widgets.plain_text import as_tooltip
from ui.kit.widgets.side_marks import SideMarks
from ui.kit.widgets.stage_mark import paint_stage

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look
    from ui.kit.widgets.strip_stage import StripStage

MARK, TOP, GAP = 20, 4, 4
"""In pixels: the size of a mark, the space above it, and the gap between the parts of a cell."""

_ASIDE = 6
"""Pixels between the names of adjacent stages."""

_NAME_SIZES = (SECONDARY, SECONDARY - 0.5, SECONDARY - 1, SECONDARY - 1.5)
"""Font sizes for the name in points, tried in this order; if none fits, the longest word is broken."""

_DOT, _BREAK = "·", "\u200b"
"""The dot between parts of a Korean name, after which a line may end, and the sign that says so to Qt."""

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class StageCell(QAbstractButton):
    """A stage that can be selected; one cell of a strip is the Tab stop, arrow keys reach the others."""

    stepped = Signal(int)
    """An arrow key was pressed: -1 for left, 1 for right."""

    ended = Signal(int)
    """Home or End was pressed: 0 for the first stage, -1 for the last."""

    def __init__(self, stage: StripStage, look: Look, parent: QWidget, *, strong: bool = False) -> None:
        super().__init__(parent)
        self.stage = stage
        self.labelled = True
        self._look = look
        self._strong = strong
        self._sides = SideMarks(stage.sides, self._type(strong=strong), look)
        self.setAccessibleName(stage.sentence or stage.label)
        self.setToolTip(as_tooltip(stage.sentence or stage.label))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_reached_by_tab(self, *, reached: bool) -> None:
        """Make this cell the Tab stop of its strip, or not."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def needed_width(self) -> float:
        """Return the width in pixels at which the name is neither broken nor set in a smaller font."""
        metrics = QFontMetricsF(self._type(strong=self._strong))
        words = (*self._label_words(), *self.stage.note.split())
        return max(map(metrics.horizontalAdvance, words), default=0.0) + _ASIDE

    def height_in(self, width: int) -> int:
        """Return the height in pixels that the cell needs in a width."""
        if not self.labelled:
            return TOP + MARK + GAP
        line = QFontMetricsF(self._type()).lineSpacing()
        lines = len(self._label_lines(width)) + self._sides.rows_in(width) + len(self.note_lines_in(width))
        return int(TOP + MARK + GAP + lines * line + GAP)

    def label_lines(self) -> tuple[str, ...]:
        """Return the lines of the name as they are shown now."""
        return self._label_lines(self.width())

    def note_lines_in(self, width: float) -> tuple[str, ...]:
        """Return the lines of the note in a width: the days of a stage are never cut."""
        return wrapped(self.stage.note, self._type(), width - _ASIDE / 2)

    @staticmethod
    def _type(*, strong: bool = False) -> QFont:
        return font(SECONDARY, strong=strong)

    def _label_lines(self, width: float) -> tuple[str, ...]:
        label = self.stage.label.replace(_DOT, _DOT + _BREAK)
        lines = wrapped(label, self._label_type(width), width - _ASIDE, most=2)
        return tuple(line.replace(_BREAK, "") for line in lines)

    def _label_words(self) -> list[str]:
        """Return the parts between which the name may go on in the next line."""
        return self.stage.label.replace(_DOT, f"{_DOT} ").split()

    def _label_type(self, width: float) -> QFont:
        """Return the font of the name, smaller where its longest word would otherwise be broken."""
        words = self._label_words()
        for points in _NAME_SIZES:
            type_ = font(points, strong=self._strong)
            if max(map(QFontMetricsF(type_).horizontalAdvance, words), default=0) <= width - _ASIDE:
                return type_
        return font(_NAME_SIZES[-1], strong=self._strong)

    def _paint_label(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self._type())
        top = float(TOP + MARK + GAP)
        painter.setFont(self._label_type(self.width()))
        painter.setPen(self._look.colour("text" if self._strong else "muted"))
        for line in self._label_lines(self.width()):
            self._paint_line(painter, line, top)
            top += metrics.lineSpacing()
        top = self._sides.paint(painter, QPointF(self.width() / 2, top), self.width())
        painter.setFont(self._type())
        painter.setPen(self._look.colour("muted"))
        for line in self.note_lines_in(self.width()):
            self._paint_line(painter, line, top)
            top += metrics.lineSpacing()

    def _paint_line(self, painter: QPainter, line: str, top: float) -> None:
        painter.drawText(QRectF(0, top, self.width(), 20), Qt.AlignmentFlag.AlignHCenter, line)

    # Overrides that Qt calls

    @override
    def sizeHint(self) -> QSize:
        """Return a preferred size; the strip sets the actual one."""
        return QSize(80, self.height_in(80))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrow keys, Home and End; choose with Enter or Space."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENDS:
            self.ended.emit(_ENDS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark, name and sides; a frame while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = QRectF((self.width() - MARK) / 2, TOP, MARK, MARK)
        paint_stage(painter, mark, self.stage.mark, self._look, self.stage.number)
        if self.labelled:
            self._paint_label(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
