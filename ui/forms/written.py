"""What editors of free text have in common: they say how much room is left when it becomes little."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.forms.editor import Editor

_NEAR_PART, _NEAR_LEAST = 10, 10


class WrittenEditor(Editor):
    """An editor of free text of at most so many characters; a longer one stays as typed, its problem is told."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._room = RoomWords(self)

    def _tell_room(self, length: int) -> None:
        room = self._most - length
        if room < 0:
            self._say(self._room.over(-room))
        elif length and room <= max(self._most // _NEAR_PART, _NEAR_LEAST):
            self._say(self._room.left(room))
        else:
            self._say("")


class RoomWords(QObject):
    """The words about room, told in a class without heirs.

    Asked in the name of a subclass first, `tr` takes the English with its number put in for a translation.
    """

    def over(self, count: int) -> str:
        """Return by how much a text is too long."""
        return self.tr("%n character(s) too many", "", count)

    def left(self, count: int) -> str:
        """Return how much may still be written."""
        return self.tr("%n character(s) left", "", count)
