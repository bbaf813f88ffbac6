"""The editor of a protective mark: chosen by name, and shown as it is printed, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.kit.forms.code import CodeEditor

if TYPE_CHECKING:
    from registry.domain.fields.kinds import MarkOf
    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.choices import Choices
    from ui.kit.style.look import Look


class MarkEditor(CodeEditor):
    """Edits a mark; the words that will be printed are shown below it in both languages."""

    def __init__(self, kind: MarkOf, choices: Choices, words: Vocabulary, look: Look) -> None:
        super().__init__(kind, choices, words, look)

    def _changed(self) -> None:
        entry = self._words["mark"].get(self._code) if self._code else None
        differ = entry is not None and entry.name.en != entry.name.ko
        self._say(f"{entry.name.en} / {entry.name.ko}" if entry is not None and differ else "")
