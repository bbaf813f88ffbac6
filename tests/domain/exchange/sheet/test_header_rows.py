"""Headers below the first row of headers: the same table once more, or another one."""

from __future__ import annotations

import pytest

from registry.domain.exchange.check_result import BoundColumn
from registry.domain.exchange.sheet.header_rows import HeaderRows
from registry.domain.exchange.workbook import CellKind
from tests.domain.exchange.sheets import ALIASES, cell, sheet

HEADERS = ("No.", "Project title", "Country", "Budget (USD)")
FIELDS = (None, "title_en", "countries", "cost")


def rows(*below: tuple[object, ...]) -> HeaderRows:
    """Return what recognises headers in a sheet with these rows below its headers."""
    columns = [BoundColumn("Sheet1", at, HEADERS[at - 1], FIELDS[at - 1]) for at in range(1, 5)]
    return HeaderRows(sheet(HEADERS, *below), columns, ALIASES.known)


@pytest.mark.parametrize(
    ("row", "are_headers"),
    [
        (HEADERS, True), (("NO.", "project title ", "Country*", "Budget"), True),
        (("연번", "사업명", "대상국", "예산"), True), (("(1)", "(2)", "(3)", "(4)"), True),
        (("#meta", "#activity+name", "#country", "#value"), True),
        ((1, "Country", "Fiji", 12), False), (("1", "Project title", "Fiji", "12"), False),
        ((1, "Harbour", "Fiji", 12), False),
    ],
)  # fmt: skip
def test_a_row_repeats_the_headers_in_the_same_or_other_words(
    row: tuple[object, ...], are_headers: bool
) -> None:
    cells = {at: cell(one) for at, one in enumerate(row, 1)}
    texts = {at: one.text for at, one in cells.items() if one.kind is CellKind.TEXT}
    assert rows().are_in(cells, texts) == are_headers


@pytest.mark.parametrize(
    ("first", "second", "begins"),
    [
        (("Country", "Budget"), ("Fiji", 350), True),  # two known headers in other columns
        (("Country", "Projects", "Share"), ("Fiji", 2, 0.5), True),  # a number where the list has titles
        (("Country", "Remarks", "Share"), ("Fiji", "none", "half"), True),
        (("Zone", "Projects", "Share"), ("Fiji", 2, 0.5), False),
        (("P-9", "Harbour", "Fiji"), ("P-10", "Radar", "Tonga"), False),
        (HEADERS, (1, "Harbour", "Fiji", 12), False),
    ],
)
def test_other_headers_begin_another_table(
    first: tuple[object, ...],
    second: tuple[object, ...],
    begins: bool,
) -> None:
    assert rows(first, second).begin_table(2, {at: cell(one) for at, one in enumerate(first, 1)}) == begins
