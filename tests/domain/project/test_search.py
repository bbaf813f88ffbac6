"""Search: Korean inside words, initials, beginnings of Latin words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.project.search import indexed, initials, query_words

SYLLABLES = st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")), min_size=1, max_size=12)
TITLES = st.lists(SYLLABLES | st.sampled_from(["P-3", "MRO", "2026", "해양", "DEX_1"]), max_size=5).map(
    " ".join
)


def _finds(query: str, text: str) -> bool:
    """Whether the index of a text holds, as a beginning, every word a query asks for."""
    words, letters = query_words(query)
    in_words, in_initials = (part.split() for part in indexed(text))
    return bool(words or letters) and (
        all(any(indexed.startswith(word) for indexed in in_words) for word in words)
        and all(any(indexed.startswith(pair) for indexed in in_initials) for pair in letters)
    )


@pytest.mark.parametrize("query", ["협력", "협력사업", "사업", "사업을", "력사", "협", "을", "역량 협력"])
def test_korean_is_found_inside_a_longer_word(query: str) -> None:
    assert _finds(query, "역량강화 협력사업을 추진")


@pytest.mark.parametrize("query", ["ㅎㄹ", "ㅎㄹㅅㅇ", "ㅅㅇ", "ㅎ", "ㅇㄹ ㅎㄹ", "역량 ㅎㄹ"])
def test_korean_is_found_by_its_initials(query: str) -> None:
    assert _finds(query, "역량강화 협력사업을 추진")


def test_initials_that_do_not_stand_there_find_nothing() -> None:
    assert not _finds("ㅎㅎ", "협력사업")
    assert not _finds("협사", "협력사업")


@pytest.mark.parametrize("query", ["mari", "MARITIME", "Ｍａｒｉ", "training 2026", "p 3", "rcf-k-26-0001"])
def test_latin_is_found_by_the_beginning_of_its_words(query: str) -> None:
    assert _finds(query, "Maritime P-3 training 2026 (RCF-K-26-0001)")


def test_the_initial_of_every_syllable_is_its_first_consonant() -> None:
    assert initials("협력사업") == "ㅎㄹㅅㅇ"
    assert initials("까힣가") == "ㄲㅎㄱ"


@pytest.mark.parametrize("query", ["", "  ", "—…!", "_"])
def test_a_query_without_letters_asks_for_nothing(query: str) -> None:
    assert query_words(query) == ([], [])


def test_decomposed_hangul_is_indexed_and_asked_for_like_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "협력사업")

    assert indexed(decomposed)[0] == indexed("협력사업")[0]
    assert query_words(decomposed) == query_words("협력사업")


def test_a_query_cannot_carry_the_grammar_of_the_index() -> None:
    words, letters = query_words('"협력" OR NEAR(ㅎㄹ*) : \' & | ! ) ; --')

    assert all(word.isalnum() for word in [*words, *letters])


@given(SYLLABLES, st.data())
def test_every_part_of_a_word_from_two_syllables_on_is_found(run: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, max(len(run) - 2, 0)))
    end = data.draw(st.integers(min(start + 2, len(run)), len(run)))
    part = run[start:end]

    assert set(query_words(part)[0]) <= set(indexed(f"A {run} 계획")[0].split())
    assert _finds(initials(part), run)


@given(TITLES)
def test_a_title_is_found_by_itself(title: str) -> None:
    assert _finds(title, title) or query_words(title) == ([], [])


@given(TITLES)
def test_no_word_is_indexed_twice(title: str) -> None:
    words = indexed(title)[0].split()

    assert len(words) == len(set(words))
