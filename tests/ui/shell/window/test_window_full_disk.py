"""The window over a registry on a full disk: it opens for reading, and says why."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from tests.data.disks import fill, small_disk
from tests.ui.features.start.real_doors import sample_in
from ui.shell.application import Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("language", "said"), [(Language.EN, "disk is full"), (Language.KO, "디스크가 가득")]
)
def test_a_registry_on_a_full_disk_opens_for_reading_and_says_why(
    language: Language, said: str, tmp_path: Path, qtbot: QtBot
) -> None:
    hooks = sys.excepthook, threading.excepthook
    with small_disk(tmp_path / "disk", "8m") as disk:
        backend = sample_in(disk)
        fill(disk)
        session = Session(backend._replace(language=language))
        try:
            session.start()
            qtbot.waitUntil(lambda: session.window is not None)
            assert session.desk is not None
            assert session.desk.read_only
            qtbot.waitUntil(lambda: session.window is not None and said in session.window.strip.sentence)
        finally:
            assert session.end() == ()
            sys.excepthook, threading.excepthook = hooks
