"""Units in headers: `예산(백만원)` and `Budget (USD mn)` state the unit and the currency of a column's numbers."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

_SCALES = (
    (10**12, r"조|trillions?|tn"),
    (10**9, r"십억|billions?|bn|bil"),
    (10**8, r"억"),
    (10**6, r"백만|millions?|mn|mil|mio|mm|m"),
    (10**4, r"만"),
    (1_000, r"천|thousands?|k|000s|'000|,000|000"),
)
_CURRENCIES = (
    ("USD", r"usd|us\$|us dollars?|미화|미국달러|미달러|달러|불|\$"),
    ("KRW", r"krw|won|원화|원|₩"),
    ("EUR", r"eur|euros?|유로|€"),
    ("JPY", r"jpy|yen|엔화|엔|¥"),
    ("GBP", r"gbp|£"),
    ("AUD", r"aud|a\$"),
    ("CAD", r"cad|c\$"),
)
_BRACKETED = re.compile(r"[(\[【<〈]([^()\[\]【】<>〈〉]*)[)\]】>〉]")
_FILLING = re.compile(r"\b(in|of|unit|units|equivalent|current|constant)\b|단위|[:：.,/]|\s")


@dataclass(frozen=True, slots=True)
class HeaderUnit:
    """The unit in the header of an amount: a number 1 in the column means `scale` units of `currency`."""

    scale: Decimal = Decimal(1)
    currency: str = ""
    """The currency's code; empty when the header names none."""


def header_unit(header: str) -> HeaderUnit:
    """Return the unit in a header, in brackets or after a comma; scale 1 without a currency when there is none.

    >>> header_unit("예산(백만원)")
    HeaderUnit(scale=Decimal('1000000'), currency='KRW')
    """
    flat = unicodedata.normalize("NFKC", header).replace("\u20a9", "₩").casefold()
    phrases = [*_BRACKETED.findall(flat), *re.findall(r"(?:, ?| in )([^,()]+)$", flat)]
    for phrase in phrases:
        if unit := _unit(phrase):
            return unit
    words = flat.split()
    for start in range(
        1, len(words)
    ):  # without brackets, a unit counts only if it names a currencys currency
        if (unit := _unit(" ".join(words[start:]))) and unit.currency:
            return unit
    return HeaderUnit()


def currency_named(text: str) -> str:
    """Return the code of the currency written with a number in a cell; empty when there is none.

    >>> currency_named("12억 원"), currency_named("EUR 500"), currency_named("500")
    ('KRW', 'EUR', '')
    """
    flat = unicodedata.normalize("NFKC", text).replace("\u20a9", "₩").casefold()
    words = re.sub(r"[\d.,()+\-\s]|[조억만천백십]", " ", flat).split()
    named = (code for code, names in _CURRENCIES for word in words if re.fullmatch(names, word))
    return next(named, "")


def _unit(phrase: str) -> HeaderUnit | None:
    """Return the unit of a phrase that contains nothing else, or None."""
    left, currency = phrase, ""
    for code, names in _CURRENCIES:
        if found := re.search(names, left):
            left, currency = left[: found.start()] + " " + left[found.end() :], code
            break
    bare = _FILLING.sub("", left)
    scale = 1 if not bare else next((size for size, names in _SCALES if re.fullmatch(names, bare)), 0)
    return HeaderUnit(Decimal(scale), currency) if scale and (currency or scale > 1) else None
