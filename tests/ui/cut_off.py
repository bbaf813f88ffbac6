"""Texts that do not fit their widgets, found by measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDING = 2
"""Pixels by which a measured text may exceed its room: sizes are rounded."""


def cut_off(window: QWidget) -> list[str]:
    """Return the texts of labels and buttons to be seen in a window that are cut off, or stand outside their parent."""
    return [*_too_wide(window), *_outside(window)]


def _too_wide(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if isinstance(label, WrappedLabel):
            if label.isVisible() and label.heightForWidth(label.width()) > label.height() + _ROUNDING:
                yield f"{label.text()!r} needs a height of {label.heightForWidth(label.width())}, has {label.height()}"
        elif label.isVisible() and label.text() and not isinstance(label, ElidedLabel):
            room, needed = label.contentsRect(), _needed(label)
            if needed.width() > room.width() + _ROUNDING or needed.height() > room.height() + _ROUNDING:
                yield f"{label.text()!r} needs {needed.width()}×{needed.height()}, has {room.width()}×{room.height()}"
    for button in window.findChildren(QAbstractButton):
        fits = button.width() + _ROUNDING >= button.minimumSizeHint().width()
        told = isinstance(button, QPushButton | QCheckBox | QRadioButton)
        if button.isVisible() and button.text() and told and not fits:
            yield f"button {button.text()!r} needs {button.minimumSizeHint().width()}, has {button.width()}"


def _needed(label: QLabel) -> QRect:
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    room = label.contentsRect()
    width = room.width() if label.wordWrap() else 100_000
    return label.fontMetrics().boundingRect(QRect(0, 0, width, 100_000), flags, label.text())


def _outside(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        scrolled = parent is not None and isinstance(parent.parentWidget(), QScrollArea)
        if parent is None or scrolled or widget.isWindow() or not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QPushButton) and widget.text():
            place = QRect(widget.pos(), widget.size())
            if place.right() > parent.width() + _ROUNDING and not widget.visibleRegion().isEmpty():
                yield f"{widget.text()!r} stands outside {type(parent).__name__}"
