"""A line that shows the path of a file, to be read in full, selected and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from ui.kit.style.look import Look


class PathLine(QWidget):
    """A name, the path under it, and a button that copies it."""

    def __init__(self, name: str, path: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(name)
        label.setProperty("role", "small")
        self._path = QLineEdit(path)
        self._path.setReadOnly(True)
        self._path.setCursorPosition(0)
        self._path.setAccessibleName(name)
        self._copy = QToolButton()
        self._copy.setIcon(look.icon("copy"))
        text = self.tr("Copy: {name}").format(name=name)
        self._copy.setToolTip(as_tip(text))
        self._copy.setAccessibleName(text)
        self._copy.clicked.connect(self._on_copy)
        self._lay_out(label)

    @property
    def path(self) -> str:
        """The path that is shown."""
        return self._path.text()

    def _lay_out(self, label: QLabel) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._path, 1)
        line.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(line)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.path)
        announce(self, self.tr("Copied"))
