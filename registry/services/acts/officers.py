"""Who keeps the registry: another name or office of the officer, recorded as an act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.own_registry import REGISTRY
from registry.domain.journal.change_set import OFFICER
from registry.domain.problem import Problem, Refused
from registry.services.projects.assignments import read_values

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext

_REQUIRED = "R11"


class Officers:
    """The officer of the registry; what was recorded before keeps the name it was recorded under."""

    def __init__(self, store: Store, registry_id: str) -> None:
        self._store, self._registry_id = store, registry_id

    def change(self, name: str, office: str, acting: ActContext) -> ChangeSet | None:
        """Record that the officer has this name and office from now on; None when both are as they were.

        The side of a registry never changes. Raises Refused for a text that is missing or cannot be kept.
        """
        raw = {"officer": name, "office": office}
        values, problems = read_values(REGISTRY, raw, self._store.resources.words)
        problems += [Problem(_REQUIRED, field) for field, value in values.items() if value is None]
        if problems:
            raise Refused(tuple(problems))
        with self._store.work() as work:
            row = work.reading.row("registry", self._registry_id)
            if row is None:
                raise ValueError("a registry without its own row cannot be opened for writing")
            work.unit.change(row, values)
            return work.unit.commit(acting.act(OFFICER))
