"""Reading a text as another value: offered below the problem it causes, and applied to all cells with this text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from registry.domain.exchange.check_result import Severity
from ui.features.exchanges.column_text import field_of
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import context_of
from ui.kit.sentence import filled
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import CellProblem
    from ui.desk.desk import Desk
    from ui.features.exchanges.column_text import ColumnText


_SHORT = 32


@dataclass(frozen=True, slots=True)
class ValueMapping:
    """A text in the cells of a field, and the raw value it is to be read as."""

    field: str
    written: str
    raw: str


def can_be_read_as(problem: CellProblem, field: str) -> bool:
    """Return whether reading the cell as another value could solve a problem; `field` is the field of its column."""
    found = field_of(field)
    return (
        problem.severity is Severity.CELL
        and problem.value.strip() != ""
        and problem.problem.field == field
        and found is not None
        and found[1].written
    )


def _in_short(written: str) -> str:
    """Return a shortened text for the question; the problem above shows all of it."""
    return written if len(written) <= _SHORT else f"{written[:_SHORT].rstrip()} …"


class ValueMappingForm(QWidget):
    """An editor of the field, and a button that applies its value to all cells with this text."""

    wanted = Signal(object)
    """Carries the ValueMapping the person asked for."""

    def __init__(self, field: str, written: str, desk: Desk, words: ColumnText) -> None:
        super().__init__()
        found = field_of(field)
        if found is None:
            raise ValueError(f"{field} is no field")
        noun, known = found
        self._field, self._written = field, written.strip()
        self._editor = editor_for(known, context_of(desk))
        question = filled(self.tr("Read “{written}” as"), written=_in_short(self._written))
        self._editor.set_name(f"{words.name(field)}: {question}", desk.registry.fields.help(noun, known.id))
        self._button = QPushButton(self.tr("Apply to all matching cells"))
        self._button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(WrappedLabel(question, "small", 2))
        column.addWidget(self._editor)
        column.addWidget(self._button)
        self._editor.edited.connect(self._on_edited)
        self._button.clicked.connect(self._on_clicked)

    def _on_edited(self) -> None:
        self._button.setEnabled(self._editor.so_far().strip() != "")

    def _on_clicked(self) -> None:
        raw = self._editor.raw().strip()
        if raw:
            self.wanted.emit(ValueMapping(self._field, self._written, raw))
