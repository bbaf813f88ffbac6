"""Every key of the one table does something where it is said to; Enter presses buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.ui.hands import chord, focused, write
from tests.ui.shell.window.conftest import settle
from ui.actions.keys import KEYS
from ui.features.approvals.act_dialog import ActDialog
from ui.features.project.sections import SectionId
from ui.kit.tab_order import stops_of
from ui.shell.window.features import EXCHANGES, IMPORT, REPORTS
from ui.shell.window.side_bar import SideBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

AT_A_DECISION, RETURNED = "RCF-K-25-0003", "RCF-K-26-0016"
ACTS = ("decide", "present", "determine", "meet", "resubmit")
IN_A_ROW = {"add_row", "remove_row", "edit_row", "leave_out"}
"""Keys a widget takes itself while it has the focus."""


def _answered(window: MainWindow) -> str:
    """Return what answered a key: the words of a dialog, which is closed, or of the notice."""
    dialog = next((one for one in window.findChildren(ActDialog) if one.isVisible()), None)
    if dialog is not None:
        dialog.reject()
        return dialog.windowTitle()
    return next((one.text() for one in window.notice.findChildren(QLabel) if one.isVisible()), "")


def test_every_key_has_a_command_somewhere(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    window._navigation.open_project(AT_A_DECISION)
    for name in (EXCHANGES, IMPORT, REPORTS):
        window.navigation.place(name)
    settle(qtbot, session)
    bound = {command.id for _widget, command in window.commands._bound}
    assert set(KEYS) - bound == IN_A_ROW


@pytest.mark.parametrize("act", ACTS)
def test_the_key_of_an_act_opens_its_dialog_or_says_why_not_on_the_page(
    session: Session, window: MainWindow, qtbot: QtBot, act: str
) -> None:
    window._navigation.open_project(AT_A_DECISION if act != "resubmit" else RETURNED)
    settle(qtbot, session)
    window.notice.hide()
    chord(KEYS[act])
    settle(qtbot, session)
    assert _answered(window)


@pytest.mark.parametrize("act", ["decide", "present"])
def test_the_key_of_an_act_works_on_the_chosen_project_of_the_list(
    session: Session, window: MainWindow, qtbot: QtBot, act: str
) -> None:
    window.projects.select(AT_A_DECISION)
    settle(qtbot, session)
    chord(KEYS[act])
    settle(qtbot, session)
    dialogs = [one for one in window.findChildren(ActDialog) if one.isVisible()]
    assert [one.ref for one in dialogs] == [AT_A_DECISION]
    dialogs[0].reject()


def test_enter_presses_the_button_that_has_the_focus(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.projects.filter_text("zzz")
    settle(qtbot, session)
    button = next(
        one for one in window.projects.findChildren(QPushButton) if one.isVisible() and "Clear" in one.text()
    )
    button.setFocus()
    chord("Return")
    settle(qtbot, session)
    assert window.projects.listing.model.ids


def test_enter_presses_a_button_of_a_projects_page(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window._navigation.open_project(AT_A_DECISION)
    window._navigation.project_page._page.body.go_to(SectionId.STAGES)
    settle(qtbot, session)

    def shown() -> list[QPushButton]:
        buttons = window._navigation.project_page.findChildren(QPushButton)
        return [one for one in buttons if one.isVisible() and one.text() == "Present…"]

    qtbot.waitUntil(lambda: bool(shown()))  # its card is made in a quiet moment
    shown()[0].setFocus()
    chord("Return")
    settle(qtbot, session)
    assert "present" in _answered(window).lower()


def test_after_a_new_project_the_next_step_is_that_projects(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.projects.select(AT_A_DECISION)
    settle(qtbot, session)
    chord(KEYS["new_project"])
    settle(qtbot, session)
    window._navigation.project_page.focus_field("title_en")
    write("A new exercise")
    chord(KEYS["save"])
    settle(qtbot, session)
    made = window._navigation.project_page.ref
    chord("Escape")
    chord("Escape")
    settle(qtbot, session)
    assert made
    assert window.projects._pane.current_ref() == made
    assert QApplication.focusWidget() is focused()


def test_the_counts_are_there_again_after_the_language_was_changed(session: Session, qtbot: QtBot) -> None:
    assert session.window is not None
    chord(KEYS["preferences"])
    settle(qtbot, session)
    session.window.top.language_requested.emit()
    settle(qtbot, session)
    side = session.window.findChild(SideBar)
    assert side is not None
    assert any(label.text().isdigit() for label in side.findChildren(QLabel))


def test_enter_presses_the_buttons_of_an_acts_dialog(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.projects.select(AT_A_DECISION)
    settle(qtbot, session)
    chord(KEYS["decide"])
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ActDialog)))
    (dialog,) = [one for one in window.findChildren(ActDialog) if one.isVisible()]
    leave = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Close")
    leave.setFocus()
    chord("Return")
    settle(qtbot, session)
    assert not [one for one in window.findChildren(ActDialog) if one.isVisible()]


def test_the_keys_of_the_window_work_while_its_menu_button_has_the_focus(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.top._menu.setFocus()
    menu = window.top._menu.menu()
    menu.aboutToShow.emit()
    chord(KEYS["new_project"])
    settle(qtbot, session)
    assert window.navigation.at == "project"


def test_ctrl_enter_records_in_a_dialog_over_the_window(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.projects.select(AT_A_DECISION)
    settle(qtbot, session)
    chord(KEYS["decide"])
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ActDialog)))
    (dialog,) = [one for one in window.findChildren(ActDialog) if one.isVisible()]
    chord("Ctrl+Return")
    settle(qtbot, session)
    assert dialog._form.first_wrong() is not None, "nothing was recorded, and nothing said why"
    dialog.reject()


def test_the_keys_of_a_page_work_while_the_bars_of_the_window_have_the_focus(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window._navigation.open_project(AT_A_DECISION)
    settle(qtbot, session)
    page = window._navigation.project_page._page
    side = window.findChild(SideBar)
    assert side is not None
    for bar in (window.top, side):
        page.body.go_to(SectionId.DETAILS)
        stops_of(bar)[0].setFocus()
        chord(KEYS["next_section"])
        assert page.body.position()[0] == SectionId.STAGES
        page.body.go_to(SectionId.DETAILS)
        stops_of(bar)[0].setFocus()
        chord(KEYS["previous_section"])
        assert page.body.position()[0] == SectionId.OVERVIEW


def test_no_key_of_a_place_is_bound_twice_while_it_is_seen(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    """Of two actions with one key that both listen to the whole window, Qt runs neither."""
    for name in (EXCHANGES, IMPORT, REPORTS):
        window.navigation.place(name)
    window._navigation.open_project(AT_A_DECISION)
    settle(qtbot, session)
    everywhere = [
        (widget, action.shortcut().toString())
        for widget in (window, *window.findChildren(QWidget))
        for action in widget.actions()
        if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut and action.shortcut().toString()
    ]
    assert everywhere
    assert len(everywhere) == len(set(everywhere))
    of_the_window = {
        action.shortcut().toString() for action in window.actions() if action.shortcut().toString()
    }
    assert not [key for _widget, key in everywhere if key in of_the_window]


def test_f6_goes_to_the_section_that_is_shown_and_does_not_scroll_it_away(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window._navigation.open_project(AT_A_DECISION)
    settle(qtbot, session)
    body = window._navigation.project_page._page.body
    for section in (SectionId.FUNDING, SectionId.SCHEDULE, SectionId.PEOPLE):
        body.enter_section(section)
        settle(qtbot, session)
        there = body.position()
        body.focus_list()
        chord(KEYS["next_pane"])
        settle(qtbot, session)
        assert body.focused_section() is not None
        assert body.position() == there


def test_esc_leaves_a_page_from_wherever_the_focus_is(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    side = window.findChild(SideBar)
    assert side is not None
    for bar in (window.top, side):
        window._navigation.open_project(AT_A_DECISION)
        settle(qtbot, session)
        stops_of(bar)[0].setFocus()
        chord("Escape")
        settle(qtbot, session)
        assert window.navigation.at == "projects"
