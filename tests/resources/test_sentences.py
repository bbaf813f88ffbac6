"""Sentences: each exists in both languages with the same placeholders, and every kind of act has a name."""

from __future__ import annotations

from string import Formatter

import pytest

from registry.data.reference.resources import shipped
from registry.domain.journal.change_set import ALL_OR_NOTHING, FOUNDING, REDO, UNDO

SENTENCES = shipped().table("sentences.toml")


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence_names_the_same_places_in_both_languages(name: str) -> None:
    assert set(SENTENCES[name]) in ({"en", "ko"}, {"en", "ko", "command_en", "command_ko"})
    assert len({frozenset(_places(sentence)) for sentence in SENTENCES[name].values()}) == 1


def test_every_kind_of_act_has_its_name() -> None:
    acts = {"set", UNDO, REDO, *FOUNDING, *ALL_OR_NOTHING}

    assert {f"act_{kind}" for kind in acts} <= set(SENTENCES)
