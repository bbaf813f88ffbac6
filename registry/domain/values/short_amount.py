"""Amounts in short form, never rounded: `USD 4.8M`, `480만 달러`; a narrow column also rounds them, marked so."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from registry.domain.vocabulary.language import Language

_THOUSAND: Final = 1_000
_MILLION: Final = 1_000_000
_IN_MILLIONS: Final = frozenset({"KRW", "JPY", "IDR", "VND"})
"""The currencies whose amounts stand in a column in millions: a thousand of them is worth too little to count in."""

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


def column_amount(amount: Decimal, currency: str, language: Language) -> str:
    """Return an amount that stands in a column with others: in the same unit as they, if no digits are lost.

    Korean units are parts of one number anyway: `1,240만 달러`, `5만 5,000달러`.

    >>> from decimal import Decimal
    >>> column_amount(Decimal(4_800_000), "USD", Language.EN), column_amount(Decimal(7_500_000), "KRW", Language.EN)
    ('USD 4,800K', 'KRW 7.5M')
    """
    if language is Language.KO:
        return _korean(amount, currency)
    unit, sign = (_MILLION, "M") if currency in _IN_MILLIONS else (_THOUSAND, "K")
    written = _in_hundredths(amount, unit)
    return f"{currency} {written}{sign}".strip() if written else f"{currency} {amount:,f}".strip()


def _in_hundredths(amount: Decimal, unit: int) -> str:
    """Return an amount in a unit, to two decimals; empty for less than one, and where digits would be lost."""
    if amount < unit or amount % (unit // 100):
        return ""
    whole, rest = divmod(int(amount), unit)
    return f"{whole:,}" + f".{rest // (unit // 100):02}".rstrip("0").rstrip(".")


def amount_forms(amount: Decimal, currency: str, language: Language) -> tuple[str, ...]:
    """Return an amount as `column_amount`, as `short_amount`, then rounded more and more, and last its currency alone.

    Where room is short the first form that fits is shown: digits are given up, the currency never.

    >>> amount_forms(Decimal("1234567.89"), "USD", Language.EN)
    ('USD 1,234,567.89', '≈ USD 1.23M', '≈ USD 1.2M', '≈ USD 1M', 'USD')
    """
    exact = (column_amount(amount, currency, language), short_amount(amount, currency, language))
    forms = list(dict.fromkeys(exact))
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
    if millions := _in_hundredths(amount, _MILLION):
        return f"{millions}M"
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
