"""T19, the screen: text from outside that looks like markup is shown as it is, on every label and in every tooltip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.shell.window.conftest import settle
from ui.shell.window.features import EXCHANGES, IMPORT

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
"""What makes Qt guess that a text is markup."""

NASTY = '<b>bold</b> <img src="file:///etc/hostname"> {{7*7}} #read("x") \\input{x}'


def _workbook(folder: Path) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "<b>sheet<b>"
    page.append(["Project ID", "Country", "Project name", f"<i>{NASTY}</i>"])
    page.append(["<b>P-1</b>", "Kenya", NASTY, NASTY])
    page.append(["P-2", "<b>Atlantis</b>", "Course", NASTY])
    book.save(folder / "<b>list<b>.xlsx")
    return folder / "<b>list<b>.xlsx"


def read_as_markup(window: QWidget) -> list[str]:
    """Return the texts of labels and tips that Qt would read as markup, though nobody of ours wrote any."""
    found = []
    for widget in window.findChildren(QWidget):
        texts = [widget.toolTip(), widget.whatsThis()]
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            texts.append(widget.text())
        found += [text for text in texts if _TAG.search(_inside(text))]
    return found


def _inside(text: str) -> str:
    """Return what stands inside the frame our own tips have (`ui/widgets/tooltip.py`), where it must be escaped."""
    return text.removeprefix('<p style="white-space: pre-wrap">').removesuffix("</p>")


def test_a_workbook_full_of_markup_is_shown_as_text(
    session: Session, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = window.navigation.place(IMPORT)
    window.navigation.show(IMPORT)
    page.open_file(_workbook(tmp_path))  # type: ignore[attr-defined]  # the place of this name is an ImportPage
    settle(qtbot, session)
    shown = [label.text() for label in window.findChildren(QLabel) if "<b>" in label.text()]
    assert shown
    assert read_as_markup(window) == []
    page.left.emit()
    window.navigation.show(EXCHANGES)
    settle(qtbot, session)
    assert read_as_markup(window) == []


def test_control_a_label_left_to_guess_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    QLabel(NASTY, holder)
    assert read_as_markup(holder) == [NASTY]
