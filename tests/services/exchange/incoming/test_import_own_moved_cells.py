"""Cells of a returned workbook that are not where they were sent: sorted in part, moved, merged, written over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from registry.domain.exchange.check_result import ApplyOptions, Result, RowState
from registry.domain.exchange.layout import FIRST_ROW, REGISTRY
from registry.domain.problem import Refused
from tests.portfolio import contents
from tests.services.exchange.returned import FUNDING, PROJECTS, changes, column_of, row_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from tests.services.exchange.returned import Away

REF = "RCF-K-26-0001"


def _changed(away: Away, change: Callable[[Worksheet], object], sheet: str = PROJECTS) -> Path:
    """Return the workbook after something was done to a sheet of it."""
    book = openpyxl.load_workbook(away.path)
    change(book[sheet])
    book.save(away.path.with_name("back.xlsx"))
    return away.path.with_name("back.xlsx")


def _rows(page: Worksheet) -> list[int]:
    return [row for row in range(FIRST_ROW, page.max_row + 1) if page.cell(row, 1).value]


def _sort_right_of(page: Worksheet, first: int, by: str) -> None:
    """Sort the columns from one on by one of them, as beside a frozen pane; the keys stay."""
    rows = _rows(page)
    columns = range(first, page.max_column + 1)
    cells = [[page.cell(row, column).value for column in columns] for row in rows]
    at = column_of(page, by) - first
    for row, values in zip(rows, sorted(cells, key=lambda one: str(one[at] or "")), strict=True):
        for column, value in zip(columns, values, strict=True):
            page.cell(row, column).value = value


def _move_up(page: Worksheet, name: str) -> None:
    """Delete the first cell of a column, so that those below move up."""
    rows, column = _rows(page), column_of(page, name)
    for row in rows[:-1]:
        page.cell(row, column).value = page.cell(row + 1, column).value
    page.cell(rows[-1], column).value = None


def test_sorted_right_of_the_frozen_pane_nothing_of_it_is_taken(away: Away) -> None:
    path = _changed(away, lambda page: _sort_right_of(page, 4, "title_en"))
    checked = away.check(path)
    codes = {one.problem.code for one in checked.problems}
    assert codes == {"K04", "K27"}
    assert changes(checked) == []
    before = contents(away.store)
    with pytest.raises(Refused, match="I06"):
        away.take_in(path, ApplyOptions(skip_errors=True))
    assert contents(away.store) == before


def test_keys_sorted_without_their_rows_stop_the_sheet(away: Away) -> None:
    def sort_keys(page: Worksheet) -> None:
        rows = _rows(page)
        keys = sorted((page.cell(row, 1).value for row in rows), key=lambda key: str(key)[::-1])
        for row, key in zip(rows, keys, strict=True):
            page.cell(row, 1).value = key

    checked = away.check(_changed(away, sort_keys))
    assert {one.problem.code for one in checked.problems} >= {"K04", "K27"}
    assert checked.counts.changed == 0


def test_two_rows_with_each_others_cells_are_stopped_and_the_rest_is_taken(away: Away) -> None:
    book = openpyxl.load_workbook(away.edited((REF, "officer", "Park")))
    page = book[PROJECTS]
    one, other = row_of(page, "RCF-K-26-0004"), row_of(page, "RCF-K-26-0007")
    for column in range(4, page.max_column + 1):
        first, second = page.cell(one, column), page.cell(other, column)
        first.value, second.value = second.value, first.value
    book.save(away.path.with_name("back.xlsx"))
    checked = away.check(away.path.with_name("back.xlsx"))
    stopped = [row.ref for row in checked.rows if row.state is RowState.ERROR]
    assert stopped == ["RCF-K-26-0004", "RCF-K-26-0007"]
    assert [(one.field, one.result) for one in changes(checked)] == [("officer", Result.TAKE)]


@pytest.mark.parametrize("name", ["title_en", "summary_en", "cost", "their_ref"])
def test_a_column_that_was_moved_up_is_not_taken(away: Away, name: str) -> None:
    path = _changed(away, lambda page: _move_up(page, name))
    codes = {one.problem.code for one in away.check(path).problems if one.severity.is_error}
    assert codes & {"K27", "K28"}
    with pytest.raises(Refused, match="I06"):
        away.take_in(path, ApplyOptions(skip_errors=True))


def test_rows_of_projects_sorted_beside_their_keys_are_stopped(away: Away) -> None:
    path = _changed(away, lambda page: _sort_right_of(page, 5, "funding.amount"), FUNDING)
    codes = {one.problem.code for one in away.check(path).problems if one.severity.is_error}
    assert codes & {"K27", "K28"}


def test_merging_clears_nothing_and_a_new_value_is_that_of_its_own_row(away: Away) -> None:
    def merge(page: Worksheet) -> None:
        column, first = column_of(page, "officer"), _rows(page)[0]
        page.cell(first, column).value = "Park"
        page.merge_cells(start_row=first, end_row=first + 3, start_column=column, end_column=column)

    checked = away.check(_changed(away, merge))
    assert [(one.field, one.theirs, one.row) for one in changes(checked)] == [("officer", "Park", FIRST_ROW)]
    assert [(one.problem.code, one.row) for one in checked.problems] == [
        ("K23", FIRST_ROW + number) for number in (1, 2, 3)
    ]


def test_a_merged_key_makes_no_new_project(away: Away) -> None:
    def merge(page: Worksheet) -> None:
        first = _rows(page)[0]
        page.cell(first + 1, column_of(page, "ref")).value = None
        page.merge_cells(start_row=first, end_row=first + 1, start_column=1, end_column=1)

    checked = away.check(_changed(away, merge))
    assert checked.counts.new == 0
    assert [one.problem.code for one in checked.problems if one.severity.is_error] == ["K01"]


def test_a_row_written_over_with_another_project_is_held_and_a_new_title_alone_is_noted(away: Away) -> None:
    titles = ((REF, "title_en", "Mine clearance instructors"), (REF, "title_ko", "지뢰제거 교관"))
    checked = away.check(away.edited(*titles))
    assert [one.problem.code for one in checked.problems] == ["K26"]
    assert checked.counts.changed == 1
    checked = away.check(away.edited(*titles, (REF, "countries", "KHM")))
    assert (checked.counts.held, checked.counts.changed, changes(checked)) == (1, 0, [])


def test_one_title_of_two_that_has_nothing_of_the_one_sent_is_noted_and_a_rewording_is_not(
    away: Away,
) -> None:
    checked = away.check(away.edited((REF, "title_en", "Mine clearance instructors")))
    assert ([one.problem.code for one in checked.problems], checked.counts.changed) == (["K26"], 1)
    checked = away.check(away.edited((REF, "title_en", "Course for operators of coastal radars")))
    assert ([one.problem.code for one in checked.problems], checked.counts.changed) == ([], 1)


def test_a_number_without_a_key_does_not_vouch_for_another_title(away: Away) -> None:
    titles = ((REF, "title_en", "Mine clearance instructors"), (REF, "title_ko", "지뢰제거 교관"))
    checked = away.check(away.edited(*titles, (REF, "_key", None)))
    assert (checked.counts.held, changes(checked)) == (1, [])


def test_a_sum_that_was_added_below_is_no_project(away: Away) -> None:
    def add(page: Worksheet) -> None:
        row = page.max_row + 1
        page.cell(row, column_of(page, "title_en")).value = "합 계 (25건)"
        page.cell(row, column_of(page, "cost")).value = 123

    checked = away.check(_changed(away, add))
    assert checked.counts.new == 0
    assert [one.problem.code for one in checked.problems] == ["K12"]


@pytest.mark.parametrize("lost", ["nothing", "the sheet that names the registry", "that sheet and the keys"])
def test_a_workbook_of_another_registry_is_never_matched_by_number(away: Away, lost: str) -> None:
    """Both registries have an EX-2026-0001 and a project RCF-K-26-0001."""
    book = openpyxl.load_workbook(away.path)
    page = book[PROJECTS]
    for sheet in (FUNDING, "주요 일정 Milestones"):
        del book[sheet]
    for row in _rows(page):
        page.cell(row, column_of(page, "title_en")).value = f"Quite another course, number {row}"
        page.cell(row, column_of(page, "title_ko")).value = None
        page.cell(row, 1).value = f"01K000000000000000000000{row:02}"
    if lost == "nothing":
        book[REGISTRY]["B3"].value = "01K0000000000000000000OTHER"
    else:
        del book[REGISTRY]
    if lost == "that sheet and the keys":
        page.delete_cols(1, 2)
    book.save(away.path.with_name("other.xlsx"))
    checked = away.check(away.path.with_name("other.xlsx"))
    assert (checked.exchange, checked.counts.changed, changes(checked)) == (None, 0, [])
    assert ("K29" in {one.problem.code for one in checked.problems}) is (lost == "nothing")
