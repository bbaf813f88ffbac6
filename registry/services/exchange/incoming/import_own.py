"""What our own workbook would change: its rows are found by key, or by registry number when the key is missing.

Neither proves that the cells of a row belong to it: sheets are sorted in part, columns are moved, and rows are written
over. So the titles must fit, and what was sent in other rows must not stand in this one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from registry.data.projects.rows import image
from registry.domain.exchange.check_result import CheckedRow, RowState, Severity
from registry.domain.exchange.layout import KEY
from registry.domain.exchange.row_identity import fits
from registry.domain.exchange.sheet.merged_cells import hidden_by_merging
from registry.domain.fields.kinds import split
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Bilingual
from registry.services.exchange.incoming.added_rows import AddedRows
from registry.services.exchange.incoming.moved_cells import ComparedRows, settle_moved
from registry.services.exchange.incoming.own_cells import OwnCells
from registry.services.exchange.incoming.own_row import is_related, strange_titles, told_covered
from registry.services.exchange.incoming.row_sorting import doubted, left_out, sorted_rows
from registry.services.exchange.incoming.sheet_rows import CellPlace
from registry.services.exchange.incoming.stage_requests import StageRequests
from registry.services.exchange.incoming.title_similarity import Alike

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.check_result import CellProblem
    from registry.domain.exchange.workbook import Area, Cell
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import Image
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.exchange.incoming.own_sheet import OwnSheet, SentExport
    from registry.services.exchange.incoming.sheet_rows import CellReader

_PROJECT = "project"


class OwnImport:
    """Plans the rows on the data sheets of our own workbook."""

    def __init__(
        self,
        reading: Snapshot,
        words: Vocabulary,
        reader: CellReader,
        sent: SentExport,
        defaults: Mapping[str, Stored],
        known: Callable[[str], str | None],
    ) -> None:
        """`defaults` are values, by field id, for projects that were added; `known` returns the field of a header."""
        self._reading = reading
        self._words = words
        self._sent = sent
        self._known = known
        self._cells = OwnCells(words, reader, sent)
        self._added = AddedRows(reading, reader, defaults, Alike.among(reading.exchanges.titled()))
        self._stages = StageRequests(reading, words, reader, sent)
        self.problems: list[CellProblem] = []
        """The problems of whole sheets and columns that the rows have shown."""

    def rows(self, sheets: Sequence[OwnSheet]) -> Iterator[CheckedRow]:
        """Yield what each row would do; of several rows with one key, on any sheet, only one counts."""
        refs = self._refs()
        keys = {id(own): dict(self._keys(own, refs)) for own in sheets}
        times = Counter(key for found in keys.values() for key in found.values())
        taken: set[str] = set()
        for own in sheets:
            compared = self._of_sheet(own, keys[id(own)], refs, times, taken)
            self.problems += settle_moved(compared, refs, self._others(own, compared))
            yield from compared.rows

    def _of_sheet(
        self,
        own: OwnSheet,
        keys: Mapping[int, str],
        refs: Mapping[str, str],
        times: Mapping[str, int],
        taken: set[str],
    ) -> ComparedRows:
        kept = self._reading.exchanges.by_id(own.noun, keys.values())
        former = self._reading.exchanges.images_at(keys.values(), self._sent.at_change)
        self._stages.look(own, keys.values())
        hidden = hidden_by_merging(own.sheet, own.first_row)
        kinds = sorted_rows(own, keys, self._words, self._known)
        self.problems += left_out(own.sheet.title, kinds)
        compared = ComparedRows(own)
        for row, cells in own.data():
            covered = hidden.get(row, {})
            key = keys.get(row)
            if row in kinds.others:
                continue
            if key is None:
                added = self._without_key(own, row, cells, refs, covered)
                compared.rows.append(doubted(added, kinds.doubts.get(row)))
                continue
            record = kept.get(key)
            base = former.get(key, image(record) if record else {}) or {}
            wrong = self._misfit(own, row, key, record, base, refs)
            if record is None or wrong is not None:
                compared.rows.append(_stopped(own, row, key, wrong or Problem("K02", "", {"value": key})))
                continue
            read: dict[str, Stored] = {}
            planned = self._compared(own, row, cells, record, base, refs, read, covered)
            if times[key] > 1 and (planned.changes or key in taken):
                compared.rows.append(_copied(own, planned))
                continue
            taken.add(key)
            compared.add(key, self._reused(own, planned, record, base, read), base, read)
        return compared

    def _without_key(
        self,
        own: OwnSheet,
        row: int,
        cells: Mapping[int, Cell],
        refs: Mapping[str, str],
        covered: Collection[int],
    ) -> CheckedRow:
        """Return what a row without a key would do: it was added, unless a merged cell hides its key."""
        if own.column(KEY) in covered:
            return _stopped(own, row, "", Problem("K01", ""))
        return self._added.planned(own, row, cells, refs)

    def _compared(
        self,
        own: OwnSheet,
        row: int,
        cells: Mapping[int, Cell],
        record: Record,
        base: Image,
        refs: Mapping[str, str],
        read: dict[str, Stored],
        covered: Mapping[int, Area],
    ) -> CheckedRow:
        problems: list[CellProblem] = []
        changes = tuple(self._cells.changes(own, row, cells, record, base, problems, read, covered))
        project_id = record.project_id or record.id
        problems += told_covered(own, row, covered)
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
        self, own: OwnSheet, row: int, key: str, record: Record | None, base: Image, refs: Mapping[str, str]
    ) -> Problem | None:
        """Return why the key of a row cannot be trusted; None when row and key match."""
        if record is None:
            return Problem("K02", "", {"value": key})
        project = record.project_id or record.id
        if project not in self._sent.projects:
            return Problem("K05", "", {"value": key, "exchange": self._sent.number})
        number, ref = own.text(row, "ref"), refs.get(project, "")
        if not number or number.upper() == ref.upper():  # as of nearly all rows
            return None
        if fits(number, ref, related=is_related(own, row, record, base)):
            return None
        return Problem("K04", "", {"value": number, "ref": ref})

    def _reused(
        self, own: OwnSheet, planned: CheckedRow, record: Record, base: Image, read: Mapping[str, Stored]
    ) -> CheckedRow:
        """Return a row with what is said where a title has nothing of the one that was sent.

        Where none of its titles has, it is held when only its number says which project it is, or when its countries
        are others, too: then somebody has written another project over it.
        """
        strange = strange_titles(read, base) if own.noun == _PROJECT else ()
        if not strange:
            return planned
        said = str(read[strange[0]])
        at = CellPlace(planned.sheet, planned.row, own.column(strange[0]))
        note = at.problem(Problem("K26", "", {"value": said, "ref": planned.ref}), Severity.NOTE, said)
        elsewhere = bool(read.get("countries")) and not (
            set(split(read["countries"])) & set(split(base.get("countries")))
        )
        doubtful = elsewhere or not own.text(planned.row, KEY)
        if doubtful and is_related(own, planned.row, record, base) is False:
            return replace(planned, state=RowState.HELD, changes=(), problems=(*planned.problems, note))
        return replace(planned, problems=(*planned.problems, note))

    def _others(self, own: OwnSheet, compared: ComparedRows) -> dict[str, Image]:
        """Return what was sent of the projects that are missing in the sheet, where it matters."""
        if own.noun != _PROJECT or not compared.read:
            return {}
        missing = self._sent.projects - compared.sent.keys()
        former = self._reading.exchanges.images_at(missing, self._sent.at_change)
        kept = self._reading.exchanges.by_id(_PROJECT, missing)
        return {key: former.get(key, image(record)) or {} for key, record in kept.items()}

    def _refs(self) -> dict[str, str]:
        """Return the registry numbers of the exported projects by project id."""
        found = self._reading.exchanges.by_id(_PROJECT, self._sent.projects)
        return {project_id: record.text("ref") for project_id, record in found.items()}


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


def _title(record: Record) -> Bilingual:
    en, ko = (record.text(f"title_{code}") or record.text(f"name_{code}") for code in ("en", "ko"))
    return Bilingual(en, ko)
