"""The summary card at the top of a project's page: a few read-only lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from registry.domain.fields.kinds import split
from registry.domain.values.moments import span_text
from ui.kit.days import day_words
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from registry.domain.fields.record import Record
    from ui.desk.desk import Desk

_ROWS = ("area", "countries", "lead_org", "channel")
_NAMES_WIDTH = 112


class SummaryCard(QFrame):
    """Summary, area, partners, lead, channel and period of a saved project."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._values: dict[str, WrappedLabel] = {}
        self.setProperty("role", "card")
        self._build()

    def show_project(self, project: Record) -> None:
        """Show the fields of a project."""
        summary = project.in_language("summary", self._desk.language)
        self._text.set_text(summary or self.tr("No summary yet."))
        for name, value in self._describe(project):
            self._values[name].set_text(value or "–")

    def _describe(self, project: Record) -> Iterator[tuple[str, str]]:
        areas = [project.text("area"), *split(project.values.get("other_areas"))]
        words = self._desk.registry.words
        language = self._desk.language
        yield "area", " · ".join(words["area"].label(code, language) for code in areas if code)
        countries = split(project.values.get("countries"))
        yield "countries", ", ".join(f"{words['country'].label(one, language)} ({one})" for one in countries)
        lead = (
            words["lead_side"].label(project.text("lead_side"), language),
            self._field(project, "lead_org"),
        )
        yield "lead_org", " · ".join(part for part in lead if part)
        yield "channel", self._field(project, "channel")
        days = (project.values.get("planned_start"), project.values.get("planned_end"))
        first, last = (day_words(day, language) if day else "" for day in days)
        yield "period", span_text(first, last, language) if any(days) else ""

    def _field(self, project: Record, field: str) -> str:
        stored = project.values.get(field)
        return "" if stored is None else self._desk.registry.fields.display("project", field, stored)

    def _build(self) -> None:
        heading = QLabel(self.tr("Project summary"))
        heading.setProperty("role", "section")
        self._text = WrappedLabel()
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        rows.setColumnMinimumWidth(0, _NAMES_WIDTH)
        rows.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(self._names()):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
            self._values[name] = WrappedLabel()
            rows.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(self._values[name], place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._text)
        column.addLayout(rows)
        column.addStretch(1)

    def _names(self) -> Iterator[tuple[str, str]]:
        for field in _ROWS:
            yield field, self._desk.registry.fields.name("project", field)
        yield "period", self.tr("Period")
