"""The questions above the rows of a workbook: what ends most errors is asked first, and answered by keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from registry.domain.vocabulary.language import Language
from tests.ui.features.exchanges.workbooks import foreign
from tests.ui.hands import focused, press, write
from ui.features.exchanges.columns_part import ColumnsPart
from ui.features.exchanges.questions_part import QuestionsPart

if TYPE_CHECKING:
    from tests.ui.features.exchanges.import_room import ImportRoom

SAMPLE = Path(__file__).parents[3] / "samples" / "world-bank-projects-2021-40-rows.xlsx"


def asked(room: ImportRoom) -> str:
    part = room.found(QuestionsPart)
    return room.texts(part) if part.isVisible() else ""


def answer(room: ImportRoom, value: str) -> None:
    """Type a value for the question that has the keyboard, or else for the first one, and set it."""
    if not room.found(QuestionsPart).isAncestorOf(focused()):
        room.press("Ctrl+G")
    write(value)
    press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    button = focused()
    assert isinstance(button, QAbstractButton)
    assert button.text() == "Set"
    room.press("Space")


def lacking_currency(path: Path, rows: int, country: str = "Kenya") -> Path:
    """Make a sheet in which every amount lacks its currency, and every tenth country is unknown."""
    return foreign(
        path,
        ("Project ID", "Project name", "Country", "Total cost"),
        *((f"X-{n}", f"Course {n}", "The Isles" if n % 10 == 0 else country, n + 1) for n in range(rows)),
    )


def test_a_real_list_says_which_answer_ends_most_of_its_errors_and_the_next_one_follows(
    room: ImportRoom,
) -> None:
    room.open(SAMPLE)
    assert "40 errors in 40 rows" in asked(room)
    assert "Set a default for “Cost currency”\nfixes 35 of 40 errors" in asked(room)
    assert room.button("Needs review 40").isChecked()
    answer(room, "USD")
    assert "5 errors in 5 rows" in asked(room)
    assert "“Republic of Kosovo”" in asked(room) or "“East Asia and Pacific”" in asked(room)
    assert room.button("Needs review 5").isChecked()
    assert room.found(QuestionsPart).isAncestorOf(focused())  # the next question has the keyboard


def test_when_nothing_is_open_any_more_the_rows_to_import_are_shown_and_have_the_keyboard(
    room: ImportRoom, tmp_path: Path
) -> None:
    room.open(lacking_currency(tmp_path / "office.xlsx", 8, "Kenya"))
    answer(room, "USD")
    answer(room, "Palau")
    assert asked(room) == ""
    assert room.button("To import 8").isChecked()
    assert focused() is room.grid


def test_an_answer_keeps_the_place_in_the_rows(room: ImportRoom, tmp_path: Path) -> None:
    room.open_all(lacking_currency(tmp_path / "office.xlsx", 200))
    room.go_to(150)
    bar = room.grid.verticalScrollBar()
    bar.setValue(bar.value() - 3)
    top, below = room.grid.rowAt(0), bar.value()
    assert top > 100
    answer(room, "USD")
    assert room.grid.currentIndex().row() == 150
    assert room.grid.chosen_ids() == (room.grid.model().ids[150],)
    assert room.grid.rowAt(0) == top
    assert room.grid.verticalScrollBar().value() == below


def test_when_the_current_row_needs_nobody_any_more_the_next_one_that_does_is_current(
    room: ImportRoom, tmp_path: Path
) -> None:
    room.open(lacking_currency(tmp_path / "office.xlsx", 200))
    room.go_to(151)
    answer(room, "USD")
    assert [row["Project"] for row in room.rows()] == [f"Course {n}" for n in range(0, 200, 10)]
    row = room.grid.model().row_at(room.grid.currentIndex().row())
    assert row is not None
    assert row.row.title.en == "Course 160"
    assert room.grid.chosen_ids() == (row.id,)


def test_an_answer_is_listed_among_the_columns_and_stays_when_another_default_is_given(
    room: ImportRoom, tmp_path: Path
) -> None:
    room.open(lacking_currency(tmp_path / "office.xlsx", 8))
    room.press("Ctrl+PgDown")
    answer(room, "USD")
    editor = room.found(ColumnsPart).defaults
    line = next(line for line in editor._lines if line.field == "cost_currency")
    assert line.raw == "USD"
    other = next(line for line in editor._lines if line.field == "area")
    other.set_raw("MAR")
    other.edited.emit()
    room.settle()
    assert room.page._checking.options.given.defaults == {"cost_currency": "USD", "area": "MAR"}


def test_the_order_of_day_and_month_is_chosen_by_what_a_date_would_be(
    room: ImportRoom, tmp_path: Path
) -> None:
    rows = [(f"Course {n}", f"0{n}/05/2026") for n in range(1, 5)]
    room.open(foreign(tmp_path / "days.xlsx", ("Project name", "Start date"), *rows))
    assert "Choose the date “01/05/2026” stands for\nfixes 4 of 4 errors" in asked(room)
    room.press("Ctrl+G")
    button = focused()
    assert isinstance(button, QAbstractButton)
    assert button.text() == "1 May 2026"
    room.press("Space")
    assert asked(room) == ""
    assert [row["Planned start"] for row in room.rows()] == [f"2026-05-0{n}" for n in range(1, 5)]


def test_a_column_of_the_wrong_field_is_skipped_where_it_is_asked(room: ImportRoom, tmp_path: Path) -> None:
    rows = [(f"Course {n}", f"after phase {n}") for n in range(1, 7)]
    room.open(foreign(tmp_path / "phases.xlsx", ("Project name", "Start date"), *rows))
    assert "Choose another field for column B (“Start date”), or skip it\nfixes 6 of 6 errors" in asked(room)
    room.press("Ctrl+G")
    press(Qt.Key.Key_Home)  # passing a field on the way answers nothing
    room.settle()
    assert "fixes 6 of 6" in asked(room)
    press(Qt.Key.Key_Tab)
    room.press("Space")
    assert asked(room) == ""
    assert room.button("To import 6").isChecked()


def test_what_is_typed_for_the_second_question_stays_when_the_first_is_answered(
    room: ImportRoom, tmp_path: Path
) -> None:
    room.open(lacking_currency(tmp_path / "office.xlsx", 30))
    first, second = room.found(QuestionsPart)._lines.values()
    second.focus_first()
    write("Pal")
    first.answered.emit(first.question.key, "USD")
    room.settle()
    assert focused() is second.stops()[0]
    assert getattr(focused(), "text", str)() == "Pal"


@pytest.mark.parametrize("language", [Language.EN, Language.KO], ids=["en", "ko"])
def test_no_two_columns_of_the_rows_have_the_same_heading(
    room: ImportRoom, tmp_path: Path, language: Language
) -> None:
    rows = [
        ("사업명", "영문 사업명", "Reference no", "Country", "Total cost", "Note"),
        ("레이더 과정", "Radar course", "X-1", "Kenya", 5, "later"),
    ]
    room.open(foreign(tmp_path / f"{language}.xlsx", *rows))
    headings = [column.title for column in room.grid.model().columns]
    assert len(headings) >= 9
    assert len(set(headings)) == len(headings)


def test_ctrl_g_goes_to_apply_once_the_rows_with_errors_are_skipped(room: ImportRoom, tmp_path: Path) -> None:
    rows = [("Course 1", "Philippines"), ("Course 2", "Atlantis")]
    room.open(foreign(tmp_path / "office.xlsx", ("Project name", "Partner country"), *rows))
    room.press("Ctrl+G")
    question = focused()
    assert "Atlantis" in asked(room)
    assert not isinstance(question, QAbstractButton)
    room.press("Ctrl+G")
    skip = focused()
    assert isinstance(skip, QAbstractButton)
    assert skip.text() == "Skip rows with errors"
    assert "Answer these questions first" in asked(room)
    room.press("Space")
    assert "in 1 row). To import them too, answer these questions" in asked(room)
    room.press("Ctrl+G")
    apply = focused()
    assert isinstance(apply, QAbstractButton)
    assert apply.isEnabled()
    assert apply.property("role") == "primary"
    room.press("Ctrl+G")  # the questions can still be answered
    assert focused() is question


def test_enter_answers_once_a_value_is_chosen(room: ImportRoom, tmp_path: Path) -> None:
    room.open(lacking_currency(tmp_path / "office.xlsx", 8))
    room.press("Ctrl+G")
    press(Qt.Key.Key_Return)
    room.settle()
    assert "default" in asked(room)  # nothing is typed yet
    write("USD")
    press(Qt.Key.Key_Return)  # takes what is offered
    press(Qt.Key.Key_Return)
    room.settle()
    assert "default" not in asked(room)
