"""Changing the name and the office of the officer in the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.real_doors import sample_in
from ui.desk.desk import Desk
from ui.desk.settings import Settings
from ui.features.preferences.details_card import DetailsCard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.backend import Backend
    from ui.kit.style.look import Look


@pytest.fixture
def backend(tmp_path: Path) -> Backend:
    return sample_in(tmp_path)


@pytest.fixture
def desk(backend: Backend, look: Look) -> Iterator[Desk]:
    made = Desk(backend.open(backend.registry), Language.EN, look, Settings(backend.profile))
    yield made
    made.close()


@pytest.fixture
def card(qtbot: QtBot, desk: Desk) -> DetailsCard:
    made = DetailsCard(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def lines(card: DetailsCard) -> tuple[QLineEdit, QLineEdit]:
    name, office = card.findChildren(QLineEdit)
    return name, office


def saving(card: DetailsCard) -> QPushButton:
    (button,) = card.findChildren(QPushButton)
    return button


def test_a_new_name_is_recorded_as_an_act_and_used_by_later_ones(
    qtbot: QtBot, card: DetailsCard, desk: Desk
) -> None:
    name, _office = lines(card)
    before = desk.officer
    name.selectAll()
    QTest.keyClicks(name, "Lee")
    with qtbot.waitSignal(desk.changed) as told:
        QTest.keyClick(name, Qt.Key.Key_Return)
    written = told.args[0].change_set
    assert (written.act.kind, written.act.who) == ("officer", before)
    assert {"officer": "Lee"} in [change.after for change in written.changes]
    assert desk.officer == before._replace(name="Lee")
    assert desk.registry.reports._identity.officer.name == "Lee"


def test_it_holds_for_the_next_session(
    qtbot: QtBot, card: DetailsCard, desk: Desk, backend: Backend, look: Look
) -> None:
    name, office = lines(card)
    name.setText("이주영")
    office.setText("국방부 국제정책관실")
    with qtbot.waitSignal(desk.changed):
        saving(card).click()
    desk.close()
    again = Desk(backend.open(backend.registry), Language.KO, look, Settings(backend.profile))
    assert (again.officer.name, again.officer.office) == ("이주영", "국방부 국제정책관실")
    assert again.opened.verify().findings == ()
    again.close()


@pytest.mark.parametrize("typed", ["", "   ", "Kim"])
def test_nothing_is_saved_that_is_missing_or_as_before(card: DetailsCard, typed: str) -> None:
    name, _office = lines(card)
    name.setText(typed)
    assert not saving(card).isEnabled()


def test_what_was_recorded_before_keeps_its_name(qtbot: QtBot, card: DetailsCard, desk: Desk) -> None:
    earlier = [one.act.who for one in desk.registry.history.recent(5)]
    lines(card)[0].setText("Lee")
    with qtbot.waitSignal(desk.changed):
        saving(card).click()
    assert [one.act.who for one in desk.registry.history.recent(6)][1:] == earlier


def test_a_mark_above_the_ceiling_is_refused_at_the_card(qtbot: QtBot, card: DetailsCard, desk: Desk) -> None:
    before = desk.officer
    lines(card)[1].setText("SECRET//NOFORN")
    saving(card).click()
    qtbot.waitUntil(card._problem.isVisible)
    assert "SECRET" in card._problem.text()
    assert desk.officer == before


def test_details_given_at_the_start_are_not_changed_here(qtbot: QtBot, backend: Backend, look: Look) -> None:
    who = "Park; MND; ROK"
    desk = Desk(backend.open(backend.registry), Language.EN, look, Settings(backend.profile), who)
    made = DetailsCard(desk)
    qtbot.addWidget(made)
    assert all(line.isReadOnly() for line in lines(made))
    assert [line.text() for line in lines(made)] == ["Park", "MND"]
    desk.close()
