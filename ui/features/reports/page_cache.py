"""The pictures of the pages that are seen or will be next: drawn beside the window, one at a time, and given up."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.kit.page_picture import drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from ui.desk.desk import Desk
    from ui.kit.page_picture import Pictures

_MOST_PIXELS = 12_000_000
"""Pixels of one picture at the most (48 MB); a page that is shown larger is drawn a little less sharp."""

Wanted = tuple[int, int]
"""A page and how many pixels wide it is wanted."""


class PageImageCache(QObject):
    """Pictures of pages; only those that are wanted now are kept."""

    drawn = Signal(int)
    """A page whose picture is there now."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures: Pictures | None = None
        self._images: dict[int, tuple[int, QImage]] = {}
        self._wanted: tuple[Wanted, ...] = ()
        self._under_way: Wanted | None = None

    def show_pages(self, pictures: Pictures | None) -> None:
        """Draw the pages of another report from now on."""
        self._pictures = pictures
        self._images.clear()
        self._wanted, self._under_way = (), None

    def image(self, page: int) -> QImage | None:
        """Return the picture of a page, perhaps of another size than is wanted by now."""
        found = self._images.get(page)
        return found[1] if found else None

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Draw these, the first of them first; what is not among them is given up."""
        self._wanted = tuple((page, self._bounded(page, width)) for page, width in wanted)
        pages = {page for page, _width in self._wanted}
        self._images = {page: kept for page, kept in self._images.items() if page in pages}
        self._draw_next()

    def _bounded(self, page: int, width: int) -> int:
        if self._pictures is None:
            return width
        across, down = self._pictures.size(page)
        return max(1, min(width, int(sqrt(_MOST_PIXELS * across / down))))

    def _draw_next(self) -> None:
        missing = next((one for one in self._wanted if self._images.get(one[0], (0,))[0] != one[1]), None)
        if missing is None or self._pictures is None or missing == self._under_way:
            return
        self._under_way, pictures = missing, self._pictures
        page, width = missing

        def then(image: QImage) -> None:
            if pictures is self._pictures:
                self._on_drawn(missing, image)

        self._desk.ask_later(lambda _registry: drawn(pictures, page, width), then, about="page of the report")

    def _on_drawn(self, asked: Wanted, image: QImage) -> None:
        page, width = asked
        self._under_way = None
        if asked in self._wanted:
            self._images[page] = (width, image)
            self.drawn.emit(page)
        self._draw_next()
