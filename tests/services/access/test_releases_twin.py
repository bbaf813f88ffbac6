"""The twin: what leaves equals what a registry would send that never held the withheld records (registries.md 8.4).

The stated exceptions are the numbers projects bear, which have gaps, the seal of the journal, and the keys of rows,
which are made of the moment. The twin is given the same numbers; seals are held alike; keys are named by their order.
All else must be equal: every part of the workbook unzipped, and the PDFs byte for byte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.projects.list_snapshot import ListSnapshot
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.access.release import Handling, audience_of
from registry.domain.errors import RegistryError
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.domain.values.marking import Mark
from registry.domain.vocabulary.language import Language
from registry.services.exchange.outgoing.export import ExportOptions
from registry.services.projects.assignments import read_assignments
from tests.conftest import registry_of
from tests.engines import Engine, migrated
from tests.extent import examples
from tests.portfolio import BY_KIM, CONCEPT, Clock

if TYPE_CHECKING:
    from pathlib import Path

    from registry.services.registry import Registry

AUDIENCES = ("KOR", "USA", "JOINT", "VNM", "ORG:US-OSD", "ORG:ROK-DAPA")
_KEY = re.compile(r"01[0-9A-HJKMNP-TV-Z]{24}")


@dataclass(frozen=True)
class Paper:
    """A document of a project, by its mark and its release list; without one it is that of its project."""

    mark: Mark | None
    releasable_to: tuple[str, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """One project to be entered."""

    mark: Mark
    caveat: str
    releasable_to: tuple[str, ...]
    amount: int
    papers: tuple[Paper | None, ...]
    """Its documents, each named by its place; None for one that stays."""
    persons: int

    def handling(self) -> Handling:
        return Handling(self.mark, self.caveat, frozenset(self.releasable_to))


RECIPES = st.builds(
    Recipe,
    st.sampled_from(Mark),
    st.sampled_from(("", "", "", "NOFORN", "Operations", "REL TO USA, KOR")),
    st.lists(st.sampled_from(("KOR", "USA", "VNM", "ORG:US-OSD")), min_size=1, max_size=4, unique=True).map(
        tuple
    ),
    st.integers(1, 10**9),
    st.lists(
        st.builds(
            Paper,
            st.none() | st.sampled_from(Mark),
            st.lists(st.sampled_from(("KOR", "USA", "VNM")), max_size=2, unique=True).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    st.integers(0, 2),
)


class _Room:
    """Makes registries, each from nothing, and takes them back."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._engine, self._folder = engine, folder
        self._made = 0

    def registry(self) -> Registry:
        return registry_of(Store(self._engine.copy(migrated), shipped(), Clock()))

    def place(self) -> Path:
        self._made += 1
        folder = self._folder / str(self._made)
        folder.mkdir()
        return folder / "out.xlsx"


def _filled(registry: Registry, going: tuple[Recipe | None, ...]) -> Registry:
    """Enter what goes, each under the number its place among all recipes gives it."""
    for number, there in enumerate(going, 1):
        if there is not None:
            _count_to(registry, number - 1)
            _enter(registry, number, there)
    return registry


def _count_to(registry: Registry, number: int) -> None:
    with registry._store.database.write() as connection:
        statement = "INSERT OR REPLACE INTO counter (series, last) VALUES ('RCF-K-26', ?)"
        connection.exec_driver_sql(statement, (number,))
        connection.commit()


def _enter(registry: Registry, number: int, recipe: Recipe) -> None:
    papers = [
        text
        for place, paper in enumerate(recipe.papers, 2)
        if paper is not None
        for text in (
            f"documents.+{place}.type=official_letter",
            f"documents.+{place}.title=Paper {number}-{place}",
            *((f"documents.+{place}.mark={paper.mark}",) if paper.mark else ()),
            *(
                (f"documents.+{place}.releasable_to={';'.join(paper.releasable_to)}",)
                if paper.releasable_to
                else ()
            ),
        )
    ]
    persons = [f"contacts.+{place}.name=Person {number}-{place}" for place in range(2, recipe.persons + 2)]
    edit = read_assignments(
        (
            *(one for one in CONCEPT if not one.startswith("title")),
            f"title_en=Course number {number} for {recipe.amount}",
            f"title_ko=과정 {number}",
            f"mark={recipe.mark}",
            f"releasable_to={';'.join(recipe.releasable_to)}",
            *((f"caveat={recipe.caveat}",) if recipe.caveat else ()),
            f"cost={recipe.amount}",
            "cost_currency=USD",
            "funding.+.source_org=ORG:ROK-MND",
            f"funding.+.amount={recipe.amount}",
            "funding.+.currency=USD",
            *papers,
            *persons,
        ),
        registry.words,
    )
    registry.projects.new(edit, BY_KIM)


