"""The export dialog: what it asks for, where the workbook lies afterwards, and what the ledger then shows."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QWidget,
)

from registry.domain.project.query import ProjectQuery
from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_reading
from registry.services.exchange.outgoing.export import ExportOptions
from tests.moulds import at_noon
from tests.portfolio import BY_KIM
from tests.ui.features.exchanges.workbooks import SHEET, STUDY, VESSEL
from tests.ui.hands import chord, focused, press, write
from ui.desk.desk import Desk
from ui.desk.settings import Settings
from ui.features.exchanges.export_flow import offer_export
from ui.features.exchanges.ledger_columns import columns
from ui.features.exchanges.place import ExchangesPlace
from ui.kit.dialogs import file_dialogs
from ui.kit.tables.view import ListView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Notice
    from ui.features.exchanges.export_dialog import ExportDialog
    from ui.kit.style.look import Look


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person at the desk saves: the system's own dialog cannot be worked here."""
    path = tmp_path / "out.xlsx"
    monkeypatch.setattr(file_dialogs, "file_to_save", lambda *_args: str(path))
    return path


def opened(desk: Desk, window: QWidget, qtbot: QtBot, *refs: str) -> ExportDialog:
    dialog = offer_export(desk, window, refs, ProjectQuery(ended=False))
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def button(within: QWidget, words: str) -> QAbstractButton:
    return next(one for one in within.findChildren(QAbstractButton) if one.text().startswith(words))


def for_whom(dialog: QWidget, audience: str) -> None:
    line = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "Audience")
    line.setFocus()
    write(audience)
    press(Qt.Key.Key_Tab)


def listed(dialog: QWidget, name: str) -> QListWidget:
    return next(one for one in dialog.findChildren(QListWidget) if one.accessibleName() == name)


def said_of_save(dialog: QWidget) -> str:
    return button(dialog, "Save as").accessibleDescription()


@pytest.mark.usefixtures("target")
def test_what_may_not_go_is_named_before_anything_is_sent(
    desk: Desk, window: QWidget, qtbot: QtBot, notices: list[Notice]
) -> None:
    dialog = offer_export(desk, window, (), ProjectQuery())
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(button(dialog, "Save as").isEnabled)
    assert "internal use" in said_of_save(dialog)
    write("ORG:US-OSD")
    press(Qt.Key.Key_Tab)
    staying = listed(dialog, "Withheld from this audience")
    qtbot.waitUntil(lambda: staying.isVisible() and staying.count() == 2)
    assert {staying.item(row).text()[:13] for row in range(2)} == {"RCF-K-26-0021", "RCF-K-26-0023"}
    qtbot.waitUntil(button(dialog, "Save as").isEnabled)
    chord("Ctrl+Return")
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text.endswith("; 2 withheld")


def test_nothing_is_sent_where_nothing_may_go(desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, window, qtbot, STUDY)
    write("ORG:ASEAN")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(
        lambda: said_of_save(dialog) == "None of these projects may be released to this audience."
    )
    assert not button(dialog, "Save as").isEnabled()


def test_chosen_projects_are_sent_and_said_to_be_the_same_when_read_again(
    desk: Desk, window: QWidget, qtbot: QtBot, target: Path, notices: list[Notice], registry: Registry
) -> None:
    dialog = opened(desk, window, qtbot, STUDY, VESSEL)
    assert "2" in dialog.windowTitle()
    write("Ministry of Health")
    press(Qt.Key.Key_Tab)
    write("2026-12-05")
    qtbot.waitUntil(lambda: said_of_save(dialog).startswith("“Ministry of Health” isn't in the list"))
    assert not button(dialog, "Save as").isEnabled()
    for_whom(dialog, "Republic of Korea")
    qtbot.waitUntil(button(dialog, "Save as").isEnabled)
    chord("Ctrl+Return")
    qtbot.waitUntil(lambda: bool(notices))
    qtbot.waitUntil(lambda: desk.idle)
    assert "EX-2026-0002" in notices[-1].text
    assert "verified without differences" in notices[-1].text
    assert str(target.parent) in notices[-1].text
    line = registry.ledger.all()[0]
    assert (line.office, str(line.reply_by), line.projects) == ("Ministry of Health", "2026-12-05", 2)


