"""What editors of free text have in common: they say how much room is left when it becomes little."""

from __future__ import annotations

from ui.forms.editor import Editor

_NEAR_PART, _NEAR_LEAST = 10, 10


class WrittenEditor(Editor):
    """An editor of free text of at most so many characters; a longer one stays as typed, its problem is told."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def _tell_room(self, length: int) -> None:
        room = self._most - length
        if room < 0:
            self._say(self.tr("%n character(s) too many", "", -room))
        elif length and room <= max(self._most // _NEAR_PART, _NEAR_LEAST):
            self._say(self.tr("%n character(s) left", "", room))
        else:
            self._say("")
