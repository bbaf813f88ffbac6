"""The card of the funding: the cost, what the lines come to, and a bar for each; hidden where there is no funding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.features.project.funding_chart import FundingChart, funding_bars
from ui.kit.widgets.card import Card
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.views.funding_summary import FundingSummary
    from ui.kit.style.look import Look


class FundingCard(Card):
    """A project's funding beside its cost; where the two do not agree, it says by how much."""

    def __init__(self, look: Look) -> None:
        super().__init__(QCoreApplication.translate("FundingCard", "Funding by source and year"), look)
        self._has_lines = False
        self._total, self._chart = WrappedLabel(role="small"), FundingChart(look)
        self.add(self._total)
        self.add(self._chart)

    @property
    def has_lines(self) -> bool:
        """Whether there is anything to show."""
        return self._has_lines

    def show_funding(self, funding: FundingSummary) -> None:
        """Show funding lines; in each currency the longest bar is the largest amount."""
        bars = funding_bars(funding.lines)
        self._has_lines = bool(bars)
        self._chart.show_bars(bars)
        told = self._beside_cost(funding)
        self._total.set_text(told)
        self._total.setProperty("role", "warn" if funding.short_word or funding.over_word else "small")
        self._total.setVisible(bool(told))
        self.setVisible(self._has_lines)

    def _beside_cost(self, funding: FundingSummary) -> str:
        if not funding.cost_word or not funding.total_word:
            return ""
        told = self.tr("Cost {cost}, funding lines {total}")
        if funding.short_word:
            told = self.tr("Cost {cost}, funding lines {total}: {short} not covered")
        elif funding.over_word:
            told = self.tr("Cost {cost}, funding lines {total}: {over} more than the cost")
        return told.format(
            cost=funding.cost_word, total=funding.total_word, short=funding.short_word, over=funding.over_word
        )
