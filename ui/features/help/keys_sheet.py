"""The list of keyboard shortcuts (Ctrl+/), by heading, searchable in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ui.features.help.fuzzy_match import SCATTERED, fit
from ui.features.help.key_labels import HEADINGS, KeyTable, KeyWords, heading, words_of
from ui.features.help.synonyms import OTHER_WORDS
from ui.kit.style.look import font
from ui.kit.widgets.plain_text import as_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.actions.commands import Commands
    from ui.kit.style.look import Look

_SIZE = QSize(680, 600)
_WORDS, _KEY = 0, 1
_ABOVE_HEADING = 8


class KeysSheet(QDialog):
    """All shortcuts with descriptions; those that work in the current place are marked."""

    def __init__(self, commands: Commands, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = KeyTable().lines()
        self._now = {command.id: command for command in commands.offered()}
        self._build()
        self._connect()
        self._fill("")

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._typed = QLineEdit()
        self._typed.setPlaceholderText(self.tr("Find a shortcut or an action"))
        self._typed.setAccessibleName(self.tr("Find a shortcut or an action"))
        self._typed.setClearButtonEnabled(True)
        self._sheet = QTreeWidget()
        self._sheet.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._sheet.setHeaderLabels([self.tr("Action"), self.tr("Shortcut")])
        self._sheet.setRootIsDecorated(False)
        self._sheet.setItemsExpandable(False)
        self._sheet.setProperty("role", "framed")
        self._sheet.setIndentation(12)
        self._sheet.setSelectionBehavior(QTreeWidget.SelectionBehavior.SelectRows)
        header = self._sheet.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KEY, QHeaderView.ResizeMode.ResizeToContents)
        self._result = QLabel()
        self._result.setProperty("role", "small")
        self._result.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setProperty("role", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._typed)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._result)
        self.resize(_SIZE)

    def _connect(self) -> None:
        self._typed.textChanged.connect(self._fill)

    def _fill(self, typed: str) -> None:
        self._sheet.clear()
        found = [line for line in self._lines if self._fits(typed, line)]
        for group in HEADINGS:
            lines = [line for line in found if line.group == group]
            if lines:
                self._add_group(group, lines)
        self._sheet.expandAll()
        count = self.tr("%n shortcut(s). Grey ones aren't available on this screen.", "", len(found))
        self._result.setText(count if found else self.tr("No matching shortcut. Try other words."))

    def _add_group(self, group: str, lines: list[KeyWords]) -> None:
        top = QTreeWidgetItem([heading(group), ""])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        top.setSizeHint(_WORDS, QSize(0, self._look.row_height + _ABOVE_HEADING))
        top.setTextAlignment(_WORDS, Qt.AlignmentFlag.AlignBottom)
        top.setFont(_WORDS, font(strong=True))
        self._sheet.addTopLevelItem(top)
        for line in lines:
            top.addChild(self._item(line))

    def _item(self, line: KeyWords) -> QTreeWidgetItem:
        words = words_of(line.id)
        item = QTreeWidgetItem([words, line.key])
        item.setSizeHint(_WORDS, QSize(0, self._look.row_height))
        item.setFont(_KEY, font(tabular=True))
        item.setToolTip(_WORDS, as_tip(words))
        if not self._works_now(line.id):
            for column in (_WORDS, _KEY):
                item.setForeground(column, self._look.colour("muted"))
            spoken = self.tr("{words}, not available on this screen").format(words=words)
            item.setData(_WORDS, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _works_now(self, command: str) -> bool:
        return command in self._now and self._now[command].possible()

    def _fits(self, typed: str, line: KeyWords) -> bool:
        group = heading(line.group)
        others = OTHER_WORDS.get(line.id, ())
        return fit(typed, (line.english, line.korean, line.key, group, *others)) > SCATTERED
