"""Cells of text: the plain one, and the muted one for what is secondary."""

from __future__ import annotations

from ui.kit.tables.cell import Cell


class TextCell(Cell):
    """Text in the colour of texts."""


class MutedCell(Cell):
    """Text that stands back."""

    colour = "muted"
