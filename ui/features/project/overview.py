"""The overview cards at the top of the page: summary, funding and upcoming dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ui.features.project.funding_card import FundingCard
from ui.features.project.reading_card import ReadingCard
from ui.features.project.summary_card import SummaryCard
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from registry.services.views.upcoming_dates import DateAhead
    from ui.desk.desk import Desk
    from ui.features.project.page_model import PageModel

_WIDE = 720
"""The width in pixels from which the cards are placed side by side."""


class OverviewCards(QWidget):
    """The overview of a project, to be read in ten seconds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = SummaryCard(desk)
        self._funding = FundingCard(desk.look)
        self._dates = QWidget()
        self._grid = QGridLayout(self._dates)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._ahead = ReadingCard(self.tr("Upcoming dates"), self._dates)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self._funding)
        side.addWidget(self._ahead)
        side.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addWidget(self._summary, 1)
        self._box.addLayout(side, 1)

    def show_project(self, shown: PageModel) -> None:
        """Show a saved project."""
        self._summary.show_project(shown.file.project)
        self._funding.show_lines(shown.seen.funding.lines)
        self._show_dates(shown.seen.dates)
        self._ahead.setVisible(bool(shown.seen.dates))

    def _show_dates(self, dates: tuple[DateAhead, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for place, ahead in enumerate(dates):
            role = "bad" if ahead.late else "muted"
            day = QLabel(self.tr("{day} (late)").format(day=ahead.day_word) if ahead.late else ahead.day_word)
            day.setProperty("role", role)
            self._grid.addWidget(day, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(WrappedLabel(ahead.words, "bad" if ahead.late else ""), place, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards below each other where the page is too narrow."""
        super().resizeEvent(event)
        beside = self.width() >= _WIDE
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
