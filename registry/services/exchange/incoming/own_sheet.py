"""Our own workbook as it comes back: what was sent, and its sheets under their field ids."""

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
"""Columns that identify a row or speak of it, and say nothing of its record."""


@dataclass(frozen=True, slots=True)
class SentExport:
    """Our own export, as the registry remembers it."""

    number: str
    at_change: int
    language: Language
    fields: frozenset[str]
    projects: frozenset[str]

    @classmethod
    def known(cls, reading: Snapshot, exchange: Record) -> SentExport:
        """Return what was sent in an exchange."""
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
        """Return the column of a field id; 0 when the sheet has lost it."""
        return next((one.column for one in self.columns if one.field == field), 0)

    def text(self, row: int, field: str) -> str:
        """Return what stands in a row's cell of a field id."""
        cell = self.sheet.rows.get(row, {}).get(self.column(field))
        return cell.text.strip() if cell else ""

    def data(self) -> Iterator[tuple[int, Mapping[int, Cell]]]:
        """Yield the rows of data: those that say anything beside their key."""
        kept = {one.column for one in self.columns if one.field not in (None, *OURS)}
        for row, cells in sorted(self.sheet.rows.items()):
            if row >= self.first_row and (kept & cells.keys() or self.text(row, KEY)):
                yield row, cells


def reply(number: str, said: str) -> str:
    """Return a reply as it stands in a project's note."""
    return f"[{number}] {said}"
