"""Moving the focus between the panes of the window by key: top bar, places, middle, panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Panes(QObject):
    """The panes of a window in reading order."""

    def __init__(self, parts: Callable[[], Sequence[QWidget | None]], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts

    def forward(self) -> None:
        """Focus the next pane."""
        self._go(1)

    def back(self) -> None:
        """Focus the previous pane."""
        self._go(-1)

    def _go(self, step: int) -> None:
        """Focus the nearest pane in a direction that contains a focusable widget."""
        parts = [part for part in self._parts() if part is not None and part.isVisible()]
        focus = QApplication.focusWidget()
        at = next((place for place, part in enumerate(parts) if focus and part.isAncestorOf(focus)), -1)
        for distance in range(1, len(parts) + 1):
            first = _first_in(parts[(at + step * distance) % len(parts)])
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _first_in(part: QWidget) -> QWidget | None:
    """Return the first focusable widget of a pane in Tab order."""
    inside = part.findChildren(QWidget)
    following: QWidget | None = part
    for _ in range(len(inside) + 1):
        if following is None:
            break
        takes = bool(following.focusPolicy() & Qt.FocusPolicy.TabFocus) and following.isEnabled()
        if takes and following.isVisible() and (following is part or part.isAncestorOf(following)):
            return following
        following = following.nextInFocusChain()
    return None
