"""One of a few: round buttons under a heading, each perhaps with a sentence about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton

_INDENT = 24
"""Where the words of a round button begin: the sentence about it stands beneath them."""


class OneOf(QWidget):
    """Values with their words, one of them chosen; arrow keys go from one to the next."""

    chosen = Signal(str)
    """The value a person has chosen."""

    def __init__(
        self, name: str, entries: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """`entries` are values, their words, and a sentence about each or nothing."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._build(name, entries)
        self._group.buttonClicked.connect(self._on_clicked)

    def set_chosen(self, value: str) -> None:
        """Show a value as chosen, without saying that it was."""
        self._buttons[value].setChecked(True)

    def set_words(self, value: str, words: str) -> None:
        """Change the words of a value."""
        self._buttons[value].setText(words)

    def set_possible(self, value: str, *, possible: bool) -> None:
        """Say whether a value can be chosen now."""
        self._buttons[value].setEnabled(possible)

    def focus_chosen(self) -> None:
        """Take the keyboard to what is chosen."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus()

    def _build(self, name: str, entries: Sequence[tuple[str, str, str]]) -> None:
        heading = QLabel(name)
        heading.setProperty("role", "small")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(heading)
        for value, words, about in entries:
            self._add(value, words, about)

    def _add(self, value: str, words: str, about: str) -> None:
        button = self._buttons[value] = QRadioButton(words)
        button.setAccessibleDescription(about)
        self._group.addButton(button)
        self._column.addWidget(button)
        if about:
            line = QHBoxLayout()
            line.setContentsMargins(_INDENT, 0, 0, 4)
            line.addWidget(WrappedLabel(about, "small"))
            self._column.addLayout(line)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(value for value, one in self._buttons.items() if one is button))
