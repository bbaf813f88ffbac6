"""The stage strip: all of it to be seen, spoken and walked through with the arrows."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from registry.domain.procedure.stage_mark import StageMark
from tests.ui.kit.widgets.stages import progress
from ui.kit.style.look import SECONDARY, Look, font
from ui.kit.widgets.stage_dots import StageDots
from ui.kit.widgets.stage_mark import paint_stage
from ui.kit.widgets.stage_strip import StageStrip
from ui.kit.widgets.strip_stage import StripStage, place_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.language import Language

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a field before and after what is tested."""
    made = QWidget()
    made.setLayout(QVBoxLayout())
    qtbot.addWidget(made)
    made.resize(1080, 300)
    return made


def _strip(page: QWidget, look: Look, *stages: StripStage) -> StageStrip:
    strip = StageStrip(look)
    strip.set_stages(stages or progress())
    layout = page.layout()
    assert layout is not None
    for widget in (QLineEdit(), strip, QLineEdit()):
        layout.addWidget(widget)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    return strip


def _focused(strip: StageStrip) -> str:
    return next((cell.stage.code for cell in strip.cells if cell.hasFocus()), "")


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_tab_reaches_the_strip_once_at_the_stage_the_project_stands_at(page: QWidget, look: Look) -> None:
    strip = _strip(page, look)
    first, last = page.findChildren(QLineEdit)
    first.setFocus()
    QTest.keyClick(first, Key.Key_Tab)
    assert _focused(strip) == "D9"
    QTest.keyClick(strip.cells[8], Key.Key_Tab)
    assert last.hasFocus()


def test_arrows_walk_through_the_stages_and_enter_chooses_one(page: QWidget, look: Look) -> None:
    strip = _strip(page, look)
    told: list[str] = []
    strip.stage_chosen.connect(told.append)
    strip.cells[8].setFocus()
    for key in (
        Key.Key_Right,
        Key.Key_Return,
        Key.Key_Home,
        Key.Key_Left,
        Key.Key_Space,
        Key.Key_End,
        Key.Key_Enter,
    ):
        QTest.keyClick(_focus(), key)
    assert told == ["D10", "D1", "D14"]


