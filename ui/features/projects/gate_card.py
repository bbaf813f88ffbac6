"""The card of the current gate: whose turn it is, days used, what is missing, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.actions.step_requests import StepRequest, button_text, next_request
from ui.features.projects.sides_line import SidesLine
from ui.kit.widgets.card import Card
from ui.kit.widgets.check_row import CheckRow
from ui.kit.widgets.days_bar import DaysBar
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.rag_mark import RagMark
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.services.views.inspector import InspectorView
    from registry.services.views.stages import RequirementView, StageView
    from ui.desk.desk import Desk


class GateCard(Card):
    """Shows what a project is waiting for."""

    act_wanted = Signal(object)
    """Carries the next step: an ActRequest or a FieldRequest."""

    open_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", desk.look, parent)
        self._desk = desk
        self._next: StepRequest | None = None
        self._rows: list[CheckRow] = []
        self.setProperty("role", "inset")
        self._fill()
        self._listen()

    @property
    def next_act(self) -> StepRequest | None:
        """The request of the next step; None when there is nothing to do but wait."""
        return self._next

    def show_project(self, seen: InspectorView) -> None:
        """Show the current gate of a project."""
        stage = seen.current
        self.set_title(stage.label)
        self._rag.set_rag(seen.rating.rag, "\n".join(seen.rating.lines))
        self._authority.set_text(self._whose(seen, stage))
        self._sides.set_sides(stage.sides)
        self._show_days(stage)
        self._show_checks(stage.requirements)
        self._show_step(seen)

    def take_step(self) -> None:
        """Emit the request of the next step."""
        if self._next is not None:
            self.act_wanted.emit(self._next)

    def _whose(self, seen: InspectorView, stage: StageView) -> str:
        template = self.tr("{authority} · {state}")
        return template.format(authority=stage.authority, state=seen.progress.state_word)

    def _show_days(self, stage: StageView) -> None:
        self._days.setVisible(stage.days_used is not None)
        if stage.days_used is None:
            return
        turns = ""
        if stage.days_theirs is not None and stage.days_ours is not None:
            turns = self.tr("{ours} with us, {theirs} with others").format(
                theirs=stage.days_theirs, ours=stage.days_ours
            )
        self._days.set_days(
            stage.days_used,
            stage.limit_days,
            turns,
            working=stage.limit_working,
            running=stage.limit_runs,
        )

    def _show_checks(self, requirements: Sequence[RequirementView]) -> None:
        """Show the checklist: missing requirements first, then met ones, then optional ones."""
        ordered = sorted(requirements, key=lambda one: (one.met, not one.must))
        while len(self._rows) < len(ordered):
            row = CheckRow(self._desk.look)
            self._rows.append(row)
            self._checks.addWidget(row)
        for row, requirement in zip(self._rows, ordered, strict=False):
            row.show_requirement(
                requirement.name, met=requirement.met, must=requirement.must, waived=requirement.waived
            )
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(ordered))

    def _show_step(self, seen: InspectorView) -> None:
        step = seen.next_step
        self._next = None if self._desk.read_only else next_request(step, seen.ref)
        self._step_words.set_text(step.words)
        self._step.setVisible(self._next is not None)
        if self._next is not None:
            self._step.setText(button_text(self._next))
            self._step.setAccessibleDescription(step.words)

    def _fill(self) -> None:
        self._rag = RagMark(self._desk.look)
        self.head.addWidget(self._rag)
        self._authority = WrappedLabel(role="small")
        self._sides, self._days = SidesLine(self._desk.look), DaysBar(self._desk.look)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(4)
        self._step_words = WrappedLabel()
        self._step, self._open = QPushButton(), QPushButton(self.tr("Open"))
        self._step.setProperty("role", "primary")
        for widget in (self._authority, self._sides, self._days):
            self.add(widget)
        self.body.addLayout(self._checks)
        self.add(self._step_words)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._step)
        flow.addWidget(self._open)
        self.add(buttons)

    def _listen(self) -> None:
        self._step.clicked.connect(self.take_step)
        self._open.clicked.connect(self.open_wanted)
