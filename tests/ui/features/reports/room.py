"""The place of the reports as a window shows it: its keys bound, the keyboard in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from registry.domain.project.query import ProjectQuery
from ui.actions.commands import Commands
from ui.features.reports.place import ReportsPlace
from ui.features.reports.preview import Preview
from ui.kit.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk

PATROL_VESSEL = "RCF-K-25-0003"
RADAR = "RCF-K-26-0001"


class Room:
    """A window of its own around the place."""

    def __init__(
        self,
        desk: Desk,
        qtbot: QtBot,
        refs: Sequence[str] = (PATROL_VESSEL,),
        query: ProjectQuery | None = None,
    ) -> None:
        self.desk, self._qtbot = desk, qtbot
        self.said: list[str] = []
        self.marks: list[frozenset[str]] = []
        desk.noticed.connect(lambda notice: self.said.append(notice.text))
        self.window = QWidget()
        self.place = ReportsPlace(desk)
        self.place.marked.connect(self.marks.append)
        self.place.about(refs, query or ProjectQuery(ended=False))
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.place)
        self.commands = Commands(self.window)
        self.commands.bind(self.place, self.place.commands())
        qtbot.addWidget(self.window)
        self.window.resize(1096, 644)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.place.enter()
        self.settle()

    @property
    def preview(self) -> Preview:
        """The pages."""
        found = self.place.findChild(Preview)
        assert isinstance(found, Preview)
        return found

    @property
    def report(self) -> str:
        """The text about the present report; empty while there is none."""
        return self.place._head.display

    def is_making(self) -> bool:
        """Return whether a report is being made, or about to be."""
        return self.place._making.is_under_way

    def settle(self) -> None:
        """Wait until what was chosen is made, and its pages are drawn."""
        self._qtbot.waitUntil(lambda: not self.place._making.is_under_way)
        self._qtbot.waitUntil(lambda: self.desk.idle)

    def button(self, words: str) -> QAbstractButton:
        """Return the button of these words that is to be seen."""
        buttons = self.window.findChildren(QAbstractButton)
        return next(one for one in buttons if one.text().startswith(words) and one.isVisible())

    def box(self, name: str) -> ChoiceBox:
        """Return a list of choices by its name."""
        return next(box for box in self.window.findChildren(ChoiceBox) if box.accessibleName() == name)

    def texts(self) -> list[str]:
        """Return the texts to be read."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def spoken(self, widget: QWidget) -> str:
        """Return what a screen reader says of a widget."""
        return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
