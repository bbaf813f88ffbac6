"""How a stored value is written to a cell of our own workbooks, and recognised when the workbook is read again.

Texts are written as text, days as dates, amounts and counts as numbers, and codes with their name: `MAR – Maritime`.
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
"""The separator between a code and its name."""

MOST = 32_000
"""The greatest length of a cell's text, in UTF-16 code units, as spreadsheet programs count (exchange.md 3)."""

_FIFTEEN = Context(prec=15)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

_BETWEEN_SEVERAL = f"{SEPARATOR} "

Value = str | int | Decimal | date | None
"""The types of a cell's value."""


@dataclass(frozen=True, slots=True)
class CellContent:
    """A value as it is written; when `whole` is False the text was shortened, and is never read back."""

    value: Value
    whole: bool = True


NOTHING = CellContent(None)


def cell_content(kind: Kind, stored: Stored, words: Vocabulary, language: Language) -> CellContent:
    """Return the cell content for a stored value of a kind, in a workbook of a language."""
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
    """Return the name of the code list of a field with a single code."""
    match kind:
        case OneOf(codes):
            return codes
        case MarkOf():
            return "mark"
    return "organisation"


def code_and_name(code: str, codes: CodeList, language: Language) -> str:
    """Return a code with its name; a value that is not in the list, such as a free organisation name, is unchanged."""
    known = codes.get(code)
    return code if known is None or known.name[language] == code else f"{code}{BETWEEN}{known.name[language]}"


def cell_text(value: Value) -> tuple[CellKind, str]:
    """Return kind and text of the cell that a reader finds for a written value; an empty text means no cell."""
    if isinstance(value, str):  # first, because this is called for every exported cell and most are texts
        return CellKind.TEXT, value
    if value is None:
        return CellKind.TEXT, ""
    if isinstance(value, date):
        return CellKind.DATE, value.isoformat()
    return CellKind.NUMBER, f"{value:f}" if isinstance(value, Decimal) else str(value)


def is_as_written(cell: Cell | None, value: Value) -> bool:
    """Return whether a cell still has the written value, apart from what spreadsheet programs lose when saving.

    LibreOffice and Excel keep fifteen digits of a number; LibreOffice drops tabs in .ods, and reads `_x0041_` as `A`.
    """
    found = cell.text if cell else ""
    if value is None:
        return not found
    kind, text = cell_text(value)
    if found == text:
        return True
    if cell is not None and kind is cell.kind is CellKind.NUMBER:
        return _FIFTEEN.create_decimal(found) == _FIFTEEN.create_decimal(text)
    resaved = _as_resaved(text)
    return bool(found) and resaved != text and _as_resaved(found) == resaved


def _as_resaved(text: str) -> str:
    """Return a text in the form it has after a spreadsheet program has saved it again."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\t", "")


def shortened(text: str) -> CellContent:
    """Return the cell content of a text; one that is too long is cut and ends with a note."""
    if len(text) <= MOST // 2 or _units(text) <= MOST:  # no character takes more than two units
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
    """Return an amount as a number if a sheet keeps all its digits, otherwise as text, so that it is not rounded."""
    if amount == amount.to_integral_value():
        return int(amount)  # at most fifteen digits (money.LARGEST): every sheet keeps those
    return amount if Decimal(repr(float(amount))) == amount else f"{amount:f}"


def revision(cells: Iterable[tuple[str, Value]]) -> str:
    """Return the `_rev` of a row: a digest of what was sent of it, which reveals nothing else about this registry.

    `cells` are the ids and values of the row's columns in any order, because columns may be moved. The number of the
    change set is stored in the exchange instead: it counts everything done in the registry, so it must not be sent
    (registries.md 7).
    """
    parts = sorted(
        [f"{column}={value if isinstance(value, str) else cell_text(value)[1]}" for column, value in cells]
    )
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "backslashreplace")).hexdigest()
    return digest[:8]
