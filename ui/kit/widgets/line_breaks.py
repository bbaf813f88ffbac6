"""Breaking text into lines that fit, inside a word if it is longer than a line; cut text always ends in …."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

_LONGEST_LINE = 1_000
"""More characters than fit on one line of any screen."""

_UTF_16 = "utf-16-le"
"""The encoding in which Qt counts: an emoji is two characters in Qt and one in Python."""


def one_line(text: str) -> str:
    """Return a text without line breaks, cut to the longest possible line: laying out 40,000 characters is slow."""
    shown = text if len(text) <= _LONGEST_LINE else text[:_LONGEST_LINE] + "…"
    return " ".join(shown.split())


def elided(text: str, font: QFont, width: float) -> str:
    """Return a text that fits into a width in pixels, ending in … where something is left out."""
    return QFontMetricsF(font).elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)


def whole_width(text: str, font: QFont) -> int:
    """Return the width in pixels in which `elided` leaves nothing out."""
    return ceil(QFontMetricsF(font).horizontalAdvance(one_line(text)))


def wrapped(text: str, font: QFont, width: float, most: int = 0) -> tuple[str, ...]:
    """Return the lines of a text in a width in pixels; with `most`, at most that many lines, the last ending in …."""
    lines: list[str] = []
    paragraphs = text.splitlines()
    for number, paragraph in enumerate(paragraphs):
        units = paragraph.encode(_UTF_16, "surrogatepass")
        for start, end in _broken(paragraph, font, max(width, 1)):
            if most and len(lines) + 1 == most:
                left_out = end < len(units) or number + 1 < len(paragraphs)
                rest = units[start:].decode(_UTF_16, "replace")
                return (*lines, elided(f"{rest} …" if left_out else rest, font, width))
            lines.append(units[start:end].decode(_UTF_16, "replace").rstrip())
    return tuple(lines)


def _broken(paragraph: str, font: QFont, width: float) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each line of a paragraph, in bytes of its UTF-16 encoding."""
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        yield line.textStart() * 2, (line.textStart() + line.textLength()) * 2
    layout.endLayout()
