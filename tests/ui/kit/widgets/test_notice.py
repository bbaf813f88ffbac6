"""The quiet notice: there long enough, never in the way, reached and left by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.kit.widgets import notice as notice_module
from ui.kit.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def notice(page: QWidget, look: Look) -> NoticeBar:
    return NoticeBar(look, page)


def _button(notice: NoticeBar) -> QPushButton:
    return notice.findChildren(QPushButton)[0]


def test_it_stands_in_the_bottom_left_corner_and_stays_there(page: QWidget, notice: NoticeBar) -> None:
    notice.tell("Country set for 6 projects", "Undo")
    assert (notice.x(), notice.geometry().bottom()) == (16, 400 - 16 - 1)
    page.resize(900, 600)
    assert notice.geometry().bottom() == 600 - 16 - 1
    assert notice.accessibleName() == "Country set for 6 projects"


def test_it_makes_room_for_what_is_focused(qtbot: QtBot, page: QWidget, notice: NoticeBar) -> None:
    line = page.findChildren(QLineEdit)[0]
    notice.tell("Country set for 6 projects", "Undo")
    for place in (
        QRect(0, 340, 100, 30),
        QRect(700, 340, 100, 30),
        QRect(0, 340, 800, 30),
        QRect(0, 0, 800, 30),
    ):
        line.setGeometry(place)
        line.setFocus()
        qtbot.waitUntil(lambda: not notice.geometry().intersects(line.geometry()))
        assert page.rect().contains(notice.geometry())


def test_it_makes_room_for_the_current_row_and_not_for_the_whole_list(
    qtbot: QtBot, page: QWidget, notice: NoticeBar
) -> None:
    rows = QListWidget(page)
    rows.addItems([f"Project {n}" for n in range(100)])
    rows.setGeometry(page.rect())
    rows.show()
    rows.setFocus()
    notice.tell("Country set for 6 projects", "Undo")
    for row in (0, 1, 12, 40, 99):
        rows.setCurrentRow(row)
        qtbot.waitUntil(lambda: not notice.geometry().intersects(rows.visualItemRect(rows.currentItem())))
    rows.setCurrentRow(0)
    qtbot.waitUntil(lambda: notice.geometry().bottom() == 400 - 16 - 1)


def test_its_button_acts_once_and_it_goes(notice: NoticeBar) -> None:
    done: list[str] = []
    notice.tell("Country set", "Undo", lambda: done.append("undone"))
    QTest.mouseClick(_button(notice), Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not notice.isVisible()


def test_it_goes_by_itself(qtbot: QtBot, notice: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notice_module, "SHOWN_MS", 30)
    notice.tell("Saved")
    assert not _button(notice).isVisible()
    qtbot.waitUntil(lambda: not notice.isVisible())


def test_it_waits_while_it_has_the_focus(
    qtbot: QtBot, page: QWidget, notice: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_module, "SHOWN_MS", 30)
    monkeypatch.setattr(notice_module, "AGAIN_MS", 30)
    page.findChildren(QLineEdit)[0].setFocus()
    notice.tell("Saved", "Undo")
    notice.take()
    qtbot.wait(150)
    assert notice.isVisible()
    QTest.keyClick(_button(notice), Qt.Key.Key_Escape)
    assert not notice.isVisible()
    assert page.findChildren(QLineEdit)[0].hasFocus()


def test_a_new_notice_takes_the_place_of_the_former_one(notice: NoticeBar) -> None:
    done: list[str] = []
    notice.tell("First", "Undo", lambda: done.append("first"))
    notice.tell("Second", "Undo", lambda: done.append("second"))
    QTest.mouseClick(_button(notice), Qt.MouseButton.LeftButton)
    assert done == ["second"]


def test_a_long_notice_wraps_and_fits(page: QWidget, notice: NoticeBar) -> None:
    notice.tell("퇴역 경비정 양도 사업의 협력국을 동티모르로 변경하였습니다. " * 5, "실행 취소")
    assert page.rect().contains(notice.geometry())
    assert notice.height() > 60


def test_it_can_be_closed_by_a_named_button(notice: NoticeBar) -> None:
    notice.tell("Saved")
    close = notice.findChildren(QToolButton)[0]
    assert close.accessibleName() == "Dismiss"
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
