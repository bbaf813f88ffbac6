"""Breaking a text into lines that fit, anywhere if a word is longer than a line; nothing is cut off unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

_LONGEST_LINE = 1_000
"""Characters that could stand in one line of any screen."""

_UTF_16 = "utf-16-le"
"""How Qt counts: an emoji is two of its characters and one of ours."""


def one_line(text: str) -> str:
    """Return a text without line breaks, no longer than a line can be: to shape 40,000 characters takes long."""
    shown = text if len(text) <= _LONGEST_LINE else text[:_LONGEST_LINE] + "…"
    return " ".join(shown.split())


def elided(text: str, font: QFont, width: float) -> str:
    """Return as much of a text as fits into a width, with … where something is left out."""
    return QFontMetricsF(font).elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)


def wrapped(text: str, font: QFont, width: float, most: int = 0) -> tuple[str, ...]:
    """Return the lines of a text in a width; where more than `most` would be needed, the last one ends in …."""
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
    """Yield where each line of a paragraph begins and ends, in bytes of its UTF-16."""
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        yield line.textStart() * 2, (line.textStart() + line.textLength()) * 2
    layout.endLayout()
