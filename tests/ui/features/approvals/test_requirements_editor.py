"""A return for some requirements: they are checked by key in the dialog, and the stage shows what carries over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from tests.portfolio import BY_KIM, decide, enter, meet
from tests.ui.features.approvals.keys import choose, fill, push, record, walk_to
from tests.ui.features.approvals.test_decision_dialog import decision_on
from tests.ui.hands import press
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.checklist import requirement_words
from ui.features.approvals.requirements_editor import RequirementsEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]


@pytest.fixture
def ref(registry: Registry) -> str:
    """A project whose checks at G2 have all been recorded."""
    ref = enter(registry)
    decide(registry, ref, "G1")
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        meet(registry, ref, "G2", name)
    return ref


def _boxes(dialog: ActDialog) -> list[QCheckBox]:
    return dialog._form.editor("requirements").findChildren(QCheckBox)


def _words(desk: Desk, registry: Registry, ref: str) -> list[str]:
    stage = next(one for one in registry.progress_views.of(ref).progress.stages if one.code == "G2")
    return [requirement_words(one, desk) for one in stage.requirements]


def test_a_return_for_one_requirement_is_recorded_by_keyboard(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, ref: str
) -> None:
    dialog = opened(decision_on(ref, "G2"))
    assert "requirements" not in dialog._form
    choose(dialog, "outcome", "Return for revision")
    fill(dialog, "body", "ORG:ROK-MND")
    fill(dialog, "document", "국제정책과-7")
    boxes = _boxes(dialog)
    assert [box.accessibleName() for box in boxes] == [
        f"Requirements to revise: {box.text()}" for box in boxes
    ]
    wanted = next(box for box in boxes if "uplicat" in box.text())
    push(wanted)
    fill(dialog, "until", "2026-12-20")
    fill(dialog, "text_en", "Look again")
    record(desk, qtbot)

    made = registry.projects.file(ref).of("decisions")[-1]
    assert (made.text("requirements"), made.text("until")) == ("no_duplicate", "2026-12-20")
    assert sum(words.endswith(" – returned") for words in _words(desk, registry, ref)) == 1
    registry.resubmissions.resubmit(ref, {}, BY_KIM)
    words = _words(desk, registry, ref)
    assert sum(one.endswith(" – returned") for one in words) == 1
    assert sum(one.endswith(" – carried over") for one in words) == len(words) - 1


def test_what_is_checked_is_said_and_kept_while_the_outcome_changes(opened: Opened, ref: str) -> None:
    dialog = opened(decision_on(ref, "G2"))
    choose(dialog, "outcome", "Return for revision")
    editor = dialog._form.editor("requirements")
    assert isinstance(editor, RequirementsEditor)
    walk_to(editor)
    press(Qt.Key.Key_Space)
    checked = editor.so_far()
    assert checked
    choose(dialog, "outcome", "Reject")
    assert "requirements" not in dialog._form
    choose(dialog, "outcome", "Return for revision")
    assert editor.so_far() == checked


def test_a_returned_field_is_confirmed_from_the_checklist_with_a_reason(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = enter(registry)
    told = {"text_en": "Which partner?", "until": "2026-12-01", "requirements": "partner"}
    decide(registry, ref, "G1", "return", **told)
    registry.resubmissions.resubmit(ref, {}, BY_KIM)
    dialog = opened(ActRequest(RequestKind.CONFIRM, ref, "G1", subject="partner"))
    assert dialog._form.editor("state").so_far() == "met"
    fill(dialog, "document", "국제정책과-8")
    record(desk, qtbot)
    assert dialog.isVisible(), "without a reason nothing is confirmed"
    fill(dialog, "reason", "The Philippines stay the partner")
    record(desk, qtbot)
    assert registry.showing.project(ref)["gates"][-1]["missing"] == []


def test_a_correction_begins_with_what_the_return_named(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, ref: str
) -> None:
    told = {"text_en": "Look again", "until": "2026-12-20", "requirements": "no_duplicate"}
    decide(registry, ref, "G2", "return", **told)
    old = registry.projects.file(ref).of("decisions")[-1]
    dialog = opened(ActRequest(RequestKind.DECIDE, ref, "G2", "ROK", old.id))
    assert dialog._form.editor("requirements").so_far() == "no_duplicate"
    push(next(box for box in _boxes(dialog) if "arking" in box.text()))
    record(desk, qtbot)
    made = registry.projects.file(ref).of("decisions")[-1]
    assert (made.text("corrects"), made.text("requirements")) == (old.id, "mark_reviewed;no_duplicate")
