"""The conventions of a file: settled by its own cells, by a person, or not at all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.conventions import Conventions, by_column
from registry.domain.exchange.sheet.day_parser import read_day
from registry.domain.exchange.workbook import Cell, CellKind
from registry.domain.fields.kinds import Amount, Day, TextLine
from registry.domain.problem import Unfit

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Kind


def _texts(*texts: str) -> list[Cell]:
    return [Cell(text) for text in texts]


def _of_one(kind: Kind, *texts: str) -> Conventions:
    """Return the conventions of a column in a file that has no other."""
    return by_column({"only": (kind, _texts(*texts))})["only"]


@pytest.mark.parametrize(
    ("days", "day_first"),
    [
        (("03/04/2026", "30/06/2026"), True),
        (("03/04/2026", "6/30/2026"), False),
        (("03/04/2026", "05/06/2026"), None),
        (("30/06/2026", "6/30/2026"), None),
        (("3/4/2026 12:00:00 AM",), False),
        (("3/4/2026 12:00:00 AM", "30/06/2026"), True),
        (("03/04/2026 14:00",), None),
        (("2026-03-01", "26/03/01", "26.3.1"), None),
        (("6/30/26",), False),
    ],
)
def test_the_files_own_cells_settle_the_order_of_a_date(
    days: tuple[str, ...], day_first: bool | None
) -> None:
    assert _of_one(Day(), *days).day_first is day_first


def test_the_convention_is_the_files_and_a_persons_word_goes_first() -> None:
    columns = {"a": (Day(), _texts("03/04/2026")), "b": (Day(), _texts("30/06/2026"))}

    assert [one.day_first for one in by_column(columns).values()] == [True, True]
    assert [one.day_first for one in by_column(columns, day_first=False).values()] == [False, False]
    assert _of_one(TextLine(), "30/06/2026").day_first is None, "a title settles nothing"


@pytest.mark.parametrize(
    ("numbers", "comma"),
    [
        (("1.234", "1.234,5"), True), (("1.234", "1,234.5"), False), (("1.234",), None), (("1.234,5",
        "1,234.5"), None),
        (("12,50",), True), (("12.5",), False), (("2,000,000",), False), (("2.000.000",), True),
        (("€ 1.234,50",), True), (("640000",), None),
    ],
)  # fmt: skip
def test_the_files_own_cells_settle_the_sign_before_decimals(
    numbers: tuple[str, ...], comma: bool | None
) -> None:
    assert _of_one(Amount(), *numbers).decimal_comma is comma


@pytest.mark.parametrize(
    ("numbers", "three"),
    [
        (("603.000,00", "813,000"), False), (("603.000,125", "813,000"), True), (("1250,125",), True),
        (("0,125",), True),
        (("1,234,567",), False), (("1.234,56",), False),
    ],
)  # fmt: skip
def test_only_a_number_that_cannot_be_thousands_proves_three_decimals(
    numbers: tuple[str, ...], three: bool
) -> None:
    assert _of_one(Amount(), *numbers).three_decimals is three


def test_each_column_settles_its_own_order_and_lends_it_to_those_that_say_nothing() -> None:
    day, month, silent = _texts("30/06/2026"), _texts("6/30/2026"), _texts("03/04/2026")
    found = by_column({"a": (Day(), day), "b": (Day(), silent)})
    both = by_column({"a": (Day(), day), "b": (Day(), month), "c": (Day(), silent)})

    assert (found["a"].day_first, found["b"].day_first) == (True, True)
    assert (both["a"].day_first, both["b"].day_first, both["c"].day_first) == (True, False, None)


@given(st.lists(st.dates(date(2024, 1, 1), date(2027, 12, 31)), min_size=2, max_size=12))
def test_dates_that_a_program_of_the_other_order_swapped_are_never_taken(days: list[date]) -> None:
    """A list with the day first, opened where the month is first: a text whose day may be a month becomes a date."""
    cells = [
        Cell(date(day.year, day.day, day.month).isoformat(), CellKind.DATE)
        if day.day <= 12
        else Cell(f"{day:%d/%m/%Y}")
        for day in days
    ]
    dates = [cell for cell in cells if cell.kind is CellKind.DATE]
    habits = by_column({"start": (Day(), cells)})["start"]

    assert habits.may_be_swapped == (0 < len(dates) < len(cells))
    for cell in dates if habits.may_be_swapped else ():
        if cell.text[5:7] != cell.text[8:10]:
            with pytest.raises(Unfit) as unfit:
                read_day(cell, habits)
            assert unfit.value.code == "T34"


def test_dates_with_a_late_day_were_entered_as_dates_whatever_stands_beside_them() -> None:
    cells = [*_texts("15/04/2026"), Cell("2026-03-20", CellKind.DATE), Cell("2026-03-04", CellKind.DATE)]

    assert not by_column({"start": (Day(), cells)})["start"].may_be_swapped


@pytest.mark.parametrize(("start", "expected"), [("2026-04-03", True), ("2026-03-20", False)])
def test_what_a_program_did_to_one_column_it_did_to_the_others(start: str, expected: bool) -> None:
    """Dates with small days alone prove nothing, but beside a column of both kinds they may be swapped as well."""
    ends = [*_texts("31/08/2027"), Cell("2027-03-09", CellKind.DATE)]
    starts = [Cell(start, CellKind.DATE)]

    habits = by_column({"start": (Day(), starts), "end": (Day(), ends), "cost": (Amount(), _texts("1"))})

    assert habits["end"].may_be_swapped
    assert habits["start"].may_be_swapped is expected
    assert not habits["cost"].may_be_swapped
    assert not by_column({"start": (Day(), starts)})["start"].may_be_swapped


def test_a_plain_number_counts_from_the_day_the_workbook_counts_from() -> None:
    cell = Cell("44620", CellKind.NUMBER)

    assert read_day(cell, by_column({1: (Day(), [cell])}, from_1904=True)[1]).raw == "2026-03-01"
    assert read_day(cell, by_column({1: (Day(), [cell])})[1]).raw == "2022-02-28"


def test_footnote_marks_prove_nothing_of_the_decimal_sign() -> None:
    assert _of_one(Amount(), "1,200¹⁾", "①1,200", "5⁰0").decimal_comma is None
