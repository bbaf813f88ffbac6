"""The card of an active stage: whose turn it is, its days, what is missing, and what can be recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from registry.domain.procedure.next_step import StepKind
from registry.domain.procedure.stage_mark import StageMark
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.checklist import Checklist
from ui.features.approvals.mark import LARGE, StateMark
from ui.features.approvals.side_lines import SideLines
from ui.kit.widgets.card import Card
from ui.kit.widgets.days_bar import DaysBar
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.services.acts.options import ActChoices, GateChoice
    from registry.services.views.progress import ProgressView
    from registry.services.views.stages import StageView
    from ui.desk.desk import Desk

_STUCK = frozenset({StageMark.RETURNED, StageMark.DEFERRED, StageMark.ENDED})
_STEPS = {
    StepKind.RECORD_DECISION: RequestKind.DECIDE,
    StepKind.RECORD_DETERMINATION: RequestKind.DETERMINE,
    StepKind.STOP: RequestKind.DECIDE,
    StepKind.PRESENT: RequestKind.PRESENT,
    StepKind.RESUBMIT: RequestKind.RESUBMIT,
}


class StageCard(Card):
    """One stage; the button of the next step is highlighted."""

    wanted = Signal(object)
    """Carries an `ActRequest` or a `FieldRequest`."""

    def __init__(self, stage: StageView, progress: ProgressView, choices: ActChoices, desk: Desk) -> None:
        super().__init__(self._called(stage), desk.look)
        self._stage, self._progress, self._choices, self._desk = stage, progress, choices, desk
        self.set_current(current=stage.current)
        self.setAccessibleDescription(stage.sentence)
        self.head.insertWidget(0, StateMark(stage.mark, desk.look, size=LARGE, number=stage.code[1:]))
        self._fill()

    @property
    def stage(self) -> str:
        """The code of its stage."""
        return self._stage.code

    def _called(self, stage: StageView) -> str:
        return self.tr("{code} {name}").format(code=stage.code, name=stage.name)

    def _fill(self) -> None:
        self.add(WrappedLabel(self._about(), role="muted"))
        self.add(SideLines(self._stage, self._desk))
        if self._stage.days_used is not None and self._stage.limit_days is not None:
            self.add(self._days())
        if self._stage.requirements:
            self.add(self._checklist())
        buttons = list(self._buttons())
        if buttons and not self._desk.read_only:
            self.add(_row(buttons))

    def _about(self) -> str:
        template = self.tr("{authority} · {limit}") if self._stage.limit else "{authority}"
        return template.format(authority=self._stage.authority, limit=self._stage.limit)

    def _days(self) -> DaysBar:
        bar = DaysBar(self._desk.look)
        ours, theirs = self._stage.days_ours, self._stage.days_theirs
        detail = ""
        if ours is not None and theirs is not None:
            detail = self.tr("{ours} with us, {theirs} with others").format(ours=ours, theirs=theirs)
        stage = self._stage
        bar.set_days(
            stage.days_used,
            stage.limit_days,
            detail,
            working=stage.limit_working,
            running=stage.limit_runs,
        )
        return bar

    def _checklist(self) -> Checklist:
        waivable = frozenset(one.key for one in self._choices.waivable)
        made = Checklist(self._stage.requirements, self._progress.ref, self._desk, waivable=waivable)
        made.wanted.connect(self.wanted)
        return made

    @property
    def _gates(self) -> list[GateChoice]:
        return [gate for gate in self._choices.gates if gate.stage == self._stage.code]

    def _buttons(self) -> Iterator[QPushButton]:
        gates = self._gates
        kinds = [kind for gate in gates for kind in gate.determinations]
        if kinds:
            yield self._button(RequestKind.DETERMINE, self.tr("Record determination…"), subject=kinds[0])
        if any(gate.outcomes for gate in gates):
            side = gates[0].side.side.value if len(gates) == 1 else ""
            yield self._button(RequestKind.DECIDE, self.tr("Record decision…"), side)
        if gates and self._asks_presentation:
            yield self._button(RequestKind.PRESENT, self.tr("Present…"))
        if self._stage.mark in _STUCK and self._choices.resubmission.possible:
            yield self._button(RequestKind.RESUBMIT, self.tr("Resubmit…"))

    @property
    def _asks_presentation(self) -> bool:
        step = self._progress.next_step
        return (step.kind is StepKind.PRESENT and step.stage == self._stage.code) or any(
            one.how.noun == "presentations" for one in self._stage.requirements
        )

    def _button(self, act: RequestKind, text: str, side: str = "", subject: str = "") -> QPushButton:
        request = ActRequest(act, self._progress.ref, self._stage.code, side, subject)
        button = QPushButton(text)
        button.setObjectName("|".join((self._stage.code, act.name)))
        button.setAccessibleName(self.tr("{action} {stage}").format(action=text, stage=self._stage.label))
        if self._is_next(act):
            button.setProperty("role", "primary")
            button.setAccessibleDescription(self._progress.next_step.words)
        button.clicked.connect(lambda: self.wanted.emit(request))
        return button

    def _is_next(self, act: RequestKind) -> bool:
        step = self._progress.next_step
        return _STEPS.get(step.kind) is act and step.stage == self._stage.code


def _row(buttons: list[QPushButton]) -> QWidget:
    holder = QWidget()
    line = FlowLayout(holder)
    for button in sorted(buttons, key=lambda one: one.property("role") != "primary"):
        line.addWidget(button)
    return holder


def waits(stage: StageView, choices: ActChoices) -> bool:
    """Return whether a stage gets a card: somebody has to act there, or could resubmit the project."""
    if any(side.waits for side in stage.sides) and stage.mark is not StageMark.NOT_APPLICABLE:
        return any(gate.stage == stage.code for gate in choices.gates)
    return stage.mark is StageMark.ENDED and choices.resubmission.possible
