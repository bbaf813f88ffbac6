"""Reading workbooks that are not Office Open XML with calamine: .xls, .xlsb and .ods."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from registry.data.intake.errors import Unreadable
from registry.data.intake.readers.cells import CellReader
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from python_calamine import CalamineSheet

    from registry.data.intake.gate.counters import Looked
    from registry.data.intake.limits import Limits
    from registry.data.intake.wire import Row
    from registry.domain.exchange.workbook import Area


class CalamineReader:
    """The sheets of a workbook, row by row."""

    def __init__(self, content: bytes) -> None:
        self._book = CalamineWorkbook.from_filelike(io.BytesIO(content))

    def sheets(
        self, limits: Limits, seen: Mapping[str, Looked]
    ) -> Iterator[tuple[str, bool, list[Area], Iterator[Row]]]:
        """Yield the title, whether it is hidden, the merged areas and the rows of each sheet.

        Raises Unreadable over the limits: these formats have no gate that counts the cells before.
        """
        found = [sheet for sheet in self._book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        if len(found) > limits.sheets:
            raise Unreadable("F26", count=str(len(found)), limit=str(limits.sheets))
        left = limits.cells
        for metadata in found:
            sheet = self._book.get_sheet_by_name(metadata.name)
            _refuse_large(sheet, limits)
            cells = CellReader(seen.get(metadata.name), escaped=False)
            merged = [(a + 1, b + 1, c + 1, d + 1) for (a, b), (c, d) in sheet.merged_cell_ranges or ()]
            yield (
                metadata.name,
                metadata.visible != SheetVisibleEnum.Visible,
                merged,
                _rows(sheet, cells),
            )
            left -= cells.filled
            if left < 0:
                raise _too_many(metadata.name, "", limits)


def _rows(sheet: CalamineSheet, cells: CellReader) -> Iterator[Row]:
    top, first = sheet.start or (0, 0)
    for number, values in enumerate(sheet.to_python(skip_empty_area=True), top + 1):
        row = cells.row(number, first + 1, values)
        if row is not None:
            yield row


def _refuse_large(sheet: CalamineSheet, limits: Limits) -> None:
    bottom, right = sheet.end or (0, 0)
    if bottom >= limits.rows or right >= limits.columns:
        raise _too_many(sheet.name, f"{letters(right + 1)}{bottom + 1}", limits)


def _too_many(title: str, cell: str, limits: Limits) -> Unreadable:
    return Unreadable(
        "F13",
        sheet=title,
        cell=cell,
        rows=f"{limits.rows:,}",
        columns=str(limits.columns),
        cells=f"{limits.cells:,}",
    )
