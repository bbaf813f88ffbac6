"""Likeness of titles: the figures of the exchange design hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.services.exchange.incoming.title_similarity import Alike, jamo, likeness

TITLE = "베트남 농촌 개발 협력 사업"


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        ("베트남농촌개발협력사업", 100, 100),
        ("베트남 농촌 개발 협력 시업", 96, 98),
        ("베트남 농촌 개발 협력 사업 2차", 92, 96),
        ("베트남 농촌 개발 협력 사업(2차)", 100, 100),
        ("캄보디아 농촌 개발 협력 사업", 79, 81),
        ("Viet Nam Rural Development Cooperation", 0, 5),
    ],
)
def test_titles_are_as_alike_as_measured(other: str, least: float, most: float) -> None:
    assert least <= likeness(TITLE, other) <= most


def test_titles_are_compared_without_case_width_and_composition() -> None:
    assert likeness("Harbour  REFORM", "ｈａｒｂｏｕｒ reform") == 100
    assert jamo("한글") == jamo("한글")


@pytest.mark.parametrize("number", ["6. ", "(12) ", "○ ", "③"])
def test_titles_are_compared_without_the_number_of_their_list(number: str) -> None:
    assert likeness(f"{number}Harbour", "1) Harbour") == 100


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_the_same_both_ways_and_whole_for_itself(one: str, other: str) -> None:
    assert likeness(one, other) == pytest.approx(likeness(other, one))
    assert likeness(one, one) == 100


PROJECTS = Alike.among(
    [
        ("1", "RCF-K-26-0001", "Rural Development of Viet Nam", TITLE, "VNM", "2026-01-01", "2028-12-31"),
        (
            "2",
            "RCF-K-26-0002",
            "Rural Development of Cambodia",
            "캄보디아 농촌 개발 협력 사업",
            "KHM",
            "2026-01-01",
            "",
        ),
        ("3", "RCF-K-26-0003", "Harbour Reform", "", "", "", ""),
    ]
)


@pytest.mark.parametrize(
    ("values", "near"),
    [
        ({"title_ko": "베트남농촌개발협력사업", "countries": "VNM"}, "K07 RCF-K-26-0001"),
        ({"title_ko": "베트남 농촌 개발 협력 사업 (2차)", "countries": "VNM"}, "K09 RCF-K-26-0001"),
        ({"title_ko": "베트남농촌개발협력사업", "countries": "PHL"}, ""),
        ({"title_ko": "베트남농촌개발협력사업", "countries": "VNM", "planned_start": "2031-01-01"}, ""),
        ({"title_en": "Rural Developement of Cambodia"}, "K07 RCF-K-26-0002"),
        ({"title_en": "harbor reform", "countries": "KEN"}, "K07 RCF-K-26-0003"),
        ({"title_en": "Something else"}, ""),
        ({"title_en": None, "title_ko": ""}, ""),
    ],
)
def test_a_new_row_finds_the_project_it_may_be(values: dict[str, str | None], near: str) -> None:
    found = PROJECTS.nearest(values)

    assert (f"{found.code} {found.ref}" if found else "") == near


def test_an_empty_registry_holds_nothing_alike() -> None:
    assert Alike.among([]).nearest({"title_en": "Harbour"}) is None
