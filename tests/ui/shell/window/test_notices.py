"""Notices about saved files: they open the file or its folder, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.hands import chord, focused
from tests.ui.shell.window.conftest import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow


class System(QObject):
    """Takes what would be opened by the system's programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def system() -> Iterator[System]:
    made = System()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # the stub wants bytes, PySide takes text
    yield made
    QDesktopServices.unsetUrlHandler("file")


def buttons(window: MainWindow) -> dict[str, QPushButton]:
    return {one.text(): one for one in window.notice.findChildren(QPushButton) if one.isVisible()}


def test_a_saved_file_can_be_opened(window: MainWindow, system: System, tmp_path: Path) -> None:
    window.desk.notice("Report saved", file=tmp_path / "report.pdf")
    assert list(buttons(window)) == ["Open", "Show in folder"]
    buttons(window)["Open"].click()
    assert system.opened == [str(tmp_path / "report.pdf")]


def test_its_folder_is_shown_by_keyboard(
    window: MainWindow, session: Session, qtbot: QtBot, system: System, tmp_path: Path
) -> None:
    window.desk.notice("Workbook saved", file=tmp_path / "RCF-26-001.xlsx")
    chord("Ctrl+Shift+U")
    settle(qtbot, session)
    assert focused() is buttons(window)["Open"]
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert system.opened == [str(tmp_path)]


def test_a_backup_is_shown_and_not_opened(window: MainWindow, system: System, tmp_path: Path) -> None:
    window.desk.notice("Backup saved", file=tmp_path / "copy.coopreg")
    assert list(buttons(window)) == ["Show in folder"]
    buttons(window)["Show in folder"].click()
    assert system.opened == [str(tmp_path)]


def test_the_next_notice_has_no_buttons_of_the_last(window: MainWindow, tmp_path: Path) -> None:
    window.desk.notice("Report saved", file=tmp_path / "report.pdf")
    window.desk.notice("Copied 1 project(s)")
    assert buttons(window) == {}
