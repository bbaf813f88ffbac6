"""Reading the rows of a sheet into stored values, cell by cell, each with what is wrong with it."""

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
    """Where a cell stands."""

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
    """What a cell says: its value in stored form, unless it could not be read."""

    stored: Stored = None
    is_read: bool = True
    problems: tuple[CellProblem, ...] = ()


@dataclass(slots=True)
class RowValues:
    """What a row says, by column id; `problems` of all its cells."""

    values: dict[str, Stored] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)


class CellReader:
    """Reads cells by the kinds of their fields, the conventions of the file, and what a person said of its values."""

    def __init__(
        self,
        words: Vocabulary,
        conventions: Conventions,
        translated: Mapping[str, Mapping[str, str]],
        step: Callable[[], object] = lambda: None,
    ) -> None:
        """`step` is called for each row; it may raise to cancel the reading."""
        self._step = step
        self._words = words
        self._conventions = conventions
        self._translated = translated

    def read(self, cell: Cell, column: str, at: CellPlace, scale: Decimal = _ONE) -> CellValue:
        """Read one cell of the column with an id such as `title_en` or `funding.amount`; `scale` is its unit."""
        known = field_of(column)
        if known is None:
            return CellValue()
        written, meant = cell.text, self._translated.get(column, {}).get(clean(cell.text))
        if meant is not None:  # as a person typed it: neither an error of the sheet nor in its units
            cell, scale = Cell(meant), _ONE
        try:
            read = raw_of(cell, known.kind, self._conventions, self._words, field=column, scale=scale)
            stored = known.kind.parse(read.raw, self._words) if read.raw.strip() else None
        except Unfit as unfit:
            wrong = unfit.at(column, cell.text)
            told = at.problem(wrong, Severity.CELL, written, self._accepted(known.kind))
            return CellValue(None, is_read=False, problems=(told,))
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
        """Read the bound cells of a row; what is empty is not given. Headers name units, but for our own."""
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
    """Take the currency an amount names itself; where the column of currencies says another, neither is taken."""
    said = row.values.setdefault(field, code)
    if said != code:
        told = Problem("T24", field, {"value": text, "currency": str(said)})
        row.problems.append(at.problem(told, Severity.CELL, text))


def field_of(column: str) -> Field | None:
    """Return the field of a column id: of the project, of its standing, or `noun.field`; None for what is no field."""
    noun, dot, name = column.rpartition(".")
    if dot:
        return NOUNS[noun].by_id.get(name) if noun in NOUNS else None
    return PROJECT.by_id.get(name) or STANDING.by_id.get(name)


def is_filled(cells: Mapping[int, Cell], columns: Iterable[BoundColumn]) -> bool:
    """Return whether a row says anything in the columns that are read."""
    return any(column.field and column.column in cells for column in columns)
