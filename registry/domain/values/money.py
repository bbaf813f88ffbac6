"""Money: an exact amount and its ISO 4217 currency.

An amount is stored as a whole number of ten-thousandths. ISO 4217 knows at most four minor digits, so the
stored number does not change its meaning when the currency beside it is corrected (a sum in cents would).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from registry.domain.problem import Unfit

PARTS = 10_000
"""How many stored parts make one unit of a currency."""

LARGEST = 10**14
"""The largest amount in units: a hundred trillion, above any national defence budget in won."""

_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")


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
        """Return this money in another currency, `rate` units of it for one of ours."""
        return Money(self.amount * rate, currency)


def parse_amount(text: str) -> int:
    """Read an amount such as `640000`, `640,000` or `12.5` into stored parts.

    Raises Unfit: T04 not a number, T05 ambiguous (`1,5`), T09 too large, T10 more than four decimals.
    """
    bare = text.strip().replace("\u2212", "-")
    if not _PLAIN.fullmatch(bare) and not _GROUPED.fullmatch(bare):
        raise Unfit("T05" if re.fullmatch(r"[+-]?[\d.,]+", bare) and re.search(r"\d", bare) else "T04")
    try:
        amount = Decimal(bare.replace(",", ""))
    except InvalidOperation:  # pragma: no cover - the patterns above admit numbers only
        raise Unfit("T04") from None
    if abs(amount) > LARGEST:
        raise Unfit("T09", least="0", most=f"{LARGEST:,}")  # what a field takes: none holds less than nothing
    return to_parts(amount)


def to_parts(amount: Decimal) -> int:
    """Return the stored parts of an amount; raises Unfit T10 when it has more than four decimals."""
    # A ratio of whole numbers: multiplying a Decimal would round what has more than 28 digits.
    numerator, denominator = amount.as_integer_ratio()
    parts, rest = divmod(numerator * PARTS, denominator)
    if rest:
        raise Unfit("T10", currency="", digits="4")
    return parts


def from_parts(parts: int) -> Decimal:
    """Return the amount of stored parts, exact, without trailing zeros."""
    whole, rest = divmod(parts, PARTS)
    return Decimal(whole) if not rest else (Decimal(parts) / PARTS).normalize()


def fits_currency(parts: int, minor_digits: int) -> bool:
    """Return whether an amount has no more decimals than its currency."""
    smallest = PARTS // {0: 1, 1: 10, 2: 100, 3: 1_000, 4: 10_000}[minor_digits]
    return parts % smallest == 0
