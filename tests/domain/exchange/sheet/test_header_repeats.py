"""Rows below the headers that are headers too: numbers of columns, and the names in other words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.header_repeats import counts_columns, names_fields_again
from registry.domain.exchange.sheet.headers import find_header
from registry.domain.exchange.sheet.units import header_unit
from tests.domain.exchange.sheets import ALIASES, cell, sheet

HEADERS = ("사업명", "대상국", "시작일", "예산")
ENGLISH = ("Project title", "Country", "Start date", "Budget (USD million)")
DATA = ("항만", "Fiji", "2027-01-01", 12)
COUNTS = (
    lambda at: f"({at})", str, lambda at: at, lambda at: f"{at})", lambda at: f"[{at}]", lambda at: chr(96 + at),
    lambda at: f"({chr(64 + at)})", lambda at: "①②③④⑤⑥⑦⑧⑨"[at - 1], lambda at: f"{'가나다라마바사아자'[at - 1]}.",
)  # fmt: skip


@given(st.sampled_from(COUNTS), st.integers(3, 9), st.integers(1, 2))
def test_a_row_that_counts_the_columns_is_one_in_any_writing(write: object, width: int, first: int) -> None:
    assert callable(write)
    cells = {column: cell(write(column)) for column in range(1, width + 1)}
    assert counts_columns({column + first: one for column, one in cells.items()})


@pytest.mark.parametrize(
    "row", [(1, 2), (1, 3, 5), (4, 5, 6), ("P-1", "P-2", "P-3"), (1, None, 2, 3), ("a", "x", "c")]
)
def test_other_rows_do_not(row: tuple[object, ...]) -> None:
    assert not counts_columns({column: cell(one) for column, one in enumerate(row, 1) if one})


def test_a_row_of_each_language_and_a_row_of_numbers_belong_to_the_headers() -> None:
    numbers = tuple(f"({at})" for at in range(1, 5))
    for rows in (
        (HEADERS, ENGLISH, numbers),
        (HEADERS, numbers),
        (HEADERS, ENGLISH),
        (ENGLISH, HEADERS, numbers),
    ):
        found = find_header(sheet(*rows, DATA, DATA), ALIASES)
        assert found is not None
        assert found.first_row == len(rows) + 1
        assert [ALIASES.known(text) for text in found.columns.values()][1:] == [
            "countries",
            "planned_start",
            "cost",
        ]


def test_a_lower_row_names_what_the_upper_does_not() -> None:
    upper, lower = (
        ("과제 이름표", "대상국", "시작일", "예산"),
        ("Project title", "Where", "Start date", "Budget (US$ m)"),
    )
    found = find_header(sheet(upper, lower, DATA), ALIASES)
    assert found is not None
    assert found.columns == {
        1: "과제 이름표 / Project title", 2: "대상국", 3: "시작일", 4: "예산 / Budget (US$ m)",
    }  # fmt: skip


@pytest.mark.parametrize(
    "under",
    [("(국문)", "(ISO)", "", "(백만원)"), ("", "[ISO 3166]", "(yyyy-mm-dd)", ""), ("", "", "date", "백만원")],
)
def test_a_row_of_remarks_or_units_belongs_to_the_headers(under: tuple[str, ...]) -> None:
    found = find_header(sheet(HEADERS, under, ("①", "②", "③", "④"), DATA), ALIASES)
    assert found is not None
    assert found.first_row == 4
    assert (header_unit(found.columns[4]).scale == 10**6) == ("백만원" in under[3])
    assert [ALIASES.known(text) for text in found.columns.values()][1:] == [
        "countries",
        "planned_start",
        "cost",
    ]


def test_a_row_of_negative_amounts_belongs_to_none() -> None:
    found = find_header(
        sheet(("사업명", "예산", "집행"), ("(총괄)", "(120)", "(7)"), ("항만", 12, 7)), ALIASES
    )
    assert found is not None
    assert found.first_row == 2


def test_an_upper_row_names_what_the_lower_does_not() -> None:
    upper, lower = (
        ("과제 이름표", "대상국", "시작일", "예산", "단위"),
        ("Project title", "Country", "Start date", "Budget"),
    )
    found = find_header(sheet(upper, lower, (*DATA, "백만원")), ALIASES)
    assert found is not None
    assert (found.row, found.columns[5]) == (2, "단위")


@given(st.lists(st.sampled_from(("Fiji", "Harbour", "Kenya", "P-1", "국방부")), min_size=2, max_size=4))
def test_a_row_of_data_names_no_fields(texts: list[str]) -> None:
    fields = dict(enumerate(("title_en", "countries", "their_ref", "officer"), 1))
    assert not names_fields_again({at: cell(text) for at, text in enumerate(texts, 1)}, fields, ALIASES.known)
