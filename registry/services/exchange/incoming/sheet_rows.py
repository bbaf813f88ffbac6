"""Reads the rows of a sheet into stored values, cell by cell, with the problems of each cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, Severity
from registry.domain.exchange.sheet.amount_parser import ANY
from registry.domain.exchange.sheet.column_reader import ColumnReader
from registry.domain.exchange.sheet.column_units import row_unit
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.placeholders import DITTO_LETTERS
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT, Unit
from registry.domain.fields.kinds import OneOf
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.sheet.amount_parser import Usual
    from registry.domain.exchange.sheet.column_reader import ReadCell
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.field import Field
    from registry.domain.fields.kinds import Kind, Stored
    from registry.domain.vocabulary.code_lists import CodeList, Vocabulary


@dataclass(frozen=True, slots=True)
class CellPlace:
    """The place of a cell; row and column are counted from 1, column 0 is the whole row."""

    sheet: str
    row: int
    column: int = 0

    def problem(
        self, problem: Problem, severity: Severity, value: str = "", accepted: tuple[str, ...] = ()
    ) -> CellProblem:
        """Return a problem at this place."""
        return CellProblem(problem, severity, self.sheet, self.row, self.column, value, accepted)


@dataclass(frozen=True, slots=True)
class CellValue:
    """The value of a cell in stored form; `is_read` is False when it could not be read."""

    stored: Stored = None
    is_read: bool = True
    problems: tuple[CellProblem, ...] = ()


@dataclass(slots=True)
class RowValues:
    """The stored values of a row by column id, and the problems of all its cells."""

    values: dict[str, Stored] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return the value of a field as text; empty where the row gives none."""
        return str(self.values.get(name) or "")


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """All that is known of a column before its cells are read."""

    bound: BoundColumn
    habits: Conventions
    unit: Unit = NO_UNIT
    usual: Usual = ANY
    is_asked: bool = False
    """Whether a person must name its unit first; then no cell of it is read."""


@dataclass(slots=True)
class _SheetPlan:
    """How the rows of one sheet are read: its columns with their readers, and what must be known of a row first."""

    columns: Sequence[BoundColumn]
    readers: list[tuple[int, str, ColumnReader]]
    money: list[tuple[int, str, str, ColumnReader]]
    """Columns of amounts: number, field id, field id of the currency, reader."""
    unit_column: int = 0
    """The column that names the unit of a row; 0 when there is none."""
    currencies: tuple[int, ...] = ()
    """The columns of currencies, which may name a scale too."""
    above: Mapping[int, Cell] = field(default_factory=dict)
    """The cells of the row that was read before, with what they repeat."""
    row: int = 0


