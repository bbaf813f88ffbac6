"""The editor of one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.values.text import clean_line, loses_lines
from ui.kit.forms.free_text import FreeTextEditor
from ui.kit.forms.line_box import LineBox

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored


class LineEditor(FreeTextEditor):
    """Edits one line; a pasted table or paragraph becomes one line."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._line = LineBox()
        self._put(self._line)
        self._line.folded.connect(self._on_folded)
        self._line.textEdited.connect(self._on_edited)

    def so_far(self) -> str:
        """Return the line."""
        return self._line.text()

    def set_stored(self, stored: Stored) -> None:
        """Show the stored text."""
        self.set_raw("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Show a line as it was typed, scrolled to its beginning."""
        self._line.setText(raw)
        self._line.setCursorPosition(0)
        self._joins_lines = loses_lines(raw)
        self._show_hints(raw, len(clean_line(raw)))

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the line read-only (it can still be copied), or editable again."""
        self._line.setReadOnly(read_only)

    def _on_edited(self) -> None:
        self._show_hints(self._line.text(), len(clean_line(self._line.text())))
        self.edited.emit()
