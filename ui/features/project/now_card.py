"""The card of the present stage: whose turn it is, days used of the limit, what is missing, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.kit.widgets.card import Card
from ui.kit.widgets.check_row import CheckRow
from ui.kit.widgets.days_bar import DaysBar
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.views.inspector import InspectorView
    from registry.services.views.stages import RequirementView, StageView
    from ui.desk.desk import Desk


class NowCard(Card):
    """The current stage of a project; its next step is the button at the top of the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk.look)
        self._look = desk.look
        self._authority, self._days = WrappedLabel(role="small"), DaysBar(desk.look)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(4)
        self._rows: list[CheckRow] = []
        self.add(self._authority)
        self.add(self._days)
        self.body.addLayout(self._checks)

    def show_project(self, seen: InspectorView) -> None:
        """Show the present stage of a project."""
        stage = seen.current
        self.set_title(self.tr("Now: {stage}").format(stage=stage.label))
        self._authority.set_text(
            self.tr("{authority} · {state}").format(authority=stage.authority, state=seen.progress.state_word)
        )
        self._days.setVisible(stage.days_used is not None)
        self._days.set_days(
            stage.days_used,
            stage.limit_days,
            self._turns(stage),
            working=stage.limit_working,
            running=stage.limit_runs,
        )
        self._show_checks(sorted(stage.requirements, key=lambda one: (one.met, not one.must)))

    def _turns(self, stage: StageView) -> str:
        if stage.days_theirs is None or stage.days_ours is None:
            return ""
        turns = self.tr("{ours} with us, {theirs} with others")
        return turns.format(ours=stage.days_ours, theirs=stage.days_theirs)

    def _show_checks(self, requirements: list[RequirementView]) -> None:
        while len(self._rows) < len(requirements):
            row = CheckRow(self._look)
            self._rows.append(row)
            self._checks.addWidget(row)
        for row, one in zip(self._rows, requirements, strict=False):
            row.show_requirement(one.name, met=one.met, must=one.must, waived=one.waived)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(requirements))
