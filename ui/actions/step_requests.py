"""The requests a project offers: those of its next step, and those that meet a requirement.

List, project page and approvals all use these functions, so that they offer the same for the same step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.procedure.next_step import StepKind
from registry.domain.procedure.procedure import RequirementKind
from ui.actions.requests import ActRequest, FieldRequest, RequestKind

if TYPE_CHECKING:
    from registry.domain.procedure.checklist import HowToMeet
    from registry.services.views.progress import StepView
    from registry.services.views.stages import RequirementView

StepRequest = ActRequest | FieldRequest

_ACTS = {
    StepKind.RECORD_DECISION: RequestKind.DECIDE,
    StepKind.RECORD_DETERMINATION: RequestKind.DETERMINE,
    StepKind.STOP: RequestKind.DECIDE,
    StepKind.PRESENT: RequestKind.PRESENT,
    StepKind.RESUBMIT: RequestKind.RESUBMIT,
}


def next_request(step: StepView, ref: str) -> StepRequest | None:
    """Return the request for a next step; None when there is nothing to do but wait."""
    if step.kind in _ACTS:
        side = step.side.value if step.side else ""
        return ActRequest(_ACTS[step.kind], ref, step.stage, side, step.determination)
    return request_to_meet(step.requirement, ref) if step.requirement else None


def request_to_meet(one: RequirementView, ref: str) -> StepRequest | None:
    """Return the request that meets a requirement; None where one can only close other stages or wait."""
    how, side = one.how, one.side.value if one.side else ""
    request: StepRequest | None = None
    match one.kind:
        case RequirementKind.ACKNOWLEDGEMENT:
            request = ActRequest(RequestKind.MEET, ref, one.stage, side, one.id)
        case RequirementKind.DETERMINATION:
            request = ActRequest(RequestKind.DETERMINE, ref, one.stage, side, how.determination)
        case RequirementKind.DOCUMENT:
            request = ActRequest(RequestKind.ATTACH, ref, one.stage, side, next(iter(how.document_types), ""))
        case RequirementKind.RECORD if how.noun == "presentations":
            request = ActRequest(RequestKind.PRESENT, ref, one.stage, side)
        case RequirementKind.RECORD:
            request = FieldRequest(ref, _row_path(how))
        case RequirementKind.FIELD:
            request = FieldRequest(ref, how.field)
        case RequirementKind.GATES:
            pass  # a hard rule, met only by closing other stages
    return request if how.waits_until is None else None


def request_to_waive(one: RequirementView, ref: str) -> ActRequest:
    """Return the request to waive a requirement with a reason."""
    return ActRequest(RequestKind.MEET, ref, one.stage, one.side.value if one.side else "", one.id)


def request_to_confirm(one: RequirementView, ref: str) -> ActRequest:
    """Return the request to confirm again, with a reason, what was on record before a return."""
    return request_to_waive(one, ref)._replace(act=RequestKind.CONFIRM)


def button_text(request: StepRequest) -> str:
    """Return the text of the button for a request."""
    if isinstance(request, FieldRequest):
        return QCoreApplication.translate("ProjectNextStep", "Fill in")
    return {
        RequestKind.DECIDE: QCoreApplication.translate("ProjectNextStep", "Record decision"),
        RequestKind.DETERMINE: QCoreApplication.translate("ProjectNextStep", "Record determination"),
        RequestKind.PRESENT: QCoreApplication.translate("ProjectNextStep", "Present"),
        RequestKind.MEET: QCoreApplication.translate("ProjectNextStep", "Mark as met"),
        RequestKind.RESUBMIT: QCoreApplication.translate("ProjectNextStep", "Resubmit"),
        RequestKind.ATTACH: QCoreApplication.translate("ProjectNextStep", "Attach document"),
    }[request.act]


def _row_path(how: HowToMeet) -> str:
    """Return the path to fill in: the state of an existing condition, or a new row."""
    return f"{how.noun}.{how.row_id}.state" if how.row_id else f"{how.noun}.+"
