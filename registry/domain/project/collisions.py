"""Finding collisions: fields that both a draft and another officer's saved change concern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from registry.domain.project.draft import PROJECT_PATH, REMOVE, Collision, Draft, row_at, seen_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.field_path import FieldPath
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary


def collisions_of(draft: Draft, file: ProjectFile | None, words: Vocabulary) -> tuple[Collision, ...]:
    """Return the collisions of a draft with the current project; `file` is None when the project was removed."""
    if draft.project_id is None:
        return ()
    if file is None:
        return (
            Collision(PROJECT_PATH, "project", draft.project_id, "", None, None, _typed(draft), gone=True),
        )
    return tuple({found.path: found for found in _collisions(draft, file, words)}.values())


def changed(draft: Draft, file: ProjectFile | None, words: Vocabulary) -> Draft:
    """Return a draft without the edits that change nothing.

    Such an edit restores the value first seen, belongs to a row that the draft removes, or removes a row that no
    longer exists.
    """
    removed = draft.removals
    idle = frozenset(
        written
        for written, path in draft.paths()
        if (written in removed and file is not None and row_at(file, path) is None)
        or (path.field and str(path.whole_row) in removed)
        or (not path.makes and _came_back(draft, written, path, words))
    )
    return draft.without(idle)


def _collisions(draft: Draft, file: ProjectFile, words: Vocabulary) -> Iterator[Collision]:
    for written, path in draft.paths():
        row = None if path.makes else row_at(file, path)
        if row is not None:
            theirs, seen, mine = seen_at(file, written), draft.seen.get(written), draft.edits[written]
            unseen_removal = not path.field and seen is None
            if not unseen_removal and theirs not in (seen, *_stored(mine, path, words)):
                yield Collision(written, row.noun, row.id, path.field, seen, theirs, mine)
        elif not path.makes and path.field:
            mine = _typed(draft, str(path.whole_row))
            yield Collision(str(path.whole_row), path.noun, path.row, "", None, None, mine, gone=True)


def _came_back(draft: Draft, written: str, path: FieldPath, words: Vocabulary) -> bool:
    return written in draft.seen and draft.seen[written] in _stored(draft.edits[written], path, words)


def _stored(raw: str, path: FieldPath, words: Vocabulary) -> tuple[Stored, ...]:
    """Return a tuple with the stored value of a typed text.

    It is empty when the text cannot be parsed or the path is that of an entire row.
    """
    field = NOUNS[path.noun].by_id.get(path.field) if path.noun in NOUNS else None
    if field is None:
        return ()
    try:
        return (field.kind.parse(raw, words) if raw.strip() else None,)
    except Unfit:
        return ()


def _typed(draft: Draft, row: str = "") -> str:
    """Return everything typed in a draft, or in one of its rows, as one text."""
    typed = (draft.edits[w] for w, path in draft.paths() if not row or str(path.whole_row) == row)
    return "; ".join(text for text in typed if text.strip() and text != REMOVE)
