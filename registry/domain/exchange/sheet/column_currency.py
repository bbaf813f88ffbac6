"""Amounts that name no currency in a column whose other amounts do: what is said of all sheets may not be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

Row = TypeVar("Row")
"""What identifies a row."""


def without_the_usual(named: Mapping[Row, str], default: str) -> tuple[str, list[Row]]:
    """Return the currency that the amounts of a column name, and the rows that name none and may be meant in it.

    `named` maps rows to the currency of their amounts, empty where none is named; those would get `default`. Where most
    amounts name none, the default is meant for them; where the others name several currencies, none is usual.

    >>> without_the_usual({2: "USD", 3: "USD", 4: ""}, "KRW"), without_the_usual({2: "USD", 3: "", 4: ""}, "KRW")
    (('USD', [4]), ('', []))
    """
    said = [currency for currency in named.values() if currency]
    bare = [row for row, currency in named.items() if not currency]
    if not bare or not default or len(bare) >= len(said) or len(set(said)) != 1 or said[0] == default:
        return "", []
    return said[0], bare
