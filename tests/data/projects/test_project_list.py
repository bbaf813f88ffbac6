"""The list: each filter, each order, search, and what depends on today, alike on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from registry.data.projects.project_list import SORTABLE
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.project.query import ProjectQuery
from registry.domain.project.standing import stage_count
from registry.domain.vocabulary.language import Language
from tests.conftest import registry_of
from tests.engines import Engine, migrated
from tests.portfolio import BY_KIM, NOON, Clock, assign, carry, decide, enter

if TYPE_CHECKING:
    from registry.data.engine.database import Database
    from registry.data.projects.project_list import ListedProject
    from registry.services.registry import Registry

_TITLES = {
    "0001": ("Maritime domain awareness training", "해양상황인식 협력사업을 위한 교육"),
    "0002": ("Relief stores for storms", "재난구호 비축"),
    "0003": ("Coastal radar QZX-2 v1e5", "연안 레이더 제3차 사업"),
    "0004": ("Cyber range", "사이버 훈련장 ＱＺＸ"),
    "0005": ("Fisheries patrol — naïve Ωmega 0x1F", "어업지도 순찰"),
}


def _portfolio(database: Database) -> None:
    """Five projects: a draft, one on its way and late, one returned, one deferred, one withdrawn."""
    migrated(database)
    clock = Clock()
    registry = registry_of(Store(database, shipped(), clock))
    for english, korean in _TITLES.values():
        enter(registry, f"title_en={english}", f"title_ko={korean}")
    one, two, three, four, five = (f"RCF-K-26-{number}" for number in _TITLES)
    assign(registry, one, "officer=Han", "their_ref=US-77")
    carry(registry, two, "G3")
    assign(registry, two, "area=HDR", "other_areas=MAR;EXE", "countries=IDN", "mark=CUI", "kind=exercise")
    decide(registry, three, "G1", "return", text_en="More", until="2026-12-01")
    assign(
        registry,
        three,
        "countries=PHL;PNG",
        "area=TEC",
        "lead_org=ORG:ROK-DAPA",
        "cost=5",
        "cost_currency=USD",
    )
    carry(registry, four, "G3")
    decide(registry, four, "G3", "defer", until="2026-12-24", date="2026-10-20")
    assign(
        registry,
        four,
        "area=CYB",
        "milestones.+.type=start",
        "milestones.+.baseline=2026-11-30",
        "risks.+.title=Delay",
        "risks.+.likelihood=3",
        "risks.+.impact=4",
    )
    decide(registry, five, "G1", "withdraw")
    clock.now = NOON + timedelta(days=3)
    assign(registry, one, "note=Changed last")


@pytest.fixture
def database(engine: Engine) -> Database:
    """A registry with a small portfolio."""
    return engine.copy(_portfolio)


def test_each_filter_finds_its_projects(store: Store) -> None:
    for query, expected in FILTERS:
        assert _found(store, query) == expected, query
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
        assert _found(store, query) == expected, sort


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


def test_pages_put_together_are_the_whole_list(store: Store) -> None:
    for sort in ("ref", "rag", "state", "late", "days_in_stage"):
        whole = _found(store, ProjectQuery(sort=sort)).split()
        pages = [_found(store, ProjectQuery(sort=sort, limit=2, offset=start)).split() for start in (0, 2, 4)]
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


def test_search_finds_words_inside_korean_words_initials_prefixes_and_numbers(store: Store) -> None:
    for text, expected in SEARCHES.items():
        assert _found(store, ProjectQuery(text=text)) == expected, text


SEARCHES = {
    "협력": "1 3",  # the area of the third is 기술협력
    "협력사업": "1",
    "사업": "1 3",
    "업": "1 3 5",
    "ㅎㄹ": "1 2 4",  # an area of the second is 훈련
    "ㅎㄹㅅㅇ": "1",
    "ㅅㅇㅂ": "4",
    "mari": "1 2 5",  # whose area is Maritime security
    "MARITIME dom": "1 2 5",
    "time": "",
    "training 교육": "1",
    "training 비축": "",
    "RCF-K-26-0003": "3",
    "rcf-k-26-0003": "3",
    "us-77": "1",
    "Han": "1",
    "제3차": "3",
    "v1e5": "3",
    "v1": "3",
    "0x1f": "5",
    "0x": "5",
    "qzx": "3 4",
    "ＱＺＸ": "3 4",
    "naïve": "5",
    "ωmega": "5",
    "없는 말": "",
    "": "1 2 3 4 5",
    "   ": "1 2 3 4 5",
    "!?": "",
}


def test_no_search_text_breaks_the_list(store: Store) -> None:
    with store.read() as reading:
        for text in NASTY:
            assert reading.count(ProjectQuery(text=text)) <= len(_TITLES), text


NASTY = (
    *('"', "'", "''", "a'b", "*", "mari*", "AND", "NOT mari", "NEAR(a b)", "words:", ":*", "a & b", "a | !b"),
    *(
        "\\",
        "%",
        "1e5",
        "-1",
        "--",
        "١٢",
        "ा",
        "e\u0301",
        "ㅎ",
        "ㅏ",
        "ㄱㄱㄱ",
        "x" * 5000,
        "가" * 200,
        "\u200b",
    ),
)


def test_search_and_filters_narrow_together(store: Store) -> None:
    assert _found(store, ProjectQuery(text="사업", area="MAR")) == "1"
    assert _found(store, ProjectQuery(text="qzx", equal={"state": ("deferred",)}, sort="title_en")) == "4"


def test_a_project_is_no_longer_found_by_the_words_it_lost(store: Store, registry: Registry) -> None:
    assign(registry, "RCF-K-26-0001", "title_ko=해양 교육")
    assert _found(store, ProjectQuery(text="협력사업")) == ""
    registry.history.undo("", BY_KIM)
    assert _found(store, ProjectQuery(text="협력사업")) == "1"


def test_search_finds_codes_by_their_names_in_either_language(store: Store, registry: Registry) -> None:
    for text, expected in NAMED.items():
        assert _found(store, ProjectQuery(text=text)) == expected, text
    assign(registry, "RCF-K-26-0003", "countries=IDN")
    assert _found(store, ProjectQuery(text="인도네시아 레이더")) == "3"


NAMED = {
    "필리핀": "1 3 4 5",
    "ㅍㄹㅍ": "1 3 4 5",
    "Philippines": "1 3 4 5",
    "philipp": "1 3 4 5",
    "파푸아뉴기니": "3",
    "Papua radar": "3",
    "Indonesia": "2",
    "방위사업청": "3",
    "cyber": "4",
    "사이버": "4",
    "재난 인도네시아": "2",
    "필리핀 인도네시아": "",
    "PapuaNewGuinea": "3",
    "Papua-New-Guinea": "3",
}


def test_a_country_is_found_however_its_name_is_divided(store: Store, registry: Registry) -> None:
    assign(registry, "RCF-K-26-0003", "countries=TLS")
    for text in (
        "Timor-Leste",
        "Timor Leste",
        "TimorLeste",
        "timorl",
        "EastTimor",
        "동티모르",
        "ㄷㅌㅁㄹ",
        "Leste",
    ):
        assert _found(store, ProjectQuery(text=text)) == "3", text
    assert _found(store, ProjectQuery(text="este")) == ""
    assert _found(store, ProjectQuery(text="Vietnam")) == _found(store, ProjectQuery(text="Viet Nam"))


@pytest.mark.parametrize(
    "row",
    [
        ("contacts.+.org=ORG:ROK-DAPA", "contacts.+.name=Maria Example"),
        ("funding.+.source_org=ORG:ROK-DAPA", "funding.+.amount=5", "funding.+.currency=USD"),
        ("documents.+.from_org=ORG:ROK-DAPA", "documents.+.type=concept_note", "documents.+.number=7"),
    ],
)
def test_a_project_is_found_by_the_names_of_the_organisations_in_its_rows(
    store: Store, registry: Registry, row: tuple[str, ...]
) -> None:
    assign(registry, "RCF-K-26-0002", *row)
    for text in ("방위사업청", "DAPA", "Defense Acquisition"):
        assert _found(store, ProjectQuery(text=text)) == "2 3", text


def test_search_finds_what_the_rows_of_a_project_name(store: Store, registry: Registry) -> None:
    assign(
        registry,
        "RCF-K-26-0002",
        "contacts.+.role=counterpart",
        "contacts.+.name=Maria Example",
        "contacts.+.org=Fictional Coast Watch",
        "industry_links.+.firm=Musterwerft Shipyard",
        "documents.+.type=concept_note",
        "documents.+.title=Letter of intent",
        "documents.+.number=LOI-4711",
    )
    for text in ("Maria Exam", "coast watch", "musterwerft", "LOI-4711", "letter of intent"):
        assert _found(store, ProjectQuery(text=text)) == "2", text


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
    assert _found(store, ProjectQuery(sort="title_en")) == "2 5 4 1 3"
    assert _found(store, ProjectQuery(sort="title_en", descending=True)) == "3 1 4 5 2"
    for descending, expected in ((False, "3 2 4 1 5"), (True, "1 4 2 3 5")):
        listed = registry.projects.list(ProjectQuery(sort="officer", descending=descending), ("ref",))
        assert " ".join(str(int(str(line.values["ref"])[-4:])) for line in listed) == expected


@pytest.mark.parametrize("days", [-4000, -200, -30, 0, 9, 10, 40, 41, 400])
def test_what_depends_on_today_is_what_the_standing_says(store: Store, clock: Clock, days: int) -> None:
    clock.now = NOON + timedelta(days=days)
    today = clock.now.date()
    known = {line.id: stage_count(line.standing, today) for line in _lines(store, ProjectQuery())}
    assert {line.id for line in _lines(store, ProjectQuery(late=True))} == {
        project for project, now in known.items() if now.late
    }
    for colour in _RANKS:
        found = {line.id for line in _lines(store, ProjectQuery(rag=(colour,)))}
        assert found == {project for project, now in known.items() if now.rag == colour}
    ranks = [_RANKS[known[line.id].rag] for line in _lines(store, ProjectQuery(sort="rag"))]
    assert ranks == sorted(ranks)
    late = [known[line.id].late for line in _lines(store, ProjectQuery(sort="late"))]
    assert late == sorted(late, reverse=True)
    counted = [known[line.id].days_in_stage for line in _lines(store, ProjectQuery(sort="days_in_stage"))]
    given = [number for number in counted if number is not None]
    assert given == sorted(given)
    assert counted == given + [None] * (len(counted) - len(given))


_RANKS = {"red": 0, "amber": 1, "green": 2, "grey": 3}


def _found(store: Store, query: ProjectQuery) -> str:
    """Return the last figures of the numbers a query finds, in its order."""
    return " ".join(str(int(line.values["ref"][-4:])) for line in _lines(store, query))


def _lines(store: Store, query: ProjectQuery) -> list[ListedProject]:
    with store.read() as reading:
        return reading.page(query, ("ref",))


def test_search_finds_the_sides_and_who_funds(store: Store, registry: Registry) -> None:
    assert _found(store, ProjectQuery(text="USA")) == ""
    funded = ("funding.+.amount=5", "funding.+.currency=USD")
    assign(registry, "RCF-K-26-0001", *funded, "funding.+.source_org=ORG:US-OSD")
    assign(registry, "RCF-K-26-0002", *funded, "funding.+.instrument=FMF")
    assign(
        registry, "RCF-K-26-0003", *funded, "funding.+.instrument=FMF", "funding.+.source_org=ORG:ROK-DAPA"
    )
    for text in ("USA", "US", "United States", "미국"):
        assert _found(store, ProjectQuery(text=text)) == "1 2", text
    for text in ("FMF", "foreign military financing"):
        assert _found(store, ProjectQuery(text=text)) == "2 3", text
    assert _found(store, ProjectQuery(text="ROK")) == "1 2 3 4 5"
