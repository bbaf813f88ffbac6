"""The editor of multi-line text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.values.text import clean
from ui.kit.forms.free_text import FreeTextEditor
from ui.kit.forms.text_box import TextBox

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored


class TextEditor(FreeTextEditor):
    """Edits multi-line text; the editor grows from two to twelve lines, and Tab leaves it."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._setting = False
        self._text = TextBox()
        self._put(self._text)
        self._text.textChanged.connect(self._on_changed)

    def so_far(self) -> str:
        """Return the text."""
        return self._text.toPlainText()

    def set_stored(self, stored: Stored) -> None:
        """Show the stored text."""
        self.set_raw("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Show a text as it was typed."""
        self._setting = True
        self._text.setPlainText(raw)
        self._setting = False
        self._show_hints(raw, len(clean(raw)))

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the text read-only (it can still be copied), or editable again."""
        self._text.setReadOnly(read_only)

    def _on_changed(self) -> None:
        if not self._setting:
            typed = self._text.toPlainText()
            self._show_hints(typed, len(clean(typed)))
            self.edited.emit()
