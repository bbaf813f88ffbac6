"""The preferences over the sample portfolio: changes are announced at once, and the registry shows its state."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from sqlcipher3 import dbapi2

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.real_doors import sample_in
from ui.desk.desk import Desk
from ui.desk.language import Translators
from ui.desk.settings import Settings
from ui.features.preferences.place import PreferencesPlace

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
def desk(backend: Backend, look: Look, language: Language) -> Iterator[Desk]:
    translators = Translators()
    translators.speak(language)
    settings = Settings(backend.profile)
    settings.opened(backend.profile / "other.coopreg")
    settings.opened(backend.registry)
    desk = Desk(backend.open(backend.registry), language, look, settings)
    yield desk
    desk.close()
    translators.speak(Language.EN)


@pytest.fixture
def place(qtbot: QtBot, desk: Desk, backend: Backend) -> PreferencesPlace:
    place = PreferencesPlace(desk, backend)
    qtbot.addWidget(place)
    place.resize(1096, 640)
    with qtbot.waitExposed(place):
        place.show()
    place.activateWindow()
    place.enter()
    qtbot.waitUntil(lambda: desk.idle)
    return place


def texts(place: PreferencesPlace) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if not label.isHidden())


def button(place: PreferencesPlace, *words: str) -> QPushButton:
    return next(found for found in place.findChildren(QPushButton) if found.text() in words)


def test_it_tells_who_works_here_and_how_far_the_history_has_come(
    place: PreferencesPlace, backend: Backend, language: Language
) -> None:
    told = texts(place)
    assert ("한국" if language is Language.KO else "Republic of Korea") in told
    assert ("처리 기록 수" if language is Language.KO else "Entries") in told
    paths = [line.text() for line in place.findChildren(QLineEdit)]
    assert "Kim" in paths
    assert str(backend.registry) in paths


def test_language_and_look_are_told_the_moment_they_are_chosen(
    qtbot: QtBot, place: PreferencesPlace, language: Language
) -> None:
    languages, themes, densities = place.findChildren(QComboBox)
    assert place.focusWidget() is languages
    with qtbot.waitSignal(place.language_chosen) as spoken:
        QTest.keyClick(languages, Qt.Key.Key_Up if language is Language.KO else Qt.Key.Key_Down)
    assert spoken.args == [Language.EN if language is Language.KO else Language.KO]
    with qtbot.waitSignal(place.look_chosen) as dark:
        QTest.keyClick(themes, Qt.Key.Key_End)
    assert dark.args == ["dark", "normal"]
    with qtbot.waitSignal(place.look_chosen) as roomy:
        QTest.keyClick(densities, Qt.Key.Key_End)
    assert roomy.args == ["dark", "roomy"]


def test_a_backup_is_made_on_request_and_stands_in_the_list(
    qtbot: QtBot, place: PreferencesPlace, desk: Desk, backend: Backend
) -> None:
    backups = place.findChildren(QListWidget)[0]
    assert backups.isHidden()
    with qtbot.waitSignal(desk.noticed):
        QTest.keyClick(button(place, "Back up now", "지금 백업"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: backups.count() == 1)
    assert len(backend.backups(backend.registry)) == 1
    assert not backups.isHidden()


def test_the_registry_is_verified_and_told_to_be_whole(
    qtbot: QtBot, place: PreferencesPlace, language: Language
) -> None:
    verify = button(place, "Verify the registry", "등록부 무결성 확인")
    QTest.keyClick(verify, Qt.Key.Key_Space)
    assert not verify.isEnabled()
    whole = "이상이 없습니다" if language is Language.KO else "No problems found: 25 projects, 2 entries"
    qtbot.waitUntil(lambda: whole in texts(place))
    assert verify.isEnabled()


def test_lists_that_do_not_match_the_record_are_told_and_rebuilt_by_a_key(
    qtbot: QtBot, place: PreferencesPlace, desk: Desk, language: Language
) -> None:
    with closing(dbapi2.connect(str(desk.opened.path), isolation_level=None)) as tool:
        tool.execute("UPDATE standing SET state = 'approved'")
    verify = button(place, "Verify the registry", "등록부 무결성 확인")
    rebuild = button(place, "Rebuild lists and search index", "목록과 검색 색인 다시 만들기")
    assert not rebuild.isVisible()
    QTest.keyClick(verify, Qt.Key.Key_Space)
    qtbot.waitUntil(rebuild.isVisible)
    korean = language is Language.KO
    found = (
        "파생 자료가 기록과 일치하지 않습니다(목록의 사업 상태)"
        if korean
        else "derived data does not match the record: State in the list"
    )
    assert f"RCF-K-25-0003: {found}" in texts(place)
    rebuild.setFocus()
    with qtbot.waitSignal(desk.rebuilt):
        QTest.keyClick(rebuild, Qt.Key.Key_Space)
    whole = "이상이 없습니다" if language is Language.KO else "No problems found: 25 projects, 2 entries"
    qtbot.waitUntil(lambda: whole in texts(place))
    assert not rebuild.isVisible()
    assert verify.hasFocus()


def test_registries_opened_before_are_there_but_not_the_one_that_is_open(
    place: PreferencesPlace,
) -> None:
    names = [found.text() for found in place.findChildren(QPushButton) if "coopreg" in found.text()]
    assert names == ["other.coopreg"]


def test_every_control_has_a_name_and_is_reached_by_tab_in_reading_order(place: PreferencesPlace) -> None:
    reached = []
    for _ in range(40):
        focus = place.focusWidget()
        if focus in reached:
            break
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert len(reached) >= 10
    assert [widget for widget in reached if not widget.accessibleName()] == []
    heights = [widget.mapTo(place, widget.rect().topLeft()).y() for widget in reached]
    assert heights[:3] == [heights[0]] * 3


def test_of_a_registry_that_is_only_read_it_says_so(
    qtbot: QtBot, backend: Backend, look: Look, tmp_path: Path
) -> None:
    desk = Desk(backend.open(backend.registry, read_only=True), Language.EN, look, Settings(tmp_path))
    place = PreferencesPlace(desk, backend)
    qtbot.addWidget(place)
    assert "Read-only" in texts(place)
    desk.close()
