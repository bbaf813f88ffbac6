"""Placing a dialog in the middle of its window, on whichever screen that is.

Qt does so only once, with the size the dialog has then, and leaves the place to the window manager on some systems.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def centre_over(dialog: QWidget) -> None:
    """Move a dialog to the middle of the window of its parent, but not beyond the screen of that window."""
    over = dialog.parentWidget()
    if over is not None:
        window = over.window()
        dialog.move(_centred(dialog.size().width(), dialog.size().height(), window).topLeft())


def _centred(width: int, height: int, window: QWidget) -> QRect:
    place = QRect(0, 0, width, height)
    place.moveCenter(window.frameGeometry().center())
    screen = window.screen().availableGeometry()
    place.moveLeft(max(screen.left(), min(place.left(), screen.right() - width + 1)))
    place.moveTop(max(screen.top(), min(place.top(), screen.bottom() - height + 1)))
    return place
