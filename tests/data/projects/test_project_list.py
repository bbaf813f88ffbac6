"""The list: each filter, each order, and what depends on today, alike on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import chain, product
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from registry.data.engine.tables.schema import STANDING
from registry.data.projects import project_list
from registry.data.projects.project_list import SORTABLE
from registry.domain.project.query import ProjectQuery
from registry.domain.project.standing import stage_count, waits_without_date
from registry.domain.vocabulary.language import Language
from tests.data.projects.five_projects import five_projects, found, listed
from tests.portfolio import NOON, Clock, assign

if TYPE_CHECKING:
    from registry.data.engine.database import Database
    from registry.data.projects.project_list import ListedProject
    from registry.data.store import Store
    from registry.domain.fields.kinds import Stored
    from registry.services.registry import Registry
    from tests.engines import Engine


@pytest.fixture
def database(engine: Engine) -> Database:
    """A registry with a small portfolio."""
    return engine.copy(five_projects)


def test_each_filter_finds_its_projects(store: Store) -> None:
    for query, expected in FILTERS:
        assert found(store, query) == expected, query
        with store.read() as reading:
            assert len(reading.ids(query)) == len(expected.split())
            whole = replace(query, limit=None, offset=0)
            assert reading.count(query) == len(reading.ids(whole))


FILTERS: list[tuple[ProjectQuery, str]] = [
    (ProjectQuery(), "1 2 3 4 5"),
    (ProjectQuery(equal={"state": ("draft",)}), "1"),
    (ProjectQuery(equal={"state": ("returned", "deferred")}), "3 4"),
    (ProjectQuery(equal={"stage": ("G3",)}), "2 4"),
    (ProjectQuery(equal={"stage": ("G3",), "state": ("deferred",)}), "4"),
    (ProjectQuery(equal={"procedure": ("DEX",)}), ""),
    (ProjectQuery(equal={"mark": ("CUI",)}), "2"),
    (ProjectQuery(equal={"kind": ("training",)}), "1 3 4 5"),
    (ProjectQuery(equal={"state": ()}), ""),
    (ProjectQuery(area="MAR"), "1 2 5"),
    (ProjectQuery(area="CYB"), "4"),
    (ProjectQuery(countries=("PHL",)), "1 3 4 5"),
    (ProjectQuery(countries=("IDN", "PNG")), "2 3"),
    (ProjectQuery(countries=("FJI",)), ""),
    (ProjectQuery(late=True), "2"),
    (ProjectQuery(late=True, area="CYB"), ""),
    (ProjectQuery(ended=False), "1 2 3 4"),
    (ProjectQuery(ended=True), "5"),
    (ProjectQuery(ended=False, area="MAR"), "1 2"),
    (ProjectQuery(rag=("red",)), "2"),
    (ProjectQuery(rag=("amber", "green")), "4"),
    (ProjectQuery(rag=("grey",)), "1 3 5"),
    (ProjectQuery(rag=("red", "grey"), ended=False), "1 2 3"),
    (ProjectQuery(rag=("blue",)), ""),
    (ProjectQuery(limit=2), "1 2"),
    (ProjectQuery(limit=2, offset=2), "3 4"),
    (ProjectQuery(offset=4), "5"),
    (ProjectQuery(offset=9), ""),
    (ProjectQuery(limit=0), ""),
    (ProjectQuery(descending=True, limit=2), "5 4"),
]


@pytest.mark.parametrize("descending", [False, True])
def test_each_column_that_can_be_sorted_by_orders_every_project(store: Store, *, descending: bool) -> None:
    with store.read() as reading:
        for name in sorted(SORTABLE):
            query = ProjectQuery(sort=name, descending=descending)
            assert sorted(reading.ids(query)) == sorted(reading.ids(ProjectQuery())), name


def test_orders_are_those_of_the_values_with_what_is_not_given_last(store: Store) -> None:
    for sort, expected in ORDERS.items():
        query = ProjectQuery(sort=sort.removeprefix("-"), descending=sort.startswith("-"))
        assert found(store, query) == expected, sort


ORDERS = {
    "-ref": "5 4 3 2 1",
    "title_en": "3 4 5 1 2",
    "area": "4 2 1 5 3",
    "officer": "1 2 3 4 5",
    "-officer": "1 2 3 4 5",
    "cost": "3 1 2 4 5",
    "-cost": "3 1 2 4 5",
    "stage": "1 3 5 2 4",
    "updated_at": "2 3 4 5 1",
    "-updated_at": "1 2 3 4 5",
    "due": "2 3 1 4 5",
    "rag": "2 4 1 3 5",
}


@pytest.mark.parametrize("descending", [False, True])
def test_the_database_orders_by_names_as_it_is_done_for_many_values(
    store: Store, monkeypatch: pytest.MonkeyPatch, *, descending: bool
) -> None:
    """Names fall together, are missing and are ordered as people do; a page is cut from the same order."""
    names = {"draft": "Phase 10", "in_process": "phase 2", "approved": "phase 2"}

    def named(value: Stored) -> str:
        return "" if value is None else names.get(str(value), str(value))

    for sort, limit, offset in product(("state", "area", "officer"), (None, 2), (0, 1)):
        query = ProjectQuery(sort=sort, descending=descending, limit=limit, offset=offset)
        with store.read() as reading:
            by_database = reading.ids(query, named)
            with monkeypatch.context() as patch:
                patch.setattr(project_list, "_MOST_VALUES", 0)
                assert reading.ids(query, named) == by_database


def test_pages_put_together_are_the_whole_list(store: Store) -> None:
    for sort in ("ref", "rag", "state", "late", "days_in_stage"):
        whole = found(store, ProjectQuery(sort=sort)).split()
        pages = [found(store, ProjectQuery(sort=sort, limit=2, offset=start)).split() for start in (0, 2, 4)]
        assert [*chain.from_iterable(pages)] == whole


def test_lines_are_those_of_the_ids_asked_in_their_order(store: Store) -> None:
    with store.read() as reading:
        known = reading.ids(ProjectQuery())
        asked = [known[3], "01J00000000000000000000000", known[0], known[4]]
        lines = reading.lines(asked, ("ref", "title_ko"))
        assert [line.id for line in lines] == [known[3], known[0], known[4]]
        page = {line.id: line for line in reading.page(ProjectQuery(), ("ref", "title_ko"))}
        assert lines == [page[line.id] for line in lines]
        assert reading.lines([], ("ref",)) == []


def test_any_number_of_lines_is_asked_at_once(store: Store) -> None:
    with store.read() as reading:
        known = reading.ids(ProjectQuery())
        asked = [f"none-{number}" for number in range(2_000)] + known
        assert [line.id for line in reading.lines(asked, ("ref",))] == known


def test_columns_of_codes_and_names_are_sorted_by_what_is_shown(registry: Registry) -> None:
    korean = registry.in_language(Language.KO)
    english = [
        registry.words["area"].label(str(line.values["area"]), Language.EN) for line in _by_area(registry)
    ]
    assert english == sorted(english)
    names = [registry.words["area"].label(str(line.values["area"]), Language.KO) for line in _by_area(korean)]
    assert names == sorted(names)
    assert [line.id for line in _by_area(korean)] != [line.id for line in _by_area(registry)]


def test_partner_countries_are_sorted_by_the_codes_the_list_shows(registry: Registry) -> None:
    for language in Language:
        lines = registry.in_language(language).projects.list(ProjectQuery(sort="countries"), ("countries",))
        codes = [str(line.values["countries"]) for line in lines if line.values["countries"]]
        assert len(set(codes)) > 2
        assert codes == sorted(codes)


def _by_area(registry: Registry) -> list[ListedProject]:
    return registry.projects.list(ProjectQuery(sort="area"), ("area",))


def test_titles_and_names_sort_as_people_look_them_up(store: Store, registry: Registry) -> None:
    for number, (title, officer) in enumerate(
        (
            ("Phase 10", "zoe"),
            ("apple", "Adams 10"),
            ("Zebra", "Adams 2"),
            ("Phase 2", "Étienne"),
            ("—“beta”", ""),
        ),
        1,
    ):
        assign(registry, f"RCF-K-26-{number:04}", f"title_en={title}", f"officer={officer}")
    assert found(store, ProjectQuery(sort="title_en")) == "2 5 4 1 3"
    assert found(store, ProjectQuery(sort="title_en", descending=True)) == "3 1 4 5 2"
    for descending, expected in ((False, "3 2 4 1 5"), (True, "1 4 2 3 5")):
        listed = registry.projects.list(ProjectQuery(sort="officer", descending=descending), ("ref",))
        assert " ".join(str(int(str(line.values["ref"])[-4:])) for line in listed) == expected


@pytest.mark.parametrize("days", [-4000, -200, -30, 0, 9, 10, 40, 41, 400])
def test_what_depends_on_today_is_what_the_standing_says(store: Store, clock: Clock, days: int) -> None:
    clock.now = NOON + timedelta(days=days)
    today = clock.now.date()
    known = {line.id: stage_count(line.standing, today) for line in listed(store, ProjectQuery())}
    assert {line.id for line in listed(store, ProjectQuery(late=True))} == {
        project for project, now in known.items() if now.late
    }
    for colour in _RANKS:
        coloured = {line.id for line in listed(store, ProjectQuery(rag=(colour,)))}
        assert coloured == {project for project, now in known.items() if now.rag == colour}
    ranks = [_RANKS[known[line.id].rag] for line in listed(store, ProjectQuery(sort="rag"))]
    assert ranks == sorted(ranks)
    late = [known[line.id].late for line in listed(store, ProjectQuery(sort="late"))]
    assert late == sorted(late, reverse=True)
    counted = [known[line.id].days_in_stage for line in listed(store, ProjectQuery(sort="days_in_stage"))]
    given = [number for number in counted if number is not None]
    assert given == sorted(given)
    assert counted == given + [None] * (len(counted) - len(given))


def test_what_has_no_date_is_what_the_standing_says(store: Store) -> None:
    """At every stage and in every state, with and without a due day, ended and not."""
    stages = [entry.code for entry in store.resources.words["stage"].entries]
    states = [entry.code for entry in store.resources.words["state"].entries]
    cases = [*product(stages, states, (None, 739_000), (0, 1))]
    own = sorted(line.id for line in listed(store, ProjectQuery()))
    for first in range(0, len(cases), len(own)):
        with store.database.write() as connection:
            for project, (stage, state, due, ended) in zip(own, cases[first:], strict=False):
                changed = update(STANDING).where(STANDING.c.project_id == project)
                connection.execute(changed.values(stage=stage, state=state, due=due, ended=ended))
        known = {line.id: line.standing for line in listed(store, ProjectQuery())}
        expected = {one for one in known if waits_without_date(known[one], store.resources.session_stages)}
        assert {line.id for line in listed(store, ProjectQuery(no_date=True))} == expected


_RANKS = {"red": 0, "amber": 1, "green": 2, "grey": 3}
