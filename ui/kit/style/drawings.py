"""The SVG drawings in `resources/icons`, rendered in a colour; each is rendered once per size and then coloured."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.kit.resources import FOLDER

_SCALE = 2
"""Pixels rendered per screen pixel, so that icons are sharp on high-resolution screens too."""


@cache
def drawn(name: str, colour: str, size: int) -> QPixmap:
    """Return a drawing in a colour; `size` is its width and height in device-independent pixels."""
    picture = QPixmap(_shape(name, size))
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return picture


def with_room(picture: QPixmap, room: QSize) -> QPixmap:
    """Return a pixmap of size `room` with the picture at its left and empty space beside it."""
    scale = picture.devicePixelRatio()
    made = QPixmap(room * scale)
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(scale)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made


@cache
def _shape(name: str, size: int) -> QPixmap:
    drawing = (FOLDER / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", b"#000000")
    picture = QPixmap(size * _SCALE, size * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size * _SCALE, size * _SCALE))
    painter.end()
    picture.setDevicePixelRatio(_SCALE)
    return picture
