"""How much of a workbook is read at most (reliability.md, decision 15)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one reading; sizes in bytes, lengths in characters, times in seconds."""

    file: int = 25 * 1024**2
    parts: int = 5_000
    part: int = 256 * 1024**2
    all_parts: int = 512 * 1024**2
    ratio: int = 250
    """How many times larger a part may be than it is packed, once it is larger than a megabyte."""
    sheets: int = 50
    rows: int = 50_000
    columns: int = 300
    cells: int = 1_000_000
    """Filled cells of all sheets together."""
    empty_cells: int = 1_500_000
    """Cells that are named in the file and hold nothing: formats of whole rows, mostly."""
    cell_text: int = 32_767
    outside: int = 5_000_000
    """Characters of all texts outside the cells together: headers, comments, shapes, properties."""
    all_text: int = 50_000_000
    """Text of all cells together, a string that is used twice counted twice."""
    depth: int = 128
    token: int = 2 * 1024**2
    """The longest tag, comment or run of text."""
    attribute: int = 1024**2
    elements: int = 300_000
    """Of a part that is no sheet and no list of strings."""
    ranges: int = 512 * 1024
    """Characters of all ranges that rules and formats of a sheet apply to."""
    merged: int = 65_536
    merged_area: int = 5_000_000
    styles: int = 65_536
    number_format: int = 1_024
    names: int = 20_000
    memory: int = 1024**3
    """Address space of the worker."""
    wall: float = 30.0
    cpu: int = 20
    cpu_small: int = 10
    """For files up to `small`; processor time, so that a busy computer refuses nothing it would read at leisure."""
    cells_a_second: int = 7_500
    """So many filled cells or kept strings give the worker a second more. The slower reader takes a third of that, on a
    busy computer: a million honest cells are read, and what holds few cells is given up as soon as before."""
    small: int = 5 * 1024**2
    answer: int = 1024**3
    """What the worker may say in all."""

    @property
    def most_counted(self) -> int:
        """How many cells and strings can be counted in one file."""
        return 2 * self.cells

    def seconds(self, size: int, counted: int = 0) -> float:
        """Return how much processor time a file of this size may take, once so many cells and strings are counted."""
        return (self.cpu_small if size <= self.small else self.cpu) + counted / self.cells_a_second

    def patience(self, counted: int) -> float:
        """Return how long the worker is waited for; it has to share the processors with others."""
        return self.wall + 2 * min(counted, self.most_counted) / self.cells_a_second


LIMITS = Limits()
