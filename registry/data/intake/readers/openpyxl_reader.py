"""Reading .xlsx and .xlsm with openpyxl, no further than the cells the gate found."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from registry.data.intake.errors import Unreadable
from registry.data.intake.readers.cells import CellReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.intake.gate.book_part import SheetPlace
    from registry.data.intake.gate.counters import Looked
    from registry.data.intake.gate.gate import Passed
    from registry.data.intake.wire import Row


class Unguarded(ImportError):
    """openpyxl would read XML without defusedxml, or with lxml: the program is not installed correctly."""


class OpenpyxlReader:
    """The sheets of a workbook, row by row."""

    def __init__(self, content: bytes, passed: Passed) -> None:
        if not openpyxl.DEFUSEDXML or openpyxl.LXML:
            raise Unguarded
        self._book = openpyxl.load_workbook(
            io.BytesIO(content), read_only=True, data_only=True, keep_links=False
        )
        self._epoch = CALENDAR_MAC_1904 if passed.book.from_1904 else CALENDAR_WINDOWS_1900

    def rows(self, place: SheetPlace, seen: Looked) -> Iterator[Row]:
        """Yield the filled rows of a sheet; raises Unreadable when the gate counted another number of cells."""
        if place.title not in self._book.sheetnames:
            raise Unreadable("F17", sheet=place.title, counted=str(seen.filled), read="0")
        cells = CellReader(seen, escaped=True)
        sheet = self._book[place.title]
        sheet.reset_dimensions()
        last_row = max([seen.last_row, *seen.unresolved])
        last_column = max([seen.last_column, *(max(columns) for columns in seen.unresolved.values())])
        if last_row:
            found = sheet.iter_rows(
                max_row=last_row, max_col=last_column, min_row=1, min_col=1, values_only=True
            )
            for number, values in enumerate(found, 1):
                row = cells.row(
                    number, 1, self._with_days(values, seen.days[number]) if number in seen.days else values
                )
                if row is not None:
                    yield row
        if cells.filled != seen.filled:
            raise Unreadable("F17", sheet=place.title, counted=str(seen.filled), read=str(cells.filled))

    def _with_days(self, values: tuple[object, ...], columns: list[int]) -> list[object]:
        """Return a row in which the numbers of these columns are days."""
        changed = list(values)
        for column in columns:
            number = changed[column - 1]
            if isinstance(number, int | float):
                changed[column - 1] = from_excel(number, self._epoch)
        return changed
