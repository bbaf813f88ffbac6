"""The start window, as somebody meets it who has no registry yet, or one that cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
)

from registry.domain.errors import RegistryError
from registry.domain.vocabulary.language import Language
from tests.data.children import started
from tests.ui.features.start.answering import Person
from ui.desk.language import Translators
from ui.features.start.new_card import NewCard
from ui.features.start.start_window import StartWindow

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.desk.backend import Backend
    from ui.desk.settings import Settings
    from ui.kit.style.look import Look


def shown(qtbot: QtBot, window: StartWindow) -> StartWindow:
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def type_into_focus(text: str, *keys: Qt.Key) -> None:
    QTest.keyClicks(focused(), text)
    for key in keys:
        QTest.keyClick(focused(), key)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def refusal(backend: Backend) -> RegistryError:
    """Return why the registry cannot be opened."""
    with pytest.raises(RegistryError) as refused:
        backend.open(backend.registry)
    return refused.value


def texts(window: StartWindow) -> str:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def test_a_registry_is_made_with_the_keyboard_alone(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look, refusal(backend)))
    with qtbot.waitSignal(window.opened) as waiting:
        type_into_focus("Lee", Qt.Key.Key_Tab)
        type_into_focus("OSD", Qt.Key.Key_Tab)
        type_into_focus("", Qt.Key.Key_Down, Qt.Key.Key_Tab)
        type_into_focus("", Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    opened = waiting.args[0]
    officer = opened.registry.identity.officer
    assert (officer.name, officer.office, officer.side) == ("Lee", "OSD", "USA")
    assert opened.verify().projects == 0
    opened.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_makes_the_registry(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look, key: Qt.Key
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    make = next(one for one in window.findChildren(QPushButton) if one.text() == "Create")
    make.setFocus()
    type_into_focus("", key)
    assert texts(window).count("history") == 2  # name and office are asked for: it was pressed


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QRadioButton])
def test_enter_makes_the_registry_from_every_field(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look, kind: type[QWidget]
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    card = window.findChild(NewCard)
    assert card is not None
    fields = [one for one in card.findChildren(kind) if one.isVisible()]
    assert fields
    for field in fields:
        field.setFocus()
        type_into_focus("", Qt.Key.Key_Return)
        assert texts(window).count("history") == 2  # name and office are asked for


def test_no_registry_is_made_for_a_name_that_is_a_mark(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    type_into_focus("Kim", Qt.Key.Key_Tab)
    type_into_focus("SECRET", Qt.Key.Key_Return)
    assert "This looks like a marking above" in texts(window)


def test_the_sample_is_made_while_the_window_stays_awake(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    type_into_focus("Kim", Qt.Key.Key_Tab)
    ticks: list[int] = []
    window.startTimer(20)
    window.timerEvent = lambda _event: ticks.append(1)  # type: ignore[method-assign]
    with qtbot.waitSignal(window.opened, timeout=90_000) as waiting:
        type_into_focus("MND", Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "…" in texts(window))
    assert len(ticks) > 20
    opened = waiting.args[0]
    assert opened.verify().projects == 25
    opened.close()


def test_what_is_missing_is_told_beside_its_field(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    type_into_focus("  ", Qt.Key.Key_Return)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    assert "history" in name.accessibleDescription()
    assert texts(window).count("history") == 2
    type_into_focus("x" * 130, Qt.Key.Key_Return)
    assert "120" in texts(window)
    assert not backend.registry.exists()


def test_a_place_that_is_taken_is_never_written_over(
    qtbot: QtBot, kept: Backend, settings: Settings, look: Look
) -> None:
    window = shown(qtbot, StartWindow(kept, settings, look))
    assert "registry-2.coopreg" in texts(window)


def test_a_language_is_chosen_and_what_was_typed_stays(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    translators = Translators()
    window.language_chosen.connect(translators.speak)
    type_into_focus("Kim")
    choice = next(box for box in window.findChildren(QComboBox) if box.findText("한국어") >= 0)
    choice.setFocus()
    with qtbot.waitSignal(window.language_chosen):
        QTest.keyClick(choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "협력사업 등록부" in texts(window))
    assert focused().accessibleName() == "언어"
    names = [line.text() for line in window.findChildren(QLineEdit) if line.isVisible()]
    assert "Kim" in names
    translators.speak(Language.EN)


def test_a_registry_in_use_is_asked_about_and_told_when_left(
    qtbot: QtBot, kept: Backend, settings: Settings, look: Look
) -> None:
    with started("hold", kept.registry, "Lee"):
        error = refusal(kept)
        person = Person(2)
        window = shown(qtbot, StartWindow(kept, settings, look, error))
        qtbot.waitUntil(lambda: "in use" in texts(window))
        assert "Lee" in texts(window)
        qtbot.waitUntil(lambda: len(person.asked) == 1)


def test_a_damaged_registry_shows_its_newest_good_backup_first(
    qtbot: QtBot, kept: Backend, settings: Settings, look: Look
) -> None:
    opened = kept.open(kept.registry)
    opened.backup()
    opened.close()
    with kept.registry.open("r+b") as file:
        file.write(b"x" * 4096)
    error = refusal(kept)
    _person = Person(1)
    window = shown(qtbot, StartWindow(kept, settings, look, error))
    qtbot.waitUntil(lambda: not window.opening.idle or "damaged" in texts(window))
    backups = next(found for found in window.findChildren(QListWidget) if found.isVisible())
    assert "latest verified" in backups.item(0).text()
    confirm = Person(0)
    with qtbot.waitSignal(window.opened) as waiting:
        backups.setFocus()
        QTest.keyClick(backups, Qt.Key.Key_Return)
    assert len(confirm.asked) == 1
    assert waiting.args[0].verify().whole
    waiting.args[0].close()


def test_recent_registries_open_and_missing_ones_say_so(
    qtbot: QtBot, kept: Backend, settings: Settings, look: Look, tmp_path: Path
) -> None:
    settings.opened(tmp_path / "gone.coopreg")
    settings.opened(kept.registry)
    window = shown(qtbot, StartWindow(kept, settings, look))
    buttons = {
        button.text(): button for button in window.findChildren(QPushButton) if "coopreg" in button.text()
    }
    assert not buttons["gone.coopreg"].isEnabled()
    assert "not found" in texts(window)
    with qtbot.waitSignal(window.opened) as waiting:
        QTest.keyClick(buttons["registry.coopreg"], Qt.Key.Key_Space)
    waiting.args[0].close()


def test_every_control_has_a_name_and_no_text_is_cut(
    qtbot: QtBot, kept: Backend, settings: Settings, look: Look, spoken: Language
) -> None:
    opened = kept.open(kept.registry)
    opened.backup()
    opened.close()
    window = shown(qtbot, StartWindow(kept, settings, look))
    controls = [
        widget
        for kind in (QPushButton, QComboBox, QLineEdit, QRadioButton, QListWidget)
        for widget in window.findChildren(kind)
        if widget.isVisible()
    ]
    assert len(controls) > 10
    assert [widget for widget in controls if not widget.accessibleName()] == []
    short = [
        widget.text()
        for widget in controls
        if isinstance(widget, QPushButton | QRadioButton) and widget.width() < widget.sizeHint().width()
    ]
    assert short == []
    if spoken is Language.KO:
        named = " ".join(widget.accessibleName() for widget in controls if isinstance(widget, QLineEdit))
        assert "성명" in named


@pytest.mark.parametrize("dark", [True])
def test_another_look_is_taken_without_losing_anything(
    qtbot: QtBot, backend: Backend, settings: Settings, look: Look, dark: bool
) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    type_into_focus("Kim")
    name = focused().accessibleName()
    window.set_look(type(look)(dark=dark))
    assert focused().accessibleName() == name
    assert "Kim" in [line.text() for line in window.findChildren(QLineEdit) if line.isVisible()]


def test_f1_asks_for_help(qtbot: QtBot, backend: Backend, settings: Settings, look: Look) -> None:
    window = shown(qtbot, StartWindow(backend, settings, look))
    with qtbot.waitSignal(window.help_wanted):
        QTest.keyClick(focused(), Qt.Key.Key_F1)
