"""Values in a cell: names that have commas and `and` of their own, and cells longer than anybody means."""

from __future__ import annotations

import time

import pytest

from registry.data.reference.resources import shipped
from registry.domain.exchange.sheet.choice_parser import MOST_PIECES, SET_APART, read_choices
from registry.domain.fields.table import NOUNS

_COUNTRIES = NOUNS["project"].by_id["countries"].kind


@pytest.mark.parametrize("name", ["country", "organisation", "area", "marker"])
def test_no_name_has_more_pieces_than_are_tried_together(name: str) -> None:
    words = [
        word
        for entry in shipped().words[name].entries
        for word in (entry.name.en, entry.name.ko, *entry.aliases)
    ]
    assert words
    assert max(len(SET_APART.split(word)) for word in words) <= MOST_PIECES


@pytest.mark.parametrize("text", ["Viet Nam and ", "VN,", "nowhere, "])
def test_a_cell_of_thousands_of_names_is_read_at_once(text: str) -> None:
    begun = time.process_time()
    read_choices(text * (30_000 // len(text)), _COUNTRIES, shipped().words)
    assert time.process_time() - begun < 5
