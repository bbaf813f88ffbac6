"""The writer: what a sheet is set up with, what may be typed into it, and that its texts come back as they were."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import openpyxl.worksheet._writer
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

from registry.domain.exchange.layout import EXCHANGE_PROPERTY
from tests.data.workbooks.books import BANNER, COLUMNS, NUMBER, ROW, book, written

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.datavalidation import DataValidation

_TEXTS = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.sampled_from("_x0041\n\t=+-@")
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A written workbook of one row."""
    return written(book(), tmp_path / "out.xlsx")


@pytest.fixture
def read(path: Path) -> Workbook:
    """The same, read again."""
    return load_workbook(path)


def _validation(read: Workbook, id_: str) -> DataValidation:
    column = "ABCDEFGHIJ"[[one.id for one in COLUMNS].index(id_)]
    found: list[DataValidation] = [
        one for one in read.worksheets[0].data_validations.dataValidation if f"{column}3" in one.sqref
    ]
    assert len(found) == 1, id_
    return found[0]


def test_the_sheets_stand_in_their_order_and_only_what_is_for_people_is_seen(read: Workbook) -> None:
    assert [(sheet.title, sheet.sheet_state) for sheet in read.worksheets] == [
        ("사업 Projects", "visible"),
        ("안내 Read me", "visible"),
        ("목록 Lists", "hidden"),
        ("_registry", "veryHidden"),
    ]
    assert read.active is read.worksheets[0]
    assert [[cell.value for cell in row] for row in read["_registry"]] == [
        ["exchange", NUMBER],
        ["format", "1"],
    ]


def test_ids_are_hidden_headers_stay_and_keys_are_out_of_sight(read: Workbook) -> None:
    sheet = read.worksheets[0]
    assert [cell.value for cell in sheet[1]] == [column.id for column in COLUMNS]
    assert sheet.row_dimensions[1].hidden
    assert sheet.freeze_panes == "D3"
    hidden = [letter for letter, one in sheet.column_dimensions.items() if one.hidden]
    assert hidden == ["A", "B"]
    assert sheet.auto_filter.ref == "A2:J3"
    assert sheet.calculate_dimension() == "A1:J3"
    assert not sheet.protection.sheet
    assert not sheet.merged_cells.ranges


def test_a_value_is_written_as_what_it_is_and_a_context_column_is_grey(read: Workbook) -> None:
    cells = read.worksheets[0][3]
    assert [cell.data_type for cell in cells] == ["s", "s", "s", "s", "s", "s", "d", "n", "n", "n"]
    assert cells[6].number_format == "yyyy-mm-dd"
    assert cells[3].number_format == "@"
    assert (cells[2].fill.fill_type, cells[3].fill.fill_type) == ("solid", None)


def test_a_key_can_be_neither_changed_nor_copied(read: Workbook) -> None:
    guard = _validation(read, "_key")
    assert (guard.type, guard.formula1, guard.errorStyle) == ("custom", "COUNTIF(A$3:A$203,A3)=1", "stop")


def test_codes_come_from_their_list_and_names_may_be_others(read: Workbook) -> None:
    strict, open_ = _validation(read, "area"), _validation(read, "lead_org")
    assert (strict.type, strict.formula1, strict.errorStyle) == ("list", "list_area", "stop")
    assert (open_.formula1, open_.errorStyle) == ("list_organisation", "warning")
    assert read.defined_names["list_area"].attr_text == "'목록 Lists'!$A$2:$A$3"
    (sheet, area) = next(iter(read.defined_names["list_area"].destinations))
    assert [cell.value for (cell,) in read[sheet][area]] == ["MAR – Maritime", "CYB – Cyber"]


def test_days_and_numbers_lie_in_range_in_spare_rows_too(read: Workbook) -> None:
    day, amount, year = (_validation(read, name) for name in ("planned_start", "cost", "fiscal_year"))
    assert (day.type, day.formula1, day.formula2) == ("date", "32874", "73415")
    assert (amount.type, amount.operator, amount.formula1) == ("decimal", "greaterThanOrEqual", "0")
    assert (year.type, year.formula1, year.formula2) == ("whole", "1990", "2100")
    assert str(day.sqref) == "G3:G203"
    assert all(one.showErrorMessage and one.allowBlank for one in (day, amount, year))


def test_the_mark_stands_at_the_head_and_foot_of_every_sheet_and_in_the_properties(read: Workbook) -> None:
    for sheet in read.worksheets:
        for part in (sheet.oddHeader, sheet.oddFooter):
            assert part is not None
            assert part.center.text == BANNER, sheet.title
    assert (read.properties.category, read.properties.keywords) == (BANNER, NUMBER)


def test_the_properties_say_what_it_is_and_nobody_s_account(read: Workbook, path: Path) -> None:
    own = read.custom_doc_props  # type: ignore[attr-defined]  # missing in the types, not in openpyxl
    assert own[EXCHANGE_PROPERTY].value == NUMBER
    assert read.properties.creator == "Cooperation Registry"
    assert read.properties.lastModifiedBy is None
    with ZipFile(path) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"openpyxl" not in whole
    assert Path.home().name.encode() + b"<" not in whole


def test_no_part_of_a_sheet_is_ever_put_into_a_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    known = tempfile.NamedTemporaryFile

    def noted(*given: Any, **more: Any) -> Any:  # noqa: ANN401 - passes everything on
        seen.append(str(more))
        return known(*given, **more)

    monkeypatch.setattr(openpyxl.worksheet._writer, "NamedTemporaryFile", noted)
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", noted)

    written(book([ROW] * 300), tmp_path / "out.xlsx")
    assert seen == []
    load_workbook(tmp_path / "out.xlsx").save(tmp_path / "control.xlsx")
    assert seen  # openpyxl's own way does it, a sheet at a time


@given(st.lists(_TEXTS.filter(lambda text: text.strip()), min_size=1, max_size=20))
@settings(max_examples=10, deadline=None)
def test_every_text_comes_back_through_two_readers_and_none_is_a_formula(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        rows = [(*ROW[:3], text, *ROW[4:]) for text in texts]
        path = written(book(rows), Path(folder) / "out.xlsx")
        sheet = load_workbook(path).worksheets[0]
        first = [unescape(str(sheet.cell(number, 4).value)) for number in range(3, 3 + len(texts))]
        second = [row[3] for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[2:]]
        with ZipFile(path) as archive:
            xml = archive.read("xl/worksheets/sheet1.xml").decode()
    assert first == texts
    assert second == texts
    assert not re.search(r"<f[ >/]", xml)
