"""The sheet over a window while a file is dragged over it: it says what dropping the file will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.style.look import SECTION, font

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent

    from ui.kit.style.look import Look

_MARGIN, _RADIUS, _LINE = 16, 8, 2
_VEIL = 235
"""How far the sheet covers what is below it, 255 being completely."""


class DropHint(QWidget):
    """Covers its parent, so that no field below it takes the file for text; hidden until a file is dragged."""

    dropped = Signal()
    """The file was dropped."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._text, self._taken, self._covered = look, "", True, parent
        self.setAcceptDrops(True)
        self.hide()

    @property
    def text(self) -> str:
        """What dropping the file will do, or why it cannot be taken."""
        return self._text

    def tell(self, text: str, *, taken: bool) -> None:
        """Cover the parent with a text; `taken` is False where the file cannot be used."""
        self._text, self._taken = text, taken
        self.setAccessibleName(text)
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.update()

    # Overrides that Qt calls

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take over the drag from the window."""
        event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep the drag."""
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Uncover the window: the file was taken elsewhere."""
        self.hide()
        super().dragLeaveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Uncover the window and tell of the drop."""
        event.acceptProposedAction()
        self.hide()
        self.dropped.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil with a dashed frame around the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._look.colour("accent_soft" if self._taken else "surface")
        ground.setAlpha(_VEIL)
        painter.fillRect(self.rect(), ground)
        line = self._look.colour("accent" if self._taken else "border")
        painter.setPen(QPen(line, _LINE, Qt.PenStyle.DashLine))
        inside = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
        painter.setPen(self._look.colour("text"))
        painter.setFont(font(SECTION, strong=True))
        words = inside.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()
