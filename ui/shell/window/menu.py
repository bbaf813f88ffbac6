"""The program menu: commands for the registry as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from registry.domain.values.text import shown_path
from ui.kit.style.popups import as_popup
from ui.kit.widgets.plain_text import as_button_text, as_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ui.actions.commands import Command
    from ui.shell.window.window import MainWindow

_GROUPS = (
    ("new_project", "open_registry"),
    ("backup", "verify"),
    ("preferences", "language", "theme", "sidebar", "inspector"),
    ("keys", "help", "about"),
    ("quit",),
)
_RECENT_AFTER = "open_registry"


class ProgramMenu(QMenu):
    """The menu of the button at the top left, filled each time it opens with what is possible then."""

    def __init__(
        self, window: MainWindow, commands: Iterable[Command], open_registry: Callable[[Path], None]
    ) -> None:
        super().__init__(window)
        as_popup(self)
        self._window, self._open = window, open_registry
        self._commands = {command.id: command for command in commands}
        self._recent: QMenu | None = None
        self.setAccessibleName(self.tr("Menu"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Fill the menu with what is possible now."""
        self.clear()
        for group in _GROUPS:
            for name in group:
                self._add(self._commands[name])
                if name == _RECENT_AFTER:
                    self._add_recent()
            self.addSeparator()

    def _add(self, command: Command) -> None:
        # The key is bound to the window (ui/actions/commands.py); here it is only shown, as Qt shows the text after a
        # tab. A shortcut of the action would conflict with the window's while the menu button has the focus.
        words = f"{command.text}\t{command.shown_key}"
        action = self.addAction(self._window.desk.look.icon(command.icon or "circle"), words)
        action.triggered.connect(lambda: self._run(command))
        action.setEnabled(command.possible())

    @staticmethod
    def _run(command: Command) -> None:
        if command.possible():
            command.run()

    def _add_recent(self) -> None:
        if self._recent is not None:
            self._recent.deleteLater()
        self._recent = recent = self.addMenu(self.tr("Recent registries"))
        as_popup(recent)
        for path in self._window.desk.settings.recent():
            if path != self._window.desk.opened.path:
                action = recent.addAction(as_button_text(shown_path(path)))
                action.setToolTip(as_tip(shown_path(path)))
                action.setEnabled(path.exists())
                action.triggered.connect(lambda _checked=False, chosen=path: self._open(chosen))
        recent.setEnabled(not recent.isEmpty())
