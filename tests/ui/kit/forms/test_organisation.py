"""The field of an organisation: what is offered, and what is said of a name nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel

from registry.domain.fields.kinds import Organisation
from registry.domain.vocabulary.language import Language
from tests.ui.hands import CTRL, paste, press, write
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


def test_a_free_organisation_is_not_replaced_by_one_that_is_alike(make: Callable[..., Editor]) -> None:
    editor = make(Organisation())
    write("Ministry of National Defense of Fiji")
    press(Key.Key_Tab)
    assert editor.raw() == "Ministry of National Defense of Fiji"


@pytest.mark.parametrize("name", ["DAPA", "방위사업청", "Defense Acquisition Program Administration"])
def test_a_known_organisation_is_known_by_any_of_its_names(name: str, make: Callable[..., Editor]) -> None:
    editor = make(Organisation(), Language.KO)
    paste(name)
    press(Key.Key_Tab)
    assert editor.raw() == "ORG:ROK-DAPA"
    assert editor.control.property("text") == "방위사업청"
