"""The papers a gate lacks are recorded with the decision, in the dialog where they are missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.portfolio import carry, enter
from tests.ui.features.approvals.keys import choose, fill, lacking, record, walk_to
from tests.ui.features.approvals.test_decision_dialog import decision_on
from tests.ui.hands import press, write
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.evidence_editor import EvidenceEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]


def test_what_is_typed_of_a_missing_paper_is_recorded_with_the_decision(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G5")
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G5"))
    assert "evidence" not in dialog._form
    choose(dialog, "outcome", "Approve")
    fill(dialog, "document", "RCWG-9/3")
    missing = lacking(dialog)
    assert len(missing) == 2
    walk_to(dialog._form.editor("evidence"))
    write("RCWG-9/item")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert lacking(dialog) == missing[1:]
    write("RCWG-9/sheet")

    record(desk, qtbot)

    assert [made.text("side") for made in registry.projects.file(ref).of("decisions")[-2:]] == ["ROK", "USA"]
    papers = registry.projects.file(ref).of("documents")[-2:]
    assert [(paper.text("type"), paper.text("number"), paper.text("date")) for paper in papers] == [
        ("agenda_item", "RCWG-9/item", desk.today.isoformat()),
        ("joint_sheet", "RCWG-9/sheet", desk.today.isoformat()),
    ]


def test_what_is_wrong_with_a_paper_is_told_at_its_field_and_nothing_is_recorded(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G5")
    documents = len(registry.projects.file(ref).of("documents"))
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G5"))
    choose(dialog, "outcome", "Approve")
    fill(dialog, "document", "RCWG-9/3")
    walk_to(dialog._form.editor("evidence"))
    write("RCWG-9/item")
    press(Qt.Key.Key_Tab)
    write("soon")
    record(desk, qtbot)
    evidence = dialog._form.editor("evidence")
    assert isinstance(evidence, EvidenceEditor)
    assert any("soon" in sentence for sentence in evidence.problems)
    assert len(registry.projects.file(ref).of("documents")) == documents


def test_only_what_closes_a_gate_asks_for_papers(opened: Opened, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G5")
    dialog = opened(decision_on(ref, "G5"))
    choose(dialog, "outcome", "Approve")
    assert "evidence" in dialog._form
    choose(dialog, "outcome", "Defer")
    assert "evidence" not in dialog._form


def test_what_was_typed_of_a_paper_is_kept_when_the_dialog_is_left(
    opened: Opened, registry: Registry
) -> None:
    ref = carry(registry, enter(registry), "G5")
    dialog = opened(decision_on(ref, "G5"))
    choose(dialog, "outcome", "Approve")
    walk_to(dialog._form.editor("evidence"))
    write("RCWG-9/item")
    press(Qt.Key.Key_Escape)
    again = opened(decision_on(ref, "G5"))
    evidence = again._form.editor("evidence")
    assert isinstance(evidence, EvidenceEditor)
    assert [paper["number"] for paper in evidence.given()] == ["RCWG-9/item"]
