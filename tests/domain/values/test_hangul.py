"""Particles follow the final letter of the word before them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.hangul import FINALS, INITIALS, final, initial, with_particles

_SYLLABLE = st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣"))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("사업을(를)", "사업을"),
        ("회의을(를)", "회의를"),
        ("국방부은(는)", "국방부는"),
        ("외교부과(와) 통일부", "외교부와 통일부"),
        ("산업와(과) 통상", "산업과 통상"),
        ("서울(으)로", "서울로"),
        ("부산(으)로", "부산으로"),
        ("제주(으)로", "제주로"),
        ("결정 3(으)로", "결정 3으로"),
        ("결정 1(으)로", "결정 1로"),
        ("결정 2(으)로", "결정 2로"),
        ("RCF-K-26-0010이(가)", "RCF-K-26-0010이"),
        ("10은(는)", "10은"),
        ("100을(를)", "100을"),
        ("PDF을(를)", "PDF를"),
        ("URL을(를)", "URL을"),
        ("Excel(으)로", "Excel로"),
        ("“사업”을(를)", "“사업”을"),
        ("국방부(MND)은(는)", "국방부(MND)는"),
        ("'보고서'이(가)", "'보고서'가"),
        ("전시(이)라도", "전시라도"),
        ("사업(이)라도", "사업이라도"),
        ("Facebook을(를)", "Facebook을(를)"),
        ("…을(를)", "…을(를)"),
        ("을(를)", "을(를)"),
        ("괄호 (예: 없음)", "괄호 (예: 없음)"),
        ("", ""),
    ],
)
def test_a_particle_takes_the_form_of_the_word_before_it(written: str, read: str) -> None:
    assert with_particles(written) == read


@given(
    st.text(),
    _SYLLABLE,
    st.sampled_from(["은(는)", "이(가)", "을(를)", "와(과)", "(으)로"]),
    st.text(_SYLLABLE),
)
def test_after_a_hangul_syllable_no_particle_stays_in_both_forms(
    before: str, last: str, particle: str, after: str
) -> None:
    assert particle not in with_particles(f"{before.replace('(', '')}{last}{particle} {after}")


@given(_SYLLABLE)
def test_a_syllable_is_made_of_the_consonants_it_is_taken_apart_into(syllable: str) -> None:
    code = ord(syllable) - ord("가")
    assert (INITIALS.index(initial(syllable)), FINALS.index(final(syllable))) == (code // 588, code % 28)


@given(st.text())
def test_a_text_without_such_particles_is_left_alone(text: str) -> None:
    if not any(mark in text for mark in ("(는)", "(가)", "(를)", "(과)", "(와)", "(으)", "(이)")):
        assert with_particles(text) == text
