"""A place: one of the pages in the middle of the window, with its name and its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.actions.commands import Command


class Place(QWidget):
    """The base class of all places."""

    marked = Signal(object)
    """Carries the protective marks (a frozenset of codes) of what is shown, for the banner."""

    project_opened = Signal(str)
    """The number of the project to open."""

    act_wanted = Signal(object)
    """Carries an ActRequest or a FieldRequest: an official act to record, or a field to fill in."""

    undo_wanted = Signal(object)
    """Carries an UndoRequest: an act to undo or to redo."""

    left = Signal()
    """The person wants to leave this place and go back to the one it belongs to."""

    def commands(self) -> tuple[Command, ...]:
        """Return the commands that work while the focus is in this place."""
        return ()

    def enter(self) -> None:
        """Take the focus; called when the place is shown."""
        self.setFocus()

    def keep(self) -> None:
        """Save unsaved input as a draft; called before the place is left or the window closes."""

    def whereabouts(self) -> str:
        """Return, as one line, the state that a rebuilt window should show again; empty for none."""
        return ""

    def return_to(self, whereabouts: str) -> None:
        """Show the state that `whereabouts` of a place of this class returned in the previous window."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves, in reading order; each control of the place is in one of them."""
        return (self,)

    def panel(self) -> QWidget | None:
        """Return the panel shown at the right of this place; None when it has none."""
        return None
