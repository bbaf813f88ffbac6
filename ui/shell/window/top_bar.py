"""The bar at the top: program name, search box, undo and redo, language and look, and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from registry.domain.vocabulary.language import Language
from ui.actions.commands import shown_key
from ui.actions.keys import KEYS
from ui.kit.sentence import filled
from ui.kit.widgets.plain_text import as_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from ui.desk.desk import Desk

_HEIGHT = 46
_SEARCH_WIDTH = 420


class TopBar(QFrame):
    """The bar at the top of the window."""

    search_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    language_requested = Signal()
    look_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "bar")
        self.setFixedHeight(_HEIGHT)
        self._build()
        self._connect()

    def offer(self, undo: str, count: int, redo: str) -> None:
        """Set the acts that undo and redo apply to, and how many can be undone; an empty text disables the button."""
        text = self.tr("Undo: {act}").format(act=undo)
        if count > 1:
            text = self.tr("{undo} (last of %n)", "", count).format(undo=text)
        nothing = self.tr("Nothing to undo from this session. To undo an older entry, go to History ({key}).")
        self._show_step(
            self._undo, text if undo else nothing.format(key=shown_key("history")), possible=bool(undo)
        )
        again = self.tr("Redo: {act}").format(act=redo)
        self._show_step(self._redo, again if redo else self.tr("Nothing to redo"), possible=bool(redo))

    def _show_step(self, button: QToolButton, text: str, *, possible: bool) -> None:
        button.setEnabled(possible and not self._desk.read_only)
        button.setToolTip(as_tip(text))
        button.setAccessibleName(text)

    def set_menu(self, menu: QMenu) -> None:
        """Attach the program menu to its button."""
        self._menu.setMenu(menu)

    def _build(self) -> None:
        korean = self._desk.language is Language.KO
        name = QLabel(self.tr("Cooperation Registry"))
        name.setProperty("role", "section")
        self._menu = self._button("menu", self.tr("Menu"))
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._search = QPushButton(self.tr("Search or run a command") + "    " + KEYS["search"])
        self._search.setIcon(self._desk.look.icon("search"))
        self._search.setAccessibleName(self.tr("Search or run a command"))
        self._search.setProperty("role", "search")
        self._search.setMinimumWidth(_SEARCH_WIDTH)
        self._undo = self._button("undo-2", self.tr("Undo"))
        self._redo = self._button("redo-2", self.tr("Redo"))
        self._language = QPushButton("English" if korean else "한국어")
        self._language.setProperty("role", "chip")
        self._language.setAccessibleName(
            filled(self.tr("Change language to {language}"), language=self._language.text())
        )
        dark = self._desk.look.dark
        self._look = self._button(
            "sun" if dark else "moon", self.tr("Light theme") if dark else self.tr("Dark theme")
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 4)
        line.setSpacing(8)
        for left in (self._menu, name):
            line.addWidget(left)
        line.addStretch(1)
        line.addWidget(self._search)
        line.addStretch(1)
        for right in (self._undo, self._redo, self._language, self._look):
            line.addWidget(right)

    def _button(self, icon: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.look.icon(icon, "text", 20))
        made.setIconSize(QSize(20, 20))
        made.setToolTip(as_tip(name))
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _connect(self) -> None:
        self._search.clicked.connect(self.search_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._language.clicked.connect(self.language_requested)
        self._look.clicked.connect(self.look_requested)
