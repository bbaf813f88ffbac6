"""Texts that are kept in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.fields.record import Record
from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language

_TEXT = st.sampled_from(["", "one text", "다른 글"])


@given(st.sampled_from(Language), _TEXT, _TEXT, st.booleans())
def test_a_text_is_shown_in_the_language_asked_for_or_in_the_other(
    language: Language, english: str, korean: str, with_suffix: bool
) -> None:
    name = "name_en" if with_suffix else "name"
    row = Record("milestones", "1", 1, {name: english or None, "name_ko": korean or None})
    wanted, other = (korean, english) if language is Language.KO else (english, korean)
    assert row.in_language("name", language) == (wanted or other)


@pytest.mark.parametrize("noun", NOUNS)
def test_every_korean_text_stands_beside_the_english_one_in_its_field(noun: str) -> None:
    fields = NOUNS[noun].by_id
    ids = list(fields)
    for place, id_ in enumerate(ids):
        if id_.endswith("_ko"):
            stem = id_.removesuffix("_ko")
            assert ids[place - 1] in (stem, f"{stem}_en")
            korean, english = fields[id_], fields[ids[place - 1]]
            assert (type(korean.kind), vars(korean.kind)) == (type(english.kind), vars(english.kind))
            assert korean.owner is english.owner
