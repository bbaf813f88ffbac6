"""One line of the list, as it was read: the project's own fields, its standing, and what depends on today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.standing import Standing
    from registry.services.registry import Registry

ALWAYS_READ = ("ref", "title_en", "title_ko", "countries", "cost", "cost_currency", "mark")
"""The project fields every line carries; those of columns a person has chosen are read beside them."""


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in the list; `waits_for` is in words of the language asked for."""

    id: str
    values: Mapping[str, Stored]
    standing: Standing
    updated_at: str
    days: int | None
    late: bool
    rag: str
    waits_for: str

    @property
    def ref(self) -> str:
        """Its number."""
        return self.text("ref")

    @property
    def partners(self) -> tuple[str, ...]:
        """The codes of its partner countries."""
        return split(self.values.get("countries"))

    def text(self, field: str) -> str:
        """Return a field as text, empty where it is not given or was not read."""
        return str(self.values.get(field) or "")


def read_lines(registry: Registry, ids: Sequence[str], fields: Sequence[str]) -> list[ProjectLine]:
    """Return the lines of some projects in the order asked; those that are gone are left out."""
    lines = []
    for listed in registry.projects.lines(ids, fields):
        now = registry.showing.line(listed)
        lines.append(
            ProjectLine(
                listed.id,
                listed.values,
                listed.standing,
                listed.updated_at,
                now["days_in_stage"],
                now["late"],
                now["rag"],
                now["waits_for"] or "",
            )
        )
    return lines
