"""Qt's own texts in the language of the window: no dialog of Qt's shows English in a Korean window."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QMessageBox,
    QTreeView,
    QWidget,
)

from registry.domain.vocabulary.language import Language
from ui.actions.keys import KEYS
from ui.desk.language import Translators, screen_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_FOLDER = Path(__file__).parents[3] / "resources" / "i18n"
_NAMES = re.compile(r"\b(PDF|Qt|cups|CUPS|Didot|Cicero|Pica|pt|mm|in|Unicode|DD|CC|Ctrl|Shift|Alt)\b")
_ENGLISH = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture(autouse=True)
def korean() -> Iterator[Translators]:
    """Every test of this file is in Korean."""
    translators = Translators()
    translators.speak(Language.KO)
    yield translators
    translators.speak(Language.EN)


def english_in(top: QWidget) -> list[str]:
    """Return the English words that a dialog shows or gives to a screen reader."""
    return [text for text in seen(top) if _ENGLISH.search(_NAMES.sub("", text))]


def seen(top: QWidget) -> Iterator[str]:
    for one in (top, *top.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QGroupBox):
            yield one.title()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(row) for row in range(one.count()))
    for action in top.findChildren(QAction):
        yield action.text()
    for view in top.findChildren(QTreeView):
        model = view.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal))


@pytest.mark.parametrize("accepts", list(QFileDialog.AcceptMode))
def test_the_file_dialog_is_korean(qtbot: QtBot, accepts: QFileDialog.AcceptMode) -> None:
    dialog = QFileDialog(None, "등록부 열기", "/")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(accepts)
    assert "파일 형식(&T):" in list(seen(dialog))
    assert english_in(dialog) == []


def test_an_english_dialog_would_be_found(qtbot: QtBot, korean: Translators) -> None:
    korean.fall_silent()
    dialog = QFileDialog(None, "등록부 열기", "/")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert "&Look in:" in english_in(dialog)


@pytest.mark.parametrize(
    "button",
    [one for one in QMessageBox.StandardButton if one.value.bit_count() == 1 and one.value >= 0x400],
)
def test_every_button_of_a_question_is_korean(qtbot: QtBot, button: QMessageBox.StandardButton) -> None:
    dialog = QMessageBox()
    qtbot.addWidget(dialog)
    dialog.setStandardButtons(button)
    dialog.setDetailedText("상세 내용")
    assert english_in(dialog) == []


def test_the_print_dialog_is_korean(qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    assert "인쇄" in " ".join(seen(dialog))
    assert english_in(dialog) == []


def test_keys_are_named_as_on_a_keyboard() -> None:
    native = QKeySequence.SequenceFormat.NativeText
    named = {QKeySequence(key).toString(native) for key in KEYS.values()}
    assert {"Enter", "Ctrl+Page Down", "Delete"} <= named


@pytest.mark.parametrize("name", ["qt_en", "qt_ko"])
def test_what_the_window_loads_of_it_was_made_from_its_source(name: str, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert tool, "it comes with Qt"
    source, made = _FOLDER / f"{name}.ts", tmp_path / "made.qm"
    subprocess.run([tool, str(source), "-qm", str(made)], check=True, capture_output=True)

    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_the_language_of_the_screen_is_known_without_asking_for_it() -> None:
    assert screen_language() is Language.KO
