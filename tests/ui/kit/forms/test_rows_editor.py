"""The rows of a project: opened, filled in, removed and restored by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from registry.domain.fields.record import Record
from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language
from tests.ui.hands import focused, press, write
from tests.ui.kit.forms.surroundings import context
from ui.kit.forms.row_line import RowLine
from ui.kit.forms.rows_editor import RowsEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.field_names import FieldNames
    from ui.kit.style.look import Look

Key = Qt.Key
A = Record("funding", "01A", 1, {"source_org": "ORG:ROK-MND", "amount": 3_500_000, "currency": "USD"})
B = Record("funding", "01B", 1, {"source_org": "ORG:US-DSCA", "amount": 10_000, "currency": "KRW"})


@pytest.fixture
def make(
    naming: FieldNames, words: Vocabulary, language: Language, look: Look, show: Callable[..., RowsEditor]
) -> Callable[[str], RowsEditor]:
    """Show the rows of a noun."""

    def made(noun: str) -> RowsEditor:
        return show(RowsEditor(NOUNS[noun], naming, context(words, language, look)))

    return made


@pytest.fixture
def rows(make: Callable[[str], RowsEditor]) -> RowsEditor:
    """The funding of a project, two lines of it."""
    made = make("funding")
    made.load([A, B])
    return made


def lines(rows: RowsEditor) -> list[RowLine]:
    return rows.findChildren(RowLine)


def test_each_line_speaks_its_key_fields(rows: RowsEditor, language: Language) -> None:
    first = lines(rows)[0].accessibleName()
    assert {Language.EN: "Ministry of National Defense", Language.KO: "국방부"}[language] in first
    assert {Language.EN: "USD 350", Language.KO: "350달러"}[language] in first


def test_a_row_is_opened_and_changed_with_keys(rows: RowsEditor, qtbot: QtBot) -> None:
    rows.focus_first()
    press(Key.Key_Down, Key.Key_Return)
    with qtbot.waitSignal(rows.edited, check_params_cb=lambda path: path == "funding.01B.source_org"):
        write("Coast Guard Fund")
    assert rows.changes_so_far() == {"funding.01B.source_org": "Coast Guard Fund"}
    assert "Coast Guard Fund" in lines(rows)[1].accessibleName()
    press(Key.Key_Escape, Key.Key_Escape)
    assert focused() is lines(rows)[1]
    assert rows.changes_so_far() == {"funding.01B.source_org": "Coast Guard Fund"}


def test_f2_opens_and_closes(rows: RowsEditor) -> None:
    rows.focus_first()
    press(Key.Key_F2)
    assert lines(rows)[0].is_open
    press(Key.Key_Escape, Key.Key_F2, Key.Key_Escape)
    assert not lines(rows)[0].is_open


def test_insert_adds_a_row_and_begins_in_it(rows: RowsEditor) -> None:
    rows.focus_first()
    press(Key.Key_Insert)
    write("Fund A")
    press(Key.Key_Tab, Key.Key_Insert)
    write("Fund B")
    assert rows.changes_so_far() == {"funding.+1.source_org": "Fund A", "funding.+2.source_org": "Fund B"}
    assert len(lines(rows)) == 4


def test_a_row_left_empty_is_no_change(rows: RowsEditor) -> None:
    rows.focus_first()
    press(Key.Key_Insert)
    assert rows.changes_so_far() == {}


def test_delete_marks_a_row_and_takes_it_back(rows: RowsEditor, qtbot: QtBot) -> None:
    rows.focus_first()
    with qtbot.waitSignal(rows.edited, check_params_cb=lambda path: path == "funding.01A"):
        press(Key.Key_Delete)
    assert rows.changes_so_far() == {"funding.01A": "remove"}
    assert "removed" in lines(rows)[0].accessibleName()
    press(Key.Key_Delete)
    assert rows.changes_so_far() == {}


def test_delete_inside_a_form_deletes_letters_only(rows: RowsEditor) -> None:
    rows.focus_first()
    press(Key.Key_Return, Key.Key_Delete)
    assert rows.changes_so_far() == {"funding.01A.source_org": ""}


class Page(QWidget):
    """Rows between two other fields, as on the page of a project."""

    def __init__(self, rows: RowsEditor) -> None:
        super().__init__()
        self.before, self.rows, self.after = QLineEdit(), rows, QLineEdit()
        box = QVBoxLayout(self)
        for part in (self.before, rows, self.after):
            box.addWidget(part)


def test_tab_follows_the_reading_order_though_rows_and_forms_are_made_later(
    naming: FieldNames, words: Vocabulary, language: Language, look: Look, show: Callable[..., Page]
) -> None:
    page = show(Page(RowsEditor(NOUNS["milestones"], naming, context(words, language, look))))
    page.rows.load([Record("milestones", "01A", 1), Record("milestones", "01B", 1)])
    page.before.setFocus()
    press(Key.Key_Tab, Key.Key_F2)
    page.before.setFocus()
    met = []
    while focused() is not page.after:
        met.append(focused())
        press(Key.Key_Tab)
    assert met[:2] == [page.before, lines(page.rows)[0]]
    assert len(met) == 4 + len(NOUNS["milestones"].fields)
    heights = [
        (at.mapTo(page, at.rect().topLeft()).y(), at.mapTo(page, at.rect().topLeft()).x()) for at in met
    ]
    assert heights == sorted(heights)


def test_a_problem_is_told_at_the_line_and_under_its_field(rows: RowsEditor) -> None:
    rows.set_problems({"funding.01B.amount": ["Too much."], "title_en": ["elsewhere"]})
    assert "1" in lines(rows)[1].accessibleName()
    lines(rows)[1].setFocus()
    press(Key.Key_Return)
    assert any("Too much." in field.accessibleDescription() for field in rows.findChildren(QLineEdit))
    rows.set_problems({})
    assert not any("Too much." in field.accessibleDescription() for field in rows.findChildren(QLineEdit))


def test_a_draft_comes_back_with_its_rows(rows: RowsEditor) -> None:
    draft = {
        "funding.01A": "remove",
        "funding.01B.amount": "one million",
        "funding.+2.amount": "5",
        "funding.+1.note": "first",
    }
    for path, raw in draft.items():
        rows.set_raw(path, raw)
    rows.set_seen("funding.01B.amount", 7)
    assert rows.changes_so_far() == draft
    rows.set_raw("funding.01B.amount", "0.0007")  # what was seen then, typed again
    assert "funding.01B.amount" not in rows.changes_so_far()


def test_a_change_by_somebody_else_spares_what_was_typed(rows: RowsEditor) -> None:
    rows.set_raw("funding.01A.amount", "99")
    c = Record("funding", "01C", 2, {"amount": 20_000, "currency": "USD"})
    rows.refresh([c, B])
    assert len(lines(rows)) == 3
    assert rows.changes_so_far() == {"funding.01A.amount": "99"}
    rows.load([c, B])
    assert len(lines(rows)) == 2
    assert rows.changes_so_far() == {}


def test_read_only_rows_can_be_opened_but_not_changed(rows: RowsEditor) -> None:
    rows.set_read_only(True)
    rows.focus_first()
    press(Key.Key_Delete, Key.Key_Insert, Key.Key_Return)
    write("x")
    assert lines(rows)[0].is_open
    assert rows.changes_so_far() == {}
    assert len(lines(rows)) == 2


def test_every_button_has_a_name_in_the_language_of_the_screen(rows: RowsEditor, naming: FieldNames) -> None:
    buttons = rows.findChildren(QPushButton)
    assert all(button.accessibleName() for button in buttons)
    assert any(button.accessibleName().startswith(f"{naming.noun('funding')}:") for button in buttons)


@pytest.mark.parametrize("noun", [noun.id for noun in NOUNS.values() if noun.editable and noun.of_project])
def test_every_noun_has_its_rows(
    noun: str, naming: FieldNames, words: Vocabulary, language: Language, look: Look, qtbot: QtBot
) -> None:
    made = RowsEditor(NOUNS[noun], naming, context(words, language, look))
    qtbot.addWidget(made)
    made.load([Record(noun, "01A", 1, {})])
    made.add_row()
    assert len(lines(made)) == 2
