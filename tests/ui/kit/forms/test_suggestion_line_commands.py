"""Commands pressed while a list of choices hangs: they are not taken for a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from registry.data.reference.resources import shipped
from registry.domain.fields.project import PROJECT
from registry.domain.vocabulary.language import Language
from tests.ui.hands import chord, press, write
from tests.ui.kit.forms.surroundings import context
from ui.kit.forms.factory import editor_for
from ui.kit.forms.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look


def test_a_command_key_reaches_the_window_and_chooses_nothing(qtbot: QtBot, look: Look) -> None:
    editor = editor_for(PROJECT.by_id["lead_org"], context(shipped().words, Language.EN, look))
    qtbot.addWidget(editor)
    recorded: list[str] = []
    QShortcut(QKeySequence("Ctrl+Return"), editor, lambda: recorded.append(editor.raw()))
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.focus_first()
    write("Ministry")
    press(Qt.Key.Key_Down)
    line = editor.findChild(SuggestionLine)
    assert line is not None
    assert line.offering

    chord("Ctrl+Return")

    assert recorded == ["Ministry"]
