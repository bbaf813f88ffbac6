"""Code lists: how a written word finds its code."""

from __future__ import annotations

import re
from datetime import date

import pytest

from registry.data.reference.resources import shipped
from registry.domain.vocabulary.code_lists import Code, CodeList, Vocabulary
from registry.domain.vocabulary.language import Bilingual, Language, folded

AREAS = CodeList(
    "area",
    (
        Code("MAR", Bilingual("Maritime security", "해양안보"), ("sea", "해양 안보(역량)")),
        Code("CYB", Bilingual("Cyber security", "사이버안보")),
        Code("OLD", Bilingual("Former area", "옛 분야"), successor="MAR"),
        Code("END", Bilingual("Ended area", "종료 분야"), valid_to=date(2020, 12, 31)),
    ),
)


@pytest.mark.parametrize(
    "text",
    [
        "MAR",
        "mar",
        "Maritime security",
        "MARITIME  SECURITY",
        "maritime-security",
        "해양안보",
        "해양 안보",
        "ＭＡＲ",
        "SEA",
        "해양안보 역량",
    ],
)
def test_a_code_is_found_by_code_name_or_alias_however_it_is_spaced(text: str) -> None:
    found = AREAS.find(text)

    assert found is not None
    assert found.code == "MAR"


@pytest.mark.parametrize("text", ["", "-", "Maritime", "maritime securty", "육상"])
def test_what_only_comes_near_is_not_found(text: str) -> None:
    assert AREAS.find(text) is None


@pytest.mark.parametrize(
    ("text", "code"), [("maritime securty", "MAR"), ("Cyber sekurity", "CYB"), ("사이버 안부", "CYB")]
)
def test_a_mistyped_word_is_offered_its_neighbour(text: str, code: str) -> None:
    near = AREAS.near(text)

    assert near is not None
    assert near.code == code


def test_a_word_far_from_all_is_offered_nothing() -> None:
    assert AREAS.near("공중급유") is None
    assert AREAS.near("") is None


def test_a_code_with_a_successor_or_an_end_is_retired() -> None:
    assert [entry.code for entry in AREAS.entries if entry.retired] == ["OLD", "END"]


def test_a_code_is_told_in_both_languages_and_an_unknown_one_as_it_is() -> None:
    assert AREAS.label("MAR", Language.EN) == "Maritime security"
    assert AREAS.label("MAR", Language.KO) == "해양안보"
    assert AREAS.label("XXX", Language.KO) == "XXX"


def test_a_code_is_asked_for_by_itself() -> None:
    assert "MAR" in AREAS
    assert "mar" not in AREAS
    assert AREAS["MAR"] is AREAS.get("MAR")
    assert AREAS.get("mar") is None


def test_the_first_entry_keeps_a_word_that_two_claim() -> None:
    twice = CodeList("x", (Code("A", Bilingual("One", "하나")), Code("B", Bilingual("one", "둘"))))

    assert twice.find("ONE") is twice["A"]


def test_a_list_is_loaded_when_first_asked_for_and_once() -> None:
    loaded: list[str] = []

    def load(name: str) -> CodeList:
        loaded.append(name)
        return CodeList(name, ())

    words = Vocabulary(load)

    assert loaded == []
    assert words["area"] is words["area"]
    assert loaded == ["area"]


def test_folding_drops_case_width_blanks_and_punctuation() -> None:
    assert folded(" Korea, Republic of ") == folded("ＫＯＲＥＡ REPUBLIC-OF") == "korearepublicof"
    assert re.fullmatch(r"\w*", folded("대한민국(한국)"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Republic of Kosovo", None),
        ("Republic of Philipines", "PHL"),
        ("Phillipines", "PHL"),
        ("Socialist Republic of Vietnan", "VNM"),
        ("Kingdom of Tailand", "THA"),
    ],
)
def test_a_country_is_near_by_its_own_name_not_by_what_many_names_share(text: str, code: str | None) -> None:
    near = shipped().words["country"].near(text)
    assert (near.code if near else None) == code


def test_a_plus_sign_tells_a_body_from_another() -> None:
    routes = shipped().words["regional_route"]
    found = [routes.find(text) for text in ("ADMM", "admm", "ADMM+", "ADMM-Plus", "admm plus")]
    assert [one.code if one else None for one in found] == ["ADMM", "ADMM", *["ADMM_PLUS"] * 3]
