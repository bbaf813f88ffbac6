"""Amounts in short: the large units of a language where nothing is lost, otherwise every digit."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.short_amount import amount_forms, column_amount, short_amount
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable

UNITS = {"조": 10**12, "억": 10**8, "만": 10**4, "M": 10**6, "K": 10**3, "": 1}


@pytest.mark.parametrize(
    ("amount", "currency", "english", "korean"),
    [
        ("4800000", "USD", "USD 4.8M", "480만 달러"),
        ("350000", "USD", "USD 350K", "35만 달러"),
        ("55000", "USD", "USD 55K", "5만 5,000달러"),
        ("200000000", "KRW", "KRW 200M", "2억 원"),
        ("120000000", "KRW", "KRW 120M", "1억 2,000만 원"),
        ("1165000000", "AUD", "AUD 1,165M", "11억 6,500만 AUD"),
        ("1165500000", "USD", "USD 1,165.5M", "11억 6,550만 달러"),
        ("6350000", "USD", "USD 6.35M", "635만 달러"),
        ("1234000", "USD", "USD 1,234K", "123만 4,000달러"),
        ("4800001", "USD", "USD 4,800,001", "4,800,001달러"),
        ("999", "NZD", "NZD 999", "999 NZD"),
        ("1.5", "USD", "USD 1.5", "1.5달러"),
        ("0", "USD", "USD 0", "0달러"),
        ("4800000", "", "4.8M", "480만"),
    ],
)
def test_an_amount_is_written_in_the_large_units_of_the_language(
    amount: str, currency: str, english: str, korean: str
) -> None:
    assert short_amount(Decimal(amount), currency, Language.EN) == english
    assert short_amount(Decimal(amount), currency, Language.KO) == korean


@pytest.mark.parametrize(
    ("amounts", "currency", "expected"),
    [
        (("4800000", "350000", "55000", "500"), "USD", ("USD 4,800K", "USD 350K", "USD 55K", "USD 500")),
        (("200000000", "500000"), "KRW", ("KRW 200M", "KRW 500,000")),
        (("4800001", "1.5", "0"), "USD", ("USD 4,800,001", "USD 1.5", "USD 0")),
        (("4800000",), "", ("4,800K",)),
    ],
)
def test_the_amounts_of_a_column_are_in_one_unit(
    amounts: tuple[str, ...], currency: str, expected: tuple[str, ...]
) -> None:
    assert tuple(column_amount(Decimal(one), currency, Language.EN) for one in amounts) == expected
    for one in amounts:
        assert column_amount(Decimal(one), currency, Language.KO) == short_amount(
            Decimal(one), currency, Language.KO
        )


@given(
    st.decimals(0, 10**14, places=4) | st.integers(0, 10**9).map(lambda tens: Decimal(10 * tens)),
    st.sampled_from(("", "KRW")),
    st.sampled_from(Language),
    st.sampled_from((short_amount, column_amount)),
)
def test_nothing_is_lost(
    amount: Decimal, currency: str, language: Language, write: Callable[[Decimal, str, Language], str]
) -> None:
    written = write(amount, currency, language)

    parts = re.findall(r"([\d,.]+)([조억만MK]?)", written)
    assert sum(Decimal(number.replace(",", "")) * UNITS[unit] for number, unit in parts) == amount


@pytest.mark.parametrize(
    ("amount", "currency", "english", "korean"),
    [
        (
            "1234567.89",
            "USD",
            ("USD 1,234,567.89", "≈ USD 1.23M", "≈ USD 1.2M", "≈ USD 1M", "USD"),
            ("1,234,567.89달러", "약 123만 달러", "달러"),
        ),
        ("4800000", "USD", ("USD 4,800K", "USD 4.8M", "USD"), ("480만 달러", "달러")),
        ("0", "KRW", ("KRW 0", "KRW"), ("0원", "원")),
        ("1234567", "", ("1,234,567", "≈ 1.23M", "≈ 1.2M", "≈ 1M"), ("1,234,567", "약 123만")),
    ],
)
def test_an_amount_is_given_in_shorter_and_shorter_forms(
    amount: str, currency: str, english: tuple[str, ...], korean: tuple[str, ...]
) -> None:
    assert amount_forms(Decimal(amount), currency, Language.EN) == english
    assert amount_forms(Decimal(amount), currency, Language.KO) == korean


@given(st.decimals(0, 10**14, places=4), st.sampled_from(["USD", "KRW", "AUD"]), st.sampled_from(Language))
def test_every_form_names_the_currency_and_each_is_shorter(
    amount: Decimal, currency: str, language: Language
) -> None:
    forms = amount_forms(amount, currency, language)
    names = {currency, {"USD": "달러", "KRW": "원"}.get(currency, currency)}
    assert all(any(name in form for name in names) for form in forms)
    assert [len(form) for form in forms] == sorted({len(form) for form in forms}, reverse=True)
