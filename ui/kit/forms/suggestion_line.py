"""A line that offers what may be meant while one types; the list is worked from the keyboard, typing never stops."""

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
    """A line over choices.

    With `eager` the likeliest choice is taken by Enter or Tab; without, one must go to it first, because what
    was typed may be meant as it stands.
    """

    picked = Signal(str)
    """The code of the choice that was taken."""

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
        """Whether the list hangs under the line."""
        return self._list is not None and self._list.isVisible()

    def show_all(self) -> None:
        """Show everything that may be chosen, the present value marked."""
        if self.isReadOnly():
            return
        choices = self._choices.all()
        names = [choice.name for choice in choices]
        present = self.text().strip()
        self._hang().offer(choices, names.index(present) if present in names else 0)
        self._announce()

    def _show_again(self) -> None:
        """Show what the typed words may mean, or everything where they say a choice, nothing, or what nobody knows."""
        typed = self.text().strip()
        names = {choice.name for choice in self._choices.all()}
        if typed and typed not in names:
            self._on_typed(typed)
        if not self.offering:
            self.show_all()
        elif self._list is not None and self._list.current is None:
            self._list.move_by(1)  # the key that asks for the list goes to its first choice
            self._announce()

    def hide_list(self) -> None:
        """Take the list away."""
        if self._list is not None:
            self._list.hide()
            QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # widgets live in an application

    def _hang(self) -> Suggestions:
        # Made when first needed: a page of forty editors opens without forty hidden windows.
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
            self._hang().offer(found, 0 if self._eager else -1)
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
        """Work the list, open it, or type."""
        if self.offering and not _is_held(event) and self._worked_list(event.key()):
            return
        if not self.offering and event.key() in _SHOWING:
            self._show_again()
            return
        super().keyPressEvent(event)

    def _worked_list(self, key: int) -> bool:
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
        """Take the list away with the focus."""
        self.hide_list()
        super().focusOutEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list away with the line."""
        self.hide_list()
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the list hangs: keep its keys from the window, and take it away when the page moves under it."""
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
        """Let Tab take the current choice on its way, and keep Escape and Enter from shortcuts of the window."""
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
    """Return whether a key is pressed with Ctrl or Alt held: then it is a command, not a choice."""
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
