"""The import page as a window shows it: its panel beside it, its keys bound, the keyboard in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QHBoxLayout, QLabel, QWidget

from tests.ui.hands import chord
from tests.ui.rest import at_rest, puts_off
from ui.actions.commands import Commands
from ui.features.exchanges.apply_bar import ApplyBar
from ui.features.exchanges.import_page import ImportPage
from ui.features.exchanges.rows_part import RowGrid

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk

Widget = TypeVar("Widget", bound=QWidget)


class ImportRoom:
    """A window of its own around the page."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        self.window, self.page = QWidget(), ImportPage(desk)
        self.panel = self.page.panel()
        self.panel.setFixedWidth(300)
        line = QHBoxLayout(self.window)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.page, 1)
        line.addWidget(self.panel)
        self.commands = Commands(self.window)
        self.commands.bind(self.page, self.page.commands())
        qtbot.addWidget(self.window)
        self.window.resize(1096, 640)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.page.enter()

    def open(self, path: Path) -> None:
        """Read a workbook, and wait until it is shown."""
        self.page.open_file(path)
        self.settle()

    def open_all(self, path: Path) -> None:
        """Read a workbook and show all its rows: at first only those are shown that need a person."""
        self.open(path)
        self.button("All ").click()
        self.settle()

    def settle(self) -> None:
        """Wait until what was asked for has been read and shown."""
        at_rest(self._qtbot, lambda: self.desk, lambda: puts_off(self.window))

    def press(self, keys: str) -> None:
        """Press a key wherever the keyboard is, and wait for what comes of it."""
        chord(keys)
        self.settle()

    @property
    def grid(self) -> RowGrid:
        """The rows."""
        return next(grid for grid in self.page.findChildren(RowGrid) if not grid.isHidden())

    @property
    def bar(self) -> ApplyBar:
        """The bar at the foot."""
        return self.found(ApplyBar)

    def found(self, kind: type[Widget]) -> Widget:
        """Return the widget of a kind."""
        found = self.page.findChild(kind)
        assert isinstance(found, kind)
        return found

    def rows(self) -> list[dict[str, str]]:
        """Return the rows that are shown, by the titles of their columns."""
        model = self.grid.model()
        found = (model.row_at(place) for place in range(model.rowCount()))
        return [{column.title: column.text(row) for column in model.columns} for row in found]

    def go_to(self, place: int) -> None:
        """Take the keyboard to a row."""
        self.grid.setFocus()
        self.grid.setCurrentIndex(self.grid.model().index(place, 0))
        self.settle()

    def texts(self, within: QWidget) -> str:
        """Return what is to be read somewhere."""
        return "\n".join(label.text() for label in within.findChildren(QLabel) if label.isVisible())

    def button(self, words: str) -> QAbstractButton:
        """Return the button that begins with these words."""
        buttons = self.window.findChildren(QAbstractButton)
        return next(one for one in buttons if one.text().startswith(words) and one.isVisible())

    def push(self, words: str) -> None:
        """Push a button with the space bar, and wait for what comes of it."""
        button = self.button(words)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def choose(self, name: str, value: str) -> None:
        """Choose in the box of this name with the keyboard."""
        boxes = self.page.findChildren(QComboBox)
        box = next(one for one in boxes if one.accessibleName() == name and one.isVisible())
        box.setFocus()
        place = box.findData(value)
        assert place >= 0, value
        QTest.keyClick(box, Qt.Key.Key_Home)
        for letter in box.itemText(place):  # typing goes to the choice that begins so
            if box.currentIndex() != place:
                QTest.keyClicks(box, letter)
        self.settle()
        assert box.currentIndex() == place
        assert QApplication.focusWidget() is box
