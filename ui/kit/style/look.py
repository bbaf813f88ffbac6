"""The look of a window: its tokens as colours, its icons, its fonts; handed to whatever paints."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QGradient, QIcon

from ui.kit.style.drawings import drawn, with_room
from ui.kit.style.tokens import Tokens, tokens

FAMILY = "Pretendard"
BODY, SECONDARY, SECTION, TITLE = 10.5, 9.0, 11.0, 13.0
"""Sizes of type in points: body text, secondary text, the heading of a section, the title of a page."""

ROW_HEIGHTS = {"compact": 24, "normal": 28, "roomy": 34}
"""Heights of a table's row in pixels, by the name of the preference."""

LOADED_EARLY = QGradient
"""A type that PySide6 6.11 must know before anything is painted with a brush.

PySide6 makes its types when they are first named. `QPainter.fillRect` asks of its argument whether it is a gradient,
and where no code has named that type yet, asks through a pointer that was never set: the program ends there
(seen on some machines and not on others, as memory happens to lie).
"""

BESIDE = QSize(20, 16)
"""The size of an icon beside the text of a button, the room between them included."""


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

    def icon_beside(self, name: str, colour: str = "muted") -> QIcon:
        """Return an icon for a button with a text, which would stand too close: it has room at its right.

        The button must be told that the icon is `BESIDE` in size.
        """
        made = QIcon(with_room(drawn(name, getattr(self.tokens, colour), BESIDE.height()), BESIDE))
        made.addPixmap(
            with_room(drawn(name, self.tokens.hairline, BESIDE.height()), BESIDE), QIcon.Mode.Disabled
        )
        return made

    def icon(self, name: str, colour: str = "muted", size: int = 16) -> QIcon:
        """Return an icon of `resources/icons` drawn in the colour of a token; disabled ones are drawn in `idle`."""
        made = QIcon(drawn(name, getattr(self.tokens, colour), size))
        made.addPixmap(drawn(name, self.tokens.hairline, size), QIcon.Mode.Disabled)
        return made


def font(points: float = BODY, *, strong: bool = False, tabular: bool = False) -> QFont:
    """Return the program's font in a size; `tabular` gives figures of one width, for columns of numbers."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
