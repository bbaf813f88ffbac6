"""The place over the sample portfolio: a selected report is created at once, shown and announced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton

from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind
from registry.services.projects.assignments import read_assignments
from tests.ui.accessible import unnamed
from tests.ui.cut_off import cut_off
from tests.ui.features.reports.room import PATROL_VESSEL, RADAR, Room
from tests.ui.hands import chord, focused, press
from ui.actions.keys import KEYS
from ui.kit.dialogs import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.language import Language
    from ui.desk.desk import Desk

KEY = Qt.Key
OPEN_IN_SAMPLE, EXPORTS_IN_SAMPLE = 23, 5


def choose(room: Room, words: str) -> None:
    """Choose a round button by its words, with the space bar."""
    button = room.button(words)
    button.setFocus()
    press(KEY.Key_Space)
    room.settle()


def change(room: Room, value: str) -> None:
    """Change the patrol vessel as another part of the window would."""
    pairs = read_assignments([value], room.desk.registry.words)
    room.desk.do(lambda registry, acting: registry.projects.change(PATROL_VESSEL, pairs, acting))
    room._qtbot.waitUntil(lambda: room.place._making.is_under_way)
    room.settle()


def test_the_sheet_of_the_chosen_project_is_there_at_once(room: Room) -> None:
    assert PATROL_VESSEL in room.report
    assert room.preview.count == 1
    assert room.spoken(room.preview).startswith("Page 1 of 1, ")
    assert PATROL_VESSEL in room.spoken(room.preview)
    assert room.marks[-1] == {"U"}


def test_the_keyboard_begins_at_the_reports_there_are(room: Room) -> None:
    at = focused()
    assert isinstance(at, QRadioButton)
    assert at.isChecked()
    assert "project sheet" in room.spoken(at)
    press(KEY.Key_Down)
    room.settle()
    assert "Pipeline" in room.spoken(focused())
    assert "Pipeline" in room.report


def test_a_pipeline_is_of_what_the_list_shows_and_tells_the_marks_in_it(room: Room) -> None:
    assert not room.box("Group by").isVisible()
    choose(room, "Pipeline")
    assert room.button(f"Projects in the list ({OPEN_IN_SAMPLE})").isChecked()
    assert room.box("Group by").isVisible()
    assert room.place._ready is not None
    assert room.place._ready.request.query == ProjectQuery(ended=False)
    assert room.marks[-1] >= {"DAEOEBI", "CUI"}


def test_every_choice_makes_the_report_anew(room: Room) -> None:
    choose(room, "Pipeline")
    assert room.place._ready is not None
    english, a4 = room.place._ready.report.pdf, room.place._ready.sizes[0]
    for name in ("Report language", "Paper size", "Group by"):
        before = room.place._ready.report.pdf
        QTest.keyClick(room.box(name), KEY.Key_End)
        room.settle()
        assert room.place._ready.report.pdf != before, name
    before = room.place._ready.report.pdf
    choose(room, "Red first")
    assert room.place._ready.report.pdf != before
    assert "협력사업 추진 현황" in room.report
    assert room.place._ready.sizes[0] != a4
    assert room.place._ready.report.pdf != english


def test_what_was_chosen_is_kept_for_the_next_time(room: Room, qtbot: QtBot) -> None:
    choose(room, "Pipeline")
    choose(room, "All open projects")
    QTest.keyClick(room.box("Paper size"), KEY.Key_End)
    room.settle()
    chord(KEYS["true_size"])
    again = Room(room.desk, qtbot)
    assert again.button("Pipeline").isChecked()
    assert again.button("All open projects").isChecked()
    assert again.box("Paper size").currentText() == "US Letter"
    assert again.box("Zoom").currentText() == "100%"


def test_several_chosen_projects_get_a_page_each(room: Room) -> None:
    room.place.about((PATROL_VESSEL, RADAR), None)
    room.settle()
    assert room.button("Selected projects (2)").isChecked()
    assert room.preview.count == 2
    chord(KEYS["fit_page"])
    chord(KEYS["next_page"])  # from wherever the keyboard is
    assert room.spoken(room.preview).startswith("Page 2 of 2")


def test_where_nothing_is_chosen_the_next_step_is_offered(desk: Desk, qtbot: QtBot) -> None:
    room = Room(desk, qtbot, (), ProjectQuery(equal={"procedure": ("DEX",)}))
    assert "No project selected" in room.texts()
    assert not room.button("Print").isEnabled()
    with qtbot.waitSignal(room.place.projects_wanted):
        QTest.keyClick(room.button("Go to Projects"), KEY.Key_Space)
    choose(room, f"Projects in the list ({EXPORTS_IN_SAMPLE})")
    assert room.preview.count == EXPORTS_IN_SAMPLE


def test_a_list_without_projects_is_told(desk: Desk, qtbot: QtBot) -> None:
    room = Room(desk, qtbot, query=ProjectQuery(text="zzz"))
    room.place.show_report(ReportKind.PIPELINE)
    room.settle()
    assert "No projects to report on" in room.texts()
    assert room.report == ""


def test_a_large_report_is_made_only_when_it_is_meant(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.features.reports.report_work._MOST", {ReportKind.PIPELINE: 3})
    room = Room(desk, qtbot)
    room.place.show_report(ReportKind.PIPELINE)
    room.settle()
    assert room.preview.count == 0
    assert any(text.startswith(f"Report on {OPEN_IN_SAMPLE} ") for text in room.texts())
    QTest.keyClick(room.button("Create"), KEY.Key_Space)
    room.settle()
    assert room.preview.count > 0


def test_of_several_choices_only_the_last_is_shown(room: Room) -> None:
    told: list[object] = []
    room.place._making.ended.connect(told.append)
    for _ in range(3):
        QTest.keyClick(room.box("Report language"), KEY.Key_End)
        QTest.keyClick(room.box("Paper size"), KEY.Key_End)
        QTest.keyClick(room.box("Report language"), KEY.Key_Home)
        QTest.keyClick(room.box("Paper size"), KEY.Key_Home)
    QTest.keyClick(room.box("Paper size"), KEY.Key_End)
    assert not room.place._is_there()
    room.settle()
    assert len(told) == 1
    assert room.preview._sizes[0] == (612.0, 792.0)


def test_long_making_shows_how_far_it_is_and_can_be_stopped(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.features.reports.report_job._LONG_MS", 0)
    began: list[object] = []
    ended: list[object] = []
    desk.began.connect(began.append)
    desk.began.connect(lambda progress: progress.cancel())
    desk.ended.connect(ended.append)
    room = Room(desk, qtbot)
    assert "Stopped" in room.texts()
    assert began == ended
    assert len(began) == 1


def test_what_is_written_meanwhile_is_in_the_report(room: Room) -> None:
    assert room.place._ready is not None
    before = room.place._ready.report.title
    change(room, "title_en=Another title of the vessel")
    assert before not in room.report
    assert "Another title of the vessel" in room.report


def test_while_it_is_not_seen_nothing_is_made(room: Room) -> None:
    room.place.hide()
    room.place.show_report(ReportKind.PIPELINE)
    assert not room.is_making()
    room.place.show()
    assert room.is_making()
    room.settle()
    assert "Pipeline" in room.report


def test_what_cannot_be_made_is_told_where_the_report_would_stand(room: Room) -> None:
    room.place.about(("RCF-K-99-9999",), None)
    room.settle()
    assert room.report == ""
    assert "No projects to report on" in room.texts()


def test_a_fault_of_the_program_is_told_as_one_and_does_not_go_on_for_ever(room: Room) -> None:
    broken: list[object] = []
    room.desk.broken.connect(broken.append)
    room.place.about((PATROL_VESSEL,), "no query")  # type: ignore[arg-type]  # the fault
    choose(room, "Pipeline")
    assert broken
    assert "Stopped" in room.texts()


def test_shortened_texts_are_told_beside_the_report(room: Room) -> None:
    change(room, "objective=" + "a long objective " * 1000)
    assert room.place._ready is not None
    notices = room.place._ready.report.notices
    assert notices
    assert set(notices) <= set(room.texts())


def test_size_and_page_are_chosen_by_key(room: Room) -> None:
    room.place.about((PATROL_VESSEL, RADAR), None)
    room.settle()
    percents = []
    for keys in ("true_size", "larger", "smaller", "smaller"):
        chord(KEYS[keys])
        percents.append(room.box("Zoom").currentText())
    assert percents == ["100%", "125%", "100%", "75%"]


def test_everything_has_a_name_fits_and_is_reached_by_tab(
    desk_in: Callable[[Language], Desk], qtbot: QtBot, language: Language
) -> None:
    room = Room(desk_in(language), qtbot)
    for kind in ReportKind:
        room.place.show_report(kind)
        room.settle()
        qtbot.waitUntil(lambda: cut_off(room.window) == [])
        assert unnamed(room.window) == []
    reached = []
    while focused() not in reached:
        reached.append(focused())
        QTest.keyClick(focused(), KEY.Key_Tab)
    assert room.preview in reached
    assert not QApplication.focusWidget() or len(reached) >= 12
    assert room.window.findChildren(QCheckBox) == []


def test_a_project_that_may_not_go_to_the_audience_is_named_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    room = Room(desk, qtbot, ("RCF-K-26-0021",))
    audience = room.box("Audience")
    audience.setFocus()
    QTest.keyClicks(audience, "United States")
    room.settle()
    texts = room.texts()
    assert "Nothing to release to this audience" in texts
    assert any(text.startswith("RCF-K-26-0021 (the project): not releasable to") for text in texts)
    assert not [
        one for one in room.window.findChildren(QPushButton) if one.text() == "Try again" and one.isVisible()
    ]
    assert room.report == ""


def test_what_was_saved_for_another_office_is_remembered(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "file_to_save", lambda *_args: str(tmp_path / "x.pdf"))
    room = Room(desk, qtbot)
    change(room, "note=Told elsewhere")
    made = desk.registry.history.recent(1)[0].seq
    for words, told in (("", False), ("United States", True)):  # at first it is for internal use
        audience = room.box("Audience")
        audience.setFocus()
        QTest.keyClicks(audience, words)
        room.settle()
        room.said.clear()
        room.button("Save as PDF").click()
        qtbot.waitUntil(lambda: bool(room.said))
        assert desk.registry.has_handed_out(made) is told
