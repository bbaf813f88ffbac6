"""The groups a checked workbook's rows fall into, as the chips above them count and show them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import RowState
from registry.domain.exchange.import_plan import asks, conflicts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.check_result import CheckedRow, CheckResult


class RowGroup(StrEnum):
    """The parts the rows of a workbook fall into; one row may belong to two."""

    ALL = "all"
    NEEDS_ME = "needs_me"
    WRITTEN = "written"
    """What would be written: new and changed rows."""
    NEW = "new"
    CHANGED = "changed"
    ERRORS = "errors"
    UNCHANGED = "unchanged"


_STATES = {
    RowGroup.NEW: RowState.NEW,
    RowGroup.CHANGED: RowState.CHANGED,
    RowGroup.ERRORS: RowState.ERROR,
    RowGroup.UNCHANGED: RowState.UNCHANGED,
}
_PARTS = {state: part for part, state in _STATES.items()}


def is_in(part: RowGroup, row: CheckedRow) -> bool:
    """Return whether a row belongs to a part."""
    if part is RowGroup.NEEDS_ME:
        return row.state in (RowState.HELD, RowState.ERROR) or bool(conflicts(row))
    if part is RowGroup.WRITTEN:
        return asks(row)
    return part is RowGroup.ALL or row.state is _STATES[part]


def counted(checked: CheckResult) -> dict[RowGroup, int]:
    """Return how many rows each part has, counted in one pass."""
    numbers = dict.fromkeys(RowGroup, 0)
    for row in checked.rows:
        numbers[RowGroup.ALL] += 1
        if row.state in _PARTS:
            numbers[_PARTS[row.state]] += 1
        for part in (RowGroup.NEEDS_ME, RowGroup.WRITTEN):
            numbers[part] += is_in(part, row)
    return numbers


def first_shown(numbers: Mapping[RowGroup, int]) -> RowGroup:
    """Return the part that is shown first: what needs a person, or else what would be written, or else all rows."""
    return next((part for part in (RowGroup.NEEDS_ME, RowGroup.WRITTEN) if numbers[part]), RowGroup.ALL)
