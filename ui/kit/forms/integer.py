"""The editor of an integer: a line and not a spin box, so that the wheel or an arrow key never changes it unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from registry.domain.values.moments import span_text
from ui.kit.forms.line import LineEditor
from ui.kit.style.look import font

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Integer
    from registry.domain.vocabulary.language import Language

_ROOM_FOR_ANY = 10_000


class IntegerEditor(LineEditor):
    """Edits an integer within limits; the empty field shows the limits."""

    def __init__(self, kind: Integer, language: Language) -> None:
        super().__init__(_ROOM_FOR_ANY)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._line.setFont(font(tabular=True))
        if kind.most < _ROOM_FOR_ANY:
            self._line.setPlaceholderText(span_text(str(kind.least), str(kind.most), language))
