"""Search: Korean inside words, initials, beginnings of Latin words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.project.search import indexed, initials, query_terms

SYLLABLES = st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")), min_size=1, max_size=12)
TITLES = st.lists(SYLLABLES | st.sampled_from(["P-3", "MRO", "2026", "해양", "DEX_1"]), max_size=5).map(
    " ".join
)


def _finds(query: str, text: str) -> bool:
    """Whether a text is found by every term of a query."""
    terms = query_terms(query)
    return bool(terms) and all(term.is_in(*indexed(text)) for term in terms)


@pytest.mark.parametrize("query", ["협력", "협력사업", "사업", "사업을", "력사", "협", "을", "역량 협력"])
def test_korean_is_found_inside_a_longer_word(query: str) -> None:
    assert _finds(query, "역량강화 협력사업을 추진")


@pytest.mark.parametrize("query", ["ㅎㄹ", "ㅎㄹㅅㅇ", "ㅅㅇ", "ㅎ", "ㅇㄹ ㅎㄹ", "역량 ㅎㄹ"])
def test_korean_is_found_by_its_initials(query: str) -> None:
    assert _finds(query, "역량강화 협력사업을 추진")


def test_initials_that_do_not_stand_there_find_nothing() -> None:
    assert not _finds("ㅎㅎ", "협력사업")
    assert not _finds("협사", "협력사업")


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("ㅎㄹㅅㅇ", "협력 지원, 력사 기록, 사업"),  # each pair stands somewhere, but not in a row
        ("ㅎㄹㅅㅇ", "협력 사업"),
        ("협력사업", "협력사 력사 사업"),
        ("협력사업", "협력 사업"),
        ("ㅇㅅㅎ", "역량 사업 협력"),
    ],
)
def test_parts_that_stand_apart_are_not_found_as_one_word(query: str, text: str) -> None:
    assert not _finds(query, text)


@pytest.mark.parametrize("query", ["mari", "MARITIME", "Ｍａｒｉ", "training 2026", "p 3", "rcf-k-26-0001"])
def test_latin_is_found_by_the_beginning_of_its_words(query: str) -> None:
    assert _finds(query, "Maritime P-3 training 2026 (RCF-K-26-0001)")


def test_the_initial_of_every_syllable_is_its_first_consonant() -> None:
    assert initials("협력사업") == "ㅎㄹㅅㅇ"
    assert initials("까힣가") == "ㄲㅎㄱ"


@pytest.mark.parametrize("query", ["", "  ", "—…!", "_"])
def test_a_query_without_letters_asks_for_nothing(query: str) -> None:
    assert query_terms(query) == ()


def test_decomposed_hangul_is_indexed_and_asked_for_like_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "협력사업")

    assert indexed(decomposed)[0] == indexed("협력사업")[0]
    assert query_terms(decomposed) == query_terms("협력사업")


def test_a_query_cannot_carry_the_grammar_of_the_index() -> None:
    terms = query_terms('"협력" OR NEAR(ㅎㄹ*) : \' & | ! ) ; --')

    assert terms
    assert all(piece.isalnum() for term in terms for piece in term.phrase.split(" "))


@given(SYLLABLES, st.data())
def test_every_part_of_a_word_from_two_syllables_on_is_found(run: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, max(len(run) - 2, 0)))
    end = data.draw(st.integers(min(start + 2, len(run)), len(run)))
    part = run[start:end]

    assert _finds(part, f"A {run} 계획")
    assert _finds(initials(part), run)


@given(TITLES)
def test_a_title_is_found_by_itself(title: str) -> None:
    assert _finds(title, title) or query_terms(title) == ()


@given(SYLLABLES, SYLLABLES)
def test_a_word_is_found_only_where_its_syllables_follow_one_another(run: str, part: str) -> None:
    assert _finds(part, run) == (part in run)
    assert _finds(initials(part), run) == (initials(part) in initials(run))
