"""Merged cells in data: every row has the value a person sees in it, and none is emptied by merging."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.merged_cells import covering_cells, filled, hidden_by_merging
from tests.domain.exchange.sheets import sheet


@given(st.integers(2, 9), st.data())
def test_every_row_has_the_value_that_is_seen_in_it(count: int, data: st.DataObject) -> None:
    """Groups of rows with a country each, written once and merged down, as Excel and LibreOffice keep them."""
    rows: list[tuple[object, ...]] = [("Country", "Title")]
    areas: list[tuple[int, int, int, int]] = []
    seen: list[str] = []
    while len(seen) < count:
        size = data.draw(st.integers(1, 3))
        first = len(rows) + 1
        rows += [((f"Country {first}" if row == 0 else ""), f"Title {first + row}") for row in range(size)]
        areas += [(first, 1, first + size - 1, 1)] if size > 1 else []
        seen += [f"Country {first}"] * size
    page = sheet(*rows, merged=tuple(areas))
    whole = filled(page, covering_cells(page, 2, [1, 2]))
    assert [whole.rows[row][1].text for row in range(2, len(rows) + 1)] == seen
    assert whole.rows[1] == page.rows[1]


def test_headers_and_columns_that_are_not_read_are_left_alone() -> None:
    page = sheet(("A", "B"), ("x", "y"), ("", "z"), merged=((1, 1, 2, 1), (2, 1, 3, 1)))
    assert covering_cells(page, 2, [2]) == ()
    assert [one.row for one in covering_cells(page, 2, [1])] == [2]


def test_all_but_the_first_cell_of_an_area_are_hidden() -> None:
    page = sheet(("A", "B"), ("x", "y"), ("", "z"), merged=((2, 1, 3, 2),))
    assert {row: set(columns) for row, columns in hidden_by_merging(page, 2).items()} == {2: {2}, 3: {1, 2}}
