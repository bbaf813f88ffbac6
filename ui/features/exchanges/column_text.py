"""The columns of a workbook and their values in words, in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from registry.domain.exchange import layout
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from registry.domain.fields.field import Field
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.language import Language
    from registry.services.registry import Registry

NO_VALUE = "–"
"""The text for a field without a value."""


class ColumnText:
    """Returns the names and values of columns by the ids of their fields (`title_en`, `funding.amount`)."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._names: dict[str, str] = {}
        self._describe: dict[tuple[str, Stored], str] = {}

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self._registry.language

    def name(self, column_id: str) -> str:
        """Return the name of a column as it is shown."""
        if column_id not in self._names:
            self._names[column_id] = self._named(column_id)
        return self._names[column_id]

    def display(self, column_id: str, stored: Stored) -> str:
        """Return a stored value in words; a dash when there is none.

        Cached, because a grid of 5,000 rows repeats the same few values.
        """
        known = self._describe.get((column_id, stored))
        if known is None:
            known = self._describe[column_id, stored] = self._in_words(column_id, stored)
        return known

    def _in_words(self, column_id: str, stored: Stored) -> str:
        found = field_of(column_id)
        if found is None:
            return NO_VALUE if stored is None else str(stored)
        noun, field = found
        return self._registry.fields.display(noun, field.id, stored)

    def _named(self, column_id: str) -> str:
        if column_id in _ANSWERS:
            return QCoreApplication.translate("ExchangeColumns", str(_ANSWERS[column_id]))
        found = field_of(column_id)
        if found is None:
            return column_id
        noun, field = found
        name = self._registry.fields.name(noun, field.id)
        return f"{self._registry.fields.noun(noun)}: {name}" if "." in column_id else name


def field_of(column_id: str) -> tuple[str, Field] | None:
    """Return the noun and the field of a column; None for a column without field."""
    noun, _, name = column_id.rpartition(".")
    if noun:
        field = NOUNS[noun].by_id.get(name) if noun in NOUNS else None
        return (noun, field) if field is not None else None
    if name in PROJECT.by_id:
        return "project", PROJECT.by_id[name]
    return ("standing", STANDING.by_id[name]) if name in STANDING.by_id else None


_ANSWERS = {
    layout.KEY: QT_TRANSLATE_NOOP("ExchangeColumns", "Row key"),
    layout.REVISION: QT_TRANSLATE_NOOP("ExchangeColumns", "As sent"),
    layout.PARENT: QT_TRANSLATE_NOOP("ExchangeColumns", "Project key"),
    layout.REPLY_NOTE: QT_TRANSLATE_NOOP("ExchangeColumns", "Reply note"),
    layout.REMOVAL: QT_TRANSLATE_NOOP("ExchangeColumns", "Removal requested"),
    layout.CHECK: QT_TRANSLATE_NOOP("ExchangeColumns", "Check"),
}
"""The columns of our own workbooks that have no field."""
