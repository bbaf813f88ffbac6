"""The editor of one code of a list: type its code, its name in either language, or its initial consonants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.problem import Unfit
from ui.kit.forms.editor import Editor
from ui.kit.forms.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Kind, Stored
    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.choices import Choices
    from ui.kit.style.look import Look


class CodeEditor(Editor):
    """Edits one code and shows its name; text that matches no code stays as typed and is reported as a problem."""

    eager = True
    """Whether Enter and Tab accept the best match of what was typed."""

    def __init__(self, kind: Kind, choices: Choices, words: Vocabulary, look: Look) -> None:
        super().__init__()
        self._kind, self._choices, self._words = kind, choices, words
        self._code = ""
        self._line = SuggestionLine(choices, look, eager=self.eager)
        self._put(self._line)
        self._line.textEdited.connect(self._on_typed)
        self._line.picked.connect(self._on_picked)
        self._line.left.connect(self._on_left)

    def so_far(self) -> str:
        """Return the code whose name is shown, or else the text that was typed."""
        return self._code or self._line.text().strip()

    def set_stored(self, stored: Stored) -> None:
        """Show the name of a stored code, including a retired one."""
        self._show("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Show a code by its name, anything else as it was typed."""
        self._show(self._meant(raw) or raw)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the value read-only (it can still be copied), or editable again."""
        self._line.setReadOnly(read_only)

    def _show(self, value: str) -> None:
        # Two codes can have the same name (stages of two procedures), so the code is stored beside the text.
        self._code = value if value and value in self._choices else ""
        self._line.setText(self._choices.name(value) if value else "")
        self._line.setCursorPosition(0)
        self._changed()

    def _changed(self) -> None:
        """Called when another value is shown; for subclasses that show more about it."""

    def _meant(self, raw: str) -> str:
        try:
            return str(self._kind.parse(raw, self._words) or "") if raw.strip() else ""
        except Unfit:
            return ""

    def _on_typed(self) -> None:
        self._code = ""
        self._changed()
        self.edited.emit()

    def _on_picked(self, code: str) -> None:
        changed = code != self.so_far()
        self._show(code)
        if changed:
            self.edited.emit()

    def _on_left(self) -> None:
        if not self._code and (meant := self._meant(self._line.text())):
            self._show(meant)