def test_a_click_chooses_a_stage_and_takes_the_tab_stop_along(page: QWidget, look: Look) -> None:
    strip = _strip(page, look)
    told: list[str] = []
    strip.stage_chosen.connect(told.append)
    QTest.mouseClick(strip.cells[2], Qt.MouseButton.LeftButton)
    assert told == ["D3"]
    stops = [cell.stage.code for cell in strip.cells if cell.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["D3"]


def test_the_focus_stays_at_its_stage_when_the_road_is_shown_anew(page: QWidget, look: Look) -> None:
    strip = _strip(page, look)
    strip.cells[4].setFocus()
    strip.set_stages(progress())
    assert _focused(strip) == "D5"


def test_each_stage_is_a_button_that_speaks_a_sentence(page: QWidget, look: Look, language: Language) -> None:
    strip = _strip(page, look, *progress(language))
    spoken = QAccessible.queryAccessibleInterface(strip)
    children = [spoken.child(number) for number in range(spoken.childCount())]
    assert [child.text(QAccessible.Text.Name) for child in children] == [
        one.sentence for one in progress(language)
    ]
    assert {child.role() for child in children} == {QAccessible.Role.Button}
    assert all(cell.toolTip() for cell in strip.cells)


@pytest.mark.parametrize("width", [1020, 1064, 1082, 1600])
def test_no_name_is_cut_off_on_a_small_screen(
    page: QWidget, look: Look, language: Language, width: int
) -> None:
    stages = progress(language)
    strip = _strip(page, look, *stages)
    page.resize(width + 18, 300)
    places = [cell.geometry() for cell in strip.cells]
    assert all(not left.intersects(right) for left, right in pairwise(places))
    assert all(QRect(0, 0, strip.width(), strip.height()).contains(place) for place in places)
    for stage, cell in zip(stages, strip.cells, strict=True):
        assert " ".join(cell.label_lines()) == stage.label


@pytest.mark.parametrize("width", [1280, 1000, 857, 780])
@pytest.mark.parametrize("note", ["50/180 days", "503/1,095 working days", "업무일 50/180일"])
def test_the_days_of_the_current_stage_are_never_cut(
    page: QWidget, look: Look, width: int, note: str
) -> None:
    stages = [replace(stage, note=note) if stage.sides else stage for stage in progress()]
    strip = _strip(page, look, *stages)
    page.resize(width + 18, 300)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    (cell,) = (cell for cell in strip.cells if cell.stage.note)
    assert "".join(cell.note_lines_in(cell.width())).replace(" ", "") == note.replace(" ", "")
    metrics = QFontMetricsF(font(SECONDARY))
    assert all(metrics.horizontalAdvance(line) <= cell.width() for line in cell.note_lines_in(cell.width()))
    assert cell.height_in(cell.width()) <= strip.height()


def test_a_very_narrow_strip_shows_all_marks_and_the_name_of_the_current_stage(
    page: QWidget, look: Look
) -> None:
    strip = _strip(page, look)
    page.resize(400, 300)
    assert strip.cells[-1].geometry().right() <= strip.width()
    assert not any(cell.labelled for cell in strip.cells)
    foot = strip.grab().toImage().copy(0, 30, 200, 18)
    assert len({foot.pixel(x, y) for x in range(foot.width()) for y in range(foot.height())}) > 3
    assert QFontMetrics(font(SECONDARY)).height() <= 20


def test_every_mark_differs_without_its_colour(look: Look) -> None:
    for size in (11, 20):
        shapes = {mark: _shape(mark, look, size) for mark in StageMark}
        assert len(set(shapes.values())) == len(StageMark)


def _shape(mark: StageMark, look: Look, size: int) -> bytes:
    """Return what a mark covers, without its colour."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_stage(painter, QRectF(0, 0, size, size), mark, look)
    painter.end()
    return bytes(image.pixelColor(x, y).alpha() > 127 for x in range(size) for y in range(size))


def test_the_place_of_a_project_is_its_current_stage_or_the_last_done_one() -> None:
    stages = progress()
    assert place_of(stages) == 9
    assert place_of(stages[:8]) == 8
    assert place_of([]) == 0
    assert place_of([*stages[:3], StripStage("X", "4", "X", StageMark.WAITING, current=True), *stages]) == 4


def test_an_empty_road_is_an_empty_strip(page: QWidget, look: Look) -> None:
    strip = _strip(page, look)
    strip.set_stages([])
    assert strip.cells == ()
    strip.grab()


def test_the_dots_say_how_far_a_road_has_come(qtbot: QtBot, look: Look) -> None:
    dots = StageDots(look)
    qtbot.addWidget(dots)
    dots.set_stages(progress(), 8, 12)
    assert dots.words == "8 of 12"
    assert dots.accessibleName() == "8 of 12 stages done. US consent: half."
    dots.resize(dots.minimumSizeHint())
    dots.grab()


def test_a_long_word_of_a_name_takes_its_room_from_short_ones_and_is_never_broken(
    page: QWidget, look: Look
) -> None:
    names = ("Concept", "RCWG", "Implementation", "KIDD", "Offer", "Classification", "Close")
    stages = tuple(StripStage(f"X{n}", str(n), name, StageMark.WAITING) for n, name in enumerate(names))
    strip = _strip(
        page, look, *stages, *(StripStage(f"Y{n}", "", "Route", StageMark.WAITING) for n in range(6))
    )
    assert [cell.label_lines() for cell in strip.cells[:7]] == [(name,) for name in names]
    last = strip.cells[-1].geometry()
    assert last.right() + 1 == strip.width()


def test_a_name_with_a_dot_goes_on_after_it_and_not_within_a_word(page: QWidget, look: Look) -> None:
    stages = [StripStage(f"D{n}", str(n), "LOA·계약안", StageMark.WAITING) for n in range(18)]
    strip = _strip(page, look, *stages)
    strip.resize(820, strip.height())
    shown = {cell.label_lines() for cell in strip.cells}
    assert shown == {("LOA·", "계약안")}
