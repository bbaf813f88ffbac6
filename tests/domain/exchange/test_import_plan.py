"""What an import would write, counted: laws over any rows and any answers."""

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
    Result,
    RowState,
)
from registry.domain.exchange.import_plan import plan_import
from tests.domain.exchange.checked_workbooks import workbooks

_WISHES = st.builds(
    ApplyOptions,
    st.booleans(),
    st.none() | st.sampled_from(Conflicts),
    st.frozensets(st.tuples(st.just("S"), st.integers(0, 9))),
)


@settings(max_examples=40)
@given(workbooks(), _WISHES)
def test_what_is_left_out_does_nothing(checked: CheckResult, options: ApplyOptions) -> None:
    everything = frozenset((row.sheet, row.row) for row in checked.rows)
    plan = plan_import(checked.rows, replace(options, left_out=everything))
    assert not plan.does_something
    assert (plan.errors, plan.undecided, plan.held, plan.left_out) == (0, 0, 0, len(checked.rows))


@settings(max_examples=40)
@given(workbooks(), _WISHES)
def test_theirs_makes_no_fewer_changes_than_ours_and_a_choice_leaves_nothing_undecided(
    checked: CheckResult, options: ApplyOptions
) -> None:
    ours, theirs, park = (
        plan_import(checked.rows, replace(options, conflicts=choice)) for choice in Conflicts
    )
    none = plan_import(checked.rows, replace(options, conflicts=None))
    assert ours.undecided == theirs.undecided == park.undecided == 0
    assert theirs.changes == ours.changes + none.undecided
    assert park.changes == ours.changes == none.changes


@settings(max_examples=40)
@given(workbooks())
def test_leaving_out_the_errors_leaves_none(checked: CheckResult) -> None:
    assert plan_import(checked.rows, ApplyOptions(skip_errors=True)).errors == 0
    wrong = sum(row.state is RowState.ERROR for row in checked.rows)
    assert plan_import(checked.rows, ApplyOptions()).errors == wrong


@settings(max_examples=40)
@given(workbooks(), _WISHES)
def test_what_does_something_is_recorded_whatever_is_chosen(
    checked: CheckResult, options: ApplyOptions
) -> None:
    plan = plan_import(checked.rows, options)
    assert plan.is_recorded or not plan.does_something
    assert plan.may_be_applied == (plan.does_something and not (plan.errors or plan.undecided))


def test_a_conflict_in_a_row_left_out_for_its_errors_waits_for_nobody() -> None:
    change = CellChange("S", 3, 1, "note", None, "a", "b", Result.CONFLICT)
    row = CheckedRow("S", 3, "project", RowState.ERROR, project_id="P1", changes=(change,))
    assert plan_import((row,), ApplyOptions()).undecided == 1
    assert plan_import((row,), ApplyOptions(skip_errors=True)).undecided == 0


def test_keeping_ours_everywhere_writes_nothing_but_is_recorded() -> None:
    change = CellChange("S", 3, 1, "note", "a", "b", "c", Result.CONFLICT)
    row = CheckedRow("S", 3, "project", RowState.CHANGED, project_id="P1", changes=(change,))
    plan = plan_import((row,), ApplyOptions(conflicts=Conflicts.MINE))
    assert (plan.does_something, plan.is_recorded, plan.kept) == (False, True, 1)
