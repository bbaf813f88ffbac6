"""Speaking a text through a screen reader without moving the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text spoken after what the screen reader is saying now."""
    # Imported late to save start-up time: nothing is announced before the first list is painted.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - see above

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
