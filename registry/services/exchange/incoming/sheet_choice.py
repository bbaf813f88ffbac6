"""Chooses the sheet to read in another office's workbook, and makes the problem when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.layout import PROJECTS, ROWS, sheet_title
from registry.domain.exchange.sheet.header_grid import ROWS_SEARCHED
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.data.reference.resources import Resources
    from registry.domain.exchange.sheet.headers import Aliases, Header
    from registry.domain.exchange.workbook import Sheet, Workbook


def data_sheets(resources: Resources) -> frozenset[str]:
    """Return the titles of the data sheets of our own workbooks."""
    nouns = resources.table("fields.toml")["noun"]
    children = (Bilingual(nouns[noun]["en_many"], nouns[noun]["ko_many"]) for noun in ROWS)
    return frozenset(sheet_title(name) for name in (PROJECTS, *children))


def best(found: Sequence[tuple[Sheet, Header]], meant: str, known: Aliases) -> list[tuple[Sheet, Header]]:
    """Return the most likely sheet: the remembered one, or else the visible one with the most known headers.

    Returns one pair, or none when `found` is empty.
    """
    named = [one for one in found if one[0].title == meant] if meant else []
    if named:
        return named[:1]

    def weight(one: tuple[Sheet, Header]) -> tuple[bool, int, int]:
        sheet, header = one
        hits = sum(1 for text in header.columns.values() if known.known(text))
        return (not sheet.hidden, hits, len(sheet.rows))

    return [max(found, key=weight)] if found else []


def no_sheet(workbook: Workbook, meant: str) -> Problem:
    """Return the problem of a workbook without a sheet to read; `meant` is the one that was named."""
    sheets = tuple(sheet.title for sheet in workbook.sheets)
    if meant:
        return Problem("I05", "", {"file": workbook.name, "sheets": sheets, "value": meant})
    return Problem("I04", "", {"file": workbook.name, "sheets": sheets, "most": ROWS_SEARCHED})
