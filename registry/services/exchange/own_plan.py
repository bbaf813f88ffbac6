"""What a workbook of our own would change: rows found by key, each cell held against what was sent and what is now."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from registry.data.rows import image
from registry.domain.exchange.checked import CellChange, CheckedRow, Result, RowState, Severity
from registry.domain.exchange.layout import KEY, PARENT, REMOVAL, REPLY_NOTE
from registry.domain.exchange.written import cell_text, written
from registry.domain.merge import merged
from registry.domain.problem import Problem
from registry.services.exchange.defaults import fitting
from registry.services.exchange.likeness import likeness
from registry.services.exchange.own_sheet import OURS, reply
from registry.services.exchange.sheet_rows import Place, field_of
from registry.services.exchange.stage_requests import StageRequests

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from registry.data.reading import Reading
    from registry.domain.exchange.checked import CellProblem
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal import Image
    from registry.domain.record import Record
    from registry.domain.vocabulary import Vocabulary
    from registry.domain.workbook import Cell
    from registry.services.exchange.own_sheet import OwnSheet, Sent
    from registry.services.exchange.sheet_rows import CellReader

_TITLES_FIT = 40
"""How alike titles must be for a key to fit its row when the number beside it does not (exchange.md 5)."""

_PROJECT = "project"


class OwnPlan:
    """Plans the rows of one sheet of our own workbook."""

    def __init__(
        self,
        reading: Reading,
        words: Vocabulary,
        reader: CellReader,
        sent: Sent,
        defaults: Mapping[str, Stored],
    ) -> None:
        """`defaults` fill projects that were added to the workbook."""
        self._defaults = defaults
        self._reading = reading
        self._words = words
        self._reader = reader
        self._sent = sent
        self._stages = StageRequests(reading, words, reader, sent)

    def rows(self, own: OwnSheet) -> Iterator[CheckedRow]:
        """Yield what each row would do; child rows belong to the project of their parent key."""
        keys = [key for row, _ in own.data() if (key := own.text(row, KEY))]
        kept = self._reading.exchanges.by_id(own.noun, keys)
        former = self._reading.exchanges.images_at(keys, self._sent.at_change)
        refs = self._refs(kept.values())
        repeated = {key for key, times in Counter(keys).items() if times > 1}
        self._stages.look(own, keys)
        taken: set[str] = set()
        for row, cells in own.data():
            key = own.text(row, KEY)
            at = Place(own.sheet.title, row, own.column(KEY))
            if not key:
                yield self._made(own, row, cells, refs)
                continue
            record = kept.get(key)
            wrong = self._misfit(own, row, key, record, refs)
            if wrong is not None:
                yield self._stopped(own, at, key, at.problem(wrong, Severity.STOP, key))
                continue
            assert record is not None  # noqa: S101 - a misfit tells of a record that is not there
            base = former.get(key, image(record))
            planned = self._compared(own, row, cells, record, base or {}, refs)
            if asked := self._stages.asked(own, row, cells, key):
                planned = replace(planned, changes=(*planned.changes, asked))
            if key in repeated and (planned.changes or key in taken):
                yield self._copied(own, at, planned)
                continue
            taken.add(key)
            yield planned

    def _compared(
        self,
        own: OwnSheet,
        row: int,
        cells: Mapping[int, Cell],
        record: Record,
        base: Image,
        refs: Mapping[str, str],
    ) -> CheckedRow:
        changes: list[CellChange] = []
        problems: list[CellProblem] = []
        for column in own.columns:
            if column.field is None or column.field in OURS:
                continue
            at = Place(own.sheet.title, row, column.column)
            cell = cells.get(column.column)
            if column.field in (REPLY_NOTE, REMOVAL):
                changes += self._asked(cell, column.field, record, at)
            elif (change := self._cell(cell, column.field, record, base, at, problems)) is not None:
                changes.append(change)
        project_id = record.project_id or record.id
        return CheckedRow(
            own.sheet.title,
            row,
            own.noun,
            RowState.UNCHANGED,
            record.id,
            project_id,
            refs.get(project_id, ""),
            _title(record),
            tuple(changes),
            problems=tuple(problems),
        )

    def _cell(
        self,
        cell: Cell | None,
        column: str,
        record: Record,
        base: Image,
        at: Place,
        problems: list[CellProblem],
    ) -> CellChange | None:
        """Return what one cell asks for; None when it says what was sent."""
        name = column.rpartition(".")[2]
        known = field_of(column)
        if known is None or column not in self._sent.fields or name not in record.values:
            return None  # context, or a column somebody added: only what was sent can come back
        was, now = base.get(name), record.values.get(name)
        sent = written(known.kind, was, self._words, self._sent.language)
        said = cell.text if cell else ""
        if said == (cell_text(sent.value)[1] if sent.value is not None else ""):
            return None
        if not sent.whole:
            problems.append(at.problem(Problem("H05", column, {"value": said[:40]}), Severity.NOTE, said))
            return None
        value = None if cell is None else self._reader.read(cell, column, at)
        if value is not None:
            problems += value.problems
            if not value.is_read:
                return None
        theirs = value.stored if value else None
        if theirs == was:
            return None
        result = merged(was, now, theirs, known.kind, has_base=True)
        return CellChange(at.sheet, at.row, at.column, column, was, now, result.value, result.result)

    def _asked(self, cell: Cell | None, column: str, record: Record, at: Place) -> Iterator[CellChange]:
        """Yield what the recipient asks for beside the fields: a word to keep, a removal a person decides on."""
        said = cell.text.strip() if cell else ""
        if not said or record.noun != _PROJECT:
            return
        if column == REMOVAL:
            if said.casefold() in ("n", "no", "아니오"):
                return
            yield CellChange(at.sheet, at.row, at.column, column, None, None, said, Result.REQUEST)
            return
        note = record.text("note")
        result = Result.SAME if reply(self._sent.number, said) in note.split("\n\n") else Result.TAKE
        if result is Result.TAKE:
            yield CellChange(at.sheet, at.row, at.column, column, None, None, said, result)

    def _made(
        self, own: OwnSheet, row: int, cells: Mapping[int, Cell], refs: Mapping[str, str]
    ) -> CheckedRow:
        """Return a row somebody added: a new project, or a new row of the project its parent key or number names."""
        at = Place(own.sheet.title, row)
        said = self._reader.row(
            cells, [one for one in own.columns if _is_field(one.field)], at, in_units=False
        )
        values = {name: value for name, value in said.values.items() if _is_stored(name)}
        if own.noun == _PROJECT:
            values = {**fitting(self._defaults, values), **values}
        parent = self._parent(own, row, refs) if own.noun != _PROJECT else ""
        problems = tuple(said.problems)
        if own.noun != _PROJECT and not parent:
            number = own.text(row, "ref") or own.text(row, PARENT)
            problems = (*problems, at.problem(Problem("K06", "", {"value": number}), Severity.STOP, number))
        return CheckedRow(
            own.sheet.title,
            row,
            own.noun,
            RowState.NEW,
            project_id=parent,
            ref=refs.get(parent, ""),
            title=str(values.get("title_en") or values.get("title_ko") or ""),
            values=values,
            problems=problems,
        )

    def _parent(self, own: OwnSheet, row: int, refs: Mapping[str, str]) -> str:
        key, number = own.text(row, PARENT), own.text(row, "ref").upper()
        if key in refs:
            return key
        return next((project for project, ref in refs.items() if ref == number), "")

    def _misfit(
        self, own: OwnSheet, row: int, key: str, record: Record | None, refs: Mapping[str, str]
    ) -> Problem | None:
        """Return why a key cannot be trusted here; None when row and key fit."""
        if record is None:
            return Problem("K02", "", {"value": key})
        project = record.project_id or record.id
        if project not in self._sent.projects:
            return Problem("K05", "", {"value": key, "exchange": self._sent.number})
        number = own.text(row, "ref").upper()
        if not number or number == refs.get(project):
            return None
        if record.noun == _PROJECT and self._titles_fit(own, row, record):
            return None
        return Problem("K04", "", {"value": number, "ref": refs.get(project, "")})

    def _titles_fit(self, own: OwnSheet, row: int, record: Record) -> bool:
        return any(
            likeness(own.text(row, title), record.text(title)) >= _TITLES_FIT
            for title in ("title_en", "title_ko")
            if own.text(row, title) and record.text(title)
        )

    def _refs(self, kept: Iterable[Record]) -> dict[str, str]:
        """Return the registry numbers of the projects a sheet may speak of, by id."""
        projects = {record.project_id or record.id for record in kept} | self._sent.projects
        found = self._reading.exchanges.by_id(_PROJECT, projects)
        return {project_id: record.text("ref") for project_id, record in found.items()}

    def _stopped(self, own: OwnSheet, at: Place, key: str, wrong: CellProblem) -> CheckedRow:
        return CheckedRow(
            own.sheet.title,
            at.row,
            own.noun,
            RowState.ERROR,
            key,
            problems=(wrong,),
            ref=own.text(at.row, "ref"),
        )

    def _copied(self, own: OwnSheet, at: Place, row: CheckedRow) -> CheckedRow:
        wrong = at.problem(Problem("K03", "", {"value": row.ref}), Severity.NOTE, own.text(at.row, KEY))
        return CheckedRow(
            row.sheet,
            row.row,
            row.noun,
            RowState.HELD,
            "",
            row.project_id,
            row.ref,
            row.title,
            problems=(wrong,),
        )


def _title(record: Record) -> str:
    return next(
        (text for name in ("title_en", "title_ko", "name_en", "name_ko") if (text := record.text(name))), ""
    )


def _is_field(column: str | None) -> bool:
    return column is not None and field_of(column) is not None


def _is_stored(column: str) -> bool:
    known = field_of(column)
    return known is not None and known.stored and known.written and column not in ("ref",)
