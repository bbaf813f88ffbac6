"""The list of value mappings of a workbook, one per line with a button that removes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from registry.domain.problem import Unfit
from ui.features.exchanges.column_text import field_of
from ui.features.exchanges.value_mapping import ValueMapping
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.desk.desk import Desk
    from ui.features.exchanges.column_text import ColumnText


class ValueMappings(QWidget):
    """The value mappings of a workbook."""

    removed = Signal(object)
    """Carries the ValueMapping to remove."""

    def __init__(self, desk: Desk, words: ColumnText) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._shown: tuple[ValueMapping, ...] = ()
        self._buttons: list[QToolButton] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)

    def show_readings(self, values: Mapping[str, Mapping[str, str]]) -> None:
        """Show the mappings, by field and by the text in the cells."""
        readings = tuple(
            ValueMapping(field, written, raw)
            for field, raw_by_text in values.items()
            for written, raw in raw_by_text.items()
        )
        if readings == self._shown:
            return
        self._shown = readings
        had_focus = any(button.hasFocus() for button in self._buttons)
        self._clear()
        for reading in readings:
            self._lines.addWidget(self._line(reading))
        if had_focus and self._buttons:
            self._buttons[0].setFocus()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return tuple(self._buttons)

    def _clear(self) -> None:
        self._buttons.clear()
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _describe(self, reading: ValueMapping) -> str:
        """Return a mapping in words; the raw value is shown where the field rejects it."""
        found = field_of(reading.field)
        if found is None:
            return reading.raw
        try:
            stored = found[1].kind.parse(reading.raw, self._desk.registry.words)
        except Unfit:
            return reading.raw
        return self._words.display(reading.field, stored)

    def _line(self, reading: ValueMapping) -> QWidget:
        text = self.tr("{field}: “{written}” read as {value}").format(
            field=self._words.name(reading.field),
            written=reading.written,
            value=self._describe(reading),
        )
        remove = QToolButton()
        remove.setIcon(self._desk.look.icon("x"))
        remove.setAccessibleName(self.tr("Delete this value mapping") + f": {text}")
        remove.setToolTip(self.tr("Delete this value mapping"))
        remove.clicked.connect(lambda: self.removed.emit(reading))
        self._buttons.append(remove)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(WrappedLabel(text, "", 2), 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return holder
