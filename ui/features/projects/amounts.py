"""Amounts as a list has room for them: in whole thousands or large millions (“4,800 K”, “1,165 M”), never rounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.values.money import from_parts

if TYPE_CHECKING:
    from decimal import Decimal

    from registry.domain.fields.kinds import Stored

_THOUSAND, _MILLION = 1_000, 1_000_000
_LARGE = 100 * _MILLION
"""From here on whole millions are told as millions."""


def short_amount(stored: Stored, currency: str) -> str:
    """Return a stored amount with its currency, in thousands where nothing is lost; empty when none is given."""
    if stored is None:
        return ""
    return short_sum(from_parts(int(stored)), currency)


def short_sum(amount: Decimal, currency: str) -> str:
    """Return an amount with its currency, in thousands or millions where nothing is lost."""
    if amount >= _LARGE and amount % _MILLION == 0:
        told = QCoreApplication.translate("ProjectAmounts", "{millions} M")
        return f"{told.format(millions=f'{amount // _MILLION:,}')} {currency}".rstrip()
    if amount and amount % _THOUSAND == 0:
        told = QCoreApplication.translate("ProjectAmounts", "{thousands} K")
        return f"{told.format(thousands=f'{amount // _THOUSAND:,}')} {currency}".rstrip()
    return f"{amount:,} {currency}".rstrip()
