"""What another office's sheet would change.

Rows are recognised by the sender's own numbers or by our registry numbers, as far as a number can tell; all others are
new, or held for a person to decide. Rows that are no projects are left out by their kinds.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellChange, CheckedRow, RowState, Severity
from registry.domain.exchange.layout import CHECK, KEY, PARENT, REMOVAL, REPLY_NOTE, REVISION
from registry.domain.exchange.merge import merged
from registry.domain.exchange.sheet.column_currency import without_the_usual
from registry.domain.exchange.sheet.running_numbers import unnumbered
from registry.domain.exchange.sheet.written_text import without_footnotes
from registry.domain.exchange.workbook import letters
from registry.domain.fields.project import PROJECT, TITLES
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import folded
from registry.services.exchange.incoming.default_values import fitting
from registry.services.exchange.incoming.number_matches import NumberMatches, RowNumbers
from registry.services.exchange.incoming.own_row import titles_in
from registry.services.exchange.incoming.row_sorting import doubted
from registry.services.exchange.incoming.sheet_rows import CellPlace, is_filled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.check_result import BoundColumn, CellProblem
    from registry.domain.exchange.sheet.row_kinds import RowKinds
    from registry.domain.exchange.workbook import Sheet
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.services.exchange.incoming.number_matches import NumberMatch, Sender
    from registry.services.exchange.incoming.sheet_rows import CellReader, RowValues
    from registry.services.exchange.incoming.title_similarity import Alike

_SYSTEM = frozenset((KEY, REVISION, PARENT, CHECK, REMOVAL, REPLY_NOTE))
_THEIR_REF, _REF = "their_ref", "ref"


class ForeignImport:
    """Plans the rows of a sheet from another office."""

    def __init__(
        self,
        reading: Snapshot,
        reader: CellReader,
        sender: Sender,
        defaults: Mapping[str, Stored],
    ) -> None:
        """`defaults` are values, by field id, for new projects."""
        self._reading = reading
        self._reader = reader
        self._sender = sender
        self._defaults = defaults

    def rows(
        self,
        sheet: Sheet,
        first_row: int,
        columns: tuple[BoundColumn, ...],
        alike: Alike,
        kinds: RowKinds,
        merged_in: Mapping[int, list[CellProblem]],
    ) -> Iterator[CheckedRow]:
        """Yield what each row of data would do; `merged_in` are the problems of merged cells, by row."""
        own = tuple(one for one in columns if one.sheet == sheet.title and _is_read(one.field))
        read_values = {
            row: self._reader.row(cells, own, CellPlace(sheet.title, row))
            for row, cells in sorted(sheet.rows.items())
            if row >= first_row and row not in kinds.others and is_filled(cells, own)
        }
        key = next((one.column for one in columns if one.field == KEY), 0)
        numbers = {row: _numbers(sheet, row, key, values) for row, values in read_values.items()}
        matches = NumberMatches(self._reading.exchanges, self._sender, numbers)
        seen: dict[str, int] = {}
        titles = _TitlesOfFile()
        column = {one.field: one.column for one in own}
        money = [(one.id, one.currency) for one in PROJECT.fields if one.currency and one.id in column]
        for amount, currency in money:
            at = CellPlace(sheet.title, 0, column[amount])
            self._ask_for_currency(sheet, read_values, amount, currency, at)
        for row, values in read_values.items():
            _drop_idle_currencies(values, money)
            values.problems += merged_in.get(row, ())
            match = matches.of(row)
            at = CellPlace(sheet.title, row, column.get(_THEIR_REF, 0))
            names = (numbers[row].theirs, match.record.id if match.record else "")
            twice = next((name for name in names if name and name in seen), "")
            if twice:
                number = names[0] or values.text(_REF)
                told = Problem("K03", _THEIR_REF, {"value": number, "row": seen[twice]})
                wrong = at.problem(told, Severity.STOP, number)
                yield _row(at, RowState.ERROR, values, problems=(wrong,))
                continue
            seen.update({name: row for name in names if name})
            planned = self._planned(at, values, match, column, alike)
            if planned.state is RowState.NEW:
                planned = doubted(planned, kinds.doubts.get(row))
                planned = titles.asked(planned, numbers[row].theirs, column)
            yield planned

    def _ask_for_currency(
        self, sheet: Sheet, rows: Mapping[int, RowValues], amount: str, currency: str, at: CellPlace
    ) -> None:
        """Add a problem to each amount that would get another currency than nearly all of its column name."""
        named = {row: read.text(currency) for row, read in rows.items() if amount in read.values}
        usual, bare = without_the_usual(named, str(self._defaults.get(currency) or ""))
        for row in bare:
            text = sheet.rows[row][at.column].text
            told = Problem("T37", amount, {"value": text, "currency": usual})
            rows[row].problems.append(replace(at, row=row).problem(told, Severity.CELL, text))

    def _planned(
        self,
        at: CellPlace,
        read_values: RowValues,
        match: NumberMatch,
        columns: Mapping[str | None, int],
        alike: Alike,
    ) -> CheckedRow:
        known = match.record
        values = {name: value for name, value in read_values.values.items() if name != _REF}
        if known is not None:
            changes = tuple(self._changes(at, values, known, columns))
            return CheckedRow(
                at.sheet,
                at.row,
                PROJECT.id,
                RowState.UNCHANGED,
                known.id,
                known.id,
                known.text("ref"),
                titles_in(known.values),
                changes,
                problems=tuple(read_values.problems),
            )
        made = {**fitting(self._defaults, values), **values}
        if match.question is not None:
            question = at.problem(match.question, Severity.NOTE, str(match.question.values["value"]))
            return _row(at, RowState.HELD, read_values, made, problems=(question,))
        near = None if any(one.severity.is_error for one in read_values.problems) else alike.nearest(made)
        if near is None:
            return _row(at, RowState.NEW, read_values, made)
        title = columns.get("title_en") or columns.get("title_ko") or 0
        problem = Problem(
            near.code, "title_en", {"ref": near.ref, "title": near.title, "likeness": near.likeness}
        )
        held = CellPlace(at.sheet, at.row, title).problem(
            problem, Severity.NOTE, str(made.get("title_en") or "")
        )
        return _row(at, RowState.HELD, read_values, made, problems=(held,))

    def _changes(
        self, at: CellPlace, values: Mapping[str, Stored], known: Record, columns: Mapping[str | None, int]
    ) -> Iterator[CellChange]:
        """Yield the cells that differ from the project; overwriting a filled field needs a person's consent."""
        for name, theirs in values.items():
            mine = known.values.get(name)
            if theirs is None or theirs == mine:
                continue
            found = merged(None, mine, theirs, PROJECT.by_id[name].kind, has_base=False)
            yield CellChange(
                at.sheet,
                at.row,
                columns.get(name, 0),
                name,
                None,
                mine,
                found.value,
                found.result,
                has_base=False,
            )


