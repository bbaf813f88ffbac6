"""The unsaved edits of one project during typing; drafts in the registry are created from them."""

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
    """The edits of a project (None for a new one), and the stored values seen when each began."""

    def __init__(self, file: ProjectFile | None, draft: Draft | None = None) -> None:
        self.file = file
        self.edits: dict[str, str] = dict(draft.edits) if draft else {}
        self.seen: dict[str, Stored] = dict(draft.seen) if draft else {}
        self._kept_as = draft.id if draft else ""

    def take(self, part: SectionPart, changes: Mapping[str, str]) -> bool:
        """Take over the unsaved changes of a part of the page; returns whether anything has changed."""
        others = {path: raw for path, raw in self.edits.items() if not part.holds(path)}
        edits = {**others, **changes}
        if edits == self.edits:
            return False
        self.seen = {path: self._seen(path) for path in edits if not _is_of_new_row(path)}
        self.edits = edits
        return True

    def draft(self) -> Draft:
        """Return the edits as a draft that later typing does not change."""
        project_id = self.file.project.id if self.file else None
        return Draft(self._kept_as, project_id, dict(self.edits), dict(self.seen))

    def settle(self, saved: Draft, file: ProjectFile) -> None:
        """Continue from a saved project; later input stays."""
        left = {path: raw for path, raw in self.edits.items() if saved.edits.get(path) != raw}
        self.file = file
        self.edits = left
        self.seen = {path: seen_at(file, path) for path in left if not _is_of_new_row(path)}
        self._kept_as = ""

    # These run in the writing thread, one after the other, so that a new draft gets only one id.

    def keep(self, draft: Draft, registry: Registry) -> bool:
        """Store a draft; an empty one is deleted. Returns whether there is one draft more or less than before."""
        if not draft.edits:
            return self.drop(registry)
        was_kept = bool(self._kept_as)
        self._kept_as = registry.drafts.keep(self.as_kept(draft)).id
        return not was_kept

    def as_kept(self, draft: Draft) -> Draft:
        """Return a draft with the id under which it is stored."""
        return replace(draft, id=self._kept_as or draft.id)

    def drop(self, registry: Registry) -> bool:
        """Delete the stored draft; returns whether there was one."""
        was_kept = bool(self._kept_as)
        if was_kept:
            registry.drafts.drop(self._kept_as)
            self._kept_as = ""
        return was_kept

    def _seen(self, path: str) -> Stored:
        if path in self.seen or self.file is None:
            return self.seen.get(path)
        return seen_at(self.file, path)


def _is_of_new_row(path: str) -> bool:
    read = read_path(path)
    return read is not None and read.makes
