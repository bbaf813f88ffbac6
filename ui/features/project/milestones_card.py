"""The milestones of a project, with the delay of each against the date first agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from registry.domain.fields.kinds import day
from ui.features.project.rows_card import RowsCard
from ui.kit.days import day_words
from ui.kit.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk


class MilestonesCard(RowsCard):
    """Milestones with their delay; a milestone without an agreed date has none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("milestones", desk)
        self._desk = desk
        self._slips = QWidget()
        self._grid = QGridLayout(self._slips)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._body.insertWidget(1, self._slips)

    def load(self, file: ProjectFile) -> None:
        """Show the saved milestones."""
        super().load(file)
        self._show_slips(file)

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved milestones."""
        super().refresh(file)
        self._show_slips(file)

    def _show_slips(self, file: ProjectFile) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        slipped = [(row, slip) for row in file.of("milestones") if (slip := slip_days(row)) is not None]
        for place, (row, slip) in enumerate(slipped):
            self._grid.addWidget(ElidedLabel(self._name(row)), place, 0)
            self._grid.addWidget(self._dates(row), place, 1)
            self._grid.addWidget(self._words(slip), place, 2)
        self._slips.setVisible(bool(slipped))

    def _name(self, row: Record) -> str:
        kind = self._desk.registry.fields.display("milestones", "type", row.values.get("type"))
        return row.in_language("name", self._desk.language) or kind

    def _dates(self, row: Record) -> QLabel:
        reached = row.text("actual")
        template = (
            self.tr("baseline {agreed}, actual {now}")
            if reached
            else self.tr("baseline {agreed}, forecast {now}")
        )
        days = (row.text("baseline"), reached or row.text("forecast"))
        agreed, now = (day_words(day, self._desk.language) for day in days)
        return _label(template.format(agreed=agreed, now=now), "small")

    def _words(self, slip: int) -> QLabel:
        if slip > 0:
            return _label(self.tr("%n day(s) behind baseline", "", slip), "warn")
        if slip < 0:
            return _label(self.tr("%n day(s) ahead of baseline", "", -slip), "good")
        return _label(self.tr("on baseline"), "good")


def slip_days(row: Record) -> int | None:
    """Return the delay in days against the agreed date, negative when earlier; None where a date is missing."""
    agreed = day(row.values.get("baseline"))
    now = day(row.values.get("actual")) or day(row.values.get("forecast"))
    return (now - agreed).days if agreed and now else None


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
