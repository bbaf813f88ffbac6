"""Comparing a draft with the current project: what it changes, and what another officer changed as well."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from registry.domain.project.draft import PROJECT_PATH, REMOVE, Collision, Draft, row_at, seen_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary


def compared(
    draft: Draft, file: ProjectFile | None, words: Vocabulary
) -> tuple[Draft, tuple[Collision, ...]]:
    """Return a draft without the edits that change nothing, and its collisions with the current project.

    `file` is None when the project was removed.
    """
    read = _Read(draft, words)
    kept = draft.without(frozenset(_idle(draft, file, read)))
    if kept.project_id is None:
        return kept, ()
    if file is None:
        typed = _typed(kept)
        return kept, (Collision(PROJECT_PATH, "project", kept.project_id, "", None, None, typed, gone=True),)
    return kept, tuple({found.path: found for found in _collisions(kept, file, read)}.values())


class _Read:
    """What the texts of a draft mean in stored form."""

    def __init__(self, draft: Draft, words: Vocabulary) -> None:
        self._stored: dict[str, Stored] = {}
        for written, path in draft.paths():
            field = NOUNS[path.noun].by_id.get(path.field) if path.noun in NOUNS else None
            if field is not None:
                raw = draft.edits[written]
                with suppress(Unfit):
                    self._stored[written] = field.kind.parse(raw, words) if raw.strip() else None

    def says(self, written: str, stored: Stored) -> bool:
        """Return whether the text at a path means a stored value; no text that cannot be parsed does."""
        return written in self._stored and self._stored[written] == stored


def _idle(draft: Draft, file: ProjectFile | None, read: _Read) -> Iterator[str]:
    """Yield the paths of edits that change nothing.

    Such an edit restores the value first seen, belongs to a row that the draft removes, or removes a row that no
    longer exists.
    """
    removed = draft.removals
    for written, path in draft.paths():
        gone = written in removed and file is not None and row_at(file, path) is None
        of_removed_row = bool(path.field) and str(path.whole_row) in removed
        came_back = not path.makes and written in draft.seen and read.says(written, draft.seen[written])
        if gone or of_removed_row or came_back:
            yield written


def _collisions(draft: Draft, file: ProjectFile, read: _Read) -> Iterator[Collision]:
    for written, path in draft.paths():
        row = None if path.makes else row_at(file, path)
        if row is not None:
            theirs, seen, mine = seen_at(file, written), draft.seen.get(written), draft.edits[written]
            unseen_removal = not path.field and seen is None
            if not unseen_removal and theirs != seen and not read.says(written, theirs):
                yield Collision(written, row.noun, row.id, path.field, seen, theirs, mine)
        elif not path.makes and path.field:
            mine = _typed(draft, str(path.whole_row))
            yield Collision(str(path.whole_row), path.noun, path.row, "", None, None, mine, gone=True)


def _typed(draft: Draft, row: str = "") -> str:
    """Return everything typed in a draft, or in one of its rows, as one text."""
    typed = (draft.edits[w] for w, path in draft.paths() if not row or str(path.whole_row) == row)
    return "; ".join(text for text in typed if text.strip() and text != REMOVE)
