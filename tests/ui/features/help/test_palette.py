"""The palette: typing finds commands in either language and projects; arrows, Enter and Esc do the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.keyboard import type_text
from ui.features.help.palette import Palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.actions.commands import Commands
    from ui.desk.desk import Desk


@pytest.fixture
def palette(qtbot: QtBot, desk: Desk, commands: Commands, window: QWidget) -> Palette:
    palette = Palette(desk, commands, window)
    with qtbot.waitExposed(palette):
        palette.open()
    palette.activateWindow()
    return palette


def rows(palette: Palette) -> list[str]:
    model = palette.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chosen(palette: Palette) -> str:
    return str(palette.findChildren(QListView)[0].currentIndex().data())


def typed(qtbot: QtBot, palette: Palette, desk: Desk, text: str) -> QLineEdit:
    line = palette.findChildren(QLineEdit)[0]
    type_text(line, text)
    qtbot.waitUntil(lambda: desk.idle)
    return line


@pytest.mark.parametrize("words", ["backup", "백업"])
def test_a_command_is_found_in_either_language_and_run_by_enter(
    qtbot: QtBot, palette: Palette, desk: Desk, done: list[str], words: str
) -> None:
    line = typed(qtbot, palette, desk, words)
    with qtbot.waitSignal(palette.accepted):
        QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["backup"])


def test_initial_consonants_are_enough(qtbot: QtBot, palette: Palette, desk: Desk, done: list[str]) -> None:
    QTest.keyClick(typed(qtbot, palette, desk, "ㅅ ㅅㅇ"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["new_project"])


def test_commands_that_cannot_be_done_now_are_not_offered(palette: Palette, desk: Desk) -> None:
    undo = "실행 취소" if desk.language is Language.KO else "Undo"
    redo = "다시 실행" if desk.language is Language.KO else "Redo"
    assert undo not in rows(palette)
    assert redo in rows(palette)


def test_a_project_is_found_by_its_number_and_opened(qtbot: QtBot, palette: Palette, desk: Desk) -> None:
    line = typed(qtbot, palette, desk, "26-0002")
    with qtbot.waitSignal(palette.project_chosen) as opened:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert str(opened.args[0]).endswith("26-0002")


def test_projects_are_found_by_words_of_their_titles_with_their_stage(
    qtbot: QtBot, palette: Palette, desk: Desk
) -> None:
    typed(qtbot, palette, desk, "해양")
    model = palette.findChildren(QListView)[0].model()
    spoken = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())
    ]
    assert any(text.startswith("RCF-") and " · " in text for text in spoken)


def test_arrows_go_around_and_the_field_keeps_the_focus(palette: Palette) -> None:
    line, names = palette.findChildren(QLineEdit)[0], rows(palette)
    assert chosen(palette) == names[0]
    for key, expected in (
        (Qt.Key.Key_Down, names[1]),
        (Qt.Key.Key_Up, names[0]),
        (Qt.Key.Key_Up, names[-1]),
        (Qt.Key.Key_Down, names[0]),
        (Qt.Key.Key_PageDown, names[8]),
    ):
        QTest.keyClick(line, key)
        assert chosen(palette) == expected
    assert palette.focusWidget() is line


def test_nonsense_finds_nothing_and_enter_does_nothing(
    qtbot: QtBot, palette: Palette, desk: Desk, done: list[str]
) -> None:
    line = typed(qtbot, palette, desk, "qqqq zzzz")
    assert rows(palette) == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert done == []
    said = " ".join(label.text() for label in palette.findChildren(QLabel))
    assert ("검색 결과가 없습니다" if desk.language is Language.KO else "No results") in said


def test_forty_thousand_characters_are_borne(qtbot: QtBot, palette: Palette, desk: Desk) -> None:
    line = palette.findChildren(QLineEdit)[0]
    line.setText("가나다 " * 10_000)
    QTest.keyClick(line, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: desk.idle)
    assert rows(palette) == []


def test_escape_closes_it(palette: Palette) -> None:
    QTest.keyClick(palette.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_its_model_passes_the_model_tester(qtbot: QtBot, palette: Palette, desk: Desk) -> None:
    model = palette.findChildren(QListView)[0].model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    typed(qtbot, palette, desk, "mar")
    assert tester.model() is model


@pytest.mark.parametrize("text", ["", "backup", "RCF-K-26-0001", "qwxzqwxz"])
def test_it_is_as_high_as_its_results(qtbot: QtBot, palette: Palette, desk: Desk, text: str) -> None:
    typed(qtbot, palette, desk, text)
    listed = palette.findChildren(QListView)[0]
    shown = min(len(rows(palette)), 12)
    assert listed.isVisible() is (shown > 0)
    beside = sum(part.height() for part in palette.findChildren(QLineEdit) + palette.findChildren(QLabel))
    qtbot.waitUntil(lambda: palette.height() < beside + shown * max(listed.sizeHintForRow(0), 0) + 80)
    assert listed.height() == shown * listed.sizeHintForRow(0) or not shown
