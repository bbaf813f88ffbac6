"""Moving the focus between the panes of the window by key: the bars, the parts of the middle, the panel, the notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.kit.tab_order import stops_of

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
        """Focus the nearest pane in a direction that contains a Tab stop, where one was or what is in view of it."""
        parts = [part for part in self._parts() if part is not None and part.isVisible()]
        focus = QApplication.focusWidget()
        at = next((place for place, part in enumerate(parts) if focus and _holds(part, focus)), -1)
        for distance in range(1, len(parts) + 1):
            first = _entry(parts[(at + step * distance) % len(parts)])
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _entry(part: QWidget) -> QWidget | None:
    """Return the Tab stop at which a pane is entered: the one left last, or the first, of those in view.

    A pane that scrolls stays where it is: its first stop may be in another section than the one that is shown. Among
    choices it is the one that is selected.
    """
    stops = stops_of(part)
    in_view = [stop for stop in stops if not stop.visibleRegion().isEmpty()]
    last = part.focusWidget()
    first = last if last in in_view else next(iter((*in_view, *stops)), None)
    group = first.group() if isinstance(first, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None else None
    return chosen if chosen is not None and chosen.isVisible() and chosen.isEnabled() else first


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
