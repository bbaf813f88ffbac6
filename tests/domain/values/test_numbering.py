"""Reference numbers: side letter, year, number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.procedure.sides import Side
from registry.domain.values.numbering import LETTERS, Reference

REFERENCES = st.builds(
    Reference, st.sampled_from("KUP"), st.integers(2000, 2099), st.integers(1, 999_999_999)
)


@given(REFERENCES)
def test_a_reference_is_read_as_it_was_written(reference: Reference) -> None:
    assert Reference.parse(str(reference)) == reference
    assert str(reference).startswith(reference.series + "-")


def test_a_reference_is_taken_apart() -> None:
    assert Reference.parse(" rcf-k-26-0017 ") == Reference("K", 2026, 17)
    assert str(Reference("K", 2026, 17)) == "RCF-K-26-0017"


def test_the_ten_thousandth_project_of_a_year_gets_a_longer_number() -> None:
    assert str(Reference("U", 2026, 10_000)) == "RCF-U-26-10000"


@pytest.mark.parametrize(
    "text",
    ["", "RCF-K-26-0000", "RCF-X-26-0001", "RCF-K-2026-0001", "RCF-K-26-001", "K-26-0001", "RCF-K-26-0001-2"],
)
def test_another_form_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="use for example RCF-K-26-0001"):
        Reference.parse(text)


def test_the_two_sides_count_in_series_that_never_clash() -> None:
    assert set(LETTERS) == set(Side)
    assert LETTERS[Side.ROK] != LETTERS[Side.USA]
