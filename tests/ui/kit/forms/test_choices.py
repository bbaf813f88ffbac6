"""What may be chosen is found by code, by name in either language, by alias and by initial consonants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from ui.kit.forms import choices

if TYPE_CHECKING:
    from registry.domain.vocabulary.code_lists import Vocabulary


@pytest.mark.parametrize("typed", ["VNM", "vnm", "Viet", "viet nam", "베트남", "ㅂㅌㄴ", "베ㅌ"])
def test_a_country_is_found_in_both_languages(typed: str, words: Vocabulary, language: Language) -> None:
    found = choices.of_lists(words, language, "country").matching(typed)
    assert "VNM" in [choice.code for choice in found[:3]]


def test_what_is_meant_itself_comes_first(words: Vocabulary) -> None:
    """Niger is not hidden behind Nigeria, nor a code behind names that hold its letters."""
    countries = choices.of_lists(words, Language.EN, "country")
    assert countries.matching("Niger")[0].code == "NER"
    assert countries.matching("IND")[0].code == "IND"


def test_retired_codes_are_not_offered_but_have_a_name(words: Vocabulary) -> None:
    retired = next(entry for entry in words["crs"].entries if entry.retired)
    offered = choices.of_lists(words, Language.KO, "crs")
    assert retired.code not in [choice.code for choice in offered.all()]
    assert offered.name(retired.code) == retired.name.ko


def test_every_marker_is_offered_with_every_weight(words: Vocabulary) -> None:
    offered = choices.of_markers(words, Language.KO)
    assert len(offered.all()) == len(words["marker"].entries) * len(words["marker_weight"].entries)
    assert offered.name("gender:2") == "성평등: 핵심 목표"


def test_only_forums_stand_in_the_place_of_a_day(words: Vocabulary) -> None:
    offered = choices.of_forums(words, Language.EN).all()
    assert offered
    assert all(words["organisation"][choice.code].more["kind"] == "forum" for choice in offered)
