"""Everything the page shows of one project, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.domain.project.draft import marks_typed
from registry.domain.values.marking import marks_in
from ui.features.project.sections import SECTIONS, SectionId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.project.draft import Draft
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.registry import Registry
    from registry.services.views.inspector import InspectorView

_MARK = "mark"


@dataclass(frozen=True, slots=True)
class PageModel:
    """The information about a saved project, and its draft."""

    seen: InspectorView
    draft: Draft | None

    @property
    def file(self) -> ProjectFile:
        """The project as it is saved."""
        return self.seen.file

    @property
    def ref(self) -> str:
        """The project's number."""
        return self.seen.ref


def look_up(registry: Registry, ref: str) -> PageModel:
    """Return what the page shows of a project; raises WrongUsage when it does not exist."""
    seen = registry.inspecting.of(ref)
    return PageModel(seen, registry.drafts.of_project(seen.project_id))


def marks_of(file: ProjectFile, typed: Mapping[str, str], words: Vocabulary) -> frozenset[str]:
    """Return every protective mark on the page: of the project, of its rows, and of unsaved input.

    The banner is computed from all of them (domain.md 4.3 rule 3).
    """
    rows = (file.project, *(row for rows in file.rows.values() for row in rows))
    kept = marks_in(row.text(_MARK) for row in rows if _MARK in NOUNS[row.noun].by_id)
    return kept | marks_typed(typed, words)


def counts_of(shown: PageModel) -> dict[SectionId, int]:
    """Return the number of rows in each section."""
    counts = {
        section.id: sum(len(shown.file.of(part.noun)) for part in section.parts if part.noun)
        for section in SECTIONS
    }
    return counts | {SectionId.STAGES: len(shown.seen.progress.stages)}
