"""A workbook with a destination on an embargo or sanctions list: a note at its row, and the row is imported (E6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.exchange.check_result import RowState, Severity
from tests.services.exchange.sheets import ROW, check, sheet, take_in

if TYPE_CHECKING:
    from pathlib import Path

    from registry.services.registry import Registry

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
"""Nothing is asked of the database but the project itself."""


def test_a_listed_country_is_a_note_at_its_cell_and_stops_nothing(registry: Registry, tmp_path: Path) -> None:
    listed = ("P-2", "Myanmar", "Harbour radar course", "2027-06-30", "90000")
    path = sheet(tmp_path / "list.xlsx", ROW, listed)
    checked = check(registry, path)

    found = [one for one in checked.problems if one.problem.code == "N04"]
    assert [(one.row, one.column, one.severity) for one in found] == [(3, 2, Severity.NOTE)]
    assert [row.state for row in checked.rows] == [RowState.NEW, RowState.NEW]
    assert checked.counts.notes == 1

    take_in(registry, path)
    again = check(registry, path)
    assert {row.state for row in again.rows} == {RowState.UNCHANGED}
    assert not [one for one in again.problems if one.problem.code == "N04"]
