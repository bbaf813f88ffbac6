"""Turning values into the texts of cells as the worker sends them: one form for all readers."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.intake.gate.counters import Looked
    from registry.data.intake.wire import Row

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def number_text(value: float) -> str:
    """Return a number as it is written out: whole where it is whole.

    >>> number_text(640000.0), number_text(12.5), number_text(1e-7)
    ('640000', '12.5', '0.0000001')
    """
    written = repr(value)
    if written.endswith(".0"):
        written = written[:-2]
    elif "e" in written:
        written = f"{Decimal(written):f}"
    return "0" if written == "-0" else written


def plain_text(value: str, *, escaped: bool) -> str:
    r"""Return text with line ends of one kind, and the escapes of the format resolved.

    >>> plain_text("a_x000D_\nb_x005F_x0041_", escaped=True)
    'a\nb_x0041_'
    """
    if escaped and "_x" in value:
        value = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)
        # Halves of characters cannot be stored or sent on; two that make one are put together.
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    return value


def day_text(value: date | time | timedelta) -> tuple[str, str]:
    """Return the text and the kind of a day, a moment, or a time that belongs to no day."""
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat(), "d"
        return value.isoformat(timespec="auto"), "d"
    if isinstance(value, date):
        return value.isoformat(), "d"
    if isinstance(value, time):
        return value.isoformat(), "s"
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}", "s"


class CellReader:
    """Turns the values of one sheet into rows as the worker sends them, and counts the filled cells."""

    def __init__(self, seen: Looked | None, *, escaped: bool) -> None:
        """`seen` is what the gate found in the sheet; None where there is no gate for the format."""
        self._seen, self._escaped = seen, escaped
        self.filled = 0

    def row(self, number: int, first: int, values: Iterable[Any]) -> Row | None:
        """Return the filled cells of a row whose first value is in column `first`; None when there are none."""
        columns: list[int] = []
        texts: list[str] = []
        kinds: list[str] = []
        for column, value in enumerate(values, first):
            if value is None or value == "":
                continue
            columns.append(column)
            kind = type(value)
            if kind is str:
                if "_x" in value or "\r" in value:
                    value = plain_text(value, escaped=self._escaped)  # noqa: PLW2901
                texts.append(value)
                kinds.append("s")
            elif kind is int or kind is float:
                texts.append(number_text(value))
                kinds.append("n")
            elif kind is bool:
                texts.append("TRUE" if value else "FALSE")
                kinds.append("b")
            else:
                text, letter = day_text(value)
                texts.append(text)
                kinds.append(letter)
        self.filled += len(columns)
        return self._marked(number, columns, texts, kinds)

    def _marked(self, row: int, columns: list[int], texts: list[str], kinds: list[str]) -> Row | None:
        """Add what only the gate knows: errors, formulas, and formulas that were never calculated."""
        seen = self._seen
        if seen is None:
            return (row, columns, texts, "".join(kinds), [], [], {}, {}) if columns else None
        for column, text in seen.raised.get(row, {}).items():
            if column in columns:
                texts[columns.index(column)] = text
        for column in seen.errors.get(row, ()):
            place = columns.index(column) if column in columns else -1
            if place >= 0 and kinds[place] == "s":
                kinds[place] = "e"
        for column in seen.unresolved.get(row, ()):
            if column in columns:
                continue
            columns.append(column)
            texts.append(seen.error_texts.get(row, {}).get(column, ""))
            kinds.append("e")
        if not columns:
            return None
        return row, columns, texts, "".join(kinds), *seen.marks(row)