class _TitlesOfFile:
    """The titles of the new projects of one sheet, to ask about one that stands there twice.

    Two rows with numbers of their own are two projects of the sender, whatever their titles.
    """

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], tuple[int, str]] = {}

    def asked(self, row: CheckedRow, number: str, columns: Mapping[str | None, int]) -> CheckedRow:
        """Return a row, held when a row above it has the same title."""
        for name in TITLES:
            title = str(row.values.get(name) or "")
            key = title and (folded(without_footnotes(unnumbered(title))) or folded(title))
            if not key:
                continue
            first, first_number = self._seen.setdefault((name, key), (row.row, number))
            if first == row.row or (number and first_number and number != first_number):
                continue
            place = f"{letters(columns.get(name, 1))}{first}"
            told = Problem("K07", name, {"ref": place, "title": title, "likeness": 100})
            at = CellPlace(row.sheet, row.row, columns.get(name, 0))
            note = at.problem(told, Severity.NOTE, title)
            return replace(row, state=RowState.HELD, problems=(*row.problems, note))
        return row


def _drop_idle_currencies(row: RowValues, money: Iterable[tuple[str, str]]) -> None:
    """Leave out a currency that stands beside an empty amount, as in a column that is filled in advance.

    `money` are the fields of amounts that the sheet has, each with the field of its currency.
    """
    for amount, currency in money:
        if amount not in row.values and currency in row.values:
            is_wrong = any(one.problem.field == amount and one.severity.is_error for one in row.problems)
            if not is_wrong:
                del row.values[currency]


def _numbers(sheet: Sheet, row: int, key: int, values: RowValues) -> RowNumbers:
    cell = sheet.rows[row].get(key)
    return RowNumbers(
        cell.text.strip() if cell else "",
        values.text(_THEIR_REF),
        values.text(_REF).upper(),
        values.values,
    )


def _is_read(field: str | None) -> bool:
    """Return whether a column is read; our own number is read too, to recognise rows by it."""
    if field is None or field in _SYSTEM:
        return False
    known = PROJECT.by_id.get(field)
    return known is not None and (known.written or field == _REF)


def _row(
    at: CellPlace,
    state: RowState,
    read_values: RowValues,
    values: Mapping[str, Stored] | None = None,
    problems: tuple[CellProblem, ...] = (),
) -> CheckedRow:
    given = values if values is not None else read_values.values
    return CheckedRow(
        at.sheet,
        at.row,
        PROJECT.id,
        state,
        title=titles_in(given),
        values=given,
        problems=(*read_values.problems, *problems),
    )
