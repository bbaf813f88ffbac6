"""F6 and Shift+F6 lead from pane to pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.kit.style.look import Look
from ui.shell.window.features import FEATURES
from ui.shell.window.panes import Panes
from ui.shell.window.side_bar import SideBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_ENTRIES = [feature.id for feature in FEATURES if feature.entry is not None]


@pytest.mark.parametrize("entry", [*_ENTRIES, "late"])
def test_the_side_bar_is_entered_at_what_is_shown(qtbot: QtBot, entry: str) -> None:
    window, line = QWidget(), QLineEdit()
    bar = SideBar(FEATURES, {"open": "All open", "late": "Late"}, Look(dark=False), window)
    whole = QVBoxLayout(window)
    whole.addWidget(line)
    whole.addWidget(bar)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    line.setFocus()
    bar.show_chosen(entry)
    told: list[str] = []
    bar.chosen.connect(told.append)
    Panes(lambda: (line, bar), window).forward()
    at = QApplication.focusWidget()
    assert at is not None
    at.click()  # type: ignore[attr-defined]  # an entry of the bar is a button
    assert told == [entry]
