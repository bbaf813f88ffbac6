"""Saying something to a screen reader without moving the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text spoken when the reader has finished what it says."""
    # Imported here: there is nothing to say before the first list is painted, and Qt's roles and states are many.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - see above

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
