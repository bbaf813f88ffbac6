"""Pages as pictures: what the preview and the printer ask of a typeset report, and pictures as Qt paints them."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.reports.report import PagePicture

POINTS_AN_INCH = 72

_STRIP_PIXELS = 2_000_000
"""Pixels that are drawn at once (8 MB): while memory is given out, no other thread of Python runs, the window's
neither."""


class Pictures(Protocol):
    """The pages of one report; drawn in a thread beside the window."""

    def __len__(self) -> int: ...

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page in points; the first page is 0."""
        ...

    def draw_rows(self, page: int, *, width_px: int, top: int, rows: int) -> PagePicture:
        """Draw some rows of the picture of a page so many pixels wide, fewer at its end."""
        ...


def strips(
    pictures: Pictures, page: int, width: int, *, overlap: int = 0
) -> Iterator[tuple[int, PagePicture]]:
    """Draw a page so many pixels wide from the top down: the first row of each strip, and the strip.

    With an overlap each strip has so many rows of the next one, too.
    """
    rows = max(_STRIP_PIXELS // width, 1)
    for top in range(0, _height(pictures, page, width), rows):
        yield top, pictures.draw_rows(page, width_px=width, top=top, rows=rows + overlap)


def drawn(pictures: Pictures, page: int, width: int) -> QImage:
    """Draw a whole page so many pixels wide; meant for a thread beside the window."""
    image = QImage(width, _height(pictures, page, width), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for top, strip in strips(pictures, page, width):
        painter.drawImage(0, top, over(strip))
    painter.end()
    return image


def over(picture: PagePicture) -> QImage:
    """Return a picture as Qt paints it, over the picture's own memory: good only as long as the picture is held."""
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)


def _height(pictures: Pictures, page: int, width: int) -> int:
    across, down = pictures.size(page)
    return ceil(down * (width / across))
