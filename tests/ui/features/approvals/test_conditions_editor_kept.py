"""A condition pasted into the dialog is recorded as it was pasted, and comes back so when it is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, example, given, settings
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests import conditions
from tests.portfolio import BY_KIM, assign, carry, enter, paper
from tests.ui.features.approvals.keys import choose, fill, record, walk_to
from tests.ui.hands import CTRL, press, write
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.condition_entry import ConditionEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]

TEXT = 'Send the plan; "세부계획" 포함\n둘째 줄: it\'s due; 기한 엄수\nThird line — 끝'


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(conditions.texts, conditions.owners)
@example(TEXT, "Desk; 담당")
def test_what_is_pasted_is_what_is_recorded(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, text: str, owner: str
) -> None:
    ref = carry(registry, enter(registry), "G5")
    assign(registry, ref, *paper("agenda_item", "2026-06-01"), *paper("joint_sheet", "2026-06-01", 2))
    _begun(opened, ref)
    for value in (text, owner):
        QApplication.clipboard().setText(value)
        press(Qt.Key.Key_V, held=CTRL)
        press(Qt.Key.Key_Tab)
    write("2026-12-01")
    press(Qt.Key.Key_Tab)
    record(desk, qtbot)
    made = registry.projects.file(ref).of("actions")[-1]
    assert (made.text("text"), made.text("owner"), made.text("due")) == (text, owner, "2026-12-01")

    decision = registry.projects.file(ref).of("decisions")[-1]
    again = opened(ActRequest(RequestKind.DECIDE, ref, "G5", "ROK", decision.id))
    (entry,) = again._form.editor("conditions").findChildren(ConditionEntry)
    assert (entry.so_far()["text"], entry.so_far()["owner"]) == (text, owner)
    again.reject()
    registry.history.undo("", BY_KIM)


def test_an_owner_pasted_in_two_lines_is_told_to_be_one(registry: Registry, opened: Opened) -> None:
    ref = carry(registry, enter(registry), "G5")
    dialog = _begun(opened, ref)
    (entry,) = dialog._form.editor("conditions").findChildren(ConditionEntry)
    owner = entry.editor("owner")
    owner.control.setFocus()
    QApplication.clipboard().setText("VNM\ndesk")
    press(Qt.Key.Key_V, held=CTRL)
    assert owner.so_far() == "VNM desk"
    assert owner._hint is not None
    assert owner._hint.text() == "One line only: line breaks and tabs were replaced with spaces."
    dialog.reject()


def _begun(opened: Opened, ref: str) -> ActDialog:
    """The dialog of an approval, the keyboard in the text of its first condition."""
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G5", "ROK"))
    choose(dialog, "outcome", "Approve with conditions")
    for path, value in (("body", "RCWG"), ("date", "2026-06-10"), ("document", "RCWG-9/3")):
        fill(dialog, path, value)
    walk_to(dialog._form.editor("conditions"))
    return dialog
