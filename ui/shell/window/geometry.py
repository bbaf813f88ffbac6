"""Where a window stood and how wide its panes were, brought back into what the present screens can show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

PANEL_LEAST, PANEL_USUAL = 280, 300
"""The least width of the panel at the right, and the one it has at first."""

_ABOVE, _MOST_ABOVE = 36, 120
"""Pixels for the title bar that the system adds above a window, where they are not known, and at most."""


class WindowGeometry(NamedTuple):
    """The place and size of a window without its frame, in device-independent pixels."""

    left: int
    top: int
    width: int
    height: int
    maximised: bool = False
    scale: float = 1.0
    """The scale of the screen the window stood on: on a screen of another scale the place means nothing."""
    above: int = _ABOVE
    """The height of the title bar, as the system drew it."""

    @property
    def rect(self) -> QRect:
        """The window as a rectangle."""
        return QRect(self.left, self.top, self.width, self.height)

    def at_least(self, size: QSize) -> WindowGeometry:
        """Return this geometry with at least a size: what was kept on a small screen may be smaller."""
        return self._replace(width=max(self.width, size.width()), height=max(self.height, size.height()))

    @classmethod
    def read(cls, kept: object) -> WindowGeometry | None:
        """Return the geometry kept as a structure of the settings; None when there is none that can be read."""
        if not isinstance(kept, dict):
            return None
        try:
            left, top, width, height = (int(kept[name]) for name in ("left", "top", "width", "height"))
            scale, above = float(kept["scale"]), int(kept.get("above", _ABOVE))
        except (KeyError, TypeError, ValueError, OverflowError):
            return None
        near = all(abs(place) < _FARTHEST for place in (left, top, width, height))
        if not near or min(width, height) <= 0:
            return None
        above = min(max(above, 0), _MOST_ABOVE)
        return cls(left, top, width, height, bool(kept.get("maximised")), scale, above)


_FARTHEST = 100_000


def usable(screens: Sequence[QRect], above: int = _ABOVE) -> list[QRect]:
    """Return the parts of the available areas of screens that a window without its title bar can fill."""
    return [screen.adjusted(0, above, 0, 0) for screen in screens]


def fitted(kept: WindowGeometry, screens: Sequence[tuple[QRect, float]]) -> QRect:
    """Return the rectangle nearest to the kept one that is wholly on one of the screens.

    `screens` are their available areas with their scales, the primary one first. A window goes back to the screen of
    its scale that shows most of it; where there is none it stands in the middle of the primary one.
    """
    of_its_scale = [area for area, scale in screens if abs(scale - kept.scale) < 0.01]
    areas = usable(of_its_scale, kept.above)
    best = max(areas, key=lambda area: _size(area & kept.rect), default=None)
    if best is None or not _size(best & kept.rect):
        area = usable([screens[0][0]])[0]
        return _centred(kept.rect.size().boundedTo(area.size()), area)
    size = kept.rect.size().boundedTo(best.size())
    left = min(max(kept.left, best.left()), best.right() + 1 - size.width())
    top = min(max(kept.top, best.top()), best.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def panel_width(kept: int, window_width: int) -> int:
    """Return the width of the panel in a window: at least what it can be read in, at most a third of the window."""
    return max(PANEL_LEAST, min(kept, window_width // 3))


def least_size(wanted: QSize, area: QRect) -> QSize:
    """Return the least size of a window: the one wanted, or less on a screen that has no room for it."""
    return wanted.boundedTo(usable([area])[0].size())


def _centred(size: QSize, area: QRect) -> QRect:
    left = area.left() + (area.width() - size.width()) // 2
    top = area.top() + (area.height() - size.height()) // 2
    return QRect(QPoint(left, top), size)


def _size(area: QRect) -> int:
    return area.width() * area.height() if area.isValid() else 0


def screens() -> list[tuple[QRect, float]]:
    """Return the available areas of the screens with their scales, the primary one first."""
    primary = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not primary]
    return [(screen.availableGeometry(), screen.devicePixelRatio()) for screen in (primary, *others)]
