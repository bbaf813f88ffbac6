"""Offering an official act: what may be recorded is read beside the window, then its dialog is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions.requests import ActWanted, Wanted
from ui.features.approvals.act_dialog import Occasion
from ui.features.approvals.correction import corrected, deciding
from ui.features.approvals.decision_dialog import DecisionDialog
from ui.features.approvals.determination_dialog import DeterminationDialog
from ui.features.approvals.presentation_dialog import PresentationDialog
from ui.features.approvals.requirement_dialog import RequirementDialog
from ui.features.approvals.resubmission_dialog import ResubmissionDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from registry.services.registry import Registry
    from ui.actions.step_requests import Wish
    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

_DIALOGS: dict[Wanted, type[ActDialog]] = {
    Wanted.DECIDE: DecisionDialog,
    Wanted.DETERMINE: DeterminationDialog,
    Wanted.PRESENT: PresentationDialog,
    Wanted.MEET: RequirementDialog,
    Wanted.RESUBMIT: ResubmissionDialog,
}


def offer(
    desk: Desk, wanted: ActWanted, parent: QWidget, *, elsewhere: Callable[[Wish], None] | None = None
) -> None:
    """Open the dialog of an act, or say why it cannot be recorded now.

    `elsewhere` takes what a dialog sends the person to and no dialog here records: a field, a document.
    """
    if desk.read_only:
        desk.notice(QCoreApplication.translate("Approvals", "This registry is open for reading only."))
        return

    def opened(occasion: Occasion) -> None:
        if reason := _impossible(occasion, desk):
            desk.notice(reason.format(ref=wanted.ref))
        else:
            _open(desk, occasion, parent, elsewhere)

    desk.ask_later(lambda registry: _occasion(registry, wanted), opened, about="offer")


def _open(desk: Desk, occasion: Occasion, parent: QWidget, elsewhere: Callable[[Wish], None] | None) -> None:
    dialog = _DIALOGS[occasion.wanted.act](desk, occasion, parent)
    dialog.set_reachable(lambda wish: elsewhere is not None or _is_ours(wish))

    def go(wish: Wish) -> None:
        if isinstance(wish, ActWanted) and _is_ours(wish):
            offer(desk, wish, parent, elsewhere=elsewhere)
        elif elsewhere is not None:
            elsewhere(wish)

    dialog.wanted.connect(go)
    dialog.open()


def _is_ours(wish: Wish) -> bool:
    return isinstance(wish, ActWanted) and wish.act in _DIALOGS


def _occasion(registry: Registry, wanted: ActWanted) -> Occasion:
    return Occasion(
        wanted,
        registry.projects.file(wanted.ref),
        registry.roads.of(wanted.ref),
        registry.roads.choices(wanted.ref),
    )


def _impossible(occasion: Occasion, desk: Desk) -> str:
    """Return why an act cannot be recorded now; empty where it can. The rules say the rest."""
    choices = occasion.choices
    match occasion.wanted.act:
        case Wanted.DECIDE if not deciding(occasion, desk) and not corrected(
            occasion.file, occasion.wanted.subject
        ):
            return QCoreApplication.translate("Approvals", "Nothing waits for a decision on {ref} now.")
        case Wanted.DETERMINE if not choices.determinations:
            return QCoreApplication.translate("Approvals", "No fact can be determined for {ref} now.")
        case Wanted.MEET if not (choices.acknowledgements or choices.waivable):
            return QCoreApplication.translate(
                "Approvals", "No requirement of {ref} is open to be recorded now."
            )
        case Wanted.RESUBMIT if not choices.resubmission.possible:
            return QCoreApplication.translate("Approvals", "There is nothing to resubmit for {ref} now.")
    return ""
