"""The base class of editors of free text: they show how many characters are left when there are few."""

from __future__ import annotations

from PySide6.QtCore import QObject

from registry.domain.values.text import loses_signs
from ui.kit.forms.editor import Editor

_NEAR_PART, _NEAR_LEAST = 10, 10
_BESIDE = " · "
"""Between the number of characters, which is no sentence, and what is said beside it."""


class FreeTextEditor(Editor):
    """An editor of free text with a maximum length; a longer text stays as typed and is reported as a problem."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._room = RoomWords(self)
        self._joins_lines = False

    def _on_folded(self) -> None:
        """Remember that pasted lines were joined into one, until the field is empty again."""
        self._joins_lines = True

    def _show_hints(self, text: str, length: int) -> None:
        """Show what saving will change in the text, and how many characters are left when there are few."""
        self._joins_lines = self._joins_lines and bool(text)
        notes = [self._room.joined()] if self._joins_lines else []
        notes += [self._room.taken_out()] if loses_signs(text) else []
        self._show_length(length, " ".join(notes))

    def _show_length(self, length: int, note: str = "") -> None:
        room = self._most - length
        if room < 0:
            self._say(_BESIDE.join(filter(None, (self._room.over(-room), note))))
        elif length and room <= max(self._most // _NEAR_PART, _NEAR_LEAST):
            self._say(_BESIDE.join(filter(None, (self._room.left(room), note))))
        else:
            self._say(note)


class RoomWords(QObject):
    """The texts about the remaining length, in a class that has no subclasses.

    `tr` looks texts up by the class of `self`: in a subclass it would miss the translation and show the English.
    """

    def over(self, count: int) -> str:
        """Return the message that the text is too long by `count` characters."""
        return self.tr("%n character(s) over the limit", "", count)

    def joined(self) -> str:
        """Return the message that pasted lines were joined into one."""
        return self.tr("One line only: line breaks and tabs were replaced with spaces.")

    def taken_out(self) -> str:
        """Return the message that some characters will be removed."""
        return self.tr("Control characters and invisible characters were removed.")

    def left(self, count: int) -> str:
        """Return the message that `count` characters are left."""
        return self.tr("%n character(s) left", "", count)
