"""Comparing: a workbook that was read again is what was to be written, or every cell that is not is named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from registry.domain.exchange.comparison import Difference, differences
from registry.domain.exchange.workbook import Cell, CellKind, Sheet, Workbook
from tests.data.workbooks.books import COLUMNS, ROW, book

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.exchange.outgoing_workbook import OutgoingWorkbook

_PROJECTS = "사업 Projects"
_Cells = dict[int, dict[int, Cell]]


def _as_read(made: OutgoingWorkbook) -> Workbook:
    """Return what a right reader finds of the workbook of `books.book`, written out by hand."""
    key, rev, ref, title, area, org, *_ = (str(value) for value in ROW)
    texts = {place: Cell(text) for place, text in enumerate((key, rev, ref, title, area, org), 1)}
    numbers = {
        7: Cell("2026-03-01", CellKind.DATE),
        8: Cell("12.5", CellKind.NUMBER),
        9: Cell("2026", CellKind.NUMBER),
    }
    data = {
        1: {place: Cell(one.id) for place, one in enumerate(COLUMNS, 1)},
        2: {place: Cell(one.header) for place, one in enumerate(COLUMNS, 1)},
        3: {**texts, **numbers},
    }
    guide = {1: {1: Cell("Read me")}, 2: {1: Cell("Exchange number"), 2: Cell(made.number)}}
    lists = {
        1: {1: Cell("list_area"), 2: Cell("list_organisation")},
        2: {1: Cell("MAR – Maritime"), 2: Cell("ORG:ROK-MND – MND")},
        3: {1: Cell("CYB – Cyber")},
    }
    hidden = {1: {1: Cell("exchange"), 2: Cell(made.number)}, 2: {1: Cell("format"), 2: Cell("1")}}
    sheets = {_PROJECTS: data, "안내 Read me": guide, "목록 Lists": lists, "_registry": hidden}
    return Workbook("out.xlsx", "", "xlsx", tuple(Sheet(title, rows) for title, rows in sheets.items()))


def _found(change: Callable[[_Cells], object]) -> list[Difference]:
    """Return the differences after something has happened to the cells of the data sheet."""
    read = _as_read(book())
    cells = {row: dict(found) for row, found in read.sheets[0].rows.items()}
    change(cells)
    sheets = (replace(read.sheets[0], rows=cells), *read.sheets[1:])
    return list(differences(book(), replace(read, sheets=sheets), lambda: None))


def test_what_comes_back_as_it_was_sent_has_no_differences() -> None:
    assert _found(lambda _cells: None) == []


@pytest.mark.parametrize(
    ("change", "address"),
    [
        (lambda cells: cells[3].update({4: Cell("Radar Course")}), "D3"),
        (lambda cells: cells[3].update({4: Cell("Radar course", formula=True)}), "D3"),
        (lambda cells: cells[3].update({8: Cell("12.5")}), "H3"),
        (lambda cells: cells[3].update({7: Cell("2026-03-02", CellKind.DATE)}), "G3"),
        (lambda cells: cells[3].pop(5), "E3"),
        (lambda cells: cells[3].update({10: Cell("more")}), "J3"),
        (lambda cells: cells[3].update({12: Cell("beyond")}), "L3"),
        (lambda cells: cells.update({9: {2: Cell("below")}}), "B9"),
        (lambda cells: cells[1].update({4: Cell("title_ko")}), "D1"),
        (lambda cells: cells[2].pop(4), "D2"),
    ],
)
def test_a_cell_that_differs_is_missing_or_too_many_is_named(
    change: Callable[[_Cells], object], address: str
) -> None:
    assert _found(change) == [Difference(_PROJECTS, address)]


def test_a_sheet_that_is_missing_or_too_many_is_named() -> None:
    read = _as_read(book())
    fewer = replace(read, sheets=read.sheets[1:])
    more = replace(read, sheets=(*read.sheets, Sheet("macros", {})))

    assert list(differences(book(), fewer, lambda: None)) == [Difference(_PROJECTS)]
    assert list(differences(book(), more, lambda: None)) == [Difference("macros")]
