"""The requirements of a stage: each with its mark and name and, where it is missing, a button to meet it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from registry.domain.procedure.stage_mark import StageMark
from ui.actions.requests import FieldRequest, RequestKind
from ui.actions.step_requests import request_to_confirm, request_to_meet, request_to_waive
from ui.features.approvals.mark import SMALL, Sign, StateMark, Tick
from ui.kit.days import day_words
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from registry.services.views.stages import RequirementView
    from ui.actions.step_requests import StepRequest
    from ui.desk.desk import Desk


class Checklist(QWidget):
    """One line for each requirement."""

    wanted = Signal(object)
    """Carries an `ActRequest` or a `FieldRequest`."""

    def __init__(
        self,
        requirements: Sequence[RequirementView],
        ref: str,
        desk: Desk,
        *,
        waivable: frozenset[str] = frozenset(),
        acts: bool = True,
        reachable: Callable[[StepRequest], bool] | None = None,
    ) -> None:
        super().__init__()
        self._ref, self._desk = ref, desk
        self._waivable, self._acts = waivable, acts and not desk.read_only
        self._reachable = reachable or (lambda _query: True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for one in requirements:
            column.addWidget(self._line(one))

    def _line(self, one: RequirementView) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        text = requirement_words(one, self._desk)
        label = WrappedLabel(text, role=_role(one))
        label.setAccessibleName(_spoken(one, text))
        line.addWidget(StateMark(_sign(one), self._desk.look))
        line.addWidget(label, 1)
        if not one.met and self._acts:
            for button in self._buttons(one):
                line.addWidget(button)
        holder.setMinimumHeight(SMALL + 4)
        return holder

    def _buttons(self, one: RequirementView) -> list[QPushButton]:
        buttons = []
        way = requirement_action(one, self._ref)
        if way is not None and self._reachable(way.request):
            buttons.append(self._button(way.text, way.request, one))
        again = request_to_confirm(one, self._ref)
        if one.confirmable and self._reachable(again):
            buttons.append(self._button(self.tr("Confirm…"), again, one))
        if one.key in self._waivable:
            buttons.append(self._button(self.tr("Waive…"), request_to_waive(one, self._ref), one))
        return buttons

    def _button(self, text: str, request: StepRequest, one: RequirementView) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.setObjectName("|".join((one.key, one.how.row_id, text)))
        button.setAccessibleName(self.tr("{action}: {requirement}").format(action=text, requirement=one.name))
        button.clicked.connect(lambda: self.wanted.emit(request))
        return button


def requirement_words(one: RequirementView, desk: Desk) -> str:
    """Return the text of a requirement: its name, its side, and whether it applies later or was waived."""
    text = one.name
    if one.side is not None:
        side = desk.registry.words["side"].label(one.side, desk.language)
        text = QCoreApplication.translate("Approvals", "{requirement} ({side})").format(
            requirement=text, side=side
        )
    day = day_words(one.how.waits_until, desk.language) if one.how.waits_until is not None else ""
    return _with_state(one).format(requirement=text, day=day)


def _with_state(one: RequirementView) -> str:
    """Return the template of a requirement's text: whether it was returned, waived, met, or applies later."""
    if one.returned:
        return QCoreApplication.translate("Approvals", "{requirement} – returned")
    if one.met:
        as_met = {
            one.carried: QCoreApplication.translate("Approvals", "{requirement} – carried over"),
            one.waived: QCoreApplication.translate("Approvals", "{requirement} – waived"),
        }
        return as_met.get(True, "{requirement}")
    if one.how.waits_until is not None:
        return QCoreApplication.translate("Approvals", "{requirement} – valid from {day}")
    if one.must:
        return QCoreApplication.translate("Approvals", "{requirement} – required")
    return QCoreApplication.translate("Approvals", "{requirement} – optional")


def _sign(one: RequirementView) -> Sign:
    if one.returned:
        return StageMark.ENDED
    if one.waived:
        return StageMark.NOT_APPLICABLE
    if one.met:
        return Tick.MET
    return StageMark.ENDED if one.must else StageMark.WAITING


def _role(one: RequirementView) -> str:
    if one.returned:
        return "bad"
    if one.waived or (not one.met and not one.must):
        return "muted"
    return "" if one.met else "bad"


def _spoken(one: RequirementView, text: str) -> str:
    if one.met and not one.returned:
        return QCoreApplication.translate("Approvals", "Met: {requirement}").format(requirement=text)
    return QCoreApplication.translate("Approvals", "Missing: {requirement}").format(requirement=text)


@dataclass(frozen=True, slots=True)
class RequirementAction:
    """One action that meets a requirement: its request, and the text of its button."""

    request: StepRequest
    text: str


def requirement_action(one: RequirementView, ref: str) -> RequirementAction | None:
    """Return the action that meets a requirement; None where one can only close other stages or wait."""
    request = request_to_meet(one, ref)
    return RequirementAction(request, _word(request)) if request is not None else None


def _word(request: StepRequest) -> str:
    if isinstance(request, FieldRequest):
        return QCoreApplication.translate("Approvals", "Fill in")
    return {
        RequestKind.MEET: QCoreApplication.translate("Approvals", "Record…"),
        RequestKind.DETERMINE: QCoreApplication.translate("Approvals", "Determine…"),
        RequestKind.PRESENT: QCoreApplication.translate("Approvals", "Present…"),
        RequestKind.ATTACH: QCoreApplication.translate("Approvals", "Attach…"),
    }[request.act]