def _may_go(recipe: Recipe, audience: str) -> Recipe | None:
    """Return what of a recipe goes to an audience, by the rule."""
    whom = audience_of(audience, shipped().words)
    assert whom is not None
    if recipe.handling().withheld_from(whom) is not None:
        return None
    papers = tuple(
        one
        if one
        and recipe.handling().document_withheld_from(whom, one.mark, frozenset(one.releasable_to)) is None
        else None
        for one in recipe.papers
    )
    return Recipe(recipe.mark, recipe.caveat, recipe.releasable_to, recipe.amount, papers, recipe.persons)


def _parts(path: Path) -> dict[str, str]:
    """Return the parts of a workbook, keys named by their order in it."""
    names: dict[str, str] = {}
    with ZipFile(path) as archive:
        found = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    return {
        name: _KEY.sub(lambda key: names.setdefault(key[0], f"key {len(names)}"), text)
        for name, text in found.items()
    }


def _sent(room: _Room, registry: Registry, audience: str) -> dict[str, str] | None:
    out = room.place()
    wish = ExportOptions(
        fields=("title_en", "cost", "releasable_to", "mark", "stage", "funding", "documents", "contacts"),
        audience=audience,
    )
    try:
        registry.exports.write(ProjectQuery(), wish, out, BY_KIM)
    except RegistryError:
        return None
    return _parts(out)


def _printed(registry: Registry, kind: ReportKind, audience: str, *, contacts: bool) -> bytes | None:
    wish = ReportRequest(kind, Language.KO, query=ProjectQuery(), audience=audience, contacts=contacts)
    try:
        return registry.reports.make(wish).pdf
    except RegistryError:
        return None


@pytest.fixture
def room(sqlite: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> _Room:
    monkeypatch.setattr(ListSnapshot, "head", lambda _reading: (7, "5ea1" * 16))
    return _Room(sqlite, tmp_path)


def _differences(room: _Room, recipes: tuple[Recipe, ...], audience: str, *, contacts: bool) -> list[str]:
    """Return in what the papers of a registry and of its twin differ."""
    whole = _filled(room.registry(), recipes)
    twin = _filled(room.registry(), tuple(_may_go(one, audience) for one in recipes))
    found: list[str] = []
    for kind in ReportKind:
        printed, of_twin_printed = (_printed(of, kind, audience, contacts=contacts) for of in (whole, twin))
        found += [f"{kind} for {audience}"] if printed != of_twin_printed else []
    sent, of_twin = (_sent(room, of, audience) for of in (whole, twin))
    if sent is None or of_twin is None:
        return [*found, "workbook"] if sent is not of_twin else found
    return found + [name for name in {**sent, **of_twin} if sent.get(name) != of_twin.get(name)]


@examples(3, 8)
@given(
    recipes=st.lists(RECIPES, min_size=1, max_size=4).map(tuple),
    audience=st.sampled_from(AUDIENCES),
    contacts=st.booleans(),
)
def test_what_leaves_equals_what_the_twin_sends(
    room: _Room, recipes: tuple[Recipe, ...], audience: str, contacts: bool
) -> None:
    assert _differences(room, recipes, audience, contacts=contacts) == []


SECRET_KEPT = (
    Recipe(Mark.U, "", ("KOR", "USA"), 5_000, (Paper(None), Paper(Mark.DAEOEBI)), 1),
    Recipe(Mark.DAEOEBI, "", ("KOR",), 7_000, (), 2),
    Recipe(Mark.CUI, "NOFORN", ("KOR", "USA"), 9_000, (), 0),
)
"""One project that goes to Korea and the USA, and two that stay with one of them each."""


@pytest.mark.parametrize("audience", AUDIENCES)
def test_each_audience_gets_what_its_twin_sends(room: _Room, audience: str) -> None:
    assert _differences(room, SECRET_KEPT, audience, contacts=False) == []


@pytest.mark.parametrize("asked", ["withheld_from", "document_withheld_from"])
def test_without_the_rule_they_differ(room: _Room, monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    twin = _filled(room.registry(), tuple(_may_go(one, "USA") for one in SECRET_KEPT))
    expected = _sent(room, twin, "USA")
    monkeypatch.setattr(Handling, asked, lambda *_of: None)
    whole = _filled(room.registry(), SECRET_KEPT)
    assert _sent(room, whole, "USA") != expected
