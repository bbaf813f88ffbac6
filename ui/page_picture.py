"""Pages as pictures: what the preview and the printer ask of a typeset report, and a picture as Qt paints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from registry.domain.reports.made import PagePicture

POINTS_AN_INCH = 72


class Pictures(Protocol):
    """The pages of one report; drawn in a thread beside the window."""

    def __len__(self) -> int: ...

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page in points; the first page is 0."""
        ...

    def draw(self, page: int, *, width_px: int) -> PagePicture:
        """Draw a page so many pixels wide."""
        ...

    def draw_rows(self, page: int, *, width_px: int, top: int, rows: int) -> PagePicture:
        """Draw some rows of that picture, fewer at its end."""
        ...


def over(picture: PagePicture) -> QImage:
    """Return a picture as Qt paints it, over the picture's own memory: good only as long as the picture is held."""
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
