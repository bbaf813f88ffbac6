"""What the button of a project's next step says, and what it asks of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.next_step import StepKind
from ui.requests import ActWanted, FieldWanted, Wanted

if TYPE_CHECKING:
    from registry.services.roads import StepView
    from registry.services.stage_views import RequirementView

Asked = ActWanted | FieldWanted

_ACTS = {
    StepKind.RECORD_DECISION: Wanted.DECIDE,
    StepKind.RECORD_DETERMINATION: Wanted.DETERMINE,
    StepKind.PRESENT: Wanted.PRESENT,
    StepKind.RESUBMIT: Wanted.RESUBMIT,
}


def asked(step: StepView, ref: str) -> Asked | None:
    """Return what a next step asks for; None where there is nothing to do but wait."""
    if step.kind in _ACTS:
        side = step.side.value if step.side else ""
        return ActWanted(_ACTS[step.kind], ref, step.stage, side, step.determination)
    return _to_meet(step.requirement, ref) if step.requirement else None


def _to_meet(requirement: RequirementView, ref: str) -> Asked:
    how = requirement.how
    if how.document_types:
        return ActWanted(Wanted.ATTACH, ref, requirement.stage, subject=how.document_types[0])
    if how.row_id:
        return FieldWanted(ref, f"actions.{how.row_id}.state")
    if how.noun == "project":
        return FieldWanted(ref, how.field)
    if how.noun:
        return FieldWanted(ref, f"{how.noun}.+")
    side = requirement.side.value if requirement.side else ""
    return ActWanted(Wanted.MEET, ref, requirement.stage, side, requirement.id)


def button_text(wanted: Asked) -> str:
    """Return what the button says."""
    if isinstance(wanted, FieldWanted):
        return QCoreApplication.translate("ProjectNextStep", "Fill in")
    return {
        Wanted.DECIDE: QCoreApplication.translate("ProjectNextStep", "Record decision"),
        Wanted.DETERMINE: QCoreApplication.translate("ProjectNextStep", "Record determination"),
        Wanted.PRESENT: QCoreApplication.translate("ProjectNextStep", "Present"),
        Wanted.MEET: QCoreApplication.translate("ProjectNextStep", "Record requirement"),
        Wanted.RESUBMIT: QCoreApplication.translate("ProjectNextStep", "Resubmit"),
        Wanted.ATTACH: QCoreApplication.translate("ProjectNextStep", "Attach document"),
    }[wanted.act]
