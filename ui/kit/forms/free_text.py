"""What editors of free text have in common: they say how much room is left when it becomes little."""

from __future__ import annotations

from PySide6.QtCore import QObject

from registry.domain.values.text import loses_signs
from ui.kit.forms.editor import Editor

_NEAR_PART, _NEAR_LEAST = 10, 10


class FreeTextEditor(Editor):
    """An editor of free text of at most so many characters; a longer one stays as typed, its problem is told."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._room = RoomWords(self)
        self._joins_lines = False

    def _on_folded(self) -> None:
        """Remember, until the field is empty again, that what was pasted became one line."""
        self._joins_lines = True

    def _tell_kept(self, text: str, length: int) -> None:
        """Say what becomes of a text, and how much room is left when it is little."""
        self._joins_lines = self._joins_lines and bool(text)
        notes = [self._room.joined()] if self._joins_lines else []
        notes += [self._room.taken_out()] if loses_signs(text) else []
        self._tell_room(length, " ".join(notes))

    def _tell_room(self, length: int, note: str = "") -> None:
        room = self._most - length
        if room < 0:
            self._say(f"{self._room.over(-room)} {note}".strip())
        elif length and room <= max(self._most // _NEAR_PART, _NEAR_LEAST):
            self._say(f"{self._room.left(room)} {note}".strip())
        else:
            self._say(note)


class RoomWords(QObject):
    """The words about room, told in a class without heirs.

    Asked in the name of a subclass first, `tr` takes the English with its number put in for a translation.
    """

    def over(self, count: int) -> str:
        """Return by how much a text is too long."""
        return self.tr("%n character(s) over the limit", "", count)

    def joined(self) -> str:
        """Return what is said of lines that were pasted into a field of one line."""
        return self.tr("One line only: line breaks and tabs were replaced with spaces.")

    def taken_out(self) -> str:
        """Return what is said of characters that are not kept."""
        return self.tr("Control characters and invisible characters were removed.")

    def left(self, count: int) -> str:
        """Return how much may still be written."""
        return self.tr("%n character(s) left", "", count)
