"""Decisions, worked by keyboard only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from registry.services.acts.conditions import RawCondition
from tests.portfolio import assign, carry, decide, enter, paper
from tests.ui.features.approvals.conftest import shown_dialog
from tests.ui.features.approvals.keys import button, choose, fill, lacking, push, record, walk_to, wrongs
from tests.ui.hands import CTRL, focused, press, write
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.condition_entry import ConditionEntry
from ui.features.approvals.conditions_editor import ConditionsEditor
from ui.features.approvals.requirement_dialog import RequirementDialog
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.actions.step_requests import StepRequest
    from ui.desk.desk import Desk, Notice
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]


def decision_on(ref: str, stage: str, side: str = "ROK") -> ActRequest:
    """Return the wish to decide on a gate."""
    return ActRequest(RequestKind.DECIDE, ref, stage, side)


def test_an_approval_with_a_condition_is_recorded_by_keyboard_and_can_be_taken_back(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, notices: list[Notice]
) -> None:
    ref = carry(registry, enter(registry), "G5")
    assign(registry, ref, *paper("agenda_item", "2026-06-01"), *paper("joint_sheet", "2026-06-01", 2))
    dialog = opened(decision_on(ref, "G5"))
    choose(dialog, "outcome", "Approve with conditions")
    fill(dialog, "body", "RCWG")
    fill(dialog, "date", "2026-06-10")
    fill(dialog, "document", "RCWG-9/3")
    conditions = dialog._form.editor("conditions")
    walk_to(conditions)
    for text in ("Send the course plan; then a list", "Desk officer", "2026-12-01", "G9"):
        write(text)
        press(Qt.Key.Key_Tab)
    record(desk, qtbot)

    file = registry.projects.file(ref)
    made = file.of("decisions")[-1]
    assert (made.text("outcome"), made.text("side"), made.text("body")) == (
        "approve_with_conditions",
        "ROK",
        "ORG:RCWG",
    )
    (condition,) = file.of("actions")
    assert (condition.text("text"), condition.text("owner")) == (
        "Send the course plan; then a list",
        "Desk officer",
    )
    assert (condition.text("due"), condition.text("before")) == ("2026-12-01", "G9")
    assert notices[-1].undo
    assert notices[-1].text == f"Regional Cooperation Working Group approved {ref} at G5 with conditions"
    desk.do(lambda services, acting: services.history.undo("", acting))
    qtbot.waitUntil(lambda: desk.idle)
    assert registry.projects.file(ref).of("actions") == ()


def test_a_gate_that_lacks_requirements_is_refused_and_every_one_of_them_is_named(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, window: QWidget
) -> None:
    ref = carry(registry, enter(registry), "G2")
    dialog = opened(decision_on(ref, "G2"))
    choose(dialog, "outcome", "Approve")
    fill(dialog, "body", "ORG:ROK-MND")
    fill(dialog, "document", "국제정책과-5")
    record(desk, qtbot)
    assert dialog.isVisible()
    gate = registry.progress_views.of(ref).choices.gates[0]
    assert len(gate.missing) > 1
    assert [name.removesuffix(" – required") for name in lacking(dialog)] == [
        one.name for one in gate.missing
    ]
    push(button(dialog, "Record…"))
    there = shown_dialog(window, qtbot)
    assert isinstance(there, RequirementDialog)
    assert gate.missing[0].name in there.windowTitle()


def test_what_a_document_would_meet_is_gone_to_through_the_window(
    opened: Opened, qtbot: QtBot, elsewhere: list[StepRequest]
) -> None:
    dialog = opened(decision_on("RCF-K-25-0003", "D8b", "USA"))
    choose(dialog, "outcome", "Approve")
    push(button(dialog, "Attach…"))
    qtbot.waitUntil(lambda: bool(elsewhere))
    assert elsewhere == [ActRequest(RequestKind.ATTACH, "RCF-K-25-0003", "D8b", "", "end_use_assurance")]


def test_problems_are_told_beside_their_fields_and_the_first_gets_the_focus(
    desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(decision_on("RCF-K-25-0003", "D8b", "USA"))
    choose(dialog, "outcome", "Reject")
    record(desk, qtbot)
    assert wrongs(dialog, "document")
    assert wrongs(dialog, "text_en")
    assert dialog._form.editor("body").isAncestorOf(focused())


def test_a_condition_that_cannot_be_due_then_is_told_at_its_due_day_and_gone_to(
    desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(decision_on("RCF-K-26-0001", "A3"))
    choose(dialog, "outcome", "Approve with conditions")
    fill(dialog, "document", "RCWG-9/6")
    conditions = dialog._form.editor("conditions")
    walk_to(conditions)
    for text in ("Send the course plan", "Desk officer", "2020-01-01"):
        write(text)
        press(Qt.Key.Key_Tab)
    dialog._scroll.verticalScrollBar().setValue(0)
    record(desk, qtbot)
    (entry,) = conditions.findChildren(ConditionEntry)
    due = entry.editor("due")
    assert "2020-01-01" in due.problems[0]
    assert due.isAncestorOf(focused())
    assert due.control.property("wrong") is True
    qtbot.waitUntil(lambda: in_view(due))
    walk_to(due)
    press(Qt.Key.Key_A, held=CTRL)
    write("2026-12-01")
    assert due.problems == ()


def test_an_approval_with_a_condition_nobody_wrote_is_told_where_it_is_written(
    desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(decision_on("RCF-K-26-0001", "A3"))
    choose(dialog, "outcome", "Approve with conditions")
    fill(dialog, "document", "RCWG-9/7")
    record(desk, qtbot)
    (entry,) = dialog._form.editor("conditions").findChildren(ConditionEntry)
    assert entry.editor("text").problems
    assert entry.editor("text").isAncestorOf(focused())
    qtbot.waitUntil(lambda: in_view(entry.editor("text")))


def test_a_condition_is_written_before_it_can_be_removed(opened: Opened) -> None:
    dialog = opened(decision_on("RCF-K-26-0001", "A3"))
    choose(dialog, "outcome", "Approve with conditions")
    conditions = dialog._form.editor("conditions")
    walk_to(conditions)
    write("A plan with a space")
    names = []
    for _ in range(7):
        names.append(focused().accessibleName())
        press(Qt.Key.Key_Tab)
    assert names == [
        "Action",
        "Owner",
        "Due",
        "Required before stage",
        "Action (in Korean)",
        "Remove condition 1",
        "Add condition",
    ]
    (entry,) = conditions.findChildren(ConditionEntry)
    assert entry.editor("text").so_far() == "A plan with a space"


def test_the_red_frame_of_an_outcome_stands_around_its_choices(
    desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(decision_on("RCF-K-26-0001", "A3"))
    record(desk, qtbot)
    editor = dialog._form.editor("outcome")
    assert editor.problems
    frame = editor.control
    choices = frame.findChildren(QRadioButton)

    def surrounds_all() -> bool:
        inside = frame.rect().adjusted(4, 4, -4, -4)
        return all(inside.contains(choice.geometry()) for choice in choices)

    assert choices
    qtbot.waitUntil(surrounds_all)  # the form makes room for the frame when events are handled next


def in_view(widget: QWidget) -> bool:
    """Return whether the whole of a widget is to be seen where it scrolls."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def test_a_deferral_wants_to_know_until_when(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G5")
    dialog = opened(decision_on(ref, "G5"))
    choose(dialog, "outcome", "Defer")
    fill(dialog, "body", "RCWG")
    fill(dialog, "date", "2026-06-10")
    fill(dialog, "document", "RCWG-9/4")
    record(desk, qtbot)
    assert wrongs(dialog, "until")
    assert dialog._form.editor("until").isAncestorOf(focused())
    write("RCWG")
    press(Qt.Key.Key_Tab)
    record(desk, qtbot)
    assert registry.projects.file(ref).of("decisions")[-1].text("until") == "ORG:RCWG"


