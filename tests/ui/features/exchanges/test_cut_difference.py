"""Values cut for a narrow cell: both fit, and what differs is in view."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.features.exchanges.cut_difference import cut_to_difference

_WORDS = st.lists(st.text(alphabet="abcde가나", min_size=1, max_size=9), max_size=60).map(" ".join)
_OLD = st.text(alphabet="uvw", min_size=1, max_size=3)
_NEW = st.text(alphabet="xyz", min_size=1, max_size=3)


@given(_WORDS, _OLD, _NEW, _WORDS, st.integers(40, 90))
def test_of_long_values_the_part_that_differs_is_in_view(
    before: str, old: str, new: str, after: str, width: int
) -> None:
    whole = (f"{before} {old} {after}".strip(), f"{before} {new} {after}".strip())
    shown = cut_to_difference(*whole, width, len)
    assert sum(map(len, shown)) <= width
    for text, part in zip(shown, (old, new), strict=True):
        assert part in text


@given(_WORDS, _WORDS, st.integers(8, 200))
def test_a_cut_value_is_a_part_of_the_whole_and_says_where_it_was_cut(old: str, new: str, width: int) -> None:
    for shown, whole in zip(cut_to_difference(old, new, width, len), (old, new), strict=True):
        assert shown.strip("…") in whole
        assert whole.startswith(shown.rstrip("…")) or shown.startswith("…")
        assert whole.endswith(shown.lstrip("…")) or shown.endswith("…")


def test_values_that_fit_are_shown_whole() -> None:
    assert cut_to_difference("1 March", "2 March", 14, len) == ("1 March", "2 March")


def test_a_change_at_the_end_of_a_long_title_is_seen_with_its_word() -> None:
    title = "Transfer of a retired 45 m patrol vessel to"
    shown = cut_to_difference(f"{title} Tonga", f"{title} Fiji", 24, len)
    assert shown == ("…to Tonga", "…to Fiji")


def test_values_longer_than_any_cell_are_cut_before_they_are_measured() -> None:
    measured: list[int] = []

    def advance(text: str) -> float:
        measured.append(len(text))
        return float(len(text))

    long = "word " * 6_000
    shown = cut_to_difference(f"{long}one {long}", f"{long}two {long}", 30, advance)
    assert "one" in shown[0]
    assert "two" in shown[1]
    assert max(measured) <= 1_002
