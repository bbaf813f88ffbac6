"""Guessing: what a column nobody has named is likely to be, only where it is safe and one field's alone.

A guess is always shown as such (`how` is `similar`), and a column that might be money of another sort stays unbound.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.column_contents import (
    counts_rows,
    fit,
    language_of,
    names_countries,
    numbers_of_theirs,
)
from registry.domain.exchange.sheet.header_text import bare, meaning, plain
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
"""How alike a mistyped header and a known one must be, and how long it must be at least."""
SHORTEST = 6

_HALF = 0.5
_OTHER_MONEY = frozenset(("amount", "commitment", "grant"))
"""Money that may be part of a cost or paid by one side: it stays unbound until a person binds it."""

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
    """Return the field with an id: of the project, its standing, or of another noun as `funding.amount`."""
    noun, _, name = id_.rpartition(".")
    if noun:
        return NOUNS[noun].by_id.get(name) if noun in NOUNS else None
    return PROJECT.by_id.get(name) or STANDING.by_id.get(name)


def by_words(text: str, cells: tuple[Cell, ...], aliases: Aliases, words: Vocabulary) -> str | None:
    """Return the field a header's words mean, or a known header it is a mistyping of, if the cells bear it out."""
    said = meaning(text)
    field = None if said & _OTHER_MONEY else aliases.meanings.get(said) or _mistyped(text, aliases)
    known = field_of(field) if field else None
    if known is None:
        return None
    checked = isinstance(known.kind, Day | Amount | Integer | OneOf | SomeOf)
    return field if not checked or fit(cells, known.kind, words) >= _HALF else None


def corrected(bound: Mapping[int, tuple[str, str, tuple[Cell, ...]]]) -> dict[int, str | None]:
    """Return the columns whose cells say that their header is meant otherwise; each comes as header, field, cells.

    A number that only counts the rows is no sender's number; a title in the other language is the other title.
    """
    changed: dict[int, str | None] = {}
    taken = {field for _, field, _ in bound.values()}
    for column, (text, field, cells) in bound.items():
        if field == "their_ref" and counts_rows(cells):
            changed[column] = None
        other = _OTHER_LANGUAGE.get((field, language_of(cells)))
        if other and other not in taken and not _names_its_language(text):
            changed[column] = other
    return changed


def by_content(
    free: Mapping[int, tuple[str, tuple[Cell, ...]]], taken: Collection[str], words: Vocabulary
) -> dict[int, str]:
    """Return columns whose cells alone say what they are, where the header does not contradict; by header and cells."""
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
    """Return whether a header of a column of countries says nothing, or of countries only where they are partners."""
    said = meaning(text)
    return not said & _NOT_PARTNERS and ("country" in said or _is_one_of(text, _PLACES))


def _is_one_of(text: str, said: frozenset[str]) -> bool:
    """Return whether a header is empty, or says words of a sort and nothing else."""
    return meaning(text) <= said and bool(meaning(text) or not text)


def _mistyped(text: str, aliases: Aliases) -> str | None:
    """Return the one field whose known header is nearly this one."""
    written = bare(text)
    if len(written) < SHORTEST:
        return None
    digits = [letter for letter in written if letter.isdigit()]
    known = {
        header: field
        for header, field in (*aliases.others.items(), *aliases.ours.items())
        if [letter for letter in header if letter.isdigit()] == digits  # “Theme 1” is no mistyped “Theme”
    }
    close = difflib.get_close_matches(written, known, n=3, cutoff=CLOSE)
    fields = {known[header] for header in close}
    return fields.pop() if len(fields) == 1 else None


def _names_its_language(text: str) -> bool:
    """Return whether a header says the language of its texts, and not only by the letters it is written in."""
    return any(
        word in plain(text) for word in ("english", "korean", "영문", "국문", "한글", "영어", "한국어")
    )
