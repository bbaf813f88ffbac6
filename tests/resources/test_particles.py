"""Korean particles behind a place that is filled: written both ways, so that the end of the filled word decides."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from registry.data.reference.resources import shipped
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import ProblemText
from registry.services.language.sentences import Sentences
from tests.resources import bilingual

BARE = re.compile(r"(?:\{\w*\}|%L?n|%\d)[’”』」\"']?(?:은|는|이|가|을|를|와|과|으로|로)(?=[\s.,;:!?’”)]|$)")
"""A particle whose form depends on the word before it, right behind a place and written one way only."""
PLACE = re.compile(r"\{\w*\}|%L?n")


@pytest.mark.parametrize("texts", [bilingual.data, bilingual.window], ids=["data", "window"])
def test_no_particle_is_fixed_behind_a_place(texts: object) -> None:
    assert callable(texts)
    assert [told for told in texts("ko") if BARE.search(told[1])] == []


@pytest.mark.parametrize("text", ["결정 {place}로 정정됨", "‘{name}’을 저장", "{n}이 있음", "%n과 "])
def test_a_fixed_particle_is_found(text: str) -> None:
    assert BARE.search(text)


@pytest.mark.parametrize(
    "text", ["결정 {place}(으)로 정정됨", "‘{name}’을(를) 저장", "{n}이(가) 있음", "{n}까지"]
)
def test_a_particle_written_both_ways_is_not(text: str) -> None:
    assert not BARE.search(text)


@pytest.mark.parametrize("filled", ["국방부", "방위사업청", "3", "예"])
def test_no_problem_is_told_with_both_forms_of_a_particle(filled: str) -> None:
    spoken = ProblemText(shipped(), Language.KO)
    for code, sentence in shipped().table("problems.toml").items():
        places = {name for _, name, _, _ in Formatter().parse(sentence["ko"]) if name}
        told = spoken.sentence(Problem(code, "", dict.fromkeys(places - {"field", "first"}, filled)))
        assert not re.search(r"은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로", told), told


def test_a_sentence_follows_the_end_of_the_word_that_fills_it() -> None:
    say = Sentences(shipped(), Language.KO)

    told = say.tell("release_withdrawn", ref="RCF-K-26-0001", exchange="EX-2026-0001", whom="미 국방부")

    assert "EX-2026-0001로 미 국방부에" in told
