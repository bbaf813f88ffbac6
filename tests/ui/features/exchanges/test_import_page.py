"""The import page over real workbooks: what it shows, what the keys do, and that nothing is written before Apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtWidgets import QAbstractButton

from registry.services.projects.assignments import read_assignments
from tests.portfolio import assign
from tests.ui.features.exchanges.workbooks import COURSE, OFFICE_ROWS, STUDY, VESSEL, edited, foreign
from tests.ui.hands import focused
from ui.features.exchanges.grid_columns import CellText
from ui.features.exchanges.grid_model import GridModel
from ui.features.exchanges.grid_row import CellState
from ui.features.exchanges.part_chips import PartChips
from ui.features.exchanges.rows_part import RowsPart
from ui.kit.tables.table_model import VALUE_ROLE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from tests.ui.features.exchanges.import_room import ImportRoom
    from ui.desk.desk import Notice

TITLE = "A study of rescue at sea, shortened"


@pytest.fixture
def returned(sent_book: Path) -> Path:
    """Three projects that were sent; one came back with another title, one with a day nobody can read."""
    return edited(sent_book, {(STUDY, "title_en"): TITLE, (VESSEL, "planned_end"): "soon"})


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Another office's sheet."""
    return foreign(tmp_path / "office.xlsx", *OFFICE_ROWS)


def title_of(registry: Registry, ref: str) -> str:
    return registry.projects.file(ref).project.text("title_en")


def results(room: ImportRoom) -> dict[str, str]:
    return {row["No."]: row["Result"] for row in room.rows()}


def test_a_returned_workbook_shows_each_row_what_changes_and_what_is_wrong_at_its_cell(
    room: ImportRoom, returned: Path, registry: Registry
) -> None:
    old = title_of(registry, STUDY)
    room.open_all(returned)
    assert results(room) == {STUDY: "change", VESSEL: "error", COURSE: "unchanged"}
    changed = next(row for row in room.rows() if row["No."] == STUDY)
    assert changed["English title"] == f"{old} → {TITLE}"
    assert "Planned start" not in changed  # only columns that change
    assert "our workbook EX-2026-0001" in room.texts(room.page)
    place = [row["No."] for row in room.rows()].index(VESSEL)
    model = room.grid.model()
    section = [column.title for column in model.columns].index("Planned end")
    cell = model.data(model.index(place, section), VALUE_ROLE)
    assert isinstance(cell, CellText)
    assert (cell.state, cell.new) == (CellState.ERROR, "“soon”")
    room.go_to(place)
    told = room.texts(room.panel)
    assert "soon" in told
    assert "Planned end" in told
    row = next(row for row in room.rows() if row["No."] == VESSEL)["Row"]
    assert any(line.endswith(row) and line[0].isalpha() and len(line) <= 4 for line in told.splitlines())


def test_chips_show_one_part_and_errors_hold_apply_back_until_they_are_left_out(
    room: ImportRoom, returned: Path, registry: Registry
) -> None:
    room.open(returned)
    texts = [button.text() for button in room.found(PartChips).findChildren(QAbstractButton)]
    assert texts == [
        "All 3",
        "Needs review 1",
        "To import 1",
        "New 0",
        "Changed 1",
        "Errors 1",
        "Unchanged 1",
    ]
    room.push("Errors 1")
    assert list(results(room)) == [VESSEL]
    room.push("All 3")
    apply = room.button("Apply")
    assert not apply.isEnabled()
    assert "errors" in room.bar.reason
    room.push("Skip rows with errors")
    assert apply.isEnabled()
    assert "1" in apply.text()
    assert results(room)[VESSEL] == "skipped"
    assert title_of(registry, STUDY) != TITLE  # nothing is written before Apply


def test_applied_it_is_one_act_with_undo_and_a_backup_before_it(
    room: ImportRoom, returned: Path, registry: Registry, notices: list[Notice], qtbot: QtBot
) -> None:
    before = title_of(registry, STUDY)
    room.open(returned)
    room.push("Skip rows with errors")
    with qtbot.waitSignals([room.page.left, room.desk.changed]):
        room.push("Apply")
    assert title_of(registry, STUDY) == TITLE
    assert notices[-1].undo
    assert notices[-1].text == "Imported sent.xlsx: 1 project changed, 1 row skipped"
    assert room.page.file_name == ""
    folder = room.desk.opened.path.with_name(room.desk.opened.path.name + ".backups")
    assert [path for path in folder.iterdir() if "before-import" in path.name] != []
    room.desk.do(lambda services, acting: services.history.undo("", acting))
    room.settle()
    assert title_of(registry, STUDY) == before


