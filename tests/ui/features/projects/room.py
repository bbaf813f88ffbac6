"""The place of the projects as a window shows it: its panel beside it, its keys bound, the keyboard in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QMenu, QWidget

from registry.domain.project.draft import Draft
from registry.services.projects.assignments import read_assignments
from tests.ui.rest import at_rest, puts_off
from ui.actions.commands import Commands
from ui.features.projects.place import ProjectsPlace
from ui.kit.tables.view import ListView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk

_PLAIN = Qt.KeyboardModifier.NoModifier

PATROL_VESSEL = "RCF-K-25-0003"
"""The first project of the sample: at D8b, waiting for the consent of the United States."""


class Room:
    """A window of its own around the place."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        self.window = QWidget()
        self.place = ProjectsPlace(desk)
        self.panel = self.place.panel()
        self.panel.setFixedWidth(300)
        line = QHBoxLayout(self.window)
        line.addWidget(self.place, 1)
        line.addWidget(self.panel)
        self.commands = Commands(self.window)
        self.commands.bind(self.place, self.place.commands())
        qtbot.addWidget(self.window)
        self.window.resize(1280, 700)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()
        self.place.enter()
        self.settle()

    @property
    def view(self) -> ListView:
        """The table."""
        found = self.place.findChild(ListView)
        assert found is not None
        return found

    def settle(self) -> None:
        """Wait until what was asked for has been read and shown."""
        at_rest(self._qtbot, lambda: self.desk, lambda: puts_off(self.window))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press a key wherever the keyboard is, and wait for what comes of it."""
        QTest.keyClick(self._at(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type wherever the keyboard is; Hangul comes from an input method, as it does on a desk."""
        if text.isascii():
            QTest.keyClicks(self._at(), text)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(text)
            QApplication.sendEvent(self._at(), composed)
        self.settle()

    def choose_in_menu(self, words: str) -> None:
        """Go to a line of the menu that is open, by its words, and choose it with the keyboard."""
        menu = self._at()
        assert isinstance(menu, QMenu)
        for _step in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction() is not None and menu.activeAction().text() == words:
                QTest.keyClick(menu, Qt.Key.Key_Space)
                self.settle()
                return
        raise AssertionError([action.text() for action in menu.actions()])

    def column(self, column_id: str) -> list[str]:
        """Return what a column shows, from the top down."""
        model = self.view.model()
        section = [column.id for column in model.columns].index(column_id)
        found = (model.row_at(row) for row in range(model.rowCount()))
        return [model.columns[section].text(line) for line in found]

    def headings(self) -> list[str]:
        """Return the headings that are to be seen, from left to right."""
        header, columns = self.view.horizontalHeader(), self.view.model().columns
        sections = (header.logicalIndex(place) for place in range(header.count()))
        return [columns[section].title for section in sections if not header.isSectionHidden(section)]

    def chosen(self) -> list[str]:
        """Return the numbers of the chosen projects."""
        lines = map(self.place.listing.line, self.view.chosen_ids())
        return [line.ref for line in lines if line is not None]

    def texts(self, within: QWidget) -> list[str]:
        """Return the texts to be read somewhere."""
        labels = (label.text() for label in within.findChildren(QLabel) if label.isVisible())
        return [text for text in labels if text]

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """Return the button of these words that is to be seen."""
        buttons = (within or self.window).findChildren(QAbstractButton)
        return next(one for one in buttons if one.text() == words and one.isVisible())

    def spoken_here(self) -> str:
        """Return what a screen reader says of the widget that has the keyboard."""
        return self.spoken(self._at())

    def spoken(self, widget: QWidget) -> str:
        """Return what a screen reader says of a widget."""
        return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)

    def _at(self) -> QWidget:
        at = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert at is not None
        return at


def write(room: Room, ref: str, *values: str) -> None:
    """Change a project as another part of the window would."""
    words = room.desk.registry.words
    room.desk.do(
        lambda registry, acting: registry.projects.change(ref, read_assignments(values, words), acting)
    )
    room.settle()


def keep_draft(room: Room) -> None:
    """Keep half a sentence typed on the patrol vessel."""
    project_id = room.desk.ask(lambda registry: registry.projects.file(PATROL_VESSEL).project.id)
    draft = Draft("", project_id, {"note": "half a sentence"}, {"note": None})
    room.desk.do(lambda registry, _acting: registry.drafts.keep(draft))
    room.settle()


def begin_project(room: Room, title: str) -> Draft:
    """Keep the draft of a project that was never saved."""
    room.desk.do(lambda registry, _acting: registry.drafts.keep(Draft("", None, {"title_en": title}, {})))
    room.settle()
    return next(
        kept.draft
        for kept in room.desk.ask(lambda registry: registry.drafts.all())
        if kept.title_en == title and not kept.ref
    )


def show_column(room: Room, column_id: str) -> None:
    """Choose a column."""
    sections = [column.id for column in room.view.model().columns]
    room.view.columns.show_column(sections.index(column_id), shown=True)
    room.settle()
