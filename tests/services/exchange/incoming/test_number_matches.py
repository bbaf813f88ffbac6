"""Numbers of other offices: keys of a known sender only, and never against a wholly different title."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from registry.domain.exchange.check_result import Result, RowState
from tests.services.exchange.sheets import BANK, ROW, check, sheet, take_in

if TYPE_CHECKING:
    from pathlib import Path

    from registry.services.registry import Registry

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)

ONE_OFFICE = (("P-01", "Kenya", "Coastal radar course"), ("P-02", "Fiji", "Harbour patrol course"))
THREE = ("Project ID", "Country", "Project name")


def test_a_number_of_an_unnamed_sender_makes_no_project_of_another_title(
    registry: Registry, tmp_path: Path
) -> None:
    take_in(registry, sheet(tmp_path / "one.xlsx", *ONE_OFFICE, headers=THREE))
    others = (("P-01", "Fiji", "Mine clearance instructors"), ("P-02", "Kenya", "Hospital ship visit"))
    checked = check(registry, sheet(tmp_path / "two.xlsx", *others, headers=THREE))
    assert [(row.state, row.changes) for row in checked.rows] == [(RowState.NEW, ())] * 2


def test_a_number_whose_title_is_in_another_language_is_asked_about_until_a_sender_is_named(
    registry: Registry, tmp_path: Path
) -> None:
    take_in(registry, sheet(tmp_path / "one.xlsx", *ONE_OFFICE, headers=THREE))
    korean = sheet(tmp_path / "two.xlsx", ("P-01", "지뢰제거 교관 파견"), headers=("사업번호", "사업명"))
    (row,) = check(registry, korean).rows
    assert (row.state, row.problems[0].problem.code) == (RowState.HELD, "K24")
    (row,) = check(registry, korean, replace(BANK, profile="Office two")).rows
    assert row.state is RowState.NEW


def test_a_number_is_a_key_of_a_sender_whose_layout_is_remembered(registry: Registry, tmp_path: Path) -> None:
    named = replace(BANK, profile="Office one")
    path = sheet(tmp_path / "one.xlsx", *ONE_OFFICE, headers=THREE)
    registry.imports.remember(named, take_in(registry, path, named).checked)
    renamed = sheet(tmp_path / "two.xlsx", ("P-01", "Kenya", "Course on coastal radars"), headers=THREE)
    (row,) = check(registry, renamed, named).rows
    assert (row.ref, [one.result for one in row.changes]) == ("RCF-K-26-0001", [Result.CONFLICT])
    other = sheet(tmp_path / "three.xlsx", ("P-01", "Kenya", "Mine clearance instructors"), headers=THREE)
    (row,) = check(registry, other, named).rows
    assert (row.state, row.problems[-1].problem.code, row.changes) == (RowState.HELD, "K25", ())


@pytest.mark.parametrize("numbers", [(1, 2, 4), (1, 2, 1), (3, 1, 2), (5, 9, 11)])
def test_running_numbers_are_no_key(registry: Registry, tmp_path: Path, numbers: tuple[int, ...]) -> None:
    titles = ("Coastal radar course", "Harbour patrol course", "Hospital ship visit")
    rows = [(number, "Kenya", title) for number, title in zip(numbers, titles, strict=True)]
    headers = ("No.", *THREE[1:])
    checked = check(registry, sheet(tmp_path / "one.xlsx", *rows, headers=headers))
    assert "their_ref" not in {one.field for one in checked.columns}
    take_in(registry, sheet(tmp_path / "one.xlsx", *rows, headers=headers))
    again = [(number, "Kenya", title) for number, title in zip(numbers, reversed(titles), strict=True)]
    states = [
        row.state for row in check(registry, sheet(tmp_path / "two.xlsx", *again, headers=headers)).rows
    ]
    assert states == [RowState.HELD] * 3  # by their titles


def test_a_title_that_stands_twice_is_asked_about_unless_the_sender_numbers_both(
    registry: Registry, tmp_path: Path
) -> None:
    rows = (("Coastal radar course", "Kenya"), ("Coastal  Radar course", "Fiji"))
    checked = check(registry, sheet(tmp_path / "list.xlsx", *rows, headers=("Project name", "Country")))
    assert [row.state for row in checked.rows] == [RowState.NEW, RowState.HELD]
    assert [one.problem.values["ref"] for one in checked.rows[1].problems] == ["A2"]
    numbered = [(f"P-{at}", *reversed(row)) for at, row in enumerate(rows)]
    checked = check(registry, sheet(tmp_path / "two.xlsx", *numbered, headers=THREE))
    assert [row.state for row in checked.rows] == [RowState.NEW] * 2


@pytest.mark.parametrize("way", ["{}. {}", "({}) {}", "○ {}. {}", "No. {} {}", "1-{}) {}"])
def test_a_title_under_two_running_numbers_is_one_title(registry: Registry, tmp_path: Path, way: str) -> None:
    rows = [(way.format(number, "Coastal radar course"), "Kenya") for number in (6, 12)]
    checked = check(registry, sheet(tmp_path / "list.xlsx", *rows, headers=("Project name", "Country")))
    assert [row.state for row in checked.rows] == [RowState.NEW, RowState.HELD]
    assert checked.rows[0].title.en == rows[0][0]


def test_two_rows_of_one_project_do_not_overwrite_each_other(registry: Registry, tmp_path: Path) -> None:
    made = take_in(registry, sheet(tmp_path / "one.xlsx", ROW)).made[0]
    rows = [(made, "Kenya", "Coastal radar course", officer) for officer in ("Kim", "Lee")]
    headers = ("Registry number", *THREE[1:], "Desk officer")
    checked = check(registry, sheet(tmp_path / "two.xlsx", *rows, headers=headers))
    assert [row.state for row in checked.rows] == [RowState.CHANGED, RowState.ERROR]
