"""A draft: what somebody has typed on a project and not saved yet, and where it collides with what others wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.project.field_path import FieldPath, read_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile

REMOVE = "remove"
"""What is written for a row as a whole to remove it."""

PROJECT_PATH = "project"
"""The path of a collision that concerns the project as a whole: it has gone."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Unsaved edits of one project, or of one that is yet to be entered (`project_id` None).

    `edits` maps paths to the text as typed: `title_en`, `funding.<row id>.amount`, `funding.+1.amount` for a row
    that is being made, `funding.<row id>` → `remove`. `seen` maps each path, but for those of rows being made, to
    what `seen_at` told when its edit began. Id and `saved_at` (UTC) are given when the draft is first kept.
    """

    id: str
    project_id: str | None
    edits: Mapping[str, str]
    seen: Mapping[str, Stored]
    saved_at: str = ""

    def paths(self) -> Iterator[tuple[str, FieldPath]]:
        """Yield each edit's path as written and as read; one that cannot be read names no field."""
        for written in self.edits:
            yield written, read_path(written) or FieldPath("", "", written)

    def without(self, dropped: frozenset[str]) -> Draft:
        """Return the draft without the edits at some paths, those of the fields of a whole row included."""
        kept = {
            written: self.edits[written]
            for written, path in self.paths()
            if written not in dropped and str(path.whole_row) not in dropped
        }
        return replace(self, edits=kept)

    @property
    def removals(self) -> frozenset[str]:
        """The paths of the rows the draft removes."""
        return frozenset(written for written, path in self.paths() if path.row and not path.field)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft and what it is known by: number and titles of its project; of a new one, the titles as typed."""

    draft: Draft
    ref: str
    title_en: str
    title_ko: str


class Resolution(StrEnum):
    """Whose word a person takes where two collide."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Collision:
    """One field, row or project that a draft and somebody else both changed.

    `field` is empty when a row as a whole is meant: somebody removed it (`gone`), or changed what the draft
    removes. `seen` and `theirs` are stored values, `mine` the text as typed; of a row that has gone, all that was
    typed in it. `who` changed it last, and `when` (UTC).
    """

    path: str
    noun: str
    row_id: str
    field: str
    seen: Stored
    theirs: Stored
    mine: str
    gone: bool = False
    who: str = ""
    when: str = ""


class Collided(Exception):
    """A draft that cannot be saved before a person has chosen; nothing was changed, the draft is kept."""

    def __init__(self, collisions: tuple[Collision, ...]) -> None:
        super().__init__(", ".join(collision.path for collision in collisions))
        self.collisions = collisions


def seen_at(file: ProjectFile, path: str) -> Stored:
    """Return what a person sees at a path: the stored value of a field; of a row as a whole, its version."""
    wanted = read_path(path)
    row = row_at(file, wanted) if wanted else None
    if row is None or wanted is None:
        return None
    return row.values.get(wanted.field) if wanted.field else row.version


def row_at(file: ProjectFile, path: FieldPath) -> Record | None:
    """Return the project or the row, by its id, that a path leads to; None when it is not there."""
    if not path.row:
        return file.project
    return next((row for row in file.of(path.noun) if row.id == path.row), None)
