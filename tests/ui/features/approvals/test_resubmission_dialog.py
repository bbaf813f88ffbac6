"""The dialog that takes a project up again: a returned one is resubmitted, an ended one reopened by a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.portfolio import carry, decide, enter
from tests.ui.features.approvals.keys import fill, record
from ui.actions.requests import ActRequest, RequestKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk, Notice
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]


def test_an_ended_project_is_reopened_with_body_document_and_reason(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, notices: list[Notice]
) -> None:
    ref = carry(registry, enter(registry), "G2")
    decide(registry, ref, "G2", "reject", reason="priority")
    dialog = opened(ActRequest(RequestKind.RESUBMIT, ref))
    assert dialog.windowTitle() == "Reopen project"
    record(desk, qtbot)
    wrong = {path for path in ("body", "document", "reason") if dialog._form.editor(path).problems}
    assert {"document", "reason"} <= wrong
    fill(dialog, "body", "ORG:ROK-MND")
    fill(dialog, "document", "국제정책과-7")
    fill(dialog, "reason", "New information")

    record(desk, qtbot)

    made = registry.projects.file(ref).of("decisions")[-1]
    assert (made.text("outcome"), made.text("reason"), made.text("document")) == (
        "reopen",
        "new_information",
        "국제정책과-7",
    )
    assert registry.showing.project(ref)["state"] == "in_process"
    assert notices[-1].text == f"{ref} reopened"


def test_another_reason_is_described(registry: Registry, opened: Opened) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "cancel", reason="funding")
    dialog = opened(ActRequest(RequestKind.RESUBMIT, ref))
    fill(dialog, "reason", "Other reason")
    assert dialog._form.field("text_en").is_required
    fill(dialog, "reason", "Change of circumstances")
    assert not dialog._form.field("text_en").is_required


def test_a_returned_project_is_resubmitted_without_a_document(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "return", text_en="More on training", until="2026-12-01")
    dialog = opened(ActRequest(RequestKind.RESUBMIT, ref))
    assert "document" not in dialog._form
    record(desk, qtbot)
    assert registry.showing.project(ref)["attempt"] == 2
