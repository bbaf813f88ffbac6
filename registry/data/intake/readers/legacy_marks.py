"""What an old workbook (.xls) says of its cells beside their values: errors, formulas, percentages, hidden and struck.

calamine reads the values only. The records of the file (MS-XLS 2.4) are walked once more here for all that a person
would see in the open file.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.data.intake.gate.counters import BookMarks, Looked
from registry.data.intake.gate.styles_part import PERCENTS
from registry.data.intake.readers.legacy_records import (
    BEGIN,
    SHEET,
    book_stream,
    letters_of,
    records,
    sheet_entry,
    streams,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from registry.data.intake.limits import Limits

_END, _PASSWORD, _WINDOW = 0x000A, 0x002F, 0x003D
_DATES = 0x0022
"""From which year the workbook counts its days."""
_FONT, _FORMAT, _XF = 0x0031, 0x041E, 0x00E0
_ROW, _COLUMNS, _FORMULA, _BOOLEAN_OR_ERROR, _NUMBERS = 0x0208, 0x007D, 0x0006, 0x0205, 0x00BD
_NUMBER_CELLS = frozenset({0x0203, 0x027E})
_TEXT_CELLS = frozenset({0x00FD, 0x0204, 0x00D6})
_STRIKES, _ROW_HIDDEN, _COLUMN_HIDDEN = 0x0008, 0x0020, 0x0001
_NO_FONT = 4
"""The number that no font has: fonts from here on are numbered one higher than they are stored."""
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_OTHER_ERROR = "#ERROR!"


@dataclass(slots=True)
class _Formats:
    """The formats of the workbook: what each says of a cell that names it."""

    strikes: list[bool] = field(default_factory=list)
    percents: set[int] = field(default_factory=lambda: set(PERCENTS))
    cells: list[tuple[int, int]] = field(default_factory=list)
    """Font and number format of each cell format."""

    def is_struck(self, cell_format: int) -> bool:
        """Return whether a cell format strikes its text through."""
        if cell_format >= len(self.cells):
            return False
        font = self.cells[cell_format][0]
        place = font - (font > _NO_FONT)
        return place < len(self.strikes) and self.strikes[place]

    def is_percent(self, cell_format: int) -> bool:
        """Return whether a cell format shows a percentage."""
        return cell_format < len(self.cells) and self.cells[cell_format][1] in self.percents


def old_marks(content: bytes, limits: Limits) -> BookMarks:
    """Return what is found beside the values; nothing where it cannot be read, as in workbooks from before 1997."""
    try:
        book = book_stream(streams(content))
        return _Walk(limits).through(book) if book is not None else BookMarks()
    except (OSError, struct.error, LookupError, UnicodeDecodeError):
        return BookMarks()


class _Walk:
    """A walk over the records of a workbook; its state is the sheet that is open."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._formats = _Formats()
        self._titles: dict[int, str] = {}
        self._shown = 0
        self._from_1904 = False
        self._sheets: dict[str, Looked] = {}
        self._seen = Looked()
        self._hidden: set[int] = set()
        self._filled: set[int] = set()
        self._depth = 0
        self._handlers: dict[int, Callable[[bytes], None]] = {
            _ROW: self._row,
            _COLUMNS: self._columns,
            _FORMULA: self._formula,
            _BOOLEAN_OR_ERROR: self._boolean_or_error,
            _NUMBERS: self._numbers,
            **dict.fromkeys(_NUMBER_CELLS, self._number),
            **dict.fromkeys(_TEXT_CELLS, self._text),
        }

    def through(self, book: bytes) -> BookMarks:
        """Walk all records."""
        for begin, kind, data in records(book):
            if kind == _PASSWORD:
                return BookMarks()
            if kind == BEGIN:
                self._begin(begin)
            elif kind == _END:
                self._end()
            elif self._depth == 1 and kind in self._handlers:
                self._handlers[kind](data)
            elif not self._sheets:
                self._of_book(kind, data)
        titles = list(self._titles.values())
        shown = titles[self._shown] if self._shown < len(titles) else ""
        return BookMarks(self._sheets, shown, self._from_1904)

    def _of_book(self, kind: int, data: bytes) -> None:
        formats = self._formats
        if kind == SHEET:
            self._titles.update([sheet_entry(data)])
        elif kind == _WINDOW and len(data) >= 12:
            self._shown = struct.unpack_from("<H", data, 10)[0]
        elif kind == _DATES:
            self._from_1904 = struct.unpack_from("<H", data)[0] == 1
        elif kind == _FONT:
            formats.strikes.append(bool(struct.unpack_from("<H", data, 2)[0] & _STRIKES))
        elif kind == _FORMAT:
            number, length, flags = struct.unpack_from("<HHB", data)
            code = letters_of(data, 5, length, flags)
            if "%" in _LITERAL.sub("", code.partition(";")[0]):
                formats.percents.add(number)
            else:
                formats.percents.discard(number)
        elif kind == _XF:
            formats.cells.append(struct.unpack_from("<HH", data))

    def _begin(self, begin: int) -> None:
        """Enter a part of the file: a sheet of the list, or what is embedded in one."""
        if begin in self._titles:
            self._seen, self._depth = Looked(), 1
            self._hidden, self._filled = set(), set()
            self._sheets[self._titles[begin]] = self._seen
        elif self._depth:
            self._depth += 1

    def _end(self) -> None:
        if self._depth == 1:
            self._seen.hidden_rows = sorted(self._hidden & self._filled)
        self._depth = max(self._depth - 1, 0)

    def _row(self, data: bytes) -> None:
        if struct.unpack_from("<H", data, 12)[0] & _ROW_HIDDEN:
            self._hidden.add(struct.unpack_from("<H", data)[0] + 1)

    def _columns(self, data: bytes) -> None:
        first, last = struct.unpack_from("<HH", data)
        if struct.unpack_from("<H", data, 8)[0] & _COLUMN_HIDDEN:
            self._seen.hidden_columns.update(range(first + 1, min(last + 1, self._limits.columns) + 1))

    def _cell(self, row: int, column: int, cell_format: int) -> tuple[int, int]:
        """Note a filled cell; returns its row and column, counted from 1."""
        seen = self._seen
        row, column = row + 1, column + 1
        self._filled.add(row)
        seen.last_column = max(seen.last_column, column)
        if self._formats.is_struck(cell_format):
            seen.struck.add(row)
        return row, column

    def _text(self, data: bytes) -> None:
        self._cell(*struct.unpack_from("<HHH", data))

    def _number(self, data: bytes) -> None:
        self._numbered(*struct.unpack_from("<HHH", data))

    def _numbered(self, row: int, column: int, cell_format: int) -> None:
        row, column = self._cell(row, column, cell_format)
        if self._formats.is_percent(cell_format):
            self._seen.percents[row].append(column)

    def _numbers(self, data: bytes) -> None:
        """Note a run of numbers in one row, each with a format of its own."""
        row, first = struct.unpack_from("<HH", data)
        for column, cell_format in _run(data, first):
            self._numbered(row, column, cell_format)

    def _formula(self, data: bytes) -> None:
        row, column, cell_format = struct.unpack_from("<HHH", data)
        is_number = data[12:14] != b"\xff\xff"
        if is_number:
            self._numbered(row, column, cell_format)
        else:
            self._cell(row, column, cell_format)
        self._seen.formulas[row + 1].append(column + 1)
        if not is_number and data[6] == 2:
            self._error(row + 1, column + 1, data[8])

    def _boolean_or_error(self, data: bytes) -> None:
        row, column = self._cell(*struct.unpack_from("<HHH", data))
        if data[7]:
            self._error(row, column, data[6])

    def _error(self, row: int, column: int, code: int) -> None:
        self._seen.unresolved[row].append(column)
        self._seen.error_texts.setdefault(row, {})[column] = _ERRORS.get(code, _OTHER_ERROR)


def _run(data: bytes, first: int) -> Iterator[tuple[int, int]]:
    for place in range((len(data) - 6) // 6):
        yield first + place, struct.unpack_from("<H", data, 4 + place * 6)[0]
