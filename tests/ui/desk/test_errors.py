"""Known errors in words: each by its type, in the language of the screen, with what the registry said behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from registry.data.reference.resources import shipped
from registry.domain import errors
from registry.domain.attachments.kind import AttachmentKind
from registry.domain.errors import Alive, FileFault, Loss
from registry.domain.holder import Holder
from registry.domain.problem import Problem, Refused
from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import ProblemText
from ui.desk.errors import ErrorStrip, error_text, sentence
from ui.desk.language import Translators

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

LEE = Holder("Lee", "lee", "desk-7", "2026-11-22T01:00:00Z")

KNOWN = [
    errors.NoFile(code="no_file", path="/x"),
    errors.NotARegistry(code="not_a_registry", path="/x"),
    errors.Newer(code="newer_version", path="/x"),
    errors.MayNotRead(code="may_not_read", path="/x"),
    errors.MayNotWrite(code="read_only_file", path="/x"),
    errors.DiskFull(code="disk_full"),
    errors.InUse(LEE, Alive.YES),
    errors.InUse(LEE, Alive.YES, name="/y/other.coopreg"),
    errors.InUse(LEE, Alive.UNKNOWN, "/x.holder"),
    errors.InUse(None, Alive.UNKNOWN, "/x.holder"),
    *(errors.Gone("/x", loss, rescue) for loss in Loss for rescue in ("", "/x.rescue-1.coopreg")),
    errors.StillHeld("/x"),
    errors.Damaged(code="damaged", finding="row 17"),
    errors.Damaged(code="damaged_with_backup", path="/x", finding=errors.SearchDamaged(), backup=Path("/b")),
    errors.Unrecognised(code="unrecognised"),
    errors.Stale("funding", "1"),
    *(errors.CannotAttach("bericht.pdf", fault, 25 * 1024**2) for fault in FileFault),
    *(errors.NeverOpened("a.exe", kind) for kind in AttachmentKind if not kind.is_opened),
    errors.NotKept(""),
    errors.NotKept("Cabinet 4"),
    errors.SearchDamaged(),
    errors.UncleanText("project.note", "\x07"),
    errors.CannotOpen(code="busy"),
    errors.CannotOpen(code="network_drive", path="/x"),
    errors.RefusedInput(code="not_written_closed", path="/x.pdf"),
]


@pytest.fixture(autouse=True)
def spoken(language: Language) -> Iterator[Language]:
    translators = Translators()
    translators.speak(language)
    yield language
    translators.speak(Language.EN)


def is_korean(text: str) -> bool:
    return any("가" <= letter <= "힣" for letter in text)


@pytest.mark.parametrize("error", KNOWN, ids=lambda error: type(error).__name__)
def test_each_kind_has_a_sentence_of_its_own_in_each_language(
    error: errors.RegistryError, language: Language
) -> None:
    said = error_text(error)
    assert not said.general
    assert is_korean(said.sentence) == (language is Language.KO)
    assert "{" not in said.sentence
    assert said.detail == str(error)


def test_a_rescue_copy_is_named_in_each_language(language: Language) -> None:  # noqa: ARG001 - spoken by the fixture
    for loss in Loss:
        assert "/x.rescue-1.coopreg" in error_text(errors.Gone("/x", loss, "/x.rescue-1.coopreg")).sentence


def test_no_two_kinds_are_told_alike(language: Language) -> None:  # noqa: ARG001 - spoken by the fixture
    assert len({error_text(error).sentence for error in KNOWN}) == len(KNOWN)


def test_of_an_unknown_kind_a_general_sentence_leads_and_the_detail_follows(language: Language) -> None:
    told_ = sentence(errors.WrongUsage("there is no project X"))
    assert told_.endswith("(there is no project X)")
    assert is_korean(told_) == (language is Language.KO)


def test_the_problems_of_a_refused_act_are_told_one_a_line(language: Language) -> None:
    telling = ProblemText(shipped(), language)
    said = sentence(Refused((Problem("U04"), Problem("U05"))), telling)
    assert len(said.splitlines()) == 2
    assert is_korean(said) == (language is Language.KO)


def test_the_strip_stays_until_it_is_closed_and_its_detail_can_be_copied(
    qtbot: QtBot, look: Look, language: Language
) -> None:
    strip = ErrorStrip(look)
    qtbot.addWidget(strip)
    strip.show_error(errors.Newer(code="newer_version", path="/x/y.coopreg"))
    assert is_korean(strip.accessibleName()) == (language is Language.KO)
    more, copy = strip.findChildren(QPushButton)
    assert "newer_version (path=/x/y.coopreg)" not in visible(strip)
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert "newer_version (path=/x/y.coopreg)" in visible(strip)
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == f"{strip.sentence}\nnewer_version (path=/x/y.coopreg)"
    with qtbot.waitSignal(strip.dismissed):
        QTest.keyClick(strip.findChildren(QToolButton)[0], Qt.Key.Key_Space)
    assert strip.isHidden()


def test_a_general_error_comes_with_its_detail_open(qtbot: QtBot, look: Look) -> None:
    strip = ErrorStrip(look)
    qtbot.addWidget(strip)
    strip.show_error(errors.CannotOpen("<b>disk</b> full"))
    assert "<b>disk</b> full" in visible(strip)
    strip.show_sentences(("One.", "Two."))
    assert visible(strip) == ["One.\nTwo."]


def visible(strip: ErrorStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(QLabel) if label.text() and label.isVisible()]
