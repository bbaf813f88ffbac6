"""Korean is found while it is being typed."""

from __future__ import annotations

import pytest

from ui.kit.forms.hangul import flat, pattern


@pytest.mark.parametrize(
    "typed", ["ㅎ", "ㅎㅇ", "ㅎㅇㅇㅂ", "해", "해ㅇ", "행", "해야", "해양", "해양ㅇ", "안보", "양안"]
)
def test_an_unfinished_word_is_found(typed: str) -> None:
    """해양안보 is found by its initials, and at each moment of composing its syllables."""
    sought = pattern(typed)
    assert sought is not None
    assert sought.search(flat("해양안보"))


@pytest.mark.parametrize("typed", ["ㄱ", "ㅇㅎ", "하", "해앙", "보안"])
def test_another_word_is_not_found(typed: str) -> None:
    sought = pattern(typed)
    assert sought is not None
    assert not sought.search(flat("해양안보"))


@pytest.mark.parametrize("typed", ["", "  ", "–", "🚢"])
def test_what_has_no_letter_seeks_nothing(typed: str) -> None:
    assert pattern(typed) is None


def test_decomposed_hangul_is_found() -> None:
    """A Macintosh sends its syllables taken apart."""
    sought = pattern("\u1112\u1162\u110b\u1163\u11bc")
    assert sought is not None
    assert sought.search(flat("해양안보"))
