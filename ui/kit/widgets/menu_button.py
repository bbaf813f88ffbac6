"""A button that opens a menu, with an arrow that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton

from ui.kit.widgets.plain_text import as_button_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look


class MenuButton(QPushButton):
    """Opens with a click, Space, Enter or Alt+Down."""

    def __init__(self, text: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._menu = QMenu(self)
        self._menu.setAccessibleName(text)
        self.setMenu(self._menu)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the words
        self.setIcon(look.icon("chevron-down"))
        self.setAccessibleDescription(self.tr("Opens a menu"))

    def add(self, text: str, verb: Callable[[], object], icon: str = "") -> QAction:
        """Add a line to the menu."""
        action = self._menu.addAction(as_button_text(text))
        if icon:
            action.setIcon(self._look.icon(icon))
        action.triggered.connect(lambda *_: verb())  # what Qt sends along is not for the verb
        return action

    def clear(self) -> None:
        """Empty the menu."""
        self._menu.clear()
