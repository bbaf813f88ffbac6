"""One sheet as it is read: its headers, how its columns are bound, and its merged cells filled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, Severity
from registry.domain.exchange.sheet.group_columns import once_per_group
from registry.domain.exchange.sheet.hashtags import tag_row, tagged_fields
from registry.domain.exchange.sheet.headers import Header, find_header, header_at
from registry.domain.exchange.sheet.merged_cells import covering_cells, filled
from registry.domain.exchange.sheet.row_kinds import RowKind, RowKinds, row_kinds
from registry.domain.fields.kinds import Amount
from registry.domain.problem import Problem
from registry.services.exchange.incoming.row_sorting import left_out, row_numbers
from registry.services.exchange.incoming.sheet_rows import CellPlace, field_of, is_filled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.sheet.column_units import ColumnUnits
    from registry.domain.exchange.sheet.headers import Aliases
    from registry.domain.exchange.sheet.merged_cells import CoveringCell
    from registry.domain.exchange.workbook import Cell, Sheet
    from registry.domain.vocabulary.code_lists import Vocabulary


_NAMED = 3
"""How many countries a sentence names."""


@dataclass(frozen=True, slots=True)
class BoundSheet:
    """A sheet, its row of headers, and how its columns are read."""

    sheet: Sheet
    header: Header
    columns: tuple[BoundColumn, ...]
    units: ColumnUnits
    problems: tuple[CellProblem, ...] = ()
    kinds: RowKinds = field(default_factory=RowKinds)
    """Which rows are no projects; of another office's sheet only."""
    merged_in: dict[int, list[CellProblem]] = field(default_factory=dict)
    """The problems of merged cells, by row."""

    def rows_of_data(self) -> Iterator[Mapping[int, Cell]]:
        """Yield the cells of each row below the headers that may be a project."""
        for row, cells in self.sheet.rows.items():
            if row >= self.header.first_row and row not in self.kinds.others:
                yield cells


def header_of(sheet: Sheet, row: int | None, known: Aliases) -> Header | None:
    """Return the headers of a sheet: in the row that a person chose, or where they are found.

    A row of hashtags below them names the columns that the headers do not.
    """
    if row is not None and sheet.rows:
        found: Header | None = header_at(sheet, row, known)
        found = found if found and (found.columns or found.ids) else None  # None: the row is empty
    else:
        found = find_header(sheet, known)
    tags = tag_row(sheet)
    if tags is None:
        return found
    if found is None or found.row >= tags:
        found = header_at(sheet, tags - 1, known)
    unnamed = {
        column: name
        for column, name in tagged_fields(sheet.rows[tags]).items()
        if known.known(found.columns.get(column, "")) is None
    }
    taken = {known.known(text) for text in found.columns.values()}
    ids = {column: name for column, name in unnamed.items() if name not in taken}
    return Header(max(found.row, tags), found.columns, {**found.ids, **ids}, found.certain)


def with_rows(
    one: BoundSheet, words: Vocabulary, known: Aliases, step: Callable[[], object] = lambda: None
) -> BoundSheet:
    """Return another office's sheet with its merged cells filled and its rows told apart.

    `step` is called for each row and may raise to cancel.
    """
    fields = {column.column: column.field or "" for column in one.columns if column.field}
    covering = covering_cells(one.sheet, one.header.first_row, fields)
    amounts = [cell for cell in covering if _is_amount(fields[cell.column])]
    values = [cell for cell in covering if cell not in amounts]
    sheet = filled(one.sheet, values)
    kinds = row_kinds(sheet, one.header.first_row, one.columns, words, known.known, step)
    merged_in: dict[int, list[CellProblem]] = {}
    for cell in values:
        _tell(merged_in, sheet, cell, "K20", Severity.NOTE, fields[cell.column], [cell.row])
    for cell in amounts:
        _tell(merged_in, sheet, cell, "K21", Severity.CELL, fields[cell.column], [cell.row, *cell.rows])
    problems = (
        *one.problems,
        *left_out(sheet.title, kinds),
        *_gaps(sheet, one, kinds),
        *_countries_above(sheet, one, kinds, words),
    )
    return replace(one, sheet=sheet, kinds=kinds, merged_in=merged_in, problems=tuple(problems))


def _tell(
    merged_in: dict[int, list[CellProblem]],
    sheet: Sheet,
    cell: CoveringCell,
    code: str,
    severity: Severity,
    name: str,
    rows: Iterable[int],
) -> None:
    covered = row_numbers([cell.row, *cell.rows])
    told = Problem(code, name, {"value": cell.text[:80], "rows": covered})
    for row in rows:
        at = CellPlace(sheet.title, row, cell.column)
        merged_in.setdefault(row, []).append(at.problem(told, severity, cell.text))


def _gaps(sheet: Sheet, one: BoundSheet, kinds: RowKinds) -> Iterable[CellProblem]:
    """Yield a note for each column whose value may stand for the rows below it, too."""
    read = [column for column in one.columns if column.field]
    rows = [
        row
        for row, cells in sorted(sheet.rows.items())
        if row >= one.header.first_row and row not in kinds.others and is_filled(cells, read)
    ]
    for column, empty in once_per_group(sheet, read, rows, kinds.of_kind(RowKind.HEADING)).items():
        told = Problem("K22", column.field or "", {"column": column.letter, "rows": row_numbers(empty)})
        yield CellProblem(told, Severity.NOTE, sheet.title, 0, column.column, column.header)


def _countries_above(
    sheet: Sheet, one: BoundSheet, kinds: RowKinds, words: Vocabulary
) -> Iterable[CellProblem]:
    """Yield a note where only the headings of sections name the countries."""
    if any(column.field == "countries" for column in one.columns):
        return
    texts = (cell.text for row in kinds.of_kind(RowKind.HEADING) for cell in sheet.rows[row].values())
    named = tuple(dict.fromkeys(text for text in texts if words["country"].find(text.strip()) is not None))
    if named:
        told = Problem("K31", "countries", {"sheet": sheet.title, "value": named[:_NAMED]})
        yield CellProblem(told, Severity.NOTE, sheet.title)


def _is_amount(name: str) -> bool:
    known = field_of(name)
    return known is not None and isinstance(known.kind, Amount)
