"""Presentations, determinations, requirements and resubmissions, worked by keyboard only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from registry.domain.procedure.stage_mark import StageMark
from tests.ui.features.approvals.keys import choose, fill, record, walk_to, wrongs
from tests.ui.hands import focused, press, write
from ui.actions.requests import ActRequest, RequestKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk, Notice
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]

DECOY, STUDY, RETURNED = "RCF-K-26-0012", "RCF-K-26-0021", "RCF-K-26-0016"
FORUM = "RCF-U-26-0019"


def test_a_presentation_is_recorded(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, notices: list[Notice]
) -> None:
    dialog = opened(ActRequest(RequestKind.PRESENT, "RCF-K-26-0004", "G6", "PARTNER"))
    assert dialog._form.editor("from_org").raw() == "ORG:ROK-MND"
    fill(dialog, "to_org", "Coast Guard of Vietnam")
    fill(dialog, "channel", "letter")
    press(Qt.Key.Key_Tab)
    fill(dialog, "document", "국제정책과-402")
    fill(dialog, "sent", "2026-11-20")
    record(desk, qtbot)
    made = registry.projects.file("RCF-K-26-0004").of("presentations")[-1]
    assert (made.text("to_org"), made.text("sent"), made.text("document")) == (
        "Coast Guard of Vietnam",
        "2026-11-20",
        "국제정책과-402",
    )
    assert notices[-1].text == "RCF-K-26-0004 presented to Coast Guard of Vietnam"


def test_what_a_presentation_lacks_is_told_beside_its_fields(
    desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(ActRequest(RequestKind.PRESENT, "RCF-K-26-0004"))
    record(desk, qtbot)
    assert all(wrongs(dialog, path) for path in ("to_org", "channel", "document"))
    assert dialog._form.editor("to_org").isAncestorOf(focused())


def test_a_determination_switches_a_stage_off_and_undo_brings_it_back(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, notices: list[Notice]
) -> None:
    assert _mark(registry, DECOY, "D9") is StageMark.WAITING
    dialog = opened(ActRequest(RequestKind.DETERMINE, DECOY, subject="congress_threshold"))
    choose(dialog, "value", "No")
    fill(dialog, "by_org", "ORG:US-DSCA")
    press(Qt.Key.Key_Tab)
    fill(dialog, "document", "DSCA-12")
    record(desk, qtbot)
    assert _mark(registry, DECOY, "D9") is StageMark.NOT_APPLICABLE
    assert notices[-1].undo
    desk.do(lambda services, acting: services.history.undo("", acting))
    qtbot.waitUntil(lambda: desk.idle)
    assert _mark(registry, DECOY, "D9") is StageMark.WAITING


def test_the_answers_of_a_determination_follow_from_its_kind(opened: Opened) -> None:
    dialog = opened(ActRequest(RequestKind.DETERMINE, DECOY))
    assert "value" not in dialog._form
    choose(dialog, "kind", "Congressional notification threshold crossed")
    choose(dialog, "value", "Yes")
    assert dialog._form.editor("value").raw() == "yes"


def test_a_requirement_is_waived_with_a_reason_only(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(ActRequest(RequestKind.MEET, STUDY, "G2", subject="no_duplicate"))
    choose(dialog, "state", registry.words["requirement_state"].label("waived", desk.language))
    fill(dialog, "document", "MND-9")
    record(desk, qtbot)
    assert wrongs(dialog, "reason")
    write("Checked by the other office.")
    record(desk, qtbot)
    made = registry.projects.file(STUDY).of("requirements")[-1]
    assert (made.text("requirement"), made.text("state")) == ("no_duplicate", "waived")
    assert made.text("reason") == "Checked by the other office."


def test_a_requirement_can_be_chosen_by_its_name(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(ActRequest(RequestKind.MEET, STUDY))
    name = registry.progress_views.of(STUDY).choices.acknowledgements[0].name
    walk_to(dialog._form.editor("requirement"))
    write(name[:12])
    press(Qt.Key.Key_Tab)
    fill(dialog, "document", "MND-10")
    record(desk, qtbot)
    made = registry.projects.file(STUDY).of("requirements")[-1]
    assert made.text("state") == "met"


def test_a_returned_project_is_resubmitted_with_a_reason_on_record(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(ActRequest(RequestKind.RESUBMIT, RETURNED))
    fill(dialog, "why", "Results for all items are in.")
    record(desk, qtbot)
    assert registry.progress_views.of(RETURNED).progress.state == "in_process"
    assert registry.history.recent(1)[0].act.why == "Results for all items are in."


def test_a_project_under_way_is_not_offered_for_resubmission(
    desk: Desk, window: QWidget, qtbot: QtBot, notices: list[Notice]
) -> None:
    from ui.features.approvals.actions import offer  # noqa: PLC0415 - no dialog opens here

    offer(desk, ActRequest(RequestKind.RESUBMIT, DECOY), window)
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[0].text == f"{DECOY} has nothing to resubmit right now."


def _mark(registry: Registry, ref: str, stage: str) -> StageMark:
    return next(one.mark for one in registry.progress_views.of(ref).progress.stages if one.code == stage)


def test_a_determination_tells_its_effects_before_it_is_recorded(
    desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(ActRequest(RequestKind.DETERMINE, "RCF-K-25-0003", subject="congress_threshold"))
    choose(dialog, "value", "Yes")
    qtbot.waitUntil(lambda: desk.idle)
    hint = dialog._form.editor("value")._hint
    assert hint is not None
    assert hint.text() == "To be decided again, in order: D8b US consent. Open now: D9 Congress."
    dialog.reject()


def test_a_decision_that_falls_away_is_told_before_and_after(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, notices: list[Notice]
) -> None:
    dialog = opened(ActRequest(RequestKind.DETERMINE, FORUM, subject="regional_route"))
    choose(dialog, "value", "Bilateral")
    qtbot.waitUntil(lambda: desk.idle)
    hint = dialog._form.editor("value")._hint
    assert hint is not None
    assert "A8 Sponsor (decision of " in hint.text()
    fill(dialog, "by_org", "ORG:US-OSD")
    press(Qt.Key.Key_Tab)
    fill(dialog, "document", "OSD-77")
    told = hint.text().partition(" Open now")[0]
    record(desk, qtbot)
    assert _mark(registry, FORUM, "A8") is StageMark.NOT_APPLICABLE
    assert told in notices[-1].text
