"""Stages in a returned workbook: they are requests for a person to answer, since only gates change a stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.cell_format import cell_content, cell_text
from registry.domain.exchange.check_result import CellChange, Result
from registry.domain.fields.project import STANDING
from registry.domain.journal.change_set import EXPORT
from registry.services.exchange.incoming.sheet_rows import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.workbook import Cell
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.exchange.incoming.own_sheet import OwnSheet, SentExport
    from registry.services.exchange.incoming.sheet_rows import CellReader

_STAGE = "stage"


class StageRequests:
    """Finds the stage changes a recipient requests."""

    def __init__(self, reading: Snapshot, words: Vocabulary, reader: CellReader, sent: SentExport) -> None:
        self._reading = reading
        self._words = words
        self._reader = reader
        self._sent = sent
        self._now: dict[str, str] = {}

    def look(self, own: OwnSheet, keys: Iterable[str]) -> None:
        """Read the present stages of the projects on a sheet, if it has a column of stages."""
        if own.noun == "project" and own.column(_STAGE):
            self._now = {line.id: line.standing.stage for line in self._reading.lines(list(keys), ())}

    def asked(self, own: OwnSheet, row: int, cells: Mapping[int, Cell], key: str) -> CellChange | None:
        """Return the stage change a row requests; None when the row has the stage that was exported.

        Also None for a project that was changed since the export: the row may simply show its former stage.
        """
        now = self._now.get(key)
        at = CellPlace(own.sheet.title, row, own.column(_STAGE))
        cell = cells.get(at.column)
        if now is None or cell is None or cell.text == self._written(now):
            return None
        asked = self._reader.read(cell, _STAGE, at)
        if not asked.is_read or asked.stored in (None, now) or self._was_changed(key):
            return None
        return CellChange(at.sheet, row, at.column, _STAGE, now, now, asked.stored, Result.REQUEST)

    def _written(self, stage: str) -> str:
        kind = STANDING.by_id[_STAGE].kind
        return cell_text(cell_content(kind, stage, self._words, self._sent.language).value)[1]

    def _was_changed(self, project_id: str) -> bool:
        """Return whether any act other than an export changed a project since this export."""
        later = self._reading.journal.later_on(project_id, self._sent.at_change)
        return any(one.act.kind != EXPORT for one in later)
