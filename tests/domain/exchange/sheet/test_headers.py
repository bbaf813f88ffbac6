"""Headers: found under titles and notes, over several rows, and never in a row of data."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from registry.domain.exchange.column_mapping import ColumnMapping
from registry.domain.exchange.sheet.column_binding import bind
from registry.domain.exchange.sheet.header_text import bare, meaning, plain
from registry.domain.exchange.sheet.headers import Aliases, find_header, header_at
from tests.domain.exchange.sheets import ALIASES, WORDS, sheet

SHARED = Path(os.environ.get("SHARED_DATA", Path(__file__).parents[5] / "shared" / "data"))


def test_headers_in_the_first_row_are_found() -> None:
    found = find_header(sheet(("No.", "Title", "Country"), (1, "Harbour", "Kenya")), ALIASES)

    assert found is not None
    assert (found.row, found.first_row, found.certain) == (1, 2, True)
    assert found.columns == {1: "No.", 2: "Title", 3: "Country"}


def test_headers_are_found_under_a_title_and_notes() -> None:
    rows = [
        ("World Bank Projects, data as of 09/22/2022",), ("For official use; country list attached",), (),
        ("Project Id", "Unheard of", "Country", "Closing date"), ("P1", "x", "Kenya", "2026-03-01"),
    ]  # fmt: skip
    found = find_header(sheet(*rows), ALIASES)

    assert found is not None
    assert found.row == 4


def test_korean_headers_are_found_with_units_and_line_breaks() -> None:
    found = find_header(
        sheet(("2026년 사업 목록",), ("번\n호", "사업명\n(국문)", "예산\n(백만원)"), (1, "해양", 12)), ALIASES
    )

    assert found is not None
    assert found.row == 2
    assert ALIASES.known(found.columns[3]) == "cost"


def test_headers_are_still_found_in_the_twentieth_row_and_no_further() -> None:
    blank = [("note",)] * 19
    assert (found := find_header(sheet(*blank, ("Title", "Country"), ("a", "Kenya")), ALIASES)) is not None
    assert found.row == 20
    assert find_header(sheet(*blank, ("note",), ("Title", "Country"), ("a", "Kenya")), ALIASES) is None


def test_merged_headers_make_a_path() -> None:
    merged = ((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4), (1, 5, 1, 6))
    rows = [
        ("사업명", "국가", "예산", None, "사업기간"),
        (None, None, "2026", "2027", "시작일", "종료일"),
        ("해양", "필리핀", 1, 2, "2026-01-01", "2027-01-01"),
    ]
    data = sheet(*rows, merged=merged)
    found = find_header(data, ALIASES)

    assert found is not None
    assert found.row == 2
    assert found.columns == {
        1: "사업명",
        2: "국가",
        3: "예산 / 2026",
        4: "예산 / 2027",
        5: "사업기간 / 시작일",
        6: "사업기간 / 종료일",
    }
    bound = bind(data, found, ALIASES, ColumnMapping(), None, WORDS)
    assert [one.field for one in bound.columns] == [
        "title_ko",
        "countries",
        None,
        None,
        "planned_start",
        "planned_end",
    ]


def test_a_title_merged_over_all_columns_is_no_part_of_the_headers() -> None:
    data = sheet(("Project list",), ("Title", "Country"), ("Harbour", "Kenya"), merged=((1, 1, 1, 2),))
    found = find_header(data, ALIASES)

    assert found is not None
    assert found.columns == {1: "Title", 2: "Country"}


def test_our_hidden_row_of_ids_is_found_whatever_stands_in_the_headers() -> None:
    data = sheet(
        ("_key", "_rev", "ref", "title_en"),
        (None, None, "?", "My own words"),
        ("01J", "1-abc", "RCF-K-26-0001", "Harbour"),
    )
    found = find_header(data, ALIASES)

    assert found is not None
    assert (found.row, found.first_row) == (2, 3)
    assert found.ids == {1: "_key", 2: "_rev", 3: "ref", 4: "title_en"}


def test_field_ids_as_the_only_headers_are_headers() -> None:
    found = find_header(sheet(("title_en", "countries"), ("Harbour", "Kenya")), ALIASES)

    assert found is not None
    assert (found.row, dict(found.ids)) == (1, {})


@pytest.mark.parametrize(
    "rows", [[], [("only one",)], [(1, 2, 3), (4, 5, 6)], [("a" * 200, "Country", "Title")]]
)
def test_without_headers_nothing_is_found(rows: list[tuple[object, ...]]) -> None:
    assert find_header(sheet(*rows), ALIASES) is None


def test_unknown_headers_are_found_but_not_called_certain() -> None:
    found = find_header(sheet(("Alpha", "Beta", "Gamma"), ("x", 1, 2), ("y", 3, 4)), ALIASES)

    assert found is not None
    assert (found.row, found.certain) == (1, False)


def test_a_row_a_person_names_is_taken() -> None:
    assert header_at(sheet(("Title", "Country"), ("A", "B")), 2, ALIASES).columns == {1: "A", 2: "B"}


def test_a_header_two_fields_share_names_neither() -> None:
    shared = Aliases.of({"title_en": ("Name",), "title_ko": ("Name",), "note": ("Note",)})

    assert shared.known("name") is None
    assert shared.known("NOTE!") == "note"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("예산(백만원)", "예산"),
        ("Ｂｕｄｇｅｔ", "budget"),
        ("Closing\nDate", "closing-date"),
        ("Objective(s)", "Objective"),
    ],
)
def test_headers_are_the_same_without_units_case_and_breaks(one: str, other: str) -> None:
    assert bare(one) == bare(other)


def test_the_words_of_a_header_count_and_not_their_order() -> None:
    assert meaning("Name of the project") == meaning("Project Title")
    assert meaning("완료 예정일") == meaning("종료예정일")
    assert meaning("Title (Korean)") != meaning("Title")
    assert plain("Title (Korean)") != plain("Title")


@pytest.mark.parametrize("year", [2004, 2012, 2021])
def test_the_lists_of_the_world_bank_are_bound_as_they_are(year: int) -> None:
    path = SHARED / f"world-bank-projects-{year}.xlsx"
    if not path.exists():
        pytest.skip(f"{path.name} is not beside the project")
    book = openpyxl.load_workbook(path, read_only=True)
    data = sheet(*book.worksheets[0].iter_rows(max_row=60, values_only=True))
    book.close()
    found = find_header(data, ALIASES)

    assert found is not None
    assert found.row == 2
    bound = bind(data, found, ALIASES, ColumnMapping(), None, WORDS)
    assert {one.header: one.field for one in bound.columns if one.field} == {
        "Project Id": "their_ref",
        "Country": "countries",
        "Project Status": "state",
        "Project Name": "title_en",
        "Project Development Objective": "objective",
        "Implementing Agency": "implementing_orgs",
        "Project Closing Date": "planned_end",
        "Current Project Cost": "cost",
    }
    assert {problem.problem.code for problem in bound.problems} == {"H02"}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Start date¹", "planned_start"), ("Total cost ²⁾ (US$ million)", "cost"), ("End date [3]", "planned_end"),
        ("사업명1)", "title_ko"), ("사업명 주1)", "title_ko"), ("대상국*", "countries"), ("①사업명", "title_ko"),
        ("Country†", "countries"), ("예산³ (백만원)", "cost"),
    ],
)  # fmt: skip
def test_footnote_marks_of_a_header_are_dropped(header: str, field: str) -> None:
    assert ALIASES.known(header) == field


_GROUPS = (
    ("사업번호", "사업명", "대상국", "사업기간", None, "예산(백만원)", None, None),
    (None, None, None, "시작일", "종료일", "계", "국비", "기타"),
    ("D-1", "해양감시", "필리핀", "2026-03-01", "2027-02-21", 10, 7, 3),
)


@pytest.mark.parametrize(
    "merged", [((1, 4, 1, 5), (1, 6, 1, 8), (1, 1, 2, 1)), ()], ids=["merged", "not merged"]
)
def test_headers_of_two_rows_are_read_merged_or_not(merged: tuple[tuple[int, int, int, int], ...]) -> None:
    data = sheet(*_GROUPS, merged=merged)
    found = find_header(data, ALIASES)

    assert found is not None
    assert (found.row, found.columns[5], found.columns[7]) == (2, "사업기간 / 종료일", "예산(백만원) / 국비")
    bound = {
        one.column: one.field for one in bind(data, found, ALIASES, ColumnMapping(), None, WORDS).columns
    }
    assert (bound[4], bound[5], bound[6], bound[7]) == ("planned_start", "planned_end", "cost", None)


def test_a_hidden_column_does_not_say_where_the_headers_are() -> None:
    """Old amounts, hidden beside the visible ones and headed alike, once took the place of both."""
    rows = (
        (
            "연번 / Item no.",
            "사업 명 / Project",
            "대상국가 / Countries",
            "사업기간 / Period",
            None,
            "총사업비 / Project cost(EUR)",
            "총사업비 / Project cost(EUR)",
            None,
        ),
        (
            None,
            None,
            None,
            "개시일 / Start date",
            "완료일 / Project end date",
            None,
            "계 / Total",
            "국비 / National",
        ),
        ("1", "Ammunition storage advice", "Cambodia", "2027-08-08", "2029-05-03", 7, 8_600_000, 1),
    )
    down = tuple((1, column, 2, column) for column in (1, 2, 3, 6))
    data = replace(sheet(*rows, merged=((1, 4, 1, 5), (1, 7, 1, 8), *down)), hidden_columns=frozenset({6}))
    found = find_header(data, ALIASES)
    assert found is not None
    bound = {
        one.column: one.field for one in bind(data, found, ALIASES, ColumnMapping(), None, WORDS).columns
    }
    assert (bound[6], bound[7], bound[8]) == (None, "cost", None)


def test_headers_that_stand_in_the_upper_of_two_languages_only_are_kept() -> None:
    rows = (
        ("프로젝트명", "수원국", "Period", "Total budget", "Unit"),
        ("Project title", "Countries", None, "Total cost"),
        ("Harbour patrol course", "Tonga", "2026. 5. 28. ~ 2026. 10. 12.", 32, "EUR million"),
    )
    found = find_header(sheet(*rows), ALIASES)
    assert found is not None
    assert (found.row, found.columns[3], found.columns[5]) == (2, "Period", "Unit")


def test_a_hidden_column_headed_like_a_visible_one_leaves_it_its_unit() -> None:
    rows = (
        ("시작일", "수원국", "사업명", "예산(백만원)", "예산(백만원)"),
        ("Start date", "Country", "Title", "Budget"),
        ("2026-03-01", "필리핀", "해양감시", 10, 7),
    )
    data = replace(sheet(*rows), hidden_columns=frozenset({5}))
    found = find_header(data, ALIASES)
    assert found is not None
    assert "백만원" in found.columns[4]


def test_a_group_may_stand_over_the_middle_of_its_columns() -> None:
    rows = [
        ("사업명", "대상국", None, "예산(백만원)", None),
        (None, None, "계", "국비", "기타"),
        ("해양", "필리핀", 1, 2, 3),
    ]
    found = find_header(sheet(*rows), ALIASES)

    assert found is not None
    assert found.columns[3] == "예산(백만원) / 계"


def test_a_row_of_texts_under_the_headers_is_no_second_row_of_headers() -> None:
    rows = [
        ("Title", "Country", "Officer", "Note"),
        ("Harbour", "Kenya", None, None),
        ("Radar", "Kenya", "Kim", "x"),
    ]
    found = find_header(sheet(*rows), ALIASES)

    assert found is not None
    assert (found.row, found.columns[2]) == (1, "Country")


def test_units_in_a_row_under_the_headers_belong_to_them() -> None:
    rows = [
        ("사업명", "대상국", "시작일", "예산"),
        (None, None, "yyyy-mm-dd", "(백만원)"),
        ("해양", "필리핀", "2026-03-01", 12),
    ]
    found = find_header(sheet(*rows), ALIASES)

    assert found is not None
    assert (found.first_row, found.columns[4], found.columns[3]) == (3, "예산 (백만원)", "시작일")


@pytest.mark.parametrize("header", ["Budget, mln USD", "Budget - millions of US dollars", "예산 백만원"])
def test_a_unit_beside_the_name_of_a_header_does_not_hide_it(header: str) -> None:
    data = sheet(("Project title", "Country", header), ("Harbour", "Kenya", 12))
    found = find_header(data, ALIASES)

    assert found is not None
    bound = bind(data, found, ALIASES, ColumnMapping(), None, WORDS).columns
    assert bound[2].field == "cost"
