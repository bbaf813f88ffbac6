"""A card: a titled frame around related widgets, with buttons in its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.kit.style.look import BESIDE
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from ui.kit.style.look import Look

_INSIDE, _GAP = 16, 8


class Card(QFrame):
    """A frame with a title; the content is added to `body`, buttons beside the title."""

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "card")
        self._title = WrappedLabel(role="section")
        self.head = QHBoxLayout()
        """The line of the title: title, then the buttons."""
        self.body = QVBoxLayout()
        """Where the content goes."""
        self._build()
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_current(self, *, current: bool) -> None:
        """Highlight the card as the current one."""
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)

    def add(self, widget: QWidget) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget)

    def add_action(self, text: str, icon: str = "", role: str = "") -> QPushButton:
        """Add a button to the header; the caller connects it."""
        button = QPushButton(text)
        if role:
            button.setProperty("role", role)
        if icon:
            button.setIcon(self._look.icon_beside(icon, "on_accent" if role == "primary" else "muted"))
            button.setIconSize(BESIDE)
        self.head.addWidget(button)
        return button

    def _build(self) -> None:
        self.head.setSpacing(_GAP)
        self.head.addWidget(self._title, 1)
        self.body.setSpacing(_GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_INSIDE, 12, _INSIDE, _INSIDE)
        whole.setSpacing(_GAP)
        whole.addLayout(self.head)
        whole.addLayout(self.body)
