"""Another office's sheet: read by its headers, new projects made, known ones recognised by the sender's number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from registry.domain.exchange.check_result import ApplyOptions, How, RowState, Severity
from registry.domain.problem import Refused
from tests.portfolio import BY_KIM, counts
from tests.services.exchange.sheets import (
    BANK,
    CUT,
    HEADERS,
    ROW,
    SHARED,
    check,
    errors,
    given,
    no_backup,
    sheet,
    step,
    take_in,
)

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
"""What is asked of the database, both engines are asked in `test_application.py`."""

BOUND = {
    "A": "their_ref",
    "C": "countries",
    "E": "title_en",
    "F": "objective",
    "G": "implementing_orgs",
    "K": "planned_end",
    "N": "cost",
}
"""Which columns of the lists of the World Bank are which fields."""


def test_a_real_list_is_read_without_a_mapping(registry: Registry) -> None:
    checked = check(registry, CUT)
    assert checked.header_row == 2
    assert checked.exchange is None
    assert {one.letter: one.field for one in checked.columns if one.letter in BOUND} == BOUND
    assert checked.counts.rows == 40
    assert checked.counts.new + len({row for row, _, _ in errors(checked)}) == 40


@pytest.mark.parametrize(("year", "least"), [(2021, 390), (2012, 390), (2004, 320)])
def test_the_whole_lists_are_read_without_new_settings(registry: Registry, year: int, least: int) -> None:
    path = SHARED / f"world-bank-projects-{year}.xlsx"
    if not path.exists():
        pytest.skip(f"{path.name} is not here")
    checked = check(registry, path)
    assert {one.letter: one.field for one in checked.columns if one.letter in BOUND} == BOUND
    assert sum(bool(row.values.get("countries")) for row in checked.rows) >= least
    assert all(row.state in (RowState.NEW, RowState.ERROR) for row in checked.rows)
    assert all(row.problems for row in checked.rows if row.state is RowState.ERROR)
    of_the_sheet = [one.problem for one in checked.problems if one.severity.is_error and not one.row]
    assert of_the_sheet == []  # any one would keep the whole list out


@pytest.mark.parametrize("word", ["Total", "합 계", "Grand total:", "소계"])
@pytest.mark.parametrize("place", [0, 2])
def test_the_sum_under_a_table_is_no_project(
    registry: Registry, tmp_path: Path, word: str, place: int
) -> None:
    total: list[object] = [None, None, None, None, "USD 250,000"]
    total[place] = word
    checked = check(registry, sheet(tmp_path / "list.xlsx", ROW, total))
    assert [row.state for row in checked.rows] == [RowState.NEW]
    assert [(one.problem.code, one.problem.values["rows"]) for one in checked.problems] == [("K12", "3")]


def test_a_region_in_the_country_column_harms_no_other_row(registry: Registry, tmp_path: Path) -> None:
    region = ("P-2", "Eastern and Southern Africa", *ROW[2:])
    path = sheet(tmp_path / "list.xlsx", ROW, region)
    checked = check(registry, path)
    assert errors(checked) == [(3, "B", "L04")]
    assert checked.counts.new == 1
    assert take_in(registry, path).made == ("RCF-K-26-0001",)


def test_errors_are_refused_unless_they_are_left_out(
    store: Store, registry: Registry, tmp_path: Path
) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW, ("P-2", "Atlantis", *ROW[2:]))
    with pytest.raises(Refused, match="I01"):
        take_in(registry, path, how=ApplyOptions())
    assert counts(store)["project"] == 0
    assert take_in(registry, path, how=ApplyOptions(left_out=frozenset({("Sheet", 3)}))).made


def test_a_person_binds_a_column_and_translates_its_values(registry: Registry, tmp_path: Path) -> None:
    headers = ("Project ID", "Region", "Project name")
    path = sheet(tmp_path / "list.xlsx", ("P-1", "Horn", "Course"), headers=headers)
    options = given(columns={"Region": "countries"}, values={"countries": {"Horn": "KEN;ETH"}})
    checked = check(registry, path, options)
    assert [one.how for one in checked.columns if one.field == "countries"] == [How.GIVEN]
    assert [row.values["countries"] for row in checked.rows] == ["KEN;ETH"]


def test_a_number_that_stands_twice_is_taken_once(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW, ROW)
    checked = check(registry, path)
    assert [row.state for row in checked.rows] == [RowState.NEW, RowState.ERROR]
    assert errors(checked) == [(3, "A", "K03")]


def test_a_title_nearly_ours_is_held(registry: Registry, tmp_path: Path) -> None:
    take_in(registry, sheet(tmp_path / "one.xlsx", ROW))
    near = sheet(tmp_path / "two.xlsx", ("X-9", "Kenya", "Coastal radar courses", "2027-06-30", "1"))
    (row,) = check(registry, near).rows
    assert row.state is RowState.HELD
    assert [one.severity for one in row.problems] == [Severity.NOTE]
    assert take_in(registry, near).change_set is None


def test_a_currency_is_given_to_amounts_only(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", (*ROW[:4], None), ("P-2", "Kenya", "Quite another course", *ROW[3:]))
    checked = check(registry, path)
    assert errors(checked) == []
    assert [row.values.get("cost_currency") for row in checked.rows] == [None, "USD"]


def test_a_currency_that_is_filled_in_beside_empty_amounts_is_left_out(
    registry: Registry, tmp_path: Path
) -> None:
    titles = (
        "Coastal radar course",
        "Harbour patrol visit",
        "Hospital ship exchange",
        "Mine clearance school",
    )
    costs = (None, "", "250000", "n/a")
    rows = [
        (f"P-{at}", "Kenya", title, "2027-06-30", cost, "KRW")
        for at, (title, cost) in enumerate(zip(titles, costs, strict=True))
    ]
    checked = check(registry, sheet(tmp_path / "list.xlsx", *rows, headers=(*HEADERS, "Currency")))
    assert errors(checked) == []
    assert [row.values.get("cost_currency") for row in checked.rows] == [None, None, "KRW", None]
    wrong = sheet(tmp_path / "wrong.xlsx", (*rows[0][:4], "some", "KRW"), headers=(*HEADERS, "Currency"))
    assert errors(check(registry, wrong)) == [(2, "E", "T04")]


@pytest.mark.parametrize("bare", ["125", 125, CellRichText(TextBlock(InlineFont(strike=True), "500"), "125")])
@pytest.mark.parametrize(
    ("named", "form"), [(125, "[$₩-412]#,##0"), (125, '#,##0"원"'), ("₩125", "General"), ("125 KRW", "@")]
)
def test_an_amount_without_the_currency_of_all_others_does_not_get_another(
    registry: Registry, tmp_path: Path, bare: str | int | CellRichText, named: str | int, form: str
) -> None:
    titles = (
        "Coastal radar course",
        "Harbour patrol visit",
        "Hospital ship exchange",
        "Mine clearance school",
    )
    book = openpyxl.load_workbook(
        sheet(
            tmp_path / "list.xlsx",
            *((f"P-{at}", *ROW[1:2], title, ROW[3]) for at, title in enumerate(titles)),
        )
    )
    for row in range(2, 6):
        cell = book.worksheets[0].cell(row, 5, bare if row == 4 else named)
        cell.number_format = (
            "General" if row == 4 and bare == 125 else form
        )  # a format shows nothing of a text
    book.save(tmp_path / "shown.xlsx")
    assert errors(check(registry, tmp_path / "shown.xlsx")) == [(4, "E", "T37")]
    won = given(defaults={"area": "CAP", "cost_currency": "KRW"})
    assert errors(check(registry, tmp_path / "shown.xlsx", won)) == []


def test_a_unit_in_a_header_counts(registry: Registry, tmp_path: Path) -> None:
    headers = (*HEADERS[:4], "Budget (USD million)")
    path = sheet(tmp_path / "list.xlsx", (*ROW[:4], "1.5"), headers=headers)
    options = given(defaults={"area": "CAP"})
    (row,) = check(registry, path, options).rows
    assert (row.values["cost"], row.values["cost_currency"]) == (1_500_000 * 10_000, "USD")


def test_what_was_seen_is_what_is_written(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW)
    incoming = registry.imports.read(path, step)
    agreed = registry.imports.check(incoming, BANK, step)
    take_in(registry, path)
    with pytest.raises(Refused, match="I03"):
        registry.imports.apply(incoming, BANK, ApplyOptions(), BY_KIM, step, backup=no_backup, agreed=agreed)


def test_text_that_looks_like_markup_formula_or_template_stays_text(
    registry: Registry, tmp_path: Path
) -> None:
    nasty = '=1+1 <b>x</b> #read("/etc/passwd") {{7*7}} \\input{x} @SUM(A1)'
    book = openpyxl.load_workbook(sheet(tmp_path / "list.xlsx", ROW))
    cell = book.worksheets[0]["C2"]
    cell.value = nasty
    cell.data_type = "s"
    book.save(tmp_path / "nasty.xlsx")
    made = take_in(registry, tmp_path / "nasty.xlsx").made[0]
    assert registry.projects.file(made).project.text("title_en") == nasty


@pytest.mark.parametrize(
    ("cost", "currency"), [("EUR 500", "EUR"), ("₩1,000,000", "KRW"), ("12억 원", "KRW"), ("500", "USD")]
)
def test_an_amount_keeps_the_currency_it_names(
    registry: Registry, tmp_path: Path, cost: str, currency: str
) -> None:
    (row,) = check(registry, sheet(tmp_path / "list.xlsx", (*ROW[:4], cost))).rows
    assert row.values["cost_currency"] == currency


def test_a_currency_beside_another_in_the_cell_is_an_error(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", (*ROW[:4], "EUR 500", "USD"), headers=(*HEADERS, "Currency"))
    assert errors(check(registry, path)) == [(2, "E", "T24")]


def test_a_header_that_names_a_currency_goes_before_what_is_said_of_all(
    registry: Registry, tmp_path: Path
) -> None:
    path = sheet(tmp_path / "list.xlsx", (*ROW[:4], "3"), headers=(*HEADERS[:4], "총사업비(백만원)"))
    (row,) = check(registry, path).rows
    assert (row.values["cost"], row.values["cost_currency"]) == (3_000_000 * 10_000, "KRW")


def test_numbers_that_are_none_of_ours_are_the_senders_own(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW, headers=("Ref", *HEADERS[1:]))
    assert check(registry, path).rows[0].values["their_ref"] == "P-1"
    take_in(registry, path)
    assert check(registry, path).counts.unchanged == 1


def test_words_of_secrecy_in_prose_are_no_mark(registry: Registry, tmp_path: Path) -> None:
    row = ("P-1", "Kenya", "Secretariat support for confidential hotlines", *ROW[3:])
    assert errors(check(registry, sheet(tmp_path / "list.xlsx", row))) == []


def test_two_tables_side_by_side_are_not_taken_for_one(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", (*ROW, None, *ROW), headers=(*HEADERS, None, *HEADERS))
    with pytest.raises(Refused, match="I06"):
        take_in(registry, path)


def test_what_is_said_of_all_rows_must_be_readable(registry: Registry, tmp_path: Path) -> None:
    checked = check(registry, sheet(tmp_path / "list.xlsx", ROW), given(defaults={"area": "ZZZ"}))
    assert [(one.problem.code, one.severity) for one in checked.problems if one.problem.field == "area"] == [
        ("L01", Severity.STOP)
    ]
