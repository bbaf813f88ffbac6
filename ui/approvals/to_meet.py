"""What meets a requirement, as a wish the window can fulfil: an act, a field to fill, a document to attach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.procedure import RequirementKind
from ui.requests import ActWanted, FieldWanted, Wanted

if TYPE_CHECKING:
    from registry.domain.checklist import HowToMeet
    from registry.services.stage_views import RequirementView

Wish = ActWanted | FieldWanted


@dataclass(frozen=True, slots=True)
class Way:
    """One way to meet a requirement: what to ask of the window, and the word on its button."""

    wish: Wish
    text: str


def way_to_meet(one: RequirementView, ref: str) -> Way | None:
    """Return the way to meet a requirement; None where nothing can be done but close other stages, or wait."""
    how, side = one.how, one.side.value if one.side else ""
    wish: Wish
    match one.kind:
        case RequirementKind.GATES:
            return None
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
    return Way(wish, _word(wish)) if how.waits_until is None else None


def way_to_waive(one: RequirementView, ref: str) -> ActWanted:
    """Return the wish to waive a requirement with a reason."""
    return ActWanted(Wanted.MEET, ref, one.stage, one.side.value if one.side else "", one.id)


def _row_path(how: HowToMeet) -> str:
    """Return the row to fill: the condition that is to be reported done, else a new one."""
    return f"{how.noun}.{how.row_id}.state" if how.row_id else f"{how.noun}.+"


def _word(wish: Wish) -> str:
    if isinstance(wish, FieldWanted):
        return QCoreApplication.translate("Approvals", "Fill in")
    return {
        Wanted.MEET: QCoreApplication.translate("Approvals", "Record …"),
        Wanted.DETERMINE: QCoreApplication.translate("Approvals", "Determine …"),
        Wanted.PRESENT: QCoreApplication.translate("Approvals", "Present …"),
        Wanted.ATTACH: QCoreApplication.translate("Approvals", "Attach …"),
    }[wish.act]
