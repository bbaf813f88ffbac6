"""The menu of the program: what concerns the registry as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ui.window.window import MainWindow
    from ui.window.window_commands import WindowCommands

_GROUPS = (
    ("new_project", "open_registry"),
    ("backup", "verify"),
    ("preferences", "language", "theme", "sidebar", "inspector"),
    ("keys", "help", "about"),
    ("quit",),
)
_RECENT_AFTER = "open_registry"


def fill_menu(window: MainWindow, commands: WindowCommands) -> None:
    """Fill the menu behind the button at the top left."""
    menu = QMenu(window)
    menu.setAccessibleName(QCoreApplication.translate("Menu", "Menu"))
    table = {command.id: command for command in commands.table()}
    for group in _GROUPS:
        for name in group:
            command = table[name]
            action = menu.addAction(window.desk.look.icon(command.icon or "circle"), command.text)
            action.setShortcut(QKeySequence(command.key))
            action.setShortcutVisibleInContextMenu(True)
            # The key itself is bound to the window (ui/commands.py); here it is only shown.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(
                lambda _checked=False, chosen=command: chosen.possible() and chosen.run()
            )
            action.setEnabled(command.possible())
            if name == _RECENT_AFTER:
                menu.addMenu(_recent(window, commands))
        menu.addSeparator()
    window.top.set_menu(menu)


def _recent(window: MainWindow, commands: WindowCommands) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menu", "Recent registries"), window)
    for path in window.desk.settings.recent():
        if path != window.desk.opened.path:
            action = menu.addAction(str(path))
            action.setEnabled(path.exists())
            action.triggered.connect(lambda _checked=False, chosen=path: commands.open(chosen))
    menu.setEnabled(not menu.isEmpty())
    return menu
