"""Cells moved against their keys: every partial sorting is found, and what a person types is never taken for one."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from registry.domain.exchange.row_shifts import moved_columns, moved_rows

TELLING, TITLES = ("title_en", "summary_en"), ("title_en",)
_COLUMNS = ("title_en", "summary_en", "cost", "planned_start", "area")

Table = dict[str, dict[str, str]]


@st.composite
def sent(draw: st.DrawFn) -> Table:
    """Draw what was sent: titles and summaries differ from row to row, dates and areas recur."""
    count = draw(st.integers(4, 12))
    return {
        f"K{row}": {
            "title_en": f"Title {row} {draw(st.sampled_from('abc'))}",
            "summary_en": f"Summary of {row}",
            "cost": str(draw(st.integers(1, 40)) * 1000),
            "planned_start": f"2026-0{draw(st.integers(1, 4))}-01",
            "area": draw(st.sampled_from(("MAR", "CAP"))),
        }
        for row in range(count)
    }


def changed(sent: Table, now: Table) -> Table:
    """Return the cells that differ from what was sent with the same key."""
    found = {
        key: {column: value for column, value in cells.items() if value != sent[key][column]}
        for key, cells in now.items()
    }
    return {key: cells for key, cells in found.items() if cells}


@given(sent(), st.randoms(use_true_random=False))
def test_rows_sorted_beside_their_keys_are_all_found(was: Table, random: object) -> None:
    keys = list(was)
    others = list(keys)
    random.shuffle(others)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    now = {key: was[other] for key, other in zip(keys, others, strict=True)}
    found = moved_rows(changed(was, now), was, TELLING, TITLES)
    assert found == {key: other for key, other in zip(keys, others, strict=True) if key != other}


@given(sent(), st.data())
def test_what_a_person_types_is_no_moved_row(was: Table, data: st.DataObject) -> None:
    """Also where every row is given the same dates, areas and amounts that one of them had."""
    model = data.draw(st.sampled_from(sorted(was)))
    now = {
        key: {**cells, **{name: was[model][name] for name in ("cost", "planned_start", "area")}}
        for key, cells in was.items()
    }
    for key in data.draw(st.sets(st.sampled_from(sorted(was)))):
        now[key]["title_en"] = f"A new title of {key}"
    assert moved_rows(changed(was, now), was, TELLING, TITLES) == {}


@given(sent(), st.sampled_from((1, 2)), st.sampled_from(("title_en", "summary_en")))
def test_a_column_moved_up_is_found(was: Table, step: int, column: str) -> None:
    keys = list(was)
    now = {key: dict(cells) for key, cells in was.items()}
    for place, key in enumerate(keys):
        below = keys[place + step] if place + step < len(keys) else None
        now[key][column] = was[below][column] if below else "typed below"
    assume(sum(1 for key in keys if now[key][column] != was[key][column]) >= 5)
    assert moved_columns(keys, changed(was, now), was) == (column,)


@given(sent(), st.randoms(use_true_random=False), st.sampled_from(_COLUMNS))
def test_a_column_sorted_by_itself_is_found(was: Table, random: object, column: str) -> None:
    values = [cells[column] for cells in was.values()]
    random.shuffle(values)  # type: ignore[attr-defined]  # as above
    now = {key: {**cells, column: value} for (key, cells), value in zip(was.items(), values, strict=True)}
    edits = changed(was, now)
    assume(len({cells[column] for cells in edits.values()}) >= 3)
    assert moved_columns(list(was), edits, was) == (column,)


@given(sent(), st.data())
def test_new_values_in_a_column_are_no_moved_column(was: Table, data: st.DataObject) -> None:
    now = {
        key: {**cells, "cost": str(data.draw(st.integers(50_001, 99_999))), "title_en": f"New {key}"}
        for key, cells in was.items()
    }
    assert moved_columns(list(was), changed(was, now), was) == ()


def test_the_title_of_another_row_is_enough() -> None:
    was = {"A": {"title_en": "One", "cost": "1"}, "B": {"title_en": "Two", "cost": "2"}}
    assert moved_rows({"A": {"title_en": "Two"}}, was, TELLING, TITLES) == {"A": "B"}
    assert moved_rows({"A": {"cost": "2"}}, was, TELLING, TITLES) == {}
