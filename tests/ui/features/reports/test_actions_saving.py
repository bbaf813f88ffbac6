"""Saving and printing from the place: a file that is the report, a sentence where it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from registry.data.typesetting.page_pictures import PagePictures
from tests.ui.hands import chord
from ui.actions.keys import KEYS
from ui.kit.dialogs import file_dialogs, printing

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.features.reports.room import Room
    from ui.desk.backend import Backend


@pytest.fixture
def proposed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """What the dialog proposes; it answers with a name without ending, in a folder of the test."""
    asked: list[Path] = []

    def answer(_parent: object, _title: str, path: Path, _kinds: str) -> str:
        asked.append(path)
        return str(tmp_path / "보고서")

    monkeypatch.setattr(file_dialogs, "file_to_save", answer)
    return asked


def test_the_saved_file_is_the_report_that_is_seen(
    room: Room, qtbot: QtBot, proposed: list[Path], tmp_path: Path
) -> None:
    chord(KEYS["save_report"])
    qtbot.waitUntil(lambda: bool(room.said))
    saved = tmp_path / "보고서.pdf"
    assert room.place._ready is not None
    assert saved.read_bytes() == room.place._ready.report.pdf
    assert str(saved) in room.said[0]
    assert proposed[0].name == room.place._ready.report.file_name
    chord(KEYS["save_report"])
    qtbot.waitUntil(lambda: len(proposed) == 2)
    assert proposed[1].parent == tmp_path  # where it was saved last


def test_a_registry_is_never_written_over(
    room: Room, qtbot: QtBot, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[Exception] = []
    room.desk.failed.connect(failed.append)
    other = backend.registry.with_name("copy.pdf")
    other.write_bytes(backend.registry.read_bytes())
    before = other.read_bytes()
    monkeypatch.setattr(file_dialogs, "file_to_save", lambda *_args: str(other))
    chord(KEYS["save_report"])
    qtbot.waitUntil(lambda: bool(failed))
    assert "report_is_registry" in str(failed[0])
    assert other.read_bytes() == before


def test_where_there_is_no_printer_a_sentence_says_so(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    QTest.keyClick(room.button("Print"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(room.said))
    assert "No printer" in room.said[0]


def test_what_is_printed_is_the_report_that_is_seen(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"

    def into_file(_parent: object, printer: QPrinter, pages: int) -> bool:
        assert pages == room.preview.count
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        printer.setResolution(96)
        return True

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "is_chosen", into_file)
    room.place.print_report()
    qtbot.waitUntil(lambda: bool(room.said))
    assert room.said[0].startswith("Sent to the printer")
    printed = PagePictures(out.read_bytes())
    assert len(printed) == room.preview.count
    assert printed.size(0) == pytest.approx(room.preview._sizes[0], abs=1.0)
