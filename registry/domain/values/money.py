"""Money: an exact amount and its ISO 4217 currency.

An amount is stored as an integer in ten-thousandths of the currency's unit. ISO 4217 has at most four minor digits, so
the stored number keeps its meaning when its currency is corrected, which an amount in cents would not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from registry.domain.problem import Unfit

PARTS = 10_000
"""How many stored parts are one unit of a currency."""

LARGEST = 10**14
"""The largest amount in units of a currency: a hundred trillion, above any national defence budget in won."""

_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_BLANKS_BETWEEN = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])")
"""Digits in groups of three with a blank (usual, no-break, thin or narrow no-break) between: `1 500 000`."""


_ENGLISH = {"thousand": 3, "k": 3, "million": 6, "mil": 6, "mn": 6, "m": 6, "billion": 9, "bn": 9, "b": 9}
"""The English words of scale, with their powers of ten: the ones the program itself writes, and their long forms."""
_KOREAN = {"조": 12, "십억": 9, "억": 8, "천만": 7, "백만": 6, "십만": 5, "만": 4, "천": 3}
_WRITTEN_SCALES = "|".join(sorted((*_ENGLISH, *_KOREAN), key=len, reverse=True))
_SCALED = re.compile(rf"\s?(?P<number>\d[\d.,]*)\s?(?P<scale>{_WRITTEN_SCALES})?(?![a-z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency; amounts of two currencies are never added."""

    amount: Decimal
    currency: str

    def __add__(self, other: Money) -> Money:
        """Add money of the same currency; raises ValueError for another (domain.md M7.2)."""
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency} without a dated rate")
        return Money(self.amount + other.amount, self.currency)

    def at_rate(self, rate: Decimal, currency: str) -> Money:
        """Return the money in another currency; `rate` is the price of one unit of this currency in the other."""
        return Money(self.amount * rate, currency)


def parse_amount(text: str) -> int:
    """Return the stored parts of a text such as `640000`, `640,000`, `640 000`, `1.2m`, `120만` or `1억 5,000만`.

    Raises Unfit: T04 for no number, T05 for an ambiguous one (`1,5`), T09 if too large, T10 for more than four
    decimals.
    """
    bare = _BLANKS_BETWEEN.sub(_closed_up, text.strip().replace("\u2212", "-"))
    scaled = _scaled(bare)
    if scaled is not None:
        if scaled > LARGEST:
            raise Unfit("T09", least="0", most=f"{LARGEST:,}")
        return to_parts(scaled)
    if not _PLAIN.fullmatch(bare) and not _GROUPED.fullmatch(bare):
        raise Unfit("T05" if re.fullmatch(r"[+-]?[\d.,]+", bare) and re.search(r"\d", bare) else "T04")
    try:
        amount = Decimal(bare.replace(",", ""))
    except InvalidOperation:  # pragma: no cover - the patterns above match numbers only
        raise Unfit("T04") from None
    if abs(amount) > LARGEST:
        raise Unfit(
            "T09", least="0", most=f"{LARGEST:,}"
        )  # the range of a field, in which no amount is negative
    return to_parts(amount)


def _closed_up(grouped: re.Match[str]) -> str:
    return re.sub(r"\D", "", grouped[0])


def _scaled(text: str) -> Decimal | None:
    """Return the amount of a text with words of scale; None when it has none, or when they do not make one number.

    Several scales must descend, and only Korean writes several: `1억 5,000만`, and `1억 5,000` with a plain end.
    """
    found = list(_SCALED.finditer(text))
    if not found or found[0]["scale"] is None or "".join(part[0] for part in found) != text:
        return None
    powers = [_power(part["scale"]) for part in found]
    if any(first <= second for first, second in pairwise(powers)):
        return None
    if len(found) > 1 and any(part["scale"] is not None and part["scale"] not in _KOREAN for part in found):
        return None
    try:
        amounts = [from_parts(parse_amount(part["number"])) for part in found]
    except Unfit:
        return None
    return sum((amount.scaleb(power) for amount, power in zip(amounts, powers, strict=True)), Decimal())


def _power(scale: str | None) -> int:
    return 0 if scale is None else _KOREAN.get(scale, 0) or _ENGLISH[scale.casefold()]


def to_parts(amount: Decimal) -> int:
    """Return the stored parts of an amount; raises Unfit T10 when it has more than four decimals."""
    # Computed as a ratio of integers, because multiplying a Decimal rounds numbers of more than 28 digits.
    numerator, denominator = amount.as_integer_ratio()
    parts, rest = divmod(numerator * PARTS, denominator)
    if rest:
        raise Unfit("T10", currency="", digits="4")
    return parts


def from_parts(parts: int) -> Decimal:
    """Return the exact amount of stored parts, without trailing zeros."""
    whole, rest = divmod(parts, PARTS)
    return Decimal(whole) if not rest else (Decimal(parts) / PARTS).normalize()


def fits_currency(parts: int, minor_digits: int) -> bool:
    """Return whether an amount has no more decimals than its currency."""
    smallest = PARTS // {0: 1, 1: 10, 2: 100, 3: 1_000, 4: 10_000}[minor_digits]
    return parts % smallest == 0
