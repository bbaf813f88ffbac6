"""The card of the conditions that are still open; hidden where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.features.project.fact_rows import FactRow, FactRows
from ui.kit.days import day_words
from ui.kit.widgets.card import Card

if TYPE_CHECKING:
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk

_DONE = "done"


class OpenConditionsCard(Card):
    """The open conditions of a project's approvals, the one due first on top."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk.look)
        self._desk = desk
        self._rows = FactRows()
        self.add(self._rows)

    def show_project(self, file: ProjectFile) -> None:
        """Show the conditions of a project that are not done."""
        still = [row for row in file.of("actions") if row.text("decision") and row.text("state") != _DONE]
        still.sort(key=lambda row: row.text("due") or "9")
        self.set_title(self.tr("%n open condition(s)", "", len(still)))
        self._rows.show_rows([self._row(row) for row in still])
        self.setVisible(bool(still))

    def _row(self, row: Record) -> FactRow:
        due = row.text("due")
        late = bool(due) and due < self._desk.registry.today.isoformat()
        when = day_words(row.values.get("due"), self._desk.language) if due else ""
        text = row.in_language("text", self._desk.language)
        return FactRow(when, text, right=self.tr("late") if late else "", role="bad" if late else "")
