"""The actions that meet a requirement, as a gate's checklist offers them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions.requests import FieldRequest, RequestKind
from ui.actions.step_requests import request_to_meet

if TYPE_CHECKING:
    from registry.services.views.stages import RequirementView
    from ui.actions.step_requests import Wish


@dataclass(frozen=True, slots=True)
class RequirementAction:
    """One action that meets a requirement: its request, and the text of its button."""

    request: Wish
    text: str


def requirement_action(one: RequirementView, ref: str) -> RequirementAction | None:
    """Return the action that meets a requirement; None where one can only close other stages or wait."""
    request = request_to_meet(one, ref)
    return RequirementAction(request, _word(request)) if request is not None else None


def _word(request: Wish) -> str:
    if isinstance(request, FieldRequest):
        return QCoreApplication.translate("Approvals", "Fill in")
    return {
        RequestKind.MEET: QCoreApplication.translate("Approvals", "Record…"),
        RequestKind.DETERMINE: QCoreApplication.translate("Approvals", "Determine…"),
        RequestKind.PRESENT: QCoreApplication.translate("Approvals", "Present…"),
        RequestKind.ATTACH: QCoreApplication.translate("Approvals", "Attach…"),
    }[request.act]
