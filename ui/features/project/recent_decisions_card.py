"""The card of the latest decisions: date, stage and side, body, outcome and document number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.features.project.fact_rows import FactRow, FactRows
from ui.kit.days import day_words
from ui.kit.widgets.card import Card
from ui.kit.widgets.strip_stage import short_side

if TYPE_CHECKING:
    from registry.domain.fields.record import Record
    from registry.services.views.inspector import InspectorView
    from ui.desk.desk import Desk

_NOUN = "decisions"
_SHOWN = 3


class RecentDecisionsCard(Card):
    """The last three decisions of a project; hidden where none has been recorded."""

    all_wanted = Signal()
    """The person wants to see all decisions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.registry.fields.noun(_NOUN), desk.look)
        self._desk = desk
        self._rows = FactRows()
        self._stages: dict[str, str] = {}
        """The short names of the stages of the project shown, by code."""
        self.add(self._rows)
        self._all = self.add_action("", role="link")
        self._all.clicked.connect(self.all_wanted)

    def show_project(self, seen: InspectorView) -> None:
        """Show the latest decisions of a project; one that was corrected is left out."""
        every = seen.file.of(_NOUN)
        self._stages = {stage.code: stage.short for stage in seen.progress.stages}
        corrected = {row.text("corrects") for row in every}
        standing = [row for row in every if row.id not in corrected]
        latest = sorted(standing, key=lambda row: row.text("date"), reverse=True)[:_SHOWN]
        self._rows.show_rows([self._row(row) for row in latest])
        self._all.setText(self.tr("All %n decision(s)", "", len(every)))
        self._all.setVisible(len(every) > _SHOWN)
        self.setVisible(bool(every))

    def _row(self, row: Record) -> FactRow:
        display, side = self._desk.registry.fields.display, row.text("side")
        told = self.tr("{stage} · {side} · {body}: {outcome}").format(
            stage=self._stages.get(row.text("stage"), row.text("stage")),
            side=short_side(side, display(_NOUN, "side", side or None)),
            body=display(_NOUN, "body", row.values.get("body")),
            outcome=display(_NOUN, "outcome", row.values.get("outcome")),
        )
        return FactRow(day_words(row.values["date"], self._desk.language), told, below=row.text("document"))
