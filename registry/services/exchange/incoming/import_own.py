"""What our own workbook would change: its rows are found by key, or by registry number when the key is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from registry.data.projects.rows import image
from registry.domain.exchange.check_result import CheckedRow, RowState, Severity
from registry.domain.exchange.layout import KEY
from registry.domain.exchange.row_identity import fits
from registry.domain.problem import Problem
from registry.services.exchange.incoming.added_rows import AddedRows
from registry.services.exchange.incoming.own_cells import OwnCells
from registry.services.exchange.incoming.sheet_rows import CellPlace
from registry.services.exchange.incoming.stage_requests import StageRequests
from registry.services.exchange.incoming.title_similarity import Alike, likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.check_result import CellProblem
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import Image
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.exchange.incoming.own_sheet import OwnSheet, SentExport
    from registry.services.exchange.incoming.sheet_rows import CellReader

_PROJECT = "project"
_TITLES = ("title_en", "title_ko")


class OwnImport:
    """Plans the rows on the data sheets of our own workbook."""

    def __init__(
        self,
        reading: Snapshot,
        words: Vocabulary,
        reader: CellReader,
        sent: SentExport,
        defaults: Mapping[str, Stored],
    ) -> None:
        """`defaults` are values, by field id, for projects that were added to the workbook."""
        self._reading = reading
        self._sent = sent
        self._cells = OwnCells(words, reader, sent)
        self._added = AddedRows(reading, reader, defaults, Alike.among(reading.exchanges.titled()))
        self._stages = StageRequests(reading, words, reader, sent)

    def rows(self, sheets: Sequence[OwnSheet]) -> Iterator[CheckedRow]:
        """Yield what each row would do; of several rows with one key, on any sheet, only one counts."""
        refs = self._refs()
        keys = {id(own): dict(self._keys(own, refs)) for own in sheets}
        times = Counter(key for found in keys.values() for key in found.values())
        taken: set[str] = set()
        for own in sheets:
            yield from self._of_sheet(own, keys[id(own)], refs, times, taken)

    def _of_sheet(
        self,
        own: OwnSheet,
        keys: Mapping[int, str],
        refs: Mapping[str, str],
        times: Mapping[str, int],
        taken: set[str],
    ) -> Iterator[CheckedRow]:
        kept = self._reading.exchanges.by_id(own.noun, keys.values())
        former = self._reading.exchanges.images_at(keys.values(), self._sent.at_change)
        self._stages.look(own, keys.values())
        for row, cells in own.data():
            key = keys.get(row)
            if key is None:
                yield self._added.planned(own, row, cells, refs)
                continue
            record = kept.get(key)
            wrong = self._misfit(own, row, key, record, refs)
            if record is None or wrong is not None:
                yield _stopped(own, row, key, wrong or Problem("K02", "", {"value": key}))
                continue
            planned = self._compared(own, row, cells, record, former.get(key, image(record)) or {}, refs)
            if times[key] > 1 and (planned.changes or key in taken):
                yield _copied(own, planned)
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
        problems: list[CellProblem] = []
        changes = tuple(self._cells.changes(own, row, cells, record, base, problems))
        project_id = record.project_id or record.id
        planned = CheckedRow(
            own.sheet.title,
            row,
            own.noun,
            RowState.UNCHANGED,
            record.id,
            project_id,
            refs.get(project_id, ""),
            _title(record),
            changes,
            problems=tuple(problems),
        )
        asked = self._stages.asked(own, row, cells, record.id)
        return replace(planned, changes=(*changes, asked)) if asked else planned

    def _keys(self, own: OwnSheet, refs: Mapping[str, str]) -> Iterator[tuple[int, str]]:
        """Yield row number and key: the key in the row or, on the sheet of projects, the id of its registry number."""
        by_ref = {ref: project for project, ref in refs.items()} if own.noun == _PROJECT else {}
        for row, _cells in own.data():
            key = own.text(row, KEY) or by_ref.get(own.text(row, "ref").upper(), "")
            if key:
                yield row, key

    def _misfit(
        self, own: OwnSheet, row: int, key: str, record: Record | None, refs: Mapping[str, str]
    ) -> Problem | None:
        """Return why the key of a row cannot be trusted; None when row and key match."""
        if record is None:
            return Problem("K02", "", {"value": key})
        project = record.project_id or record.id
        if project not in self._sent.projects:
            return Problem("K05", "", {"value": key, "exchange": self._sent.number})
        number = own.text(row, "ref")
        if not number or fits(number, refs.get(project, ""), _alike(own, row, record)):
            return None
        return Problem("K04", "", {"value": number, "ref": refs.get(project, "")})

    def _refs(self) -> dict[str, str]:
        """Return the registry numbers of the exported projects by project id."""
        found = self._reading.exchanges.by_id(_PROJECT, self._sent.projects)
        return {project_id: record.text("ref") for project_id, record in found.items()}


def _alike(own: OwnSheet, row: int, record: Record) -> float | None:
    """Return how similar the titles of a row are to those of a project, 0 to 100; None when one of them has none."""
    pairs = ((own.text(row, title), record.text(title)) for title in _TITLES)
    scores: Iterable[float] = (likeness(said, kept) for said, kept in pairs if said and kept)
    return max(scores, default=None)


def _stopped(own: OwnSheet, row: int, key: str, wrong: Problem) -> CheckedRow:
    at = CellPlace(own.sheet.title, row, own.column(KEY))
    problems = (at.problem(wrong, Severity.STOP, key),)
    return CheckedRow(
        own.sheet.title, row, own.noun, RowState.ERROR, key, problems=problems, ref=own.text(row, "ref")
    )


def _copied(own: OwnSheet, row: CheckedRow) -> CheckedRow:
    at = CellPlace(row.sheet, row.row, own.column(KEY))
    wrong = at.problem(Problem("K03", "", {"value": row.ref}), Severity.NOTE, row.ref)
    return replace(row, state=RowState.HELD, row_id="", changes=(), problems=(wrong,))


def _title(record: Record) -> str:
    names = (*_TITLES, "name_en", "name_ko")
    return next((text for name in names if (text := record.text(name))), "")
