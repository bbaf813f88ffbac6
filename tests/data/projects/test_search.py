"""What a search finds: words and parts of them, names of codes, names in the rows; alike on both engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.project.query import ProjectQuery
from tests.data.projects.five_projects import TITLES, five_projects, found
from tests.portfolio import BY_KIM, assign

if TYPE_CHECKING:
    from registry.data.engine.database import Database
    from registry.data.store import Store
    from registry.services.registry import Registry
    from tests.engines import Engine


@pytest.fixture
def database(engine: Engine) -> Database:
    """A registry with a small portfolio."""
    return engine.copy(five_projects)


def test_search_finds_words_inside_korean_words_initials_prefixes_and_numbers(store: Store) -> None:
    for text, expected in SEARCHES.items():
        assert found(store, ProjectQuery(text=text)) == expected, text


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
            assert reading.count(ProjectQuery(text=text)) <= len(TITLES), text


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
    assert found(store, ProjectQuery(text="사업", area="MAR")) == "1"
    assert found(store, ProjectQuery(text="qzx", equal={"state": ("deferred",)}, sort="title_en")) == "4"


def test_a_project_is_no_longer_found_by_the_words_it_lost(store: Store, registry: Registry) -> None:
    assign(registry, "RCF-K-26-0001", "title_ko=해양 교육")
    assert found(store, ProjectQuery(text="협력사업")) == ""
    registry.history.undo("", BY_KIM)
    assert found(store, ProjectQuery(text="협력사업")) == "1"


def test_search_finds_codes_by_their_names_in_either_language(store: Store, registry: Registry) -> None:
    for text, expected in NAMED.items():
        assert found(store, ProjectQuery(text=text)) == expected, text
    assign(registry, "RCF-K-26-0003", "countries=IDN")
    assert found(store, ProjectQuery(text="인도네시아 레이더")) == "3"


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
        assert found(store, ProjectQuery(text=text)) == "3", text
    assert found(store, ProjectQuery(text="este")) == ""
    assert found(store, ProjectQuery(text="Vietnam")) == found(store, ProjectQuery(text="Viet Nam"))


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
        assert found(store, ProjectQuery(text=text)) == "2 3", text


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
        assert found(store, ProjectQuery(text=text)) == "2", text


def test_search_finds_the_sides_and_who_funds(store: Store, registry: Registry) -> None:
    assert found(store, ProjectQuery(text="USA")) == ""
    funded = ("funding.+.amount=5", "funding.+.currency=USD")
    assign(registry, "RCF-K-26-0001", *funded, "funding.+.source_org=ORG:US-OSD")
    assign(registry, "RCF-K-26-0002", *funded, "funding.+.instrument=FMF")
    assign(
        registry, "RCF-K-26-0003", *funded, "funding.+.instrument=FMF", "funding.+.source_org=ORG:ROK-DAPA"
    )
    for text in ("USA", "US", "United States", "미국"):
        assert found(store, ProjectQuery(text=text)) == "1 2", text
    for text in ("FMF", "foreign military financing"):
        assert found(store, ProjectQuery(text=text)) == "2 3", text
    assert found(store, ProjectQuery(text="ROK")) == "1 2 3 4 5"
