"""The merge of one cell: the table of exchange.md 5, and its laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.check_result import Result
from registry.domain.exchange.merge import Merged, elements, merged
from registry.domain.fields.kinds import Kind, Markers, SomeOf, Stored, TextLine
from registry.domain.journal.change_set import Change, reversal

LINE, LIST = TextLine(), SomeOf("country")
KEEP, TAKE, SAME, CONFLICT = Result.KEEP, Result.TAKE, Result.SAME, Result.CONFLICT

_CODES = st.lists(st.sampled_from(["KOR", "USA", "PHL", "VNM", "IDN"]), unique=True, max_size=5)
_LISTS = _CODES.map(lambda codes: ";".join(codes) or None)
_LINES = st.sampled_from([None, "a", "b", "c"])
_NUMBERS = st.sampled_from([None, 0, 10_000, 20_000])


@st.composite
def _cells(draw: st.DrawFn) -> tuple[Kind, Stored, Stored, Stored]:
    kind, values = draw(st.sampled_from([(LINE, _LINES), (LIST, _LISTS), (LINE, _NUMBERS)]))
    return kind, draw(values), draw(values), draw(values)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "result", "value"),
    [
        ("a", "a", "a", KEEP, "a"),
        ("a", "b", "a", KEEP, "b"),
        ("a", "a", "b", TAKE, "b"),
        ("a", "b", "b", SAME, "b"),
        ("a", "b", "c", CONFLICT, "c"),
        ("a", "a", None, TAKE, None),
        ("a", "b", None, CONFLICT, None),
        ("a", None, None, SAME, None),
        (None, None, "a", TAKE, "a"),
        (None, "b", "a", CONFLICT, "a"),
        (None, "", "", KEEP, None),
        (0, 0, None, TAKE, None),
        (None, None, 0, TAKE, 0),
    ],
)
def test_with_a_base_the_table_holds(
    base: Stored, mine: Stored, theirs: Stored, result: Result, value: Stored
) -> None:
    assert merged(base, mine, theirs, LINE) == Merged(result, value)


@pytest.mark.parametrize(
    ("mine", "theirs", "result", "value"),
    [
        ("a", None, KEEP, "a"),
        ("a", "a", KEEP, "a"),
        (None, "a", TAKE, "a"),
        ("a", "b", CONFLICT, "b"),
        (0, 10_000, CONFLICT, 10_000),
    ],
)
def test_without_a_base_nothing_filled_is_overwritten_of_itself(
    mine: Stored, theirs: Stored, result: Result, value: Stored
) -> None:
    assert merged("of no account", mine, theirs, LINE, has_base=False) == Merged(result, value)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "result", "value"),
    [
        ("KOR;USA", "KOR;USA;PHL", "KOR", TAKE, "KOR;PHL"),
        ("KOR", "KOR;PHL", "KOR;VNM", TAKE, "KOR;PHL;VNM"),
        ("KOR", "KOR;PHL", "PHL;KOR", SAME, "KOR;PHL"),
        ("KOR;USA", "USA;KOR", "USA;KOR", KEEP, "USA;KOR"),
        ("KOR;USA", "KOR", "USA", TAKE, None),
        ("KOR;USA", "KOR;PHL", "KOR;VNM", TAKE, "KOR;PHL;VNM"),
        ("KOR", None, None, SAME, None),
        ("KOR", "KOR", "USA;KOR", TAKE, "USA;KOR"),
        ("KOR;USA", "KOR;PHL", "KOR", SAME, "KOR;PHL"),
    ],
)
def test_lists_are_merged_code_by_code(
    base: Stored, mine: Stored, theirs: Stored, result: Result, value: Stored
) -> None:
    assert merged(base, mine, theirs, LIST) == Merged(result, value)


def test_a_list_that_would_grow_too_long_waits_for_a_person() -> None:
    assert merged("A", "A;B", "A;C", SomeOf("area", most=2)) == Merged(CONFLICT, "A;C")


def test_one_marker_with_two_weights_waits_for_a_person() -> None:
    assert merged("gender:1", "gender:2", "gender:0", Markers()) == Merged(CONFLICT, "gender:0")
    assert merged("gender:1", "gender:1;aid:1", "gender:2", Markers()) == Merged(TAKE, "aid:1;gender:2")


def test_additions_and_removals_are_told_one_by_one() -> None:
    assert elements("KOR;USA", "USA;PHL;VNM") == (("PHL", "VNM"), ("KOR",))
    assert elements(None, "KOR") == (("KOR",), ())


def _stands(cell: Merged, mine: Stored) -> Stored:
    """The value of the field once the merge is applied, with conflicts unresolved."""
    return mine if cell.result is CONFLICT else cell.value


@given(_cells())
def test_an_unedited_cell_changes_nothing(cell: tuple[Kind, Stored, Stored, Stored]) -> None:
    kind, base, mine, _ = cell
    assert merged(base, mine, base, kind) == Merged(KEEP, mine)


@given(_cells(), st.booleans())
def test_applying_twice_is_applying_once(cell: tuple[Kind, Stored, Stored, Stored], has_base: bool) -> None:
    kind, base, mine, theirs = cell
    once = merged(base, mine, theirs, kind, has_base=has_base)
    again = merged(base, _stands(once, mine), theirs, kind, has_base=has_base)

    assert _stands(again, _stands(once, mine)) == _stands(once, mine)
    assert (again.result is CONFLICT) == (once.result is CONFLICT)
    assert again.result is not TAKE


@given(_cells(), st.booleans())
def test_a_merge_that_is_taken_back_leaves_what_stood_there(
    cell: tuple[Kind, Stored, Stored, Stored], has_base: bool
) -> None:
    kind, base, mine, theirs = cell
    after = _stands(merged(base, mine, theirs, kind, has_base=has_base), mine)
    change = Change("project", "01J", "01J", before={"x": mine}, after={"x": after})
    taken_back = reversal(change, {"x": after})

    assert taken_back is not None
    assert taken_back.values == {"x": mine}
    assert taken_back.spared == ()


@given(_cells())
def test_only_a_cell_they_changed_is_ever_written(cell: tuple[Kind, Stored, Stored, Stored]) -> None:
    kind, base, mine, theirs = cell
    found = merged(base, mine, theirs, kind)

    if found.result is TAKE:
        assert theirs != base
        assert found.value != mine
    if found.result in (KEEP, SAME):
        assert found.value == mine


@given(_LISTS, _LISTS, _LISTS)
def test_every_code_of_a_merged_list_was_wanted_by_a_side_that_did_not_remove_it(
    base: Stored, mine: Stored, theirs: Stored
) -> None:
    was, ours, others = (set(str(value).split(";")) if value else set() for value in (base, mine, theirs))
    found = merged(base, mine, theirs, LIST).value

    assert (set(str(found).split(";")) if found else set()) == ((ours | (others - was)) - (was - others))
