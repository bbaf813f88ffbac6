"""The cells of a row, measured and painted: a row with many cells is one widget, so that a page opens quickly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from ui.features.approvals.mark import SMALL, Sign, paint_sign
from ui.kit.widgets.line_breaks import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont, QPainter

    from ui.kit.style.look import Look

_GAP, _MOST_LINES = 8, 2
_MOST_WIDTHS = 16
"""The number of widths for which the lines are cached: resizing a window passes through hundreds."""


@dataclass(frozen=True, slots=True)
class RowCell:
    """A text with its share of the width, and an optional mark before it."""

    text: str
    share: int
    colour: str = "text"
    sign: Sign | None = None
    size: int = SMALL
    number: str = ""


class RowCells:
    """The cells of one row; all rows of a table have the same shares, so that their columns line up."""

    def __init__(self, cells: Sequence[RowCell], font: QFont, look: Look) -> None:
        self._cells, self._font, self._look = cells, font, look
        self._metrics = QFontMetricsF(font)
        self._broken: dict[float, list[tuple[str, ...]]] = {}
        """The lines of all cells by the width they were broken for: a layout asks for a few widths by turns."""

    def height_in(self, width: float) -> int:
        """Return the height of the highest cell in a width, in pixels."""
        texts = max(len(lines) for lines in self._lines(width)) * self._metrics.lineSpacing()
        return int(max(texts, *(cell.size for cell in self._cells if cell.sign is not None), 0) + 0.5)

    def leaves_out(self, width: float) -> bool:
        """Return whether some text does not fit in a width."""
        return any(lines and lines[-1].endswith("…") for lines in self._lines(width))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint all cells, vertically centred."""
        painter.setFont(self._font)
        places = self._places(rect.width())
        for cell, (left, _), lines in zip(self._cells, places, self._lines(rect.width()), strict=True):
            at = rect.left() + left
            if cell.sign is not None:
                top = rect.center().y() - cell.size / 2
                paint_sign(painter, QRectF(at, top, cell.size, cell.size), cell.sign, self._look, cell.number)
                painter.setFont(self._font)
                at += cell.size + _GAP
            self._paint_lines(painter, cell, lines, QPointF(at, rect.center().y()))

    def _paint_lines(self, painter: QPainter, cell: RowCell, lines: tuple[str, ...], middle: QPointF) -> None:
        spacing = self._metrics.lineSpacing()
        base = middle.y() - len(lines) * spacing / 2 + self._metrics.ascent()
        painter.setPen(self._look.colour(cell.colour))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(middle.x(), base + number * spacing), line)

    def _places(self, width: float) -> list[tuple[float, float]]:
        """Return the left edge and the width of each cell."""
        room = width - _GAP * (len(self._cells) - 1)
        whole = sum(cell.share for cell in self._cells)
        places, left = [], 0.0
        for cell in self._cells:
            part = room * cell.share / whole
            places.append((left, part))
            left += part + _GAP
        return places

    def _lines(self, width: float) -> list[tuple[str, ...]]:
        if width not in self._broken:
            if len(self._broken) >= _MOST_WIDTHS:
                self._broken = {}
            self._broken[width] = list(self._broken_in(width))
        return self._broken[width]

    def _broken_in(self, width: float) -> Iterator[tuple[str, ...]]:
        for cell, (_, room) in zip(self._cells, self._places(width), strict=True):
            marked = cell.size + _GAP if cell.sign is not None else 0
            fits = "\n" not in cell.text and self._metrics.horizontalAdvance(cell.text) <= room - marked
            yield (cell.text,) if fits else wrapped(cell.text, self._font, room - marked, _MOST_LINES)
