"""How a workbook is sent from the worker to the program: lines of JSON, many rows of a sheet in each."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from functools import partial
from itertools import starmap
from operator import getitem
from typing import TYPE_CHECKING, Any, BinaryIO

from registry.data.intake.errors import Unreadable
from registry.domain.exchange.workbook import Cell, CellKind, Sheet, TextOutside, Where, Workbook
from registry.domain.problem import Problem
from registry.domain.values.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from registry.domain.exchange.workbook import Area

Row = tuple[int, list[int], list[str], str, list[int], list[int], dict[str, list[int]], dict[int, str]]
"""Row, columns, texts, a letter for the kind of each, columns of formulas, columns of percentages, columns by number
format, and what is left of texts that are struck through, by column.
"""

_BATCH = 2_000
"""Cells or texts in one line at most."""
_LONG = 256 * 1024
"""Characters in one line, more or less."""
_SHORT = 12
"""Characters: a longer text rarely stands in two cells, and looking for it again would cost more than it saves."""


def line(*message: object) -> bytes:
    """Return a message of the worker as one line."""
    return (
        json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        + b"\n"
    )


class Writer:
    """Writes a workbook line by line, in the worker."""

    def __init__(self, out: BinaryIO, limit_time: Callable[[float], object] = lambda _seconds: None) -> None:
        """`limit_time` limits the processor time of the worker, counted from its start."""
        self._out = out
        self.limit_time = limit_time

    def step(self, done: int, of_all: int) -> None:
        """Write how far the reading is."""
        self._out.write(line("step", done, of_all))
        self._out.flush()

    def counted(self, counted: int) -> None:
        """Write how many cells and strings the gate has counted: the reading may last longer for each."""
        self._out.write(line("counted", counted))
        self._out.flush()

    def sheet(
        self,
        title: str,
        rows: Iterable[Row],
        *,
        hidden: bool,
        hidden_rows: list[int],
        merged: list[Area],
        hidden_columns: Iterable[int] = (),
    ) -> None:
        """Write a sheet, some rows in each line."""
        self._out.write(line("sheet", title, hidden, hidden_rows, merged, sorted(hidden_columns)))
        batch: list[Row] = []
        cells = length = 0
        for row in rows:
            batch.append(row)
            cells += len(row[1])
            length += sum(map(len, row[2]))
            if cells > _BATCH or length > _LONG:
                self._rows(batch)
                batch, cells, length = [], 0, 0
        self._rows(batch)

    def outside(self, texts: Iterable[TextOutside]) -> None:
        """Write the texts outside the cells, some in each line."""
        batch: list[TextOutside] = []
        length = 0
        for one in texts:
            batch.append(one)
            length += len(one.text)
            if len(batch) >= _BATCH or length > _LONG:
                self._out.write(line("outside", batch))
                batch, length = [], 0
        if batch:
            self._out.write(line("outside", batch))

    def end(
        self,
        form: str,
        properties: dict[str, str],
        notices: list[tuple[str, dict[str, str]]],
        *,
        active: str = "",
        from_1904: bool = False,
    ) -> None:
        """Write that the workbook is complete.

        `active` is the title of the sheet that is shown first; `from_1904` is whether days are counted from 1904.
        """
        self._out.write(line("end", form, properties, notices, active, from_1904))

    def _rows(self, rows: list[Row]) -> None:
        if rows:
            self._out.write(line("rows", rows))
            self._out.flush()


class _Cells(dict[str, Cell]):
    """The cells of one kind by text: a choice or a number that stands in thousands of cells is held once."""

    def __init__(self, kind: CellKind) -> None:
        super().__init__()
        self._kind = kind

    def __missing__(self, text: str) -> Cell:
        cell = Cell(text, self._kind)
        if len(text) <= _SHORT:
            self[text] = cell
        return cell


class Received:
    """The workbook as far as its lines have been received, in the program's process."""

    def __init__(self, name: str, sha256: str, step: Callable[[int, int], object]) -> None:
        self._name, self._sha256, self._step = name, sha256, step
        self._sheets: list[Sheet] = []
        self._rows: dict[int, dict[int, Cell]] = {}
        self._known = {kind.value: _Cells(kind) for kind in CellKind}
        self._outside: list[TextOutside] = []
        self.progress = (0, 0)
        self.counted = 0
        """Cells and strings the gate has counted so far."""
        self.whole: Workbook | None = None
        self.trace = ""

    def take(self, written: bytes) -> None:
        """Handle one line; raises Unreadable when the worker refuses the file, ValueError for an unknown line."""
        match json.loads(written):
            case ["rows", list(rows)]:
                self._rows |= map(partial(_row, self._known), rows)
            case ["step", int(done), int(of_all)]:
                self.progress = (done, of_all)
                self._step(done, of_all)
            case ["counted", int(counted)]:
                self.counted = counted
            case [
                "sheet",
                str(title),
                bool(hidden),
                list(hidden_rows),
                list(merged),
                list(hidden_columns),
            ]:
                self._rows = {}
                title = self._new_title(title)
                areas = tuple((a, b, c, d) for a, b, c, d in merged)
                columns = frozenset(hidden_columns)
                self._sheets.append(Sheet(title, self._rows, hidden, frozenset(hidden_rows), areas, columns))
            case ["outside", list(texts)]:
                self._outside += starmap(_outside, texts)
            case ["end", str(form), dict(properties), list(notices), str(active), bool(from_1904)]:
                self.whole = self._finished(form, properties, notices)
                self.whole = replace(self.whole, active=clean_line(active), from_1904=from_1904)
            case ["refused", str(code), dict(values), str(trace)]:
                self.trace = trace
                raise Unreadable(code, **values)
            case _:
                raise ValueError("the worker sent an unknown line")

    def _new_title(self, title: str) -> str:
        """Return the title of a sheet as it is shown; raises Unreadable when another sheet has the same."""
        shown = clean_line(title)
        if any(sheet.title == shown for sheet in self._sheets):
            raise Unreadable("F15", part=shown)
        return shown

    def _finished(self, form: str, properties: Mapping[str, str], notices: Iterable[Any]) -> Workbook:
        problems = tuple(Problem(code, "", {"file": self._name, **values}) for code, values in notices)
        sheets, outside = tuple(self._sheets), tuple(self._outside)
        return Workbook(self._name, self._sha256, form, sheets, properties, problems, outside)


def _outside(where: str, text: str, sheet: str, name: str) -> TextOutside:
    return TextOutside(Where(where), text, clean_line(sheet), clean_line(name))


def _row(known: Mapping[str, _Cells], sent: Row) -> tuple[int, dict[int, Cell]]:
    row, columns, texts, kinds, formulas, percents, formats, left = sent
    cells = dict(zip(columns, map(getitem, map(known.__getitem__, kinds), texts), strict=True))
    for column in formulas:
        if column in cells:
            cells[column] = cells[column]._replace(formula=True)
    for column in percents:
        if column in cells:
            cells[column] = cells[column]._replace(percent=True)
    for code, shown in formats.items():
        kept = sys.intern(code)  # each of thousands of rows sends the same few formats
        for column in shown:
            cells[column] = cells[column]._replace(format=kept)
    for column_text, text in left.items():
        cells[int(column_text)] = cells[int(column_text)]._replace(left=text)
    return row, cells
