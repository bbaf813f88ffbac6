"""What stands in a sheet beside its plain cells: merged and hidden ones, values once in a group, hashtags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from registry.domain.exchange.check_result import Severity
from tests.services.exchange.sheets import HEADERS, ROW, check, errors, sheet

if TYPE_CHECKING:
    from pathlib import Path

    from registry.services.registry import Registry

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


def test_a_cell_merged_over_rows_is_read_for_each_and_an_amount_is_asked_for(
    registry: Registry, tmp_path: Path
) -> None:
    rows = [
        ("P-1", "Kenya", "Radar course", "2027-06-30", 1),
        ("P-2", None, "Harbour lights", "2027-06-30", None),
    ]
    book = openpyxl.load_workbook(sheet(tmp_path / "list.xlsx", *rows))
    book.worksheets[0].merge_cells("B2:B3")
    book.save(tmp_path / "country.xlsx")
    checked = check(registry, tmp_path / "country.xlsx")
    assert [row.values["countries"] for row in checked.rows] == ["KEN", "KEN"]
    assert [(one.problem.code, one.severity) for one in checked.problems] == [("K20", Severity.NOTE)]
    book.worksheets[0].merge_cells("E2:E3")
    book.save(tmp_path / "cost.xlsx")
    assert errors(check(registry, tmp_path / "cost.xlsx")) == [(2, "E", "K21"), (3, "E", "K21")]


def test_a_value_that_stands_once_in_a_group_is_noted(registry: Registry, tmp_path: Path) -> None:
    rows = [
        ("Kenya", "One thing"),
        (None, "Another thing"),
        ("Fiji", "Harbour lights"),
        (None, "Radar upkeep"),
    ]
    checked = check(registry, sheet(tmp_path / "list.xlsx", *rows, headers=("Country", "Project name")))
    assert [(one.problem.code, one.problem.values["rows"]) for one in checked.problems] == [("K22", "3, 5")]


def test_a_visible_column_goes_before_a_hidden_one_and_both_are_told(
    registry: Registry, tmp_path: Path
) -> None:
    headers = (*HEADERS[:4], "Budget", "Budget (revised)")
    book = openpyxl.load_workbook(sheet(tmp_path / "list.xlsx", (*ROW[:4], 100, 650), headers=headers))
    book.worksheets[0].column_dimensions["E"].hidden = True
    book.save(tmp_path / "hidden.xlsx")
    checked = check(registry, tmp_path / "hidden.xlsx")
    assert [row.values["cost"] for row in checked.rows] == [650 * 10_000]
    assert {one.problem.code for one in checked.problems} == {"F32", "F34"}


def test_hashtags_bind_what_the_headers_do_not_say(registry: Registry, tmp_path: Path) -> None:
    rows = [("#activity+name", "#country+name", "#date+start"), ("Cours de radar", "Kenya", "2027-06-30")]
    checked = check(registry, sheet(tmp_path / "hxl.xlsx", *rows, headers=("Activité", "Pays", "Début")))
    assert [one.field for one in checked.columns] == ["title_en", "countries", "planned_start"]
    assert [row.values["title_en"] for row in checked.rows] == ["Cours de radar"]


def test_countries_that_only_headings_name_are_noted(registry: Registry, tmp_path: Path) -> None:
    rows = [
        ("Kenya",),
        ("P-1", "One thing", 1),
        ("Fiji",),
        ("P-2", "Another thing", 2),
        ("Maritime",),
        ("P-3", "A third", 3),
    ]
    headers = ("Project ID", "Project name", "Total cost")
    checked = check(registry, sheet(tmp_path / "list.xlsx", *rows, headers=headers))
    noted = [one for one in checked.problems if one.severity is Severity.NOTE]
    assert [(one.problem.code, one.problem.values["value"]) for one in noted] == [("K31", ("Kenya", "Fiji"))]
    assert "Kenya" in registry.telling.sentence(noted[0].problem)


@pytest.mark.parametrize("header", ["Unit", "Currency", "단위"])
def test_an_amount_in_full_beside_a_column_that_names_scales_is_asked_about(
    registry: Registry, tmp_path: Path, header: str
) -> None:
    amounts = (12.5, 40, 9_960_000, 31, 8)
    rows = [(f"P-{at}", f"Course {at} of crews", cost, "KRW million") for at, cost in enumerate(amounts)]
    headers = ("Project ID", "Project name", "Total cost", header)
    assert errors(check(registry, sheet(tmp_path / "list.xlsx", *rows, headers=headers))) == [(4, "C", "T26")]
