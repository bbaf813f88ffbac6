"""A window that is rebuilt in another language or look: nothing of what the person saw or had selected is lost."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from registry.services.projects.assignments import read_assignments
from registry.services.projects.drafts import Drafts
from tests.ui.shell.window.conftest import settle
from ui.features.preferences.details_card import DetailsCard
from ui.features.project.draft_session import DraftSession
from ui.features.project.sections import SectionId
from ui.features.projects.list_query import Narrowing
from ui.kit.tables.view import ListView
from ui.kit.widgets.page_area import PageArea
from ui.shell.window.features import FEATURES, HISTORY, PREFERENCES
from ui.shell.window.side_bar import SideBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.project.draft import Draft
    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

REF = "RCF-K-26-0021"


def _in_korean(session: Session) -> None:
    assert session.window is not None
    session.window.top.language_requested.emit()


def _in_the_dark(session: Session) -> None:
    assert session.window is not None
    session.window.look_chosen.emit("dark", "compact")


REBUILT = pytest.mark.parametrize("rebuild", [_in_korean, _in_the_dark], ids=["language", "look"])


def _window(session: Session) -> MainWindow:
    assert session.window is not None
    return session.window


@REBUILT
def test_the_list_keeps_filter_and_selection(
    rebuild: Callable[[Session], None], session: Session, qtbot: QtBot
) -> None:
    former = _window(session)
    former.projects.show_view("all")
    former.projects._filters.set_narrowing(Narrowing("", {"procedure": ("GEN",)}))
    former.projects._ask()
    settle(qtbot, session)
    pane = former.projects._pane
    chosen = pane.listing.model.ids[2:5]
    pane.view.go_to(chosen[1])
    pane.view.choose(chosen)
    rebuild(session)
    settle(qtbot, session)
    now = _window(session)
    assert now is not former
    assert now.projects._filters.narrowing() == Narrowing("", {"procedure": ("GEN",)})
    assert now.projects.view == "all"
    assert set(now.projects._pane.view.chosen_ids()) == set(chosen)
    assert now.projects._pane.view.current_id() == chosen[1]
    assert now.projects._pane.view.hasFocus()


@REBUILT
def test_a_project_stays_at_its_section(
    rebuild: Callable[[Session], None], session: Session, qtbot: QtBot
) -> None:
    _window(session).navigation.open_project(REF)
    settle(qtbot, session)
    _window(session).navigation.project_page._page.body.go_to(SectionId.RISKS)
    settle(qtbot, session)
    before = _window(session).navigation.project_page._page.body.position()
    rebuild(session)
    settle(qtbot, session)
    section, below = _window(session).navigation.project_page._page.body.position()
    assert section is SectionId.RISKS
    assert abs(below - before[1]) <= 2


@REBUILT
def test_a_field_being_typed_in_keeps_text_and_focus(
    rebuild: Callable[[Session], None], session: Session, qtbot: QtBot
) -> None:
    _window(session).navigation.open_project(REF)
    settle(qtbot, session)
    _window(session).navigation.project_page.focus_field("title_en")
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, "Joint ")
    text = typed.text()
    rebuild(session)
    settle(qtbot, session)
    again = QApplication.focusWidget()
    assert isinstance(again, QLineEdit)
    assert again is not typed
    assert again.text() == text


@REBUILT
def test_the_history_keeps_its_row(
    rebuild: Callable[[Session], None], session: Session, qtbot: QtBot
) -> None:
    for text in ("one", "two", "three"):
        _set_note(session, text)
    settle(qtbot, session)
    _window(session).navigation.show(HISTORY)
    settle(qtbot, session)
    before = _acts(session)
    wanted = before.model().ids[1]
    before.go_to(wanted)
    rebuild(session)
    settle(qtbot, session)
    assert _window(session).navigation.at == HISTORY
    assert _acts(session) is not before
    assert _acts(session).current_id() == wanted


def _set_note(session: Session, text: str) -> None:
    assert session.desk is not None
    edit = read_assignments((f"note={text}",), session.desk.registry.words)
    session.desk.do(lambda registry, acting: registry.projects.change(REF, edit, acting))


def _acts(session: Session) -> ListView:
    found = _window(session).stack.places[HISTORY].findChild(ListView)
    assert isinstance(found, ListView)
    return found


@REBUILT
def test_the_preferences_keep_what_is_typed_and_where_they_were(
    rebuild: Callable[[Session], None], session: Session, qtbot: QtBot
) -> None:
    _window(session).resize(1000, 600)
    _window(session).navigation.show(PREFERENCES)
    settle(qtbot, session)
    _name(session).setText("Lee")
    bar = _page(session).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    rebuild(session)
    settle(qtbot, session)
    assert _name(session).text() == "Lee"
    assert scrolled > 0
    assert _page(session).verticalScrollBar().value() == scrolled


def _name(session: Session) -> QLineEdit:
    card = _window(session).stack.places[PREFERENCES].findChild(DetailsCard)
    assert isinstance(card, DetailsCard)
    return card.findChildren(QLineEdit)[0]


def _page(session: Session) -> PageArea:
    found = _window(session).stack.places[PREFERENCES].findChild(PageArea)
    assert isinstance(found, PageArea)
    return found


@REBUILT
def test_nothing_is_shown_as_a_window_before_it_has_its_place(
    rebuild: Callable[[Session], None], session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    seen = _Shown()
    qapp.installEventFilter(seen)
    try:
        for name in (feature.id for feature in FEATURES if feature.place):
            _window(session).navigation.show(name)
        _window(session).navigation.open_project(REF)
        settle(qtbot, session)
        rebuild(session)
        settle(qtbot, session)
    finally:
        qapp.removeEventFilter(seen)
    assert set(seen.windows) == {"MainWindow"}


class _Shown(QObject):
    """Notes the classes of all widgets that are shown as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@REBUILT
