"""Files dragged over the window and dropped on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.shell.window.conftest import settle
from ui.features.exchanges.import_page import ImportPage
from ui.features.project.attach_form import AttachForm
from ui.kit.widgets.drop_hint import DropHint
from ui.shell.window.dropped_files import Use, judged

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

REF = "RCF-K-26-0021"


def file_in(folder: Path, name: str) -> Path:
    """Return a file of some name."""
    path = folder / name
    path.write_bytes(b"%PDF-1.7\n")
    return path


@pytest.mark.parametrize(
    ("name", "page", "chosen", "read_only", "use"),
    [
        ("returned.xlsx", "", (REF,), False, Use.IMPORT),
        ("Returned.XLS", "", (), False, Use.IMPORT),
        ("returned.ods", REF, (), False, Use.ATTACH),
        ("letter.pdf", REF, (), False, Use.ATTACH),
        ("letter.pdf", "", (REF,), False, Use.ATTACH),
        ("letter.pdf", "", (REF, "RCF-K-26-0023"), False, Use.REFUSE),
        ("letter.pdf", "", (), False, Use.REFUSE),
        ("other.coopreg", REF, (), True, Use.OPEN),
        ("returned.xlsx", "", (), True, Use.REFUSE),
        ("letter.pdf", REF, (), True, Use.REFUSE),
    ],
)
def test_what_becomes_of_a_file_depends_on_what_it_is_and_what_is_shown(
    tmp_path: Path, name: str, page: str, chosen: tuple[str, ...], *, read_only: bool, use: Use
) -> None:
    drop = judged((file_in(tmp_path, name),), page, chosen, read_only=read_only)
    assert drop.use is use
    assert drop.sentence


def test_folders_and_several_files_are_refused(tmp_path: Path) -> None:
    files = (file_in(tmp_path, "1.pdf"), file_in(tmp_path, "2.pdf"))
    for paths in ((), (tmp_path,), files, (tmp_path / "gone.xlsx",)):
        assert judged(paths, REF, (), read_only=False).use is Use.REFUSE


class Hand:
    """Drags files over the window, as the system does, and drops them."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        self._data = QMimeData()
        self._data.setUrls([QUrl.fromLocalFile(str(path))])
        hint = window.findChild(DropHint)
        assert hint is not None
        self.hint = hint
        for below in (window, hint):  # the hint comes under the mouse as soon as the window shows it
            event = QDragEnterEvent(QPoint(50, 5), Qt.DropAction.CopyAction, self._data, *_HELD)
            QApplication.sendEvent(below, event)
            assert event.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self.hint, QDragLeaveEvent())

    def drop(self) -> None:
        event = QDropEvent(QPoint(50, 5), Qt.DropAction.CopyAction, self._data, *_HELD)
        QApplication.sendEvent(self.hint, event)
        assert event.isAccepted()


_HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def test_the_window_says_what_dropping_will_do_and_is_itself_again_when_the_file_leaves(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hand = Hand(window, file_in(tmp_path, "returned.xlsx"))
    assert hand.hint.isVisible()
    assert hand.hint.text == "Drop to import this workbook"
    assert hand.hint.geometry() == window.rect()
    hand.leave()
    assert not hand.hint.isVisible()
    settle(qtbot, session)
    assert window.navigation.at == "projects"


def test_a_dropped_workbook_opens_the_import(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    Hand(window, file_in(tmp_path, "returned.xlsx")).drop()
    settle(qtbot, session)
    assert isinstance(window.stack.front, ImportPage)


def test_a_file_dropped_on_a_selected_project_is_offered_to_be_attached(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    settle(qtbot, session)
    window.projects.select(REF)
    qtbot.waitUntil(lambda: window.projects.chosen_refs() == (REF,))
    hand = Hand(window, file_in(tmp_path, "letter.pdf"))
    assert REF in hand.hint.text
    hand.drop()
    settle(qtbot, session)
    assert window.navigation.shown_project == REF
    form = window.findChild(AttachForm)
    assert form is not None
    assert form.isVisible()
    assert form._path == tmp_path / "letter.pdf"


def test_what_cannot_be_used_is_refused_in_one_sentence(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hand = Hand(window, tmp_path)
    hand.drop()
    settle(qtbot, session)
    assert window.strip.isVisible()
    assert window.navigation.at == "projects"


def test_dragged_words_are_left_to_the_fields(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("radar")
    event = QDragEnterEvent(QPoint(50, 5), Qt.DropAction.CopyAction, data, *_HELD)
    QApplication.sendEvent(window, event)
    hint = window.findChild(DropHint)
    assert hint is not None
    assert not hint.isVisible()
