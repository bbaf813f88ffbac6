"""Headers in any decoration and in two languages at once mean what they mean plain and in one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.column_mapping import ColumnMapping
from registry.domain.exchange.sheet.column_binding import bind
from registry.domain.exchange.sheet.column_units import column_units
from registry.domain.exchange.sheet.header_wordings import undecorated, wordings
from registry.domain.exchange.sheet.headers import Header
from registry.domain.exchange.sheet.running_numbers import counts_its_rows
from tests.domain.exchange.sheets import ALIASES, WORDS, sheet

NAMES = {
    "their_ref": (("Project ID", "Project No.", "Reference no."), ("사업번호", "과제번호", "접수번호")),
    "countries": (("Country", "Partner country", "Countries"), ("대상국", "국가", "협력국")),
    "planned_start": (("Start date", "Planned start", "Start"), ("시작일", "착수일", "사업시작일")),
    "planned_end": (("End date", "Closing date"), ("종료일", "완료일")),
    "cost": (("Budget", "Total budget", "Project cost", "Estimated cost"), ("예산", "총사업비", "예산액")),
    "officer": (("Desk officer", "Point of contact"), ("담당자", "실무자")),
    "implementing_orgs": (("Implementing agency",), ("시행기관", "수행기관")),
}
CELLS = {
    "their_ref": ("P-7", "P-9", "P-12"),
    "countries": ("Kenya", "Fiji", "Tonga"),
    "planned_start": ("2027-01-01", "2027-02-13", "2027-03-01"),
    "planned_end": ("2028-01-01", "2028-02-13", "2028-03-01"),
    "cost": (1200, 80, 7),
    "officer": ("Kim", "Lee", "Park"),
    "implementing_orgs": ("국방부", "외교부", "국방부"),
}
DECORATIONS = (
    "{}", "{}*", "* {}", "{}(필수)", "{} [선택]", "{} (required)", "1. {}", "3) {}", "(2) {}", "나. {}", "{}:", "{} ：",
    "{}¹", "{} 주2)", "\ufeff{}\u200b", "12. {} (필수):", "{} ▼", "{}▲",
)  # fmt: skip
SIDE_BY_SIDE = (
    "{0} {1}",
    "{0}\n{1}",
    "{0} / {1}",
    "{0}/{1}",
    "{1} ({0})",
    "{0}({1})",
    "{1} {0}",
    "{0} | {1}",
)
UNITS = ("", " (USD)", "(백만원)", "\n(US$ million)", " [천원]", ", mln USD")


def field_of(header: str, cells: tuple[object, ...]) -> str | None:
    """Return the field a column with a header and cells is bound to."""
    rows = sheet((header,), *((one,) for one in cells))
    (one,) = bind(rows, Header(1, {1: header}), ALIASES, ColumnMapping(), None, WORDS).columns
    return one.field


@given(st.data(), st.sampled_from(sorted(NAMES)), st.sampled_from(DECORATIONS), st.sampled_from(UNITS))
def test_a_header_in_any_decoration_and_in_two_languages_means_the_same(
    data: st.DataObject, field: str, decoration: str, unit: str
) -> None:
    english, korean = (data.draw(st.sampled_from(names)) for names in NAMES[field])
    both = data.draw(st.sampled_from(("{0}", "{1}", *SIDE_BY_SIDE))).format(korean, english)
    header = decoration.format(both + (unit if field == "cost" else ""))
    assert field_of(header, CELLS[field]) == field, header


@given(st.data(), st.sampled_from(DECORATIONS), st.sampled_from(SIDE_BY_SIDE))
def test_the_title_of_two_languages_is_in_that_of_its_cells(
    data: st.DataObject, decoration: str, both: str
) -> None:
    korean, english = (
        data.draw(st.sampled_from(("사업명", "과제명"))),
        data.draw(st.sampled_from(("Project title", "Project"))),
    )
    header = decoration.format(both.format(korean, english))
    assert field_of(header, ("Harbour", "Radar", "Divers")) == "title_en"
    assert field_of(header, ("항만", "레이더", "잠수")) == "title_ko"


@pytest.mark.parametrize(
    ("group", "english", "korean"),
    [
        ("Project", "English", "Korean"),
        ("사업명", "영문", "국문"),
        ("Title", "EN", "KO"),
        ("과제명 / Title", "영문", "한글"),
    ],
)
def test_languages_below_the_header_of_a_title_are_its_two_titles(
    group: str, english: str, korean: str
) -> None:
    assert field_of(f"{group} / {english}", ("Harbour", "Radar")) == "title_en"
    assert field_of(f"{group} / {korean}", ("항만", "레이더")) == "title_ko"


@pytest.mark.parametrize("group", ["Period", "사업기간", "Project period"])
def test_a_group_that_says_nothing_leaves_the_meaning_to_its_columns(group: str) -> None:
    for end, field in (
        ("From", "planned_start"),
        ("To", "planned_end"),
        ("시작일", "planned_start"),
        ("~까지", None),
    ):
        assert field_of(f"{group} / {end}", ("2027-01-01", "2027-02-13")) == field
    assert field_of("Donor / Country", ("Fiji", "Kenya")) is None


COUNTS = ("No.", "#", "S/N", "Item no.", "연번", "순번", "번호", "No", "Serial no.", "일련번호", "순 번")
_counting = st.one_of(
    st.sampled_from(COUNTS),
    st.builds(str.format, st.sampled_from(SIDE_BY_SIDE), *[st.sampled_from(COUNTS)] * 2),
)


@given(_counting, st.sampled_from(DECORATIONS), st.lists(st.integers(1, 300), min_size=1).map(sorted))
def test_small_numbers_under_a_header_that_only_counts_are_running_ones(
    header: str, decoration: str, numbers: list[int]
) -> None:
    assert counts_its_rows(decoration.format(header), list(map(str, numbers)))


@pytest.mark.parametrize(
    "header", ["Unit", "단위", "Unit (단위)", "단위 / Unit", "통화단위 Currency unit", "단위*", "3. 단위:"]
)
def test_a_column_of_units_is_one_in_any_wording(header: str) -> None:
    rows = sheet(("Project title", "Budget", header), ("Harbour", 12, "백만원"), ("Radar", 7, "천원"))
    names = Header(1, {1: "Project title", 2: "Budget", 3: header})
    columns = bind(rows, names, ALIASES, ColumnMapping(), None, WORDS).columns
    found = column_units(rows, names, columns, ("cost",), {})
    assert found.unit_column == 3 or columns[2].field == "cost_currency"


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("국가 / Agency name", ()),
        ("담당자 / 연락처", ()),
        ("Start / End", ()),
        ("사업명 / Project title / Title", ()),
        ("2026년 예산 (USD)", ()),
        ("예산", ()),
    ],
)
def test_words_that_are_no_translation_of_each_other_are_no_two_wordings(
    header: str, found: tuple[str, ...]
) -> None:
    if header == "국가 / Agency name":
        assert len(wordings(header)) == 2
        assert ALIASES.known(header) is None  # each means another field
    else:
        assert wordings(header) == found


@given(
    st.sampled_from(
        ("2026년 예산", "1차 사업비", "3.5 rate", "A상 사업", "Phase 2", "U.S. share", "No. of people")
    )
)
def test_what_belongs_to_a_name_stays(header: str) -> None:
    assert undecorated(header) == header
