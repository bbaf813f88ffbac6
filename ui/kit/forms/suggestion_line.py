"""A line that suggests matching choices during typing; the list is used from the keyboard while the line has focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent, QSinglePointEvent
from typing_extensions import override

from ui.kit.forms.line_box import LineBox
from ui.kit.forms.suggestions import Suggestions

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent

    from ui.kit.forms.choices import Choices
    from ui.kit.style.look import Look

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -9, Qt.Key.Key_PageDown: 9}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SHOWING = (Qt.Key.Key_Down, Qt.Key.Key_F4)


class SuggestionLine(LineBox):
    """A line with suggestions.

    With `eager` Enter and Tab accept the best match. Without it a suggestion must be selected first, because the
    text itself may be a valid value.
    """

    picked = Signal(str)
    """The code of the accepted choice."""

    def __init__(self, choices: Choices, look: Look, *, eager: bool) -> None:
        super().__init__()
        self._choices, self._look, self._eager = choices, look, eager
        self._list: Suggestions | None = None
        self._arrow = QAction(look.icon("chevron-down"), self.tr("Show list"), self)
        self.addAction(self._arrow, LineBox.ActionPosition.TrailingPosition)
        self._arrow.triggered.connect(self.show_all)
        self.textEdited.connect(self._on_typed)
        self.composed.connect(self._on_typed)

    @property
    def offering(self) -> bool:
        """Whether the list of suggestions is open."""
        return self._list is not None and self._list.isVisible()

    def show_all(self) -> None:
        """Show all choices with the present value selected."""
        if self.isReadOnly():
            return
        choices = self._choices.all()
        names = [choice.name for choice in choices]
        present = self.text().strip()
        self._open_list().offer(choices, names.index(present) if present in names else 0)
        self._announce()

    def _show_again(self) -> None:
        """Show the matches, or all choices where the text is empty, a complete choice or unknown."""
        typed = self.text().strip()
        names = {choice.name for choice in self._choices.all()}
        if typed and typed not in names:
            self._on_typed(typed)
        if not self.offering:
            self.show_all()
        elif self._list is not None and self._list.current is None:
            self._list.move_by(1)  # the key that opens the list selects its first choice
            self._announce()

    def hide_list(self) -> None:
        """Close the list."""
        if self._list is not None:
            self._list.hide()
            QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # widgets live in an application

    def _open_list(self) -> Suggestions:
        # Created when first needed: otherwise a page with forty editors would create forty hidden windows.
        if self._list is None:
            self._list = Suggestions(self._look, self)
            self._list.picked.connect(self._take)
        QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # widgets live in an application
        return self._list

    def _on_typed(self, text: str) -> None:
        if self.isReadOnly() or not self.hasFocus():
            return
        found = self._choices.matching(text) if text.strip() else []
        if found:
            self._open_list().offer(found, 0 if self._eager else -1)
        else:
            self.hide_list()

    def _take(self, code: str) -> None:
        self.hide_list()
        self.picked.emit(code)

    def _take_current(self) -> bool:
        choice = self._list.current if self._list is not None and self.offering else None
        if choice is not None:
            self._take(choice.code)
        return choice is not None

    def _announce(self) -> None:
        if self._list is not None and (choice := self._list.current):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, choice.name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use the list, open it, or type."""
        if self.offering and not _is_held(event) and self._handle_list_key(event.key()):
            return
        if not self.offering and event.key() in _SHOWING:
            self._show_again()
            return
        super().keyPressEvent(event)

    def _handle_list_key(self, key: int) -> bool:
        if self._list is None:
            return False
        if step := _STEPS.get(Qt.Key(key)):
            self._list.move_by(step)
            self._announce()
            return True
        if key == Qt.Key.Key_Escape:
            self.hide_list()
            return True
        return key in _TAKING and self._take_current()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the focus is lost."""
        self.hide_list()
        super().focusOutEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Close the list when the line is hidden."""
        self.hide_list()
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the list is open, keep its keys from the window, and close it when the page scrolls or moves."""
        kind = event.type()
        if watched is self and isinstance(event, QKeyEvent):
            return self._kept_from_window(kind, event)
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel) and isinstance(event, QSinglePointEvent):
            outside = not self._holds(event.globalPosition().toPoint())
        else:
            outside = kind in (QEvent.Type.Move, QEvent.Type.Resize) and watched is self.window()
        if outside:
            self.hide_list()
        return False

    def _kept_from_window(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        """Let Tab accept the current suggestion, and keep Escape and Enter from the shortcuts of the window."""
        if kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self._take_current()
        own = not _is_held(event) and (event.key() in _TAKING or event.key() == Qt.Key.Key_Escape)
        if kind == QEvent.Type.ShortcutOverride and own:
            event.accept()
            return True
        return False

    def _holds(self, place: QPoint) -> bool:
        own = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
        hanging = self._list is not None and self._list.frameGeometry().contains(place)
        return own.contains(place) or hanging


def _is_held(event: QKeyEvent) -> bool:
    """Return whether Ctrl or Alt is held: then the key is a command and not meant for the list."""
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
