"""Running numbers count rows, whatever their gaps; identifiers stay, even where they are whole numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.running_numbers import counts_its_rows, key_quality, unnumbered

COUNTING = ("No.", "No", "#", "연번", "순번", "번호", "S/N", "Sr. No.", "Item", "일련번호", "")
IDENTIFYING = ("Project ID", "Project No", "사업번호", "관리번호", "Reference", "Grant number")


@given(st.sampled_from(COUNTING), st.lists(st.integers(1, 400), min_size=1, max_size=30))
def test_small_numbers_under_a_counting_header_are_no_key(header: str, numbers: list[int]) -> None:
    """With gaps, restarting in each section, sorted by another column, or numbered anew next year."""
    texts = [str(number) for number in numbers]
    assert counts_its_rows(header, texts)
    assert counts_its_rows(header, [*texts, "소 계 (3건)"]) is True
    assert counts_its_rows(header, [*texts, "KM-7"]) is False


@given(st.sampled_from(IDENTIFYING), st.integers(2, 5_000), st.integers(2, 30))
def test_numbers_under_a_header_of_identifiers_are_kept(header: str, first: int, count: int) -> None:
    assert not counts_its_rows(header, [str(first + number) for number in range(count)])


@pytest.mark.parametrize(
    "texts", [["1", "2", "3"], ["1.", "2.", "3."], ["1)", "2)", "3)"], ["No. 1", "No. 2"]]
)
def test_a_count_from_one_is_none_under_any_header(texts: list[str]) -> None:
    assert counts_its_rows("Project ID", texts)


@pytest.mark.parametrize("texts", [["P-01", "P-02"], ["20260012", "20260017"], ["A1", "2"], []])
def test_what_is_no_count_is_kept(texts: list[str]) -> None:
    assert not counts_its_rows("No.", texts)


def test_unique_numbers_with_letters_are_the_better_key() -> None:
    best = key_quality("Project ID", ["KMND-1", "KMND-2"])
    assert best > key_quality("Ref", ["KMND-1", "KMND-2"]) > key_quality("Ref", ["1", "7"])
    assert key_quality("Ref", ["1", "7"]) > key_quality("Project ID", ["X-1", "X-1"])


TITLES = (
    "Coastal radar course",
    "4th Corps exchange",
    "2027 harbour visit",
    "해양 역량 강화",
    "Co-operation",
    "3D mapping",
)
WAYS = (
    "{}. {}", "{}) {}", "({}) {}", "[{}] {}", "No. {} {}", "#{} {}", "{}.{}", "○ {}. {}", "{}: {}", "{} - {}",
    "1-{}. {}", "1.{}. {}",
)  # fmt: skip


@given(st.sampled_from(TITLES), st.sampled_from(WAYS), st.integers(1, 999))
def test_a_title_is_the_same_under_any_number(title: str, way: str, number: int) -> None:
    if not (way == "{}.{}" and title[0].isdecimal()):  # `6.4th` may be a decimal number
        assert unnumbered(way.format(number, title)) == title


@pytest.mark.parametrize("mark", ["○ ", "- ", "①", "② ", "가. ", "IV. ", "b) ", "Ⅲ. ", "• (7) ", "※ "])
def test_a_title_is_the_same_under_any_mark(mark: str) -> None:
    assert unnumbered(f"{mark}Coastal radar course") == "Coastal radar course"


@pytest.mark.parametrize(
    "title", [*TITLES, "6.", "1.5 million rounds", "2027. 3. 1 visit", "U.S. course", "12"]
)
def test_a_number_that_is_part_of_a_title_stays(title: str) -> None:
    assert unnumbered(title) == title
