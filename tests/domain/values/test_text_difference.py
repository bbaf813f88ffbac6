"""Where two texts differ: what is left out is the same in both, and no more could be left out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.text_difference import text_difference

_TEXTS = st.text(alphabet="ab 가", max_size=12)


@given(_TEXTS, _TEXTS)
def test_all_around_the_difference_is_the_same_and_as_long_as_it_can_be(old: str, new: str) -> None:
    found = text_difference(old, new)
    of_old, of_new = old[found.start : found.end_of_old], new[found.start : found.end_of_new]
    assert old[: found.start] == new[: found.start]
    assert old[found.end_of_old :] == new[found.end_of_new :]
    if of_old and of_new:
        assert of_old[0] != of_new[0]
        assert of_old[-1] != of_new[-1]
    if old == new:
        assert of_old == of_new == ""
    else:
        assert of_old != of_new
