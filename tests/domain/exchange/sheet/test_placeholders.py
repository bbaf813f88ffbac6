"""Placeholders: never a value of any field, unless its list knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest

from registry.domain.exchange.sheet.column_reader import ColumnReader
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.field_guess import field_of
from registry.domain.exchange.sheet.placeholders import means_nothing, repeats
from registry.domain.exchange.workbook import Cell
from registry.domain.fields.kinds import Amount, OneOf, SomeOf, TextLine
from registry.domain.fields.project import PROJECT
from tests.domain.exchange.sheets import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

_NOTHING = ("N/A", "n/a", "TBD", "TBC", "미정", "해당없음", "해당 없음", "추후", "추후 확정", "–", "(미정)")
_WORDS = (
    "상동",
    "ditto",
    "위와 같음",
    "同上",
    "None",
    "Not available",
    "pending",
    "Same as above",
    "위와 동일",
)
_DITTO = ("상동", "〃", '"', "″", "”", "ditto", "위와 같음", "同上")


def reader(field: str) -> ColumnReader:
    """Return the reader of a column of a field."""
    known = field_of(field)
    assert known is not None
    return ColumnReader(field, known.kind, WORDS, Conventions())


@pytest.mark.parametrize("field", [one.id for one in PROJECT.fields if one.written])
@pytest.mark.parametrize("text", [*_NOTHING, "-", "없음"])
def test_a_word_for_nothing_is_no_value_of_any_field(field: str, text: str) -> None:
    read = reader(field)(Cell(text))

    if read.stored is not None:
        assert read.stored == "undetermined", "the one value that such a word may name"
        return
    codes = [note.code for note in read.notes] or [read.wrong.code if read.wrong else ""]
    known = field_of(field)
    assert known is not None
    assert codes == ["T20" if isinstance(known.kind, Amount) and text in ("-", "–", "없음") else "T29"]


@pytest.mark.parametrize(
    "field", ["officer", "implementing_orgs", "countries", "planned_start", "summary_ko", "area"]
)
@pytest.mark.parametrize("text", _DITTO)
def test_a_ditto_repeats_the_cell_above_with_a_note_and_is_asked_without_one(field: str, text: str) -> None:
    above = Cell({"countries": "PHL", "planned_start": "2026-03-01", "area": "MAR"}.get(field, "국방부"))
    read = reader(field)

    assert repeats(text)
    found = read(Cell(text), above)
    assert (found.stored, [note.code for note in found.notes]) == (read(above).stored, ["T30"])
    alone = read(Cell(text))
    assert alone.wrong is not None
    assert alone.wrong.code == "T31"


@pytest.mark.parametrize("text", [*_NOTHING, *_WORDS])
@pytest.mark.parametrize(
    "written",
    [
        str.upper,
        str.lower,
        lambda text: f" ( {text} ) ",
        lambda text: normalize("NFD", text),
        lambda text: text[:1] + " " + text[1:],
        lambda text: "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text),
    ],
)
def test_a_placeholder_is_known_in_any_spelling(text: str, written: Callable[[str], str]) -> None:
    assert repeats(written(text)) or means_nothing(written(text), TextLine(), WORDS)


@pytest.mark.parametrize("field", ["title_en", "title_ko", "their_ref", "cost"])
def test_a_ditto_is_asked_where_no_two_rows_say_the_same(field: str) -> None:
    found = reader(field)(Cell("〃"), Cell("12"))

    assert found.wrong is not None
    assert found.wrong.code == "T31"


def test_what_a_list_knows_is_a_value_and_namibia_is_not_nothing() -> None:
    some = next(e for codes in ("link_state", "reply", "instrument") for e in WORDS[codes].entries)

    assert not means_nothing(some.name.en, OneOf("link_state"), WORDS)
    assert not means_nothing("NA", SomeOf("country"), WORDS)
    assert means_nothing("NA", TextLine(), WORDS)
    assert not means_nothing("Nairobi course", TextLine(), WORDS)
