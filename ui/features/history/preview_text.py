"""The effects of an undo or redo in words: rows that are removed, restored or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.vocabulary.language import Language
from registry.services.history.undo_preview import Fate
from ui.features.history.entry_text import ChangeText, RowText, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.services.history.undo_preview import PreviewRow
    from registry.services.registry import Registry

_LONGEST = 240
"""The maximum number of characters of a value; the history shows all of it."""

translate = QCoreApplication.translate


def preview_rows(rows: Iterable[PreviewRow], registry: Registry) -> tuple[RowText, ...]:
    """Return the rows with the effect on each, and the present and future values of their fields."""
    return tuple(
        RowText(_title(row, registry), tuple(shortened(one, _LONGEST) for one in _changes(row, registry)))
        for row in rows
    )


def _title(row: PreviewRow, registry: Registry) -> str:
    title = row.title_ko if registry.language is Language.KO else row.title_en
    what = title or row.title_en or row.title_ko
    if row.noun != "project":
        what = registry.fields.name("noun", row.noun)
        what = f"{what} {row.place}" if row.place else what
    words = {
        Fate.GOES: translate("UndoPreview", "{ref} {what}: removed"),
        Fate.COMES: translate("UndoPreview", "{ref} {what}: restored"),
        Fate.CHANGES: translate("UndoPreview", "{ref} {what}"),
    }
    return words[row.fate].format(ref=row.ref, what=what).strip()


def _changes(row: PreviewRow, registry: Registry) -> Iterable[ChangeText]:
    beside = {one.field: one.then if one.now is None else one.now for one in row.fields}
    for one in row.fields:
        now, then = (
            "" if stored is None else registry.fields.value_words(row.noun, one.field, stored, beside)
            for stored in (one.now, one.then)
        )
        yield ChangeText(registry.fields.name(row.noun, one.field), now, then)