class CellReader:
    """Reads cells by the kinds of their fields, what is known of their columns, and what a person said they mean."""

    def __init__(
        self,
        words: Vocabulary,
        columns: Iterable[ReadColumn],
        translated: Mapping[str, Mapping[str, str]],
        step: Callable[[], object] = lambda: None,
        unit_columns: Mapping[str, int] | None = None,
    ) -> None:
        """`step` is called for each row and may raise to cancel.

        `translated` maps column id to (written value to meant value); `unit_columns` maps the title of a sheet to the
        number of its column that names the unit of each row.
        """
        self._step = step
        self._words = words
        self._translated = translated
        self._columns = {(one.bound.sheet, one.bound.column): one for one in columns}
        self._unit_columns = unit_columns or {}
        self._readers: dict[tuple[str, int, str], ColumnReader | None] = {}
        self._plans: dict[int, _SheetPlan] = {}

    def read(self, cell: Cell, column: str, at: CellPlace) -> CellValue:
        """Read one cell of a column with an id such as `title_en` or `funding.amount`."""
        reader = self._reader(column, at.sheet, at.column)
        if reader is None:  # no field, or an amount whose unit a person must name first
            return CellValue(is_read=field_of(column) is None)
        return self._value(reader(cell), cell, reader, at)

    def row(self, cells: Mapping[int, Cell], columns: Sequence[BoundColumn], at: CellPlace) -> RowValues:
        """Read the bound cells of a row; empty cells give no value."""
        self._step()
        plan = self._plan(columns, at.sheet)
        for cell in cells.values():
            if cell.left is not None:
                cells = _unstruck(cells)
                break
        found = RowValues()
        values = found.values
        above = plan.above if plan.row == at.row - 1 else {}
        repeated: dict[int, Cell] = {}
        for number, name, reader in plan.readers:
            if (cell_here := cells.get(number)) is None:
                continue
            before = None
            if cell_here.text[:1] in DITTO_LETTERS and reader.is_ditto(cell_here):
                before = above.get(number)
                if before is not None:
                    repeated[number] = before
            read = reader(cell_here, before)
            if read.stored is not None:
                values[name] = read.stored
            if read.wrong is not None or read.notes:
                self._tell(found, read, cell_here, reader, CellPlace(at.sheet, at.row, number))
        if plan.money:
            self._amounts(found, plan, cells, at)
        plan.above, plan.row = {**cells, **repeated} if repeated else cells, at.row
        return found

    def _amounts(self, found: RowValues, plan: _SheetPlan, cells: Mapping[int, Cell], at: CellPlace) -> None:
        """Read the amounts of a row, when all that may name its unit is known."""
        unit = row_unit(cells.get(plan.unit_column), is_asked=True)
        for column in plan.currencies:
            unit = unit.over(row_unit(cells.get(column)))
        for number, name, currency, reader in plan.money:
            cell = cells.get(number)
            if cell is None:
                continue
            of_row = unit if unit.scale is not None or unit.unclear else _in(found.values.get(currency))
            read = reader(cell, None, of_row)
            place = CellPlace(at.sheet, at.row, number)
            if read.stored is not None:
                found.values[name] = read.stored
            if read.wrong is not None or read.notes:
                self._tell(found, read, cell, reader, place)
            if read.stored is not None and read.currency:
                _settle_currency(found, currency, read.currency, place, cell.text)

    def _tell(
        self, found: RowValues, read: ReadCell, cell: Cell, reader: ColumnReader, at: CellPlace
    ) -> None:
        found.problems += self._value(read, cell, reader, at).problems

    def _value(self, read: ReadCell, cell: Cell, reader: ColumnReader, at: CellPlace) -> CellValue:
        if read.wrong is not None:
            accepted = read.wrong.values.get("accepted")
            named = accepted if isinstance(accepted, tuple) else self._accepted(reader.kind)
            problem = at.problem(read.wrong, Severity.CELL, cell.text, named)
            return CellValue(None, is_read=False, problems=(problem,))
        return CellValue(
            read.stored, problems=tuple(at.problem(note, Severity.NOTE, cell.text) for note in read.notes)
        )

    def _plan(self, columns: Sequence[BoundColumn], sheet: str) -> _SheetPlan:
        """Return how the rows with these columns are read; made once for each sequence of columns."""
        plan = self._plans.get(id(columns))
        if plan is None or plan.columns is not columns:
            plan = self._plans[id(columns)] = self._planned(columns, sheet)
        return plan

    def _planned(self, columns: Sequence[BoundColumn], sheet: str) -> _SheetPlan:
        plan = _SheetPlan(columns, [], [], self._unit_columns.get(sheet, 0))
        currencies = set()
        for one in columns:
            reader = self._reader(one.field or "", sheet, one.column)
            known = field_of(one.field or "")
            if reader is None or known is None or not one.field:
                continue
            if known.currency:
                currency = f"{one.field.rpartition('.')[0]}.{known.currency}".lstrip(".")
                currencies.add(currency)
                plan.money.append((one.column, one.field, currency, reader))
            else:
                plan.readers.append((one.column, one.field, reader))
        plan.currencies = tuple(one.column for one in columns if one.field in currencies)
        return plan

    def _reader(self, column: str, sheet: str, number: int) -> ColumnReader | None:
        """Return the reader of a column; None for one that fills no field, or whose unit a person must name first."""
        key = (sheet, number, column)
        if key not in self._readers:
            known, one = field_of(column), self._columns.get((sheet, number))
            self._readers[key] = None
            if known is not None and not (one and one.is_asked):
                self._readers[key] = ColumnReader(
                    column,
                    known.kind,
                    self._words,
                    one.habits if one else Conventions(),
                    unit=one.unit if one else NO_UNIT,
                    usual=one.usual if one else ANY,
                    meant=self._translated.get(column),
                )
        return self._readers[key]

    def _accepted(self, kind: Kind) -> tuple[str, ...]:
        if not isinstance(kind, OneOf):
            return ()
        return _codes_in_use(self._words[kind.codes])


@lru_cache(maxsize=256)
def _in(currency: Stored) -> Unit:
    """Return the unit of a row that states a currency and no scale."""
    return Unit(None, str(currency)) if currency else NO_UNIT


@lru_cache(maxsize=64)
def _codes_in_use(codes: CodeList) -> tuple[str, ...]:
    return tuple(entry.code for entry in codes.entries if not entry.retired)


def _unstruck(cells: Mapping[int, Cell]) -> Mapping[int, Cell]:
    """Return a row that is struck through as a whole without these marks: a notice of the file tells of such rows."""
    if any(cell.left != "" for cell in cells.values()):
        return cells
    return {column: cell._replace(left=None) for column, cell in cells.items()}


def _settle_currency(row: RowValues, field: str, code: str, at: CellPlace, text: str) -> None:
    """Use the currency named with an amount; add a problem when the currency column names another one."""
    current = row.values.setdefault(field, code)
    if current != code:
        problem = Problem("T24", field, {"value": text, "currency": str(current)})
        row.problems.append(at.problem(problem, Severity.CELL, text))


def field_of(column: str) -> Field | None:
    """Return the field of a column id: of the project, of its standing, or `noun.field`; None when it is no field."""
    noun, dot, name = column.rpartition(".")
    if dot:
        return NOUNS[noun].by_id.get(name) if noun in NOUNS else None
    return PROJECT.by_id.get(name) or STANDING.by_id.get(name)


def is_filled(cells: Mapping[int, Cell], columns: Iterable[BoundColumn]) -> bool:
    """Return whether any column that is read has a cell in this row."""
    return any(column.field and column.column in cells for column in columns)
