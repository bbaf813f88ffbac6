"""Runs of a text and number formats: what a person sees in a cell crosses to the program, whichever reader reads it."""

from __future__ import annotations

import io

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from registry.data.intake.client import read_content
from registry.domain.exchange.workbook import Cell, CellKind, Workbook

_STRUCK, _RAISED = InlineFont(strike=True), InlineFont(vertAlign="superscript")


def _read(
    *values: object, formats: dict[int, str] | None = None, plain: bool = True, **book: object
) -> Workbook:
    """Return the workbook with these values in its first row; one that is not plain is read by openpyxl."""
    made = openpyxl.Workbook()
    page = made.worksheets[0]
    page.append(list(values))
    for column, code in (formats or {}).items():
        page.cell(1, column).number_format = code
    if not plain:
        page.cell(2, 1).value = "#DIV/0!"
    made.epoch = book.get("epoch", made.epoch)  # type: ignore[assignment]  # a day
    content = io.BytesIO()
    made.save(content)
    return read_content(content.getvalue(), "a.xlsx")


def _cells(workbook: Workbook) -> dict[int, Cell]:
    return dict(workbook.sheets[0].rows[1])


@pytest.mark.parametrize("plain", [True, False], ids=["by the gate", "by openpyxl"])
def test_raised_digits_are_raised_letters_and_struck_runs_are_told(plain: bool) -> None:
    cells = _cells(
        _read(
            CellRichText("850", TextBlock(_RAISED, "2")),
            CellRichText("1,200", TextBlock(_RAISED, "1)")),
            CellRichText("1", TextBlock(_RAISED, "st"), " March 2026"),
            CellRichText(TextBlock(_STRUCK, "500"), "650"),
            CellRichText(TextBlock(_STRUCK, "gone")),
            "plain",
            plain=plain,
        )
    )

    assert [cells[column].text for column in (1, 2, 3)] == ["850²", "1,200¹⁾", "1st March 2026"]
    assert [cells[column].left for column in (1, 4, 5, 6)] == [None, "650", "", None]
    assert cells[4].text == "500650"


@pytest.mark.parametrize("plain", [True, False], ids=["by the gate", "by openpyxl"])
def test_formats_that_show_more_than_digits_come_with_their_numbers(plain: bool) -> None:
    formats = {
        1: "00000",
        2: "[$₩-412]#,##0",
        3: "#,##0",
        4: "0.0,,",
        5: "0%",
        6: "yyyy-mm-dd",
        7: '"US$"#,##0',
    }
    cells = _cells(_read(42, 125, 7, 9, 0.5, 46000, "text", formats=formats, plain=plain))

    assert [cells[column].format for column in range(1, 8)] == [
        "00000", "[$₩-412]#,##0", "", "0.0,,", "", "", ""
    ]  # fmt: skip
    assert cells[5].percent
    assert cells[6].kind is CellKind.DATE


def test_a_struck_cell_is_told_as_a_whole() -> None:
    made = openpyxl.Workbook()
    page = made.worksheets[0]
    page.append([12, "kept"])
    page.cell(1, 1).font = Font(strike=True)
    content = io.BytesIO()
    made.save(content)

    cells = _cells(read_content(content.getvalue(), "a.xlsx"))

    assert (cells[1].left, cells[2].left) == ("", None)


def test_in_a_struck_cell_the_runs_say_what_is_struck() -> None:
    made = openpyxl.Workbook()
    page = made.worksheets[0]
    page.append([CellRichText(TextBlock(_STRUCK, "Viet Nam\n"), TextBlock(InlineFont(), "Thailand"))])
    page.cell(1, 1).font = Font(
        strike=True
    )  # as programs write it that give the cell the style of its first run
    content = io.BytesIO()
    made.save(content)

    assert _cells(read_content(content.getvalue(), "a.xlsx"))[1].left == "Thailand"


def test_the_day_a_workbook_counts_from_is_told() -> None:
    assert _read(44620, epoch=CALENDAR_MAC_1904).from_1904
    assert not _read(44620).from_1904
