"""The overview of a project: its current stage, decisions, open items and a short description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.features.project.dates_card import DatesCard
from ui.features.project.funding_card import FundingCard
from ui.features.project.now_card import NowCard
from ui.features.project.open_conditions_card import OpenConditionsCard
from ui.features.project.rating_card import RatingCard
from ui.features.project.recent_decisions_card import RecentDecisionsCard
from ui.features.project.related_card import RelatedCard
from ui.features.project.sections import SectionId
from ui.features.project.summary_card import SummaryCard

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.desk.desk import Desk
    from ui.features.project.page_model import PageModel

_WIDE = 720
"""The width in pixels from which the cards are placed side by side."""
_GAP = 12


class OverviewCards(QWidget):
    """What a director reads of a project in ten seconds; nothing here is edited."""

    section_wanted = Signal(object)
    """The SectionId a card leads to."""
    project_wanted = Signal(str)
    """The number of another project a card leads to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now, self._summary = NowCard(desk), SummaryCard(desk)
        self._decisions, self._conditions = RecentDecisionsCard(desk), OpenConditionsCard(desk)
        self._rating, self._related = RatingCard(desk), RelatedCard(desk)
        self._funding, self._dates = FundingCard(desk.look), DatesCard(desk.look)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        for cards in (
            (self._now, self._rating, self._summary, self._related),
            (self._decisions, self._conditions, self._funding, self._dates),
        ):
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._box.addLayout(column, 1)
        self._related.project_wanted.connect(self.project_wanted)
        self._decisions.all_wanted.connect(lambda: self.section_wanted.emit(SectionId.STAGES))

    def show_project(self, shown: PageModel) -> None:
        """Show a saved project."""
        self._now.show_project(shown.seen)
        self._summary.show_project(shown.file.project)
        self._rating.show_rating(shown.seen.rating)
        self._related.show_related(shown.related)
        self._decisions.show_project(shown.seen)
        self._conditions.show_project(shown.file)
        self._funding.show_funding(shown.seen.funding)
        self._dates.show_dates(shown.seen.dates)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the columns below each other where the page is too narrow."""
        super().resizeEvent(event)
        beside = self.width() >= _WIDE
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
