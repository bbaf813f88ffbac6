"""Guessing the field of a column that is not bound yet, only when it is safe and a single field is possible.

A guess is always shown as such (`how` is `similar`). A column that might be another kind of money remains unbound.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.column_contents import (
    fit,
    language_of,
    names_countries,
    numbers_of_theirs,
)
from registry.domain.exchange.sheet.header_text import bare, meaning, plain
from registry.domain.exchange.sheet.running_numbers import counts_its_rows
from registry.domain.fields.kinds import Amount, Day, Integer, OneOf, SomeOf
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from registry.domain.exchange.sheet.headers import Aliases
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.field import Field
    from registry.domain.vocabulary.code_lists import Vocabulary

CLOSE = 0.9
"""The least similarity (0 to 1) of a mistyped header to a known one; `SHORTEST` is its least length."""
SHORTEST = 6

_HALF = 0.5
_OTHER_MONEY = frozenset(("amount", "commitment", "grant"))
"""Words for money that may be only part of a cost or paid by one side; such a column is bound by a person only."""

_PLACES = frozenset(
    ("where", "location", "place", "market", "geography", "territory", "지역", "소재지", "위치")
)
_NUMBERED = frozenset(("ref", "file", "record", "item", "entry", "serial", "문서", "건"))
_NOT_PARTNERS = frozenset(
    (
        "donor",
        "borrower",
        "lender",
        "origin",
        "supplier",
        "source",
        "lead",
        "contractor",
        "nationality",
        "grant",
        "officer",
    )
)
_TITLES = {("title_en", "ko"): "title_ko", ("title_ko", "en"): "title_en"}
_SUMMARIES = {("summary_en", "ko"): "summary_ko", ("summary_ko", "en"): "summary_en"}
_OTHER_LANGUAGE = {**_TITLES, **_SUMMARIES}


def field_of(id_: str) -> Field | None:
    """Return the field with an id: of the project, its standing, or another noun (`funding.amount`); else None."""
    noun, _, name = id_.rpartition(".")
    if noun:
        return NOUNS[noun].by_id.get(name) if noun in NOUNS else None
    return PROJECT.by_id.get(name) or STANDING.by_id.get(name)


def by_words(text: str, cells: tuple[Cell, ...], aliases: Aliases, words: Vocabulary) -> str | None:
    """Return the field that a header's words mean, or that of a similar known header, if the cells fit it."""
    header_words = meaning(text)
    field = (
        None
        if header_words & _OTHER_MONEY
        else aliases.meanings.get(header_words) or _mistyped(text, aliases)
    )
    return fitting(field, cells, words)


def fitting(field: str | None, cells: tuple[Cell, ...], words: Vocabulary) -> str | None:
    """Return a field if the cells of its column can be read as its values; texts can always be."""
    known = field_of(field) if field else None
    if known is None:
        return None
    checked = isinstance(known.kind, Day | Amount | Integer | OneOf | SomeOf)
    return field if not checked or fit(cells, known.kind, words) >= _HALF else None


def corrected(bound: Mapping[int, tuple[str, str, tuple[Cell, ...]]]) -> dict[int, str | None]:
    """Return the field, or None, of each column whose cells contradict the field found by its header.

    `bound` maps a column to its header, field and cells. A number that only counts the rows is not a sender's number;
    a title in the other language is the other title.
    """
    changed: dict[int, str | None] = {}
    taken = {field for _, field, _ in bound.values()}
    for column, (text, field, cells) in bound.items():
        if field == "their_ref" and counts_its_rows(text, [cell.text for cell in cells]):
            changed[column] = None
        other = _OTHER_LANGUAGE.get((field, language_of(cells)))
        if other and other not in taken and not _names_its_language(text):
            changed[column] = other
    return changed


def by_content(
    free: Mapping[int, tuple[str, tuple[Cell, ...]]], taken: Collection[str], words: Vocabulary
) -> dict[int, str]:
    """Return the field of each column that follows from its cells alone and is not contradicted by its header.

    `free` maps a column to its header and cells.
    """
    found: dict[int, str] = {}
    if "countries" not in taken:
        of_countries = [
            c for c, (text, cells) in free.items() if _may_be_partners(text) and names_countries(cells, words)
        ]
        found |= {of_countries[0]: "countries"} if len(of_countries) == 1 else {}
    if "their_ref" not in taken:
        of_numbers = [
            c for c, (text, cells) in free.items() if _is_one_of(text, _NUMBERED) and numbers_of_theirs(cells)
        ]
        found |= {of_numbers[0]: "their_ref"} if len(of_numbers) == 1 else {}
    return found


def _may_be_partners(text: str) -> bool:
    """Return whether a column of countries may be the partner countries: its header is empty or says so."""
    header_words = meaning(text)
    return not header_words & _NOT_PARTNERS and ("country" in header_words or _is_one_of(text, _PLACES))


def _is_one_of(text: str, allowed: frozenset[str]) -> bool:
    """Return whether a header is empty, or consists only of the given words."""
    return meaning(text) <= allowed and bool(meaning(text) or not text)


def _mistyped(text: str, aliases: Aliases) -> str | None:
    """Return the field whose known header is very similar to this one, if there is exactly one."""
    written = bare(text)
    if len(written) < SHORTEST:
        return None
    digits = [letter for letter in written if letter.isdigit()]
    known = {
        header: field
        for header, field in (*aliases.others.items(), *aliases.ours.items())
        if [letter for letter in header if letter.isdigit()] == digits  # “Theme 1” is not a mistyped “Theme”
    }
    close = difflib.get_close_matches(written, known, n=3, cutoff=CLOSE)
    fields = {known[header] for header in close}
    return fields.pop() if len(fields) == 1 else None


def _names_its_language(text: str) -> bool:
    """Return whether a header names the language of its texts; the script of the header itself does not count."""
    return any(
        word in plain(text) for word in ("english", "korean", "영문", "국문", "한글", "영어", "한국어")
    )
