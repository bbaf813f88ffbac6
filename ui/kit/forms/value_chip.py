"""One chosen value as a chip with a cross; a click, Enter, Space, Delete or Backspace removes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ui.kit.style.look import font
from ui.kit.widgets.line_breaks import elided
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from ui.kit.style.look import Look

_PAD, _CROSS, _HEIGHT, _WIDEST, _ROUND = 8, 12, 22, 480, 6
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ValueChip(QPushButton):
    """A chip; arrow keys move to its neighbours and to the input line, so it is not a Tab stop."""

    removed = Signal()
    """The person asked to remove the chip."""

    stepped = Signal(int)
    """An arrow key was pressed: -1 for left, 1 for right."""

    def __init__(self, code: str, name: str, look: Look) -> None:
        super().__init__()
        self.code = code
        self._name, self._look = name, look
        self._fixed = False
        self.setProperty("role", "chosen")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFont(font())
        self.setToolTip(as_tooltip(name if name == code else f"{name} · {code}"))
        self.setAccessibleName(self.tr("{value}, selected").format(value=name))
        self.setAccessibleDescription(self.tr("Press Delete to remove it, arrow keys to move."))
        self.clicked.connect(self._remove)

    def set_fixed(self, fixed: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the chip read-only, or removable again."""
        self._fixed = fixed
        self.updateGeometry()
        self.update()

    def _remove(self) -> None:
        if not self._fixed:
            self.removed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the chip, or move to its neighbour."""
        key = Qt.Key(event.key())
        if step := _STEPS.get(key):
            self.stepped.emit(step)
        elif key in _REMOVING:
            self._remove()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the name, up to a maximum width."""
        cross = 0 if self._fixed else _CROSS + 4
        room = self.fontMetrics().horizontalAdvance(self._name[:200]) + 2 * _PAD + cross + 2
        return QSize(min(room, _WIDEST), _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name and the cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(self._look.colour("accent" if self.hasFocus() else "hairline"))
        pen.setWidth(2 if self.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(self._look.colour("accent_soft"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        painter.setPen(self._look.colour("text"))
        inner = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        if not self._fixed:
            cross = QRect(inner.right() - _CROSS + 1, (self.height() - _CROSS) // 2, _CROSS, _CROSS)
            self._look.icon("x", size=_CROSS).paint(painter, cross)
            inner.setRight(cross.left() - 4)
        name = elided(self._name, self.font(), inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
