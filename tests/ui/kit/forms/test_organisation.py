"""The field of an organisation: what is offered, and what is said of a name nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel

from registry.domain.fields.kinds import Organisation
from tests.ui.hands import CTRL, press, write
from ui.kit.forms.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.kit.forms.editor import Editor

Key = Qt.Key


def test_who_leaves_a_name_the_list_does_not_know_is_told_so(make: Callable[..., Editor]) -> None:
    editor = make(Organisation())
    write("asdf")
    press(Key.Key_Escape, Key.Key_Tab)
    hints = [label.text() for label in editor.findChildren(QLabel) if label.isVisible()]
    assert hints == ["Not in the list of organisations; saved as typed."]
    editor.focus_first()
    press(Key.Key_A, held=CTRL)
    write("DAPA")
    press(Key.Key_Escape, Key.Key_Tab)
    assert not [label for label in editor.findChildren(QLabel) if label.isVisible()]


def test_the_model_of_what_is_offered_passes_qts_model_tester(make: Callable[..., Editor]) -> None:
    editor = make(Organisation())
    write("D")
    (offered,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Suggestions)]
    model = offered.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    write("A")
    assert 0 < model.rowCount() < 375
    press(Key.Key_A, held=CTRL)
    write("zzzz")
    assert tester.model() is model
    assert editor.so_far() == "zzzz"
