"""Columns with a value once in a group are noted where cells are empty, and complete columns are not."""

from __future__ import annotations

import pytest

from registry.domain.exchange.check_result import BoundColumn
from registry.domain.exchange.sheet.group_columns import once_per_group
from tests.domain.exchange.sheets import sheet

COLUMNS = (BoundColumn("Sheet1", 1, "Country", "countries"), BoundColumn("Sheet1", 2, "Title", "title_en"))


@pytest.mark.parametrize(
    ("countries", "empty"),
    [
        (("Fiji", "", "Kenya", "", ""), (3, 5, 6)),
        (("Fiji", "Kenya", "", "Tonga", ""), (4, 6)),
        (("Fiji", "Kenya", "Tonga", "Palau", "Samoa"), ()),
        (("Fiji", "Fiji", "", "Kenya", ""), ()),
        (("", "Fiji", "", "Kenya", ""), ()),
        (("Fiji", "", "", "", ""), ()),
    ],
)
def test_only_a_column_that_leaves_out_repetitions_is_noted(
    countries: tuple[str, ...], empty: tuple[int, ...]
) -> None:
    page = sheet(("Country", "Title"), *((country, f"Title {at}") for at, country in enumerate(countries)))
    found = once_per_group(page, COLUMNS, range(2, 7), ())
    assert found.get(COLUMNS[0], ()) == empty


def test_a_column_is_noted_below_headings_too() -> None:
    rows = [("A. North",), ("Fiji", "One"), ("", "Two"), ("B. South",), ("", "Three"), ("Kenya", "Four")]
    found = once_per_group(sheet(("Country", "Title"), *rows), COLUMNS, (3, 4, 6, 7), (2, 5))
    assert found[COLUMNS[0]] == (4, 6)
