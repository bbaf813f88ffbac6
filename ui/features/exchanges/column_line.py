"""One column of the sheet: its letter, header, samples, the field it is mapped to, and how that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry.domain.exchange.check_result import How
from registry.domain.exchange.column_mapping import IGNORED
from registry.domain.fields.project import STANDING
from ui.features.exchanges.column_text import NO_VALUE
from ui.features.exchanges.field_box import FieldBox
from ui.features.exchanges.unit_box import UnitBox
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.exchange.check_result import BoundColumn
    from ui.features.exchanges.column_text import ColumnText
    from ui.kit.style.look import Look

LETTER, FIELD, HOW = 32, 232, 136
"""Widths in pixels of the aligned parts of all lines; header and samples share the rest."""

_BETWEEN = 12
_BETWEEN_SAMPLES = " · "

_HOW = {
    How.KEY_ROW: QT_TRANSLATE_NOOP("ImportColumns", "our workbook"),
    How.HEADER: QT_TRANSLATE_NOOP("ImportColumns", "standard header"),
    How.ALIAS: QT_TRANSLATE_NOOP("ImportColumns", "known header"),
    How.SIMILAR: QT_TRANSLATE_NOOP("ImportColumns", "similar, needs review"),
    How.PROFILE: QT_TRANSLATE_NOOP("ImportColumns", "saved mapping"),
    How.GIVEN: QT_TRANSLATE_NOOP("ImportColumns", "selected by you"),
}


_WORKED_OUT = QT_TRANSLATE_NOOP("ImportColumns", "skipped: calculated by the registry")


class ColumnLine(QWidget):
    """A line in the list of columns."""

    bound = Signal(str)
    """The id of the field the person mapped the column to; IGNORED for none."""
    unit_named = Signal(str)
    """The unit the person chose for the amounts of the column."""

    def __init__(self, column: BoundColumn, words: ColumnText, look: Look) -> None:
        super().__init__()
        self._words = words
        self.column = column
        self._box = FieldBox(self._spoken(column), column.field or IGNORED, words, look)
        self._unit = UnitBox(column.letter, look)
        self._how = WrappedLabel(role="small", most=2)
        self._problem = WrappedLabel(role="problem")
        self._problem.setContentsMargins(LETTER + _BETWEEN, 0, 0, 0)
        self._build()
        self._box.activated.connect(lambda _place: self.bound.emit(self._box.value))
        self._unit.activated.connect(lambda _place: self.unit_named.emit(self._unit.value))

    def show_column(
        self, column: BoundColumn, meant: str, sentences: Sequence[str], unit: str | None = None
    ) -> None:
        """Show the mapping of the column, the field it means, and the problems with it.

        `unit` is the unit that was chosen for its amounts, empty while it is asked for; None where none is asked for.
        """
        self.column = column
        self._unit.setVisible(unit is not None)
        self._unit.show_unit(unit or "")
        self._box.show_field(meant, self._words)
        self._how.set_text(_mapping_source(column))
        self._problem.set_text("\n".join(sentences))
        self._problem.setVisible(bool(sentences))
        self._box.setProperty("wrong", bool(sentences))
        self._box.style().unpolish(self._box)
        self._box.style().polish(self._box)
        self._box.setAccessibleDescription("\n".join((*sentences, self._how.text())))

    @property
    def box(self) -> FieldBox:
        """The drop-down list with the fields; the Tab stop of the line."""
        return self._box

    @property
    def unit(self) -> UnitBox:
        """The drop-down list with the units, shown where the unit of the column is asked for."""
        return self._unit

    def _spoken(self, column: BoundColumn) -> str:
        template = self.tr("Column {letter}, {header}")
        return template.format(letter=column.letter, header=column.header)

    def _build(self) -> None:
        letter = QLabel(self.column.letter)
        letter.setFont(font(SECONDARY, strong=True, tabular=True))
        letter.setFixedWidth(LETTER)
        self._box.setFixedWidth(FIELD)
        self._unit.setFixedWidth(FIELD)
        self._unit.hide()
        self._how.setFixedWidth(HOW)
        line = QHBoxLayout()
        line.setSpacing(_BETWEEN)
        line.addWidget(letter)
        line.addWidget(_half(self.column.header or NO_VALUE, ""), 2)
        line.addWidget(_half(_BETWEEN_SAMPLES.join(self.column.samples), "muted"), 3)
        line.addWidget(self._box)
        line.addWidget(self._how)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 2)
        whole.setSpacing(2)
        whole.addLayout(line)
        whole.addWidget(self._problem)
        asked = QHBoxLayout()
        asked.setContentsMargins(LETTER + _BETWEEN, 0, 0, 0)
        asked.addWidget(self._unit)
        asked.addStretch(1)
        whole.addLayout(asked)


def _half(text: str, role: str) -> ElidedLabel:
    label = ElidedLabel(text, role)
    label.setMinimumWidth(40)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label


def _mapping_source(column: BoundColumn) -> str:
    """Return how the mapping was found, or that this column is never imported."""
    if not column.field or column.how is None:
        return ""
    text = _WORKED_OUT if column.field in STANDING.by_id else _HOW[column.how]
    return QCoreApplication.translate("ImportColumns", str(text))
