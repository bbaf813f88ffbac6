"""Comparing a written workbook, after reading it back, with what was to be written: every cell of every sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.cell_format import cell_text
from registry.domain.exchange.layout import FIRST_ROW, GUIDE, HEADER_ROW, ID_ROW, LISTS, REGISTRY, sheet_title
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from registry.domain.exchange.cell_format import Value
    from registry.domain.exchange.outgoing_workbook import DataSheet, OutgoingWorkbook
    from registry.domain.exchange.workbook import Cell, Sheet, Workbook

Row = tuple[int, "Sequence[Value]"]
"""The number of a row and its values from the first column on."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell whose value differs from what was to be written; without an address it means an entire sheet."""

    sheet: str
    address: str = ""


def differences(book: OutgoingWorkbook, read: Workbook, step: Callable[[], None]) -> Iterator[Difference]:
    """Yield every cell that differs, is missing or is superfluous; `step` is called once per row."""
    found = {sheet.title: sheet for sheet in read.sheets}
    wanted = dict(_sheets(book))
    yield from (Difference(title) for title in found.keys() ^ wanted.keys())
    for title in found.keys() & wanted.keys():
        yield from _in_sheet(found[title], wanted[title], step)


def _sheets(book: OutgoingWorkbook) -> Iterator[tuple[str, Iterator[Row]]]:
    yield from ((sheet.title, _data(sheet)) for sheet in book.sheets)
    yield sheet_title(GUIDE), enumerate([(line.label or None, line.text or None) for line in book.guide], 1)
    yield sheet_title(LISTS), enumerate(list_rows(book), 1)
    yield REGISTRY, enumerate(book.registry, 1)


def _data(sheet: DataSheet) -> Iterator[Row]:
    yield ID_ROW, [column.id for column in sheet.columns]
    yield HEADER_ROW, [column.header for column in sheet.columns]
    yield from enumerate(sheet.rows, FIRST_ROW)


def list_rows(book: OutgoingWorkbook) -> Iterator[Sequence[Value]]:
    """Yield the rows of the sheet of code lists: one column per list, with its name on top."""
    columns = [(name, *values) for name, values in book.lists.items()]
    for place in range(max((len(column) for column in columns), default=0)):
        yield [column[place] if place < len(column) else None for column in columns]


def _in_sheet(sheet: Sheet, rows: Iterator[Row], step: Callable[[], None]) -> Iterator[Difference]:
    seen: set[int] = set()
    for number, values in rows:
        seen.add(number)
        wrong = _in_row(sheet.rows.get(number, {}), values)
        yield from (Difference(sheet.title, f"{letters(column)}{number}") for column in wrong)
        step()
    for number in sheet.rows.keys() - seen:
        yield from (Difference(sheet.title, f"{letters(column)}{number}") for column in sheet.rows[number])


def _in_row(cells: Mapping[int, Cell], values: Sequence[Value]) -> Iterator[int]:
    there = 0
    for column, value in enumerate(values, 1):
        if value is None or value == "":
            continue
        there += 1
        cell = cells.get(column)
        if cell is None or cell.formula or (cell.kind, cell.text) != cell_text(value):
            yield column
    if there != len(cells):
        yield from (column for column in cells if column > len(values) or values[column - 1] in (None, ""))
