"""A group of radio buttons under a heading, each with an optional explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.kit.widgets.radio_buttons import RadioButtons
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.kit.widgets.radio_buttons import RadioButton

_INDENT = 24
"""The left edge in pixels of a button's text, with which its explanation is aligned."""


class RadioGroup(QWidget):
    """Values, one of which is selected; arrow keys move between them. Texts are set with `set_words`."""

    chosen = Signal(str)
    """The value the person selected."""

    def __init__(self, name: str, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, RadioButton] = {}
        self._sentences: dict[str, WrappedLabel] = {}
        self._group = RadioButtons(self)
        self._build(name, values)
        self._group.clicked.connect(self._on_clicked)

    def set_chosen(self, value: str) -> None:
        """Select a value without emitting `chosen`."""
        self._group.select(self._buttons[value])

    def set_words(self, value: str, words: str, about: str = "") -> None:
        """Set the text of a value, and its explanation."""
        self._buttons[value].setText(words)
        self._buttons[value].setAccessibleDescription(about)
        self._sentences[value].set_text(about)
        self._sentences[value].setVisible(bool(about))

    def set_possible(self, value: str, *, possible: bool) -> None:
        """Enable or disable a value."""
        self._group.set_enabled(self._buttons[value], enabled=possible)

    def focus_chosen(self) -> None:
        """Focus the selected value."""
        button = self._group.stop()
        if button is not None:
            button.setFocus()

    def _build(self, name: str, values: Sequence[str]) -> None:
        heading = QLabel(name)
        heading.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        for value in values:
            button, sentence = self._group.add(), WrappedLabel(role="small")
            self._buttons[value], self._sentences[value] = button, sentence
            sentence.hide()
            line = QHBoxLayout()
            line.setContentsMargins(_INDENT, 0, 0, 0)
            line.addWidget(sentence)
            column.addWidget(button)
            column.addLayout(line)

    def _on_clicked(self) -> None:
        self.chosen.emit(next(value for value, button in self._buttons.items() if button.isChecked()))
