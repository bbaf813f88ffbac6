"""The groups of a workbook's rows: counted as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from tests.domain.exchange.checked_workbooks import workbooks
from ui.features.exchanges.row_groups import RowGroup, counted, is_in

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import CheckResult


@settings(max_examples=40)
@given(workbooks())
def test_the_parts_are_counted_as_they_are_shown(checked: CheckResult) -> None:
    shown = {part: sum(is_in(part, row) for row in checked.rows) for part in RowGroup}
    assert counted(checked) == shown
