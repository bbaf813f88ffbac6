"""Chooses the sheet to read in another office's workbook, and says which sheets were not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, Severity
from registry.domain.exchange.layout import PROJECTS, ROWS, sheet_title
from registry.domain.exchange.sheet.header_grid import ROWS_SEARCHED
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from registry.data.reference.resources import Resources
    from registry.domain.exchange.sheet.headers import Aliases, Header
    from registry.domain.exchange.workbook import Sheet, Workbook

_AS_MANY = 0.75
"""From which share of the most known headers a sheet may be the one a person means."""
_SAME_SHAPE = 0.6
"""From which share of common known headers two sheets are tables of one shape."""
_LEAST = 2


def data_sheets(resources: Resources) -> frozenset[str]:
    """Return the titles of the data sheets of our own workbooks."""
    nouns = resources.table("fields.toml")["noun"]
    children = (Bilingual(nouns[noun]["en_many"], nouns[noun]["ko_many"]) for noun in ROWS)
    return frozenset(sheet_title(name) for name in (PROJECTS, *children))


def best(
    found: Sequence[tuple[Sheet, Header]], meant: str, known: Aliases, active: str = ""
) -> list[tuple[Sheet, Header]]:
    """Return the most likely sheet: the remembered one, or else a visible one with the most known headers.

    Of several with about as many, the one a person sees on opening the file (`active`) is meant. Returns one pair, or
    none when `found` is empty.
    """
    named = [one for one in found if one[0].title == meant] if meant else []
    if named or not found:
        return named[:1]
    hits = {sheet.title: len(_known(header, known)) for sheet, header in found}
    visible = [one for one in found if not one[0].hidden] or list(found)
    most = max(hits[sheet.title] for sheet, _ in visible)

    def weight(one: tuple[Sheet, Header]) -> tuple[bool, int, int]:
        sheet, _ = one
        shown = sheet.title == active and hits[sheet.title] >= _AS_MANY * most
        return (shown and most > 0, hits[sheet.title], len(sheet.rows))

    return [max(visible, key=weight)]


def of_one_shape(
    found: Sequence[tuple[Sheet, Header]], chosen: tuple[Sheet, Header], known: Aliases
) -> Iterator[CellProblem]:
    """Yield a note when other visible sheets are tables of the same shape as the one read: they may be meant, too."""
    mine = _known(chosen[1], known)
    alike = tuple(
        sheet.title
        for sheet, header in found
        if sheet.title != chosen[0].title and not sheet.hidden and _is_like(mine, _known(header, known))
    )
    if alike:
        told = Problem("I10", "", {"value": chosen[0].title, "sheets": alike})
        yield CellProblem(told, Severity.NOTE)


def cards_only(workbook: Workbook, titles: tuple[str, ...]) -> CellProblem:
    """Return the problem of a workbook whose sheets describe one project each, labels beside values."""
    return CellProblem(Problem("I09", "", {"file": workbook.name, "sheets": titles}), Severity.STOP)


def no_sheet(workbook: Workbook, meant: str) -> Problem:
    """Return the problem of a workbook without a sheet to read; `meant` is the one that was named."""
    sheets = tuple(sheet.title for sheet in workbook.sheets)
    if meant:
        return Problem("I05", "", {"file": workbook.name, "sheets": sheets, "value": meant})
    return Problem("I04", "", {"file": workbook.name, "sheets": sheets, "most": ROWS_SEARCHED})


def _known(header: Header, known: Aliases) -> frozenset[str]:
    """Return the fields that the headers of a sheet name."""
    named = (known.known(text) for text in header.columns.values())
    return frozenset(field for field in named if field)


def _is_like(one: frozenset[str], other: frozenset[str]) -> bool:
    common = len(one & other)
    return common >= _LEAST and common >= _SAME_SHAPE * max(len(one), len(other))
