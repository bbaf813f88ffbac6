"""A project that is yet to be entered: the draft of a copy of another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.kinds import Amount
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.project.draft import Draft
from registry.domain.values.money import from_parts

if TYPE_CHECKING:
    from registry.domain.fields.field import Field
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile

_OF_THE_COURSE = frozenset(
    {
        "their_ref",
        "superseded_by",
        "actual_start",
        "actual_end",
        "scope_change",
        "rag_override",
        "rag_reason",
        "rag_until",
    }
)
"""Fields that belong to one project only and are not copied."""

_COPIED = (
    "funding",
    "milestones",
    "risks",
    "actions",
    "indicators",
    "industry_links",
    "control_items",
    "partners",
    "contacts",
)
"""Kinds of rows that are copied; documents and presentations belong to the one project."""


def copy_of(file: ProjectFile) -> Draft:
    """Return a draft of a new project with the fields of another one, but without its official acts."""
    own = {field.id: field for field in PROJECT.stored if field.written and field.id not in _OF_THE_COURSE}
    edits = _written(file.project, own, "")
    for noun in _COPIED:
        fields = {field.id: field for field in NOUNS[noun].stored if field.written}
        rows = [row for row in file.of(noun) if not row.values.get("decision")]
        for number, row in enumerate(rows, start=1):
            edits |= _written(row, fields, f"{noun}.+{number}.")
    return Draft("", None, edits, {})


def _written(row: Record, fields: dict[str, Field], before: str) -> dict[str, str]:
    raw_values = {name: written(field, row.values.get(name)) for name, field in fields.items()}
    return {f"{before}{name}": raw for name, raw in raw_values.items() if raw}


def written(field: Field, stored: Stored) -> str:
    """Return a stored value as a person would type it."""
    if stored is None:
        return ""
    return str(from_parts(int(stored))) if isinstance(field.kind, Amount) else str(stored)
