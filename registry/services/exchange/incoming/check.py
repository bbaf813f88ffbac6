"""Checking a workbook: its origin, how its columns are read, what each row would do, and what is wrong where."""

from __future__ import annotations

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
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.journal.change_set import PARTLY_UNDONE, UNDONE
from registry.domain.problem import Problem, value_text
from registry.services.exchange.incoming.column_readings import read_columns
from registry.services.exchange.incoming.default_values import read_defaults
from registry.services.exchange.incoming.empty_workbook import (
    without_headers,
    without_rows,
)
from registry.services.exchange.incoming.import_foreign import ForeignImport
from registry.services.exchange.incoming.import_own import OwnImport
from registry.services.exchange.incoming.number_matches import Sender
from registry.services.exchange.incoming.own_sheet import OwnSheet
from registry.services.exchange.incoming.profile_match import has_layout
from registry.services.exchange.incoming.sheet_reading import SheetReading
from registry.services.exchange.incoming.sheet_rows import CellReader
from registry.services.exchange.incoming.title_similarity import Alike
from registry.services.exchange.incoming.validation import counted, judged
from registry.services.exchange.incoming.workbook_origin import hidden_by_us
from registry.services.exchange.incoming.workbook_source import WorkbookSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.data.reference.resources import Resources
    from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
    from registry.domain.exchange.workbook import Workbook
    from registry.services.exchange.incoming.bound_sheet import BoundSheet
    from registry.services.projects.entry import ProjectEntry


_OF_SHEET = frozenset({"F07", "F08", "F32"})
"""Notices of hidden and struck parts of one sheet."""


class WorkbookCheck:
    """Checks one workbook against one snapshot of the registry."""

    def __init__(
        self,
        reading: Snapshot,
        resources: Resources,
        entering: ProjectEntry,
        options: ImportOptions,
        remembered: ColumnMapping | None = None,
        *,
        registry_id: str,
    ) -> None:
        """`remembered` is the mapping stored under the profile name of the options, if there is one."""
        self._registry_id = registry_id
        self._reading = reading
        self._words = resources.words
        self._sheets = SheetReading(resources, options.given, remembered)
        self._entering = entering
        self._options = options
        self._remembered = remembered
        self._answers = options.given.over(remembered)

    def checked(self, workbook: Workbook, step: Callable[[int, int], None]) -> CheckResult:
        """Return the result of the check; raises Refused when a sheet or row of headers a person named is missing.

        `step` gets the rows done and the rows in all (0 of 0 while reading), and may raise to cancel.
        """
        source = WorkbookSource(workbook, self._reading, self._registry_id)
        sent = source.sent
        sheets = self._sheets.of_own(workbook, sent) if sent else []
        about: list[CellProblem] = []
        if not sheets:
            sheets, about = self._sheets.of_other(workbook, lambda: step(0, 0))
        if not sheets:
            return self._without_headers(workbook, about)
        read = read_columns(
            sheets, day_first=self._answers.day_first, from_1904=workbook.from_1904, is_own=sent is not None
        )
        unit_columns = {one.sheet.title: one.units.unit_column for one in sheets}
        reader = CellReader(self._words, read, self._answers.values, lambda: step(0, 0), unit_columns)
        rows, problems = self._rows(source, sheets, reader)
        columns = tuple(chain.from_iterable(one.columns for one in sheets))
        done = judged(rows, columns, self._reading, self._entering, step)
        found = (
            *(CellProblem(one, Severity.INFO) for one in _told(workbook, source, sheets)),
            *source.told(),
            *about,
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

    def _without_headers(self, workbook: Workbook, about: Sequence[CellProblem]) -> CheckResult:
        """Return the result for a workbook in which no table was found, so that no column is known."""
        said = about or (without_headers(workbook),)
        found = (*said, *(CellProblem(one, Severity.INFO) for one in workbook.notices))
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

    def _rows(
        self,
        source: WorkbookSource,
        sheets: Sequence[BoundSheet],
        reader: CellReader,
    ) -> tuple[list[CheckedRow], list[CellProblem]]:
        one, sent = sheets[0], source.sent
        currencies = _currencies(one) if sent is None else {}
        defaults, wrong = read_defaults({**self._answers.defaults, **currencies}, self._words)
        stops = [
            CellProblem(problem, Severity.STOP, value=value_text(problem.values.get("value", "")))
            for problem in wrong
        ]
        if sent is not None:
            plan = OwnImport(self._reading, self._words, reader, sent, defaults, self._sheets.known.known)
            own = [
                OwnSheet(one.sheet, _noun(one.columns), one.columns, one.header.first_row) for one in sheets
            ]
            planned = list(plan.rows(own))
            return planned, [*stops, *plan.problems]
        foreign = ForeignImport(self._reading, reader, self._sender(source, one), defaults)
        alike = Alike.among(self._reading.exchanges.titled())
        rows = foreign.rows(one.sheet, one.header.first_row, one.columns, alike, one.kinds, one.merged_in)
        return list(rows), [*stops, *_not_taken(one.columns)]

    def _sender(self, source: WorkbookSource, one: BoundSheet) -> Sender:
        """Return who sent a sheet: a name a person gave is known when its remembered layout is that of the sheet."""
        known = self._remembered is not None and has_layout(
            self._remembered, (column.header for column in one.columns)
        )
        return Sender(self._options.profile, known, source.is_other_registry)


def _told(workbook: Workbook, source: WorkbookSource, sheets: Iterable[BoundSheet]) -> Iterator[Problem]:
    """Yield what the reader noticed: not what a workbook of this program hides itself, nor rows that were not read."""
    read = {one.sheet.title for one in sheets}
    is_ours = source.sent is not None or source.is_other_registry
    for one in workbook.notices:
        of_unread = one.code in _OF_SHEET and value_text(one.values.get("sheet", "")) not in read
        if not of_unread and not (is_ours and hidden_by_us(one)):
            yield one


def _noun(columns: Iterable[BoundColumn]) -> str:
    """Return the noun whose rows a sheet of our own workbook holds."""
    dotted = (one.field.partition(".")[0] for one in columns if one.field and "." in one.field)
    return next(dotted, "project")


def _currencies(one: BoundSheet) -> dict[str, str]:
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
