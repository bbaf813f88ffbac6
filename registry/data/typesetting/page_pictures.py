"""Pictures of the pages of a PDF, for preview and printer, drawn by PDFium."""

from __future__ import annotations

from contextlib import contextmanager
from math import ceil
from threading import Lock
from typing import TYPE_CHECKING, Final

import pypdfium2

from registry.domain.reports.report import PagePicture

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONE_AT_A_TIME: Final = Lock()
"""PDFium works for one thread at a time, whatever document it is about."""

_POINTS_AN_INCH = 72
_MOST_PIXELS = 64_000_000
"""A picture of more pixels is refused as a mistake of ours: it would take a quarter of a gigabyte."""


class PagePictures:
    """Draws the pages of one document; may be asked from any thread.

    The document is opened for each picture and closed after it, in one turn: nothing of PDFium's outlives the turn,
    so that nothing can be freed in another thread's turn.
    """

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        with self._opened() as document:
            self._sizes: tuple[tuple[float, float], ...] = tuple(
                map(document.get_page_size, range(len(document)))
            )

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page, counted from 0, in points (a 72nd of an inch)."""
        return self._sizes[page]

    def draw(self, page: int, *, width_px: int = 0, dpi: float = 0) -> PagePicture:
        """Return the picture of a page, counted from 0: so many pixels wide, or at so many dots an inch.

        Raises IndexError for a page that is not there, ValueError when no size or too large a one is asked.
        """
        scale = self._scale(page, width_px, dpi)
        with self._opened() as document:
            drawn = document[page].render(scale=scale, prefer_bgrx=True, may_draw_forms=False)
            return PagePicture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))

    def draw_rows(self, page: int, *, width_px: int, top: int, rows: int) -> PagePicture:
        """Return some rows of the picture that `draw` would return, fewer at its end: for a printer, piece by piece.

        A whole page as fine as a printer's is 140 MB, and while it is given its memory no other thread runs. Raises
        IndexError for a page that is not there.
        """
        width, height = self._sizes[page]
        scale = width_px / width
        below = max(ceil(height * scale) - top - rows, 0)
        crop = (0, _points(below, scale), 0, _points(top, scale))
        with self._opened() as document:
            drawn = document[page].render(scale=scale, crop=crop, prefer_bgrx=True, may_draw_forms=False)
            return PagePicture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))

    def _scale(self, page: int, width_px: int, dpi: float) -> float:
        width, height = self._sizes[page]
        scale = width_px / width if width_px else dpi / _POINTS_AN_INCH
        if scale <= 0 or width * scale * height * scale > _MOST_PIXELS:
            raise ValueError(f"no picture of {width_px} px or {dpi} dpi can be drawn of page {page + 1}")
        return scale

    @contextmanager
    def _opened(self) -> Iterator[pypdfium2.PdfDocument]:
        with _ONE_AT_A_TIME:
            document = pypdfium2.PdfDocument(self._pdf)
            try:
                yield document
            finally:
                document.close()


def _points(pixels: int, scale: float) -> float:
    """Return what PDFium's binding rounds up to so many pixels."""
    return max(pixels - 0.5, 0) / scale
