"""How the texts of a report are worded."""

from __future__ import annotations

from decimal import Decimal

import pytest

from registry.data.reference.resources import shipped
from registry.domain.values.short_amount import short_amount
from registry.domain.vocabulary.language import Language
from registry.services.reports.report_text import ReportText

_CURRENCIES = ("KRW", "USD", "EUR", "JPY", "AUD")


@pytest.mark.parametrize(
    ("amount", "currency", "english", "korean"),
    [
        ("120000000", "KRW", "KRW 120M", "1.2억 원"),
        ("35500000", "KRW", "KRW 35.5M", "35.5백만 원"),
        ("9500", "KRW", "KRW 9.5K", "9,500원"),
        ("5150000", "USD", "$5.15M", "515만 달러"),
        ("9500", "USD", "$9.5K", "9,500달러"),
        ("5150000", "EUR", "EUR 5.15M", "515만 유로"),
        ("5150000", "AUD", "AUD 5.15M", "515만 AUD"),
    ],
)
def test_an_amount_is_rounded_to_the_unit_offices_count_in(
    amount: str, currency: str, english: str, korean: str
) -> None:
    told = [ReportText(shipped(), language).amount(Decimal(amount), currency) for language in Language]

    assert dict(zip(Language, told, strict=True)) == {Language.EN: english, Language.KO: korean}


@pytest.mark.parametrize("currency", _CURRENCIES)
@pytest.mark.parametrize("amount", [Decimal(9_500), Decimal(200_000_000)])
def test_a_korean_amount_without_rounding_reads_the_same_in_a_report_and_in_the_window(
    amount: Decimal, currency: str
) -> None:
    report = ReportText(shipped(), Language.KO).amount(amount, currency)

    assert report == short_amount(amount, currency, Language.KO)
