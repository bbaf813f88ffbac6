"""References to other projects in what leaves: a number goes only where its project may go (domain.md 4.3 rule 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.access.release import Handling
from registry.services.access.releases import HANDLING
from registry.services.projects.references import REFERENCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.access.release import Audience
    from registry.domain.fields.record import Record


def only_released(reading: Snapshot, projects: Iterable[Record], audience: Audience) -> Iterator[Record]:
    """Yield projects without the numbers of other projects that may not go to an audience."""
    known: dict[str, bool] = {}

    def goes(number: str) -> bool:
        if number not in known:
            known[number] = audience.is_internal or _is_released(reading, number, audience)
        return known[number]

    for project in projects:
        hidden = [name for name in REFERENCES if project.text(name) and not goes(project.text(name))]
        yield project.with_values(dict.fromkeys(hidden)) if hidden else project


def _is_released(reading: Snapshot, number: str, audience: Audience) -> bool:
    """Return whether a project may go; of one that is not in this registry nobody knows."""
    project_id = reading.project_id(number)
    lines = reading.lines([project_id], HANDLING) if project_id else []
    return any(Handling.of(line.values).withheld_from(audience) is None for line in lines)
