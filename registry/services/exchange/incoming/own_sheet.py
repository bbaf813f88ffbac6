"""Our own workbook when it is returned: what was exported, and its data sheets with columns by field id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.departure import read_back
from registry.domain.exchange.layout import CHECK, KEY, PARENT, REVISION
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.workbook import Cell, Sheet
    from registry.domain.fields.record import Record

OURS = (KEY, REVISION, PARENT, CHECK)
"""Columns that identify or check a row and hold no data of its record."""


@dataclass(frozen=True, slots=True)
class SentExport:
    """Our own export as the registry recorded it; `at_change` is the number of the last change set before it."""

    number: str
    at_change: int
    language: Language
    fields: frozenset[str]
    projects: frozenset[str]

    @classmethod
    def known(cls, reading: Snapshot, exchange: Record) -> SentExport:
        """Return what was exported in an exchange."""
        return cls(
            exchange.text("number"),
            int(exchange.values.get("at_change") or 0),
            Language(exchange.text("language") or Language.EN.value),
            read_back(exchange.values.get("fields")),
            reading.exchanges.sent(exchange.id),
        )


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """One data sheet of our workbook, with its columns."""

    sheet: Sheet
    noun: str
    columns: tuple[BoundColumn, ...]
    first_row: int

    def column(self, field: str) -> int:
        """Return the column number of a field id, from 1; 0 when the sheet no longer has it."""
        return next((one.column for one in self.columns if one.field == field), 0)

    def text(self, row: int, field: str) -> str:
        """Return the text of the cell of a row in the column of a field id; empty when there is none."""
        cell = self.sheet.rows.get(row, {}).get(self.column(field))
        return cell.text.strip() if cell else ""

    def data(self) -> Iterator[tuple[int, Mapping[int, Cell]]]:
        """Yield row number and cells (by column number) of the rows that have a key or any data."""
        kept = {one.column for one in self.columns if one.field not in (None, *OURS)}
        for row, cells in sorted(self.sheet.rows.items()):
            if row >= self.first_row and (kept & cells.keys() or self.text(row, KEY)):
                yield row, cells


def reply(number: str, said: str) -> str:
    """Return a reply as it is stored in a project's note: with the number of the exchange."""
    return f"[{number}] {said}"
