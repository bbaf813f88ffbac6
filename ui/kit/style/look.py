"""The look of a window: colours, icons and fonts; passed to everything that paints."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGradient, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.kit.resources import FOLDER
from ui.kit.style.tokens import Tokens, tokens

FAMILY = "Pretendard"
BODY, SECONDARY, SECTION, TITLE = 10.5, 9.0, 11.0, 13.0
"""Font sizes in points: body text, secondary text, section headings, page titles."""

ROW_HEIGHTS = {"compact": 24, "normal": 28, "roomy": 34}
"""Row heights of tables in pixels, by the name of the density preference."""

LOADED_EARLY = QGradient
"""A type that PySide6 6.11 must load before anything is painted with a brush.

PySide6 creates its types when they are first named. `QPainter.fillRect` checks whether its argument is a
QGradient; if no code has named that type yet, it does so through an uninitialised pointer and the program
crashes (on some computers only, depending on the content of the memory).
"""

BESIDE = QSize(20, 16)
"""The size in pixels of an icon in a button with text, including the gap between them."""


class Look(NamedTuple):
    """One look: light or dark, dense or roomy."""

    dark: bool = False
    density: str = "normal"

    @property
    def tokens(self) -> Tokens:
        """The colours, by name."""
        return tokens(dark=self.dark)

    @property
    def row_height(self) -> int:
        """The row height of tables in pixels."""
        return ROW_HEIGHTS.get(self.density, ROW_HEIGHTS["normal"])

    def colour(self, name: str) -> QColor:
        """Return the colour of a token."""
        return QColor(getattr(self.tokens, name))

    def icon_beside(self, name: str, colour: str = "muted") -> QIcon:
        """Return an icon for a button with text, with space at its right, where Qt would put the text too close.

        The caller must set the button's icon size to `BESIDE`. A disabled one is as pale as the text beside it: in
        `hairline` it would vanish on a disabled primary button, which is painted in that colour.
        """
        made = QIcon(with_room(drawn(name, getattr(self.tokens, colour), BESIDE.height()), BESIDE))
        made.addPixmap(with_room(drawn(name, self.tokens.idle, BESIDE.height()), BESIDE), QIcon.Mode.Disabled)
        return made

    def icon(self, name: str, colour: str = "muted", size: int = 16) -> QIcon:
        """Return an icon from `resources/icons` in the colour of a token, and in `hairline` when it is disabled."""
        made = QIcon(drawn(name, getattr(self.tokens, colour), size))
        made.addPixmap(drawn(name, self.tokens.hairline, size), QIcon.Mode.Disabled)
        return made


def font(points: float = BODY, *, strong: bool = False, tabular: bool = False) -> QFont:
    """Return the program's font in a size in points; `tabular` gives all digits the same width, for number columns."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


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
