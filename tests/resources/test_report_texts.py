"""The texts of reports: both languages, the same places, and all that the templates ask for."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from registry.data.reference.resources import FOLDER, shipped

_TEXTS = {
    f"{group}.{name}": text
    for group, texts in shipped().table("reports/texts.toml").items()
    for name, text in texts.items()
}


@pytest.mark.parametrize("name", _TEXTS)
def test_a_text_stands_in_both_languages_with_the_same_places(name: str) -> None:
    english, korean = (_TEXTS[name][language] for language in ("en", "ko"))
    assert english
    assert re.search("[가-힣]", korean) or not re.search("[a-z]{4}", re.sub(r"\{\w+\}", "", korean)), korean
    assert _places(english) == _places(korean)


@pytest.mark.parametrize("report", ["sheet", "pipeline"])
def test_a_template_asks_for_words_that_are_there(report: str) -> None:
    template = (FOLDER / "reports" / f"{report}.typ").read_text(encoding="utf-8")
    asked = set(re.findall(r"words\.([a-z][a-z-]*)", template))
    assert asked
    assert {f"{report}.{name.replace('-', '_')}" for name in asked} <= _TEXTS.keys()


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
