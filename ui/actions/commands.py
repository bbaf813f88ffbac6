"""Commands: everything a person can do, each with its words, its key and whether it can be done now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.actions.held_key import HeldKey
from ui.actions.keys import KEYS
from ui.actions.typing_field import typing_field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


def shown_key(command: str) -> str:
    """Return the key of a command as the system writes it; empty for one without a key."""
    return QKeySequence(KEYS.get(command, "")).toString(QKeySequence.SequenceFormat.NativeText)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do. `id` is its place in the table of keys; `text` is told in the window's language."""

    id: str
    text: str
    run: Callable[[], None]
    possible: Callable[[], bool] = _always
    icon: str = ""
    typing: Callable[[QWidget], None] | None = None
    """What its key does instead where one types, if that is something else; it is given the field."""
    repeats: bool = True
    """Whether a key that is held does it again and again."""

    @property
    def key(self) -> str:
        """The key that does it, as Qt writes it; empty for one that is only found by searching."""
        return KEYS.get(self.id, "")

    @property
    def shown_key(self) -> str:
        """The key as the system writes it."""
        return shown_key(self.id)


class Commands(QObject):
    """The commands of one window: bound to the widget in which their keys work, offered to search and key sheet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bound: list[tuple[QWidget, Command]] = []
        self.held = HeldKey()
        """Told by the window of its keys."""

    def bind(self, widget: QWidget, commands: Iterable[Command]) -> None:
        """Let the keys of commands work wherever the focus is inside a widget."""
        for command in commands:
            action = QAction(command.text, widget)
            action.setShortcut(QKeySequence(command.key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(command.repeats)
            action.triggered.connect(lambda _checked=False, chosen=command: self._on_key(chosen))
            widget.addAction(action)
            self._bound.append((widget, command))

    def offered(self) -> tuple[Command, ...]:
        """Return the commands whose widget is to be seen, those that can be done now first."""
        seen = [command for widget, command in self._bound if widget.isVisible()]
        return tuple(sorted(seen, key=lambda command: not command.possible()))

    def _on_key(self, command: Command) -> None:
        """Do what the key of a command does where the keyboard is."""
        if self.held.repeats and not command.repeats:
            return
        field = typing_field() if command.typing is not None else None
        if field is not None and command.typing is not None:
            command.typing(field)
        elif command.possible():
            command.run()
