"""Cells of text: normal, and muted for secondary columns."""

from __future__ import annotations

from ui.kit.tables.cell import Cell


class TextCell(Cell):
    """Text in the normal text colour."""


class MutedCell(Cell):
    """Text in the muted colour."""

    colour = "muted"
