"""The card with the funding chart; hidden where there is no funding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.features.project.funding_chart import FundingChart, funding_bars
from ui.features.project.reading_card import ReadingCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.services.views.funding_summary import FundingLine
    from ui.kit.style.look import Look


class FundingCard(ReadingCard):
    """The chart of a project's funding with its title."""

    def __init__(self, look: Look) -> None:
        self._chart = FundingChart(look)
        self._has_lines = False
        super().__init__(QCoreApplication.translate("FundingCard", "Funding by source and year"), self._chart)

    @property
    def has_lines(self) -> bool:
        """Whether there is anything to show."""
        return self._has_lines

    def show_lines(self, lines: Sequence[FundingLine]) -> None:
        """Show funding lines; in each currency the longest bar is the largest amount."""
        bars = funding_bars(lines)
        self._has_lines = bool(bars)
        self._chart.show_bars(bars)
        self.setVisible(self._has_lines)
