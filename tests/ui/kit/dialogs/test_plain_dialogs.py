"""Qt's own file dialog over files whose names are markup: what it shows and asks stands there as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from tests.ui.plain_texts import NASTY, misread, seen
from ui.kit.dialogs.plain_dialogs import show_texts_as_written

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def _dialog(folder: Path, qtbot: QtBot) -> QFileDialog:
    inner = folder / NASTY
    inner.mkdir()
    (inner / f"{NASTY}.xlsx").write_bytes(b"x")
    dialog = QFileDialog(None, "FICTIONAL", str(inner))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(inner))])
    dialog.selectFile(f"{NASTY}.xlsx")
    return dialog


def _shown(dialog: QFileDialog, qtbot: QtBot) -> list[str]:
    dialog.show()
    qtbot.wait(200)
    return misread(dialog)


def _asked(dialog: QFileDialog, qtbot: QtBot) -> list[str]:
    """Return what is misread in the question whether a file is to be written over."""
    found: list[str] = []

    def look() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        assert any("bold" in text for _, text in seen(question))
        found.extend(misread(question))
        question.close()

    dialog.show()
    qtbot.wait(200)
    QTimer.singleShot(200, look)
    dialog.accept()
    return found


@pytest.mark.parametrize("way", [_shown, _asked])
def test_names_of_files_stand_as_they_are(way: object, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _dialog(tmp_path, qtbot)
    show_texts_as_written(dialog)
    assert way(dialog, qtbot) == []  # type: ignore[operator]  # one of the two above


@pytest.mark.parametrize("way", [_shown, _asked])
def test_control_left_to_itself_the_dialog_takes_them_for_markup(
    way: object, tmp_path: Path, qtbot: QtBot
) -> None:
    assert way(_dialog(tmp_path, qtbot), qtbot) != []  # type: ignore[operator]  # one of the two above
