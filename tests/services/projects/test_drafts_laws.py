"""Laws of drafts: one saved alone is what `set` makes of the same values; beside others', both survive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from registry.data.journal.integrity import examine
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.problem import Refused
from registry.domain.project.draft import Collided, Draft, seen_at
from tests.conftest import registry_of
from tests.engines import Engine, migrated
from tests.extent import examples
from tests.portfolio import BY_KIM, BY_LEE, Clock, assign, enter

if TYPE_CHECKING:
    from registry.data.engine.database import Database
    from registry.domain.fields.record import Record
    from registry.services.registry import Registry

REF = "RCF-K-26-0001"

OWN = st.fixed_dictionaries(
    {},
    optional={
        "title_en": st.sampled_from(["Radar course", "", " Maritime domain  awareness training"]),
        "title_ko": st.sampled_from(["레이더 과정", ""]),
        "note": st.text(max_size=20),
        "countries": st.sampled_from(["Vietnam", "PHL;IDN", "Atlantis", ""]),
        "cost": st.sampled_from(["1,000", "12.5", "five", ""]),
        "cost_currency": st.sampled_from(["USD", "KRW", ""]),
        "planned_end": st.sampled_from(["2028-01-01", "2020-01-01", "some day"]),
        "lead_side": st.sampled_from(["USA", "JOINT", "ROK"]),
    },
)
ROWS = st.fixed_dictionaries(
    {},
    optional={
        "risks.1": st.just("remove"),
        "risks.2.impact": st.sampled_from(["1", "5", "9", ""]),
        "risks.3.title": st.sampled_from(["Delay", ""]),
        "risks.3.state": st.sampled_from(["closed", "perhaps"]),
        "risks.+1.title": st.sampled_from(["New", ""]),
        "risks.+1.likelihood": st.sampled_from(["3", "x"]),
        "risks.+2.title": st.just("Newer"),
        "funding.+1.amount": st.just("70"),
        "funding.+1.currency": st.sampled_from(["USD", "XYZ"]),
    },
)
VALUES = st.builds(lambda own, rows: {**own, **rows}, OWN, ROWS)
THEIRS = st.sets(
    st.sampled_from(["area=HDR", "officer=Han", "risks.1.owner=Han", "risks.2.owner=Han"]), min_size=1
)

few = examples(12, 40)
on_sqlite = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


@on_sqlite
@few
@given(values=VALUES)
@example(values={"note": "\x1b"})  # nothing of it can be read: refused, and nothing is cleared
def test_a_draft_saved_alone_leaves_what_set_leaves_of_the_same_values(
    engine: Engine, values: dict[str, str]
) -> None:
    engine.clear()
    store, by_draft = _fresh(engine)
    _, by_set = _fresh(engine)
    assert _save(by_draft, _draft(by_draft, values)) == _set(by_set, values)
    assert _contents(by_draft) == _contents(by_set)
    assert examine(store.database).whole


@on_sqlite
@few
@given(values=VALUES, theirs=THEIRS)
def test_a_draft_saved_beside_changes_of_other_fields_keeps_both(
    engine: Engine, values: dict[str, str], theirs: set[str]
) -> None:
    engine.clear()
    store, registry = _fresh(engine)
    draft = _draft(registry, values)
    assign(registry, REF, *sorted(theirs), acting=BY_LEE)
    _, alone = _fresh(engine)
    saved = False
    try:
        saved = _save(registry, draft)
    except Collided as error:
        collided = [collision.mine for collision in error.collisions]
    else:
        collided = []
    removed_what_they_changed = "risks.1" in values and "risks.1.owner=Han" in theirs
    assert collided == (["remove"] if removed_what_they_changed else [])
    if collided:
        return
    assert saved == _set(alone, values)
    assign(alone, REF, *sorted(one for one in theirs if not one.startswith("risks")))
    own, expected = _contents(registry), _contents(alone)
    assert own["project"] == expected["project"]
    assert [{**row, "owner": None} for row in own["risks"]] == expected["risks"]
    owners = [row["owner"] for row in own["risks"]]
    assert owners.count("Han") == sum(one.startswith("risks") for one in theirs)
    assert examine(store.database).whole


def _prepared(database: Database) -> None:
    migrated(database)
    enter(
        registry_of(Store(database, shipped(), Clock())), *(f"risks.+{n}.title=Risk {n}" for n in (1, 2, 3))
    )


def _fresh(engine: Engine) -> tuple[Store, Registry]:
    store = Store(engine.copy(_prepared), shipped(), Clock())
    return store, registry_of(store)


def _draft(registry: Registry, values: dict[str, str]) -> Draft:
    """Return the input a form would have collected: rows by their ids, and the values shown there."""
    file = registry.projects.file(REF)
    named = {f"risks.{n}": f"risks.{row.id}" for n, row in enumerate(file.of("risks"), 1)}
    edits = {
        next((path.replace(old, new, 1) for old, new in named.items() if path.startswith(old)), path): raw
        for path, raw in values.items()
    }
    return Draft("", file.project.id, edits, {path: seen_at(file, path) for path in edits})


def _save(registry: Registry, draft: Draft) -> bool:
    """Save a draft; returns whether it was taken in. It is let go when it was, and kept when not."""
    try:
        registry.drafts.save(draft, BY_KIM)
    except Refused:
        assert len(registry.drafts.all()) == 1
        return False
    assert registry.drafts.all() == []
    return True


def _set(registry: Registry, values: dict[str, str]) -> bool:
    try:
        assign(registry, REF, *(f"{path}={raw}" for path, raw in values.items()))
    except Refused:
        return False
    return True


def _contents(registry: Registry) -> dict[str, list[dict[str, object]]]:
    file = registry.projects.file(REF)
    rows: tuple[Record, ...] = (file.project, *(row for noun in sorted(file.rows) for row in file.of(noun)))
    found: dict[str, list[dict[str, object]]] = {"project": [], "risks": []}
    for row in rows:
        found.setdefault(row.noun, []).append(dict(row.values))
    return found
