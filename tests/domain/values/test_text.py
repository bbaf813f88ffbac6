"""Text: what enters is composed and hides nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.text import clean, clean_line

ANY_TEXT = st.text(
    st.characters(categories=None) | st.sampled_from("\r\n\x0b\x0c\x85\u2028\u2029 ᄒ\u1161\u0301\u200b")
)
BIDIRECTIONAL_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def test_hangul_that_came_decomposed_is_composed() -> None:
    assert clean(unicodedata.normalize("NFD", "협력사업")) == "협력사업"


@pytest.mark.parametrize("control", BIDIRECTIONAL_CONTROLS)
def test_a_character_that_reorders_what_is_read_is_dropped(control: str) -> None:
    assert clean(f"re{control}port") == "report"


@pytest.mark.parametrize("hidden", ["\x00", "\x1b", "\x7f", "\x9f", "\u200b", "\u2060", "\ufeff", "\ud800"])
def test_a_control_character_or_one_that_cannot_be_seen_is_dropped(hidden: str) -> None:
    assert clean(f"re{hidden}port") == "report"


def test_a_letter_and_its_accent_compose_when_what_stood_between_them_is_dropped() -> None:
    assert clean("Cafe\u200b\u0301") == "Café"


def test_zero_width_joiners_stay_because_scripts_of_our_partners_need_them() -> None:
    assert clean("ක\u200dෂ") == "ක\u200dෂ"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_way_to_end_a_line_becomes_one(end: str) -> None:
    assert clean(f"one{end}two") == "one\ntwo"


def test_a_line_has_single_blanks_and_no_ends() -> None:
    assert clean_line("  협력\t사업\n\u3000계획 \u00a0서 ") == "협력 사업 계획 서"


@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANY_TEXT)
def test_what_was_cleaned_is_composed_and_free_of_controls(text: str) -> None:
    kept = clean(text)

    assert unicodedata.is_normalized("NFC", kept)
    assert not [
        letter for letter in kept if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t"
    ]
    assert not set(kept) & set(BIDIRECTIONAL_CONTROLS)
    assert "\n" not in clean_line(text)
