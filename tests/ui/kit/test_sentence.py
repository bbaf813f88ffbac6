"""Sentences of the window with their places filled."""

from __future__ import annotations

import pytest

from ui.kit.sentence import filled


@pytest.mark.parametrize(
    ("template", "place", "sentence"),
    [
        ("결정 {place}(으)로 정정됨", 3, "결정 3으로 정정됨"),
        ("결정 {place}(으)로 정정됨", 2, "결정 2로 정정됨"),
        ("결정 {place}을(를) 정정함", 2, "결정 2를 정정함"),
        ("Corrected by decision {place}", 3, "Corrected by decision 3"),
        ("{place} (late)", "5 Dec", "5 Dec (late)"),
    ],
)
def test_particles_take_the_form_of_the_word_before_them(template: str, place: object, sentence: str) -> None:
    assert filled(template, place=place) == sentence
