"""Checked workbooks of any rows, drawn for laws about what an import would write."""

from __future__ import annotations

from hypothesis import strategies as st

from registry.domain.exchange.check_result import (
    CellChange,
    CheckedRow,
    CheckResult,
    Counts,
    Result,
    RowState,
)

_RESULTS = st.sampled_from((Result.TAKE, Result.CONFLICT, Result.SAME, Result.KEEP, Result.REQUEST))


@st.composite
def workbooks(draw: st.DrawFn) -> CheckResult:
    """Draw a checked workbook of up to ten rows."""
    rows = []
    for number, state in enumerate(draw(st.lists(st.sampled_from(RowState), max_size=10))):
        results = draw(st.lists(_RESULTS, max_size=3)) if state is RowState.CHANGED else []
        changes = tuple(
            CellChange("S", number, column, "note", None, "a", "b", result)
            for column, result in enumerate(results, start=1)
        )
        own = "" if state is RowState.NEW else f"P{draw(st.integers(0, 3))}"
        rows.append(CheckedRow("S", number, "project", state, project_id=own, changes=changes))
    return CheckResult("a.xlsx", "", None, ("S",), 1, (), tuple(rows), (), Counts())
