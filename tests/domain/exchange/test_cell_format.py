"""How stored values stand in cells: each kind, both languages, and the way back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.exchange.cell_format import MOST, CellContent, cell_content, cell_text, shortened
from registry.domain.exchange.layout import NOT_SENT_WHOLE
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.kinds import (
    Amount,
    Day,
    Integer,
    Kind,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    SomeOf,
    Stored,
    Text,
    TextLine,
)
from registry.domain.values import money
from registry.domain.vocabulary.language import Language

WORDS = shipped().words


@pytest.mark.parametrize(
    ("kind", "stored", "value"),
    [
        (TextLine(), None, None),
        (TextLine(), "=1+1", "=1+1"),
        (Text(), "one\ntwo", "one\ntwo"),
        (Day(), "2026-11-22", date(2026, 11, 22)),
        (Amount(), 6_400_000_000, 640_000),
        (Amount(), 125_000, Decimal("12.5")),
        (Integer(1, 9), 7, 7),
        (SomeOf("country"), "PHL;MYS", "PHL; MYS"),
        (Markers(), "gender:1", "gender:1"),
        (Organisation(), "Harbour office", "Harbour office"),
        (OneOf("country"), "PHL", "PHL – Philippines"),
        (OneOf("country"), "ZZZ", "ZZZ"),
        (MarkOf(), "U", f"U – {WORDS['mark']['U'].name.en}"),
    ],
)
def test_a_value_stands_in_a_cell_as_what_it_is(kind: Kind, stored: Stored, value: object) -> None:
    assert cell_content(kind, stored, WORDS, Language.EN) == CellContent(value)  # type: ignore[arg-type]


def test_a_name_is_written_in_the_language_of_the_workbook() -> None:
    assert cell_content(OneOf("country"), "PHL", WORDS, Language.KO).value == "PHL – 필리핀"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (None, (CellKind.TEXT, "")),
        ("007", (CellKind.TEXT, "007")),
        (640_000, (CellKind.NUMBER, "640000")),
        (Decimal("12.5"), (CellKind.NUMBER, "12.5")),
        (Decimal("0.0001"), (CellKind.NUMBER, "0.0001")),
        (date(2026, 3, 1), (CellKind.DATE, "2026-03-01")),
    ],
)
def test_a_reader_finds_what_was_written(value: object, found: tuple[CellKind, str]) -> None:
    assert cell_text(value) == found  # type: ignore[arg-type]


@given(st.integers(min_value=0, max_value=money.LARGEST * money.PARTS))
def test_every_amount_is_read_again_to_its_last_digit(parts: int) -> None:
    value = cell_content(Amount(), parts, WORDS, Language.EN).value
    kept = (
        value if isinstance(value, str) else repr(float(value)) if isinstance(value, Decimal) else str(value)
    )

    assert money.parse_amount(kept if "e" not in kept else f"{Decimal(kept):f}") == parts


@given(st.text(alphabet="a가😀\n ", min_size=0, max_size=40), st.integers(min_value=0, max_value=2_000))
def test_a_text_leaves_whole_or_says_that_it_does_not(end: str, times: int) -> None:
    text = "가나다라😀 harbour " * times + end

    kept = shortened(text)

    assert len(str(kept.value).encode("utf-16-le")) // 2 <= MOST
    if kept.whole:
        assert kept.value == text
    else:
        assert str(kept.value).endswith(NOT_SENT_WHOLE)
        assert text.startswith(str(kept.value).removesuffix(NOT_SENT_WHOLE))


@pytest.mark.parametrize(("length", "whole"), [(16_000, True), (16_001, False)])
def test_letters_outside_the_basic_plane_count_twice_as_sheets_count_them(length: int, whole: bool) -> None:
    assert shortened("😀" * length).whole is whole