def test_the_control_that_was_used_keeps_the_focus(
    rebuild: Callable[[Session], None], session: Session, qtbot: QtBot
) -> None:
    _window(session).navigation.show(PREFERENCES)
    settle(qtbot, session)
    buttons = [
        one for one in _window(session).stack.places[PREFERENCES].findChildren(QPushButton) if one.isVisible()
    ]
    buttons[-1].setFocus()
    number = len(buttons)
    rebuild(session)
    settle(qtbot, session)
    again = [
        one for one in _window(session).stack.places[PREFERENCES].findChildren(QPushButton) if one.isVisible()
    ]
    assert len(again) == number
    assert again[-1].hasFocus()


def test_the_selection_stays_when_filters_are_cleared(session: Session, qtbot: QtBot) -> None:
    projects = _window(session).projects
    projects.show_view("all")
    projects._filters.set_narrowing(Narrowing("", {"procedure": ("DEX",)}))
    projects._ask()
    settle(qtbot, session)
    pane = projects._pane
    chosen = pane.listing.model.ids[:2]
    pane.view.go_to(chosen[0])
    pane.view.choose(chosen)
    projects._filters.clear()
    settle(qtbot, session)
    assert len(pane.listing.model.ids) > 20
    assert set(pane.view.chosen_ids()) == set(chosen)


def test_a_list_in_which_nothing_was_selected_stays_at_its_top(session: Session, qtbot: QtBot) -> None:
    projects = _window(session).projects
    settle(qtbot, session)
    pane = projects._pane
    assert pane.view.chosen_ids() == pane.listing.model.ids[:1]
    pane.view.columns.sort("title", descending=True)
    settle(qtbot, session)
    assert pane.view.chosen_ids() == pane.listing.model.ids[:1]


def test_a_draft_is_counted_once_it_is_stored_and_no_longer_once_it_is_discarded(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where storing it takes longer than leaving the page."""
    keep = Drafts.keep

    def keep_late(drafts: Drafts, draft: Draft) -> Draft:
        time.sleep(0.5)
        return keep(drafts, draft)

    monkeypatch.setattr(Drafts, "keep", keep_late)
    window = _window(session)
    side = window.findChild(SideBar)
    assert side is not None
    window.navigation.open_project(REF)
    settle(qtbot, session)
    page = window.navigation.project_page
    page.focus_field("title_en")
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, "Joint ")
    window.navigation.show(HISTORY)
    qtbot.waitUntil(lambda: side._counts["drafts"].text() == "1")
    window.navigation.open_project(REF)
    drafting = page.findChild(DraftSession)
    assert drafting is not None
    dropped = drafting.discard()
    qtbot.waitUntil(lambda: side._counts["drafts"].text() != "1")
    drafting.take_up(dropped)
    qtbot.waitUntil(lambda: side._counts["drafts"].text() == "1")


def test_a_new_project_that_was_not_saved_is_counted_and_continued_from_the_list(
    session: Session, qtbot: QtBot
) -> None:
    window = _window(session)
    window.navigation.new_project()
    settle(qtbot, session)
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, "Joint patrols")
    window.navigation.show_projects("drafts")
    settle(qtbot, session)
    side = window.findChild(SideBar)
    assert side is not None
    qtbot.waitUntil(lambda: side._counts["drafts"].text() == "1")
    (link,) = (
        one
        for one in window.projects.findChildren(QPushButton)
        if one.text() == "Continue" and one.isVisible()
    )
    link.click()
    settle(qtbot, session)
    page = window.navigation.project_page
    assert page.isVisible()
    assert page._drafting.edits["title_en"] == "Joint patrols"
