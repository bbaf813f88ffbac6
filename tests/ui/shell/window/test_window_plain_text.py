"""T19, the whole window: every widget and tooltip shows texts of others exactly as they were written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from registry.domain.errors import CannotOpen, Damaged, NotKept
from tests.ui.features.start.real_doors import sample_in
from tests.ui.plain_texts import NASTY, is_as_written, misread, seen
from tests.ui.shell.window.conftest import running, settle
from tests.ui.shell.window.hostile_portfolio import make_hostile
from tests.ui.shell.window.screens import PATROL_VESSEL, SCREENS, _command, shown
from ui.kit.dialogs.questions import Answer, asked
from ui.shell.window.features import EXCHANGES, IMPORT, REPORTS
from ui.shell.window.menu import ProgramMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Session]:
    """The program over a registry in which every text of a person is markup, and so is its name."""
    folder = tmp_path_factory.mktemp("hostile") / NASTY
    folder.mkdir()
    backend = sample_in(folder)
    make_hostile(backend.registry)
    registry = backend.registry.rename(folder / f"{NASTY}.coopreg")
    with running(backend._replace(registry=registry), qapp) as started:
        _attach(started, folder)
        for name in ("one", "two"):
            started.settings.opened(folder / f"{name} {NASTY}.coopreg")
        yield started


@pytest.fixture
def application() -> None:
    """Leave the style as the program has set it."""


def _attach(session: Session, folder: Path) -> None:
    (folder / f"{NASTY}.pdf").write_bytes(b"%PDF-1.7 FICTIONAL")
    desk = session.desk
    assert desk is not None
    path = folder / f"{NASTY}.pdf"
    desk.do(
        lambda registry, acting: registry.attachments.attach(
            PATROL_VESSEL, None, path, {"type": "evidence"}, acting
        )
    )


def _workbook(folder: Path) -> Path:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = "<i>sheet<i> & file"
    page.append(["Project ID", "Country", "Project name", f"1 {NASTY}", "Total cost"])
    page.append(["P-1", "Kenya", NASTY, NASTY, NASTY])
    page.append([NASTY, NASTY, "Course", NASTY, "5"])
    made = folder / f"{NASTY}.xlsx"
    book.save(made)
    return made


def _import(window: MainWindow, folder: Path) -> None:
    window.navigation.show(IMPORT)
    window.navigation.place(IMPORT).open_file(_workbook(folder))  # type: ignore[attr-defined]  # an ImportPage


def _menu(window: MainWindow, _folder: Path) -> None:
    menu = window.findChild(ProgramMenu)
    assert isinstance(menu, ProgramMenu)
    menu.fill()


OTHERS: dict[str, Callable[[MainWindow, Path], object]] = {
    "import": _import,
    "exchanges": lambda window, _folder: window.navigation.show(EXCHANGES),
    "reports": lambda window, _folder: window.navigation.show(REPORTS),
    "menu": _menu,
    "notice with markup": lambda window, _folder: window.desk.notice(NASTY, undo=True),
    "warning with markup": lambda window, _folder: window.warn(lambda: (NASTY, NASTY)),
    "error with markup": lambda window, _folder: window.tell(Damaged(code="damaged", finding=NASTY)),
    "error of an attachment": lambda window, _folder: window.tell(NotKept(NASTY)),
    "work with markup": lambda window, _folder: window.desk.run(NASTY, lambda _registry, _progress: None),
    "export": lambda window, _folder: _command("export")(window),
}


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_shows_what_was_written(name: str, session: Session, qtbot: QtBot) -> None:
    screen = shown(session, name, qtbot)
    try:
        found = misread(screen)
        assert not found, "\n".join(found)
    finally:
        if screen is not session.window:
            screen.close()


@pytest.mark.parametrize("name", OTHERS)
def test_another_screen_shows_what_was_written(
    name: str, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    assert session.window is not None
    OTHERS[name](session.window, tmp_path)
    settle(qtbot, session)
    dialog = QApplication.activeModalWidget()
    try:
        found = misread(dialog or session.window)
        assert not found, "\n".join(found)
        assert any("bold" in text for _, text in seen(dialog or session.window)) or name == "export"
    finally:
        if dialog is not None:
            dialog.close()


def test_the_first_window_shows_what_was_written(session: Session, qtbot: QtBot) -> None:
    from ui.features.start.start_window import StartWindow  # noqa: PLC0415 - loaded as the program loads it

    start = StartWindow(session.backend, session.settings, session.look, CannotOpen(NASTY))
    qtbot.addWidget(start)
    start.show()
    qtbot.wait(200)
    found = misread(start)
    assert not found, "\n".join(found)
    assert any("bold" in text for _, text in seen(start))


def test_a_question_shows_what_was_written(session: Session) -> None:
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QMessageBox)
        found.extend(misread(dialog))
        found.extend(text for _, text in seen(dialog) if not is_as_written(text))
        dialog.close()

    QTimer.singleShot(100, look)
    asked(session.window, NASTY, NASTY, (Answer("a", NASTY), Answer("b", "Leave")), explained=NASTY)
    assert not found, "\n".join(found)


def test_control_what_is_left_to_guess_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    label, button, tabs, tip = QLabel(NASTY), QPushButton(NASTY), QTabBar(), QLabel("plain")
    tabs.addTab(NASTY)
    tip.setToolTip(NASTY)
    for widget in (label, button, tabs, tip):
        column.addWidget(widget)
    holder.setWindowTitle(NASTY)
    holder.show()
    found = " ".join(misread(holder))
    for place in ("QLabel shows", "QPushButton shows", "QTabBar shows", "tip of QLabel", "QWidget is titled"):
        assert place in found
