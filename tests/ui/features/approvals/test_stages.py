"""The section “Stages and decisions”: what it shows, what it asks of the window, and that it follows what happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from tests.portfolio import BY_KIM, carry, decide, decision, enter, presentation
from tests.ui.features.approvals.conftest import shown_dialog
from tests.ui.features.approvals.keys import button, choose, fill, push, record, walk_to
from tests.ui.hands import focused, press
from ui.actions.requests import ActRequest, FieldRequest, RequestKind
from ui.features.approvals.actions import offer
from ui.features.approvals.fold import Fold
from ui.features.approvals.fold_head import FoldHead
from ui.features.approvals.stage_card import StageCard
from ui.features.approvals.stages import StagesView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk

VESSEL = "RCF-K-25-0003"


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> Callable[[str], StagesView]:
    """Show the stages of a project in a window with the keyboard."""

    def shown(ref: str) -> StagesView:
        made = StagesView(desk)
        qtbot.addWidget(made)
        made.resize(800, 1400)
        made.show()
        made.activateWindow()
        made.show_project(ref)
        desk.changed.connect(lambda _written: made.show_project(ref))  # as the page that lends it does
        qtbot.waitUntil(lambda: made.isActiveWindow() and settled(desk, made))
        return made

    return shown


def settled(desk: Desk, view: StagesView) -> bool:
    """Return whether all that was asked for has been read and shown."""
    return desk.idle and not view._making.isActive()


def texts(view: StagesView) -> str:
    """Return everything that is to be read."""
    labels = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return "\n".join(
        [*labels, *(one.accessibleName() for one in view.findChildren(FoldHead) if one.isVisible())]
    )


def requests(view: StagesView) -> list[object]:
    """Return what the view asks for, as it asks."""
    asked: list[object] = []
    view.act_wanted.connect(asked.append)
    return asked


def test_a_stage_that_waits_stands_on_top_with_its_turn_its_days_and_what_it_lacks(
    view: Callable[[str], StagesView],
) -> None:
    told = texts(view(VESSEL))
    assert "D8b US consent" in told
    assert "United States: Open since 12 Oct 2026 · due 10 Apr 2027" in told
    assert "41 of 180 days · 7 with us, 34 with others" in told
    assert "End-use and retransfer assurance from the recipient – required" in told


def test_a_missing_document_is_attached_and_a_requirement_waived_from_the_checklist(
    view: Callable[[str], StagesView],
) -> None:
    shown = view(VESSEL)
    asked = requests(shown)
    press_here(shown)
    push(button(shown, "Attach…"))
    push(button(shown, "Waive…"))
    assert asked == [
        ActRequest(RequestKind.ATTACH, VESSEL, "D8b", "", "end_use_assurance"),
        ActRequest(RequestKind.MEET, VESSEL, "D8b", "", "end_use_assurance"),
    ]


def test_a_field_that_is_missing_is_gone_to(registry: Registry, view: Callable[[str], StagesView]) -> None:
    from registry.services.projects.assignments import read_assignments  # noqa: PLC0415 - said where it is done

    made = registry.projects.new(
        read_assignments(("title_en=Bare", "title_ko=빈 사업"), registry.words), BY_KIM
    )
    shown = view(made.text("ref"))
    asked = requests(shown)
    press_here(shown)
    push(button(shown, "Fill in"))
    assert len(asked) == 1
    assert isinstance(asked[0], FieldRequest)


def test_the_next_step_is_the_button_that_stands_out(view: Callable[[str], StagesView]) -> None:
    shown = view("RCF-K-26-0016")
    resubmit = button(shown, "Resubmit…")
    assert resubmit.property("role") == "primary"
    asked = requests(shown)
    press_here(shown)
    push(resubmit)
    assert asked == [ActRequest(RequestKind.RESUBMIT, "RCF-K-26-0016", "D3")]


def test_other_stages_and_decisions_unfold_by_keyboard(view: Callable[[str], StagesView]) -> None:
    shown = view(VESSEL)
    press_here(shown)
    returned = next(
        fold for fold in shown.findChildren(Fold) if "Return for revision" in fold.head.accessibleName()
    )
    walk_to(returned.head)
    press(Qt.Key.Key_Return)
    assert returned.is_open
    assert "Until: 30 Sep 2026" in texts(shown)
    press(Qt.Key.Key_Space)
    assert not returned.is_open


def test_a_decision_that_was_put_right_says_so_and_by_which(
    registry: Registry, view: Callable[[str], StagesView]
) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    registry.decisions.decide(ref, decision("G1", document="국제정책과-12"), (), BY_KIM, corrects=1)
    shown = view(ref)
    assert "Approve (corrected)" in texts(shown)
    assert "Approve (correction)" in texts(shown)
    for fold in shown.findChildren(Fold):
        fold.set_open(opened=True)
    assert "Corrected by decision 2" in texts(shown)
    asked = requests(shown)
    press_here(shown)
    push(button(shown, "Correct decision 2"))
    newest = registry.projects.file(ref).of("decisions")[-1]
    assert asked == [ActRequest(RequestKind.DECIDE, ref, "G1", "ROK", newest.id)]


def test_what_was_returned_is_told_from_what_carries_over_and_can_be_confirmed(
    registry: Registry, view: Callable[[str], StagesView]
) -> None:
    ref = enter(registry)
    told = {"text_en": "Which partner?", "until": "2026-12-01", "requirements": "partner"}
    decide(registry, ref, "G1", "return", **told)
    registry.resubmissions.resubmit(ref, {}, BY_KIM)
    shown = view(ref)
    assert "Concept note (1–2 pages) – carried over" in texts(shown)
    assert "Partner countries – returned" in texts(shown)
    asked = requests(shown)
    press_here(shown)
    push(button(shown, "Fill in"))
    push(button(shown, "Confirm…"))
    assert asked == [
        FieldRequest(ref, "countries"),
        ActRequest(RequestKind.CONFIRM, ref, "G1", "", "partner"),
    ]
    fold = shown.findChildren(Fold)[-1]
    fold.set_open(opened=True)
    assert "Requirements to revise: Partner countries" in texts(shown)


def test_an_act_is_shown_at_once_what_was_unfolded_stays_so_and_so_does_the_focus(
    desk: Desk, registry: Registry, view: Callable[[str], StagesView], qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G3")
    shown = view(ref)
    press_here(shown)
    fold = next(one for one in shown.findChildren(Fold) if one.key == "G1|fold")
    walk_to(fold.head)
    press(Qt.Key.Key_Space)
    desk.do(lambda services, acting: services.presentations.present(ref, presentation(), acting))
    qtbot.waitUntil(lambda: settled(desk, shown))
    again = next(one for one in shown.findChildren(Fold) if one.key == "G1|fold" and one.isVisible())
    assert again is not fold
    assert again.is_open
    assert focused() is again.head
    assert "1 presentation(s) · 1 awaiting reply" in texts(shown)


def test_after_an_act_the_focus_goes_to_the_card_that_waits_now(
    desk: Desk, registry: Registry, view: Callable[[str], StagesView], qtbot: QtBot
) -> None:
    ref = enter(registry)
    before = len(registry.projects.file(ref).of("decisions"))
    shown = view(ref)
    press_here(shown)
    shown.act_wanted.connect(lambda request: offer(desk, request, shown))
    push(button(shown, "Record decision…"))
    dialog = shown_dialog(shown, qtbot)
    choose(dialog, "outcome", "Approve")
    fill(dialog, "body", "ORG:ROK-MND")
    fill(dialog, "date", "2026-03-10")
    fill(dialog, "document", "MND-5")
    record(desk, qtbot)
    assert len(registry.projects.file(ref).of("decisions")) == before + 1
    shown.activateWindow()
    qtbot.waitUntil(lambda: settled(desk, shown) and shown.isActiveWindow())
    (card, *_) = (one for one in shown.findChildren(StageCard) if one.isVisible())
    assert card.isAncestorOf(focused())
    assert isinstance(focused(), QAbstractButton)


def test_an_act_recorded_elsewhere_takes_no_focus(
    desk: Desk, registry: Registry, view: Callable[[str], StagesView], qtbot: QtBot
) -> None:
    ref = carry(registry, enter(registry), "G3")
    shown = view(ref)
    shown.setFocus()
    elsewhere = QLineEdit(shown.parentWidget())
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    desk.do(lambda services, acting: services.decisions.decide(ref, decision("G3"), (), acting))
    qtbot.waitUntil(lambda: settled(desk, shown))
    assert focused() is elsewhere


def test_an_ended_project_can_be_taken_up_again(view: Callable[[str], StagesView]) -> None:
    shown = view("RCF-U-26-0022")
    (card,) = shown.findChildren(StageCard)
    assert button(card, "Resubmit…").isEnabled()


def test_a_project_whose_entry_was_taken_back_leaves_nothing(
    desk: Desk, registry: Registry, view: Callable[[str], StagesView], qtbot: QtBot
) -> None:
    ref = enter(registry)
    shown = view(ref)
    desk.do(lambda services, acting: services.history.undo("", acting))
    qtbot.waitUntil(lambda: settled(desk, shown))
    assert texts(shown) == ""


def press_here(view: StagesView) -> None:
    """Give the view the keyboard, at its first control."""
    view.setFocus()
    view.focusNextChild()
    assert QApplication.focusWidget() is not None
