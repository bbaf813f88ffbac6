"""A count of one has a noun in the singular: `1 row`, never `1 rows`, in every English sentence of the data."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from registry.data.reference.resources import shipped
from registry.domain.values.counting import with_plurals
from tests.resources import bilingual

_ONE = re.compile(r"(?<![\w,.-])1 (?:[a-z-]+ )?(?!is\b|was\b|has\b|of\b|does\b|this\b)[a-z-]*[^s\W]s\b")
"""The number one before a noun in the plural, with at most one word between; words such as “access” are none."""
_FILLED_BY_TEMPLATES = "reports/texts.toml.sheet."
"""Texts that the template of a report fills itself."""
_VERBS = re.compile(
    r"1 (?:(?:now )?belongs|allows|already exists|comes|differs|holds|refers|removes|with errors)\b"
)


def _of_one(text: str) -> str:
    """Return a sentence with one in every place."""
    ones = {name: "1" for _, name, _, _ in Formatter().parse(text) if name}
    return _VERBS.sub("1 …", with_plurals(text, ones).format(**ones))


def _told() -> list[tuple[str, str]]:
    sentences = ("problems.toml", "sentences.toml", "errors.toml", "usage.toml", "findings.toml")
    files = (*sentences, "command_line.toml", "workbook.toml", "reports/texts.toml")
    return [
        (key, text)
        for key, text in bilingual.data("en")
        if key.startswith(files) and not key.startswith(_FILLED_BY_TEMPLATES)
    ]


def test_one_of_a_thing_is_told_in_the_singular() -> None:
    assert [(key, _of_one(text)) for key, text in _told() if _ONE.search(_of_one(text))] == []


@pytest.mark.parametrize("text", ["{rows} rows have errors", "after {n} filled cells", "{days} days late"])
def test_a_plural_behind_one_is_found(text: str) -> None:
    assert _ONE.search(_of_one(text))


def test_the_form_of_a_counted_noun_reaches_every_table_that_is_spoken() -> None:
    """No sentence that is shown still contains the two forms of its template."""
    assert shipped().sentence("I01").en.count("(s)") == 1
    assert [text for _, text in _told() if "(s)" in _of_one(text)] == []
