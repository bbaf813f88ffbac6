"""Creates rows and projects again, from the journal, when they were removed while somebody was editing them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.services.projects.assignments import Edit, RowEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import Change, Image
    from registry.domain.project.draft import Collision


def with_rows_again(reading: Snapshot, edit: Edit, gone: Iterable[Collision]) -> Edit:
    """Return the edit so that it creates removed rows again, with their last values and its own changes."""
    images = {one.row_id: _last_image(reading, one.row_id) for one in gone}
    rows = (
        _again(row.noun, row.row, images[row.row], row) if row.row in images else row for row in edit.rows
    )
    return replace(edit, rows=tuple(rows))


def edit_again(reading: Snapshot, project_id: str, edit: Edit) -> Edit:
    """Return an edit that creates a removed project again, with its last values and the changes of the edit."""
    last = reading.journal.last_of(project_id)
    removed = [change for change in last.changes if change.after is None] if last else []
    project = next((_written("project", one.before or {}) for one in removed if one.noun == "project"), {})
    edits = {row.row: row for row in edit.rows}
    known = sorted((one for one in removed if _is_row(one)), key=_position)
    again = [_again(one.noun, one.row_id, one.before or {}, edits.pop(one.row_id, None)) for one in known]
    rows = [row for row in (*again, *edits.values()) if row.makes and not row.removed]
    return replace(edit, project={**project, **edit.project}, rows=tuple(rows))


def _again(noun: str, row_id: str, image: Image, edit: RowEdit | None) -> RowEdit:
    changes = edit.values if edit else {}
    removed = edit is not None and edit.removed
    return RowEdit(noun, row_id, {**_written(noun, image), **changes}, removed=removed, again=True)


def _last_image(reading: Snapshot, row_id: str) -> Image:
    writer = reading.journal.last_writer(row_id)
    whole = reading.journal.find(writer.act.id) if writer else None
    changes = whole.changes if whole else ()
    return next((one.before for one in changes if one.row_id == row_id and one.before), {})


def _written(noun: str, image: Image) -> dict[str, Stored]:
    """Return the values of an image by field id, only of fields people write: the registry sets the others itself."""
    return {field.id: image.get(field.id) for field in NOUNS[noun].stored if field.written}


def _is_row(change: Change) -> bool:
    noun = NOUNS[change.noun]
    return noun.editable and noun.of_project


def _position(change: Change) -> int:
    return int((change.before or {}).get("position") or 0)