def test_only_ticked_fields_leave(
    desk: Desk, window: QWidget, qtbot: QtBot, target: Path, notices: list[Notice]
) -> None:
    dialog = opened(desk, window, qtbot, STUDY)
    write("ORG:ROK-MOFA")
    for words in ("All fields", "Clear all", "Include funding"):
        QTest.keyClick(button(dialog, words), Qt.Key.Key_Space)
    assert not button(dialog, "Save as").isEnabled()
    fields = listed(dialog, "Fields to include")
    fields.setFocus()
    fields.setCurrentRow(1)
    press(Qt.Key.Key_Space)
    assert dialog.fields == ("title_en",)
    qtbot.waitUntil(button(dialog, "Save as").isEnabled)
    chord("Ctrl+Return")
    qtbot.waitUntil(lambda: bool(notices))
    ids = [cell.value for cell in load_workbook(target)[SHEET][1]]
    assert "title_en" in ids
    assert "title_ko" not in ids


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Return,), (Qt.Key.Key_Down, Qt.Key.Key_Return)])
def test_enter_in_the_office_switches_nothing(
    desk: Desk, window: QWidget, qtbot: QtBot, keys: tuple[Qt.Key, ...]
) -> None:
    dialog = opened(desk, window, qtbot, STUDY)
    write("Ministry of")
    press(*keys)
    assert button(dialog, "All fields").isChecked()
    assert dialog.isVisible()
    if len(keys) > 1:
        assert dialog.office != "Ministry of"  # the suggestion was taken


def test_the_dialog_stays_on_a_low_screen_with_its_buttons(desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, window, qtbot, STUDY)
    QTest.keyClick(button(dialog, "All fields"), Qt.Key.Key_Space)
    qtbot.wait(50)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    dialog.resize(dialog.width(), 480)  # a screen that is lower still
    qtbot.wait(50)
    assert dialog.height() == 480
    save = button(dialog, "Save as")
    assert save.mapTo(dialog, save.rect().bottomLeft()).y() < 480


def test_a_day_nobody_can_read_is_said_under_its_field(desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, window, qtbot, STUDY)
    write("Ministry of Health")
    press(Qt.Key.Key_Tab)
    write("soon")
    assert not button(dialog, "Save as").isEnabled()
    assert any("soon" in sentence for sentence in dialog._editors["reply_by"].problems)
    press(Qt.Key.Key_Escape)


def test_without_chosen_projects_all_the_list_shows_are_meant(
    desk: Desk, window: QWidget, qtbot: QtBot, registry: Registry
) -> None:
    dialog = opened(desk, window, qtbot)
    assert str(registry.projects.count(ProjectQuery(ended=False))) in dialog.windowTitle()


def test_the_place_lists_what_was_sent_and_offers_to_go_on(desk: Desk, qtbot: QtBot) -> None:
    place = ExchangesPlace(desk)
    qtbot.addWidget(place)
    place.resize(1096, 640)
    place.show()
    place.activateWindow()
    place.enter()
    qtbot.waitUntil(lambda: desk.idle)
    table = place.findChild(ListView)
    assert table is not None
    assert table.isVisible()
    line = table.model().row_at(0)
    told = [column.text(line) for column in table.model().columns]
    assert told[0] == "EX-2026-0001"
    assert "sent.xlsx" in told
    assert "3" in told
    for words, wanted in (("Import", place.import_wanted), ("Export", place.export_wanted)):
        shown = next(one for one in place.findChildren(QAbstractButton) if one.text().startswith(words))
        with qtbot.waitSignal(wanted):
            QTest.keyClick(shown, Qt.Key.Key_Space)
    place.show_open("returned.xlsx")
    with qtbot.waitSignal(place.import_resumed):
        QTest.keyClick(button(place, "Continue with returned.xlsx"), Qt.Key.Key_Space)


def test_where_nothing_was_sent_the_place_offers_the_first_step_and_reading_only_offers_none(
    sample_file: Path, tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    path = Path(shutil.copy(sample_file, tmp_path / "read.coopreg"))
    desk = Desk(open_for_reading(path, at_noon(tmp_path)), Language.EN, look, Settings(tmp_path))
    place = ExchangesPlace(desk)
    qtbot.addWidget(place)
    place.show()
    qtbot.waitUntil(lambda: desk.idle)
    texts = [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
    assert "No exports or imports yet" in texts
    steps = [one for one in place.findChildren(QPushButton) if one.text().startswith(("Import", "Export"))]
    assert len(steps) == 4
    assert not any(step.isEnabled() for step in steps)
    assert all("read-only" in step.toolTip() for step in steps)
    assert "This registry is read-only" in texts
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    place.enter()
    assert place.isAncestorOf(focused())
    desk.close()


def test_all_of_the_dialog_is_seen_where_the_screen_has_the_room(
    desk: Desk, window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(desk, window, qtbot)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    room = dialog.screen().availableGeometry().height()
    assert dialog.height() < room - 60, "the screen has no room: nothing is shown here"
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_the_ledger_says_what_is_for_internal_use(registry: Registry, tmp_path: Path) -> None:
    registry.exports.write([STUDY], ExportOptions(), tmp_path / "own.xlsx", BY_KIM)
    office = next(one for one in columns(registry) if one.id == "office")
    assert office.text(registry.ledger.all()[0]) == "Internal use"
