"""Sheets written into a workbook by openpyxl."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from tests.drills.foreign_lists.grid import Cell, Run, Sheet

_STRUCK = Font(strike=True)


def write(sheets: Iterable[Sheet], path: Path, *, from_1904: bool = False) -> Path:
    """Write sheets into one workbook."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    if from_1904:
        book.epoch = CALENDAR_MAC_1904
    for sheet in sheets:
        _fill(book.create_sheet(sheet.name), sheet)
    book.save(path)
    return path


def _fill(page: Worksheet, sheet: Sheet) -> None:
    for (row, column), cell in sheet.cells.items():
        _put(page, row, column, cell)
    for top, first, bottom, last in sheet.merged:
        page.merge_cells(start_row=top, start_column=first, end_row=bottom, end_column=last)
    for row in sheet.hidden_rows:
        page.row_dimensions[row].hidden = True
    for column in sheet.hidden_columns:
        page.column_dimensions[get_column_letter(column)].hidden = True


def _put(page: Worksheet, row: int, column: int, cell: Cell) -> None:
    if cell.value is None and not cell.runs:
        return
    made = page.cell(row, column)
    made.value = _rich(cell.runs) if cell.runs else cell.value  # type: ignore[assignment]  # what cells take
    if cell.shown != "General":
        made.number_format = cell.shown
    if isinstance(cell.value, str):
        made.data_type = "s"
    if cell.struck:
        made.font = _STRUCK


def _rich(runs: Iterable[Run]) -> CellRichText:
    fonts = {"superscript": InlineFont(vertAlign="superscript"), "struck": InlineFont(strike=True)}
    return CellRichText(*(TextBlock(fonts[how], text) if how else text for text, how in runs))
