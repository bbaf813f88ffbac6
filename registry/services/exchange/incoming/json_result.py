"""The result of a check as JSON (command-line promise, `import --json`)."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from registry.domain.exchange.workbook import letters
from registry.services.exchange.incoming.sheet_rows import field_of

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import CellChange, CellProblem, CheckedRow, CheckResult
    from registry.domain.fields.kinds import Stored
    from registry.services.exchange.incoming.workbook_import import Applied
    from registry.services.language.problem_text import ProblemText


def checked_json(
    checked: CheckResult, telling: ProblemText, applied: Applied | None = None
) -> dict[str, Any]:
    """Return the result of a check, and of applying it when it was applied, under the promised keys."""
    change_set = applied.change_set if applied else None
    return {
        "file": checked.file,
        "sha256": checked.sha256,
        "exchange": checked.exchange,
        "sheets": list(checked.sheets),
        "sheets_read": list(checked.sheets_read),
        "sheets_unread": list(checked.sheets_unread),
        "header_row": checked.header_row,
        "columns": [
            {
                "header": one.header,
                "column": one.letter,
                "field": one.field,
                "how": one.how.value if one.how else None,
                "sheet": one.sheet,
            }
            for one in checked.columns
        ],
        "counts": asdict(checked.counts),
        "changes": [_change(row, change) for row in checked.rows for change in row.changes],
        "problems": [problem_json(one, telling) for one in checked.problems],
        "taken": checked.taken or None,
        "undone": checked.undone or None,
        "applied": change_set is not None,
        "change_set": change_set.seq if change_set else None,
        "parked": applied.parked if applied else 0,
    }


def problem_json(one: CellProblem, telling: ProblemText) -> dict[str, Any]:
    """Return a problem with its place in the workbook and its sentence."""
    return {
        "code": one.problem.code,
        "severity": one.severity.value,
        "sheet": one.sheet or None,
        "row": one.row or None,
        "column": letters(one.column) if one.column else None,
        "field": one.problem.field or None,
        "value": one.value,
        "message": telling.sentence(one.problem),
        "accepted": list(one.accepted),
    }


def _change(row: CheckedRow, change: CellChange) -> dict[str, Any]:
    return {
        "project": row.ref or None,
        "sheet": change.sheet,
        "row": change.row,
        "field": change.field,
        "base": value_json(change.field, change.base),
        "mine": value_json(change.field, change.mine),
        "theirs": value_json(change.field, change.theirs),
        "result": change.result.value,
    }


def value_json(column: str, stored: Stored) -> object:
    """Return a stored value of a column as a JSON value."""
    known = field_of(column)
    return stored if known is None else known.kind.json(stored)
