"""The decision dialog for joint decisions, and for a body that decides for another, worked by keyboard only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.portfolio import BY_KIM, assign, carry, enter, paper, presentation
from tests.ui.features.approvals.keys import choose, fill, record, walk_to
from tests.ui.features.approvals.test_decision_dialog import decision_on
from tests.ui.hands import press, write
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.decision_form import DecisionForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]

TOGETHER = "ROK and USA together"


def test_where_a_joint_forum_decides_one_act_is_offered_first_and_closes_both_gates(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = _before_the_working_group(registry)
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G5"))
    assert _gate(dialog) == f"G5 RCWG · {TOGETHER}"
    assert dialog._form.editor("body").so_far() == "ORG:RCWG"
    assert "other_body" not in dialog._form
    choose(dialog, "outcome", "Approve")
    fill(dialog, "document", "RCWG-9/3")

    record(desk, qtbot)

    assert [made.text("side") for made in registry.projects.file(ref).of("decisions")[-2:]] == ["ROK", "USA"]
    assert registry.showing.project(ref)["stage"] == "G6"


def test_without_a_joint_forum_the_body_of_each_side_is_asked(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G4")
    registry.presentations.present(ref, presentation(), BY_KIM)
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G4"))
    choose(dialog, "gate", f"G4 Presentation · {TOGETHER}")
    choose(dialog, "outcome", "Approve")
    fill(dialog, "body", "ORG:ROK-MND")
    assert "other_body" in dialog._form
    fill(dialog, "document", "국제정책과-5")
    record(desk, qtbot)
    assert dialog._form.editor("other_body").problems != ()
    fill(dialog, "other_body", "ORG:US-OSD")
    record(desk, qtbot)
    decided = registry.projects.file(ref).of("decisions")[-2:]
    assert [(made.text("side"), made.text("body")) for made in decided] == [
        ("ROK", "ORG:ROK-MND"),
        ("USA", "ORG:US-OSD"),
    ]


def test_the_conditions_of_a_joint_decision_name_their_side(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = _before_the_working_group(registry)
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G5"))
    choose(dialog, "outcome", "Approve with conditions")
    fill(dialog, "document", "RCWG-9/3")
    walk_to(dialog._form.editor("conditions"))
    for text in ("Name the host unit", "VNM desk", "2026-12-01", "", "USA"):
        write(text)
        press(Qt.Key.Key_Tab)
    record(desk, qtbot)
    file = registry.projects.file(ref)
    (condition,) = file.of("actions")
    decision = next(one for one in file.of("decisions") if one.id == condition.text("decision"))
    assert (decision.text("side"), condition.text("owner")) == ("USA", "VNM desk")


def test_a_joint_decision_is_corrected_for_both_sides(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = _before_the_working_group(registry)
    raw = {"stage": "G5", "outcome": "approve", "joint": "yes", "body": "ORG:RCWG", "date": "2026-06-10"}
    registry.decisions.decide(ref, {**raw, "document": "wrong"}, (), BY_KIM)
    old = registry.projects.file(ref).of("decisions")[-1]
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, subject=old.id))
    fill(dialog, "document", "RCWG-9/3")

    record(desk, qtbot)

    made = registry.showing.project(ref)["decisions"][-2:]
    assert {(one["side"], one["document"]) for one in made} == {("ROK", "RCWG-9/3"), ("USA", "RCWG-9/3")}
    assert all(one["corrects"] for one in made)


@pytest.mark.parametrize("authority", ["Delegated authority", "Acting for the deciding body"])
def test_for_another_body_is_asked_for_whom_and_why(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, authority: str
) -> None:
    ref = "RCF-K-25-0003"
    dialog = opened(decision_on(ref, "D8b", "USA"))
    assert "for_body" not in dialog._form
    choose(dialog, "outcome", "Defer")
    fill(dialog, "body", "ORG:US-OSD")
    fill(dialog, "document", "OSD-7")
    fill(dialog, "until", "2026-12-20")
    fill(dialog, "authority", authority)
    record(desk, qtbot)
    assert {path for path in ("for_body", "authority_reason") if dialog._form.editor(path).problems} == {
        "for_body",
        "authority_reason",
    }
    fill(dialog, "for_body", "ORG:US-RSAT")
    fill(dialog, "authority_reason", "The office head is abroad.")
    record(desk, qtbot)
    made = registry.projects.file(ref).of("decisions")[-1]
    assert (made.text("for_body"), made.text("authority_reason")) == (
        "ORG:US-RSAT",
        "The office head is abroad.",
    )


def test_a_reason_by_its_code_says_why_unless_it_is_another(opened: Opened) -> None:
    dialog = opened(decision_on("RCF-K-25-0003", "D8b", "USA"))
    choose(dialog, "outcome", "Reject")
    asked = [dialog._form.field("text_en").is_required]
    for reason in ("Legal or policy obstacle", "Other reason"):
        fill(dialog, "reason", reason)
        asked.append(dialog._form.field("text_en").is_required)
    assert asked == [True, False, True]
    choose(dialog, "outcome", "Approve")
    assert "reason" not in dialog._form


def _before_the_working_group(registry: Registry) -> str:
    ref = carry(registry, enter(registry), "G5")
    assign(registry, ref, *paper("agenda_item", "2026-06-01"), *paper("joint_sheet", "2026-06-01", 2))
    return ref


def _gate(dialog: ActDialog) -> str:
    form = dialog._form
    assert isinstance(form, DecisionForm)
    gate = form.gate
    assert gate is not None
    return f"{gate.stage} {gate.short} · {TOGETHER if gate.joint else gate.side.name}"
