"""Answering the questions of the window as a person at the keyboard does: read, Tab to the answer, press it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOKS_EVERY_MILLISECONDS = 20


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it was read."""

    title: str
    text: str
    explained: str
    answers: tuple[str, ...]


class Person(QObject):
    """Gives the answers prepared, in their order, by their place; what was asked stays to be looked at."""

    def __init__(self, *places: int, before: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self.asked: list[Question] = []
        self._left = list(places)
        self._before = before
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOKS_EVERY_MILLISECONDS)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QMessageBox) or not self._left:
            return
        buttons = [button for button in dialog.buttons() if isinstance(button, QPushButton)]
        words = tuple(button.text() for button in buttons)
        self.asked.append(Question(dialog.windowTitle(), dialog.text(), dialog.informativeText(), words))
        place = self._left.pop(0)
        if not self._left:
            self._timer.stop()
        self._before()
        wanted = buttons[place]
        for _ in range(len(buttons) + 2):
            if dialog.focusWidget() is wanted:
                break
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
