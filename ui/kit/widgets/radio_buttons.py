"""Radio buttons that are one Tab stop: arrow keys move between them, also while none is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class RadioButton(QRadioButton):
    """One choice; the group moves the focus, because Qt's own movement ends at the end of a line."""

    stepped = Signal(int)
    """An arrow key was pressed: -1 for left or up, 1 for right or down."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class RadioButtons(QObject):
    """A group of radio buttons."""

    clicked = Signal()
    """The person selected a button."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: list[RadioButton] = []
        self._group.buttonClicked.connect(lambda _button: self.clicked.emit())
        self._group.buttonToggled.connect(lambda _button, _on: self._set_stop())

    def add(self, text: str = "") -> RadioButton:
        """Create a button at the end of the group; the caller lays it out."""
        button = RadioButton(text)
        self._group.addButton(button)
        self._buttons.append(button)
        button.stepped.connect(self._on_stepped)
        self._set_stop()
        return button

    def clear(self) -> None:
        """Delete all buttons."""
        for button in self._buttons:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = []

    def select(self, chosen: RadioButton | None) -> None:
        """Select a button, or none, without emitting `clicked`."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button is chosen)
        self._group.setExclusive(True)
        self._set_stop()

    def set_enabled(self, button: RadioButton, *, enabled: bool) -> None:
        """Enable or disable a button; a disabled one is no Tab stop."""
        button.setEnabled(enabled)
        self._set_stop()

    def stop(self) -> RadioButton | None:
        """Return the button the Tab key stops at: the selected one, or else the first that can be selected."""
        possible = self._possible()
        return next((one for one in possible if one.isChecked()), next(iter(possible), None))

    def _possible(self) -> Sequence[RadioButton]:
        return [one for one in self._buttons if one.isEnabledTo(one.parentWidget() or one)]

    def _set_stop(self) -> None:
        stop = self.stop()
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _on_stepped(self, by: int) -> None:
        possible = self._possible()
        place = next((at for at, button in enumerate(possible) if button.hasFocus()), 0)
        button = possible[(place + by) % len(possible)]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()
