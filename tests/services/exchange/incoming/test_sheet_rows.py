"""Cells a person has said something of: what is written is read as what was meant, whatever the cell holds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from registry.data.reference.resources import shipped
from registry.domain.exchange.check_result import BoundColumn
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.unit_phrases import Unit
from registry.domain.exchange.workbook import Cell, CellKind
from registry.services.exchange.incoming.sheet_rows import CellPlace, CellReader, ReadColumn

_AT = CellPlace("list", 3, 2)


def _reader(**translated: dict[str, str]) -> CellReader:
    columns = [BoundColumn(_AT.sheet, _AT.column, "Budget (mn)", "cost")]
    return CellReader(
        shipped().words,
        [ReadColumn(one, Conventions(), Unit(Decimal(1_000_000))) for one in columns],
        translated,
    )


@pytest.mark.parametrize(
    "cell",
    [Cell(" Horn of Africa "), Cell("404", CellKind.NUMBER), Cell("#N/A", CellKind.ERROR)],
    ids=["a text", "a number", "an error of the sheet"],
)
def test_what_a_person_meant_counts_whatever_the_cell_holds(cell: Cell) -> None:
    reader = _reader(countries={cell.text.strip(): "KEN;SOM"})
    assert reader.read(cell, "countries", _AT).stored == "KEN;SOM"


def test_an_amount_that_was_meant_is_not_in_the_units_of_the_sheet() -> None:
    reader = _reader(cost={"two": "2000000"})
    assert reader.read(Cell("two"), "cost", _AT).stored == 2_000_000_0000


def test_a_meaning_that_is_none_is_told_of_what_is_written() -> None:
    value = _reader(countries={"Home": "Nowhere"}).read(Cell("Home"), "countries", _AT)
    assert not value.is_read
    assert [problem.value for problem in value.problems] == ["Home"]
