"""Rows of a sheet as the XML of a workbook, text by text.

openpyxl makes everything of a workbook but the rows of its sheets: made from one object a cell they take ten times as
long as made from the text they are (5,000 rows of 40 columns, openpyxl's write-only mode: 4.3 s against 0.4 s). Every
text is an inline string, so nothing that is written can be a formula, whatever it begins with.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.exchange.cell_format import Value

_DAY_ZERO = date(1899, 12, 30).toordinal()
"""Sheets count days from here (the 1900 system, right from 1 March 1900 on)."""

TRIGGERS = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a sheet would take for a formula when it is edited."""

_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKUP = re.compile(r"[&<>_\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


class RowCells:
    """Writes the cells of one column: `plain` and `quoted` are the numbers of its styles."""

    def __init__(self, column: int, plain: int, quoted: int, *, filled: bool = False) -> None:
        self._letters = letters(column)
        self._plain = plain
        self._quoted = quoted
        self._filled = filled
        """Whether an empty cell is written all the same, for its colour."""

    def cell(self, row: int, value: Value) -> str:
        """Return the cell of a row as XML; nothing for an empty one without a colour."""
        if isinstance(value, str):
            style = self._quoted if value.startswith(TRIGGERS) else self._plain
            whole = value[:1].isspace() or value[-1:].isspace() or "\n" in value
            told = f'<t xml:space="preserve">{escaped(value)}</t>' if whole else f"<t>{escaped(value)}</t>"
            return f'<c r="{self._letters}{row}" s="{style}" t="inlineStr"><is>{told}</is></c>'
        if value is None:
            return f'<c r="{self._letters}{row}" s="{self._plain}"/>' if self._filled else ""
        return f'<c r="{self._letters}{row}" s="{self._plain}"><v>{_number(value)}</v></c>'


def row_text(number: int, cells: Sequence[RowCells], values: Sequence[Value], attributes: str = "") -> str:
    """Return a row as XML."""
    told = "".join([cell.cell(number, value) for cell, value in zip(cells, values, strict=True)])
    return f'<row r="{number}"{attributes}>{told}</row>'


def escaped(text: str) -> str:
    """Return a text as the XML of a workbook says it; `_x0041_` would be read as `A` unless its `_` is told so."""
    if not _MARKUP.search(text):
        return text
    marked = _ESCAPED.sub("_x005F_", text)
    marked = _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", marked)
    return marked.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def serial(day: date) -> int:
    """Return a day as sheets count it."""
    return day.toordinal() - _DAY_ZERO


def _number(value: int | Decimal | date) -> str:
    if isinstance(value, date):
        return str(serial(value))
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
