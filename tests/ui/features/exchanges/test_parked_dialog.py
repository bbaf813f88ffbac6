"""Parked cells in the window: the ledger says how many wait, and the keyboard decides each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from registry.domain.exchange.check_result import ApplyOptions, Conflicts
from registry.domain.exchange.column_mapping import ImportOptions
from registry.domain.vocabulary.language import Language
from tests.portfolio import BY_KIM, assign
from tests.services.exchange.returned import PROJECTS, column_of, row_of
from tests.services.exchange.sheets import take_in
from tests.ui.features.exchanges.workbooks import VESSEL
from tests.ui.hands import CTRL, press
from ui.features.exchanges.parked_dialog import ParkedDialog, offer_parked
from ui.features.exchanges.place import ExchangesPlace
from ui.kit.widgets.banner import MarkBanner

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk, Notice


@pytest.fixture
def parked(desk: Desk, sent_book: Path) -> str:
    """The number of an import of which one cell waits."""
    registry = desk.registry
    book = openpyxl.load_workbook(sent_book)
    page = book[PROJECTS]
    page.cell(row_of(page, VESSEL), column_of(page, "title_en")).value = "Theirs; a ship"
    book.save(sent_book)
    assign(registry, VESSEL, "title_en=Ours; a vessel")
    applied = take_in(registry, sent_book, ImportOptions(), how=ApplyOptions(conflicts=Conflicts.PARK))
    assert applied.change_set is not None
    return applied.change_set.act.exchange


def _shown(qtbot: QtBot) -> ParkedDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ParkedDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, ParkedDialog)
    return found


def test_the_place_offers_to_decide_what_waits(desk: Desk, parked: str, qtbot: QtBot) -> None:
    place, asked = ExchangesPlace(desk), list[str]()
    qtbot.addWidget(place)
    place.parked_wanted.connect(asked.append)
    place.show()
    qtbot.waitUntil(lambda: desk.idle)
    offered = next(b for b in place.findChildren(QPushButton) if "parked" in b.text())
    assert (offered.text(), offered.isVisible()) == ("Resolve 1 parked cell…", True)
    offered.click()
    place._view.opened.emit(parked)
    assert asked == [parked, parked]


def test_a_cell_is_taken_by_keyboard(desk: Desk, parked: str, qtbot: QtBot, notices: list[Notice]) -> None:
    place = ExchangesPlace(desk)
    qtbot.addWidget(place)
    place.show()
    offer_parked(desk, place, parked)
    dialog = _shown(qtbot)
    (card,) = dialog.cards
    card.choice.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert card.decision is Conflicts.THEIRS
    press(Qt.Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: desk.idle)
    assert desk.registry.projects.file(VESSEL).project.text("title_en") == "Theirs; a ship"
    assert desk.registry.parking.of(parked) == ()
    assert notices[-1].text == f"{parked}: 1 cell resolved"


def test_its_banner_is_of_the_project_it_shows(desk: Desk, parked: str, qtbot: QtBot) -> None:
    assign(desk.registry, VESSEL, "mark=DAEOEBI")
    place = ExchangesPlace(desk)
    qtbot.addWidget(place)
    place.show()
    offer_parked(desk, place, parked)
    (banner,) = _shown(qtbot).findChildren(MarkBanner)
    assert (banner.isVisible(), banner.text()) == (True, "UNCLASSIFIED / 대외비")


@pytest.mark.parametrize("language", list(Language))
def test_it_opens_in_both_languages(desk: Desk, parked: str, qtbot: QtBot, language: Language) -> None:
    desk.speak(language)
    place = ExchangesPlace(desk)
    qtbot.addWidget(place)
    place.show()
    offer_parked(desk, place, parked)
    dialog = _shown(qtbot)
    titles = {Language.EN: f"Parked cells in {parked}", Language.KO: f"{parked}의 미결 셀"}
    assert dialog.windowTitle() == titles[language]
    assert not dialog._decide.isEnabled()
    dialog.reject()


def test_it_is_deaf_where_nothing_is_chosen(desk: Desk, parked: str, qtbot: QtBot) -> None:
    place = ExchangesPlace(desk)
    qtbot.addWidget(place)
    place.show()
    offer_parked(desk, place, parked)
    dialog = _shown(qtbot)
    press(Qt.Key.Key_Return, held=CTRL)
    assert dialog.isVisible()
    assert [one.key for one in desk.registry.parking.of(parked)] == [f"{VESSEL} title_en"]
    dialog.reject()


def test_who_acts_is_written_down(desk: Desk, parked: str) -> None:
    (waiting,) = desk.registry.parking.of(parked)
    made = desk.registry.parking.decide(parked, {waiting.key: Conflicts.MINE}, BY_KIM).change_set
    assert made is not None
    assert (made.act.kind, made.act.exchange) == ("settle", parked)
