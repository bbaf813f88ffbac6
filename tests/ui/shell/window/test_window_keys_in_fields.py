"""Verbs of the window while the keyboard is in a field: Qt's fields know some of their keys on X11, and give way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.actions.keys import KEYS
from ui.features.projects.filter_line import FilterLine
from ui.kit.forms.line_box import LineBox
from ui.kit.forms.text_box import TextBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

_VERBS = {"search": Qt.Key.Key_K, "export": Qt.Key.Key_E, "duplicate": Qt.Key.Key_D}


@pytest.mark.parametrize("verb", _VERBS)
@pytest.mark.parametrize("field", [FilterLine, lambda _look: LineBox(), lambda _look: TextBox()])
def test_a_field_leaves_the_window_its_verbs(
    qtbot: QtBot, look: Look, verb: str, field: Callable[[Look], QWidget]
) -> None:
    made = field(look)
    qtbot.addWidget(made)
    assert KEYS[verb] == f"Ctrl+{chr(_VERBS[verb])}"
    asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, _VERBS[verb], Qt.KeyboardModifier.ControlModifier)
    asked.ignore()
    QApplication.sendEvent(made, asked)
    assert not asked.isAccepted()
