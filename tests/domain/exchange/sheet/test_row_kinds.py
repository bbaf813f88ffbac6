"""What each row is: drawn tables of projects with sums, headings, notes, examples and headers anywhere in them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.check_result import BoundColumn
from registry.domain.exchange.sheet.row_kinds import RowDoubt, RowKind, RowKinds, row_kinds
from registry.domain.exchange.workbook import Cell, CellKind
from tests.domain.exchange.sheets import ALIASES, WORDS, sheet

FIELDS = ("their_ref", "title_en", "countries", "planned_start", "cost")
HEADERS = ("Project ID", "Project title", "Country", "Start date", "Budget")
COUNTRIES = ("Philippines", "Viet Nam", "Thailand", "Fiji", "Kenya")
TITLES = (
    "Coastal radar maintenance", "Harbour patrol course", "Total Force integration exercise", "Cyber defence drill",
    "Example-based training of instructors", "Note-taking course for staff officers", "Sub-surface survey",
    "Sum-of-parts logistics study", "Overall maintenance of patrol craft", "해양감시 역량강화", "통계 체계 구축",
    "Section 7 airfield repair", "End-to-end encryption course", "총기 안전 교육", "1. Harbour lights",
)  # fmt: skip

SUMS = (
    "Total", "TOTAL US$", "Grand Total:", "Sub-total", "Overall total", "Total (3 projects)", "합 계 (3건)", "소계",
    "누계", "총계", "Philippines Total", "Total for Thailand", "필리핀 소계", "2026 Total", "Total Fiji",
)  # fmt: skip
HEADINGS = (
    "Ⅰ. 해양안보 분야 (2건)", "II. Capacity building", "A. Maritime", "□ 아세안 협력", "[Navy]", "<동남아시아>",
    "Philippines", "2026", "FY 2026", "제1장 총괄", "가. 해양", "Maritime security (4 projects)",
)  # fmt: skip
NOTES = (
    "※ 예산은 2026년 본예산 기준이며 변경될 수 있음", "* 자료: 국제정책과", "주1) 환율은 1,350원/달러 적용",
    "Note: draft",
    "Source: Navy", "1) excluding transport", "비고: 잠정", "끝.", "- 끝 -", "Prepared by: Kim", "As of 2026-11-22",
    "Page 2", "End of list", "작성자: 김철수", "(continued)",
)  # fmt: skip
EXAMPLES = ("(예시)", "예시", "Example", "e.g.", "[Example]", "(예)", "작성 예시", "Sample")


def _day(number: int) -> Cell:
    return Cell((date(2026, 1, 1) + timedelta(days=number)).isoformat(), CellKind.DATE)


_projects = st.builds(
    lambda number, title, country, day, cost: (f"P-{number}", f"{title} {number}", country, _day(day), cost),
    st.integers(100, 999),
    st.sampled_from(TITLES),
    st.sampled_from(COUNTRIES),
    st.integers(0, 700),
    st.integers(1, 9_000_000),
)
_others = st.one_of(
    st.builds(
        lambda text, cost: (RowKind.SUM, ("", text, "", "", cost)),
        st.sampled_from(SUMS),
        st.integers(1, 10**7),
    ),
    st.builds(
        lambda text, cost: (RowKind.SUM, (text, "", "", "", cost)),
        st.sampled_from(SUMS),
        st.integers(1, 10**7),
    ),
    st.builds(
        lambda text, count, cost: (RowKind.SUM, ("", text, count, "", cost)),
        st.sampled_from(SUMS),
        st.integers(1, 99),
        st.integers(1, 10**7),
    ),
    st.builds(lambda text: (RowKind.HEADING, (text,)), st.sampled_from(HEADINGS)),
    st.builds(lambda text: (RowKind.HEADING, ("", text)), st.sampled_from(HEADINGS)),
    st.builds(lambda text: (RowKind.NOTE, (text,)), st.sampled_from(NOTES)),
    st.builds(lambda text: (RowKind.NOTE, ("", text)), st.sampled_from(NOTES)),
    st.builds(lambda mark, row: (RowKind.EXAMPLE, (mark, *row[1:])), st.sampled_from(EXAMPLES), _projects),
    st.builds(
        lambda mark, row: (RowKind.EXAMPLE, (row[0], f"{mark} {row[1]}", *row[2:])),
        st.sampled_from(("(예시)", "[Example]", "(sample)")),
        _projects,
    ),
    st.just((RowKind.HEADER, HEADERS)),
    st.just((RowKind.HEADER, ("#activity+id", "#activity+name", "#country+name", "#date+start", "#value"))),
)


def kinds(
    *rows: tuple[object, ...], headers: tuple[str, ...] = HEADERS, fields: tuple[str, ...] = FIELDS
) -> RowKinds:
    """Return what the rows below the headers are."""
    columns = [
        BoundColumn("Sheet1", place, header, field)
        for place, (header, field) in enumerate(zip(headers, fields, strict=True), 1)
    ]
    return row_kinds(sheet(headers, *rows), 2, columns, WORDS, ALIASES.known)


_any = st.one_of(_projects.map(lambda row: (None, row)), _others)


@given(st.lists(_any, min_size=3, max_size=14), st.lists(_projects, min_size=5, max_size=9))
def test_no_project_is_left_out_and_nothing_else_is_taken(
    mixed: list[tuple[RowKind | None, tuple[object, ...]]], projects: list[tuple[object, ...]]
) -> None:
    rows = [(None, row) for row in projects] + mixed
    found = kinds(*(row for _, row in rows))
    for number, (kind, row) in enumerate(rows, 2):
        assert found.others.get(number) == kind, row
        assert number not in found.doubts, row


def test_a_row_without_a_title_whose_amounts_are_the_sum_of_those_above_is_a_sum() -> None:
    projects = [("P-1", "A", "Fiji", _day(1), 100), ("P-2", "B", "Fiji", _day(2), 250)]
    assert kinds(*projects, ("", "", "", "", 350)).others == {4: RowKind.SUM}
    assert kinds(*projects, ("", "", "", "", 351)).others == {}


def test_a_title_whose_amount_is_the_sum_of_those_above_is_asked_about() -> None:
    projects = [("P-1", "A", "Fiji", _day(1), 100), ("P-2", "B", "Fiji", _day(2), 250)]
    assert kinds(*projects, ("", "Navy", "", "", 350)).doubts == {4: RowDoubt.SUM}
    assert kinds(*projects, ("", "Philippines", "", "", 350)).others == {4: RowKind.SUM}
    assert kinds(*projects, ("", "Navy", "", "", 351)) == RowKinds()


def test_a_lone_title_among_full_rows_is_asked_about_and_stays_one_where_all_rows_are_short() -> None:
    full = [("P-1", "A", "Fiji", _day(1), 100), ("P-2", "B", "Fiji", _day(2), 250)]
    assert kinds(*full, ("", "Quick wins")).doubts == {4: RowDoubt.HEADING}
    short = kinds(("A",), ("B",), headers=("Project title", "Country"), fields=("title_en", "countries"))
    assert short == RowKinds()


def test_a_label_that_is_no_sum_by_its_other_cells_is_asked_about() -> None:
    projects = [("P-1", "A", "Fiji", _day(1), 100), ("P-2", "B", "Fiji", _day(2), 250)]
    assert kinds(*projects, ("계", "2건", "", "", 7)).others == {4: RowKind.SUM}
    assert kinds(*projects, ("Total", "2 projects", "1 country", "", 7)).others == {4: RowKind.SUM}
    assert kinds(*projects, ("Total", "Harbour", "", "", 7)).doubts == {4: RowDoubt.SUM}
    assert kinds(*projects, ("", "Total", "", _day(3), 350)).doubts == {4: RowDoubt.SUM}
    assert kinds(*projects, ("", "Navy programmes total", "", "", 999)).doubts == {4: RowDoubt.SUM}


@given(
    st.sampled_from((*HEADINGS, "Pacific", "동남아시아")),
    st.integers(0, 1),
    st.integers(1, 10**7),
    st.lists(_projects, min_size=3),
)
def test_a_heading_with_an_amount_beside_it_is_no_project_where_all_projects_say_more(
    text: str, place: int, amount: int, projects: list[tuple[object, ...]]
) -> None:
    heading = [""] * place + [text] + [""] * (3 - place) + [amount]
    found = kinds(*projects, tuple(heading), *projects)
    assert found.others.get(2 + len(projects)) in (
        RowKind.HEADING,
        RowKind.SUM,
    )  # the sum of a country's projects


def test_a_heading_with_an_amount_is_asked_about_where_projects_say_no_more() -> None:
    rows = (("A", 100), ("B", 250), ("Ⅰ. 해양 (2건)", 350), ("C", 7))
    found = kinds(*rows, headers=("Project title", "Budget"), fields=("title_en", "cost"))
    assert found.doubts == {4: RowDoubt.SUM}
    assert kinds(
        *rows[:2], ("Ⅰ. 해양 (2건)", 9), headers=("Project title", "Budget"), fields=("title_en", "cost")
    ).doubts


def test_a_mark_that_most_titles_have_makes_no_heading() -> None:
    numbered = (("1. Harbour lights", 5), ("2. Radar upkeep", 7), ("3. Divers", 9))
    assert kinds(*numbered, headers=("Project title", "Budget"), fields=("title_en", "cost")) == RowKinds()


@given(
    st.sampled_from(("- ", "  - ", "· ", "└ ", "ㄴ ", "∘ ", "→ ")),
    st.sampled_from(("Training", "교육")),
    st.lists(_projects, min_size=3, max_size=7),
)
def test_a_row_that_begins_as_a_part_is_asked_about_unless_most_do_or_it_is_a_whole_project(
    sign: str, text: str, projects: list[tuple[object, ...]]
) -> None:
    part = ("", f"{sign}{text}", "", "", 10)
    assert kinds(*projects, part, *projects).doubts == {2 + len(projects): RowDoubt.PART}
    marked = [(number, f"{sign}{title}", *rest) for number, title, *rest in projects]
    assert kinds(*projects, *marked[:1]).doubts == {}  # a project with a number of its own
    assert kinds(*(("", title, "", "", cost) for _, title, _, _, cost in marked)).doubts == {}


@given(
    st.sampled_from(("※", "주)", "주 1)", "Note:", "비고:", "자료:")),
    st.integers(0, 1),
    st.lists(_projects, min_size=3),
)
def test_a_note_in_two_cells_is_one_wherever_it_stands(
    mark: str, place: int, projects: list[tuple[object, ...]]
) -> None:
    note = [""] * place + [mark, "환율 1,350원 적용"]
    assert kinds(*projects, (), tuple(note)).others == {3 + len(projects): RowKind.NOTE}


@pytest.mark.parametrize("sign", ["-", "."])
def test_a_row_numbered_as_a_group_is_asked_about_where_it_says_less(sign: str) -> None:
    parts = [(f"2{sign}{at}", f"Part {at}", "Fiji", _day(at), 100 + at) for at in range(1, 5)]
    assert kinds(("2", "Maritime", "", "", 407), *parts).doubts == {2: RowDoubt.GROUP}
    assert kinds(("2", "Maritime", "Fiji", _day(9), 407), *parts).doubts == {}
    assert kinds(("26", "Maritime", "", "", 1), *parts).doubts == {}


@pytest.mark.parametrize("sign", ["○", "▶", "1)"])
def test_a_heading_is_told_by_another_sign_than_that_of_the_titles(sign: str) -> None:
    projects = [(f"P-{at}", f"{sign} Harbour {at}", "Fiji", _day(at), 100 + at) for at in range(5)]
    assert kinds(*projects, ("", "□ 계속사업", "", "", 9)).others == {7: RowKind.HEADING}
    assert kinds(*projects, ("", f"{sign} 계속사업", "", "", 9)).doubts == {7: RowDoubt.HEADING}


def test_another_table_below_is_one_and_the_same_headers_once_more_are_none() -> None:
    projects = [("P-1", "A", "Fiji", _day(1), 100), ("P-2", "B", "Fiji", _day(2), 250)]
    below = (("Country", "Budget"), ("Fiji", 350), ("Kenya", 1))
    assert set(kinds(*projects, (), *below).others.values()) == {RowKind.TABLE}
    again = kinds(*projects, (), HEADERS, *projects)
    assert again.others == {5: RowKind.HEADER}


@pytest.mark.parametrize("merged", [((3, 1, 3, 5),), ((3, 1, 3, 2),)])
def test_one_cell_across_the_table_is_a_heading(merged: tuple[tuple[int, int, int, int], ...]) -> None:
    rows = [
        HEADERS,
        ("P-1", "A", "Fiji", _day(1), 100),
        ("Whatever it says",),
        ("P-2", "B", "Fiji", _day(2), 250),
    ]
    columns = list(map(BoundColumn, ["Sheet1"] * 5, range(1, 6), HEADERS, FIELDS))
    found = row_kinds(sheet(*rows, merged=merged), 2, columns, WORDS, ALIASES.known)
    assert found.others == {3: RowKind.HEADING}
