"""A counted noun takes the form of its number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.counting import with_plurals


@pytest.mark.parametrize(
    ("template", "values", "read"),
    [
        ("{rows} row(s)", {"rows": 1}, "{rows} row"),
        ("{rows} row(s)", {"rows": "1"}, "{rows} row"),
        ("{rows} row(s)", {"rows": 0}, "{rows} rows"),
        ("{rows} row(s)", {"rows": 21}, "{rows} rows"),
        ("{rows} row(s)", {"rows": "1,001"}, "{rows} rows"),
        (
            "{used} of {limit} working day(s) used",
            {"used": 3, "limit": 1},
            "{used} of {limit} working day used",
        ),
        ("{a} row(s) of {b} sheet(s)", {"a": 1, "b": 2}, "{a} row of {b} sheets"),
        ("{rows} row(s)", {}, "{rows} rows"),
        ("the row(s)", {"rows": 1}, "the row(s)"),
        ("", {}, ""),
    ],
)
def test_a_counted_noun_takes_the_form_of_its_number(
    template: str, values: dict[str, object], read: str
) -> None:
    assert with_plurals(template, values) == read


@given(st.text(), st.integers(), st.integers())
def test_what_fills_the_places_is_never_altered(name: str, rows: int, other: int) -> None:
    template = "“{file}” has {rows} row(s) and {other} more"
    values = {"file": name, "rows": rows, "other": other}
    noun = "row" if rows == 1 else "rows"
    assert with_plurals(template, values).format(**values) == f"“{name}” has {rows} {noun} and {other} more"
