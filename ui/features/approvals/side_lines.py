"""The gates of a stage by side: a mark and a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.features.approvals.mark import StateMark, sign_of_side
from ui.kit.days import day_words
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.views.stages import SideView, StageView
    from ui.desk.desk import Desk


class SideLines(QWidget):
    """A line for each side that acts at a stage."""

    def __init__(self, stage: StageView, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for side in stage.sides:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(StateMark(sign_of_side(side), desk.look))
            line.addWidget(WrappedLabel(self._describe(side)), 1)
            column.addLayout(line)

    def _describe(self, side: SideView) -> str:
        text = self._state(side)
        if side.until:
            text = self.tr("{told} · until {until}").format(told=text, until=side.until)
        elif side.due is not None:
            text = self._due(side).format(told=text, due=self._day(side.due))
        if side.attempt is not None and side.attempt > 1:
            text = self.tr("{told} · round {attempt}").format(told=text, attempt=side.attempt)
        return text

    def _due(self, side: SideView) -> str:
        return self.tr("{told} · due {due}, late") if side.late else self.tr("{told} · due {due}")

    def _state(self, side: SideView) -> str:
        if side.closed is not None:
            text, day = self.tr("{side}: {state}, {day}"), side.closed
        elif side.opened is not None:
            text, day = self.tr("{side}: {state} since {day}"), side.opened
        else:
            return self.tr("{side}: {state}").format(side=side.name, state=side.state_word)
        return text.format(side=side.name, state=side.state_word, day=self._day(day))

    def _day(self, day: object) -> str:
        return day_words(day, self._desk.language)  # type: ignore[arg-type]  # days of a view are dates
