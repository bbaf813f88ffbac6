"""Compares each cell of a returned row with what was exported and with the present value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.cell_format import cell_content, is_as_written
from registry.domain.exchange.check_result import CellChange, Result, Severity
from registry.domain.exchange.layout import REMOVAL, REPLY_NOTE
from registry.domain.exchange.merge import merged
from registry.domain.problem import Problem
from registry.services.exchange.incoming.own_sheet import OURS, reply
from registry.services.exchange.incoming.sheet_rows import CellPlace, CellValue, field_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from registry.domain.exchange.check_result import CellProblem
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import Image
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.exchange.incoming.own_sheet import OwnSheet, SentExport
    from registry.services.exchange.incoming.sheet_rows import CellReader

_NO_VALUE = "T29"
"""The code of the note about a word that stands for no value."""

_NO = ("n", "no", "아니오", "아니요")


class OwnCells:
    """Compares the cells of rows that have a key."""

    def __init__(self, words: Vocabulary, reader: CellReader, sent: SentExport) -> None:
        self._words = words
        self._reader = reader
        self._sent = sent

    def changes(
        self,
        own: OwnSheet,
        row: int,
        cells: Mapping[int, Cell],
        record: Record,
        base: Image,
        problems: list[CellProblem],
        read: dict[str, Stored],
        covered: Collection[int] = (),
    ) -> Iterator[CellChange]:
        """Yield the cells of a row that differ from what was exported.

        Adds the problems of cells to `problems`, and the values that differ from what was sent to `read`. `cells` maps
        column number to cell; `base` maps field id to the exported value; `covered` are columns in which a merged cell
        hides the row's own cell, which is not thereby emptied.
        """
        for column in own.columns:
            if column.field is None or column.field in OURS or column.column in covered:
                continue
            at, cell = CellPlace(own.sheet.title, row, column.column), cells.get(column.column)
            if column.field in (REPLY_NOTE, REMOVAL):
                yield from self._answers(cell, column.field, record, at)
            elif (change := self._cell(cell, column.field, record, base, at, problems, read)) is not None:
                yield change

    def _cell(
        self,
        cell: Cell | None,
        column: str,
        record: Record,
        base: Image,
        at: CellPlace,
        problems: list[CellProblem],
        read: dict[str, Stored],
    ) -> CellChange | None:
        """Return the change one cell asks for; None when it is as exported, or cannot be compared."""
        name = column.rpartition(".")[2]
        known = field_of(column)
        if known is None or name not in record.values:
            return None
        was, now = base.get(name), record.values.get(name)
        sent = cell_content(known.kind, was, self._words, self._sent.language)
        if is_as_written(cell, sent.value):
            return None
        text = cell.text if cell else ""
        if column not in self._sent.fields:
            return self._read_only(cell, column, now, at)
        if not sent.whole:
            problems.append(at.problem(Problem("H05", column, {"value": text[:40]}), Severity.NOTE, text))
            return None
        value = self._read(cell, column, at, was) if cell is not None else CellValue()
        problems += value.problems
        if not value.is_read or value.stored == was:
            return None
        read[name] = value.stored
        found = merged(was, now, value.stored, known.kind, has_base=True)
        return CellChange(at.sheet, at.row, at.column, column, was, now, found.value, found.result)

    def _read(self, cell: Cell, column: str, at: CellPlace, was: Stored) -> CellValue:
        """Read a changed cell; a word such as “undecided” is not the same as an emptied cell."""
        value = self._reader.read(cell, column, at)
        if was is None or not any(one.problem.code == _NO_VALUE for one in value.problems):
            return value
        problem = Problem("T35", column, {"value": cell.text})
        return CellValue(None, is_read=False, problems=(at.problem(problem, Severity.CELL, cell.text),))

    def _read_only(self, cell: Cell | None, column: str, now: Stored, at: CellPlace) -> CellChange | None:
        """Return a changed cell of a read-only column as a refused change: it is reported, and not imported."""
        if cell is None or column == "ref":
            return None
        value = self._reader.read(cell, column, at)
        if value.is_read and value.stored == now:
            return None  # it equals the present value
        return CellChange(at.sheet, at.row, at.column, column, now, now, cell.text, Result.REFUSED)

    def _answers(self, cell: Cell | None, column: str, record: Record, at: CellPlace) -> Iterator[CellChange]:
        """Yield requests in the answer columns: a reply, added to the note, or a removal, which a person decides."""
        text = cell.text.strip() if cell else ""
        if not text or record.noun != "project":
            return
        if column == REMOVAL:
            if text.casefold() not in _NO:
                yield CellChange(at.sheet, at.row, at.column, column, None, None, text, Result.REQUEST)
        elif reply(self._sent.number, text) not in record.text("note").split("\n\n"):
            yield CellChange(at.sheet, at.row, at.column, column, None, None, text, Result.TAKE)
