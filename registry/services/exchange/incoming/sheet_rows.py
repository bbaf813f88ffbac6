"""Reads the rows of a sheet into stored values, cell by cell, with the problems of each cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, Severity
from registry.domain.exchange.sheet.cell_parser import raw_of
from registry.domain.exchange.sheet.units import currency_named, header_unit
from registry.domain.exchange.workbook import Cell
from registry.domain.fields.kinds import OneOf
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem, Unfit
from registry.domain.values.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.fields.field import Field
    from registry.domain.fields.kinds import Kind, Stored
    from registry.domain.vocabulary.code_lists import Vocabulary

_ONE = Decimal(1)


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


class CellReader:
    """Reads cells by the kinds of their fields, the conventions of the file, and the translations a person gave."""

    def __init__(
        self,
        words: Vocabulary,
        conventions: Conventions,
        translated: Mapping[str, Mapping[str, str]],
        step: Callable[[], object] = lambda: None,
    ) -> None:
        """`step` is called for each row and may raise to cancel.

        `translated` maps column id to (written value to meant value).
        """
        self._step = step
        self._words = words
        self._conventions = conventions
        self._translated = translated

    def read(self, cell: Cell, column: str, at: CellPlace, scale: Decimal = _ONE) -> CellValue:
        """Read one cell of a column with an id such as `title_en` or `funding.amount`.

        Amounts are multiplied by `scale`, the unit named in the header (1,000,000 for millions).
        """
        known = field_of(column)
        if known is None:
            return CellValue()
        written, meant = cell.text, self._translated.get(column, {}).get(clean(cell.text))
        if meant is not None:  # a person typed it, so it is no error of the sheet and not in its units
            cell, scale = Cell(meant), _ONE
        try:
            read = raw_of(cell, known.kind, self._conventions, self._words, field=column, scale=scale)
            stored = known.kind.parse(read.raw, self._words) if read.raw.strip() else None
        except Unfit as unfit:
            wrong = unfit.at(column, cell.text)
            problem = at.problem(wrong, Severity.CELL, written, self._accepted(known.kind))
            return CellValue(None, is_read=False, problems=(problem,))
        notes = tuple(
            at.problem(
                Problem(note.code, column, {"value": cell.text, **note.values}), Severity.NOTE, cell.text
            )
            for note in read.notes
        )
        return CellValue(stored, problems=notes)

    def row(
        self,
        cells: Mapping[int, Cell],
        columns: Iterable[BoundColumn],
        at: CellPlace,
        *,
        in_units: bool = True,
    ) -> RowValues:
        """Read the bound cells of a row; empty cells give no value.

        `in_units` is whether headers may name units of amounts; those of our own workbooks do not.
        """
        self._step()
        found = RowValues()
        named: list[tuple[str, str, CellPlace, str]] = []
        for column in columns:
            cell = cells.get(column.column)
            if cell is None or column.field is None:
                continue
            unit = header_unit(column.header).scale if in_units else _ONE
            value = self.read(cell, column.field, CellPlace(at.sheet, at.row, column.column), unit)
            found.problems += value.problems
            if value.is_read and value.stored is not None:
                found.values[column.field] = value.stored
                if (
                    (known := field_of(column.field))
                    and known.currency
                    and (code := currency_named(cell.text))
                ):
                    currency = f"{column.field.rpartition('.')[0]}.{known.currency}".lstrip(".")
                    named.append((currency, code, CellPlace(at.sheet, at.row, column.column), cell.text))
        for currency, code, place, text in named:
            _settle_currency(found, currency, code, place, text)
        return found

    def _accepted(self, kind: Kind) -> tuple[str, ...]:
        if not isinstance(kind, OneOf):
            return ()
        return tuple(entry.code for entry in self._words[kind.codes].entries if not entry.retired)


def _settle_currency(row: RowValues, field: str, code: str, at: CellPlace, text: str) -> None:
    """Use the currency written with an amount; add a problem when the currency column names another one."""
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
