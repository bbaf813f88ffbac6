"""What an undo or a redo would do, as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.tables import indented
from registry.services.history.undo_preview import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.services.history.undo_preview import PreviewRow, UndoPreview
    from registry.services.registry import Registry

_MARKS = {Fate.GOES: "-", Fate.COMES: "+", Fate.CHANGES: "~"}
"""What stands before a row that would go, come again or change."""


def preview_lines(registry: Registry, preview: UndoPreview) -> Iterator[str]:
    """Yield the act, every row that would go, come or change, what would stay, and what forbids it."""
    act = preview.original.act
    subject = f", {act.subject}" if act.subject else ""
    verb = "redoing" if preview.redo else "undoing"
    yield f"preview of {verb} change set {preview.original.seq} ({act.kind}{subject}); nothing is written"
    for row in preview.rows if not preview.refused else ():
        yield f"{_MARKS[row.fate]} {row.ref} {_named(registry, row)}"
        beside = {one.field: one.then if one.now is None else one.now for one in row.fields}
        for one in row.fields:
            change = registry.fields.change(row.noun, one.field, one.field, one.now, one.then, beside)
            yield f"    {indented(change)}"
    if preview.leaves_all:
        yield "nothing left to change"
    for sentence in registry.telling.sentences(preview.spared if not preview.refused else ()):
        yield f"unchanged: {sentence}"
    for sentence in registry.telling.sentences(preview.refused):
        yield f"refused: {sentence}"


def _named(registry: Registry, row: PreviewRow) -> str:
    if row.noun == "project":
        return row.title_en or row.title_ko
    return f"{registry.fields.name('noun', row.noun)} {row.place}"
