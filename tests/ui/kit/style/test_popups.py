"""Every kind of popup has round corners and a shadow, in both looks, and opens where its field is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QMenu

from ui.features.projects.head import MenuButton
from ui.kit.forms.choices import Choice
from ui.kit.forms.day_picker import DayPicker
from ui.kit.forms.suggestions import Suggestions
from ui.kit.style.look import Look
from ui.kit.style.popups import INSET, SHADOW, popup_geometry
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.stay_open_menu import StayOpenMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

_CHOICES = tuple(Choice(f"C{number}", f"Choice {number}") for number in range(5))


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def look(request: pytest.FixtureRequest) -> Look:
    return Look(dark=request.param)


@pytest.fixture
def field(window: QWidget) -> QLineEdit:
    made = QLineEdit(window)
    made.setGeometry(200, 100, 240, 28)
    made.show()
    return made


def _calendar(look: Look, field: QLineEdit) -> QWidget:
    made = DayPicker(QLocale("en"), look, date(2026, 12, 1), field)
    made.open_under(field, None)
    return made


def _suggestions(look: Look, field: QLineEdit) -> QWidget:
    made = Suggestions(look, field)
    made.offer(_CHOICES)
    return made


def _menu(_look: Look, field: QLineEdit) -> QWidget:
    made = StayOpenMenu(field)
    made.addAction("Open")
    made.popup(field.mapToGlobal(QPoint(0, field.height())))
    return made


def _menu_of_a_button(look: Look, field: QLineEdit) -> QWidget:
    button = MenuButton("View", look, field.window())
    button.add("All", lambda: None)
    made = button.menu()
    made.popup(field.mapToGlobal(QPoint(0, field.height())))
    return made


def _list_of_a_box(look: Look, field: QLineEdit) -> QWidget:
    box = ChoiceBox("Choice", [(choice.code, choice.name) for choice in _CHOICES], "", look, field.window())
    box.setGeometry(field.geometry())
    box.show()
    box.showPopup()
    return box.view().window()


KINDS = pytest.mark.parametrize("make", [_calendar, _suggestions, _menu, _menu_of_a_button, _list_of_a_box])


@KINDS
def test_a_popup_is_a_round_panel_in_a_shadow(
    make: Callable[[Look, QLineEdit], QWidget], look: Look, field: QLineEdit, qtbot: QtBot
) -> None:
    popup = make(look, field)
    qtbot.waitExposed(popup)
    image = popup.grab().toImage()
    panel = popup.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    assert _alpha(image, panel.topLeft()) < 128, "the corner is round"
    assert _colour(image, panel.center().x(), panel.top()) == look.colour("border")
    assert _colour(image, panel.center().x(), panel.top() + 2) == look.colour("raised")
    outwards = [
        image.pixelColor(panel.center().x(), panel.bottom() + out).alpha() for out in range(1, SHADOW)
    ]
    assert outwards == sorted(outwards, reverse=True)
    assert outwards[0] > 0
    assert image.pixelColor(0, 0).alpha() == 0
    popup.close()


@KINDS
def test_a_popup_is_seen_at_the_edge_of_its_field(
    make: Callable[[Look, QLineEdit], QWidget], look: Look, field: QLineEdit, qtbot: QtBot
) -> None:
    popup = make(look, field)
    qtbot.waitExposed(popup)
    seen = popup.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    edge = field.mapToGlobal(QPoint(0, field.height()))
    assert seen.left() == edge.x()
    assert abs(seen.top() - edge.y()) <= 2
    popup.close()


def test_the_list_of_a_box_is_as_wide_as_the_box(look: Look, field: QLineEdit, qtbot: QtBot) -> None:
    popup = _list_of_a_box(look, field)
    qtbot.waitExposed(popup)
    assert popup.width() == field.width() + 2 * SHADOW
    popup.close()


def test_a_menu_within_a_menu_touches_it_and_does_not_cover_its_words(field: QLineEdit, qtbot: QtBot) -> None:
    outer, inner = StayOpenMenu(field), StayOpenMenu(field)
    inner.setTitle("More choices")
    inner.addAction("One")
    outer.addMenu(inner)
    outer.popup(field.mapToGlobal(QPoint(0, field.height())))
    qtbot.waitExposed(outer)
    _open_first(outer)
    qtbot.waitUntil(inner.isVisible)
    right = outer.geometry().right() - SHADOW
    assert abs(inner.geometry().left() + SHADOW - right) <= INSET
    outer.close()


def _open_first(menu: QMenu) -> None:
    menu.setActiveAction(menu.actions()[0])


def test_without_room_below_a_popup_opens_above(field: QLineEdit) -> None:
    field.window().move(0, field.screen().availableGeometry().bottom() - 150)
    at = popup_geometry(QSize(300, 200), field).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    assert 0 <= field.mapToGlobal(QPoint(0, 0)).y() - (at.bottom() + 1) <= 2


def _alpha(image: QImage, at: QPoint) -> int:
    return image.pixelColor(at).alpha()


def _colour(image: QImage, left: int, top: int) -> QColor:
    return QColor(image.pixelColor(left, top).rgb())
