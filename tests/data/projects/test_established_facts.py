"""The facts of all projects read at once are those that their progress reads one by one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from registry.data.projects import established_facts
from tests.portfolio import BY_KIM, NOON, determination, enter

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry


def test_the_last_fact_counts_as_long_as_it_is_valid(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    for value, until in (("yes", ""), ("no", "2026-12-31")):
        registry.determinations.determine(ref, determination(value=value, valid_until=until), BY_KIM)
    known = registry.projects.file(ref).project.id
    today = NOON.date()
    with store.database.read() as connection:
        assert established_facts.valid_on(connection, today) == {known: {"oda": frozenset({"no"})}}
        assert established_facts.valid_on(connection, today + timedelta(days=60)) == {known: {}}
