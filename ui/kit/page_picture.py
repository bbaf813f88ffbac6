"""Pages as images: what preview and printer need from a typeset report, and how Qt paints the result."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.reports.report import PagePicture

POINTS_AN_INCH = 72

_STRIP_PIXELS = 2_000_000
"""Pixels drawn in one call (8 MB): allocating the memory holds Python's GIL, which blocks the window."""


class Pictures(Protocol):
    """The pages of one report; they are drawn in a background thread."""

    def __len__(self) -> int: ...

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page in points; page numbers start at 0."""
        ...

    def draw_rows(self, page: int, *, width_px: int, top: int, rows: int) -> PagePicture:
        """Draw `rows` rows of pixels from row `top`, for a page `width_px` wide; fewer at the end of the page."""
        ...


def strips(
    pictures: Pictures, page: int, width: int, *, overlap: int = 0
) -> Iterator[tuple[int, PagePicture]]:
    """Draw a page `width` pixels wide from the top down; yields the first row of each strip, and the strip.

    With `overlap` each strip also contains that many rows of the next one.
    """
    rows = max(_STRIP_PIXELS // width, 1)
    for top in range(0, _height(pictures, page, width), rows):
        yield top, pictures.draw_rows(page, width_px=width, top=top, rows=rows + overlap)


def drawn(pictures: Pictures, page: int, width: int) -> QImage:
    """Draw a whole page `width` pixels wide; to be called in a background thread."""
    image = QImage(width, _height(pictures, page, width), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for top, strip in strips(pictures, page, width):
        painter.drawImage(0, top, over(strip))
    painter.end()
    return image


def over(picture: PagePicture) -> QImage:
    """Return a QImage over the picture's own memory: it is valid only while the picture is referenced."""
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)


def _height(pictures: Pictures, page: int, width: int) -> int:
    across, down = pictures.size(page)
    return ceil(down * (width / across))
