"""Amounts written with their currency."""

from __future__ import annotations

import pytest

from registry.data.reference.resources import shipped
from registry.domain.values.money_text import currency_in


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("USD 1.2m", "USD", "1.2m"),
        ("usd1.2m", "USD", "1.2m"),
        ("1.2m USD", "USD", "1.2m"),
        ("$1.2m", "USD", "1.2m"),
        ("US$ 5", "USD", "5"),
        ("1,500만원", "KRW", "1,500만"),
        ("₩120만", "KRW", "120만"),
        ("480만 달러", "USD", "480만"),
        ("1억 원", "KRW", "1억"),
        ("EUR 5", "EUR", "5"),
        ("1.2m", "", "1.2m"),
        ("120만", "", "120만"),
        ("", "", ""),
        ("usdx 5", "", "usdx 5"),
    ],
)
def test_the_currency_is_taken_off_an_amount(text: str, code: str, rest: str) -> None:
    assert currency_in(text, shipped().words) == (code, rest)
