"""What a procedure says of itself: the forum that comes next, by the route as far as it is known."""

from __future__ import annotations

import pytest

from registry.data.reference.resources import shipped


@pytest.mark.parametrize(
    ("route", "forum"),
    [
        ("ASEC", "ORG:ASEAN"),
        ("ADMM_PLUS", "ORG:ADSOM_PLUS-WG"),
        ("ADMM", "ORG:ADSOM-WG"),
        ("PIF", "ORG:FOC"),
        ("BILATERAL", "ORG:KIDD"),
    ],
)
def test_the_next_forum_is_that_of_the_route(route: str, forum: str) -> None:
    assert shipped().procedure("APC").next_forum("A6", {"regional_route": frozenset({route})}) == forum


def test_the_next_forum_is_that_of_the_stage_or_one_after_it() -> None:
    general = shipped().procedure("GEN")
    assert [general.next_forum(code, {}) for code in ("G1", "G5", "G6", "G10")] == [
        "ORG:RCWG",
        "ORG:RCWG",
        "ORG:KIDD",
        "",
    ]
