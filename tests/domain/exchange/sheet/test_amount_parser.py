"""Amounts: what the cell shows times the unit of its column, never times two units, and asked where they disagree."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.amount_parser import Usual, read_amount
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT, Unit
from registry.domain.exchange.workbook import Cell, CellKind
from registry.domain.problem import Unfit

NONE = Conventions()
_SIZES = {1: "", 10**3: "천", 10**6: "백만", 10**8: "억"}


def amount(text: str, code: str = "", unit: Unit = NO_UNIT, *, is_text: bool = False) -> tuple[Decimal, str]:
    """Return the amount of a cell and the currency it names."""
    cell = Cell(text, CellKind.TEXT if is_text else CellKind.NUMBER, format=code)
    read = read_amount(cell, NONE, "cost", unit)
    return Decimal(read.raw), read.currency


def refused(text: str, code: str = "", unit: Unit = NO_UNIT, *, is_text: bool = False) -> str:
    """Return the code an amount is refused with."""
    with pytest.raises(Unfit) as unfit:
        amount(text, code, unit, is_text=is_text)
    return unfit.value.code


@given(
    st.integers(1, 9_000),
    st.sampled_from(sorted(_SIZES)),
    st.sampled_from((1, 10**3, 10**6)),
    st.sampled_from(sorted(_SIZES)),
)
def test_header_and_format_never_multiply_twice(stored: int, header: int, divisor: int, letters: int) -> None:
    """The number shown is the stored one divided; it is in the unit that letters or header name, if they agree."""
    code = "#,##0" + {1: "", 10**3: ",", 10**6: ",,"}[divisor]
    code += f'"{_SIZES[letters]}"' if letters > 1 else ""
    unit = Unit(Decimal(header)) if header > 1 else NO_UNIT
    number = stored * divisor
    named = {size for size in (header, letters) if size > 1}
    asked = len(named) > 1 or (divisor > 1 and letters == 1 and bool(named) and divisor not in named)
    unbelievable = stored * max(named, default=1) >= 10**12 and not asked
    if asked or unbelievable:
        assert refused(str(number), code, unit) in ("T25", "T26")
        return
    taken, _ = amount(str(number), code, unit)
    assert taken == (stored * named.pop() if named else number)


def test_the_currency_of_a_format_is_the_cells_own() -> None:
    assert amount("125000000", "[$₩-412]#,##0") == (Decimal(125_000_000), "KRW")
    assert amount("12", '"US$"#,##0', Unit(Decimal(10**6), "USD")) == (Decimal(12_000_000), "USD")
    assert refused("125", "[$₩-412]#,##0", Unit(None, "USD")) == "T24"
    assert refused("125", "[$kr-41D]#,##0") == "T24"


def test_a_cell_that_names_its_own_unit_in_a_scaled_column_is_asked_about() -> None:
    thousand = Unit(Decimal(1000), "USD")

    assert refused("US$ 1,200,000", unit=thousand, is_text=True) == "T25"
    assert refused("1.2 million", unit=thousand, is_text=True) == "T25"
    assert refused("900,000원", unit=thousand, is_text=True) == "T24"
    assert refused("12억 3천만", unit=Unit(Decimal(10**8)), is_text=True) == "T25"
    assert amount("12억 3천만원", unit=Unit(Decimal(10**6), "KRW"), is_text=True)[0] == 1_230_000_000
    assert amount("12천불", unit=thousand, is_text=True)[0] == 12_000
    assert amount("1,200", unit=thousand, is_text=True)[0] == 1_200_000


@pytest.mark.parametrize("text", ["85%", "85 %", "８５％"])
def test_a_percentage_is_no_amount(text: str) -> None:
    assert refused(text, is_text=True) == "T27"
    assert refused("0.85", "0%") == "T27"


@given(st.lists(st.integers(10, 900), min_size=1, max_size=20), st.integers(4, 9))
def test_an_amount_in_full_among_scaled_ones_is_held(numbers: list[int], power: int) -> None:
    full = 900 * 10**power
    usual = Usual.of([*numbers, full])

    assert not usual.holds(Decimal(full))
    assert all(usual.holds(Decimal(number)) for number in numbers) or len(numbers) == 1


@given(st.lists(st.floats(0.5, 400), min_size=1, max_size=20))
def test_numbers_of_one_size_are_usual(numbers: list[float]) -> None:
    usual = Usual.of(numbers)

    assert all(usual.holds(Decimal(repr(number))) for number in numbers)


@pytest.mark.parametrize("few", [[12.5, 0.8], [3.5]])
def test_most_amounts_in_full_do_not_make_the_scaled_ones_the_rule(few: list[float]) -> None:
    full = [3_200_000, 1_500_000, 900_000, 2_000_000]
    usual = Usual.of([*few, *full])

    assert not any(usual.holds(Decimal(number)) for number in full)


def test_a_column_that_is_in_full_under_a_scaled_header_is_held() -> None:
    assert refused("3200000", unit=Unit(Decimal(10**6), "USD")) == "T26"
    assert amount("1200000", unit=Unit(Decimal(1000), "KRW"))[0] == 1_200_000_000


@given(
    st.lists(st.integers(500, 9_999), min_size=4, max_size=9),
    st.sampled_from((10**3, 10**6, 10**8)),
    st.integers(0, 8),
)
def test_an_amount_in_full_among_amounts_in_a_unit_is_unusual(
    numbers: list[int], factor: int, place: int
) -> None:
    full = sorted(numbers)[place % len(numbers)] * factor
    usual = Usual.of([*numbers, full], [factor])
    assert not usual.holds(Decimal(full))
    assert all(usual.holds(Decimal(number)) for number in numbers)


@given(st.lists(st.integers(100, 1_900), min_size=3, max_size=9), st.sampled_from((10**3, 10**6)))
def test_amounts_of_one_size_are_usual(numbers: list[int], factor: int) -> None:
    usual = Usual.of(numbers, [factor])
    assert all(usual.holds(Decimal(number)) for number in numbers)


@pytest.mark.parametrize(
    "text", ["금 1,250,000원", "금1,250,000원정", "일금 1,250,000 원정", "1,250,000원整", "금 125만원"]
)
def test_an_amount_is_read_as_official_papers_write_it(text: str) -> None:
    assert amount(text, is_text=True) == (Decimal(1_250_000), "KRW")
