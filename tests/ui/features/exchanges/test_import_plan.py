"""What applying would do, counted: laws over any rows and any answers."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from registry.domain.exchange.check_result import (
    ApplyOptions,
    CellChange,
    CheckedRow,
    CheckResult,
    Conflicts,
    Counts,
    Result,
    RowState,
)
from ui.features.exchanges.import_plan import RowGroup, counted, is_in, planned

_RESULTS = st.sampled_from((Result.TAKE, Result.CONFLICT, Result.SAME, Result.KEEP, Result.REQUEST))
_WISHES = st.builds(
    ApplyOptions,
    st.booleans(),
    st.none() | st.sampled_from(Conflicts),
    st.frozensets(st.tuples(st.just("S"), st.integers(0, 9))),
)


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


@settings(max_examples=40)
@given(workbooks(), _WISHES)
def test_what_is_left_out_does_nothing(checked: CheckResult, options: ApplyOptions) -> None:
    everything = frozenset((row.sheet, row.row) for row in checked.rows)
    plan = planned(checked.rows, replace(options, left_out=everything))
    assert not plan.does_something
    assert (plan.errors, plan.undecided, plan.held, plan.left_out) == (0, 0, 0, len(checked.rows))


@settings(max_examples=40)
@given(workbooks(), _WISHES)
def test_theirs_makes_no_fewer_changes_than_ours_and_a_choice_leaves_nothing_undecided(
    checked: CheckResult, options: ApplyOptions
) -> None:
    ours, theirs, park = (planned(checked.rows, replace(options, conflicts=choice)) for choice in Conflicts)
    none = planned(checked.rows, replace(options, conflicts=None))
    assert ours.undecided == theirs.undecided == park.undecided == 0
    assert theirs.changes == ours.changes + none.undecided
    assert park.changes == ours.changes == none.changes


@settings(max_examples=40)
@given(workbooks())
def test_leaving_out_the_errors_leaves_none(checked: CheckResult) -> None:
    assert planned(checked.rows, ApplyOptions(skip_errors=True)).errors == 0
    assert planned(checked.rows, ApplyOptions()).errors == counted(checked)[RowGroup.ERRORS]


@settings(max_examples=40)
@given(workbooks())
def test_the_parts_are_counted_as_they_are_shown(checked: CheckResult) -> None:
    shown = {part: sum(is_in(part, row) for row in checked.rows) for part in RowGroup}
    assert counted(checked) == shown
