"""Which sheet is read: the one a person sees, never a card, and the others of its shape are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from registry.domain.problem import Refused
from tests.services.exchange.sheets import HEADERS, check, given, sheet, take_in

if TYPE_CHECKING:
    from pathlib import Path

    from registry.services.registry import Registry

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


def test_a_card_is_called_one_and_nothing_of_it_is_taken(registry: Registry, tmp_path: Path) -> None:
    labels = [("Country", "Kenya"), ("Start date", "2027-01-01"), ("End date", "2028-01-01"), ("Budget", 5)]
    path = sheet(tmp_path / "card.xlsx", *labels, headers=("Project title", "Coastal radar course"))
    checked = check(registry, path)
    assert ([one.problem.code for one in checked.problems], checked.rows) == (["I09"], ())
    assert take_in(registry, path).change_set is None


@pytest.mark.parametrize("active", [0, 1, 2])
def test_the_sheet_that_is_shown_is_read_and_those_of_its_shape_are_named(
    registry: Registry, tmp_path: Path, active: int
) -> None:
    book = openpyxl.Workbook()
    for year in (2024, 2025, 2026):
        page = book.create_sheet(str(year))
        page.append(HEADERS)
        page.append((f"P-{year}", "Kenya", f"Course of {year}", "2027-06-30", 1))
    del book["Sheet"]
    book.create_sheet("Notes").append(["Only a note"])
    book.active = active
    book.save(tmp_path / "years.xlsx")
    checked = check(registry, tmp_path / "years.xlsx")
    title = str(2024 + active)
    others = tuple(year for year in ("2024", "2025", "2026") if year != title)
    assert checked.sheets_read == (title,)
    assert checked.sheets_unread == (*others, "Notes")
    assert [one.problem.values["sheets"] for one in checked.problems if one.problem.code == "I10"] == [others]


@pytest.mark.parametrize("title", ["2024", "2025"])
def test_a_sheet_that_is_named_is_the_only_one_searched(
    registry: Registry, tmp_path: Path, title: str
) -> None:
    book = openpyxl.Workbook()
    for year in ("2024", "2025"):
        page = book.create_sheet(year)
        page.append(HEADERS)
        page.append((f"P-{year}", "Kenya", f"Course of {year}", "2027-06-30", 1))
    del book["Sheet"]
    book.create_sheet("Notes").append(["Only a note"])
    book.save(tmp_path / "years.xlsx")
    checked = check(registry, tmp_path / "years.xlsx", given(sheet=title))
    assert checked.sheets_read == (title,)
    assert [row.values["title_en"] for row in checked.rows] == [f"Course of {title}"]
    assert not [one for one in checked.problems if one.problem.code == "I10"]
    without = check(registry, tmp_path / "years.xlsx", given(sheet="Notes"))
    assert (without.rows, without.columns) == ((), ())
    with pytest.raises(Refused, match="I05"):
        check(registry, tmp_path / "years.xlsx", given(sheet="2023"))
