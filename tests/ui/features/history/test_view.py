"""The section “History”, by keyboard: read, filtered, expanded, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit

from registry.domain.vocabulary.language import Language
from tests.portfolio import BY_KIM, assign, enter, presentation
from tests.ui.features.approvals.keys import button, push
from tests.ui.hands import press, write
from ui.actions.requests import UndoRequest
from ui.features.history.entry import EntryCard
from ui.features.history.view import HistoryView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk

    Shown = Callable[[str], HistoryView]

STUDY = "RCF-K-26-0021"


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> Shown:
    """Show the trail of a project in a window with the keyboard, at its first control."""

    def shown(ref: str) -> HistoryView:
        made = HistoryView(desk)
        qtbot.addWidget(made)
        made.resize(800, 900)
        made.show()
        made.activateWindow()
        made.show_project(ref)
        desk.changed.connect(lambda _written: made.show_project(ref))  # as the page that lends it does
        qtbot.waitUntil(lambda: desk.idle and made.isActiveWindow())
        made._words.setFocus()
        return made

    return shown


def heads(view: HistoryView) -> list[str]:
    """Return what each act that is shown did."""
    return [entry.accessibleName() for entry in view.findChildren(EntryCard) if entry.isVisible()]


def told(view: HistoryView) -> str:
    """Return everything that is to be read."""
    labels = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(text.toPlainText() for text in view.findChildren(QTextEdit))])


def test_an_act_is_told_with_who_when_and_what_it_changed(registry: Registry, view: Shown) -> None:
    assign(registry, STUDY, "title_en=Another title")
    shown = view(STUDY)
    assert heads(shown) == ["Fields changed", "Sample portfolio loaded"]
    assert "· Kim, MND" in told(shown)
    assert "English title\tRansomware response handbook in five languages → Another title" in told(shown)


def test_no_line_stands_under_the_last_act(registry: Registry, view: Shown) -> None:
    assign(registry, STUDY, "title_en=Another title")
    entries = view(STUDY).findChildren(EntryCard)
    assert [entry.property("last") for entry in entries] == [None, "true"]
    middle = [entry.grab().toImage().pixelColor(400, entry.height() - 1) for entry in entries]
    assert middle[0] != middle[1]


def test_the_old_value_is_struck_out(registry: Registry, view: Shown) -> None:
    assign(registry, STUDY, "title_en=Another title")
    shown = view(STUDY)
    text = shown.findChildren(EntryCard)[0].findChild(QTextEdit)
    assert isinstance(text, QTextEdit)
    cursor = text.document().find("Ransomware")
    assert cursor.charFormat().fontStrikeOut()
    assert not text.document().find("Another title").charFormat().fontStrikeOut()


def test_undo_this_asks_for_one_act_by_name_and_an_undone_one_is_redone(
    desk: Desk, registry: Registry, view: Shown, qtbot: QtBot
) -> None:
    made = assign(registry, STUDY, "title_en=Another title")
    assert made is not None
    assign(registry, STUDY, "note=Later")
    shown = view(STUDY)
    wanted: list[UndoRequest] = []
    shown.undo_wanted.connect(wanted.append)
    push(button(shown.findChildren(EntryCard)[1], "Undo…"))
    assert wanted == [UndoRequest(made.act.id)]
    desk.do(lambda services, acting: services.history.undo(made.act.id, acting))
    qtbot.waitUntil(lambda: desk.idle)
    assert heads(shown)[0] == f"Entry undone: Changes to {STUDY}"
    assert "Undone" in told(shown)
    qtbot.waitUntil(
        lambda: len(shown.findChildren(EntryCard)) == len(heads(shown))
    )  # former entries have gone
    push(button(shown.findChildren(EntryCard)[2], "Redo…"))
    assert wanted[1:] == [UndoRequest(made.act.id, redo=True)]


def test_the_trail_is_narrowed_by_words_of_fields_values_and_kinds(
    registry: Registry, view: Shown, qtbot: QtBot
) -> None:
    assign(registry, STUDY, "title_en=Another title")
    registry.presentations.present(STUDY, presentation(sent="2026-11-02"), BY_KIM)
    shown = view(STUDY)
    write("another english")
    qtbot.waitUntil(lambda: heads(shown) == ["Fields changed"])
    assert "1 of 3 entries" in told(shown)
    press(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
    write("presentation")
    qtbot.waitUntil(lambda: "Presentation recorded" in heads(shown))
    press(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)
    shown._kinds.set_chosen(["set"])
    shown._kinds.changed.emit(("set",))
    qtbot.waitUntil(lambda: heads(shown) == ["Fields changed"])


def test_a_long_act_is_unfolded_by_keyboard(view: Shown) -> None:
    shown = view(STUDY)
    before = told(shown)
    (entered,) = (card.act.count for card in shown.findChildren(EntryCard))
    push(button(shown, f"Show all {entered} change(s)"))
    assert len(told(shown)) > 3 * len(before)
    many = view("RCF-K-25-0003")
    push(button(many, "Show 100 more change(s)"))
    length = len(told(many))
    push(button(many, "Show 100 more change(s)"))
    assert len(told(many)) > length


def test_of_a_long_trail_twenty_acts_are_made_at_a_time(
    desk: Desk, registry: Registry, view: Shown, qtbot: QtBot
) -> None:
    for number in range(120):
        assign(registry, STUDY, f"note=Note {number}")
    shown = view(STUDY)
    qtbot.waitUntil(lambda: len(heads(shown)) == 20)
    push(button(shown, "Show 20 earlier entries"))
    qtbot.waitUntil(lambda: len(heads(shown)) == 40)
    qtbot.waitUntil(lambda: desk.idle)


def test_a_project_whose_entry_was_taken_back_has_no_trail(
    desk: Desk, registry: Registry, view: Shown, qtbot: QtBot
) -> None:
    ref = enter(registry)
    shown = view(ref)
    desk.do(lambda services, acting: services.history.undo("", acting))
    qtbot.waitUntil(lambda: desk.idle)
    assert heads(shown) == []


@pytest.mark.parametrize("language", [Language.KO], ids=["ko"])
def test_fields_and_values_are_told_in_korean(registry: Registry, view: Shown) -> None:
    assign(registry, STUDY, "area=MAR")
    assert "주 협력 분야" in told(view(STUDY))