def test_a_return_says_what_to_change_by_when_and_from_which_stage_on(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G3")
    dialog = opened(decision_on(ref, "G3"))
    choose(dialog, "outcome", "Return for revision")
    fill(dialog, "body", "ORG:ROK-MND")
    fill(dialog, "date", "2026-03-26")
    fill(dialog, "document", "국제정책과-7")
    fill(dialog, "until", "2026-12-24")
    fill(dialog, "back_to", "G2")
    fill(dialog, "text_en", "Name the host unit.")
    record(desk, qtbot)
    made = registry.projects.file(ref).of("decisions")[-1]
    assert (made.text("outcome"), made.text("back_to"), made.text("until")) == ("return", "G2", "2026-12-24")


def test_the_side_is_asked_for_where_several_gates_are_open(registry: Registry, opened: Opened) -> None:
    dialog = opened(ActRequest(RequestKind.DECIDE, carry(registry, enter(registry), "G4")))
    assert "outcome" not in dialog._form
    choose(dialog, "gate", "G4 Presentation · United States")
    choose(dialog, "outcome", "Defer")
    assert "until" in dialog._form
    assert "back_to" not in dialog._form


def test_what_was_typed_is_kept_when_the_dialog_is_left_and_can_be_thrown_away(
    opened: Opened,
) -> None:
    wanted = decision_on("RCF-K-26-0001", "A3")
    dialog = opened(wanted)
    choose(dialog, "outcome", "Approve with conditions")
    fill(dialog, "document", "RCWG-9/5")
    walk_to(dialog._form.editor("conditions"))
    write("A plan")
    press(Qt.Key.Key_Escape)
    again = opened(wanted)
    assert again._form.editor("document").raw() == "RCWG-9/5"
    conditions = again._form.editor("conditions")
    assert isinstance(conditions, ConditionsEditor)
    assert conditions.demands() == (RawCondition("A plan"),)
    push(button(again, "Start over"))
    assert again._form.editor("document").raw() == ""
    assert again._form.editor("outcome").raw() == ""


def test_enter_in_a_field_records_nothing(desk: Desk, registry: Registry, opened: Opened) -> None:
    before = registry.history.recent(1)
    dialog = opened(decision_on("RCF-K-26-0001", "A3"))
    walk_to(dialog._form.editor("document"))
    press(Qt.Key.Key_Return)
    assert desk.idle
    assert dialog.isVisible()
    assert registry.history.recent(1) == before


def test_a_recorded_decision_is_put_right_by_another(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, notices: list[Notice]
) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    old = registry.projects.file(ref).of("decisions")[0]
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G1", "ROK", old.id))
    assert dialog._form.editor("document").raw() == old.text("document")
    fill(dialog, "document", "국제정책과-11")
    record(desk, qtbot)
    made = registry.projects.file(ref).of("decisions")[-1]
    assert (made.text("corrects"), made.text("document")) == (old.id, "국제정책과-11")
    assert notices[-1].text.startswith("Corrected: ")


def test_a_project_that_waits_for_nobody_is_told_so_quietly(
    desk: Desk, window: QWidget, qtbot: QtBot, notices: list[Notice]
) -> None:
    from ui.features.approvals.actions import offer  # noqa: PLC0415 - no dialog opens here

    offer(desk, ActRequest(RequestKind.DECIDE, "RCF-U-25-0015"), window)
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[0].text == "RCF-U-25-0015 has no decision to record right now."


def test_the_forum_that_decides_is_not_preset_for_giving_the_project_up(
    registry: Registry, opened: Opened
) -> None:
    dialog = opened(decision_on(carry(registry, enter(registry), "G5"), "G5"))
    assert dialog._form.editor("body").raw() == "ORG:RCWG"
    for outcome in ("Withdraw", "Cancel"):
        choose(dialog, "outcome", outcome)
        assert dialog._form.editor("body").raw() == ""
        choose(dialog, "outcome", "Approve")
        assert dialog._form.editor("body").raw() == "ORG:RCWG"
    dialog.reject()


def test_every_missing_field_is_told_at_once(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G5")
    dialog = opened(decision_on(ref, "G5"))
    dialog._form.set_raw(dict.fromkeys(("body", "date", "document"), ""))
    record(desk, qtbot)
    empty = {path for path in ("outcome", "body", "date", "document") if dialog._form.editor(path).problems}
    assert empty == {"outcome", "body", "date", "document"}


def test_the_gate_is_asked_for_before_what_depends_on_it(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G4")
    dialog = opened(ActRequest(RequestKind.DECIDE, ref))
    assert dialog._form.field("outcome").isHidden()
    record(desk, qtbot)
    assert dialog._form.editor("gate").problems == ("Choose the gate this decision applies to.",)
    assert dialog._form.editor("body").problems == ()
    assert dialog._form.editor("document").problems != ()
    assert dialog._obstacles.isHidden()
    assert dialog._form.editor("gate").isAncestorOf(focused())
    choose(dialog, "gate", "G4 Presentation · Republic of Korea")
    assert dialog._form.field("outcome").isVisible()


@pytest.mark.parametrize(
    ("ref", "stage", "side", "told"),
    [
        ("RCF-K-26-0016", "D3", "ROK", "was returned; resubmit the project"),
        ("RCF-U-25-0024", "A13", "USA", "is suspended; record its resumption"),
        ("RCF-U-26-0014", "D2", "ROK", "record the determination instead: Export route."),
        ("RCF-K-26-0001", "A3", "ROK", ""),
    ],
)
def test_where_approval_is_not_offered_it_is_said_why(
    opened: Opened, ref: str, stage: str, side: str, told: str
) -> None:
    dialog = opened(decision_on(ref, stage, side))
    shown = [one.text() for one in dialog.findChildren(WrappedLabel) if one.isVisible()]
    reasons = [text for text in shown if text.startswith("Stage ")]
    assert [told in reason for reason in reasons] == ([True] if told else [])
    assert ("Approve" in [one.text() for one in dialog.findChildren(QRadioButton)]) is not bool(told)
    dialog.reject()
