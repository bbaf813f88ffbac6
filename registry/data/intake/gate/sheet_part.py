"""Reads a sheet part tag by tag: its cells, their range, and what no other reader reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.namespaces import MAIN, RICH_TEXT, STRICT_MAIN, YES
from registry.data.intake.gate.open_cell import OpenCell
from registry.data.intake.gate.ranges import column_number
from registry.data.intake.gate.sheet_rules import Others
from registry.data.intake.gate.text_runs import TextRuns, mark_of
from registry.data.intake.gate.usual_rows import CellAttributes, UsualRows, without_escapes
from registry.data.intake.gate.xml_walk import CharacterData, Unread, earning, walk
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from registry.data.intake.gate.book_part import SheetPlace
    from registry.data.intake.gate.counters import Looked, Tally
    from registry.data.intake.gate.relations import PartReading
    from registry.data.intake.gate.strings_part import Strings
    from registry.data.intake.gate.styles_part import Styles
    from registry.data.intake.gate.usual_rows import UsualCell

_LAST_ROW = 1_048_576
_PAGE = ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
_COLUMNS = {letters(column): column for column in range(1, 703)}
"""The numbers of the columns that have up to two letters."""
_DATA, _ROW, _CELL, _IN_CELL = 2, 3, 4, 5
"""How deep the data, rows, cells and the elements in cells lie in a sheet that is written by the rules."""


def look(
    reading: PartReading,
    place: SheetPlace,
    pieces: Iterable[bytes],
    styles: Styles,
    strings: Strings,
    tally: Tally,
    *,
    from_1904: bool,
) -> Looked:
    """Read a sheet and add its counts to `tally`; raises Unreadable naming the cell or the part."""
    scan = _SheetScan(reading, place, styles, strings, tally, from_1904=from_1904)
    seen = scan.seen
    unread = Unread()
    pieces = earning(UsualRows(scan, unread).left(pieces), reading.clock, lambda: seen.filled)
    walk(
        pieces,
        place.part,
        reading.limits,
        reading.clock,
        start=scan.start,
        end=scan.end,
        text=scan.text,
        unread=unread,
    )
    scan.finish()
    tally.filled += seen.filled
    tally.text += seen.text
    if tally.text > reading.limits.all_text:
        raise Unreadable("F14", part=place.part)
    return seen


class _SheetScan(OpenCell):
    """A state machine over the tags of one sheet: a table names the method that handles each element.

    Its state is the row and the cell that are open, and the depth. An element in which nothing begins has no method.
    What a sheet written by the rules never holds (cells in cells, two values in one cell) makes it not plain: then
    openpyxl reads it, and what it finds is compared with what was counted here.
    """

    __slots__ = (
        "_attributes", "_begins", "_data_name", "_deepest", "_depth", "_digits", "_ends", "_hidden",
        "_in_data", "_others", "_page_names", "_phonetic", "_row_text", "_runs", "text",
    )  # fmt: skip

    def __init__(
        self,
        reading: PartReading,
        place: SheetPlace,
        styles: Styles,
        strings: Strings,
        tally: Tally,
        *,
        from_1904: bool,
    ) -> None:
        super().__init__(place, reading.limits, styles, strings, tally, from_1904=from_1904)
        self.text = CharacterData()
        self._others = Others(reading, place.part, self.seen)
        self._page_names: dict[str, str] = {}
        self._begins: dict[str, Callable[[dict[str, str]], object] | None] = {}
        """What is done where an element begins; None where nothing is."""
        self._ends: dict[str, Callable[[], object]] = {}
        self._depth, self._deepest = 0, reading.limits.depth
        self._data_name, self._in_data = "", False
        """The name of the element of the rows, and whether it is open where it should be."""
        self._attributes = CellAttributes()
        self._phonetic = 0
        """How deep the phonetic run lies that is open; 0 outside of one."""
        self._digits, self._row_text, self._hidden = 0, "", False
        self._runs = TextRuns()
        """The texts of the string that is open."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the beginning of an element."""
        self._depth += 1
        if self._depth > self._deepest:
            raise Unreadable("F14", part=self._part)
        if self.text:
            self._drop_text()
        try:
            begin = self._begins[name]
        except KeyError:
            self._begin_other(name, attributes)
            return
        if begin is not None:
            begin(attributes)

    def end(self, name: str) -> None:
        """Handle the end of an element."""
        self._depth -= 1
        try:
            end = self._ends[name]
        except KeyError:
            self._end_other(name)
            return
        end()

    def finish(self) -> None:
        """Compare what was kept with what was counted: only where it is the same is the sheet plain."""
        seen = self.seen
        kept = sum(len(row[1]) for row in seen.rows) - sum(map(len, seen.unresolved.values()))
        if kept != seen.filled:
            seen.plain = False
        if not seen.plain:
            seen.rows = []

    def _begin_root(self, name: str) -> None:
        """Enter the handlers of elements, in the namespace the sheet is written in."""
        space, _, short = name.rpartition(" ")
        if short != "worksheet" or space not in (MAIN, STRICT_MAIN):
            raise Unreadable("F15", part=self._part)
        self.seen.strict = space == STRICT_MAIN
        self._page_names = {f"{space} {short}": short for short in _PAGE}
        self._data_name = f"{space} sheetData"
        self._begins = {
            f"{space} c": self._begin_cell,
            f"{space} v": None,
            f"{space} t": None,
            f"{space} is": None,
            f"{space} row": self._begin_row,
            f"{space} f": self._begin_formula,
        }
        self._ends = {
            f"{space} c": self._end_cell,
            f"{space} v": self._end_value,
            f"{space} t": self._end_text,
            f"{space} is": self._end_string,
            f"{space} row": self._end_row,
        }

    @property
    def is_between_rows(self) -> bool:
        """Whether nothing is open but the sheet and its data."""
        return self._in_data and self._depth == _DATA and not self.text

    def take_row(self, attributes: dict[str, str], cells: Sequence[UsualCell]) -> None:
        """Read a row in the usual form, as `start` and `end` read others: each cell holds one value or text at most."""
        self._depth = _ROW
        self._begin_row(attributes)
        row_text, kinds = self._row_text, self._attributes
        self._inline_marked, self._inline_left = False, None
        for column, row, written, formula, value, inline, _ in cells:
            if row != row_text:
                raise Unreadable("F15", part=f"{self._part} {(column + row)[:20]}")
            self._enter(_COLUMNS.get(column) or self._far_column(column + row))
            self._kind, self._style = kinds[written]
            self._formula = False
            if formula:
                self._begin_formula({})
            self._value = without_escapes(value) if "&" in value else value
            self._inline = without_escapes(inline) if "&" in inline else inline
            self._end_cell()
        self._end_row()
        self._depth = _DATA

    def _begin_row(self, attributes: dict[str, str]) -> None:
        written = attributes.get("r")
        before = self._row
        self._row_text = row_text = written or str(before + 1)
        if not (row_text.isascii() and row_text.isdigit() and len(row_text) < 8):
            raise Unreadable("F15", part=f"{self._part} {row_text[:20]}")
        self._row = int(row_text)
        if not before < self._row <= _LAST_ROW or row_text[0] == "0":
            raise Unreadable("F15", part=f"{self._part} {row_text}")
        if self._depth != _ROW or self._columns:
            self.seen.plain = False
        self._digits, self._column, self._row_filled = len(row_text), 0, False
        self._hidden = attributes.get("hidden") in YES or attributes.get("ht") == "0"

    def _end_row(self) -> None:
        if self._hidden and self._row_filled:
            self.seen.hidden_rows.append(self._row)
        self._keep_row()

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        ref = attributes.get("r")
        before = self._column
        if ref is None:
            column = before + 1
        elif ref[-self._digits :] == self._row_text:
            column = _COLUMNS.get(ref[: -self._digits]) or self._far_column(ref)
        else:
            raise Unreadable("F15", part=f"{self._part} {ref[:20]}")
        self._enter(column)
        if self._depth != _CELL:
            self.seen.plain = False
        self._kind = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._value, self._inline, self._formula = None, None, False
        if self._inline_marked:
            self._inline_marked, self._inline_left = False, None

    def _enter(self, column: int) -> None:
        """Go to a column of the open row; raises Unreadable when it is not behind the one before."""
        before, self._column = self._column, column
        if column <= before:
            raise self._wrong()

    def _begin_formula(self, _attributes: dict[str, str]) -> None:
        self._formula = True
        self.seen.formulas[self._row].append(self._column)

    def _end_value(self) -> None:
        text = self.text
        if self._depth != _CELL or self._value is not None:
            self.seen.plain = False
        self._value = text[0] if len(text) == 1 else "".join(text)
        text.clear()

    def _end_text(self) -> None:
        """Take in a text of the string that is open; how its letters are read aloud is no part of it."""
        if not self._phonetic:
            text = self.text
            whole = text[0] if len(text) == 1 else "".join(text)
            text.clear()
            self._runs.add(whole)
            if "_x" in whole or self._depth not in (_IN_CELL, _IN_CELL + 1):
                self.seen.plain = False

    def _end_string(self) -> None:
        runs = self._runs
        whole = runs.taken()
        if runs.is_marked:
            self._inline_marked, self._inline_left = True, runs.left()
        if self._inline is not None or self._depth != _CELL:
            self.seen.plain = False
            whole = f"{self._inline or ''}{whole}"
        self._inline = whole
        runs.clear()

    def _begin_other(self, name: str, attributes: dict[str, str]) -> None:
        if self._depth == 1:
            self._begin_root(name)
            return
        short = name.rpartition(" ")[2]
        if short == "rPh":
            self._phonetic = self._depth
        elif short == "r":
            self._runs.mark = 0
        elif short in ("strike", "vertAlign"):
            self._runs.mark |= mark_of(short, attributes)
        elif name == self._data_name:
            self._in_data = self._depth == _DATA
        if self._column and self._depth > _CELL and short not in RICH_TEXT:
            self.seen.plain = False
        self._others.opened(short, attributes)

    def _end_other(self, name: str) -> None:
        if self._depth < self._phonetic:
            self._phonetic = 0
        if self._depth < _DATA:
            self._in_data = False
        if self.text and name in self._page_names:
            self.seen.page.append((self._page_names[name], "".join(self.text)))
        self.text.clear()

    def _drop_text(self) -> None:
        """Drop the text before an element: blanks, unless somebody hides a value before it."""
        if self._column and self.text.taken().strip():
            self.seen.plain = False
        self.text.clear()

    def _far_column(self, ref: str) -> int:
        found = column_number(ref[: -self._digits])
        if not found:
            raise Unreadable("F15", part=f"{self._part} {ref[:20]}")
        return found
