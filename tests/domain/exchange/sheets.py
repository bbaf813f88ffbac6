"""Sheets for tests, written as a person sees them: rows of cells, the first row the first line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.domain.exchange.sheet.headers import Aliases
from registry.domain.exchange.workbook import Cell, CellKind, Sheet
from registry.domain.fields.project import PROJECT, STANDING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORDS = shipped().words


def cell(value: object) -> Cell:
    """Return a cell: numbers as numbers, all else as text."""
    if isinstance(value, Cell):
        return value
    return Cell(str(value), CellKind.NUMBER if isinstance(value, int | float) else CellKind.TEXT)


def sheet(*rows: Sequence[object], merged: tuple[tuple[int, int, int, int], ...] = ()) -> Sheet:
    """Return a sheet of rows; None and empty texts are no cells."""
    filled: Mapping[int, Mapping[int, Cell]] = {
        number: {c: cell(value) for c, value in enumerate(row, 1) if value not in (None, "")}
        for number, row in enumerate(rows, 1)
    }
    return Sheet("Sheet1", {n: cells for n, cells in filled.items() if cells}, merged=merged)


def aliases() -> Aliases:
    """Return the headers of project and standing, from the words that came with the program."""
    table = shipped().table("fields.toml")
    fields = {field.id: table[noun.id][field.id] for noun in (PROJECT, STANDING) for field in noun.fields}
    names = {id_: (row["en"], row["ko"]) for id_, row in fields.items()}
    return Aliases.of(names, {id_: row["aliases"] for id_, row in fields.items()})


ALIASES = aliases()
