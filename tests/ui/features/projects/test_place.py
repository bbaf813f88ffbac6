"""The list as a person uses it: by keys, by typing, by what is to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QListWidgetItem, QWidget

from registry.domain.errors import WrongUsage
from registry.domain.project.draft import Draft
from registry.domain.vocabulary.language import Language
from registry.services.projects.assignments import read_assignments
from tests.portfolio import CONCEPT
from tests.ui.features.projects.room import PATROL_VESSEL, Room, begin_project, keep_draft, show_column, write
from tests.ui.features.start.real_doors import empty_in
from ui.features.projects.columns import ROOMY_WIDTHS
from ui.features.projects.copy_dialog import CopyDialog
from ui.features.projects.list_query import counted
from ui.features.projects.views import ALL, DRAFTS, EXPORTS, LATE, OPEN
from ui.kit.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.desk.backend import Backend
    from ui.desk.desk import Desk

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_what_is_open_is_listed_by_number(room: Room) -> None:
    numbers = room.column("ref")
    assert len(numbers) == 23
    assert numbers == sorted(numbers)
    assert "23 project(s)" in room.texts(room.place)


def test_the_first_project_is_chosen_and_inspected(room: Room) -> None:
    assert room.chosen() == [PATROL_VESSEL]
    assert "Transfer of a retired 45 m patrol vessel with spares" in room.texts(room.panel)


def test_a_list_drawn_wide_gives_its_words_their_room(room: Room) -> None:
    section = [column.id for column in room.view.model().columns].index("waits_for")
    room.window.resize(1000, 700)
    room.settle()
    assert room.view.isColumnHidden(section)
    room.window.resize(1700, 700)
    room.settle()
    assert not room.view.isColumnHidden(section)
    assert room.view.columnWidth(section) == ROOMY_WIDTHS["waits_for"]


def test_a_click_on_a_heading_sorts_and_sorts_downwards(room: Room) -> None:
    header = room.view.horizontalHeader()
    section = [column.id for column in room.view.model().columns].index("days_in_stage")
    at = header.viewport().rect().topLeft()
    at.setX(header.sectionViewportPosition(section) + 10)
    at.setY(10)
    for _click in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        room.settle()
    days = [int(told) for told in room.column("days_in_stage") if told != "–"]
    assert days == sorted(days, reverse=True)


def test_the_chosen_project_stays_chosen_and_in_sight_in_another_order(room: Room) -> None:
    room.press(Key.Key_Down)
    room.press(Key.Key_Down)
    before = room.chosen()
    room.view.columns.sort("title", descending=True)
    room.settle()
    assert room.chosen() == before
    assert room.view.viewport().rect().intersects(room.view.visualRect(room.view.currentIndex()))


def test_order_and_columns_are_there_again_the_next_time(
    desk_in: Callable[[Language], Desk], qtbot: QtBot
) -> None:
    room = Room(desk_in(Language.EN), qtbot)
    sections = {column.id: place for place, column in enumerate(room.view.model().columns)}
    room.view.columns.show_column(sections["summary_en"], shown=True)
    room.view.columns.show_column(sections["rag"], shown=False)
    room.view.columns.sort("title", descending=True)
    room.place.show_view(ALL)
    room.settle()
    headings, numbers = room.headings(), room.column("ref")
    again = Room(desk_in(Language.EN), qtbot)
    assert again.headings() == headings
    assert "English summary" in headings
    assert "Rating" not in headings
    assert again.place.view == ALL
    assert again.column("ref") == numbers


def test_a_column_that_is_chosen_shows_its_field(room: Room) -> None:
    show_column(room, "objective")
    assert any(text for text in room.column("objective"))


def test_every_column_can_be_asked_for_and_those_that_sort_are_sorted_by(room: Room) -> None:
    for section, column in enumerate(room.view.model().columns):
        room.view.columns.show_column(section, shown=True)
        assert len(room.column(column.id)) == 23
        if column.sortable:
            room.view.columns.sort(column.id, descending=False)
    room.settle()
    assert len(room.column("ref")) == 23


def test_what_another_act_changed_is_seen_and_nothing_else_moves(room: Room) -> None:
    for _step in range(4):
        room.press(Key.Key_Down)
    before, top = room.chosen(), room.view.verticalScrollBar().value()
    write(room, PATROL_VESSEL, "title_en=A vessel under another name")
    assert room.column("title")[0] == "A vessel under another name"
    assert room.chosen() == before
    assert room.view.verticalScrollBar().value() == top
    assert room.view.hasFocus()


def test_a_new_project_appears_and_goes_again_when_it_is_undone(room: Room) -> None:
    words = room.desk.registry.words
    edit = read_assignments(CONCEPT, words)

    def new(registry: Registry, acting: ActContext) -> ChangeSet:
        registry.projects.new(edit, acting)
        return registry.history.recent(1)[0]

    room.desk.do(new)
    room.settle()
    assert len(room.column("ref")) == 24
    room.desk.do(lambda registry, acting: registry.history.undo("", acting))
    room.settle()
    assert len(room.column("ref")) == 23


def test_a_project_is_selected_by_its_number_as_soon_as_it_is_listed(room: Room) -> None:
    room.place.select("RCF-U-26-0011")
    assert room.chosen() == ["RCF-U-26-0011"]
    room.place.show_view(EXPORTS)
    room.place.select("RCF-K-26-0013")
    room.settle()
    assert room.chosen() == ["RCF-K-26-0013"]
    room.place.select("RCF-K-99-0001")
    assert room.chosen() == ["RCF-K-26-0013"]


def test_the_following_project_is_the_next_of_the_list(room: Room) -> None:
    numbers = room.column("ref")
    assert room.place.following(numbers[0]) == numbers[1]
    assert room.place.following(numbers[-1]) == ""
    assert room.place.following("RCF-K-99-0001") == ""


@pytest.mark.parametrize("view", [OPEN, ALL, LATE, EXPORTS, DRAFTS])
@pytest.mark.parametrize("begun", [0, 1, 12])
@pytest.mark.parametrize("drafted", [False, True])
def test_each_view_lists_as_many_as_it_counts(room: Room, view: str, begun: int, *, drafted: bool) -> None:
    for number in range(begun):
        begin_project(room, f"Begun {number}")
    if drafted:
        keep_draft(room)
    room.place.show_view(view)
    room.settle()
    listed = len(room.column("ref")) + len(_unfinished(room))
    assert room.desk.ask(counted)[view] == listed
    assert f"{listed} project(s)" in room.texts(room.place)


def _unfinished(room: Room) -> list[str]:
    """Return the lines about projects that were never saved."""
    return [words for words in room.texts(room.place) if words.startswith("Unsaved new project")]


def test_a_project_with_a_draft_is_found_in_its_view(room: Room) -> None:
    keep_draft(room)
    room.place.show_view(DRAFTS)
    room.settle()
    assert room.column("ref") == [PATROL_VESSEL]


def test_a_project_that_was_never_saved_is_continued_from_the_view_of_drafts(
    qtbot: QtBot, room: Room
) -> None:
    drafts = [begin_project(room, title) for title in ("Older", "Newer")]
    room.place.show_view(DRAFTS)
    room.settle()
    assert [words.rpartition(": ")[2] for words in _unfinished(room)] == ["Newer", "Older"]
    assert "No other drafts" in room.texts(room.place)
    links = [one for one in room.place.findChildren(QAbstractButton) if one.text() == "Continue"]
    for link, draft in zip((link for link in links if link.isVisible()), reversed(drafts), strict=True):
        assert link.accessibleDescription().startswith("Unsaved new project")
        with qtbot.waitSignal(room.place.draft_wanted) as wanted:
            link.click()
        assert wanted.args[0].draft == draft


def test_lines_about_unsaved_projects_go_with_a_filter_with_another_view_and_with_the_draft(
    room: Room,
) -> None:
    draft = begin_project(room, "Begun")
    room.place.show_view(DRAFTS)
    room.settle()
    assert len(_unfinished(room)) == 1
    room.press(Key.Key_F, Control)
    room.type("radar")
    assert _unfinished(room) == []
    room.place.show_view(ALL)
    room.settle()
    assert _unfinished(room) == []
    room.place.show_view(DRAFTS)
    room.settle()
    assert len(_unfinished(room)) == 1
    room.desk.do(lambda registry, _acting: registry.drafts.drop(draft.id))
    room.settle()
    room.place.enter()
    room.settle()
    assert _unfinished(room) == []
    assert "No drafts" in room.texts(room.place)


def test_a_draft_that_was_dropped_is_gone_when_the_list_is_entered_again(room: Room) -> None:
    keep_draft(room)
    room.place.show_view(DRAFTS)
    room.settle()
    room.desk.do(lambda registry, _acting: registry.drafts.drop(registry.drafts.all()[0].draft.id))
    room.settle()
    room.place.enter()
    room.settle()
    assert "No drafts" in room.texts(room.place)


def test_counts_are_told_to_the_side_bar(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.place.counts_changed) as told:
        room.place.enter()
    assert told.args == [
        {OPEN: 23, ALL: 25, LATE: told.args[0][LATE], EXPORTS: told.args[0][EXPORTS], DRAFTS: 0}
    ]


def test_the_marks_in_sight_are_told(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.place.marked) as told:
        room.place.enter()
    assert told.args == [{"U", "DAEOEBI", "CUI"}]
    room.press(Key.Key_F, Control)
    with qtbot.waitSignal(room.place.marked, check_params_cb=lambda marks: marks == {"U"}):
        room.type("radar")


def test_the_marks_are_those_of_the_rows_in_sight_however_high_the_window_is(room: Room) -> None:
    told: list[frozenset[str]] = []
    room.place.marked.connect(told.append)
    model = room.view.model()
    room.place.enter()
    for height in (300, 700, 420, 1000, 500, 900):
        room.window.resize(1280, height)
        room.settle()
        lines = [model.row_at(row) for row in range(model.rowCount()) if _is_in_sight(room, row)]
        assert told[-1] == {line.text("mark") for line in lines if line is not None}, height


def _is_in_sight(room: Room, row: int) -> bool:
    shown = room.view.visualRect(room.view.model().index(row, 0))
    return room.view.viewport().rect().intersects(shown) or row == 0  # the first row is the inspected one


def test_the_marks_of_unsaved_projects_are_told_while_these_are_in_sight(room: Room) -> None:
    told: list[frozenset[str]] = []
    room.place.marked.connect(told.append)
    draft = Draft("", None, {"title_en": "Begun", "mark": "대외비", "documents.+1.mark": "CUI"}, {})
    room.desk.do(lambda registry, _acting: registry.drafts.keep(draft))
    room.settle()
    for view, typed in ((DRAFTS, {"DAEOEBI", "CUI"}), (EXPORTS, set()), (DRAFTS, {"DAEOEBI", "CUI"})):
        room.place.show_view(view)
        room.settle()
        lines = map(room.view.model().row_at, range(len(room.column("ref"))))
        assert set(told[-1]) == typed | {line.text("mark") for line in lines if line is not None}


def test_titles_are_those_of_the_language_of_the_screen(
    desk_in: Callable[[Language], Desk], qtbot: QtBot
) -> None:
    room = Room(desk_in(Language.KO), qtbot)
    assert room.column("title")[0] == "퇴역 45m급 경비정 및 부속 양도"
    assert "단계" in room.headings()


def test_chosen_rows_are_copied_as_a_table(room: Room) -> None:
    room.press(Key.Key_Down, Shift)
    room.press(Key.Key_C, Control)
    head, titles, *lines = QApplication.clipboard().text().splitlines()
    assert titles.split("\t")[:2] == ["No.", "Title"]
    assert head == "UNCLASSIFIED / 일반(공개) · INTERNAL USE · FICTIONAL EXAMPLE / 가상 예시"
    assert [line.split("\t")[0] for line in lines] == room.chosen()
    assert len(lines) == 2


def test_for_another_office_only_what_may_go_there_is_copied(qtbot: QtBot, room: Room) -> None:
    place = room.place
    room.view.selectAll()
    chosen = room.chosen()
    next(one for one in place.commands() if one.id == "copy_for").run()
    dialog = place.findChild(CopyDialog)
    assert dialog is not None
    audience = dialog.findChild(ChoiceBox)
    assert audience is not None
    audience.setFocus()
    QTest.keyClicks(audience, "United States")
    qtbot.waitUntil(lambda: audience.value == "USA")
    kept_back = [item.text() for item in _items(dialog)]
    assert [one[:13] for one in kept_back] == ["RCF-K-26-0021", "RCF-K-26-0023"]
    QTest.keyClick(dialog, Key.Key_Return)
    head, _, *lines = QApplication.clipboard().text().splitlines()
    assert head == "CUI / 일반(공개) · Releasable to: USA, KOR · FICTIONAL EXAMPLE / 가상 예시"
    copied = [line.split("\t")[0] for line in lines]
    assert copied == [ref for ref in chosen if ref not in {one[:13] for one in kept_back}]


def _items(dialog: CopyDialog) -> list[QListWidgetItem]:
    listed = dialog.findChild(QListWidget)
    assert listed is not None
    return [listed.item(row) for row in range(listed.count())]


class TestAnEmptyRegistry:
    @pytest.fixture
    def backend(self, tmp_path: Path) -> Backend:
        return empty_in(tmp_path)

    def test_it_says_what_the_place_is_for_and_offers_the_first_step(self, qtbot: QtBot, room: Room) -> None:
        assert "No projects yet" in room.texts(room.place)
        with qtbot.waitSignal(room.place.new_project_requested):
            room.press(Key.Key_Space)


def test_whatever_the_keyboard_reaches_has_a_name_in_the_language_of_the_screen(
    desk_in: Callable[[Language], Desk], qtbot: QtBot, language: Language
) -> None:
    room = Room(desk_in(language), qtbot)
    reached = [
        widget
        for widget in room.window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) > 10
    assert [type(widget).__name__ for widget in reached if not room.spoken(widget)] == []


def test_tab_goes_through_the_place_in_reading_order(room: Room) -> None:
    room.press(Key.Key_F, Control)
    spoken = []
    for _step in range(10):
        spoken.append(room.spoken_here())
        room.press(Key.Key_Tab)
    named = (
        "Filter this list",
        "Area",
        "Partner",
        "Stage",
        "State",
        "Procedure",
        "Rating",
        "Late",
        "More filters",
        "Projects",
    )
    assert all(name in told for name, told in zip(named, spoken, strict=True))


def test_what_cannot_be_read_is_told_and_the_list_stays(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.desk.failed):
        room.place.listing.model.fetching_failed.emit(WrongUsage("it cannot be read"))
    assert len(room.column("ref")) == 23


def test_what_was_worked_out_anew_is_listed_anew(room: Room) -> None:
    before = room.column("stage")
    with room.desk.registry._store.database.write() as connection:
        connection.exec_driver_sql("UPDATE standing SET stage = 'D9'")
        connection.commit()
    room.desk.rebuilt.emit()
    room.settle()
    assert room.column("stage") != before
