"""What .xls and .ods hide from a reader of values, told as of .xlsx: one workbook, saved as each by LibreOffice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from registry.data.intake.client import read_content
from registry.domain.exchange.workbook import Cell, CellKind
from tests.services.exchange.office import Office, running

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.domain.exchange.workbook import Workbook


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Workbook]]:
    """One workbook in three formats: struck and hidden rows, a hidden column, an error, a formula, a percentage."""
    folder = tmp_path_factory.mktemp("formats")
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = "First"
    page.append(["ID", "Old", "Budget", "Share"])
    for number in range(2, 8):
        page.append([f"A-{number}", number, number * 100, 0.5])
    page["A3"].font = Font(strike=True)
    page.row_dimensions[4].hidden = True
    page.column_dimensions["B"].hidden = True
    page["C5"] = "=C2*2"
    page["C6"] = "=1/0"
    page["D2"].number_format = "0.0%"
    shown = book.create_sheet("Shown")
    shown["A1"] = "second"
    book.active = 1
    source = folder / "made.xlsx"
    book.save(source)
    for office in running(folder):
        yield {suffix: _read(office, source, folder / f"saved.{suffix}") for suffix in ("xlsx", "xls", "ods")}


def _read(office: Office, source: Path, target: Path) -> Workbook:
    office.save(source, target)
    return read_content(target.read_bytes(), target.name)


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_each_format_tells_the_same(saved: dict[str, Workbook], suffix: str) -> None:
    found = saved[suffix]
    page = found.sheets[0]
    assert page.hidden_rows == {4}
    assert page.hidden_columns == {2}
    assert found.active == (
        "" if suffix == "ods" else "Shown"
    )  # LibreOffice without a window notes none in .ods
    assert page.rows[5][3] == Cell("400", CellKind.NUMBER, formula=True)
    assert (page.rows[6][3].kind, page.rows[6][3].text) == (CellKind.ERROR, "#DIV/0!")
    assert page.rows[2][4] == Cell("0.5", CellKind.NUMBER, percent=True)
    assert page.rows[3][4] == Cell("0.5", CellKind.NUMBER)
    told = {(one.code, str(one.values.get("count") or one.values.get("columns"))) for one in found.notices}
    assert {("F07", "1"), ("F08", "1"), ("F32", "B")} <= told


@pytest.fixture(scope="module")
def saved_from_1904(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Workbook]]:
    """A workbook that counts its days from 1904, with merged cells, in three formats."""
    folder = tmp_path_factory.mktemp("epochs")
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    page = book.worksheets[0]
    for row in (["Officer", "Start"], ["Kim", 44620], [None, 44651], ["Lee", 44700]):
        page.append(row)
    page.merge_cells("A2:A3")
    source = folder / "made.xlsx"
    book.save(source)
    for office in running(folder):
        yield {suffix: _read(office, source, folder / f"saved.{suffix}") for suffix in ("xlsx", "xls", "ods")}


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_merged_cells_and_the_day_days_count_from_are_told(
    saved_from_1904: dict[str, Workbook], suffix: str
) -> None:
    found = saved_from_1904[suffix]
    assert found.from_1904
    assert found.sheets[0].merged == ((2, 1, 3, 1),)
    assert [found.sheets[0].rows[row][2].text for row in (2, 3, 4)] == ["44620", "44651", "44700"]


def test_a_workbook_from_1900_is_none_from_1904(saved: dict[str, Workbook]) -> None:
    assert not any(one.from_1904 for one in saved.values())


@pytest.mark.parametrize(("suffix", "code"), [("xls", "F33"), ("ods", "F33")])
def test_what_a_format_does_not_tell_is_said(saved: dict[str, Workbook], suffix: str, code: str) -> None:
    codes = [one.code for one in saved[suffix].notices]
    assert code in codes
    assert "F18" not in codes
