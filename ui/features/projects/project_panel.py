"""One project in the inspector: titles, progress, current gate, dates, funding, last change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from registry.domain.vocabulary.language import Language
from ui.features.projects.change_rows import ChangeRows
from ui.features.projects.gate_card import GateCard
from ui.features.projects.pair_rows import Pair, PairRows
from ui.kit.widgets.stage_dots import StageDots
from ui.kit.widgets.strip_stage import StripStage
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.views.funding_summary import FundingSum
    from registry.services.views.inspector import InspectorView
    from registry.services.views.stages import StageView
    from ui.desk.desk import Desk

_MOST_LINES = 4
"""The maximum number of lines of a title; the tooltip has all of it."""


class ProjectPanel(QWidget):
    """Shows the selected project."""

    act_wanted = Signal(object)
    open_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ref = ""
        self._build()
        self.gate.act_wanted.connect(self.act_wanted)
        self.gate.open_wanted.connect(lambda: self.open_wanted.emit(self._ref))

    def show_project(self, seen: InspectorView) -> None:
        """Show a project."""
        self._ref = seen.ref
        self._show_names(seen)
        progress = seen.progress
        self._dots.set_stages([_small(stage) for stage in progress.stages], progress.done, progress.of)
        self.gate.show_project(seen)
        self._dates.set_pairs(
            [Pair(one.day_word, one.words, "bad" if one.late else "") for one in seen.dates]
        )
        self._funding.set_pairs([self._funded(one) for one in seen.funding.sums])
        self._change.show_change(seen.last_change)

    def _show_names(self, seen: InspectorView) -> None:
        parts = (seen.ref, seen.area_word, seen.progress.procedure)
        self._kind.set_text(" · ".join(part for part in parts if part))
        self._title.set_text(seen.title or self.tr("Untitled project"))
        korean = self._desk.language is Language.KO
        other = seen.title_en if korean else seen.title_ko
        self._other.set_text(other if other != seen.title else "")
        self._other.setVisible(bool(self._other.text()))

    def _funded(self, one: FundingSum) -> Pair:
        status = one.status_word
        if one.in_kind:
            status = self.tr("{status}, in kind").format(status=status)
        return Pair(status, one.amount_word)

    def _build(self) -> None:
        self._kind = WrappedLabel(role="small")
        self._title, self._other = (
            WrappedLabel(role="section", most=_MOST_LINES),
            WrappedLabel(role="muted", most=_MOST_LINES),
        )
        self._dots = StageDots(self._desk.look)
        self.gate = GateCard(self._desk)
        """The card of the current gate."""
        self._dates = PairRows(self.tr("Upcoming dates"))
        self._funding = PairRows(self.tr("Funding"), figures=True)
        self._change = ChangeRows(self._desk.look, self._desk.language)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 16)
        whole.setSpacing(4)
        for widget in (self._kind, self._title, self._other):
            whole.addWidget(widget)
        whole.addSpacing(8)
        for block in (self._dots, self.gate, self._dates, self._funding, self._change):
            whole.addWidget(block)
            whole.addSpacing(8)
        whole.addStretch(1)


def _small(stage: StageView) -> StripStage:
    """Return a stage for the row of dots, with the sentence that describes it."""
    return StripStage(
        stage.code, stage.code[1:], stage.short, stage.mark, sentence=stage.sentence, current=stage.current
    )
