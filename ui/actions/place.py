"""A place: what fills the middle of the window, the words it goes by, and the commands that work in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.actions.commands import Command


class Place(QWidget):
    """The middle of the window."""

    marked = Signal(object)
    """The marks (codes, a frozenset) of what is shown: the banner is made of them."""

    project_opened = Signal(str)
    """The number of a project whose page is wanted."""

    act_wanted = Signal(object)
    """An ActRequest or a FieldRequest: an official act to record, or a field to fill."""

    undo_wanted = Signal(object)
    """An UndoRequest: an act to undo, or to redo."""

    left = Signal()
    """The place is done with: the window goes back to where it belongs."""

    def commands(self) -> tuple[Command, ...]:
        """Return the commands that work while the focus is in this place."""
        return ()

    def enter(self) -> None:
        """Take the focus: the place has just come to the front."""
        self.setFocus()

    def keep(self) -> None:
        """Keep what a person was typing, before the place is left or the window closes."""

    def whereabouts(self) -> str:
        """Return in one line what a window made anew should show here again; empty where that is nothing."""
        return ""

    def return_to(self, whereabouts: str) -> None:
        """Show what a place of this kind showed in another window."""

    def panel(self) -> QWidget | None:
        """Return what stands at the right of this place, if anything does."""
        return None
