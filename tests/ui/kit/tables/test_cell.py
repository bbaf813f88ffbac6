"""How cells are painted: elided texts say how many are missing, and marks are never omitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.kit.tables.rows import Line, columns
from ui.kit.style.look import Look
from ui.kit.style.sheet import palette, sheet
from ui.kit.tables.cell import Cell
from ui.kit.tables.rows_model import RowsModel
from ui.kit.tables.stage_marks import StageMarks
from ui.kit.tables.view import ListView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Transfer of a retired 45 m patrol vessel with spares " * 4


def _view(qtbot: QtBot, look: Look, *rows: Line) -> ListView:
    model: RowsModel[Line] = RowsModel(columns(), key=lambda row: row.id)
    model.set_rows(rows)
    view = ListView(model, look)
    qtbot.addWidget(view)
    view.resize(800, 200)
    view.show()
    return view


def _tip(view: ListView, row: int, column: int) -> str:
    index = view.model().index(row, column)
    delegate = view.itemDelegateForColumn(column)
    assert isinstance(delegate, Cell)
    return delegate.tip(QRectF(view.visualRect(index)).adjusted(8, 0, -8, 0), index)


def _colours(image: QImage, area: QRectF) -> set[str]:
    rect = area.toRect()
    return {
        QColor(image.pixel(x, y)).name().upper()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }


def _ink(image: QImage, area: QRectF) -> int:
    """Return how many pixels of a cell are not plain ground."""
    rect = area.adjusted(0, 0, 0, -3).toRect()
    spots = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
    ground = image.pixel(rect.left() + 1, rect.top() + 1)
    return sum(image.pixel(x, y) != ground for x, y in spots)


def test_only_a_text_that_does_not_fit_has_a_tooltip(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look, Line("P1", LONG), Line("P2", "Short"))
    assert _tip(view, 0, 1) == LONG
    assert _tip(view, 1, 1) == ""


def test_a_tooltip_shows_markup_as_it_was_typed(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look, Line("P1", "<b>bold</b> " * 30))
    at = view.visualRect(view.model().index(0, 1)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: "&lt;b&gt;" in QToolTip.text())
    QToolTip.hideText()


def test_the_name_of_a_rag_mark_is_its_tooltip(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look, Line("P1", "x", rag="red"))
    assert _tip(view, 0, 4) == "standing red"


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("rag", "token"), [("green", "good"), ("amber", "warn"), ("red", "bad"), ("grey", "idle")]
)
def test_each_rag_has_its_own_colour_in_either_look(
    qtbot: QtBot, qapp: QApplication, rag: str, token: str, *, dark: bool
) -> None:
    look = Look(dark=dark)
    qapp.setPalette(palette(look))
    qapp.setStyleSheet(sheet(look))
    view = _view(qtbot, look, Line("P1", "x", rag=rag))
    cell = QRectF(view.visualRect(view.model().index(0, 4)))
    assert getattr(look.tokens, token) in _colours(view.viewport().grab().toImage(), cell)


def test_the_marks_of_a_stage_are_seen_even_where_its_name_is_not(qtbot: QtBot, look: Look) -> None:
    marks = StageMarks(returned=2, deferred=True)
    view = _view(qtbot, look, Line("P1", "x", LONG, marks), Line("P2", "x", LONG))
    picture = view.viewport().grab().toImage()
    first, second = (QRectF(view.visualRect(view.model().index(row, 2))) for row in (0, 1))
    assert look.tokens.warn in _colours(picture, first)
    assert look.tokens.warn not in _colours(picture, second)


def test_late_days_are_told_by_weight_as_well_as_by_colour(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look, Line("P1", "x", late=True), Line("P2", "x"))
    picture = view.viewport().grab().toImage()
    late, usual = (QRectF(view.visualRect(view.model().index(row, 3))) for row in (0, 1))
    assert look.tokens.bad in _colours(picture, late)
    assert look.tokens.bad not in _colours(picture, usual)
    assert _ink(picture, late) > _ink(picture, usual)


def test_a_text_of_forty_thousand_characters_or_many_lines_stands_in_one_line(
    qtbot: QtBot, look: Look
) -> None:
    view = _view(qtbot, look, Line("P1", "가" * 40_000), Line("P2", "one\ntwo\tthree"))
    assert view.grab().height() == 200
    assert view.rowHeight(0) == look.row_height


def test_the_row_height_follows_the_density(qtbot: QtBot) -> None:
    assert _view(qtbot, Look(density="roomy"), Line("P1", "x")).rowHeight(0) == 34


def test_the_focus_is_seen(qtbot: QtBot, look: Look) -> None:
    view = _view(qtbot, look, Line("P1", "x"))
    view.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.waitUntil(view.hasFocus)
    cell = QRectF(view.visualRect(view.currentIndex()))
    assert look.tokens.accent in _colours(view.viewport().grab().toImage(), cell)
