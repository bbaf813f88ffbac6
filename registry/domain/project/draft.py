"""A draft: unsaved edits of a project, and their collisions with changes saved by others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.project.field_path import FieldPath, read_path
from registry.domain.values.marking import marks_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary

REMOVE = "remove"
"""The text of an edit that removes an entire row."""

_MARK = "mark"

PROJECT_PATH = "project"
"""The path of a collision that concerns the entire project, because it was removed."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Unsaved edits of one project; `project_id` is None for a new project.

    `edits` maps paths to typed texts; the paths are of the form `title_en`, `funding.<row id>.amount`,
    `funding.+1.amount` for a new row, and `funding.<row id>` → `remove`. `seen` maps each path, except those of new
    rows, to the result of `seen_at` when its edit began. Id and `saved_at` (UTC) are set when the draft is first
    stored.
    """

    id: str
    project_id: str | None
    edits: Mapping[str, str]
    seen: Mapping[str, Stored]
    saved_at: str = ""

    def paths(self) -> Iterator[tuple[str, FieldPath]]:
        """Yield each edit's path as text and parsed; paths that cannot be parsed are left out."""
        for written in self.edits:
            yield written, read_path(written) or FieldPath("", "", written)

    def without(self, dropped: frozenset[str]) -> Draft:
        """Return the draft without the edits at some paths; the path of a row includes the paths of its fields."""
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


def marks_typed(edits: Mapping[str, str], words: Vocabulary) -> frozenset[str]:
    """Return the protective marks among edits, of the project and of its rows; unreadable ones are left out."""
    paths = ((read_path(written), text) for written, text in edits.items())
    found = (words["mark"].find(text) for path, text in paths if path is not None and path.field == _MARK)
    return marks_in(one.code for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft with the number and titles of its project; for a new project, the titles as typed."""

    draft: Draft
    ref: str
    title_en: str
    title_ko: str


class Resolution(StrEnum):
    """Whose value a person chooses in a collision."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Collision:
    """One field, row or project that a draft and somebody else both changed.

    `field` is empty when it concerns an entire row: somebody removed the row (`gone`), or changed a row that the draft
    removes. `seen` and `theirs` are stored values; `mine` is the typed text, or everything typed in a removed row.
    `who` made the last change, at `when` (UTC).
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
    """A draft cannot be saved until a person has resolved its collisions; nothing was changed, the draft is kept."""

    def __init__(self, collisions: tuple[Collision, ...]) -> None:
        super().__init__(", ".join(collision.path for collision in collisions))
        self.collisions = collisions


def seen_at(file: ProjectFile, path: str) -> Stored:
    """Return what a person sees at a path: the stored value of a field, or the version of an entire row."""
    wanted = read_path(path)
    row = row_at(file, wanted) if wanted else None
    if row is None or wanted is None:
        return None
    return row.values.get(wanted.field) if wanted.field else row.version


def row_at(file: ProjectFile, path: FieldPath) -> Record | None:
    """Return the project or the row of a path; None when the row does not exist."""
    if not path.row:
        return file.project
    return next((row for row in file.of(path.noun) if row.id == path.row), None)
