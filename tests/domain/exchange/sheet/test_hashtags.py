"""Rows of hashtags (HXL): recognised, and used where the headers above say nothing."""

from __future__ import annotations

import pytest

from registry.domain.exchange.sheet.hashtags import is_tag_row, tag_row, tagged_fields
from tests.domain.exchange.sheets import sheet


def test_tags_name_fields_and_the_first_of_two_columns_counts() -> None:
    page = sheet(
        ("Activité", "Pays", "ISO", "Début", "Partenaire"),
        ("#activity+name+fr", "#country + name", "#country+code", "#date+start", "#org+partner"),
        ("Cours", "Fiji", "FJI", "2026-01-01", "Navy"),
    )
    assert tag_row(page) == 2
    assert tagged_fields(page.rows[2]) == {
        1: "title_en",
        2: "countries",
        4: "planned_start",
        5: "partner_orgs",
    }


@pytest.mark.parametrize("row", [("#1", "#2"), ("#activity",), ("#activity", "Fiji"), ("# heading", "#x")])
def test_other_signs_are_no_tags(row: tuple[str, ...]) -> None:
    assert not is_tag_row(sheet(row).rows[1])
