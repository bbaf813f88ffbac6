"""Amounts for the columns of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.values import short_amount as amounts
from registry.domain.values.money import from_parts

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.language import Language


def short_amount(stored: Stored, currency: str, language: Language) -> str:
    """Return a stored amount with its currency, shortened but not rounded; empty when there is none."""
    return "" if stored is None else amounts.column_amount(from_parts(int(stored)), currency, language)


def amount_forms(stored: Stored, currency: str, language: Language) -> tuple[str, ...]:
    """Return the forms of a stored amount from the exact one to the shortest, for a column of any width."""
    return () if stored is None else amounts.amount_forms(from_parts(int(stored)), currency, language)


def exact_amount(stored: Stored, currency: str) -> str:
    """Return a stored amount with all its digits and the code of its currency, as it is copied into other programs."""
    return "" if stored is None else f"{currency} {from_parts(int(stored)):,f}".strip()
