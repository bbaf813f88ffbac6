"""The ceiling of the shelf: what goes for want of room, and what never does."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from registry.data.backup.size_limit import over_ceiling, to_free


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup with its place on the shelf, its size, and whether it is whole."""

    place: int
    size: int
    whole: bool


SHELVES = st.lists(st.tuples(st.integers(0, 1_000), st.booleans()), max_size=30).map(
    lambda told: [Kept(place, *one) for place, one in enumerate(told)]
)


def _whole(one: Kept) -> bool:
    return one.whole


@given(shelf=SHELVES, ceiling=st.integers(0, 10_000))
@settings(max_examples=200)
def test_what_stays_fits_and_the_newest_two_that_are_whole_are_among_it(
    shelf: list[Kept], ceiling: int
) -> None:
    gone = over_ceiling(shelf, ceiling, _whole)
    stay = [one for one in shelf if one not in gone]
    newest_two = [one for one in shelf if one.whole][:2]
    assert all(one in stay for one in newest_two)
    assert list(gone) == sorted(gone, key=lambda one: -one.place)
    spare = [one for one in stay if len(newest_two) == 2 and one.place > newest_two[1].place]
    assert sum(one.size for one in stay) <= ceiling or not spare
    if gone:  # the last that went had to go
        assert sum(one.size for one in [*stay, gone[-1]]) > ceiling


@given(shelf=SHELVES, needed=st.integers(-100, 10_000))
@settings(max_examples=200)
def test_no_more_goes_than_is_needed(shelf: list[Kept], needed: int) -> None:
    gone = to_free(shelf, needed, _whole)
    assert sum(one.size for one in gone[:-1]) < max(needed, 0) or not gone
    assert needed > 0 or gone == ()


def test_a_shelf_that_fits_is_not_examined() -> None:
    def asked(_one: Kept) -> bool:
        raise AssertionError("a backup was examined for nothing")

    assert over_ceiling([Kept(0, 10, True), Kept(1, 10, True)], 20, asked) == ()
