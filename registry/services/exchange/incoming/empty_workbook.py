"""Problems of a workbook in which no row of data was found: they say what was looked for, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, Severity
from registry.domain.exchange.sheet.header_grid import ROWS_SEARCHED
from registry.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.check_result import BoundColumn, CheckResult
    from registry.domain.exchange.column_mapping import ColumnMapping
    from registry.domain.exchange.sheet.headers import Header
    from registry.domain.exchange.workbook import Sheet, Workbook
    from registry.domain.problem import Value

_CODES = frozenset({"I04", "I07", "I08", "I09"})
_NAMED = 12
"""How many headers a problem names at most."""
_NONE = "–"


def is_uncounted(checked: CheckResult) -> bool:
    """Return whether no row of data was found in a workbook, so that nothing is written."""
    return not checked.rows and any(one.problem.code in _CODES for one in checked.problems)


def names_what_is_not_there(workbook: Workbook, given: ColumnMapping) -> bool:
    """Return whether a person named a sheet or row of headers that is missing, or the workbook is empty."""
    titles = {sheet.title for sheet in workbook.sheets}
    is_empty = not any(cells for sheet in workbook.sheets for cells in sheet.rows.values())
    return (bool(given.sheet) and given.sheet not in titles) or bool(given.header_row) or is_empty


def without_headers(workbook: Workbook) -> CellProblem:
    """Return the problem of a workbook in which no header row was found."""
    values: dict[str, Value] = {"file": workbook.name, "sheets": _sheets(workbook), "most": ROWS_SEARCHED}
    return CellProblem(Problem("I04", "", values), Severity.STOP)


def without_rows(
    workbook: Workbook, sheet: Sheet, header: Header, columns: Iterable[BoundColumn]
) -> CellProblem:
    """Return the problem of a sheet that has headers but no row of data."""
    own = [one for one in columns if one.sheet == sheet.title and one.header]
    below = sum(bool(cells) for row, cells in sheet.rows.items() if row >= header.first_row)
    values: dict[str, Value] = {
        "file": workbook.name,
        "sheet": sheet.title,
        "sheets": _sheets(workbook),
        "row": header.row,
        "rows": below,
        "found": _some(one.header for one in own if one.field),
        "other": _some(one.header for one in own if not one.field),
    }
    return CellProblem(Problem("I08" if below else "I07", "", values), Severity.STOP, sheet.title)


def _sheets(workbook: Workbook) -> tuple[str, ...]:
    return tuple(sheet.title for sheet in workbook.sheets)


def _some(headers: Iterable[str]) -> str:
    named = list(headers)
    listed = ", ".join(named[:_NAMED])
    return f"{listed}, …" if len(named) > _NAMED else listed or _NONE
