"""A list of five FICTIONAL projects, each elsewhere on its way, and what a query finds of them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.data.store import Store
from tests.conftest import registry_of
from tests.engines import migrated
from tests.portfolio import NOON, Clock, assign, carry, decide, enter

if TYPE_CHECKING:
    from registry.data.engine.database import Database
    from registry.data.projects.project_list import ListedProject
    from registry.domain.project.query import ProjectQuery

TITLES = {
    "0001": ("Maritime domain awareness training", "해양상황인식 협력사업을 위한 교육"),
    "0002": ("Relief stores for storms", "재난구호 비축"),
    "0003": ("Coastal radar QZX-2 v1e5", "연안 레이더 제3차 사업"),
    "0004": ("Cyber range", "사이버 훈련장 ＱＺＸ"),
    "0005": ("Fisheries patrol — naïve Ωmega 0x1F", "어업지도 순찰"),
}


def five_projects(database: Database) -> None:
    """Five projects: a draft, one on its way and late, one returned, one deferred, one withdrawn."""
    migrated(database)
    clock = Clock()
    registry = registry_of(Store(database, shipped(), clock))
    for english, korean in TITLES.values():
        enter(registry, f"title_en={english}", f"title_ko={korean}")
    one, two, three, four, five = (f"RCF-K-26-{number}" for number in TITLES)
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


def found(store: Store, query: ProjectQuery) -> str:
    """Return the last figures of the numbers a query finds, in its order."""
    return " ".join(str(int(line.values["ref"][-4:])) for line in listed(store, query))


def listed(store: Store, query: ProjectQuery) -> list[ListedProject]:
    """Return the lines a query finds, in its order."""
    with store.read() as reading:
        return reading.page(query, ("ref",))
