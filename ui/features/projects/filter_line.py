"""The text field that filters a list during typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from ui.kit import delays
from ui.kit.forms.window_keys import is_for_the_window

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look

_LONGEST = 200
"""The maximum length searched for; longer pasted text would find nothing."""

_TO_THE_LIST = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


class FilterLine(QLineEdit):
    """Reports the text after typing has paused; Enter and Down move to the list, Escape clears the text."""

    typed = Signal(str)

    list_wanted = Signal()
    """The focus should move to the list."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = ""
        self._rest = QTimer(self, singleShot=True, interval=delays.TYPED_FILTER)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(self.tr("Filter this list"))
        self.setAccessibleName(self.tr("Filter this list"))
        self.setAccessibleDescription(
            self.tr("Matches words, parts of Korean words and their initial consonants")
        )
        self._clear = self.addAction(look.icon("x"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(self.tr("Clear filter text"))
        self._clear.setVisible(False)
        self._connect()

    def set_text(self, text: str) -> None:
        """Set the text without reporting it."""
        self._describe = text.strip()
        self.setText(text)
        self._rest.stop()

    def _connect(self) -> None:
        self.textChanged.connect(self._on_changed)
        self._rest.timeout.connect(self._emit_text)
        self._clear.triggered.connect(self._on_clear)

    def _emit_text(self) -> None:
        self._rest.stop()
        text = self.text().strip()
        if text != self._describe:
            self._describe = text
            self.typed.emit(text)

    # Slots

    def _on_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._rest.start()

    def _on_clear(self) -> None:
        self.clear()
        self._emit_text()

    # Overrides that Qt calls

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Escape while there is text to clear (otherwise it goes back), and leave window keys to the window."""
        if is_for_the_window(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the list, or clear the text."""
        if event.key() in _TO_THE_LIST:
            self._emit_text()
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._on_clear()
        else:
            super().keyPressEvent(event)

    def _takes(self, event: QEvent) -> bool:
        key = event.key()  # type: ignore[attr-defined]  # a ShortcutOverride is a QKeyEvent
        return key in _TO_THE_LIST or (key == Qt.Key.Key_Escape and bool(self.text()))
