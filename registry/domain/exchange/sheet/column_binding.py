"""Column binding: which field each column of a sheet fills, how that was determined, and what is doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import BoundColumn, CellProblem, How, Severity
from registry.domain.exchange.column_mapping import IGNORED
from registry.domain.exchange.sheet.column_contents import cells_of, samples
from registry.domain.exchange.sheet.field_guess import by_content, by_words, corrected, fitting
from registry.domain.exchange.sheet.header_text import plain
from registry.domain.exchange.sheet.header_wordings import undecorated
from registry.domain.exchange.sheet.headers import group_or_whole, without_empty_group
from registry.domain.exchange.sheet.running_numbers import key_quality
from registry.domain.exchange.sheet.units import without_unit
from registry.domain.exchange.workbook import letters
from registry.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Mapping as Map

    from registry.domain.exchange.column_mapping import ColumnMapping
    from registry.domain.exchange.sheet.headers import Aliases, Header
    from registry.domain.exchange.workbook import Cell, Sheet
    from registry.domain.vocabulary.code_lists import Vocabulary


_GUESSED = 3
"""From this rank on a column was found by its header or its cells, and not by a person or our row of ids."""
_NUMBER = "their_ref"


class Binding(NamedTuple):
    """How the columns of one sheet are bound to fields, and the problems found."""

    columns: tuple[BoundColumn, ...]
    problems: tuple[CellProblem, ...]


class FieldCandidate(NamedTuple):
    """A field a column could fill and how it was found; of several columns the one with the lowest `rank` gets it."""

    field: str
    how: How
    rank: int


def bind(
    sheet: Sheet,
    header: Header,
    aliases: Aliases,
    mapping: ColumnMapping,
    remembered: ColumnMapping | None,
    words: Vocabulary,
    *,
    sent: Collection[str] = (),
) -> Binding:
    """Bind each column of a sheet to a field.

    In this order: by the person's mapping, by the stored mapping, by id, by our header, by alias, by similarity. When
    two columns are bound to one field, the more certain one keeps it; two equally certain ones both lose it (H03).
    `sent` are the fields of our export, so that missing columns are reported (H04). Raises WrongUsage when the mapping
    names a field that does not exist.
    """
    columns = {column: header.columns.get(column, "") for column in _columns(sheet, header)}
    cells = {column: cells_of(sheet, column, header.first_row) for column in columns}
    chosen = _chosen(columns, header, aliases, mapping, remembered)
    ignored = {column for column, choice in chosen.items() if choice.field == IGNORED}
    choices = {column: choice for column, choice in chosen.items() if column not in ignored}
    free = {column: text for column, text in columns.items() if column not in chosen}
    _guess(free, cells, choices, aliases, words)
    kept, lost = _settled(choices, _Preference(sheet, columns, cells))
    bound = tuple(
        _bound(sheet, column, text, cells[column], kept.get(column), mapped=chosen.get(column))
        for column, text in columns.items()
    )
    problems = (
        *(_unknown(one) for one in bound if one.field is None and one.column not in {*lost, *ignored}),
        *(_lost(one, lost[one.column], kept, columns, sheet) for one in bound if one.column in lost),
        *_missing(sheet, sent, {one.field for one in bound}),
        *_absent(sheet, mapping, columns),
    )
    return Binding(bound, tuple(problems))


def _columns(sheet: Sheet, header: Header) -> list[int]:
    """Return the numbers of the columns that have a header, an id, or any cell in the rows of data."""
    filled = {column for row, cells in sheet.rows.items() if row >= header.first_row for column in cells}
    return sorted({*header.columns, *header.ids, *filled})


def _chosen(
    columns: Map[int, str],
    header: Header,
    aliases: Aliases,
    mapping: ColumnMapping,
    remembered: ColumnMapping | None,
) -> dict[int, FieldCandidate]:
    """Return, by column, the fields that are known without guessing."""
    found: dict[int, FieldCandidate] = {}
    given, kept = (
        _checked_columns(mapping, aliases),
        _checked_columns(remembered, aliases) if remembered else {},
    )
    for column, text in columns.items():
        if (mapped := _mapped_field(given, column, text)) is not None:
            found[column] = FieldCandidate(mapped, How.GIVEN, 0)
        elif (mapped := _mapped_field(kept, column, text)) is not None:
            found[column] = FieldCandidate(mapped, How.PROFILE, 1)
        elif id_ := header.ids.get(column):
            found[column] = FieldCandidate(id_, How.KEY_ROW, 2)
    return found


def _checked_columns(mapping: ColumnMapping, aliases: Aliases) -> dict[str, str]:
    """Return the columns of a mapping; raises WrongUsage for a field that does not exist."""
    for header, field in mapping.columns.items():
        if field != IGNORED and field not in aliases.ids:
            raise WrongUsage(code="mapping_names_no_field", header=header, field=field)
    return dict(mapping.columns)


def _mapped_field(mapped: Map[str, str], column: int, text: str) -> str | None:
    """Return what a mapping says of a column: by its header as written, by its header folded, by its letter."""
    if text and text in mapped:
        return mapped[text]
    folded = {plain(header): field for header, field in mapped.items() if plain(header)}
    if plain(text) in folded and plain(text):
        return folded[plain(text)]
    return mapped.get(letters(column))


def _guess(
    free: Map[int, str],
    cells: Map[int, tuple[Cell, ...]],
    choices: dict[int, FieldCandidate],
    aliases: Aliases,
    words: Vocabulary,
) -> None:
    """Add to `choices` the fields guessed from headers and contents, for columns that are not bound yet."""
    for column, text in free.items():
        if found := _by_header(text, cells[column], aliases, words):
            choices[column] = found
    for column, field in corrected(
        {c: (free[c], choice.field, cells[c]) for c, choice in choices.items() if c in free}
    ).items():
        if field is None:
            del choices[column]
        else:
            choices[column] = FieldCandidate(field, How.SIMILAR, 8)
    taken = {choice.field for choice in choices.values()}
    left = {column: (text, cells[column]) for column, text in free.items() if column not in choices}
    for column, field in by_content(left, taken, words).items():
        choices[column] = FieldCandidate(field, How.SIMILAR, 9)


def _by_header(
    text: str, cells: tuple[Cell, ...], aliases: Aliases, words: Vocabulary
) -> FieldCandidate | None:
    name = group_or_whole(text)
    for header in dict.fromkeys((name, without_unit(undecorated(name)), without_empty_group(name))):
        whole = plain(header)
        if field := aliases.our(header):
            return FieldCandidate(field, How.HEADER, 3 if whole in aliases.ours else 4)
        if field := aliases.other(header):
            return FieldCandidate(field, How.ALIAS, 5 if whole in aliases.others else 6)
        if field := by_words(header, cells, aliases, words) or fitting(
            aliases.of_parts(header), cells, words
        ):
            return FieldCandidate(field, How.SIMILAR, 7)
    return None


class _Preference:
    """Which of several columns for one field goes before: a visible one, then the more certain, then the better key."""

    def __init__(self, sheet: Sheet, columns: Map[int, str], cells: Map[int, tuple[Cell, ...]]) -> None:
        self._sheet, self._columns, self._cells = sheet, columns, cells

    def of(self, column: int, choice: FieldCandidate) -> tuple[float, ...]:
        """Return the place of a column in the order; two with the same place are equally good."""
        if choice.rank < _GUESSED:
            return (choice.rank,)
        is_hidden = column in self._sheet.hidden_columns
        if choice.field != _NUMBER:
            return (_GUESSED, is_hidden, choice.rank)
        texts = [cell.text for cell in self._cells[column]]
        return (_GUESSED, is_hidden, -key_quality(self._columns[column], texts), choice.rank, column)


def _settled(
    choices: Map[int, FieldCandidate], preference: _Preference
) -> tuple[dict[int, FieldCandidate], dict[int, FieldCandidate]]:
    """Return the columns that keep their field, and those that lose it to a more or an equally certain one."""
    kept: dict[int, FieldCandidate] = {}
    for field in {choice.field for choice in choices.values()}:
        rivals = {column: choice for column, choice in choices.items() if choice.field == field}
        places = {column: preference.of(column, choice) for column, choice in rivals.items()}
        best = min(places.values())
        first = [column for column, place in places.items() if place == best]
        if len(first) == 1:
            kept[first[0]] = rivals[first[0]]
    return kept, {column: choice for column, choice in choices.items() if column not in kept}


def _bound(
    sheet: Sheet,
    column: int,
    text: str,
    cells: tuple[Cell, ...],
    choice: FieldCandidate | None,
    mapped: FieldCandidate | None,
) -> BoundColumn:
    how = choice.how if choice else mapped.how if mapped and mapped.field == IGNORED else None
    return BoundColumn(sheet.title, column, text, choice.field if choice else None, how, samples(cells))


def _unknown(one: BoundColumn) -> CellProblem:
    problem = Problem("H02", "", {"value": one.header, "column": one.letter})
    return CellProblem(problem, Severity.INFO, one.sheet, 0, one.column, one.header)


def _lost(
    one: BoundColumn,
    choice: FieldCandidate,
    kept: Map[int, FieldCandidate],
    columns: Map[int, str],
    sheet: Sheet,
) -> CellProblem:
    winner = next((column for column, won in kept.items() if won.field == choice.field), 0)
    if winner:
        values = {"value": one.header, "column": one.letter, "other": columns[winner] or letters(winner)}
        is_hidden = one.column in sheet.hidden_columns and winner not in sheet.hidden_columns
        problem = Problem("F34" if is_hidden else "H08", choice.field, values)
        return CellProblem(problem, Severity.NOTE, one.sheet, 0, one.column, one.header)
    problem = Problem("H03", choice.field, {"value": one.header, "column": one.letter})
    return CellProblem(problem, Severity.CELL, one.sheet, 0, one.column, one.header)


def _missing(sheet: Sheet, sent: Collection[str], bound: Collection[str | None]) -> Iterator[CellProblem]:
    for field in sent:
        if field not in bound:
            yield CellProblem(Problem("H04", field), Severity.INFO, sheet.title)


def _absent(sheet: Sheet, mapping: ColumnMapping, columns: Map[int, str]) -> Iterator[CellProblem]:
    """Yield a problem for each header in the mapping that the sheet lacks, so that typing errors are noticed."""
    there = {plain(text) for text in columns.values()}
    for header in mapping.columns:
        if plain(header) not in there and header not in {letters(column) for column in columns}:
            yield CellProblem(Problem("H07", "", {"value": header}), Severity.NOTE, sheet.title, value=header)
