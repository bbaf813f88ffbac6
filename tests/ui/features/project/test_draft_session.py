"""Drafts: what is typed is kept while one types, offered again whatever happened, and let go only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.portfolio import BY_LEE, assign
from tests.ui.features.project.conftest import PATROL_VESSEL, STUDY
from tests.ui.features.project.keys import CTRL, SHIFT, focused, press, rewrite, write
from tests.ui.features.project.page import edits, problems_at, said, settled
from ui.features.project.draft_lines import DraftLines
from ui.features.project.section_list import SectionList

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.domain.project.draft import Draft
    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace


def _kept(desk: Desk, ref: str) -> Draft | None:
    return desk.ask(lambda services: services.drafts.of_project(services.projects.file(ref).project.id))


def test_a_draft_is_kept_while_typing_rests_and_offered_at_the_next_desk(
    qtbot: QtBot, make_desk: Callable[[], Desk], show_place: Callable[[Desk], ProjectPlace]
) -> None:
    desk = make_desk()
    place = show_place(desk)
    place.show_project(STUDY)
    place.focus_field("title_ko")
    rewrite("고친 사업명")
    place.focus_field("funding.+")
    qtbot.waitUntil(lambda: focused().accessibleName() == "Source")
    write("KOICA")
    qtbot.waitUntil(lambda: _kept(desk, STUDY) is not None and len(edits(place)) == 2)
    qtbot.wait(450)
    settled(qtbot, desk)
    place.hide()

    again = show_place(make_desk())
    again.show_project(STUDY)
    assert said(again)[0].startswith("Unsaved draft from ")
    again.focus_field("title_ko")
    assert focused().property("text") == "고친 사업명"
    assert edits(again)["funding.+1.source_org"] == "KOICA"


def test_what_is_typed_without_a_pause_is_kept_meanwhile(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_project(STUDY)
    place.focus_field("note")
    for word in ("half ", "a ", "thought ", "that ", "goes ", "on ", "and ", "on "):
        write(word)
        qtbot.wait(150)
    kept = _kept(desk, STUDY)
    assert kept is not None
    assert "half a thought" in kept.edits["note"]


def test_leaving_the_page_keeps_the_draft_without_a_question(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_project(STUDY)
    place.focus_field("note")
    rewrite("half a thought")
    with qtbot.assertNotEmitted(place.left):
        press(Qt.Key.Key_Escape)  # leaves the field only
    with qtbot.waitSignal(place.left):
        press(Qt.Key.Key_Escape)
    settled(qtbot, desk)
    place.show_project(PATROL_VESSEL)
    assert edits(place) == {}
    place.show_project(STUDY)
    assert edits(place) == {"note": "half a thought"}
    assert said(place)[0].startswith("Unsaved draft from ")


def test_typing_back_what_stood_there_leaves_no_draft(qtbot: QtBot, place: ProjectPlace, desk: Desk) -> None:
    place.show_project(STUDY)
    place.focus_field("title_en")
    former = str(focused().property("text"))
    rewrite("Another title")
    qtbot.wait(450)
    settled(qtbot, desk)
    assert _kept(desk, STUDY) is not None
    rewrite(former)
    place.keep()
    settled(qtbot, desk)
    assert edits(place) == {}
    assert _kept(desk, STUDY) is None


def test_a_discarded_draft_can_be_brought_back(qtbot: QtBot, place: ProjectPlace, desk: Desk) -> None:
    place.show_project(STUDY)
    place.focus_field("note")
    rewrite("not this")
    place.keep()
    settled(qtbot, desk)
    press(Qt.Key.Key_Backspace, CTRL | SHIFT)
    settled(qtbot, desk)
    assert edits(place) == {}
    assert _kept(desk, STUDY) is None
    _link(place, "Restore").click()
    qtbot.wait(450)
    settled(qtbot, desk)
    assert edits(place) == {"note": "not this"}
    assert _kept(desk, STUDY) is not None


def test_a_discarded_draft_leaves_no_mark_that_something_is_wrong(qtbot: QtBot, place: ProjectPlace) -> None:
    place.show_project(STUDY)
    place.focus_field("planned_end")
    rewrite("1999-99-99")
    qtbot.waitUntil(lambda: _marked(place) != [])
    press(Qt.Key.Key_Backspace, CTRL | SHIFT)
    qtbot.waitUntil(lambda: _marked(place) == [])
    assert said(place)[1] == ""
    assert problems_at(place, "planned_end") == ()


def _marked(place: ProjectPlace) -> list[str]:
    """Return the sections marked as wrong."""
    (sections,) = place.findChildren(SectionList)
    items = [sections.item(row) for row in range(sections.count())]
    return [item.text() for item in items if item.toolTip()]


def test_a_new_project_begun_before_is_offered_and_gone_on_with(
    qtbot: QtBot, make_desk: Callable[[], Desk], show_place: Callable[[Desk], ProjectPlace]
) -> None:
    desk = make_desk()
    place = show_place(desk)
    place.show_new()
    place.focus_field("title_ko")
    for syllables in ("새", " 사업", " 구상"):
        write(syllables)
        qtbot.wait(450)
    settled(qtbot, desk)
    place.hide()

    desk = make_desk()
    again = show_place(desk)
    again.show_new()
    assert "새 사업 구상" in said(again)[0]
    assert edits(again) == {}
    _link(again, "Continue").click()
    assert edits(again) == {"title_ko": "새 사업 구상"}
    assert len(desk.ask(lambda services: services.drafts.all())) == 1


def test_a_draft_knows_what_was_seen_when_it_began(qtbot: QtBot, place: ProjectPlace, desk: Desk) -> None:
    place.show_project(STUDY)
    former = desk.ask(lambda services: services.projects.file(STUDY)).project.values["title_en"]
    place.focus_field("title_en")
    rewrite("Mine")
    place.keep()
    desk.do(lambda services, _acting: assign(services, STUDY, "title_en=Theirs", acting=BY_LEE))
    settled(qtbot, desk)
    place.show_project(PATROL_VESSEL)
    place.show_project(STUDY)
    place.focus_field("title_en")
    write("!")
    place.keep()
    settled(qtbot, desk)
    kept = _kept(desk, STUDY)
    assert kept is not None
    assert kept.seen["title_en"] == former


def _link(place: ProjectPlace, text: str) -> QPushButton:
    lines = place.findChild(DraftLines)
    assert isinstance(lines, DraftLines)
    return next(button for button in lines.findChildren(QPushButton) if button.text() == text)


def test_a_text_above_the_ceiling_is_told_as_not_kept_and_gone_at_the_next_desk(
    qtbot: QtBot, make_desk: Callable[[], Desk], show_place: Callable[[Desk], ProjectPlace], tmp_path: Path
) -> None:
    desk = make_desk()
    place = show_place(desk)
    place.show_project(STUDY)
    place.focus_field("note")
    write("SECRET//NOFORN ")
    write("Falcon plan")
    place.focus_field("title_ko")
    rewrite("고친 사업명")
    qtbot.waitUntil(lambda: len(problems_at(place, "note")) == 1)
    assert "isn't kept, not even as a draft" in problems_at(place, "note")[0]
    place.keep()
    settled(qtbot, desk)
    place.hide()

    again = show_place(make_desk())
    again.show_project(STUDY)
    assert edits(again) == {"title_ko": "고친 사업명"}
    holding = [one.name for one in tmp_path.rglob("*") if one.is_file() and b"Falcon" in one.read_bytes()]
    assert holding == []
