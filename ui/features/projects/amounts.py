"""Amounts for the columns of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.values.money import from_parts
from registry.domain.values.short_amount import column_amount

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.language import Language


def short_amount(stored: Stored, currency: str, language: Language) -> str:
    """Return a stored amount with its currency, shortened but not rounded; empty when there is none."""
    return "" if stored is None else column_amount(from_parts(int(stored)), currency, language)
