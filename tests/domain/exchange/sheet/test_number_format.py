"""Number formats: what they show beside the digits is what the cell says."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.number_format import as_shown, shown_by, tells_more


@pytest.mark.parametrize(
    "code",
    [
        "General", "#,##0", "0", "0.00", "#,##0.00", "@", '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "#,##0;[Red]-#,##0",
        "[$-412]#,##0", "# ?/?", "0E+00", '#,##0" 명"',
    ],
)  # fmt: skip
def test_a_format_of_digits_shows_nothing_more(code: str) -> None:
    assert not tells_more(code)


@pytest.mark.parametrize(
    ("code", "divisor", "scale", "currency"),
    [
        ("#,##0,,", 10**6, None, ""), ("0.0,,", 10**6, None, ""), ("#,##0,", 1_000, None, ""),
        ('#,##0,,"백만"', 10**6, 10**6, ""), ('#,##0"천원"', 1, 1_000, "KRW"), ("[$₩-412]#,##0", 1, None, "KRW"),
        ("[$₩-ko-KR]#,##0", 1, None, "KRW"), ("[$€-2] #,##0.00", 1, None, "EUR"), ('"US$"#,##0', 1, None, "USD"),
        ("[$$-409]#,##0.00;[RED]-[$$-409]#,##0.00", 1, None, "USD"), ("[$$-C09]#,##0", 1, None, "AUD"),
        ("[$¥-804]#,##0", 1, None, "CNY"), ("[$¥-411]#,##0", 1, None, "JPY"), ("[$USD] #,##0", 1, None, "USD"),
        ('#,##0"원"', 1, None, "KRW"), ('[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 10**6, 10**6, ""),
    ],
)  # fmt: skip
def test_a_format_names_a_currency_and_a_scale(
    code: str, divisor: int, scale: int | None, currency: str
) -> None:
    shown = shown_by(code, Decimal(1_250_000))

    assert tells_more(code)
    assert (int(shown.divisor), shown.unit.scale, shown.unit.currency) == (
        divisor,
        None if scale is None else Decimal(scale),
        currency,
    )


@pytest.mark.parametrize("code", ["[$kr-41D] #,##0", "[$R$-416] #,##0", "[$$-2C0A]#,##0"])
def test_a_sign_of_a_currency_that_is_not_known_is_unclear(code: str) -> None:
    assert shown_by(code, Decimal(1)).unit.unclear


@pytest.mark.parametrize(("number", "divisor"), [(5_000_000, 10**6), (5_000, 1_000), (5, 1)])
def test_a_format_may_treat_numbers_by_their_size(number: int, divisor: int) -> None:
    assert shown_by('[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', Decimal(number)).divisor == divisor


@pytest.mark.parametrize("code", ["0%", "0.00%", '0"%"', "0\\%"])
def test_a_percentage_is_one_however_its_sign_is_written(code: str) -> None:
    assert shown_by(code, Decimal("0.5")).percent


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("00000", "00118"), ('"MND-"0000', "MND-0118"), ('0"호"', "118호"), ("000-00-00000", "000-00-00118"),
        ("\\A\\-000", "A-118"), ("#,##0", None), ("General", None), ("0", None), ("0.00", None), ('"US$"0000', None),
    ],
)  # fmt: skip
def test_a_number_that_identifies_is_read_as_its_format_shows_it(code: str, shown: str | None) -> None:
    assert as_shown(code, Decimal(118)) == shown


@given(st.integers(0, 10**9), st.integers(2, 12), st.sampled_from(("", "P-", "해양-")))
def test_zeros_and_letters_of_a_format_are_shown_before_any_number(
    number: int, zeros: int, letters: str
) -> None:
    code = f'"{letters}"{"0" * zeros}' if letters else "0" * zeros

    assert as_shown(code, Decimal(number)) == f"{letters}{number:0{zeros}}"
