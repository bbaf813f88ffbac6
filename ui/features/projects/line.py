"""One line of the list: the project's own fields, its standing, and what depends on today's date."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from registry.domain.fields.kinds import split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.standing import Standing
    from registry.services.registry import Registry

ALWAYS_READ = ("ref", "title_en", "title_ko", "countries", "cost", "cost_currency", "mark")
"""The project fields read for every line, in addition to those of the visible columns."""


class ProjectLine(NamedTuple):
    """A project in the list; `waits_for` is text in the requested language."""

    id: str
    values: Mapping[str, Stored]
    standing: Standing
    updated_at: str
    days: int | None
    late: bool
    no_date: bool
    """Whether it waits for a session that nobody has entered."""
    rag: str
    waits_for: str

    @property
    def ref(self) -> str:
        """The number of the project."""
        return self.text("ref")

    @property
    def partners(self) -> tuple[str, ...]:
        """The codes of the partner countries."""
        return split(self.values.get("countries"))

    def text(self, field: str) -> str:
        """Return a field as text, empty where it has no value or was not read."""
        return str(self.values.get(field) or "")


def read_lines(registry: Registry, ids: Sequence[str], fields: Sequence[str]) -> list[ProjectLine]:
    """Return the lines of projects in the order of `ids`; projects that no longer exist are left out."""
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
                now["no_date"],
                now["rag"],
                now["waits_for"] or "",
            )
        )
    return lines
