"""What is shown in a place without content: what the place is for, and the first steps as buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.kit.style.look import BESIDE
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from ui.kit.style.look import Look

_WIDEST, _ICON = 480, 20


class EmptyPlace(QWidget):
    """A title, a sentence and buttons in the middle of an empty place."""

    def __init__(self, icon: str, title: str, text: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title, self._text = WrappedLabel(role="section"), WrappedLabel(role="muted")
        self._steps = QHBoxLayout()
        self._build(icon)
        self.set_words(title, text)

    def set_words(self, title: str, text: str) -> None:
        """Set the title and the sentence."""
        self._title.set_text(title)
        self._text.set_text(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def add_step(self, text: str, icon: str = "", *, primary: bool = False) -> QPushButton:
        """Add a button for a first step; the caller connects it."""
        button = QPushButton(text)
        if primary:
            button.setProperty("role", "primary")
        if icon:
            button.setIcon(self._look.icon_beside(icon, "on_accent" if primary else "muted"))
            button.setIconSize(BESIDE)
        self._steps.insertWidget(self._steps.count() - 1, button)
        return button

    def _build(self, icon: str) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        picture = QLabel()
        picture.setPixmap(self._look.icon(icon, "muted", _ICON).pixmap(_ICON, _ICON))
        self._steps.setSpacing(8)
        self._steps.addStretch()
        self._steps.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(8)
        whole.addStretch(2)
        whole.addWidget(picture, 0, middle)
        for label in (self._title, self._text):
            label.setAlignment(middle)
            label.setMaximumWidth(_WIDEST)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 100)
            line.addStretch(1)
            whole.addLayout(line)
        whole.addSpacing(4)
        whole.addLayout(self._steps)
        whole.addStretch(3)
