"""An open workbook stays open: it is announced, found again by a rebuilt window, and closed at the end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.features.exchanges.workbooks import OFFICE_ROWS, foreign
from ui.features.exchanges.columns_part import ColumnsPart
from ui.features.exchanges.import_page import ImportPage
from ui.features.exchanges.place import ExchangesPlace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.features.exchanges.import_room import ImportRoom
    from ui.desk.desk import Desk

_LONG = 4_000


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Another office's sheet."""
    return foreign(tmp_path / "office.xlsx", *OFFICE_ROWS)


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    """Another office's sheet (FICTIONAL) that takes long to read and to check."""
    rows = ((f"L-{n}", f"Course number {n} of crews", "Philippines", "2027-06-30") for n in range(_LONG))
    return foreign(tmp_path / "long.xlsx", OFFICE_ROWS[0][:4], *rows)


def test_whether_a_workbook_is_open_is_told_however_the_page_is_left(
    room: ImportRoom, office: Path, tmp_path: Path
) -> None:
    told: list[str] = []
    room.page.opened_changed.connect(told.append)
    room.open(office)
    assert told == ["office.xlsx"]
    bad = tmp_path / "letter.xlsx"
    bad.write_text("Dear colleague", encoding="utf-8")
    room.open(bad)
    assert told[-1] == ""
    assert room.page.file_name == ""
    room.page.open_file(office)
    room.push("Cancel")
    assert told[-2:] == ["office.xlsx", ""]


def test_the_place_offers_to_go_on_whenever_it_is_entered(
    room: ImportRoom, office: Path, qtbot: QtBot
) -> None:
    place = ExchangesPlace(room.desk)
    qtbot.addWidget(place)
    room.page.opened_changed.connect(place.show_open)
    place.show()
    room.open(office)
    place.enter()
    offered = [one.text() for one in place.findChildren(QAbstractButton) if one.isVisible()]
    assert "Continue with office.xlsx" in offered


def test_a_window_made_anew_reads_the_same_workbook_in_the_same_way(
    room: ImportRoom, office: Path, desk: Desk, qtbot: QtBot
) -> None:
    room.open(office)
    room.push("Skip rows with errors")
    room.press("Ctrl+PgDown")
    room.choose("Column E, Wirkung", "expected_result")
    kept = room.page.whereabouts()
    assert "\n" not in kept
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.return_to(kept)
    room.settle()
    assert page.file_name == "office.xlsx"
    assert page._checking.options == room.page._checking.options
    assert page._view.options == room.page._view.options
    assert page._view.options.skip_errors


def test_nothing_is_read_again_where_nothing_was_open(room: ImportRoom) -> None:
    assert room.page.whereabouts() == ""
    room.page.return_to("")
    assert room.page.file_name == ""


def test_reading_is_given_up_when_the_window_goes_and_begun_again_in_the_next(
    room: ImportRoom, long_list: Path, qtbot: QtBot
) -> None:
    ended: list[object] = []
    room.desk.ended.connect(ended.append)
    room.page.open_file(long_list)
    qtbot.wait(300)
    assert ended == []
    room.desk.drain()
    assert room.page._checking.found is None
    assert str(long_list.name) in room.page.whereabouts()
    room.settle()
    assert room.page.file_name == ""  # who stays after all chooses it again
    assert room.button("Choose a workbook").isVisible()


def test_checking_is_given_up_when_the_window_goes(room: ImportRoom, long_list: Path, qtbot: QtBot) -> None:
    began = time.monotonic()
    room.page.open_file(long_list)
    qtbot.waitUntil(lambda: room.desk.idle, timeout=120_000)
    whole = time.monotonic() - began
    room.page._checking.ask(room.page._checking.options)
    qtbot.wait(100)
    began = time.monotonic()
    room.desk.close()
    assert time.monotonic() - began < whole / 3


def test_another_file_begins_anew(room: ImportRoom, tmp_path: Path) -> None:
    head = OFFICE_ROWS[0]
    first = foreign(
        tmp_path / "first.xlsx", head, *((f"A-{n}", f"First course {n}", "Japan") for n in range(40))
    )
    other = foreign(
        tmp_path / "other.xlsx", head, *((f"B-{n}", f"Other study {n}", "Fiji") for n in range(40))
    )
    room.open(first)
    room.go_to(20)
    room.push("Needs review" if room.button("Needs review").isEnabled() else "New")
    room.press("Ctrl+PgDown")
    assert "First course 1" in room.texts(room.found(ColumnsPart))
    room.open(other)
    assert room.button("To import").isChecked()  # nothing in it needs a person
    assert room.grid.currentIndex().row() == 0
    room.press("Ctrl+PgDown")
    told = room.texts(room.found(ColumnsPart))
    assert "Other study 1" in told
    assert "First course" not in told
