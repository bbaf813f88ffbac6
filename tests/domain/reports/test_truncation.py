"""Shortening: never longer than asked, never within a sign, whole where there is room."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from registry.domain.reports.truncation import ELLIPSIS, LEVELS, clusters, cut, cuts, units

_TEXTS = st.text(st.sampled_from("a W가漢é\u0301\u200d🚢ก\u0e34\n-က္က🇰🇷"), max_size=120) | st.text(max_size=60)


@given(_TEXTS, st.integers(1, 80))
def test_a_text_takes_no_more_than_it_may_and_is_whole_where_it_fits(text: str, most: int) -> None:
    kept, was_cut = cut(text, most)
    whole = sum(map(units, text))
    assert was_cut == (whole > most)
    assert kept == text or (kept.endswith(ELLIPSIS) and text.startswith(kept.removesuffix(ELLIPSIS)))
    assert sum(map(units, kept.removesuffix(ELLIPSIS) if was_cut else kept)) <= most


@given(_TEXTS)
def test_no_sign_is_cut_in_two(text: str) -> None:
    borders = {0}
    for one in clusters(text):
        borders.add(max(borders) + len(one.encode()))
    assert set(cuts(text, (7, 19, 40))) <= borders
    assert "".join(clusters(text)) == text


@given(_TEXTS)
def test_a_shorter_length_never_keeps_more(text: str) -> None:
    found = cuts(text * 5)
    assert len(found) == len(LEVELS)
    assert all(more >= less for more, less in pairwise(found))


def test_a_cut_falls_between_words() -> None:
    assert cut("the receiving service of the northern coast", 24) == ("the receiving service of…", True)


def test_letters_with_their_marks_stay_together() -> None:
    assert list(clusters("e\u0301x👩\u200d🚀가")) == ["e\u0301", "x", "👩\u200d🚀", "가"]
