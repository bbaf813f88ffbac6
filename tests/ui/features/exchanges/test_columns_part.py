"""Another office's sheet on the import page: its columns are bound, its days settled, its rows become projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from registry.domain.exchange.column_mapping import ColumnMapping
from registry.domain.project.query import ProjectQuery
from tests.services.exchange.sheets import sheet
from tests.ui.features.exchanges.workbooks import NEEDED, OFFICE_ROWS, foreign
from tests.ui.hands import focused, press, write
from ui.features.exchanges.columns_part import ColumnsPart
from ui.features.exchanges.defaults_editor import DefaultLine
from ui.features.exchanges.profile_offer import ProfileOffer
from ui.kit.forms.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from tests.ui.features.exchanges.import_room import ImportRoom
    from ui.desk.desk import Notice


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Another office's sheet."""
    return foreign(tmp_path / "office.xlsx", *OFFICE_ROWS)


def test_a_column_is_bound_by_keyboard_and_checked_at_once(room: ImportRoom, office: Path) -> None:
    room.open_all(office)
    assert "another office's sheet" in room.texts(room.page)
    room.press("Ctrl+PgDown")
    assert room.found(ColumnsPart).isVisible()
    assert "Wirkung" in room.texts(room.found(ColumnsPart))
    room.choose("Column E, Wirkung", "expected_result")
    assert "selected by you" in room.texts(room.found(ColumnsPart))
    room.press("Ctrl+PgUp")
    assert "Ships are seen sooner" in [row.get("Expected result") for row in room.rows()]


def test_a_column_the_registry_works_out_itself_says_it_is_not_taken(
    room: ImportRoom, tmp_path: Path
) -> None:
    rows = (("Project name", "Project status"), ("Radar course", "Active"))
    room.open(foreign(tmp_path / "status.xlsx", *rows))
    room.press("Ctrl+PgDown")
    assert "skipped: calculated by the registry" in room.texts(room.found(ColumnsPart))


def test_two_columns_on_one_field_say_so(room: ImportRoom, office: Path) -> None:
    room.open(office)
    room.press("Ctrl+PgDown")
    room.choose("Column E, Wirkung", "title_en")
    room.choose("Column B, Project name", "title_en")
    boxes = {box.accessibleName(): box for box in room.page.findChildren(QComboBox)}
    both = [boxes["Column E, Wirkung"], boxes["Column B, Project name"]]
    assert [box.currentData() for box in both] == ["title_en", "title_en"]
    assert all("another column both map to it" in box.accessibleDescription() for box in both)
    room.choose("Column E, Wirkung", "")
    assert [box.currentData() for box in both] == ["", "title_en"]
    assert "another column both map to it" not in room.texts(room.found(ColumnsPart))


def test_days_that_can_be_read_in_two_ways_are_asked_for_once(room: ImportRoom, tmp_path: Path) -> None:
    rows = (
        ("Project name", "Closing date"),
        ("Radar course", "03/04/2027"),
        ("Diver exchange", "05/06/2027"),
    )
    room.open(foreign(tmp_path / "days.xlsx", *rows))
    room.press("Ctrl+PgDown")
    assert "03/04/2027, 05/06/2027" in room.texts(room.found(ColumnsPart))
    room.choose("Meaning of 03/04/2026", "day")
    assert "can be read two ways" not in room.texts(room.found(ColumnsPart))
    room.press("Ctrl+PgUp")
    assert {row.get("Planned end") for row in room.rows()} == {"2027-04-03", "2027-06-05"}


def test_a_unit_that_is_not_understood_is_asked_for_and_read_as_chosen(
    room: ImportRoom, tmp_path: Path
) -> None:
    rows = (("Project name", "Budget (KOICA share)"), ("Radar course", 12), ("Diver exchange", 30))
    room.open(foreign(tmp_path / "units.xlsx", *rows))
    room.press("Ctrl+PgDown")
    assert "the unit “koica share” of column B isn't recognised" in room.texts(room.found(ColumnsPart))
    named = "Unit of the amounts in column B"
    box = next(one for one in room.page.findChildren(QComboBox) if one.accessibleName() == named)
    box.setFocus()
    while box.currentData() != "USD million":
        QTest.keyClick(box, Qt.Key.Key_Down)
        room.settle()
    assert "isn't recognised" not in room.texts(room.found(ColumnsPart))
    room.press("Ctrl+PgUp")
    assert {row.get("Total cost") for row in room.rows()} == {"12,000,000", "30,000,000"}


