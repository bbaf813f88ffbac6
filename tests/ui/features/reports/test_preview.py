"""The preview over a document of three pages: what is seen, what is said, and where keys lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from tests.ui.hands import CTRL, press
from ui.features.reports.preview import Preview
from ui.features.reports.zoom import Fit, Zoom, at

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.data.typesetting.page_pictures import PagePictures
    from ui.desk.desk import Desk

KEY = Qt.Key


@pytest.fixture
def preview(desk: Desk, three_pages: PagePictures, qtbot: QtBot) -> Preview:
    made = Preview(desk)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    sizes = tuple(three_pages.size(page) for page in range(len(three_pages)))
    made.show_report(three_pages, sizes, "project sheet of RCF-K-26-0001", again=False)
    qtbot.waitUntil(lambda: desk.idle)
    return made


def seen(preview: Preview) -> QImage:
    return preview.viewport().grab().toImage()


def red(image: QImage) -> int:
    """Return how many points are as red as the bar on each page."""
    bar = QColor("#C2185B").rgb()
    return sum(
        image.pixel(x, y) == bar for x in range(0, image.width(), 4) for y in range(0, image.height(), 2)
    )


def said(preview: Preview) -> str:
    return QAccessible.queryAccessibleInterface(preview).text(QAccessible.Text.Name)


def test_the_page_itself_is_to_be_seen(preview: Preview) -> None:
    assert red(seen(preview)) > 100


def test_a_screen_reader_is_told_the_page_and_where_its_text_can_be_read(preview: Preview) -> None:
    assert said(preview) == "Page 1 of 3, project sheet of RCF-K-26-0001"
    described = QAccessible.queryAccessibleInterface(preview).text(QAccessible.Text.Description)
    assert "tagged PDF" in described


def test_page_down_goes_to_the_end_of_a_page_and_then_to_the_next(preview: Preview) -> None:
    tops = []
    while preview.page == 0:
        tops.append(preview.verticalScrollBar().value())
        press(KEY.Key_PageDown)
    assert tops == sorted(set(tops))
    assert len(tops) > 1
    assert said(preview).startswith("Page 2 of 3")
    press(KEY.Key_PageUp)
    assert preview.page == 0


def test_a_whole_page_at_a_time_each_key_is_a_page(preview: Preview) -> None:
    preview.set_zoom(Zoom(Fit.PAGE))
    pages = []
    for key in (KEY.Key_PageDown, KEY.Key_Space, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Home, KEY.Key_End):
        press(key)
        pages.append(preview.page)
    assert pages == [1, 2, 2, 1, 0, 2]


def test_the_key_of_the_plus_sign_makes_larger_without_shift(preview: Preview) -> None:
    preview.set_zoom(at(100))
    width = preview._layout.boxes[0].width
    press(KEY.Key_Equal, held=CTRL)
    assert preview._layout.boxes[0].width > width


def test_arrows_scroll(preview: Preview) -> None:
    press(KEY.Key_Down)
    assert 0 < preview.verticalScrollBar().value() < 100


@pytest.mark.parametrize("zoom", [at(50), at(150), Zoom(Fit.PAGE)])
def test_larger_or_smaller_the_page_that_is_read_stays(preview: Preview, zoom: Zoom) -> None:
    preview.go_to(1)
    preview.set_zoom(zoom)
    assert preview.page == 1
    top = preview.verticalScrollBar().value()
    assert preview._layout.at(top + preview.viewport().height() // 3) == 1


def test_fitted_to_the_width_nothing_is_to_be_scrolled_across(preview: Preview) -> None:
    for width in (400, 700, 1300):
        preview.resize(width, 500)
        assert preview.horizontalScrollBar().maximum() == 0
    preview.set_zoom(at(300))
    assert preview.horizontalScrollBar().maximum() > 0


def test_on_a_fine_screen_the_pages_are_drawn_as_fine(
    preview: Preview, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    width = preview._layout.boxes[0].width
    monkeypatch.setattr(Preview, "devicePixelRatioF", lambda _preview: 2.0)
    preview.set_zoom(Zoom(Fit.WIDTH))
    qtbot.waitUntil(lambda: desk.idle)
    image = preview._pages.image(0)
    assert image is not None
    assert abs(image.width() - 2 * width) <= 1


def test_pages_far_away_are_not_kept(preview: Preview, desk: Desk, qtbot: QtBot) -> None:
    preview.set_zoom(at(200))
    qtbot.waitUntil(lambda: desk.idle)
    preview.go_to(0)
    qtbot.waitUntil(lambda: desk.idle)
    assert preview._pages.image(0) is not None
    assert preview._pages.image(2) is None
    press(KEY.Key_End)
    qtbot.waitUntil(lambda: desk.idle)
    assert preview._pages.image(2) is not None
    assert preview._pages.image(0) is None


def test_cleared_it_says_so_and_takes_keys_calmly(preview: Preview) -> None:
    preview.clear()
    press(KEY.Key_PageDown, KEY.Key_End, KEY.Key_Home)
    assert said(preview) != ""
    assert preview.count == 0
    assert red(seen(preview)) == 0
