"""The files an act has open: read once, and always what the tables say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry.data.projects import project_files
from registry.domain.procedure.sides import Side
from tests import builders

if TYPE_CHECKING:
    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.record import Record

NOUNS = ("risks", "actions", "milestones")
ROW = {"risks": {"title": "Budget"}, "actions": {"text": "Ask"}, "milestones": {"type": "delivery"}}

steps = st.lists(
    st.tuples(
        st.sampled_from(("add", "change", "move", "remove")), st.sampled_from(NOUNS), st.integers(0, 5)
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_whatever_an_act_writes_its_open_file_is_the_one_the_tables_hold(
    store: Store, steps: list[tuple[str, str, int]]
) -> None:
    with store.work() as work:  # left without commit: the next example begins anew
        project = work.unit.insert("project", builders.project().values)
        assert _in_step(work, project)
        for what, noun, number in steps:
            _take(work, project, what, noun, number)
            assert _in_step(work, project)


def test_a_project_an_act_removes_is_no_longer_open(store: Store) -> None:
    with store.work() as work:
        project = work.unit.insert("project", builders.project().values)
        assert work.unit.files.get(project.id) is not None
        work.unit.remove(project)
        assert work.unit.files.get(project.id) is None


def test_a_holiday_entered_in_an_act_counts_in_the_same_act(store: Store) -> None:
    with store.work() as work:
        project = work.unit.insert("project", builders.project().values)
        file = work.reading.known_file(project.id)
        assert work.reading.progress(file).calendars[Side.ROK].counts(date(2026, 6, 3))
        work.unit.insert("holidays", {"side": "ROK", "date": "2026-06-03", "name_en": "Local elections"})
        assert not work.reading.progress(file).calendars[Side.ROK].counts(date(2026, 6, 3))
        assert work.reading.progress(file).calendars[Side.USA].counts(date(2026, 6, 3))


def _take(work: Work, project: Record, what: str, noun: str, number: int) -> None:
    """Take one step; what has no row to work on does nothing."""
    if what == "add":
        work.unit.insert(noun, ROW[noun], project_id=project.id)
        return
    known = work.reading.known_file(project.id)
    if what == "change" and not known.of(noun):
        work.unit.change(known.project, {"officer": f"Desk {number}"})
        return
    for row in known.of(noun)[number : number + 1]:
        if what == "remove":
            work.unit.remove(row)
        else:
            work.unit.change(row, {"owner": "Desk"} if what == "change" else {"position": number + 2})


def _in_step(work: Work, project: Record) -> bool:
    return work.unit.files.get(project.id) == project_files.load(work.unit.connection, project.id)
