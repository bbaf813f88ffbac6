"""File dialogs look at names only: in the folder of a registry that is open they take no lock away from SQLite."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
)

from tests.file_watch import locks_on, needs_linux, watched
from ui.desk.language import Translators
from ui.kit.dialogs import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.language import Language
    from ui.desk.desk import Desk

pytestmark = needs_linux

SAVING = {"registry_to_make", "backup_to_write", "report_to_save", "workbook_to_write"}


def _dialogs() -> dict[str, Callable[[QWidget | None, Path], Path | None]]:
    """Return every dialog of the home: what asks for a path and needs a window and a place to begin with."""
    made = {name: one for name, one in inspect.getmembers(file_dialogs, inspect.isfunction) if name[0] != "_"}
    return {name: one for name, one in made.items() if len(inspect.signature(one).parameters) == 2}


DIALOGS = _dialogs()


@pytest.fixture
def registry(desk: Desk) -> Path:
    """The registry of the desk, open for writing, among other files in its folder."""
    path = desk.opened.path
    for name in ("plan.pdf", "note", "sent.xlsx", "copy.coopreg"):
        path.with_name(name).write_bytes(b"")
    (path.parent / "sub").mkdir()
    return path


def _place(name: str, registry: Path) -> Path:
    return registry.with_name("proposed") if name in SAVING else registry.parent


def _standing() -> QFileDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QFileDialog)
    return found


def _works_in_it(dialog: QFileDialog, folder: Path) -> list[str]:
    """Do what a person does in a dialog, and return the names it shows."""
    model, line = dialog.findChild(QFileSystemModel), dialog.findChild(QLineEdit)
    assert isinstance(model, QFileSystemModel)
    assert isinstance(line, QLineEdit)
    for mode in (QFileDialog.ViewMode.Detail, QFileDialog.ViewMode.List, QFileDialog.ViewMode.Detail):
        dialog.setViewMode(mode)
        QTest.qWait(40)
    dialog.resize(900, 700)
    for view in dialog.findChildren(QAbstractItemView):
        if view.isVisible():
            for height in range(5, view.viewport().height(), 12):
                QTest.mouseMove(view.viewport(), QPoint(30, height))
    line.clear()
    QTest.keyClicks(line, "reg")
    QTest.qWait(40)
    QTest.keyClick(line, Qt.Key.Key_Down)
    for popup in QApplication.topLevelWidgets():
        if isinstance(popup, QAbstractItemView):
            popup.close()
    top = model.index(str(folder))
    return [str(model.data(model.index(row, 0, top))) for row in range(model.rowCount(top))]


@pytest.fixture
def during(qtbot: QtBot) -> Iterator[Callable[[Callable[[], None]], None]]:
    """Run a function while a dialog is open, and close the dialog; its exceptions fail the test."""
    failed: list[BaseException] = []

    def put_off(work: Callable[[], None]) -> None:
        def run() -> None:
            try:
                work()
            except BaseException as error:  # noqa: BLE001 - raised below, in the test's own frame
                failed.append(error)
            finally:
                while isinstance(found := QApplication.activeModalWidget(), QFileDialog | QMessageBox):
                    found.reject()

        QTimer.singleShot(150, run)

    del qtbot
    yield put_off
    if failed:
        raise failed[0]


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_opens_the_registry_it_shows(
    name: str, registry: Path, during: Callable[[Callable[[], None]], None]
) -> None:
    shown: list[str] = []
    with watched(registry) as watch:
        held = locks_on(registry)
        assert held
        during(lambda: shown.extend(_works_in_it(_standing(), registry.parent)))
        assert DIALOGS[name](None, _place(name, registry)) is None
        QCoreApplication.processEvents()
        assert watch.openings() == 0
        assert locks_on(registry) == held
    assert "sub" in shown


def test_every_dialog_of_the_home_is_tried() -> None:
    assert len(DIALOGS) == 8
    assert set(DIALOGS) > SAVING


def test_control_the_dialog_of_qt_takes_the_locks_away(registry: Path, qtbot: QtBot) -> None:
    with watched(registry) as watch:
        held = locks_on(registry)
        dialog = QFileDialog(None, "", str(registry.parent))
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: watch.openings() > 0)
        qtbot.waitUntil(lambda: locks_on(registry) < held)


def test_a_dialog_that_was_here_before_does_not_look_in_when_it_comes_again(
    registry: Path, during: Callable[[Callable[[], None]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(registry.parent)
    with watched(registry) as watch:
        for name in ("registry_to_open", "backup_to_write", "file_to_attach"):
            during(lambda: None)
            DIALOGS[name](None, _place(name, registry))
        QTest.qWait(100)
        assert watch.openings() == 0


@pytest.mark.parametrize("name", ["file_to_attach", "workbook_to_write"])
def test_what_is_chosen_is_returned(
    name: str, registry: Path, during: Callable[[Callable[[], None]], None]
) -> None:
    def choose() -> None:
        dialog = _standing()
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        if name in SAVING:
            assert line.text() == "proposed"
        line.setText("plan.pdf" if name not in SAVING else "out")
        QTest.keyClick(line, Qt.Key.Key_Return)

    during(choose)
    wanted = "plan.pdf" if name not in SAVING else "out.xlsx"
    assert DIALOGS[name](None, _place(name, registry)) == registry.with_name(wanted)


def test_the_kinds_of_files_are_told_by_name_in_the_language_of_the_window(
    registry: Path, language: Language, during: Callable[[Callable[[], None]], None]
) -> None:
    translators = Translators()
    translators.speak(language)
    kinds: dict[str, str] = {}

    def read() -> None:
        model = _standing().findChild(QFileSystemModel)
        assert isinstance(model, QFileSystemModel)
        top = model.index(str(registry.parent))
        for row in range(model.rowCount(top)):
            name, kind = (str(model.data(model.index(row, column, top))) for column in (0, 2))
            kinds[name] = kind

    during(read)
    file_dialogs.file_to_attach(None, registry.parent)
    translators.fall_silent()
    korean = language.value == "ko"
    assert kinds["plan.pdf"] == ("PDF 파일" if korean else "PDF file")
    assert kinds["note"] == ("파일" if korean else "File")
    assert kinds["sub"] == ("폴더" if korean else "Folder")


def test_no_field_of_text_opens_a_file_that_is_dropped_on_it(registry: Path, qtbot: QtBot) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(registry))])
    with watched(registry) as watch:
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox):
            field = kind()
            qtbot.addWidget(field)
            field.show()
            target = field.viewport() if isinstance(field, QPlainTextEdit | QTextEdit) else field
            place, copy, left = QPoint(3, 3), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
            QApplication.sendEvent(
                target, QDragEnterEvent(place, copy, dropped, left, Qt.KeyboardModifier.NoModifier)
            )
            QApplication.sendEvent(
                target, QDropEvent(place, copy, dropped, left, Qt.KeyboardModifier.NoModifier)
            )
        assert watch.openings() == 0


def test_no_widget_of_ours_takes_files_that_are_dropped() -> None:
    sources = Path(file_dialogs.__file__).parent.rglob("*.py")
    assert not [one.name for one in sources if "setAcceptDrops" in one.read_text(encoding="utf-8")]


def test_file_dialogs_have_one_home() -> None:
    """Another dialog or model of files would look into them again."""
    home = Path(file_dialogs.__file__)
    named = ("QFileDialog", "QFileSystemModel", "QFileIconProvider", "QMimeDatabase", "QSqlDatabase")
    for source in home.parent.rglob("*.py"):
        if source.name not in (home.name, "file_icons.py"):
            text = source.read_text(encoding="utf-8")
            assert not [name for name in named if name in text], source
