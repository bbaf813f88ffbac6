"""Saving: the input becomes one act; problems are shown beside their fields; nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from registry.domain.project.query import ProjectQuery
from tests.portfolio import BY_KIM, BY_LEE, assign
from tests.ui.features.project.conftest import PATROL_VESSEL, STUDY
from tests.ui.features.project.keys import CTRL, compose, focused, press, rewrite, tab_to, write
from tests.ui.features.project.page import edits, problems_at, said, settled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk, Notice
    from ui.features.project.place import ProjectPlace


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    """What was said quietly."""
    heard: list[Notice] = []
    desk.noticed.connect(heard.append)
    return heard


def test_a_typed_field_is_saved_as_one_act_and_said_with_undo(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry, notices: list[Notice]
) -> None:
    place.show_project(STUDY)
    place.focus_field("objective")
    rewrite("Read the pictures alike")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    assert registry.projects.file(STUDY).project.values["objective"] == "Read the pictures alike"
    assert [(one.text, bool(one.undo)) for one in notices] == [(f"Saved 1 field(s) in {STUDY}", True)]
    assert edits(place) == {}


def test_undo_after_a_save_shows_the_former_value_again(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry
) -> None:
    place.show_project(STUDY)
    former = registry.projects.file(STUDY).project.values["title_en"]
    place.focus_field("title_en")
    write("Another title")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    desk.do(lambda services, acting: services.history.undo("", acting))
    settled(qtbot, desk)
    place.focus_field("title_en")
    assert focused().property("text") == former


def test_a_whole_project_is_entered_by_keyboard_only(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry, notices: list[Notice]
) -> None:
    place.show_new()
    place.enter()
    for name, text in (
        ("English title", "Radar picture course"),
        ("Korean title", "레이더 영상 판독 과정"),
        ("Korean summary", "동남아 해경을 위한 교육과정"),
        ("Objective", "Officers read radar pictures alike."),
    ):
        tab_to(name, place)
        write(text)
    tab_to("Main area", place)
    write("MAR")
    press(Qt.Key.Key_PageDown, CTRL)
    place.focus_field("planned_start")
    write("2027.3.1")
    place.focus_field("funding.+")
    tab_to("Amount", place)
    write("120,000")
    press(Qt.Key.Key_Tab)
    write("USD")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    listed = registry.projects.list(ProjectQuery(), ("ref", "title_ko"))
    entered = [line for line in listed if line.values["title_ko"] == "레이더 영상 판독 과정"]
    assert len(entered) == 1, said(place)
    file = registry.projects.file(str(entered[0].values["ref"]))
    assert file.project.values["area"] == "MAR"
    assert file.project.values["planned_start"] == "2027-03-01"
    assert [(row.values["amount"], row.values["currency"]) for row in file.of("funding")] == [
        (1_200_000_000, "USD")
    ]
    assert notices[-1].text == f"Created {file.project.text('ref')}"


def test_a_syllable_being_composed_is_saved_with_the_rest(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_project(STUDY)
    place.focus_field("caveat")
    write("공공")
    compose("기")
    place.keep()
    settled(qtbot, desk)
    assert edits(place)["caveat"].startswith("공공")


def test_a_refused_save_tells_each_problem_beside_its_field_and_goes_to_the_first(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry
) -> None:
    place.show_project(STUDY)
    before = registry.projects.file(STUDY)
    place.focus_field("planned_end")
    write("soon")
    place.focus_field("cost")
    write("a lot")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    assert "“a lot” isn't a number" in problems_at(place, "cost")[0]
    assert "“soon” isn't a date" in problems_at(place, "planned_end")[0]
    assert "2 problem(s)" in said(place)[1]
    assert focused().accessibleName() == "Total cost"
    assert registry.projects.file(STUDY) == before
    assert desk.ask(lambda services: services.drafts.of_project(before.project.id)) is not None


def test_problems_are_told_while_typing_rests_and_leave_when_mended(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_project(STUDY)
    place.focus_field("planned_end")
    write("soon")
    qtbot.waitUntil(lambda: bool(problems_at(place, "planned_end")))
    focused().setProperty("text", "")
    write("2031-01-01")
    qtbot.waitUntil(lambda: not problems_at(place, "planned_end"))
    settled(qtbot, desk)


def test_a_new_page_does_not_complain_of_fields_nobody_has_come_to(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_new()
    place.focus_field("caveat")
    write("draft")
    qtbot.wait(500)
    settled(qtbot, desk)
    assert problems_at(place, "title_en") == ()
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    assert problems_at(place, "title_en") != ()
    assert focused().accessibleName() == "English title"


def test_save_and_next_asks_for_the_next_project_of_the_list(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_project(STUDY)
    with qtbot.waitSignal(place.next_requested) as asked:
        press_in_field(place, "their_ref", "X-1")
    assert asked.args == [STUDY]
    settled(qtbot, desk)
    with qtbot.waitSignal(place.next_requested):
        press(Qt.Key.Key_Return, CTRL)


def press_in_field(place: ProjectPlace, path: str, text: str) -> None:
    """Type in a field, then save and go on."""
    place.focus_field(path)
    write(text)
    press(Qt.Key.Key_Return, CTRL)


def test_a_new_row_stays_open_at_its_field_after_a_save(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry
) -> None:
    place.show_project(STUDY)
    count = len(registry.projects.file(STUDY).of("risks"))
    place.focus_field("risks.+")
    write("The partner may withdraw")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    rows = registry.projects.file(STUDY).of("risks")
    assert len(rows) == count + 1
    assert focused().accessibleName() == "Risk"
    write(" late")
    qtbot.waitUntil(lambda: f"risks.{rows[-1].id}.title" in edits(place))
    settled(qtbot, desk)


def test_a_duplicate_takes_the_fields_and_leaves_the_official_acts(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry
) -> None:
    place.show_project(PATROL_VESSEL)
    press_on_list(place)
    press(Qt.Key.Key_D, CTRL)
    settled(qtbot, desk)
    assert "documents" not in {path.partition(".")[0] for path in edits(place)}
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    assert said(place) == ("", "")
    refs = [str(line.values["ref"]) for line in registry.projects.list(ProjectQuery(sort="ref"), ("ref",))]
    made = next(ref for ref in refs if ref > "RCF-K-26-0025")
    copy, original = registry.projects.file(made), registry.projects.file(PATROL_VESSEL)
    assert copy.project.values["title_ko"] == original.project.values["title_ko"]
    assert [row.values["amount"] for row in copy.of("funding")] == [
        row.values["amount"] for row in original.of("funding")
    ]
    assert not copy.of("decisions")
    assert not copy.of("presentations")


def press_on_list(place: ProjectPlace) -> None:
    """Give the keys to the page."""
    place.enter()


def test_what_somebody_else_changes_appears_and_what_is_typed_stays(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_project(STUDY)
    place.focus_field("caveat")
    write("mine")
    desk.do(lambda services, _acting: assign(services, STUDY, "officer=Park", acting=BY_LEE))
    settled(qtbot, desk)
    assert edits(place) == {"caveat": "mine"}
    place.focus_field("officer")
    assert focused().property("text") == "Park"


def test_a_condition_can_only_be_reported_done(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry
) -> None:
    ref, row = _with_condition(registry)
    place.show_project(ref)
    place.focus_field(f"actions.{row}.state")
    assert focused().accessibleName().startswith("Mark as done")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    states = {one.id: one.values["state"] for one in registry.projects.file(ref).of("actions")}
    assert states[row] == "done"


def _with_condition(registry: Registry) -> tuple[str, str]:
    for line in registry.projects.list(ProjectQuery(), ("ref",)):
        ref = str(line.values["ref"])
        for row in registry.projects.file(ref).of("actions"):
            if row.values.get("decision") and row.values["state"] == "open":
                return ref, row.id
    raise AssertionError("the sample has no open condition")


def test_a_reply_to_a_presentation_is_filled_in(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry
) -> None:
    row = registry.projects.file(PATROL_VESSEL).of("presentations")[0]
    place.show_project(PATROL_VESSEL)
    place.focus_field(f"presentations.{row.id}.replied")
    write("2026-11-20")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    saved = registry.projects.file(PATROL_VESSEL).of("presentations")[0]
    assert saved.values["replied"] == "2026-11-20"
    assert saved.values["document"] == row.values["document"]


@pytest.mark.parametrize(
    "nonsense",
    [
        "x" * 40_000,
        "🛰️🚢" * 50,
        "\u202eabc\u200f",
        "a\tb\tc\nd\te\tf",
        "'; DROP TABLE project; --",
        "<b>%s {0}",
    ],
    ids=["long", "emoji", "right to left", "table", "sql", "markup"],
)
def test_nonsense_in_any_field_breaks_nothing(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry, nonsense: str
) -> None:
    place.show_project(STUDY)
    for path in (
        "title_en",
        "objective",
        "area",
        "countries",
        "planned_start",
        "cost",
        "lead_org",
        "markers",
    ):
        place.focus_field(path)
        paste(nonsense)
    qtbot.wait(350)
    settled(qtbot, desk)
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    project = registry.projects.file(STUDY).project
    assert edits(place) or project.values["note"] is not None
    assert desk.ask(lambda services: services.drafts.of_project(project.id)) is not None


def paste(text: str) -> None:
    """Paste a text where the keys go."""
    QApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, CTRL)


def test_a_row_is_opened_by_the_path_of_its_field(
    qtbot: QtBot, place: ProjectPlace, registry: Registry
) -> None:
    row = registry.projects.file(PATROL_VESSEL).of("milestones")[0]
    place.show_project(PATROL_VESSEL)
    place.focus_field(f"milestones.{row.id}.owner")
    qtbot.waitUntil(lambda: focused().accessibleName() == "Owner")


def test_the_act_of_a_saved_draft_is_told_to_everybody_once(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    heard: list[object] = []
    desk.changed.connect(heard.append)
    place.show_project(STUDY)
    place.focus_field("note")
    write("heard")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    assert len(heard) == 1
    assert BY_KIM.who.name == desk.officer.name
