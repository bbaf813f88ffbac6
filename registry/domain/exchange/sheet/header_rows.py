"""Rows of headers below the first: the same once more, in other words, as hashtags, or those of another table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.hashtags import is_tag_row
from registry.domain.exchange.sheet.header_grid import PATH
from registry.domain.exchange.sheet.header_repeats import counts_columns, names_fields_again
from registry.domain.exchange.sheet.header_text import plain
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.project import TITLES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.workbook import Cell, Sheet

_NAMES = (*TITLES, "countries", "officer", "implementing_orgs")
"""Fields whose values are no numbers."""
_BEGINNING = 2
"""By how many letters a text is told quickly from all headers."""
_SHORT = 40


class HeaderRows:
    """Recognises the headers of a table in rows below them."""

    def __init__(
        self, sheet: Sheet, columns: Collection[BoundColumn], known: Callable[[str], str | None]
    ) -> None:
        """`known` returns the field of a header, or None."""
        self._sheet, self._known = sheet, known
        self._forms = {one.column: _forms(one.header) for one in columns if one.header}
        self._fields = {one.column: one.field for one in columns}
        self._longest = max((len(one.header) for one in columns), default=0)
        parts = (part for one in columns for part in (one.header, *one.header.split(PATH)))
        self._beginnings = {
            form[:_BEGINNING].casefold() for part in parts for form in (part, part.lstrip(), plain(part))
        }
        self.first_column = min(self._forms, default=0)
        """The first column that has a header."""

    def are_in(self, cells: Mapping[int, Cell], texts: Mapping[int, str]) -> bool:
        """Return whether a row repeats the headers, tags or numbers the columns, or names them in other words.

        `texts` are those of its cells that are texts.
        """
        return (
            self._repeated(texts)
            or is_tag_row(cells)
            or counts_columns(cells)
            or names_fields_again(cells, self._fields, self._known)
        )

    def begin_table(self, row: int, cells: Mapping[int, Cell]) -> bool:
        """Return whether a row that stands apart holds other headers: those of another table.

        One known header is enough where the row below has numbers in columns of names.
        """
        texts = _texts(cells)
        if not 2 <= len(texts) == len(cells) or any(len(text) > _SHORT for text in texts.values()):
            return False
        if self._repeated(texts):
            return False
        hits = sum(1 for text in texts.values() if self._known(text) is not None)
        return (hits >= 2 and hits * 2 >= len(texts)) or (hits > 0 and self._has_other_shape(row + 1))

    def _repeated(self, texts: Mapping[int, str]) -> bool:
        first = next(iter(texts), 0)
        if not first or not self._is_header(first, texts[first]):  # as of nearly all rows
            return False
        same = sum(self._is_header(column, text) for column, text in texts.items())
        return same >= 2 and same * 2 >= len(texts)

    def _is_header(self, column: int, text: str) -> bool:
        if len(text) > self._longest or text[:_BEGINNING].casefold() not in self._beginnings:
            return False  # as of nearly all cells
        return plain(text) in self._forms.get(column, ())

    def _has_other_shape(self, row: int) -> bool:
        """Return whether a row has numbers where the table has names."""
        cells = self._sheet.rows.get(row, {})
        return any(
            (cell := cells.get(column)) is not None and cell.kind is CellKind.NUMBER
            for column, field in self._fields.items()
            if field in _NAMES
        )


def _texts(cells: Mapping[int, Cell]) -> dict[int, str]:
    return {column: cell.text for column, cell in cells.items() if cell.kind is CellKind.TEXT}


def _forms(header: str) -> frozenset[str]:
    """Return the folded forms in which a header may stand again: whole, and each of its parts."""
    return frozenset(filter(None, map(plain, (header, *header.split(PATH)))))
