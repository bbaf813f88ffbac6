"""A button that opens a menu, with a visible arrow."""

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
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow after the text
        self.setIcon(look.icon("chevron-down"))
        self.setAccessibleDescription(self.tr("Opens a menu"))

    def add(self, text: str, verb: Callable[[], object], icon: str = "") -> QAction:
        """Add an entry to the menu that calls `verb`."""
        action = self._menu.addAction(as_button_text(text))
        if icon:
            action.setIcon(self._look.icon(icon))
        action.triggered.connect(lambda *_: verb())  # drop the arguments of Qt's signal
        return action

    def clear(self) -> None:
        """Empty the menu."""
        self._menu.clear()
