"""The first rows of a sheet as a grid in which headers are looked for: merged cells filled, groups spread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import CellKind
from registry.domain.values.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from registry.domain.exchange.workbook import Cell, Sheet

ROWS_SEARCHED = 20
"""How many rows from the top are searched for headers."""

PATH = " / "
"""The separator between the parts of a header that spans several rows."""


class HeaderGrid:
    """The first rows of a sheet, with every cell of a merged area filled."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.numbers = sorted(row for row in sheet.rows if row <= ROWS_SEARCHED)
        self._merged = [area for area in sheet.merged if area[0] <= ROWS_SEARCHED]

    def texts(self, row: int) -> dict[int, str]:
        """Return the texts of a row by column; the text of a merged area is in each of its columns."""
        found = {c: cell_text(cell) for c, cell in self.sheet.rows.get(row, {}).items() if cell_text(cell)}
        for top, left, bottom, right in self._merged:
            anchor = self.sheet.rows.get(top, {}).get(left)
            if top <= row <= bottom and anchor is not None and cell_text(anchor):
                found.update(dict.fromkeys(range(left, min(right, left + 200) + 1), cell_text(anchor)))
        return dict(sorted(found.items()))

    def candidates(self) -> Iterator[tuple[int, dict[int, str]]]:
        """Yield each possible header row with its texts by column, alone and combined with the header rows above."""
        for row in self.numbers:
            path = self.texts(row)
            yield row, path
            for above in range(row - 1, max(row - 3, 0), -1):
                over = self.texts(above) if self._groups(above) else self._spread(above, path)
                if not over:
                    break
                path = {c: _joined(over.get(c, ""), path.get(c, "")) for c in sorted({*over, *path})}
                yield row, path

    def _spread(self, row: int, under: Mapping[int, str]) -> dict[int, str]:
        """Return the headers of a row spread over the columns of the row under it, without merged cells.

        The lower row continues the upper one only where it fills columns that are empty there, and leaves others to
        it. A text above its first column stands at the left of its group, any other in the middle of it.
        """
        over = self.texts(row)
        free = [column for column in under if column not in over]
        if len(over) < 2 or not free or not set(over) - set(under) or len(set(under) - set(free)) > len(free):
            return {}
        if any(cell.kind is not CellKind.TEXT for cell in self.sheet.rows.get(row + 1, {}).values()):
            return {}
        spread = dict(over)
        for run in _runs(sorted(under)):
            heads = [column for column in over if run[0] <= column <= run[-1]]
            for column in run:
                before = [head for head in heads if head <= column]
                near = before[-1:] if run[0] in over else sorted(heads, key=lambda head: abs(head - column))
                if near:
                    spread[column] = over[near[0]]
        return dict(sorted(spread.items()))

    def _groups(self, row: int) -> bool:
        """Return whether a row contains headers that span several columns, and not the title of the sheet."""
        texts = [text for text in self.texts(row).values() if text]
        merged = any(
            top <= row <= bottom
            for top, left, bottom, right in self._merged
            if (left, top) < (right, row + 2)
        )
        return merged and len(set(texts)) > 1


def _runs(columns: Iterable[int]) -> list[list[int]]:
    """Return the columns in runs without a gap."""
    runs: list[list[int]] = []
    for column in columns:
        if runs and column == runs[-1][-1] + 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    return runs


def cell_text(cell: Cell) -> str:
    """Return the text of a cell as a header: one line, without what is struck through, empty for an error."""
    return clean_line(cell.left or cell.text) if cell.kind is not CellKind.ERROR else ""


def _joined(over: str, under: str) -> str:
    return under if not over or over == under else over if not under else f"{over}{PATH}{under}"
