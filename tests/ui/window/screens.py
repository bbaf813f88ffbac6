"""Every page and dialog of the program, each opened as a person opens it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.window.conftest import settle
from ui.project.sections import SectionId
from ui.requests import ActWanted, Wanted

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.application import Session
    from ui.window.window import MainWindow

PATROL_VESSEL, STUDY, RETURNED = "RCF-K-25-0003", "RCF-K-26-0021", "RCF-K-26-0016"

Opened = Callable[["MainWindow"], object]
"""What a person does in a window to see something."""


def _list(window: MainWindow) -> None:
    window.projects.select(PATROL_VESSEL)


def _nothing_found(window: MainWindow) -> None:
    window.projects.filter_text("zzz")


def _project(ref: str, section: SectionId) -> Opened:
    def opened(window: MainWindow) -> None:
        window._navigation.open_project(ref)
        window._navigation.project_page._page.body.go_to(section)

    return opened


def _new(window: MainWindow) -> None:
    window._navigation.new_project()


def _preferences(window: MainWindow) -> None:
    window._navigation.show_preferences()


def _command(name: str) -> Opened:
    def opened(window: MainWindow) -> None:
        table = {command.id: command for command in window.commands.offered()}
        table[name].run()

    return opened


def _act(wanted: ActWanted) -> Opened:
    def opened(window: MainWindow) -> None:
        window._navigation.open_project(wanted.ref)
        window._navigation.project_page.act_wanted.emit(wanted)

    return opened


SCREENS: dict[str, Opened] = {
    "list": _list,
    "nothing found": _nothing_found,
    **{f"project {section}": _project(PATROL_VESSEL, section) for section in SectionId},
    "new project": _new,
    "preferences": _preferences,
    "search": _command("search"),
    "keys": _command("keys"),
    "help": _command("help"),
    "about": _command("about"),
    "decision": _act(ActWanted(Wanted.DECIDE, PATROL_VESSEL)),
    "determination": _act(ActWanted(Wanted.DETERMINE, RETURNED)),
    "presentation": _act(ActWanted(Wanted.PRESENT, STUDY)),
    "requirement": _act(ActWanted(Wanted.MEET, STUDY)),
    "resubmission": _act(ActWanted(Wanted.RESUBMIT, RETURNED)),
}
"""What to do in the window of the sample portfolio to see each."""


def shown(session: Session, name: str, qtbot: QtBot) -> QWidget:
    """Open a screen and return what to look at: the dialog that opened, or the whole window."""
    assert session.window is not None
    SCREENS[name](session.window)
    settle(qtbot, session)
    return QApplication.activeModalWidget() or _dialog(session.window) or session.window


def _dialog(window: MainWindow) -> QWidget | None:
    tops = (top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible())
    return next((top for top in tops if top.windowTitle()), None)
