"""References from one project to another by its number: the project it is part of, and the one that replaces it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.kinds import ProjectNumber
from registry.domain.fields.project import PROJECT
from registry.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record

REFERENCES = tuple(field.id for field in PROJECT.stored if isinstance(field.kind, ProjectNumber))
"""The fields of a project that hold the number of another one."""


def reference_problems(
    reading: Snapshot, before: Record | None, changed: Mapping[str, Stored]
) -> Iterator[Problem]:
    """Yield what is wrong with the references an edit changes: no such project, or one that leads back here.

    `before` is the project as it was, None for a new one, to which nothing can lead yet.
    """
    own = before.text("ref") if before is not None else ""
    for name in REFERENCES:
        number = str(changed.get(name) or "")
        if not number or (before is not None and before.text(name) == number):
            continue
        if reading.project_id(number) is None:
            yield Problem("R19", name, {"value": number})
        elif own and own in chain(reading, name, number):
            yield Problem("R20", name, {"value": number})


def chain(reading: Snapshot, name: str, number: str) -> tuple[str, ...]:
    """Return the numbers a reference leads to, one after the other, until one is missing or comes again."""
    found: dict[str, None] = {}
    while number and number not in found:
        found[number] = None
        project_id = reading.project_id(number)
        lines = reading.lines([project_id], (name,)) if project_id else []
        number = str(lines[0].values[name] or "") if lines else ""
    return tuple(found)
