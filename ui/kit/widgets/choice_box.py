"""A drop-down list of a few choices, with a visible arrow; the mouse wheel does not change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate
from typing_extensions import override

from ui.kit.style.popups import INSET, SHADOW, as_popup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look

_ARROW, _ASIDE = 16, 8
_MOST_SEEN = 12
"""The number of choices visible at once; more are scrolled."""


class ChoiceBox(QComboBox):
    """Values with their texts, one of which is selected."""

    def __init__(
        self,
        name: str,
        entries: Sequence[tuple[str, str]],
        chosen: str,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setMaxVisibleItems(_MOST_SEEN)
        for value, words in entries:
            self.addItem(words, value)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @property
    def value(self) -> str:
        """The selected value."""
        return str(self.currentData())

    @override
    def showPopup(self) -> None:
        """Open the list of choices as a popup; Qt makes it when it is first opened."""
        container = self.view().window()
        if container.property("role") != "popup":
            self.setItemDelegate(
                QStyledItemDelegate(self)
            )  # the usual one takes no padding from the style sheet
            as_popup(container)
            container.setContentsMargins(INSET, INSET, INSET, INSET)  # no style sheet reaches this widget
        super().showPopup()
        self.view().setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._place(container)

    def _place(self, container: QWidget) -> None:
        """Put the list, and not its shadow, at the edge of the box and make it as wide."""
        below = self.mapToGlobal(QPoint(0, self.height())).y()
        at = container.geometry()
        away = -SHADOW if at.top() >= below - 1 else SHADOW
        container.setGeometry(at.adjusted(-SHADOW, away, SHADOW, away))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow on top, because the style sheet cannot paint one in the colours of the look."""
        super().paintEvent(event)
        left, top = self.width() - _ARROW - _ASIDE, (self.height() - _ARROW) // 2
        colour = "muted" if self.isEnabled() else "idle"
        self._look.icon("chevron-down", colour).paint(QPainter(self), left, top, _ARROW, _ARROW)

    @override
    def sizeHint(self) -> QSize:
        """Return a size with room for the arrow."""
        return super().sizeHint() + QSize(_ASIDE, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on to the scrolling page."""
        event.ignore()
