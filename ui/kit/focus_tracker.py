"""Following the focus: what has it is visible, and no key acts on a control that is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.kit.scroll_into_view import is_scrolled_away, scroll_into_view
from ui.kit.widgets.focus_ring import FocusRing, ring_over

_AGAIN_MS = 60
"""How many milliseconds it takes until what appears around a newly focused widget is laid out."""

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)
_PASSING = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
    }
)
"""Keys that do nothing to the focused control itself."""

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""With one of these a key is a shortcut of the window."""


COMES_BACK = "comes_back"
"""The property of a control that gets the focus back in a page that is scrolled to where it was: the page stays there.

The first key brings the control into view, as whenever it was scrolled away.
"""


class FocusTracker(QObject):
    """Follows the focus of the whole application."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._focused: QWidget | None = None
        self._ring: FocusRing | None = None
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._on_laid_out)
        self._is_following = True
        application.focusChanged.connect(self._on_changed)

    def leave(self) -> None:
        """Stop following the focus; a second time does nothing."""
        if self._is_following:
            self._application.focusChanged.disconnect(self._on_changed)
        self._is_following = False
        self._let_go()

    def _let_go(self) -> None:
        self._again.stop()
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._ring = self._focused = None

    def _on_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if now is None:
            return
        self._focused = now
        now.installEventFilter(self)
        self._ring = ring_over(now)
        if now.property(COMES_BACK):
            now.setProperty(COMES_BACK, None)
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # under a pressed button nothing may move
            scroll_into_view(now)
        self._again.start()

    def _on_laid_out(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._again.start()
        elif self._focused is not None and isValid(self._focused) and self._focused.hasFocus():
            scroll_into_view(self._focused)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a control that was scrolled away instead of letting a key act on it; typing goes on."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and Qt.Key(event.key()) not in _PASSING
            and not event.modifiers() & _HELD
            and is_scrolled_away(watched)
        ):
            scroll_into_view(watched)
            return not isinstance(watched, _TEXTS)
        return False