def test_space_leaves_a_row_out_and_takes_it_again(room: ImportRoom, returned: Path) -> None:
    room.open_all(returned)
    place = [row["No."] for row in room.rows()].index(STUDY)
    room.go_to(place)
    room.press("Space")
    assert results(room)[STUDY] == "skipped"
    assert "Include this row" in "".join(button.text() for button in room.panel.findChildren(QAbstractButton))
    room.press("Space")
    assert results(room)[STUDY] == "change"
    assert room.grid.currentIndex().row() == place  # what was chosen stays chosen


def test_cells_both_sides_changed_wait_for_a_choice(
    room: ImportRoom, returned: Path, registry: Registry
) -> None:
    assign(registry, STUDY, "title_en=Our own new title")
    room.open(returned)
    room.push("Skip rows with errors")
    assert results(room)[STUDY] == "conflict"
    place = [row["No."] for row in room.rows()].index(STUDY)
    room.go_to(place)
    told = room.texts(room.panel)
    assert "Our own new title" in told
    assert TITLE in told
    assert not room.button("Apply").isEnabled()
    room.choose("Cells changed on both sides", "theirs")
    assert room.button("Apply").isEnabled()
    room.push("Apply")
    assert title_of(registry, STUDY) == TITLE


def test_what_is_no_workbook_is_refused_with_a_sentence(room: ImportRoom, tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_text("Dear colleague", encoding="utf-8")
    room.open(path)
    assert "Can't import letter.xlsx" in room.texts(room.page)
    assert focused() is room.button("Choose a workbook")


def test_a_workbook_marked_above_the_ceiling_is_refused_with_its_place(
    room: ImportRoom, office: Path
) -> None:
    book = openpyxl.load_workbook(office)
    book.worksheets[0].title = "SECRET"
    book.save(office)
    room.open(office)
    said = room.texts(room.page)
    assert "Can't import office.xlsx" in said
    assert "(name of sheet 1)" in said
    assert focused() is room.button("Choose a workbook")


def test_reading_can_be_cancelled(room: ImportRoom, office: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.page.left):
        room.page.open_file(office)
        room.push("Cancel")
    assert room.page.file_name == ""
    assert room.texts(room.page).count("No workbook is open") == 1


def test_a_change_in_the_registry_is_looked_at_again(
    room: ImportRoom, returned: Path, registry: Registry
) -> None:
    room.open_all(returned)
    assert results(room)[STUDY] == "change"
    edit = read_assignments((f"title_en={TITLE}",), registry.words)
    room.desk.do(lambda services, acting: services.projects.change(STUDY, edit, acting))
    room.settle()
    assert results(room)[STUDY] == "unchanged"


def test_back_is_asked_for_with_escape(room: ImportRoom, returned: Path, qtbot: QtBot) -> None:
    room.open(returned)
    with qtbot.waitSignal(room.page.left):
        room.press("Escape")
    assert room.page.file_name == "sent.xlsx"  # it is still there, to be gone on with


def test_the_tables_of_former_workbooks_go_with_their_rows(room: ImportRoom, returned: Path) -> None:
    for _time in range(3):
        room.open(returned)
    assert len(room.found(RowsPart).findChildren(GridModel)) == 1


def test_the_head_says_which_sheets_were_not_read(room: ImportRoom, office: Path) -> None:
    book = openpyxl.load_workbook(office)
    book.create_sheet("Notes").append(["Only a note"])
    book.save(office)
    room.open(office)
    assert "Not read: 1 other sheet (“Notes”)" in room.texts(room.page)


def test_a_card_is_named_at_the_head_and_cannot_be_applied(room: ImportRoom, tmp_path: Path) -> None:
    labels = (("Project title", "Radar course"), ("Country", "Kenya"), ("Start date", "2027-01-01"))
    room.open(foreign(tmp_path / "card.xlsx", *labels, ("Desk officer", "Kim"), ("Objective", "To see")))
    assert "isn't a list" in room.texts(room.page)
    assert not room.bar.findChildren(QAbstractButton)[-1].isEnabled()
