"""The ways to meet a requirement, as the checklist of a gate offers them: a wish and the word on its button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions.requests import FieldWanted, Wanted
from ui.actions.step_requests import wish_to_meet

if TYPE_CHECKING:
    from registry.services.views.stages import RequirementView
    from ui.actions.step_requests import Wish


@dataclass(frozen=True, slots=True)
class Way:
    """One way to meet a requirement: what to ask of the window, and the word on its button."""

    wish: Wish
    text: str


def way_to_meet(one: RequirementView, ref: str) -> Way | None:
    """Return the way to meet a requirement; None where nothing can be done but close other stages, or wait."""
    wish = wish_to_meet(one, ref)
    return Way(wish, _word(wish)) if wish is not None else None


def _word(wish: Wish) -> str:
    if isinstance(wish, FieldWanted):
        return QCoreApplication.translate("Approvals", "Fill in")
    return {
        Wanted.MEET: QCoreApplication.translate("Approvals", "Record …"),
        Wanted.DETERMINE: QCoreApplication.translate("Approvals", "Determine …"),
        Wanted.PRESENT: QCoreApplication.translate("Approvals", "Present …"),
        Wanted.ATTACH: QCoreApplication.translate("Approvals", "Attach …"),
    }[wish.act]
