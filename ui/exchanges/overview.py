"""A checked workbook looked over once, beside the window: what the page counts and lists of all its rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.checked import RowState
from ui.exchanges.grid_row import changing_fields, row_id
from ui.exchanges.plan import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.checked import Checked, CheckedRow
    from ui.exchanges.plan import Part


@dataclass(frozen=True, slots=True)
class Overview:
    """What was found, and what follows from all rows together; 20,000 of them take too long for the window."""

    checked: Checked
    numbers: Mapping[Part, int]
    """How many rows each part has."""
    fields: tuple[str, ...]
    """The fields that some row would change, or has a problem in."""
    active: tuple[CheckedRow, ...]
    """The rows that are not unchanged: those a plan is made of."""
    ids: tuple[str, ...]
    """What each row is known by in the grid, in the order of the workbook."""
    several_sheets: bool
    likely: str = ""
    """The remembered reading that fits the headers best; empty where none does, or one is used already."""


def looked_over(checked: Checked, likely: str = "") -> Overview:
    """Look a checked workbook over."""
    return Overview(
        checked,
        counted(checked),
        changing_fields(checked),
        tuple(row for row in checked.rows if row.state is not RowState.UNCHANGED),
        tuple(map(row_id, checked.rows)),
        len({row.sheet for row in checked.rows}) > 1,
        likely,
    )
