"""The images of the visible and adjacent pages, drawn one at a time in the background; others are dropped."""

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
"""The maximum number of pixels of one image (48 MB); a page shown larger is drawn slightly less sharp."""

Wanted = tuple[int, int]
"""A page number, and the width in pixels in which it is needed."""


class PageImageCache(QObject):
    """Images of pages; only those needed now are cached."""

    drawn = Signal(int)
    """The number of a page whose image is now available."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures: Pictures | None = None
        self._images: dict[int, tuple[int, QImage]] = {}
        self._wanted: tuple[Wanted, ...] = ()
        self._under_way: Wanted | None = None

    def show_pages(self, pictures: Pictures | None) -> None:
        """Switch to the pages of another report."""
        self._pictures = pictures
        self._images.clear()
        self._wanted, self._under_way = (), None

    def image(self, page: int) -> QImage | None:
        """Return the image of a page, possibly in another size than now needed; None when there is none."""
        found = self._images.get(page)
        return found[1] if found else None

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Draw these pages in this order, and drop all others."""
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
