"""Editors of several controls, and the Tab key in reading order where controls are made while a dialog is open."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.forms.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Iterable


class SeveralStops(Editor):
    """An editor the Tab key stops in more than once."""

    def stops(self) -> tuple[QWidget, ...]:
        """Return its controls in reading order."""
        raise NotImplementedError


def stops_of(editor: Editor) -> tuple[QWidget, ...]:
    """Return what the Tab key stops at in an editor."""
    return editor.stops() if isinstance(editor, SeveralStops) else (editor.control,)


def chain(stops: Iterable[QWidget]) -> None:
    """Let the Tab key come to controls one after the other."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
