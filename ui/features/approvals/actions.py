"""Opening the dialog of an official act: the possible acts are read in the background first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.problem import Refused
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.act_dialog import Occasion
from ui.features.approvals.correction import corrected, deciding
from ui.features.approvals.decision_dialog import DecisionDialog
from ui.features.approvals.determination_dialog import DeterminationDialog
from ui.features.approvals.presentation_dialog import PresentationDialog
from ui.features.approvals.procedure_move_dialog import ProcedureMoveDialog
from ui.features.approvals.requirement_dialog import RequirementDialog
from ui.features.approvals.resubmission_dialog import ResubmissionDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from registry.domain.problem import Problem
    from registry.services.registry import Registry
    from ui.actions.step_requests import StepRequest
    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

_DIALOGS: dict[RequestKind, type[ActDialog]] = {
    RequestKind.DECIDE: DecisionDialog,
    RequestKind.DETERMINE: DeterminationDialog,
    RequestKind.PRESENT: PresentationDialog,
    RequestKind.MEET: RequirementDialog,
    RequestKind.CONFIRM: RequirementDialog,
    RequestKind.RESUBMIT: ResubmissionDialog,
    RequestKind.MOVE: ProcedureMoveDialog,
}


def offer(
    desk: Desk, wanted: ActRequest, parent: QWidget, *, elsewhere: Callable[[StepRequest], None] | None = None
) -> None:
    """Open the dialog of an act, or show why it cannot be recorded now.

    `elsewhere` receives the requests from the dialog that no dialog here can serve: a field, a document.
    """
    if desk.read_only:
        desk.notice(QCoreApplication.translate("Approvals", "This registry is read-only."))
        return

    def opened(occasion: Occasion) -> None:
        if reason := _impossible(occasion, desk):
            desk.notice(reason.format(ref=wanted.ref))
        else:
            _open(desk, occasion, parent, elsewhere)

    desk.ask_later(lambda registry: _occasion(registry, wanted), opened, about="offer")


def _open(
    desk: Desk, occasion: Occasion, parent: QWidget, elsewhere: Callable[[StepRequest], None] | None
) -> None:
    dialog = _DIALOGS[occasion.wanted.act](desk, occasion, parent)
    dialog.set_reachable(lambda request: elsewhere is not None or _is_ours(request))

    def go(request: StepRequest) -> None:
        if isinstance(request, ActRequest) and _is_ours(request):
            offer(desk, request, parent, elsewhere=elsewhere)
        elif elsewhere is not None:
            elsewhere(request)

    dialog.wanted.connect(go)
    dialog.open()


def _is_ours(request: StepRequest) -> bool:
    return isinstance(request, ActRequest) and request.act in _DIALOGS


def _occasion(registry: Registry, wanted: ActRequest) -> Occasion:
    now = registry.progress_views.of(wanted.ref)
    moves = wanted.act is RequestKind.MOVE
    return Occasion(
        wanted, now.file, now.progress, now.choices, _immovable(registry, wanted.ref) if moves else ()
    )


def _immovable(registry: Registry, ref: str) -> tuple[Problem, ...]:
    """Return why a project cannot be moved to the newest version of its procedure."""
    try:
        registry.effects.of_move(ref, {})
    except Refused as refused:
        return refused.problems
    return ()


def _impossible(occasion: Occasion, desk: Desk) -> str:
    """Return why an act cannot be recorded now, empty where it can; further rules are checked when recording."""
    if occasion.prevented:
        return " ".join(desk.registry.spoken.sentences(occasion.prevented, "decisions"))
    choices = occasion.choices
    match occasion.wanted.act:
        case RequestKind.DECIDE if not deciding(occasion, desk) and not corrected(
            occasion.file, occasion.wanted.subject
        ):
            return QCoreApplication.translate("Approvals", "{ref} has no decision to record right now.")
        case RequestKind.DETERMINE if not choices.determinations:
            return QCoreApplication.translate("Approvals", "{ref} has no determination to record right now.")
        case RequestKind.MEET | RequestKind.CONFIRM if not (choices.acknowledgements or choices.waivable):
            return QCoreApplication.translate("Approvals", "{ref} has no requirement to record right now.")
        case RequestKind.RESUBMIT if not choices.resubmission.possible:
            return QCoreApplication.translate("Approvals", "{ref} has nothing to resubmit right now.")
    return ""
