"""How a stored value stands in a cell of our own workbooks: what its writer writes and its reader expects back.

Text stays text, days are real dates, amounts and counts are numbers, a code stands with its name: `MAR – Maritime`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from typing import TYPE_CHECKING

from registry.domain.exchange.layout import NOT_SENT_WHOLE
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.kinds import (
    SEPARATOR,
    Amount,
    Day,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    SomeOf,
    split,
)
from registry.domain.values import money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Kind, Stored
    from registry.domain.vocabulary.code_lists import CodeList, Vocabulary
    from registry.domain.vocabulary.language import Language

BETWEEN = " – "
"""Stands between a code and its name."""

MOST = 32_000
"""The longest text of a cell, counted in UTF-16 units as sheets count it (exchange.md 3)."""

_FIFTEEN = Context(prec=15)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

_BETWEEN_SEVERAL = f"{SEPARATOR} "

Value = str | int | Decimal | date | None
"""What a cell may hold."""


@dataclass(frozen=True, slots=True)
class CellContent:
    """A value as it is written; one that is not `whole` was cut short, and is never read back."""

    value: Value
    whole: bool = True


NOTHING = CellContent(None)


def cell_content(kind: Kind, stored: Stored, words: Vocabulary, language: Language) -> CellContent:
    """Return how a stored value of a kind is written in a workbook of a language."""
    if stored is None or stored == "":
        return NOTHING
    value: Value
    match kind:
        case Day():
            value = date.fromisoformat(str(stored))
        case Amount():
            value = _number(money.from_parts(int(stored)))
        case OneOf() | MarkOf() | Organisation():
            value = code_and_name(str(stored), words[codes_of(kind)], language)
        case SomeOf() | Markers() | Organisations():
            return shortened(_BETWEEN_SEVERAL.join(split(stored)))
        case _ if kind.whole_number:
            value = int(stored)
        case _:
            return shortened(str(stored))
    return CellContent(value)


def codes_of(kind: OneOf | MarkOf | Organisation) -> str:
    """Return the name of the list a single code is of."""
    match kind:
        case OneOf(codes):
            return codes
        case MarkOf():
            return "mark"
    return "organisation"


def code_and_name(code: str, codes: CodeList, language: Language) -> str:
    """Return a code with its name, or what the list does not know as it is: the name of an organisation."""
    known = codes.get(code)
    return code if known is None or known.name[language] == code else f"{code}{BETWEEN}{known.name[language]}"


def cell_text(value: Value) -> tuple[CellKind, str]:
    """Return what a reader finds of a written value (a `Cell` of a workbook); an empty text is no cell."""
    if isinstance(value, str):  # asked of every cell that leaves, and most are texts
        return CellKind.TEXT, value
    if value is None:
        return CellKind.TEXT, ""
    if isinstance(value, date):
        return CellKind.DATE, value.isoformat()
    return CellKind.NUMBER, f"{value:f}" if isinstance(value, Decimal) else str(value)


def is_as_written(cell: Cell | None, value: Value) -> bool:
    """Return whether a cell still says what was written, as far as spreadsheet programs keep it.

    LibreOffice and Excel keep fifteen digits of a number; LibreOffice drops tabs in .ods, and reads `_x0041_` as `A`.
    """
    said = cell.text if cell else ""
    if value is None:
        return not said
    kind, text = cell_text(value)
    if said == text:
        return True
    if cell is not None and kind is cell.kind is CellKind.NUMBER:
        return _FIFTEEN.create_decimal(said) == _FIFTEEN.create_decimal(text)
    worn = _worn(text)
    return bool(said) and worn != text and _worn(said) == worn


def _worn(text: str) -> str:
    """Return a text as a program leaves it that saved it again."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\t", "")


def shortened(text: str) -> CellContent:
    """Return a text as it is written: its beginning and a note where it is too long for a cell."""
    if len(text) <= MOST // 2 or _units(text) <= MOST:  # no letter takes more than two units
        return CellContent(text)
    room, kept = MOST - len(NOT_SENT_WHOLE), 0
    for place, letter in enumerate(text):
        kept += _units(letter)
        if kept > room:
            return CellContent(f"{text[:place].rstrip()}{NOT_SENT_WHOLE}", whole=False)
    raise AssertionError("a text that is too long has a place where it is")  # pragma: no cover


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


def _number(amount: Decimal) -> int | Decimal | str:
    """Return an amount as a number where a sheet keeps all of its digits, as text where it would round it."""
    if amount == amount.to_integral_value():
        return int(amount)  # at most fifteen digits (money.LARGEST): every sheet keeps those
    return amount if Decimal(repr(float(amount))) == amount else f"{amount:f}"


def revision(cells: Iterable[tuple[str, Value]]) -> str:
    """Return what a row's `_rev` says: a digest of what was sent of it, and nothing of what else happened here.

    `cells` are the ids and values of its columns, in any order: columns may be moved. The change set the row stood at
    is known from the exchange; its number counts everything done in the registry, and stays here (registries.md 7).
    """
    told = sorted(
        [f"{column}={value if isinstance(value, str) else cell_text(value)[1]}" for column, value in cells]
    )
    digest = hashlib.sha256("\x1f".join(told).encode("utf-8", "backslashreplace")).hexdigest()
    return digest[:8]
