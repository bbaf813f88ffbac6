"""About the program: versions, places, licences, and the examination of the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from registry.domain.vocabulary.language import Language
from ui.desk.desk import Desk
from ui.features.start.about import About

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.backend import Backend
    from ui.desk.settings import Settings
    from ui.kit.style.look import Look


def test_it_tells_versions_places_and_licences_to_be_copied_and_verifies(
    qtbot: QtBot, kept: Backend, settings: Settings, look: Look, spoken: Language
) -> None:
    desk = Desk(kept.open(kept.registry), spoken, look, settings)
    about = About(desk, kept)
    qtbot.addWidget(about)
    with qtbot.waitExposed(about):
        about.show()
    paths = [line.text() for line in about.findChildren(QLineEdit)]
    assert paths == [
        str(kept.registry),
        f"{kept.registry}.backups",
        str(kept.profile / "crash.log"),
    ]
    QTest.keyClick(about.findChildren(QToolButton)[0], Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == str(kept.registry)
    assert "SIL OPEN FONT LICENSE" in about.findChildren(QPlainTextEdit)[0].toPlainText().upper()
    assert [
        one for one in about.findChildren(QPushButton) if one.isVisible() and not one.accessibleName()
    ] == []
    about.verify()
    whole = "이상이 없습니다" if spoken is Language.KO else "No problems found: 0 projects, 1 entry."
    qtbot.waitUntil(lambda: whole in about.verification.result)
    desk.close()


def test_damage_is_told_with_what_was_found(
    qtbot: QtBot, kept: Backend, settings: Settings, look: Look
) -> None:
    from registry.domain.journal.defect import defect  # noqa: PLC0415 - only here
    from registry.domain.journal.examination import nothing_but  # noqa: PLC0415 - only here
    from ui.desk.verification import Verification  # noqa: PLC0415 - only here

    desk = Desk(kept.open(kept.registry), Language.EN, look, settings)
    verification = Verification(desk)
    qtbot.addWidget(verification)
    found = nothing_but(defect("sqlite", line="page 7 is torn"))
    verification._on_found(found)
    assert "page 7 is torn" in verification.result
    desk.close()
