"""What the page needs to know of one project, looked up at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.values.marking import Mark
from ui.project.sections import SECTIONS, SectionId

if TYPE_CHECKING:
    from registry.domain.draft import Draft
    from registry.domain.project_file import ProjectFile
    from registry.services.inspecting import Inspected
    from registry.services.registry import Registry

_LADDER = tuple(Mark)
"""The marks from the lowest to the highest, as the list of marks has them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A project as it is saved, what is told of it, and what was typed of it and not saved."""

    file: ProjectFile
    seen: Inspected
    draft: Draft | None

    @property
    def ref(self) -> str:
        """The project's number."""
        return self.seen.ref

    @property
    def mark(self) -> str:
        """The highest mark among the project and its documents."""
        rows = (self.file.project, *self.file.of("documents"))
        found = [Mark(row.text("mark")) for row in rows if row.text("mark") in set(Mark)]
        return max(found, key=_LADDER.index, default=Mark.U).value


def look_up(registry: Registry, ref: str) -> Shown:
    """Return what the page shows of a project; raises WrongUsage when there is none."""
    file = registry.projects.file(ref)
    return Shown(file, registry.inspecting.of(ref), registry.drafts.of_project(file.project.id))


def counts_of(shown: Shown) -> dict[SectionId, int]:
    """Return how many rows stand in each section."""
    counts = {
        section.id: sum(len(shown.file.of(part.noun)) for part in section.parts if part.noun)
        for section in SECTIONS
    }
    return counts | {SectionId.STAGES: len(shown.seen.road.stages)}
