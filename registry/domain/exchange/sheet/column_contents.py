"""What the cells of a column reveal: names of countries, row numbers, a language, whether they fit a field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.cell_parser import raw_of
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.workbook import CellKind
from registry.domain.problem import Unfit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from registry.domain.exchange.workbook import Cell, Sheet
    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.code_lists import Vocabulary

LOOKED_AT = 60
"""How many filled cells of a column are examined; a limit, because near misses in code lists are slow to compute."""

_HANGUL = re.compile("[가-힣]")
_LATIN = re.compile("[A-Za-z]")
_NUMBER_OF_THEIRS = re.compile(r"(?=.*\d)[A-Za-z]{1,6}[-/ ]?[\w./-]{2,30}")


def cells_of(sheet: Sheet, column: int, first_row: int, most: int = LOOKED_AT) -> tuple[Cell, ...]:
    """Return the first filled cells of a column below the headers."""
    return tuple(cell for _, cell in zip(range(most), _filled(sheet, column, first_row), strict=False))


def samples(cells: Sequence[Cell], most: int = 3) -> tuple[str, ...]:
    """Return the first few different values, to be shown to a person who binds the column."""
    return tuple(dict.fromkeys(cell.text[:80] for cell in cells))[:most]


def fit(cells: Sequence[Cell], kind: Kind, words: Vocabulary) -> float:
    """Return the share (0 to 1) of cells that fit the kind of a field; 1 if there are no cells.

    Dates count as fitting in any order of day and month.
    """
    if not cells:
        return 1.0
    return sum(_fits(cell, kind, words) for cell in cells) / len(cells)


def names_countries(cells: Sequence[Cell], words: Vocabulary) -> bool:
    """Return whether a column contains names of countries, and hardly anything else."""
    codes = words["country"]
    found = sum(len(text := cell.text.strip()) > 2 and codes.find(text) is not None for cell in cells)
    return len(cells) >= 3 and found >= 0.9 * len(cells)


def counts_rows(cells: Sequence[Cell]) -> bool:
    """Return whether a column only numbers the rows 1, 2, 3 …; such numbers identify nothing."""
    numbers = [int(text) for cell in cells if (text := cell.text.strip().rstrip(".")).isdecimal()]
    return len(numbers) == len(cells) > 0 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def numbers_of_theirs(cells: Sequence[Cell]) -> bool:
    """Return whether a column contains a sender's own numbers: short, unique, of letters and digits."""
    texts = [cell.text.strip() for cell in cells]
    shaped = all(_NUMBER_OF_THEIRS.fullmatch(text) for text in texts)
    return len(texts) >= 3 and shaped and len(set(texts)) == len(texts) and not counts_rows(cells)


def language_of(cells: Sequence[Cell]) -> str:
    """Return `ko` or `en` when nine of ten texts are in that script, otherwise an empty text."""
    korean = sum(bool(_HANGUL.search(cell.text)) for cell in cells)
    english = sum(bool(_LATIN.search(cell.text)) and not _HANGUL.search(cell.text) for cell in cells)
    if not cells or max(korean, english) < 0.9 * len(cells):
        return ""
    return "ko" if korean > english else "en"


def _fits(cell: Cell, kind: Kind, words: Vocabulary) -> bool:
    if cell.kind is CellKind.ERROR:
        return True  # an empty cell is no evidence against the field
    try:
        raw = raw_of(cell, kind, Conventions(), words).raw
        if raw:
            kind.parse(raw, words)
    except Unfit as unfit:
        return unfit.code in (
            "T02",
            "T05",
            "T07",
            "T20",
            "T31",
            "L07",
            "L09",
            "L10",
        )  # the right type of value; it only has to be clarified or shortened
    return True


def _filled(sheet: Sheet, column: int, first_row: int) -> Iterator[Cell]:
    for row, cells in sheet.rows.items():
        if row >= first_row and (cell := cells.get(column)) is not None and cell.text.strip():
            yield cell
