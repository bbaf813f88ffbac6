"""The rows an exchange reads: as they were when they were sent, in few queries, however many rows there are."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Engine as DatabaseEngine
from sqlalchemy import event

from tests.portfolio import assign, enter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.store import Store
    from registry.services.registry import Registry


def test_rows_changed_since_are_told_as_they_stood_and_the_others_are_not(
    registry: Registry, store: Store
) -> None:
    same, changed = enter(registry), enter(registry)
    with store.read() as reading:
        seq, _ = reading.head()
    assign(registry, changed, "title_en=Second", "note=Called")
    assign(registry, changed, "title_en=Third")
    made = enter(registry)
    with store.read() as reading:
        ids = {ref: str(reading.project_id(ref)) for ref in (same, changed, made)}
        images = reading.exchanges.images_at(ids.values(), seq)
    assert set(images) == {ids[changed], ids[made]}
    assert images[ids[made]] is None
    former = images[ids[changed]] or {}
    assert (former["title_en"], former["note"]) == (_title(registry, same), None)


def test_many_changed_rows_take_no_more_questions_than_few(registry: Registry, store: Store) -> None:
    with store.read() as reading:
        seq, _ = reading.head()
    refs = [enter(registry) for _ in range(6)]
    with store.read() as reading:
        ids = [str(reading.project_id(ref)) for ref in refs]
        asked = []
        for some in (ids[:2], ids):
            with questions() as told:
                reading.exchanges.images_at(some, seq)
            asked.append(len(told))
    assert asked[0] == asked[1]


def _title(registry: Registry, ref: str) -> str:
    return registry.projects.file(ref).project.text("title_en")


@contextmanager
def questions() -> Iterator[list[str]]:
    """Gather the statements that are put to any database meanwhile."""
    told: list[str] = []

    def note(*given: object) -> None:
        told.append(str(given[2]))

    event.listen(DatabaseEngine, "before_cursor_execute", note)
    try:
        yield told
    finally:
        event.remove(DatabaseEngine, "before_cursor_execute", note)
