"""What can be asked of the window for a project: found from its next step, and from what a requirement wants.

List, project page and approvals all offer these; they are found in one place, so that they never offer different
things for the same step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.procedure.next_step import StepKind
from registry.domain.procedure.procedure import RequirementKind
from ui.actions.requests import ActWanted, FieldWanted, Wanted

if TYPE_CHECKING:
    from registry.domain.procedure.checklist import HowToMeet
    from registry.services.views.progress import StepView
    from registry.services.views.stages import RequirementView

Wish = ActWanted | FieldWanted

_ACTS = {
    StepKind.RECORD_DECISION: Wanted.DECIDE,
    StepKind.RECORD_DETERMINATION: Wanted.DETERMINE,
    StepKind.PRESENT: Wanted.PRESENT,
    StepKind.RESUBMIT: Wanted.RESUBMIT,
}


def next_wish(step: StepView, ref: str) -> Wish | None:
    """Return what a next step asks for; None when there is nothing to do but wait."""
    if step.kind in _ACTS:
        side = step.side.value if step.side else ""
        return ActWanted(_ACTS[step.kind], ref, step.stage, side, step.determination)
    return wish_to_meet(step.requirement, ref) if step.requirement else None


def wish_to_meet(one: RequirementView, ref: str) -> Wish | None:
    """Return what meets a requirement; None where nothing can be done but close other stages, or wait."""
    how, side = one.how, one.side.value if one.side else ""
    wish: Wish | None = None
    match one.kind:
        case RequirementKind.ACKNOWLEDGEMENT:
            wish = ActWanted(Wanted.MEET, ref, one.stage, side, one.id)
        case RequirementKind.DETERMINATION:
            wish = ActWanted(Wanted.DETERMINE, ref, one.stage, side, how.determination)
        case RequirementKind.DOCUMENT:
            wish = ActWanted(Wanted.ATTACH, ref, one.stage, side, next(iter(how.document_types), ""))
        case RequirementKind.RECORD if how.noun == "presentations":
            wish = ActWanted(Wanted.PRESENT, ref, one.stage, side)
        case RequirementKind.RECORD:
            wish = FieldWanted(ref, _row_path(how))
        case RequirementKind.FIELD:
            wish = FieldWanted(ref, how.field)
        case RequirementKind.GATES:
            pass  # a hard rule: other stages close it
    return wish if how.waits_until is None else None


def wish_to_waive(one: RequirementView, ref: str) -> ActWanted:
    """Return the wish to waive a requirement with a reason."""
    return ActWanted(Wanted.MEET, ref, one.stage, one.side.value if one.side else "", one.id)


def button_text(wish: Wish) -> str:
    """Return what the button of a next step says."""
    if isinstance(wish, FieldWanted):
        return QCoreApplication.translate("ProjectNextStep", "Fill in")
    return {
        Wanted.DECIDE: QCoreApplication.translate("ProjectNextStep", "Record decision"),
        Wanted.DETERMINE: QCoreApplication.translate("ProjectNextStep", "Record determination"),
        Wanted.PRESENT: QCoreApplication.translate("ProjectNextStep", "Present"),
        Wanted.MEET: QCoreApplication.translate("ProjectNextStep", "Record requirement"),
        Wanted.RESUBMIT: QCoreApplication.translate("ProjectNextStep", "Resubmit"),
        Wanted.ATTACH: QCoreApplication.translate("ProjectNextStep", "Attach document"),
    }[wish.act]


def _row_path(how: HowToMeet) -> str:
    """Return the row to fill: the condition that is to be reported done, else a new one."""
    return f"{how.noun}.{how.row_id}.state" if how.row_id else f"{how.noun}.+"
