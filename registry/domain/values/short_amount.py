"""Amounts in short form, never rounded: `USD 4.8M`, `480만 달러`; for narrow places also rounded, and marked so."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from registry.domain.vocabulary.language import Language

_THOUSAND: Final = 1_000
_MILLION: Final = 1_000_000
_HUNDREDTH_OF_A_MILLION: Final = _MILLION // 100
_MAN: Final = 10_000
_KOREAN_UNITS: Final = ((10**12, "조"), (10**8, "억"), (_MAN, "만"))
_KOREAN_NAMES: Final = {"KRW": "원", "USD": "달러", "EUR": "유로", "JPY": "엔"}
"""The currencies that Korean offices name after the amount; for others they write the code."""
_ABOUT: Final = {Language.EN: "≈ ", Language.KO: "약 "}
_DIGITS: Final = (3, 2, 1)
"""The numbers of digits to which an amount is rounded where there is no room for all of it."""


def short_amount(amount: Decimal, currency: str, language: Language) -> str:
    """Return an amount with its currency, in the large units of a language if no digits are lost.

    >>> from decimal import Decimal
    >>> short_amount(Decimal(4_800_000), "USD", Language.EN), short_amount(Decimal(4_800_000), "USD", Language.KO)
    ('USD 4.8M', '480만 달러')
    """
    if language is Language.KO:
        return _korean(amount, currency)
    return f"{currency} {_english(amount)}".strip()


def amount_forms(amount: Decimal, currency: str, language: Language) -> tuple[str, ...]:
    """Return an amount as `short_amount`, then rounded more and more, and last its currency alone.

    Where room is short the first form that fits is shown: digits are given up, the currency never.

    >>> amount_forms(Decimal("1234567.89"), "USD", Language.EN)
    ('USD 1,234,567.89', '≈ USD 1.23M', '≈ USD 1.2M', '≈ USD 1M', 'USD')
    """
    forms = [short_amount(amount, currency, language)]
    for digits in _DIGITS:
        rounded = _rounded(amount, digits)
        about = _ABOUT[language] + short_amount(rounded, currency, language)
        if rounded != amount and len(about) < len(forms[-1]):
            forms.append(about)
    alone = _KOREAN_NAMES.get(currency, currency) if language is Language.KO else currency
    return (*forms, alone) if alone else tuple(forms)


def _rounded(amount: Decimal, digits: int) -> Decimal:
    """Return an amount rounded to a number of leading digits."""
    unit = Decimal(1).scaleb(amount.adjusted() - digits + 1)
    return amount.quantize(unit, ROUND_HALF_EVEN) if amount else amount


def _english(amount: Decimal) -> str:
    if amount >= _MILLION and amount % _HUNDREDTH_OF_A_MILLION == 0:
        millions, rest = divmod(int(amount), _MILLION)
        hundredths = f".{rest // _HUNDREDTH_OF_A_MILLION:02}".rstrip("0").rstrip(".")
        return f"{millions:,}{hundredths}M"
    if amount >= _THOUSAND and amount % _THOUSAND == 0:
        return f"{int(amount) // _THOUSAND:,}K"
    return f"{amount:,f}"


def _korean(amount: Decimal, currency: str) -> str:
    number = _in_units(int(amount)) if amount >= _MAN and amount % _THOUSAND == 0 else f"{amount:,f}"
    return with_currency(number, currency)


def with_currency(number: str, currency: str) -> str:
    """Return a Korean number with its currency: a name is joined to a digit and stands apart from a unit, a code apart.

    >>> with_currency("9,500", "KRW"), with_currency("1.2억", "KRW"), with_currency("9,500", "AUD")
    ('9,500원', '1.2억 원', '9,500 AUD')
    """
    name = _KOREAN_NAMES.get(currency, currency)
    joined = number[-1].isdigit() and currency in _KOREAN_NAMES
    return f"{number}{name}" if joined else f"{number} {name}".rstrip()


def _in_units(amount: int) -> str:
    """Return an integer amount in Korean units: `1억 2,000만`, `5만 5,000`."""
    words, rest = [], amount
    for size, unit in _KOREAN_UNITS:
        count, rest = divmod(rest, size)
        if count:
            words.append(f"{count:,}{unit}")
    return " ".join((*words, f"{rest:,}") if rest else words)
