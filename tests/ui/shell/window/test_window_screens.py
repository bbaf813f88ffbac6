"""Every page and dialog in both languages: nothing cut off, nothing without a name, nothing in the wrong language."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from registry.domain.project.query import ProjectQuery
from registry.domain.vocabulary.language import Language
from tests.ui.accessible import controls, unnamed
from tests.ui.cut_off import cut_off
from tests.ui.features.exchanges.workbooks import OFFICE_ROWS
from tests.ui.features.start.real_doors import sample_in
from tests.ui.shell.window.conftest import running
from tests.ui.shell.window.screens import EXCHANGED, SCREENS, shown
from ui.kit.dialogs.centred import centre_over

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session

_OF_SENDER = {text for row in OFFICE_ROWS for text in row}
"""What the workbook of another office says in its own language."""

_OFF_CENTRE = 4
"""The pixels a dialog may stand beside the middle: Qt and we round differently."""


@pytest.fixture(scope="module", params=[Language.EN, Language.KO], ids=["en", "ko"])
def session(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Session]:
    """The program in each language, started once and taken from screen to screen."""
    backend = sample_in(tmp_path_factory.mktemp("screens"))._replace(language=request.param)
    with running(backend, qapp) as started:
        yield started


@pytest.fixture
def application() -> None:
    """Leave the style as the program has set it."""


@pytest.mark.parametrize("name", [*SCREENS, *EXCHANGED])
def test_a_screen_shows_everything_whole_and_names_every_control(
    name: str, session: Session, qtbot: QtBot
) -> None:
    screen = shown(session, name, qtbot)
    try:
        assert _once_laid_out(screen, qtbot) == []
        assert unnamed(screen) == []
        assert controls(screen) != []
        assert _is_over_its_window(screen)
        if session.language is Language.KO:
            assert _english(screen, _of_records(session) | _OF_SENDER) == []
    finally:
        if screen is not session.window:
            screen.close()


def _is_over_its_window(screen: QWidget) -> bool:
    """Return whether a dialog stands in the middle of its window; what has no frame of its own may stand elsewhere."""
    if not isinstance(screen, QDialog) or screen.windowFlags() & Qt.WindowType.FramelessWindowHint:
        return True
    at = screen.pos()
    centre_over(screen)
    return (screen.pos() - at).manhattanLength() <= _OFF_CENTRE


def _once_laid_out(screen: QWidget, qtbot: QtBot) -> list[str]:
    """Return what is cut off once the parts of a page that are built bit by bit have found their places."""
    for _ in range(100):
        found = cut_off(screen)
        if not found:
            return []
        qtbot.wait(20)
    return cut_off(screen)


def _of_records(session: Session) -> set[str]:
    """Return what records themselves say, in whatever language: titles, names of documents."""
    assert session.desk is not None
    registry = session.desk.registry
    lines = registry.projects.lines(registry.projects.ids(ProjectQuery()), ("ref",))
    files = [registry.projects.file(str(line.values["ref"])) for line in lines]
    records = [record for file in files for record in (file.project, *chain(*file.rows.values()))]
    return {str(value) for record in records for value in record.values.values()}


def _english(screen: QWidget, meant: set[str]) -> list[str]:
    """Return the words of buttons and headings that are not Korean; names, numbers and codes are left out."""
    told = [button.text() for button in screen.findChildren(QAbstractButton) if button.isVisible()]
    told += [
        label.text()
        for label in screen.findChildren(QLabel)
        if label.isVisible() and label.property("role") in ("title", "section", "small", "muted")
    ]
    untold = [text for text in told if not set(text.split(" · ")) <= meant and not re.search("[가-힣]", text)]
    return [text for text in untold if re.search(r"[A-Za-z]{3,} [a-z]{3,}", text)]
