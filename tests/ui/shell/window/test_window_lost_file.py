"""A registry whose files are taken away under the window: nothing is called saved, the rescue copy is named."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from registry.domain.errors import WrongUsage
from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_reading
from registry.opening.environment import Environment
from tests.portfolio import NOON
from tests.ui.features.project.page import edits
from tests.ui.hands import chord, compose
from tests.ui.shell.window.conftest import settle
from tests.ui.shell.window.page import REF, go_to_title
from ui.actions.keys import KEYS
from ui.desk.errors import ErrorStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets no open file be replaced")


def _overwrite(path: Path) -> None:
    content = path.with_name("other").read_bytes()
    with path.open("wb") as file:
        file.write(content)


def _fails(_registry: Registry) -> None:
    raise WrongUsage("it cannot be read")


def _remove_log(path: Path) -> None:
    Path(f"{path}-wal").unlink()


@pytest.fixture(params=[Language.EN, Language.KO], ids=["en", "ko"])
def language(request: pytest.FixtureRequest) -> Language:
    """Each language of the screen."""
    spoken: Language = request.param
    return spoken


@pytest.mark.parametrize("fault", [_overwrite, _remove_log, Path.unlink])
def test_nothing_is_called_saved_and_the_rescue_copy_is_named(
    session: Session, window: MainWindow, qtbot: QtBot, fault: Callable[[Path], None]
) -> None:
    path = window.desk.opened.path
    shutil.copyfile(path, path.with_name("other"))
    go_to_title(session, qtbot)
    compose("", "한산도")
    fault(path)
    chord(KEYS["save"])
    settle(qtbot, session)
    (rescue,) = path.parent.glob("*.rescue-*.coopreg")
    told = [strip.sentence for strip in window.findChildren(ErrorStrip) if strip.sentence]
    assert any(str(rescue) in sentence for sentence in told), told
    window.desk.ask_later(_fails, lambda _: None, about="a list that is read again")
    settle(qtbot, session)
    told = [strip.sentence for strip in window.findChildren(ErrorStrip) if strip.sentence]
    assert any(str(rescue) in sentence for sentence in told), told
    shown = [label.text() for label in window.findChildren(QLabel)]
    assert not [text for text in shown if text.startswith(("Saved", "저장 "))]
    assert edits(window._navigation.project_page) == {"title_ko": "한산도"}
    with open_for_reading(rescue, Environment(lambda: NOON, path.parent / "profile")) as opened:
        assert opened.verify().whole
        assert opened.registry.projects.file(REF).project.values["title_ko"] != "한산도"
