"""The help of a place (F1): its purpose, and its keyboard shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions.keys import KEYS
from ui.features.help.key_labels import KeyTable, heading, shown_key, words_of
from ui.features.help.place_texts import START, text_of
from ui.kit.style.look import font
from ui.kit.widgets.page_area import PageArea

if TYPE_CHECKING:
    from ui.kit.style.look import Look

_SIZE = QSize(560, 600)


class HelpSheet(QDialog):
    """One short help page about a place of the window."""

    def __init__(self, place: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text_of(place)
        self._has_keys = place != START
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help: {place}").format(place=self._text.title))
        self._close = QPushButton(self.tr("Close"))
        self._close.setDefault(True)
        self._close.setAccessibleName(self._close.text())
        more = _label(
            self.tr("Press {key} to see all keyboard shortcuts.").format(key=shown_key(KEYS["keys"])), "small"
        )
        foot = QHBoxLayout()
        more.setVisible(self._has_keys)
        foot.addWidget(more, 1)
        foot.addStretch(0 if self._has_keys else 1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._page(), 1)
        column.addLayout(foot)
        self.resize(_SIZE)

    def _page(self) -> PageArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(12)
        column.addWidget(_label(self._text.title, "title"))
        for paragraph in self._text.paragraphs:
            column.addWidget(_label(paragraph))
        for group in self._text.groups:
            column.addWidget(_label(heading(group), "section"))
            column.addWidget(self._keys_of(group))
        column.addStretch(1)
        return PageArea(inner, self._text.title)

    def _keys_of(self, group: str) -> QFrame:
        frame = QFrame()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        lines = (line for line in KeyTable().lines() if line.group == group)
        for place, line in enumerate(lines):
            key = QLabel(line.key)
            key.setFont(font(tabular=True))
            key.setProperty("role", "muted")
            grid.addWidget(_label(words_of(line.id)), place, 0)
            grid.addWidget(key, place, 1, Qt.AlignmentFlag.AlignRight)
        return frame

    def _connect(self) -> None:
        self._close.clicked.connect(self.accept)


def _label(text: str, role: str = "") -> QLabel:
    made = QLabel(text)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
