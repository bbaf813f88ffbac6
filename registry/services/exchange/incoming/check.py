"""Checking a workbook: its origin, how its columns are read, what each row would do, and what is wrong where."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import (
    BoundColumn,
    CellProblem,
    CheckedRow,
    CheckResult,
    Counts,
    Severity,
)
from registry.domain.exchange.column_mapping import ColumnMapping
from registry.domain.exchange.layout import KEY
from registry.domain.exchange.sheet.column_binding import bind
from registry.domain.exchange.sheet.column_units import column_units
from registry.domain.exchange.sheet.headers import Header, find_header, header_at
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.journal.change_set import PARTLY_UNDONE, UNDONE
from registry.domain.problem import Problem, Refused, value_text
from registry.services.exchange.incoming.column_readings import MONEY, read_columns
from registry.services.exchange.incoming.default_values import read_defaults
from registry.services.exchange.incoming.empty_workbook import (
    names_what_is_not_there,
    without_headers,
    without_rows,
)
from registry.services.exchange.incoming.import_foreign import ForeignImport
from registry.services.exchange.incoming.import_own import OwnImport
from registry.services.exchange.incoming.known_headers import known_headers
from registry.services.exchange.incoming.own_sheet import OwnSheet, SentExport
from registry.services.exchange.incoming.sender_numbers import of_sender
from registry.services.exchange.incoming.sheet_choice import best, data_sheets, no_sheet
from registry.services.exchange.incoming.sheet_rows import CellReader
from registry.services.exchange.incoming.title_similarity import Alike
from registry.services.exchange.incoming.validation import counted, judged
from registry.services.exchange.incoming.workbook_origin import exchange_number, hidden_by_us, is_internal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.data.reference.resources import Resources
    from registry.domain.exchange.column_mapping import ImportOptions
    from registry.domain.exchange.sheet.column_units import ColumnUnits
    from registry.domain.exchange.workbook import Sheet, Workbook
    from registry.services.projects.entry import ProjectEntry


_KEYS = {KEY, "ref"}
"""The columns by which a row of our own workbook is recognised: key or registry number."""


@dataclass(frozen=True, slots=True)
class _BoundSheet:
    """A sheet, its row of headers, and how its columns are read."""

    sheet: Sheet
    header: Header
    columns: tuple[BoundColumn, ...]
    problems: tuple[CellProblem, ...]
    units: ColumnUnits


class WorkbookCheck:
    """Checks one workbook against one snapshot of the registry."""

    def __init__(
        self,
        reading: Snapshot,
        resources: Resources,
        entering: ProjectEntry,
        options: ImportOptions,
        remembered: ColumnMapping | None = None,
    ) -> None:
        """`remembered` is the mapping stored under the profile name of the options, if there is one."""
        self._reading = reading
        self._words = resources.words
        self._known = known_headers(resources)
        self._entering = entering
        self._options = options
        self._remembered = remembered
        self._given = options.given
        self._our_titles = data_sheets(resources)

    def checked(self, workbook: Workbook, step: Callable[[int, int], None]) -> CheckResult:
        """Return the result of the check; raises Refused when a sheet or row of headers a person named is missing.

        `step` gets the rows done and the rows in all (0 of 0 while reading), and may raise to cancel.
        """
        exchange = exchange_number(workbook)
        sent = self._sent(exchange)
        sheets = self._sheets(workbook, sent)
        if not sheets:
            return self._without_headers(workbook)
        reader = CellReader(
            self._words,
            read_columns(
                [(one.sheet, one.header.first_row, one.columns, one.units) for one in sheets],
                self._day_first(),
                from_1904=workbook.from_1904,
                is_own=sent is not None,
            ),
            self._values(),
            lambda: step(0, 0),
            {one.sheet.title: one.units.unit_column for one in sheets},
        )
        rows, problems = self._rows(sheets, sent, reader)
        columns = tuple(chain.from_iterable(one.columns for one in sheets))
        done = judged(rows, columns, self._reading, self._entering, step)
        found = (
            *(
                CellProblem(one, Severity.INFO)
                for one in workbook.notices
                if sent is None or not hidden_by_us(one)
            ),
            *self._internal_elsewhere(workbook, sent),
            *chain.from_iterable(one.problems for one in sheets),
            *problems,
            *chain.from_iterable(row.problems for row in done),
        )
        if not done and not any(one.severity.is_error for one in found):
            found = (without_rows(workbook, sheets[0].sheet, sheets[0].header, columns), *found)
        return CheckResult(
            workbook.name,
            workbook.sha256,
            sent.number if sent else None,
            tuple(sheet.title for sheet in workbook.sheets),
            sheets[0].header.row,
            columns,
            done,
            found,
            counted(done, found),
            *self._before(workbook),
        )

    def _internal_elsewhere(self, workbook: Workbook, sent: SentExport | None) -> Iterator[CellProblem]:
        """Yield a notice when another office made this workbook for its own use: it may have come here by mistake."""
        if sent is None and is_internal(workbook):
            yield CellProblem(Problem("A02", "", {"file": workbook.name}), Severity.NOTE)

    def _without_headers(self, workbook: Workbook) -> CheckResult:
        """Return the result for a workbook in which no row of headers was found, so that no column is known."""
        found = (without_headers(workbook), *(CellProblem(one, Severity.INFO) for one in workbook.notices))
        titles = tuple(sheet.title for sheet in workbook.sheets)
        nothing = Counts()
        return CheckResult(
            workbook.name, workbook.sha256, None, titles, 0, (), (), found, nothing, *self._before(workbook)
        )

    def _before(self, workbook: Workbook) -> tuple[str, str]:
        """Return the day this same file was last imported, and the day of the last import if that one was undone.

        Both are empty when there is none. An import undone in part counts as both; of one undone completely, nothing
        is left in the registry (registries.md 3).
        """
        received = self._reading.exchanges.received(workbook.sha256)
        taken = [one.text("made") for one in received if one.text("state") != UNDONE]
        last = received[-1] if received else None
        undone = last is not None and last.text("state") in (UNDONE, PARTLY_UNDONE)
        return taken[-1] if taken else "", last.text("made") if last is not None and undone else ""

    def _sent(self, number: str) -> SentExport | None:
        exchange = self._reading.exchanges.by_number(number) if number else None
        if exchange is None or exchange.text("direction") != "out":
            return None
        return SentExport.known(self._reading, exchange)

    def _sheets(self, workbook: Workbook, sent: SentExport | None) -> list[_BoundSheet]:
        """Return the sheets to read: all data sheets of our own workbook, or the one sheet of another office's.

        Returns none when no row of headers was found; raises Refused when a person named a sheet or row that is
        missing.
        """
        found = [(sheet, header) for sheet in workbook.sheets if (header := self._header(sheet)) is not None]
        keyed = [one for one in found if one[0].title in self._our_titles or _KEYS & set(one[1].ids.values())]
        named = [one for one in found if one[0].title == self._given.sheet]
        if sent is not None and keyed:
            chosen = [one for one in keyed if one in named] if self._given.sheet else keyed
        elif self._given.sheet:
            chosen = named
        else:
            chosen = best(found, self._remembered.sheet if self._remembered else "", self._known)
        if not chosen and names_what_is_not_there(workbook, self._given):
            raise Refused((no_sheet(workbook, self._given.sheet),))
        return [self._bound(sheet, header, sent) for sheet, header in chosen]

    def _header(self, sheet: Sheet) -> Header | None:
        row = self._given.header_row or (self._remembered.header_row if self._remembered else None)
        if row is not None and sheet.rows:
            found = header_at(sheet, row, self._known)
            return found if found.columns or found.ids else None  # the row is empty
        return find_header(sheet, self._known)

    def _bound(self, sheet: Sheet, header: Header, sent: SentExport | None) -> _BoundSheet:
        carried = _sent_of(header, sent)
        bound = bind(sheet, header, self._known, self._given, self._remembered, self._words, sent=carried)
        columns = bound.columns if sent else of_sender(sheet, header, bound.columns)
        units = column_units(sheet, header, columns, MONEY, self._units(), is_own=sent is not None)
        return _BoundSheet(sheet, header, columns, (*bound.problems, *units.problems), units)

    def _rows(
        self, sheets: Sequence[_BoundSheet], sent: SentExport | None, reader: CellReader
    ) -> tuple[list[CheckedRow], list[CellProblem]]:
        one = sheets[0]
        currencies = _currencies(one) if sent is None else {}
        defaults, wrong = read_defaults({**self._defaults(), **currencies}, self._words)
        stops = [
            CellProblem(problem, Severity.STOP, value=value_text(problem.values.get("value", "")))
            for problem in wrong
        ]
        if sent is not None:
            plan = OwnImport(self._reading, self._words, reader, sent, defaults)
            own = [
                OwnSheet(one.sheet, _noun(one.columns), one.columns, one.header.first_row) for one in sheets
            ]
            return list(plan.rows(own)), stops
        foreign = ForeignImport(self._reading, self._words, reader, self._options.profile, defaults)
        alike = Alike.among(self._reading.exchanges.titled())
        rows = list(foreign.rows(one.sheet, one.header.first_row, one.columns, alike))
        return rows, [*stops, *_not_taken(one.columns)]

    def _day_first(self) -> bool | None:
        if self._given.day_first is not None:
            return self._given.day_first
        return self._remembered.day_first if self._remembered else None

    def _defaults(self) -> dict[str, str]:
        return {**(self._remembered or ColumnMapping()).defaults, **self._given.defaults}

    def _units(self) -> dict[str, str]:
        """Return the units of columns that a person named; what is given now overrides what is remembered."""
        return {**(self._remembered or ColumnMapping()).units, **self._given.units}

    def _values(self) -> dict[str, dict[str, str]]:
        """Return how written values are translated: field id to (written value to meant value).

        What is given now overrides what is remembered.
        """
        known = (self._remembered or ColumnMapping()).values
        names = {*known, *self._given.values}
        return {name: {**known.get(name, {}), **self._given.values.get(name, {})} for name in names}


def _sent_of(header: Header, sent: SentExport | None) -> frozenset[str]:
    """Return the ids of the columns that the export had on the sheet with these headers."""
    if sent is None:
        return frozenset()
    children = {id_.partition(".")[0] for id_ in header.ids.values() if "." in id_}
    if children:
        return frozenset(id_ for id_ in sent.fields if id_.partition(".")[0] in children and "." in id_)
    return frozenset(id_ for id_ in sent.fields if "." not in id_)


def _noun(columns: Iterable[BoundColumn]) -> str:
    """Return the noun whose rows a sheet of our own workbook holds."""
    dotted = (one.field.partition(".")[0] for one in columns if one.field and "." in one.field)
    return next(dotted, "project")


def _currencies(one: _BoundSheet) -> dict[str, str]:
    """Return the currencies of a sheet's amounts (`Budget (USD mn)`): id of the currency field to code.

    Currency fields that have a column of their own are left out.
    """
    bound = {column.field for column in one.columns}
    found: dict[str, str] = {}
    for column in one.columns:
        field = PROJECT.by_id.get(column.field or "")
        if field is not None and field.currency and field.currency not in bound:
            unit = one.units.of_column.get(column.column, NO_UNIT)
            found[field.currency] = "" if unit.unclear else unit.currency
    return {field: currency for field, currency in found.items() if currency}


def _not_taken(columns: Iterable[BoundColumn]) -> Iterator[CellProblem]:
    """Yield a notice for each column that is not imported because the registry derives its values itself."""
    for one in columns:
        if one.field in STANDING.by_id:
            problem = Problem("H06", one.field or "", {"value": one.header})
            yield CellProblem(problem, Severity.INFO, one.sheet, 0, one.column, one.header)
