"""The limits of reading a workbook (reliability.md, decision 15)."""

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
    """How many times larger than its compressed form a part may be, if it is larger than a megabyte."""
    sheets: int = 50
    rows: int = 50_000
    columns: int = 300
    cells: int = 1_000_000
    """Filled cells of all sheets together."""
    empty_cells: int = 1_500_000
    """Cells that are written in the file but hold nothing; most come from formatting whole rows."""
    cell_text: int = 32_767
    outside: int = 5_000_000
    """Characters of all texts outside the cells together: in headers, comments, shapes and properties."""
    all_text: int = 50_000_000
    """Characters of all cells together; a shared string counts for each cell that uses it."""
    depth: int = 128
    token: int = 2 * 1024**2
    """The longest tag, comment or run of text."""
    attribute: int = 1024**2
    elements: int = 300_000
    """Elements of a part that is neither a sheet nor the list of shared strings."""
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
    """Seconds for files up to `small`; processor time, so that a busy computer refuses no file it could read."""
    cells_a_second: int = 7_500
    """The worker gets another second for each so many filled cells or shared strings. The slower reader needs about a
    third of that, so a million real cells are read, while a file that only pretends to be large gets no more time."""
    small: int = 5 * 1024**2
    answer: int = 1024**3
    """Bytes the worker may send in all."""

    @property
    def most_counted(self) -> int:
        """The largest number of cells and strings that can be counted in one file."""
        return 2 * self.cells

    def seconds(self, size: int, counted: int = 0) -> float:
        """Return the seconds of processor time for a file of this size with so many cells and strings."""
        return (self.cpu_small if size <= self.small else self.cpu) + counted / self.cells_a_second

    def patience(self, counted: int) -> float:
        """Return the seconds the program waits for the worker, which shares the processors with other programs."""
        return self.wall + 2 * min(counted, self.most_counted) / self.cells_a_second


LIMITS = Limits()
