"""A drop-down list of the field a column is mapped to: all fields by name, and “not imported”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.exchange.column_mapping import IGNORED
from registry.domain.fields.project import PROJECT
from ui.kit.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from ui.features.exchanges.column_text import ColumnText
    from ui.kit.style.look import Look

_READ_ONLY = ("ref",)
"""Read-only fields that a column can still be mapped to, because they identify the project of a row."""


class FieldBox(ChoiceBox):
    """A choice of one field or none."""

    def __init__(self, name: str, field: str, words: ColumnText, look: Look) -> None:
        super().__init__(name, field_entries(words, field), field, look)

    def show_field(self, field: str, words: ColumnText) -> None:
        """Select a field without emitting a signal."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own way
        if self.findData(field) < 0:
            self.addItem(words.name(field), field)
        self.setCurrentIndex(self.findData(field))
        self.blockSignals(blocked)


def field_entries(words: ColumnText, chosen: str = "", none: str = "") -> list[tuple[str, str]]:
    """Return the fields a column can be mapped to; always includes `chosen`, and `none` as the text for no field."""
    none = none or QCoreApplication.translate("ImportColumns", "skip")
    fields = [field.id for field in PROJECT.fields if field.written or field.id in _READ_ONLY]
    if chosen and chosen not in fields:
        fields.append(chosen)
    return [(IGNORED, none), *((field, words.name(field)) for field in fields)]
