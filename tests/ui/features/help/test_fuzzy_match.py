"""What was typed finds words in either language, by their letters or their initial consonants."""

from __future__ import annotations

import pytest

from ui.features.help.fuzzy_match import fit

UNDO = ("Undo the last act", "마지막 작업 실행 취소")


@pytest.mark.parametrize(
    ("typed", "worth"),
    [
        ("", 5),
        ("undo the last act", 5),
        ("Undo the last act…", 5),
        ("und", 4),
        ("LAST", 3),
        ("ㅁㅈㅁ", 4),
        ("작업", 3),
        ("ast", 2),
        ("un act", 2),
        ("nd act", 0),
        ("utla", 1),
        ("xyz", 0),
        ("z", 0),
    ],
)
def test_the_better_words_fit_the_more_they_are_worth(typed: str, worth: int) -> None:
    assert fit(typed, UNDO) == worth


def test_nothing_fits_no_names() -> None:
    assert fit("a", ()) == 0
