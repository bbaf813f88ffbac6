"""Cards are told from tables: labels down a column with values beside them, in one pair of columns or in several."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.card import is_card
from tests.domain.exchange.sheets import ALIASES, sheet

LABELS = (
    ("Project title", "Coastal radar maintenance"), ("Country", "Philippines"), ("Start date", "2026-03-01"),
    ("End date", "2027-02-28"), ("Budget", 1_200_000), ("Desk officer", "R. Cruz"), ("Objective", "Keep them running"),
    ("사업명", "해양감시 역량강화"), ("대상국", "필리핀"), ("시작일", "2026-03-01"), ("종료일", "2027-02-28"),
)  # fmt: skip


@given(
    st.lists(st.sampled_from(LABELS), min_size=4, unique=True),
    st.sampled_from(((), ("Project fiche",), ("", ""))),
    st.integers(0, 2),
)
def test_labels_beside_values_are_a_card(
    labels: list[tuple[str, object]], above: tuple[str, ...], left: int
) -> None:
    named = {ALIASES.known(label) for label, _ in labels}
    rows = [(*("" for _ in range(left)), label, value) for label, value in labels]
    assert is_card(sheet(above, *rows), ALIASES.known) is (len(named) > 1)


@given(st.lists(st.sampled_from(LABELS), min_size=2, unique=True), st.integers(2, 4))
def test_cards_below_each_other_are_cards(labels: list[tuple[str, object]], times: int) -> None:
    named = {ALIASES.known(label) for label, _ in labels}
    rows = [row for _ in range(times) for row in (*labels, ())]
    assert is_card(sheet(*rows), ALIASES.known) is (len(named) > 1)


def test_a_form_of_pairs_is_a_card() -> None:
    rows = (("사업명", "해양감시", "대상국", "필리핀"), ("시작일", "2026-03-01", "종료일", "2027-02-28"))
    assert is_card(sheet(("사업 개요서",), *rows), ALIASES.known)


@pytest.mark.parametrize("count", [1, 3, 12])
def test_a_table_is_none(count: int) -> None:
    headers = [label for label, _ in LABELS[:7]]
    row = [value for _, value in LABELS[:7]]
    assert not is_card(sheet(headers, *[row] * count), ALIASES.known)


def test_a_table_of_two_columns_is_none() -> None:
    assert not is_card(sheet(("Project title", "Country"), ("A", "Fiji"), ("B", "Kenya")), ALIASES.known)
