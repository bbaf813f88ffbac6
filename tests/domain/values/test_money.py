"""Money: exact, of one currency, never guessed."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.problem import Unfit
from registry.domain.values.money import (
    LARGEST,
    PARTS,
    Money,
    fits_currency,
    from_parts,
    parse_amount,
    to_parts,
)

ALL_PARTS = st.integers(-LARGEST * PARTS, LARGEST * PARTS)


def _code(text: str) -> str:
    with pytest.raises(Unfit) as refused:
        parse_amount(text)
    return refused.value.code


@given(ALL_PARTS)
def test_what_is_kept_is_told_and_read_again_unchanged(parts: int) -> None:
    amount = from_parts(parts)

    assert to_parts(amount) == parts
    assert parse_amount(f"{amount:f}") == parts
    assert parse_amount(f"{amount:,f}") == parts


@given(st.lists(ALL_PARTS, max_size=8))
def test_a_sum_of_amounts_is_the_amount_of_the_sum(all_parts: list[int]) -> None:
    assert sum(map(from_parts, all_parts), Decimal()) == from_parts(sum(all_parts))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("640000", 6_400_000_000),
        ("640,000", 6_400_000_000),
        ("1,234,567.89", 12_345_678_900),
        ("12.5", 125_000),
        ("0.0001", 1),
        ("-3", -30_000),
        ("\u22123", -30_000),
        ("+3", 30_000),
        (" 0 ", 0),
        ("１２３", 1_230_000),
        ("100000000000000", LARGEST * PARTS),
        ("1.2m", 12_000_000_000),
        ("1.2 million", 12_000_000_000),
        ("1,500k", 15_000_000_000),
        ("2bn", 20_000_000_000_000),
        ("120만", 12_000_000_000),
        ("1,500만", 150_000_000_000),
        ("3억", 3_000_000_000_000),
        ("1억 5,000만", 1_500_000_000_000),
        ("1억5000만 300", 1_500_003_000_000),
        ("2천", 20_000_000),
        ("12.5백만", 125_000_000_000),
    ],
)
def test_an_amount_is_read_exactly(text: str, parts: int) -> None:
    assert parse_amount(text) == parts


@given(ALL_PARTS, st.sampled_from(" \u00a0\u2009\u202f"))
def test_blanks_between_groups_of_three_digits_are_read_as_commas_are(parts: int, blank: str) -> None:
    written = f"{from_parts(parts):,f}"
    assert parse_amount(written.replace(",", blank)) == parse_amount(written) == parts


@pytest.mark.parametrize(
    "text", ["1 50", "15 00 000", "1500 000", "1  500", "1 500,5", "1,500 000", "1 500 0000"]
)
def test_digits_in_other_groups_are_no_amount(text: str) -> None:
    assert _code(text) == "T04"


@pytest.mark.parametrize("text", ["1,5", "1.234,5", "1,23,456", "12,34", "1.2.3", "1,2345", ",5", "5,"])
def test_an_amount_that_can_be_read_two_ways_is_refused(text: str) -> None:
    assert _code(text) == "T05"


@pytest.mark.parametrize("text", ["", "-", "twelve", "12 USD", "1e5", "(123)", "NaN", "Infinity", ".,", "½"])
def test_what_is_no_number_is_refused(text: str) -> None:
    assert _code(text) == "T04"


@pytest.mark.parametrize("text", ["100000000000000.0001", "-100000000000001", "9" * 40])
def test_an_amount_above_any_budget_is_refused(text: str) -> None:
    assert _code(text) == "T09"


@pytest.mark.parametrize("text", ["0.00001", "1.23456", "1." + "0" * 30 + "1", "0." + "0" * 50 + "1"])
def test_decimals_beyond_the_fourth_are_refused_and_never_rounded(text: str) -> None:
    assert _code(text) == "T10"


def test_zeros_beyond_the_fourth_decimal_change_nothing() -> None:
    assert parse_amount("1.500000") == 15_000


@pytest.mark.parametrize("text", ["1" * 32_000 + "x", "1," * 16_000 + "x", "." * 32_000])
def test_a_cell_full_of_digits_is_refused_at_once(text: str) -> None:
    started = time.perf_counter()

    assert _code(text) in ("T04", "T05")
    assert time.perf_counter() - started < 1


def test_money_of_two_currencies_is_never_added() -> None:
    with pytest.raises(ValueError, match="cannot add KRW to USD without a dated rate"):
        Money(Decimal(1), "USD") + Money(Decimal(1), "KRW")


def test_money_of_one_currency_is_added_exactly() -> None:
    assert Money(Decimal("0.1"), "USD") + Money(Decimal("0.2"), "USD") == Money(Decimal("0.3"), "USD")


def test_money_is_turned_into_another_currency_at_a_rate() -> None:
    assert Money(Decimal(2), "USD").at_rate(Decimal("1350.5"), "KRW") == Money(Decimal(2701), "KRW")


@pytest.mark.parametrize(
    ("parts", "digits", "fits"),
    [(15_000, 0, False), (20_000, 0, True), (15_000, 2, True), (1, 2, False), (1, 4, True), (-100, 2, True)],
)
def test_an_amount_fits_a_currency_when_it_has_no_more_decimals(
    parts: int, digits: int, *, fits: bool
) -> None:
    assert fits_currency(parts, digits) is fits
