"""Amounts without a currency: a default never goes silently against what the other amounts of the column name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.column_currency import without_the_usual

ROWS = st.dictionaries(st.integers(2, 40), st.sampled_from(["", "USD", "KRW"]), min_size=1)


@given(st.integers(1, 20), st.integers(0, 20))
def test_fewer_than_the_others_are_asked_about(bare: int, more: int) -> None:
    named = dict.fromkeys(range(bare + more), "USD") | {100 + row: "" for row in range(bare)}
    asked = [100 + row for row in range(bare)] if more else []
    assert without_the_usual(named, "KRW") == (("USD", asked) if more else ("", []))


@given(ROWS, st.sampled_from(["", "USD", "KRW"]))
def test_only_amounts_that_would_get_another_currency_are_asked_about(
    named: dict[int, str], default: str
) -> None:
    usual, asked = without_the_usual(named, default)
    assert all(not named[row] for row in asked)
    assert not asked or (default and default != usual and set(named.values()) == {"", usual})
