"""Written texts: letters that take no room are dropped, and footnote marks are no digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.day_parser import read_day
from registry.domain.exchange.sheet.number_parser import read_number
from registry.domain.exchange.sheet.written_text import bare_text, visible, without_footnotes
from registry.domain.exchange.workbook import Cell
from registry.domain.problem import Unfit

_MARKS = st.sampled_from(
    (
        "¹",
        "²⁾",
        "³",
        "¹⁾",
        "⁽¹⁾",
        "¹,²",
        "*",
        "**",
        "†",
        "‡",
        " 2)",
        " 주1)",
        "주2)",
        " (1)",
        "[3]",
        "①",
        " ②",
        "※",
        "ᵃ",
    )
)
_INVISIBLE = st.sampled_from(
    ("\u200b", "\u200e", "\u200f", "\u2060", "\ufeff", "\u00ad", "\u202a", "\u2069", "\u061c")
)


@given(st.integers(0, 10**9), _MARKS)
def test_a_mark_behind_a_number_is_never_one_of_its_digits(number: int, mark: str) -> None:
    read = read_number(Cell(f"{number:,}{mark}"), Conventions(), "cost")

    assert read.raw == str(number)
    assert [note.code for note in read.notes] == ["T32"]


@given(st.dates(), _MARKS)
def test_a_mark_behind_a_date_is_never_one_of_its_digits(day: object, mark: str) -> None:
    read = read_day(Cell(f"{day}{mark}"), Conventions())

    assert read.raw == str(day)


@pytest.mark.parametrize("text", ["5⁰0", "1²3", "12①3", "1,200⁄"])
def test_a_raised_letter_inside_a_number_is_refused(text: str) -> None:
    with pytest.raises(Unfit):
        read_number(Cell(text), Conventions(), "cost")


@given(st.text("0123456789.,-/ ", min_size=1, max_size=12), st.lists(_INVISIBLE, max_size=4), st.data())
def test_invisible_letters_anywhere_change_nothing(text: str, hidden: list[str], data: st.DataObject) -> None:
    strewn = text
    for letter in hidden:
        place = data.draw(st.integers(0, len(strewn)))
        strewn = strewn[:place] + letter + strewn[place:]

    assert visible(strewn) == text
    assert bare_text(strewn) == bare_text(text)


def test_a_text_that_is_only_a_mark_stays() -> None:
    assert without_footnotes("*") == "*"
    assert without_footnotes("Harbour patrol") == "Harbour patrol"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3\u202f116,00\u00a0€", "3116"),
        ("12\u202f500,50", "12500.5"),
        ("1\u2009009\u2009800.25", "1009800.25"),
    ],
)
def test_blanks_between_thousands_leave_one_reading_of_the_other_sign(text: str, number: str) -> None:
    for habits in (Conventions(), Conventions(decimal_comma=True), Conventions(decimal_comma=False)):
        assert read_number(Cell(text), habits).raw == number
