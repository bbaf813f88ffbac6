"""The unit of a column: from the header, beside the table, below it, by a person, and asked where two disagree."""

from __future__ import annotations

from decimal import Decimal

import pytest

from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import BoundColumn
from registry.domain.exchange.sheet.column_units import column_units, is_unit_note, row_unit
from registry.domain.exchange.sheet.headers import Header
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT, Unit
from registry.domain.exchange.workbook import Cell
from tests.domain.exchange.sheets import sheet
from tests.errors import says

_MONEY = ("cost",)
_MILLION_WON = Unit(Decimal(10**6), "KRW")


def found(
    header: str, *beside: tuple[object, ...], given: dict[str, str] | None = None, is_own: bool = False
) -> tuple[Unit, list[str]]:
    """Return the unit of a column of amounts under rows beside its table, and the questions about it."""
    data = sheet(*beside, ("사업명", header), ("해양감시", 1200))
    row = len(beside) + 1
    columns = [BoundColumn("Sheet1", 1, "사업명", "title_ko"), BoundColumn("Sheet1", 2, header, "cost")]
    units = column_units(
        data, Header(row, {1: "사업명", 2: header}), columns, _MONEY, given or {}, is_own=is_own
    )
    return units.of_column[2], [one.problem.code for one in units.problems]


def test_a_unit_above_the_table_is_that_of_a_column_that_names_none() -> None:
    assert found("예산", ("2026년 현황",), (None, "(단위: 백만원)")) == (_MILLION_WON, [])
    assert found("Budget (USD)", (None, "(in thousands)")) == (Unit(Decimal(1000), "USD"), [])
    assert found("예산(천원)", (None, "(단위: 백만원)")) == (Unit(Decimal(1000), "KRW"), [])
    assert found("예산", ("2026년 현황",)) == (NO_UNIT, [])


@pytest.mark.parametrize(
    ("header", "above"),
    [
        ("Budget (USD)", "(단위: 백만원)"),
        ("예산(원)", "(단위: 백만원)"),
        ("예산", "단위: 백만원/천불"),
        ("Budget (KOICA)", "US$"),
    ],
)
def test_units_that_disagree_or_are_not_understood_are_asked_about(header: str, above: str) -> None:
    assert found(header, (None, above))[1] == ["H09"]


def test_a_person_names_the_unit_by_header_or_letter() -> None:
    for name in ("Budget (KOICA)", "B"):
        assert found("Budget (KOICA)", given={name: "USD million"}) == (Unit(Decimal(10**6), "USD"), [])
    assert found("Budget (million)", given={"B": "KRW"}) == (Unit(Decimal(1), "KRW"), [])
    with pytest.raises(WrongUsage, check=says("“apples” is not a unit of money")):
        found("Budget", given={"B": "apples"})


def test_a_unit_that_a_recipient_wrote_into_our_header_is_asked_about() -> None:
    assert found("Total cost (number)", is_own=True) == (NO_UNIT, [])
    assert found("총사업비 (백만원)", is_own=True)[1] == ["H10"]
    assert found("총사업비 (백만원)", is_own=True, given={"B": "백만원"}) == (_MILLION_WON, [])


def test_a_note_below_the_table_names_its_unit_and_a_title_does_not() -> None:
    columns = [BoundColumn("Sheet1", 1, "사업명", "title_ko"), BoundColumn("Sheet1", 2, "예산", "cost")]
    rows = [("사업명", "예산"), ("해양 교육 (USD)", 1200), ("※ 단위: 백만원",)]
    units = column_units(sheet(*rows), Header(1, {1: "사업명", 2: "예산"}), columns, _MONEY, {})

    assert units.of_column[2] == _MILLION_WON


@pytest.mark.parametrize("header", ["Budget, a million or so", "예산 약 백만 단위쯤"])
def test_a_scale_that_is_not_understood_is_asked_about(header: str) -> None:
    assert found(header)[1] == ["H09"]


@pytest.mark.parametrize(
    ("text", "alone", "is_one"),
    [
        ("Currency: USD", False, True), ("(in US$ '000)", True, True), ("주) 금액은 백만원 단위", True, True),
        ("Note: All costs in US$ '000.", True, True), ("Unit exchange programme", True, False),
        ("단위부대 방문", True, False), ("※ 환율 1,350원 적용", True, False), ("USD", False, False),
    ],
)  # fmt: skip
def test_a_note_of_the_unit_is_told_from_other_notes_and_titles(text: str, alone: bool, is_one: bool) -> None:
    assert is_unit_note(text, alone=alone) == is_one


def test_a_column_of_units_is_found_by_its_header_and_its_cells() -> None:
    columns = [BoundColumn("Sheet1", 1, "예산", "cost"), BoundColumn("Sheet1", 2, "단위", None)]
    header = Header(1, {1: "예산", 2: "단위"})

    assert column_units(sheet(("예산", "단위"), (12, "백만원")), header, columns, _MONEY, {}).unit_column == 2
    assert column_units(sheet(("예산", "단위"), (12, "명")), header, columns, _MONEY, {}).unit_column == 0
    assert row_unit(Cell("천불")) == Unit(Decimal(1000), "USD")
    assert row_unit(Cell("명"), is_asked=True).unclear == "명"
