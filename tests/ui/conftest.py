"""What the tests of the window share: an application dressed as the program's, on a screen nobody sees."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

# Before anything of Qt is made: no test may need a screen, and none may show itself on one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QtMsgType
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_writing
from tests import moulds
from ui.desk.desk import Desk, Notice
from ui.desk.settings import Settings
from ui.kit import delays
from ui.kit.style.fonts import load_fonts
from ui.kit.style.look import Look, font
from ui.kit.style.sheet import palette, sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication
    from pytestqt.logging import _QtMessageCapture as QtMessages
    from pytestqt.qtbot import WaitSignalsOrder
    from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

    from registry.services.registry import Registry

_OF_THE_PLATFORM = "This plugin does not support "
"""The screen nobody sees says of each window what it cannot do with it; that is no fault of ours."""

_WITHOUT_DELAY = (
    "TYPED_FILTER",
    "CHOSEN_ROW",
    "SCROLLED_LIST",
    "SOUGHT_IN_HISTORY",
    "CHOSEN_EXPORT",
    "TYPED_SHEET_PLACE",
    "TYPED_DEFAULT",
    "CHOSEN_REPORT",
    "LIST_SEEN",
    "CARD_IN_VIEW",
)
"""Drafts keep theirs: what is typed must be safe also before they are over."""

_DELAYS = {name: length for name, length in vars(delays).items() if name.isupper()}
_NEVER_MS = 3_600_000

_FAULTS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


_PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits longer than Qt's own robot, which gives up after five seconds.

    A machine that does other work beside, or whose disk stands still for a moment, may need more. No test is decided
    by a stopwatch: what must come at once is told by what must not have come before it.
    """

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = _PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)

    @override
    def waitSignals(
        self,
        signals: list[SignalInstance],
        *,
        timeout: int = _PATIENCE_MS,
        raising: bool | None = None,
        check_params_cbs: list[Callable[..., bool]] | None = None,
        order: WaitSignalsOrder = "none",
    ) -> MultiSignalBlocker:
        return super().waitSignals(
            signals, timeout=timeout, raising=raising, check_params_cbs=check_params_cbs, order=order
        )


@pytest.fixture(scope="session", autouse=True)
def _no_delays() -> Iterator[None]:
    """Nothing waits until a person's hand rests; no page and no card out of view is made before it is wanted."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _WITHOUT_DELAY:
            patch.setattr(delays, name, 0)
        for name in ("PREPARED_PAGE", "CARD_OUT_OF_VIEW"):
            patch.setattr(delays, name, _NEVER_MS)
        yield


@pytest.fixture
def all_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards out of view are created as in the program; ask for it before anything of the window."""
    monkeypatch.setattr(delays, "CARD_OUT_OF_VIEW", _DELAYS["CARD_OUT_OF_VIEW"])


@pytest.fixture
def real_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    """The delays a person meets, for tests that are about them; ask for it before anything of the window."""
    for name, length in _DELAYS.items():
        monkeypatch.setattr(delays, name, length)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """A robot that waits patiently; `qapp` is there before it."""
    del qapp
    return PatientBot(request)


@pytest.fixture(params=[Language.EN, Language.KO], ids=["en", "ko"])
def language(request: pytest.FixtureRequest) -> Language:
    """Each language of the screen."""
    spoken: Language = request.param
    return spoken


@pytest.fixture
def look() -> Look:
    """The light look; a test that is about the dark one overrides it."""
    return Look()


@pytest.fixture(scope="session")
def sample_file() -> Path:
    """A registry with the sample portfolio, made once."""
    return moulds.sample()


@pytest.fixture
def desk_file(sample_file: Path) -> Path:
    """The registry whose copy lies at the desk: the sample portfolio; tests about another one override it."""
    return sample_file


@pytest.fixture
def desk(desk_file: Path, tmp_path: Path, look: Look, language: Language) -> Iterator[Desk]:
    """A desk over a copy of the registry; what fails there fails the test."""
    path = tmp_path / "registry.coopreg"
    shutil.copy(desk_file, path)
    opened = open_for_writing(path, moulds.at_noon(tmp_path), who="Kim")
    made = Desk(opened, language, look, Settings(tmp_path))
    faults: list[object] = []
    made.broken.connect(faults.append)
    made.failed.connect(faults.append)
    yield made
    made.close()
    assert faults == []


@pytest.fixture
def registry(desk: Desk) -> Registry:
    """The services behind the desk, as somebody else would use them."""
    return desk.registry


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    """What was said quietly."""
    said: list[Notice] = []
    desk.noticed.connect(said.append)
    return said


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """The program's fonts, loaded once."""
    assert load_fonts() == ()
    qapp.setFont(font())


@pytest.fixture(autouse=True)
def application(qapp: QApplication, fonts: None, look: Look) -> Iterator[QApplication]:  # noqa: ARG001 - loaded before
    """The application with its fonts, its style sheet and its palette; no widget outlives its test."""
    wanted = sheet(look)
    if qapp.styleSheet() != wanted:
        qapp.setPalette(palette(look))
        qapp.setStyleSheet(wanted)
    yield qapp
    for left in qapp.topLevelWidgets():
        left.deleteLater()
    # Nobody runs an event loop between two tests: what is to be deleted later would stay, and be styled, for ever.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def no_warnings(qtlog: QtMessages) -> Iterator[None]:
    """Whatever Qt warns of fails the test."""
    yield
    faults = [str(record.message) for record in qtlog.records if record.type in _FAULTS]
    assert [fault for fault in faults if not fault.startswith(_OF_THE_PLATFORM)] == []
