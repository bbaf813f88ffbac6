"""The program with its window: saves while it opens and closes every file dialog in the registry's folder.

Arguments: the registry, the officer, and which fixes are active: `all`, only the `saves`, or `nothing` (the control).
Prints `saved` with a number for each act the window reports as saved, and `refused` for each other act.
"""

from __future__ import annotations

import inspect
import os
import sys
from itertools import count, cycle
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from main import _backend
from registry.cli.console import Console
from registry.cli.parser import parse
from registry.data.files.held_files import HeldFiles
from registry.services.projects.assignments import read_assignments
from tests.drills.registries import FIRST
from tests.drills.wire import begin, say
from ui.kit.dialogs import file_dialogs
from ui.shell.application import run
from ui.shell.window.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry

_SAVE_EVERY_MS, _DIALOG_STANDS_MS, _SAVED_FIRST = 25, 60, 2


class Tour(QObject):
    """Saves and opens the dialogs one after another until it is killed."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count(1)
        made = [one for name, one in inspect.getmembers(file_dialogs, inspect.isfunction) if name[0] != "_"]
        self._dialogs = cycle(one for one in made if len(inspect.signature(one).parameters) == 2)
        self._under_way = False
        self._saving = QTimer(self)
        self._saving.timeout.connect(self._on_saving)
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self._on_waiting)
        self._waiting.start(20)

    def _on_waiting(self) -> None:
        if any(isinstance(one, MainWindow) and one.isVisible() for one in QApplication.topLevelWidgets()):
            self._waiting.stop()
            self._saving.start(_SAVE_EVERY_MS)
            say("open")

    def _on_saving(self) -> None:
        if self._under_way:
            return
        self._under_way = True
        number = next(self._numbers)

        def change(registry: Registry, acting: ActContext) -> object:
            given = (f"note={number}", f"funding.1.note={number}", f"risks.1.owner={number}")
            return registry.projects.change(FIRST, read_assignments(given, registry.words), acting)

        def done(_made: object) -> None:
            say(f"saved {number}")
            self._under_way = False
            if number == _SAVED_FIRST:
                QTimer.singleShot(0, self._on_dialog)

        def failed(error: BaseException) -> bool:
            say(f"refused {error}")
            self._under_way = False
            return True

        self._window.desk.do(change, done=done, failed=failed)

    def _on_dialog(self) -> None:
        QTimer.singleShot(_DIALOG_STANDS_MS, self._on_seen)
        window = self._window
        next(self._dialogs)(window, window.desk.opened.path.with_name("proposed"))
        QTimer.singleShot(0, self._on_dialog)

    def _on_seen(self) -> None:
        if isinstance(standing := QApplication.activeModalWidget(), QFileDialog):
            standing.reject()

    @property
    def _window(self) -> MainWindow:
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def _undo_dialogs() -> None:
    """Remove our fix of the dialogs: they use Qt's own icons again."""

    def dialog(parent: QWidget | None, title: str, folder: Path, kinds: str) -> QFileDialog:
        return QFileDialog(parent, title, str(folder), kinds)

    file_dialogs._dialog = dialog


def _undo_saves() -> None:
    """Remove our fix of saving: nothing checks any more whether the open files are still those at the path."""

    def loss(_self: HeldFiles) -> None:
        """Find no loss."""

    HeldFiles.loss = loss  # type: ignore[assignment,method-assign]  # the control


def main() -> None:
    registry, who, mended = begin()
    if mended != "all":
        _undo_dialogs()
    if mended == "nothing":
        _undo_saves()
    QApplication(sys.argv[:1])
    tour = Tour()
    run(_backend(Console(parse(["--registry", registry, "--lang", "en", "--who", who]))))
    tour.deleteLater()


main()