def test_another_offices_rows_become_projects(
    room: ImportRoom, office: Path, registry: Registry, qtbot: QtBot
) -> None:
    room.open_all(office)
    room.press("Ctrl+PgDown")
    room.push("Default values")
    for line in room.page.findChildren(DefaultLine):
        value = line.findChild(SuggestionLine)
        assert value is not None
        value.setFocus()
        write(NEEDED[line.field])
        room.press("Tab")
    qtbot.waitUntil(lambda: room.page._view._checking.options.given.defaults == NEEDED)
    room.settle()
    assert [row["Result"] for row in room.rows()] == ["new project", "new project", "error"]
    room.push("Skip rows with errors")
    room.push("Create 2")
    assert registry.ledger.all()[0].file_name == "office.xlsx"
    found = registry.projects.list(ProjectQuery(text="Radar course for coast"), ("title_en",))
    assert "Radar course for coast guards" in [line.values["title_en"] for line in found]


def test_a_reading_is_remembered_under_a_name(
    room: ImportRoom, office: Path, registry: Registry, notices: list[Notice]
) -> None:
    room.open(office)
    room.press("Ctrl+PgDown")
    room.choose("Column E, Wirkung", "expected_result")
    name = next(
        line
        for line in room.page.findChildren(QLineEdit)
        if line.accessibleName().startswith("Name of the saved")
    )
    name.setFocus()
    write("The Office")
    room.press("Return")
    assert registry.profiles.names() == ("The Office",)
    assert registry.profiles.get("The Office").columns["Wirkung"] == "expected_result"
    assert "The Office" in notices[-1].text
    room.open(office)
    room.press("Ctrl+PgDown")
    room.choose("Saved mapping", "The Office")
    assert "saved mapping" in room.texts(room.found(ColumnsPart))


def test_a_remembered_reading_that_fits_is_offered_over_the_rows(
    room: ImportRoom, office: Path, registry: Registry
) -> None:
    columns = {"Project name": "title_en", "Country": "countries", "Wirkung": "expected_result"}
    registry.profiles.keep("The Office", ColumnMapping(columns=columns))
    registry.profiles.keep(
        "Another", ColumnMapping(columns={"Titel": "title_en", "Land": "countries", "Country": ""})
    )
    room.open(office)
    assert "“The Office”" in room.texts(room.found(ProfileOffer))
    room.push("Use this mapping")
    assert room.page._checking.options.profile == "The Office"
    assert room.found(ProfileOffer).isHidden()
    assert room.page.isAncestorOf(focused())
    room.push("All")
    assert "Ships are seen sooner" in [row.get("Expected result") for row in room.rows()]


def test_nothing_is_offered_where_no_reading_fits(room: ImportRoom, office: Path, registry: Registry) -> None:
    registry.profiles.keep(
        "Another", ColumnMapping(columns={"Titel": "title_en", "Land": "countries", "Country": ""})
    )
    room.open(office)
    assert room.found(ProfileOffer).isHidden()


def test_the_keyboard_comes_to_what_is_seen_when_the_columns_were_scrolled(
    room: ImportRoom, office: Path
) -> None:
    room.window.resize(1096, 420)
    room.open(office)
    room.press("Ctrl+PgDown")
    part = room.found(ColumnsPart)
    room.press("Ctrl+PgUp")
    part.verticalScrollBar().setValue(part.verticalScrollBar().maximum())
    room.press("Ctrl+PgDown")
    box = focused()
    top = box.mapTo(part.viewport(), box.rect().topLeft()).y()
    assert 0 <= top <= part.viewport().height() - box.height()


def test_an_error_says_that_its_row_can_be_left_out(room: ImportRoom, office: Path) -> None:
    room.open_all(office)
    room.go_to(2)
    told = room.texts(room.panel)
    assert "you can skip rows with errors" in told
    assert "will be skipped" not in told


def test_tab_goes_through_the_columns_as_they_are_read(room: ImportRoom, office: Path) -> None:
    room.open(office)
    room.press("Ctrl+PgDown")
    room.button("Exchanges").setFocus()
    reached: list[QWidget] = []
    while focused() not in reached:
        reached.append(focused())
        press(Qt.Key.Key_Tab)
    inside = [stop for stop in reached if room.page.isAncestorOf(stop)]
    names = [stop.accessibleName() or getattr(stop, "text", str)() for stop in inside]
    wanted = (
        "Exchanges",
        "Workbook views",
        "Header row",
        "Column A",
        "Column E",
        "Add a value",
        "Skip rows",
    )
    places = [next(n for n, name in enumerate(names) if name.startswith(start)) for start in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        (("Alpha", "Bravo", "Charlie"), "not recognised: Alpha, Bravo, Charlie"),
        ((9, 9, 9), "No header row was found in the first 20 rows"),
    ],
)
def test_cells_of_which_no_row_is_counted_are_told_at_the_top(
    room: ImportRoom, tmp_path: Path, headers: tuple[object, ...], said: str
) -> None:
    room.open(sheet(tmp_path / "office.xlsx", (1, 2, 3), headers=headers))
    assert said in room.texts(room.page)
    assert "reading the sheet" in room.bar.reason
    room.open(foreign(tmp_path / "other.xlsx", *OFFICE_ROWS))
    assert said not in room.texts(room.page)
