"""Several values of one field, each a chip: pasted, walked through, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from registry.domain.fields.table import NOUNS
from tests.ui.hands import focused, paste, press, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.kit.forms.editor import Editor

Key = Qt.Key
PROJECT = NOUNS["project"].by_id
COUNTRIES, ORGS = PROJECT["countries"].kind, PROJECT["implementing_orgs"].kind


def test_countries_pasted_as_a_list_become_chips(make: Callable[..., Editor]) -> None:
    editor = make(COUNTRIES)
    paste("Philippines; 베트남;Narnia")
    assert editor.raw() == "PHL;VNM;Narnia"


def test_chips_are_removed_with_backspace_and_by_walking_to_them(
    make: Callable[..., Editor], qtbot: QtBot
) -> None:
    editor = make(COUNTRIES)
    editor.set_stored("PHL;VNM;IDN;MYS")
    press(Key.Key_Backspace)
    assert editor.raw() == "PHL;VNM;IDN"
    press(Key.Key_Left)
    press(Key.Key_Left)
    assert focused().accessibleName() == "Viet Nam, selected"
    assert editor.control.accessibleDescription() == "Selected: Philippines, Viet Nam, Indonesia"
    with qtbot.waitSignal(editor.edited):
        press(Key.Key_Delete)
    assert editor.raw() == "PHL;IDN"
    press(Key.Key_Right)
    write("thai")
    press(Key.Key_Return)
    assert editor.raw() == "PHL;IDN;THA"


def test_a_free_organisation_becomes_a_chip_on_leaving(make: Callable[..., Editor]) -> None:
    editor = make(ORGS)
    write("Harbour Master of Suva")
    press(Key.Key_Tab)
    editor.set_raw(editor.raw() + ";ORG:NOWHERE")
    assert editor.raw() == "Harbour Master of Suva;ORG:NOWHERE"
