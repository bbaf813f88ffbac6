"""Many rows at once, and rows that bear on nothing derived: journaled like all others, on both engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.integrity import examine
from registry.domain.project.query import ProjectQuery
from tests.portfolio import BY_KIM, built_anew, enter

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry


def _sent(store: Store, *refs: str) -> list[str]:
    """Make a row of an exchange for each project, and return what was journaled as their projects."""
    with store.work() as work:
        ids = [str(work.reading.project_id(ref)) for ref in refs]
        exchange = work.unit.insert("exchanges", {"number": f"EX-{len(refs)}", "direction": "out"})
        work.unit.insert_many("exchange_projects", ids, {"exchange": exchange.id})
        done = work.unit.commit(BY_KIM.act("export"))
    assert done is not None
    return [str(change.project_id) for change in done.changes if change.noun == "exchange_projects"]


def test_the_same_row_is_made_for_each_project_at_its_next_place(registry: Registry, store: Store) -> None:
    one, two = enter(registry), enter(registry, "title_en=Second", "title_ko=둘째")

    first, second = _sent(store, one), _sent(store, one, two)

    assert (len(first), len(second)) == (1, 2)
    places = {
        ref: [row.position for row in registry.projects.file(ref).of("exchange_projects")]
        for ref in (one, two)
    }
    assert places == {one: [1, 2], two: [1]}
    assert examine(store.database).trail == ()


@pytest.mark.parametrize("noun", ["exchange_projects", "identifiers"])
def test_rows_that_bear_on_nothing_derived_leave_a_project_as_it_was_last_worked_on(
    registry: Registry, store: Store, noun: str
) -> None:
    ref = enter(registry)
    before = registry.projects.list(ProjectQuery(), ("ref",))
    with store.work() as work:
        project_id = work.reading.project_id(ref)
        values = {"value": "P-17"} if noun == "identifiers" else {}
        work.unit.insert(noun, values, project_id=project_id)
        work.unit.commit(BY_KIM.act("set"))

    assert registry.projects.list(ProjectQuery(), ("ref",)) == before
    as_kept, anew = built_anew(store)
    assert as_kept == anew


def test_no_project_makes_no_row(store: Store) -> None:
    with store.work() as work:
        work.unit.insert_many("exchange_projects", [], {})
        assert work.unit.commit(BY_KIM.act("export")) is None
