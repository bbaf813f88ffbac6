"""The help of the command line: each of its texts stands in both languages, and none stands there for nothing."""

from __future__ import annotations

from registry.cli.parser import make_parser
from registry.data.reference.resources import shipped

TEXTS = shipped().table("command_help.toml")
ENGLISH = [text["en"] for text in TEXTS.values()]


def test_every_text_of_the_help_is_translated_and_nothing_else() -> None:
    asked: set[str] = set()

    def told(text: str) -> str:
        asked.add(text)
        return text

    make_parser(told).format_help()

    assert asked == set(ENGLISH)


def test_a_text_stands_once_in_both_languages() -> None:
    assert len(ENGLISH) == len(set(ENGLISH))
    assert all(set(text) == {"en", "ko"} and text["ko"] for text in TEXTS.values())


def test_a_purpose_begins_no_sentence_and_ends_none() -> None:
    """It stands in a list, and with a full stop as the description of its command."""
    for command in ("init", "list", "set", "import", "verify"):
        assert TEXTS[command]["en"][0].islower()
        assert not TEXTS[command]["ko"].endswith(".")
