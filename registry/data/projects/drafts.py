"""Stored drafts: one row each, outside the official tables and the journal."""

from __future__ import annotations

import json

from sqlalchemy import Connection, RowMapping, select

from registry.data.engine.tables.schema import DRAFT, OFFICIAL
from registry.data.journal.change_sets import ChangeSets
from registry.domain.fields.project import TITLES
from registry.domain.project.draft import Draft, KeptDraft

_PROJECT = OFFICIAL["project"]
_NOUN = "project"
_KEPT = select(DRAFT.c.id, DRAFT.c.row_id, DRAFT.c.content, DRAFT.c.saved_at).where(DRAFT.c.noun == _NOUN)


def put(connection: Connection, draft: Draft) -> None:
    """Store a draft, replacing the former one of its project."""
    drop(connection, draft.id)
    if draft.project_id is not None:
        connection.execute(DRAFT.delete().where(DRAFT.c.noun == _NOUN, DRAFT.c.row_id == draft.project_id))
    typed = {"edits": dict(draft.edits), "seen": dict(draft.seen)}
    content = json.dumps(typed, ensure_ascii=False)
    row = {"id": draft.id, "row_id": draft.project_id, "content": content, "saved_at": draft.saved_at}
    connection.execute(DRAFT.insert(), {"noun": _NOUN, **row})


def drop(connection: Connection, draft_id: str) -> None:
    """Delete a draft; does nothing when it does not exist."""
    connection.execute(DRAFT.delete().where(DRAFT.c.id == draft_id))


def get(connection: Connection, draft_id: str) -> Draft | None:
    """Return a draft, or None."""
    row = connection.execute(_KEPT.where(DRAFT.c.id == draft_id)).mappings().first()
    return _draft(row) if row else None


def of_project(connection: Connection, project_id: str) -> Draft | None:
    """Return the draft of a project, or None."""
    row = connection.execute(_KEPT.where(DRAFT.c.row_id == project_id)).mappings().first()
    return _draft(row) if row else None


def everything(connection: Connection) -> list[KeptDraft]:
    """Return every draft with the number and title that identify it to a person, newest first."""
    named = _KEPT.add_columns(_PROJECT.c.ref, _PROJECT.c.title_en, _PROJECT.c.title_ko)
    joined = named.outerjoin_from(DRAFT, _PROJECT, DRAFT.c.row_id == _PROJECT.c.id)
    rows = connection.execute(joined.order_by(DRAFT.c.saved_at.desc(), DRAFT.c.id.desc())).mappings().all()
    return [_known(connection, row, draft) for row in rows if (draft := _draft(row)) is not None]


def _known(connection: Connection, row: RowMapping, draft: Draft) -> KeptDraft:
    if row["ref"] is not None:
        return KeptDraft(draft, row["ref"], row["title_en"] or "", row["title_ko"] or "")
    # The project is not saved yet, or was removed meanwhile; then the journal still has its number.
    last = ChangeSets(connection).last_of(draft.project_id) if draft.project_id else None
    titles = (draft.edits.get(name, "") for name in TITLES)
    return KeptDraft(draft, last.act.subject if last else "", *titles)


def _draft(row: RowMapping) -> Draft | None:
    """Return a draft; None for a row this program cannot have written, so that it does not block the others."""
    try:
        content = json.loads(row["content"])
        edits, seen = dict(content["edits"]), dict(content["seen"])
    except (LookupError, TypeError, ValueError):
        return None
    return Draft(row["id"], row["row_id"], edits, seen, row["saved_at"])
