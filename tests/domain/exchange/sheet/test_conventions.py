"""The conventions of a file: settled by its own cells, by a person, or not at all."""

from __future__ import annotations

import pytest

from registry.domain.exchange.sheet.conventions import conventions
from registry.domain.exchange.workbook import Cell
from registry.domain.fields.kinds import Amount, Day, TextLine


def _texts(*texts: str) -> list[Cell]:
    return [Cell(text) for text in texts]


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
    assert conventions([(Day(), _texts(*days))]).day_first is day_first


def test_the_convention_is_the_files_and_a_persons_word_goes_first() -> None:
    columns = [(Day(), _texts("03/04/2026")), (Day(), _texts("30/06/2026"))]

    assert conventions(columns).day_first is True
    assert conventions(columns, day_first=False).day_first is False
    assert conventions([(TextLine(), _texts("30/06/2026"))]).day_first is None, "a title settles nothing"


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
    assert conventions([(Amount(), _texts(*numbers))]).decimal_comma is comma
