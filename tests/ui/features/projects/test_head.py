"""The head of the list: whatever the width, no button is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from ui.features.projects.head import ListHead

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk


@pytest.mark.parametrize("width", [340, 420, 600, 1200])
def test_no_button_is_cut_off(qtbot: QtBot, desk: Desk, window: QWidget, width: int) -> None:
    head = ListHead(desk, window)
    head.show_view("open")
    head.show_count(23)
    head.resize(width, 200)
    head.show()
    buttons = head.findChildren(QPushButton)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    for button in buttons:
        left = button.mapTo(head, button.rect().topLeft()).x()
        assert left + button.width() <= width
