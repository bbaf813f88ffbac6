"""The look of a window: its tokens as colours, its icons, its fonts; handed to whatever paints."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.resources import FOLDER
from ui.style.tokens import Tokens, tokens

FAMILY = "Pretendard"
BODY, SECONDARY, SECTION, TITLE = 10.5, 9.0, 11.0, 13.0
"""Sizes of type in points: body text, secondary text, the heading of a section, the title of a page."""

ROW_HEIGHTS = {"compact": 24, "normal": 28, "roomy": 34}
"""Heights of a table's row in pixels, by the name of the preference."""

_ICON_SCALES = (1, 2)


@dataclass(frozen=True, slots=True)
class Look:
    """One look: light or dark, dense or roomy."""

    dark: bool = False
    density: str = "normal"

    @property
    def tokens(self) -> Tokens:
        """The colours, by name."""
        return tokens(dark=self.dark)

    @property
    def row_height(self) -> int:
        """The height of a table's row in pixels."""
        return ROW_HEIGHTS.get(self.density, ROW_HEIGHTS["normal"])

    def colour(self, name: str) -> QColor:
        """Return the colour of a token."""
        return QColor(getattr(self.tokens, name))

    def icon(self, name: str, colour: str = "muted", size: int = 16) -> QIcon:
        """Return an icon of `resources/icons` drawn in the colour of a token; disabled ones are drawn in `idle`."""
        made = QIcon(_drawn(name, getattr(self.tokens, colour), size))
        made.addPixmap(_drawn(name, self.tokens.hairline, size), QIcon.Mode.Disabled)
        return made


def font(points: float = BODY, *, strong: bool = False, tabular: bool = False) -> QFont:
    """Return the program's font in a size; `tabular` gives figures of one width, for columns of numbers."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    drawing = (FOLDER / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    scale = _ICON_SCALES[-1]
    picture = QPixmap(size * scale, size * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
