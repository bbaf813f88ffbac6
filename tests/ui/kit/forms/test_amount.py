"""Typing an amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from registry.domain.fields.kinds import Amount
from tests.ui.hands import press, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.kit.forms.editor import Editor

Key = Qt.Key


def test_an_amount_shows_its_thousands_only_when_it_is_left(make: Callable[..., Editor]) -> None:
    editor = make(Amount())
    write("640000.5")
    press(Key.Key_Tab)
    assert editor.control.property("text") == "640,000.5"
    editor.focus_first()
    assert editor.control.property("text") == "640000.5"
    assert editor.raw() == "640000.5"
