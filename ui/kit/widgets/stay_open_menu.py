"""A menu that stays open while several choices are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from ui.kit.style.popups import as_popup

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_CHOOSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StayOpenMenu(QMenu):
    """A click, Space or Enter toggles a choice; Escape or a click elsewhere closes the menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        as_popup(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle with Space and Enter."""
        if event.key() not in _CHOOSING or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle with a click."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True
