"""The editor of an amount: with thousands separators when it is left; a currency typed with it fills its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from registry.domain.problem import Unfit
from registry.domain.values.money_text import currency_in
from ui.kit.forms.editor import Editor
from ui.kit.forms.line_box import LineBox
from ui.kit.style.look import font

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.fields.kinds import Amount, Stored
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Language


class AmountEditor(Editor):
    """Edits an amount; text that is not an amount stays as it was typed."""

    def __init__(self, kind: Amount, words: Vocabulary, language: Language) -> None:
        super().__init__()
        self._kind, self._words, self._language = kind, words, language
        self._typed = ""
        self._offer_currency: Callable[[str], bool] = _no_currency
        self._line = LineBox()
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.setFont(font(tabular=True))
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._put(self._line)
        self._line.textEdited.connect(self._on_edited)
        self._line.entered.connect(self._show)
        self._line.left.connect(self._show)

    def set_currency(self, offer: Callable[[str], bool]) -> None:
        """Set what takes the currency that is typed with an amount; it returns whether that is the field's currency."""
        self._offer_currency = offer

    def so_far(self) -> str:
        """Return the amount as it was typed."""
        return self._typed

    def set_stored(self, stored: Stored) -> None:
        """Show the stored amount."""
        self.set_raw(self._kind.display(stored, self._words, self._language).replace(",", ""))

    def set_raw(self, raw: str) -> None:
        """Show an amount as it was typed."""
        self._typed = raw
        self._show()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the amount read-only (it can still be copied), or editable again."""
        self._line.setReadOnly(read_only)

    def _grouped(self) -> str:
        try:
            parts = self._kind.parse(self._typed, self._words)
        except Unfit:
            return self._typed
        return self._kind.display(parts, self._words, self._language)

    def _on_edited(self, text: str) -> None:
        code, amount = currency_in(text, self._words)
        self._typed = amount if code and self._is_amount(amount) and self._offer_currency(code) else text
        self.edited.emit()

    def _is_amount(self, text: str) -> bool:
        try:
            self._kind.parse(text, self._words)
        except Unfit:
            return False
        return True

    def _show(self) -> None:
        shown = self._typed if self._line.hasFocus() else self._grouped()
        if shown != self._line.text():
            self._line.setText(shown)
            self._line.selectAll() if self._line.hasFocus() else self._line.deselect()


def _no_currency(_code: str) -> bool:
    """Return False: a rate or another amount without a currency beside it takes none."""
    return False
