"""Editors with several controls, and the Tab order where controls are created while a dialog is open."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.kit.forms.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Iterable


class TabStops(Editor):
    """An editor with more than one Tab stop."""

    def stops(self) -> tuple[QWidget, ...]:
        """Return its controls in reading order."""
        raise NotImplementedError

    def first_wrong(self) -> Editor:
        """Return the editor to focus when there is a problem: this one, or one inside it."""
        return self

    def forget_problems(self) -> None:
        """Remove the shown problems of a value that was changed."""
        self.set_problems(())


def wrong_in(editor: Editor) -> Editor:
    """Return the editor with a problem: the given one, or one inside it."""
    return editor.first_wrong() if isinstance(editor, TabStops) else editor


def forget_problems(editor: Editor) -> None:
    """Remove the shown problems of a value that was changed."""
    if isinstance(editor, TabStops):
        editor.forget_problems()
    else:
        editor.set_problems(())


def stops_of(editor: Editor) -> tuple[QWidget, ...]:
    """Return the Tab stops of an editor."""
    return editor.stops() if isinstance(editor, TabStops) else (editor.control,)


def chain(stops: Iterable[QWidget]) -> None:
    """Set the Tab order of controls."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
