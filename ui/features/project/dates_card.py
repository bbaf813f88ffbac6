"""The card of the dates that come next; hidden where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.features.project.fact_rows import FactRow, FactRows
from ui.kit.widgets.card import Card

if TYPE_CHECKING:
    from registry.services.views.upcoming_dates import DateAhead
    from ui.kit.style.look import Look


class DatesCard(Card):
    """The next dates of a project, each with what is due."""

    def __init__(self, look: Look) -> None:
        super().__init__(QCoreApplication.translate("DatesCard", "Upcoming dates"), look)
        self._rows = FactRows()
        self.add(self._rows)

    def show_dates(self, dates: tuple[DateAhead, ...]) -> None:
        """Show dates, the earliest first; what is late is said so."""
        late = self.tr("late")
        self._rows.show_rows(
            [
                FactRow(
                    ahead.day_word,
                    ahead.words,
                    right=late if ahead.late else "",
                    role="bad" if ahead.late else "",
                )
                for ahead in dates
            ]
        )
        self.setVisible(bool(dates))
