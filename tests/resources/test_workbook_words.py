"""The words of exchange workbooks: both languages, the same places, and as short as sheets want them."""

from __future__ import annotations

from string import Formatter

import pytest

from registry.data.reference.resources import shipped

WORDS = shipped().table("workbook.toml")
_LONGEST_TITLE, _LONGEST_MESSAGE = 32, 225


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("name", WORDS)
def test_a_text_is_there_in_both_languages_with_the_same_places(name: str) -> None:
    assert set(WORDS[name]) == {"en", "ko"}
    assert all(text.strip() for text in WORDS[name].values())
    assert _places(WORDS[name]["en"]) == _places(WORDS[name]["ko"])


@pytest.mark.parametrize("name", ["key", "choice", "open_choice", "day", "number"])
def test_a_message_of_a_sheet_is_as_short_as_sheets_want_it(name: str) -> None:
    assert all(len(text) <= _LONGEST_TITLE for text in WORDS[f"{name}_title"].values())
    assert all(len(text) <= _LONGEST_MESSAGE for text in WORDS[f"{name}_text"].values())
