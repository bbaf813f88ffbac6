"""A menu made of commands: each with its icon, its key, and whether it can be used now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from ui.kit.style.popups import as_popup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from ui.actions.commands import Command
    from ui.kit.style.look import Look


def command_menu(groups: Iterable[Iterable[Command]], look: Look, parent: QWidget) -> QMenu:
    """Return a menu of groups of commands with lines between them; it is deleted when it closes."""
    menu = QMenu(parent)
    as_popup(menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in groups:
        if menu.actions():
            menu.addSeparator()
        for command in group:
            text = f"{command.text}\t{command.shown_key}" if command.key else command.text
            action = menu.addAction(text.replace("&", "&&"))
            if command.icon:
                action.setIcon(look.icon(command.icon))
            action.setEnabled(command.possible())
            action.triggered.connect(lambda _checked=False, chosen=command: chosen.run())
    return menu
