"""A chip: a small toggle button whose state is shown by a tick as well as by its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look


class Chip(QPushButton):
    """A toggle button; connect to `toggled`."""

    def __init__(self, text: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.setProperty("chosen", on)
        self.setIcon(self._look.icon("check", "accent") if on else QIcon())
        self.style().unpolish(self)
        self.style().polish(self)
