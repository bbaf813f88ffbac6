"""What one person has typed of one project and not saved, as it grows; the drafts of the registry are made of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.project.draft import Draft, seen_at
from registry.domain.project.field_path import read_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.project_file import ProjectFile
    from registry.services.registry import Registry
    from ui.features.project.sections import SectionPart


class EditBuffer:
    """The edits of a project (None: of one that is yet to be entered), and what was seen when each began."""

    def __init__(self, file: ProjectFile | None, draft: Draft | None = None) -> None:
        self.file = file
        self.edits: dict[str, str] = dict(draft.edits) if draft else {}
        self.seen: dict[str, Stored] = dict(draft.seen) if draft else {}
        self._kept_as = draft.id if draft else ""

    def take(self, part: SectionPart, changes: Mapping[str, str]) -> bool:
        """Take what stands changed in a part of the page by now; returns whether that is anything new."""
        others = {path: raw for path, raw in self.edits.items() if not part.holds(path)}
        edits = {**others, **changes}
        if edits == self.edits:
            return False
        self.seen = {path: self._seen(path) for path in edits if not _is_of_new_row(path)}
        self.edits = edits
        return True

    def draft(self) -> Draft:
        """Return what is typed as it stands now; it stays as it is while one types on."""
        project_id = self.file.project.id if self.file else None
        return Draft(self._kept_as, project_id, dict(self.edits), dict(self.seen))

    def settle(self, saved: Draft, file: ProjectFile) -> None:
        """Go on from a saved project: what was typed since stays."""
        left = {path: raw for path, raw in self.edits.items() if saved.edits.get(path) != raw}
        self.file = file
        self.edits = left
        self.seen = {path: seen_at(file, path) for path in left if not _is_of_new_row(path)}
        self._kept_as = ""

    # Done in the thread that writes, one after the other: a new draft is given its id once.

    def keep(self, draft: Draft, registry: Registry) -> Draft:
        """Keep a draft; an empty one is dropped."""
        if not draft.edits:
            self.drop(registry)
            return draft
        kept = registry.drafts.keep(self.as_kept(draft))
        self._kept_as = kept.id
        return kept

    def as_kept(self, draft: Draft) -> Draft:
        """Return a draft under the id it is kept by."""
        return replace(draft, id=self._kept_as or draft.id)

    def drop(self, registry: Registry) -> None:
        """Drop what is kept, if anything is."""
        if self._kept_as:
            registry.drafts.drop(self._kept_as)
            self._kept_as = ""

    def _seen(self, path: str) -> Stored:
        if path in self.seen or self.file is None:
            return self.seen.get(path)
        return seen_at(self.file, path)


def _is_of_new_row(path: str) -> bool:
    read = read_path(path)
    return read is not None and read.makes
