"""Saying something to a screen reader without moving the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text spoken when the reader has finished what it says."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
