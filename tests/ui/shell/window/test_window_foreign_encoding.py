"""The window over a registry whose folders are named in EUC-KR: it opens, saves, and shows names that are text."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.ui.features.start.real_doors import sample_in
from ui.desk.settings import Settings
from ui.shell.application import Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / os.fsdecode("협력사업".encode("euc-kr"))
    try:
        folder.mkdir()
    except (OSError, UnicodeError):
        pytest.skip("this file system takes names in Unicode only")
    return folder


def test_a_registry_in_such_a_folder_opens_and_is_shown_by_a_name_that_is_text(
    office: Path, qtbot: QtBot
) -> None:
    hooks = sys.excepthook, threading.excepthook
    session = Session(sample_in(office))
    try:
        session.start()
        qtbot.waitUntil(lambda: session.window is not None)
        window = session.window
        assert window is not None
        assert session.desk is not None
        session.settings.opened(session.desk.opened.path)
        assert session.settings.recent() == (session.desk.opened.path,)
        window.show()
        window.setWindowTitle(window.windowTitle())
        shown = [label.text() + label.toolTip() for label in window.findChildren(QLabel)]
        shown += [line.text() for line in window.findChildren(QLineEdit)]
        named = [text for text in shown if str(office.parent) in text]
        assert named
        assert all("\ufffd" in text for text in named)
    finally:
        assert session.end() == ()
        sys.excepthook, threading.excepthook = hooks
    assert [one.name for one in office.parent.iterdir()] == [office.name]


def test_settings_keep_the_path_of_such_a_registry(office: Path, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.opened(office / "r.coopreg")
    assert Settings(tmp_path).recent() == (office / "r.coopreg",)
