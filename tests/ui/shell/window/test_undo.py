"""Undo by key and by name: of this run, of what is on the screen, never of more than was typed in a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QPushButton, QTextEdit

from registry.domain.errors import DiskFull, Gone, Loss
from registry.services.projects.assignments import read_assignments
from tests.portfolio import BY_KIM
from tests.ui.hands import chord, paste, press, write
from tests.ui.shell.window.conftest import settle
from ui.actions.keys import KEYS
from ui.actions.requests import UndoRequest
from ui.features.history.place import HistoryPlace
from ui.features.history.undo_dialog import UndoDialog
from ui.kit.tables.view import ListView
from ui.shell.window.features import HISTORY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

STUDY, OTHER = "RCF-K-26-0021", "RCF-K-26-0016"


@pytest.fixture
def registry(session: Session) -> Registry:
    """The services of the session."""
    assert session.desk is not None
    return session.desk.registry


def _set(session: Session, qtbot: QtBot, ref: str, value: str) -> None:
    assert session.desk is not None
    edit = read_assignments((value,), session.desk.registry.words)
    session.desk.do(lambda registry, acting: registry.projects.change(ref, edit, acting))
    settle(qtbot, session)


def _note(registry: Registry, ref: str) -> str:
    return registry.projects.file(ref).project.text("note")


def _dialogs(window: MainWindow) -> list[UndoDialog]:
    return [one for one in window.findChildren(UndoDialog) if one.isVisible()]


def _acts(registry: Registry) -> int:
    return registry.history.recent(1)[0].seq


def test_a_fresh_sample_is_not_reached_by_the_key(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    before = _acts(registry)
    for _ in range(3):
        chord(KEYS["undo"])
        settle(qtbot, session)
    assert _acts(registry) == before
    assert not _dialogs(window)
    assert window.notice.isVisible()
    assert not window.top._undo.isEnabled()
    assert "Ctrl+4" in window.top._undo.toolTip()


def test_acts_of_an_earlier_run_are_not_reached_by_the_key(
    start: Callable[[], Session], qtbot: QtBot
) -> None:
    first = start()
    _set(first, qtbot, STUDY, "note=Of the first run")
    second = start()
    assert second.desk is not None
    assert second.window is not None
    second.window.projects.select(STUDY)
    registry = second.desk.registry
    _set(second, qtbot, STUDY, "objective=Of the second run")
    for _ in range(3):
        chord(KEYS["undo"])
        settle(qtbot, second)
    assert _note(registry, STUDY) == "Of the first run"
    assert registry.projects.file(STUDY).project.text("objective") != "Of the second run"


@pytest.mark.parametrize("field", ["title_en", "objective", "area", "planned_start"])
def test_in_a_field_undo_is_about_the_typing_and_nothing_else(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot, field: str
) -> None:
    _set(session, qtbot, STUDY, "note=Called")
    _set(session, qtbot, OTHER, "note=Called too")
    window._navigation.open_project(STUDY)
    settle(qtbot, session)
    before = _acts(registry)
    window._navigation.project_page.focus_field(field)
    for key in (*(KEYS["undo"],) * 5, KEYS["redo"]):
        chord(key)
        settle(qtbot, session)
    write("mine")
    chord(KEYS["undo"])
    settle(qtbot, session)
    assert _acts(registry) == before
    assert not _dialogs(window)


def _read_only() -> QTextEdit:
    made = QTextEdit("A text to read")
    made.setReadOnly(True)
    return made


@pytest.mark.parametrize("make", [QLineEdit, QTextEdit, QDateEdit, _read_only])
def test_no_kind_of_field_lets_the_key_through(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot, make: Callable[[], QLineEdit]
) -> None:
    _set(session, qtbot, STUDY, "note=Called")
    before = _acts(registry)
    field = make()
    field.setParent(window.centralWidget())
    field.show()
    field.setFocus()
    chord(KEYS["undo"])
    settle(qtbot, session)
    assert _acts(registry) == before
    assert not _dialogs(window)


def test_a_key_that_is_held_undoes_once(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    for note in ("One", "Two", "Three"):
        _set(session, qtbot, STUDY, f"note={note}")
    window.projects.select(STUDY)
    settle(qtbot, session)
    actions = [one for one in window.actions() if one.shortcut().toString() == KEYS["undo"]]
    assert [one.autoRepeat() for one in actions] == [False]
    settle(qtbot, session)
    chord(KEYS["undo"])
    settle(qtbot, session)
    assert _note(registry, STUDY) == "Two"


def test_an_act_on_what_is_not_on_the_screen_is_shown_first(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    _set(session, qtbot, STUDY, "note=Called")
    window._navigation.open_project(OTHER)
    settle(qtbot, session)
    window.projects.setFocus()
    window._navigation.project_page.setFocus()
    chord(KEYS["undo"])
    qtbot.waitUntil(lambda: len(_dialogs(window)) == 1)
    settle(qtbot, session)
    (dialog,) = _dialogs(window)
    assert "Called" in dialog._changes.toPlainText()
    assert _note(registry, STUDY) == "Called"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Return)
    settle(qtbot, session)
    assert _note(registry, STUDY) != "Called"
    assert window.notices.offers(registry.history.recent(2)[1].act.id)


def test_the_notice_offers_redo_after_undo_and_undo_after_redo(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    before = _note(registry, STUDY)
    window.projects.select(STUDY)
    _set(session, qtbot, STUDY, "note=Called")
    chord(KEYS["undo"])
    settle(qtbot, session)
    assert _note(registry, STUDY) == before
    for text, note in (("Redo (Ctrl+Shift+Z)", "Called"), ("Undo (Ctrl+Z)", before)):
        button = window.notice.findChildren(QPushButton)[0]
        assert button.text() == text
        button.click()
        settle(qtbot, session)
        assert _note(registry, STUDY) == note


def test_the_button_says_what_would_be_undone_and_how_many_steps_there_are(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    for note in ("One", "Two"):
        _set(session, qtbot, STUDY, f"note={note}")
    assert window.top._undo.toolTip() == f"Undo: Changes to {STUDY} (last of 2)"
    window.projects.select(STUDY)
    settle(qtbot, session)
    chord(KEYS["undo"])
    settle(qtbot, session)
    assert window.top._undo.toolTip() == f"Undo: Changes to {STUDY}"
    assert window.top._redo.toolTip() == f"Redo: Changes to {STUDY}"


def test_an_entry_of_an_earlier_run_is_undone_and_redone_from_the_history(
    start: Callable[[], Session], qtbot: QtBot
) -> None:
    _set(start(), qtbot, STUDY, "note=Of the first run")
    session = start()
    assert session.desk is not None
    assert session.window is not None
    registry, window = session.desk.registry, session.window
    before = registry.history.recent(1)[0].act.id
    chord(KEYS["history"])
    settle(qtbot, session)
    place = window.navigation.place(HISTORY)
    assert isinstance(place, HistoryPlace)
    for is_there in (False, True):
        table = place.findChild(ListView)
        assert isinstance(table, ListView)
        table.go_to(before)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(_dialogs(window)) == 1)
        settle(qtbot, session)
        (dialog,) = _dialogs(window)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        press(Qt.Key.Key_Return)
        settle(qtbot, session)
        assert (_note(registry, STUDY) == "Of the first run") is is_there
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        table.setFocus()


def test_changes_of_one_project_are_told_apart_in_the_history(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    for value in ("note=Called", "objective=See farther"):
        _set(session, qtbot, STUDY, value)
    assert session.desk is not None
    session.desk.do(lambda services, acting: services.history.undo("", acting))
    settle(qtbot, session)
    chord(KEYS["history"])
    settle(qtbot, session)
    place = window.navigation.place(HISTORY)
    table = place.findChild(ListView)
    assert isinstance(table, ListView)
    told = [table.model().index(row, 1).data() for row in range(3)]
    changes = f"Changes to {STUDY}"
    assert told == [f"Undo: {changes}: Objective", f"{changes}: Objective", f"{changes}: Note"]


def test_what_cannot_be_undone_says_so_in_the_dialog(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    _set(session, qtbot, STUDY, "note=Later")
    sample = next(one for one in registry.history.recent(9) if one.act.kind == "sample")
    chord(KEYS["history"])
    settle(qtbot, session)
    table = window.navigation.place(HISTORY).findChild(ListView)
    assert isinstance(table, ListView)
    table.go_to(sample.act.id)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(_dialogs(window)) == 1)
    settle(qtbot, session)
    (dialog,) = _dialogs(window)
    assert dialog._refused.isVisible()
    assert not dialog._do.isVisible()


def test_what_was_copied_keeps_the_numbers_it_may_name(
    session: Session, registry: Registry, qtbot: QtBot
) -> None:
    edit = read_assignments(("title_en=A course", "area=MAR", "countries=PHL"), registry.words)

    def enter() -> str:
        assert session.desk is not None
        session.desk.do(lambda services, acting: services.projects.new(edit, acting))
        settle(qtbot, session)
        return registry.history.recent(1)[0].act.subject

    _set(session, qtbot, STUDY, "note=An act of this run")
    first = enter()
    registry.history.undo("", BY_KIM)
    assert enter() == first
    paste(first)
    registry.history.undo("", BY_KIM)
    assert enter() != first


def test_what_another_office_was_given_is_shown_before_it_is_undone(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    window.projects.select(STUDY)
    _set(session, qtbot, STUDY, "note=Told elsewhere")
    made = _acts(registry)
    assert not registry.has_handed_out(made)
    registry.hand_out()
    chord(KEYS["undo"])
    qtbot.waitUntil(lambda: bool(_dialogs(window)))
    (dialog,) = _dialogs(window)
    qtbot.waitUntil(
        lambda: any("other office" in text or "another office" in text for text in _texts(dialog))
    )
    assert _note(registry, STUDY) == "Told elsewhere"


def _texts(dialog: UndoDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("ends", ["place", "act"])
def test_a_refusal_names_its_act_and_goes_with_its_place_or_with_the_next_act(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot, ends: str
) -> None:
    _set(session, qtbot, STUDY, "note=Seen")
    sample = next(one for one in registry.history.recent(9) if one.act.kind == "sample")
    window.undoing._undo = sample
    window.undoing.do(UndoRequest(sample.act.id))
    settle(qtbot, session)
    assert window.strip.sentence.startswith("Can't undo “Sample portfolio loaded”: ")
    if ends == "place":
        chord(KEYS["history"])
        settle(qtbot, session)
    else:
        _set(session, qtbot, STUDY, "note=Later")
    assert window.strip.sentence == ""


def test_a_warning_stays_when_the_place_is_left(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    window.refuse("Refused")
    window.warn(lambda: ("The last backup is damaged.",))
    chord(KEYS["history"])
    settle(qtbot, session)
    assert window.strip.sentence == "The last backup is damaged."


def test_an_error_stays_when_the_place_is_left_and_goes_when_something_is_written(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.tell(DiskFull(code="disk_full"))
    assert window.strip.sentence
    chord(KEYS["history"])
    settle(qtbot, session)
    assert window.strip.sentence
    _set(session, qtbot, STUDY, "note=There is room again")
    assert window.strip.sentence == ""


def test_a_lost_file_is_said_for_good(
    session: Session, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.desk is not None
    lost = Gone("/a/registry.coopreg", Loss.CONTENT)
    monkeypatch.setattr(type(session.desk.opened), "gone", property(lambda _opened: lost))
    monkeypatch.setattr(session.desk, "_loss_reported", True)
    window.tell(lost)
    _set(session, qtbot, STUDY, "note=Written to what is left of it")
    assert window.strip.sentence
