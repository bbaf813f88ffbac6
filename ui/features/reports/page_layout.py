"""The layout of the pages in the preview: one below the other, centred. Only arithmetic, without Qt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.features.reports.zoom import Fit
from ui.kit.page_picture import POINTS_AN_INCH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.features.reports.zoom import Zoom

GAP = 16
"""The gap in pixels around each page."""

_SMALLEST = 0.05
"""The minimum scale in pixels per point, for a window too small for its pages."""

Size = tuple[float, float]
"""Width and height of a page in points."""


@dataclass(frozen=True, slots=True)
class PageBox:
    """The rectangle of one page, in pixels from the top left of all pages."""

    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The y coordinate just below the page."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The rectangles of all pages, and their total size."""

    boxes: tuple[PageBox, ...] = ()
    width: int = 0
    height: int = 0

    def seen(self, top: int, bottom: int) -> range:
        """Return the numbers of the pages between two y coordinates."""
        bottoms = [box.bottom for box in self.boxes]
        tops = [box.top for box in self.boxes]
        return range(bisect_right(bottoms, top), bisect_right(tops, max(bottom - 1, top)))

    def at(self, height: int) -> int:
        """Return the number of the page at a y coordinate, or the next one below; the last one past the end."""
        found = bisect_right([box.bottom for box in self.boxes], height)
        return max(min(found, len(self.boxes) - 1), 0)


def scale(zoom: Zoom, sizes: Sequence[Size], room: tuple[int, int], dots_an_inch: float) -> float:
    """Return the scale in pixels per point for pages in a viewport of a size in pixels."""
    if zoom.fit is Fit.SIZE or not sizes:
        return zoom.percent / 100 * dots_an_inch / POINTS_AN_INCH
    wide = (room[0] - 2 * GAP) / max(width for width, _height in sizes)
    high = (room[1] - 2 * GAP) / max(height for _width, height in sizes)
    return max(wide if zoom.fit is Fit.WIDTH else min(wide, high), _SMALLEST)


def percent(pixels_a_point: float, dots_an_inch: float) -> int:
    """Return a scale as percentage of the true size."""
    return round(pixels_a_point * POINTS_AN_INCH / dots_an_inch * 100)


def laid_out(sizes: Sequence[Size], pixels_a_point: float, room_width: int) -> PageLayout:
    """Return the layout of pages of these sizes in a viewport of a width in pixels."""
    shown = [(round(width * pixels_a_point), round(height * pixels_a_point)) for width, height in sizes]
    whole = max([room_width, *(width + 2 * GAP for width, _height in shown)])
    boxes, top = [], GAP
    for width, height in shown:
        boxes.append(PageBox((whole - width) // 2, top, width, height))
        top += height + GAP
    return PageLayout(tuple(boxes), whole, top if boxes else 0)
