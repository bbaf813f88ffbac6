"""Rows that repeat the headers: in another language, as numbers of the columns `(1) (2) (3)`, or the same once more."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.word_list import COUNTING_SYLLABLES
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.project import TITLES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from registry.domain.exchange.workbook import Cell

_PLACE = re.compile(
    rf"[(\[<]?\s*(?:(?P<digits>\d{{1,3}})|(?P<letter>[A-Za-z])|(?P<hangul>[{COUNTING_SYLLABLES}]))\s*[)\].>]*"
)
_LONG = 60
"""A header is not longer than this."""
_LEAST = 3
"""From how many cells a row in which each is one more than the one before counts the columns."""


def counts_columns(cells: Mapping[int, Cell]) -> bool:
    """Return whether a row numbers the columns: `(1) (2) (3)`, `a b c`, each cell one more than the one before."""
    if len(cells) < _LEAST or len(cells) <= max(cells) - min(cells):
        return False
    places = [_place(cells[column].text) for column in sorted(cells)]
    kinds = {kind for kind, _ in places}
    return (
        len(kinds) == 1
        and "" not in kinds
        and all(number == places[0][1] + at for at, (_, number) in enumerate(places))
        and places[0][1] <= 2
    )


def names_fields_again(
    cells: Mapping[int, Cell], fields: Mapping[int, str | None], known: Callable[[str], str | None]
) -> bool:
    """Return whether a row consists of headers that mean the same fields as those above it, in other words.

    `fields` are the fields of the columns.
    """
    if len(cells) < 2 or any(
        cell.kind is not CellKind.TEXT or len(cell.text) > _LONG for cell in cells.values()
    ):
        return False
    same, others = 0, 0
    for column, cell in cells.items():
        field = fields.get(column)
        if field and _as_one(known(cell.text)) == _as_one(field):
            same += 1
        else:
            others += 1
        if others * 2 > len(cells):  # as of nearly all rows
            return False
    return same >= 2


def _place(text: str) -> tuple[str, int]:
    """Return how a text counts, and which number it is; nothing when it is no number."""
    found = _PLACE.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found is None:
        return "", 0
    if found["digits"]:
        return "digits", int(found["digits"])
    if found["hangul"]:
        return "hangul", COUNTING_SYLLABLES.index(found["hangul"]) + 1
    return "letter", ord(found["letter"].casefold()) - ord("a") + 1


def _as_one(field: str | None) -> str | None:
    """Return a field, or the one both titles count as: which of them is meant depends on the cells."""
    return "title" if field in TITLES else field
