"""Commands: everything a person can do, each with its text, its key, and whether it can be used now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from ui.actions.keys import KEYS, key_sequence
from ui.actions.typing_field import typing_field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


def shown_key(command: str) -> str:
    """Return the key of a command in the system's notation; empty for one without a key."""
    return key_sequence(KEYS.get(command, "")).toString(QKeySequence.SequenceFormat.NativeText)


class Command(NamedTuple):
    """One thing a person can do; `id` is its entry in the table of keys, `text` is in the language of the window."""

    id: str
    text: str
    run: Callable[[], None]
    possible: Callable[[], bool] = _always
    icon: str = ""
    typing: Callable[[QWidget], None] | None = None
    """What the key does instead while a person types in a field; called with that field. None for no difference."""
    repeats: bool = True
    """Whether a held key repeats the command."""

    @property
    def key(self) -> str:
        """The key as Qt writes it; empty for a command that can only be found by searching."""
        return KEYS.get(self.id, "")

    @property
    def shown_key(self) -> str:
        """The key in the system's notation."""
        return shown_key(self.id)


class Commands(QObject):
    """The commands of one window: connected to the widgets where their keys work, and listed for search and help."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bound: list[tuple[QWidget, Command]] = []
        self.held = HeldKey()
        """Told by the window of its keys."""

    def bind(self, widget: QWidget, commands: Iterable[Command]) -> None:
        """Make the keys of commands work while the focus is inside a widget."""
        for command in commands:
            self._bind(widget, command, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def bind_place(self, place: QWidget, panel: QWidget | None, commands: Iterable[Command]) -> None:
        """Make the keys of a place work while it is shown: Ctrl and Esc wherever the focus is, others inside it.

        Enter, Space or Insert belong to what has the focus; Esc and the keys with Ctrl mean the page one sees.
        """
        for command in commands:
            if _means_the_page(command.key):
                self._bind(place, command, Qt.ShortcutContext.WindowShortcut)
            else:
                self.bind(place, (command,))
                if panel is not None:
                    self.bind(panel, (command,))

    def _bind(self, widget: QWidget, command: Command, context: Qt.ShortcutContext) -> None:
        action = QAction(command.text, widget)
        action.setShortcut(key_sequence(command.key))
        action.setShortcutContext(context)
        action.setAutoRepeat(command.repeats)
        action.triggered.connect(lambda _checked=False: self._on_key(command))
        widget.addAction(action)
        self._bound.append((widget, command))

    def offered(self) -> tuple[Command, ...]:
        """Return the commands whose widget is visible, those that can be used now first."""
        seen = [command for widget, command in self._bound if widget.isVisible()]
        return tuple(sorted(seen, key=lambda command: not command.possible()))

    def _on_key(self, command: Command) -> None:
        """Run a command by its key, or what the key does in the field that has the focus."""
        if self.held.repeats and not command.repeats:
            return
        field = typing_field() if command.typing is not None else None
        if field is not None and command.typing is not None:
            command.typing(field)
        elif command.possible():
            command.run()


def _means_the_page(key: str) -> bool:
    return key == "Escape" or key.startswith("Ctrl+")


class HeldKey:
    """Watches the keys of one window; must be passed every event of it."""

    def __init__(self) -> None:
        self.repeats = False
        """Whether the last key press is an automatic repetition."""
        self._released: tuple[int, Qt.KeyboardModifier, int] | None = None

    def watch(self, event: QEvent) -> None:
        """Inspect an event of the window; to be called before shortcuts are handled."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            again = (event.key(), event.modifiers(), event.timestamp()) == self._released
            self.repeats = event.isAutoRepeat() or again
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self._released = (event.key(), event.modifiers(), event.timestamp())
