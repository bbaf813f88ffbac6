"""Several selected projects in the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from registry.domain.values.short_amount import column_amount
from ui.features.projects.pair_rows import Pair, PairRows
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from ui.desk.desk import Desk
    from ui.features.projects.selection_totals import SelectionTotals

_WORST_FIRST = ("red", "amber", "green", "grey")


class SelectionPanel(QWidget):
    """Their number and sums."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._count = WrappedLabel(role="section")
        self._hint = WrappedLabel(role="muted")
        self._asks = PairRows(self.tr("Total cost"), figures=True)
        self._standing = PairRows(self.tr("Status"), figures=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 16)
        whole.setSpacing(12)
        for widget in (self._count, self._hint, self._asks, self._standing):
            whole.addWidget(widget)
        whole.addStretch(1)

    def show_several(self, several: SelectionTotals) -> None:
        """Show the totals of the selected projects."""
        self._count.set_text(self.tr("%Ln project(s) selected", "", several.count))
        self._hint.set_text(
            self.tr("Too many projects to total. Select fewer projects to see the total cost.")
        )
        self._hint.setVisible(not several.summed)
        language, code = self._desk.language, self._desk.registry.fields.code
        asks = [
            Pair(code("currency", currency) if currency else "–", column_amount(amount, currency, language))
            for currency, amount in several.asks
        ]
        if several.without_ask:
            asks.append(Pair(self.tr("No amount"), f"{several.without_ask:,}"))
        self._asks.set_pairs(asks)
        self._standing.set_pairs(self._stand(several))

    def _stand(self, several: SelectionTotals) -> list[Pair]:
        counts, code = dict(several.rags), self._desk.registry.fields.code
        pairs = [Pair(code("rag", rag), f"{counts[rag]:,}") for rag in _WORST_FIRST if rag in counts]
        if several.late:
            pairs.append(Pair(self.tr("Late"), f"{several.late:,}", "bad"))
        return pairs
