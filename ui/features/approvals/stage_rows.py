"""The completed and the future stages, as rows that expand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.features.approvals.checklist import Checklist
from ui.features.approvals.fold import Fold
from ui.features.approvals.mark import LARGE
from ui.features.approvals.row_cells import RowCell
from ui.features.approvals.side_lines import SideLines
from ui.kit.days import day_words
from ui.kit.widgets.card import Card
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.views.progress import ProgressView
    from registry.services.views.stages import StageView
    from ui.desk.desk import Desk


class StageRows(Card):
    """All stages that need no action now."""

    wanted = Signal(object)

    def __init__(self, stages: list[StageView], progress: ProgressView, desk: Desk) -> None:
        super().__init__("", desk.look)
        self._progress, self._desk = progress, desk
        self.set_title(self.tr("Other stages"))
        self.body.setSpacing(0)
        for stage in stages:
            self.add(self._row(stage))

    def _row(self, stage: StageView) -> Fold:
        name = self.tr("{code} {name}").format(code=stage.code, name=stage.name)
        cells = (
            RowCell(name, 3, sign=stage.mark, size=LARGE, number=stage.code[1:]),
            RowCell(self._state(stage), 2, "muted"),
        )
        key = "|".join((stage.code, "fold"))
        return Fold(stage.sentence or name, cells, lambda: self._rest(stage), self._desk.look, key=key)

    def _state(self, stage: StageView) -> str:
        """Return the state of a stage in short; its sentence gives more."""
        closed = [side for side in stage.sides if side.closed is not None]
        if not closed:
            return mark_words(stage)
        last = max(closed, key=lambda side: str(side.closed))
        words = list(dict.fromkeys(side.state_word for side in closed))
        template = self.tr("{outcome}, {day}")
        return template.format(outcome=" / ".join(words), day=day_words(last.closed, self._desk.language))

    def _rest(self, stage: StageView) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setSpacing(8)
        column.addWidget(WrappedLabel(self._about(stage), role="muted"))
        if stage.sides:
            column.addWidget(SideLines(stage, self._desk))
        if stage.requirements:
            checks = Checklist(stage.requirements, self._progress.ref, self._desk, acts=not _is_closed(stage))
            checks.wanted.connect(self.wanted)
            column.addWidget(checks)
        return holder

    def _about(self, stage: StageView) -> str:
        template = self.tr("{authority} · {limit}") if stage.limit else "{authority}"
        return template.format(authority=stage.authority, limit=stage.limit)


def _is_closed(stage: StageView) -> bool:
    return any(side.closed for side in stage.sides)


def mark_words(stage: StageView) -> str:
    """Return the meaning of a stage's mark in words."""
    return {
        "done": QCoreApplication.translate("StageMarks", "Closed"),
        "current": QCoreApplication.translate("StageMarks", "Open"),
        "half": QCoreApplication.translate("StageMarks", "One side decided"),
        "waiting": QCoreApplication.translate("StageMarks", "Not reached"),
        "not_applicable": QCoreApplication.translate("StageMarks", "Not applicable"),
        "returned": QCoreApplication.translate("StageMarks", "Returned"),
        "deferred": QCoreApplication.translate("StageMarks", "On hold"),
        "ended": QCoreApplication.translate("StageMarks", "Ended here"),
    }[stage.mark.value]
