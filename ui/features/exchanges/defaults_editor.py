"""Default values for all rows where the sheet has none: a field and its value per line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from registry.domain.exchange.column_mapping import IGNORED
from registry.domain.fields.project import PROJECT
from ui.features.exchanges.field_box import field_entries
from ui.kit import delays
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import context_of
from ui.kit.style.look import BESIDE
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.check_result import CheckResult
    from registry.domain.exchange.column_mapping import ImportOptions
    from ui.desk.desk import Desk
    from ui.features.exchanges.column_text import ColumnText
    from ui.kit.forms.editor import Editor


_FIELD_WIDTH, _VALUE_WIDTH = 232, 280

_OFTEN_LACKING = ("area", "kind", "lead_side")
"""Fields that sheets of other offices rarely have; they are offered first."""

_UNITS = {field.id: field.currency for field in PROJECT.fields if field.currency}
"""The currency field of each amount: sheets often give the currency in their title and not in a column."""


class DefaultLine(QWidget):
    """One field with its default value."""

    edited = Signal()
    removed = Signal()
    rearranged = Signal()
    """The controls of the line have changed."""

    def __init__(self, field: str, desk: Desk, words: ColumnText, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._editor: Editor | None = None
        choose = self.tr("choose a field")
        self._box = ChoiceBox(name, field_entries(words, field, choose), field, desk.look)
        self._remove = QToolButton()
        self._build()
        self._show_editor()
        self._box.activated.connect(lambda _place: self._on_field())
        self._remove.clicked.connect(self.removed)

    @property
    def field(self) -> str:
        """The id of the field; empty while none is selected."""
        return self._box.value

    @property
    def raw(self) -> str:
        """The raw value."""
        return self._editor.so_far() if self._editor is not None else ""

    def set_raw(self, raw: str) -> None:
        """Set the raw value."""
        if self._editor is not None:
            self._editor.set_raw(raw)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return (self._box, *((self._editor.control,) if self._editor is not None else ()), self._remove)

    def focus_first(self) -> None:
        """Focus the control that must be filled in first."""
        self._box.setFocus()

    def _build(self) -> None:
        self._box.setFixedWidth(_FIELD_WIDTH)
        self._remove.setIcon(self._desk.look.icon("x"))
        self._remove.setAccessibleName(self.tr("Remove this value"))
        self._remove.setToolTip(as_tip(self._remove.accessibleName()))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addStretch(1)

    def _show_editor(self) -> None:
        if self._editor is not None:
            self._line.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        if self.field == IGNORED:
            return
        registry = self._desk.registry
        field = PROJECT.by_id[self.field]
        self._editor = editor_for(field, context_of(self._desk))
        self._editor.set_name(
            registry.fields.name("project", field.id), registry.fields.help("project", field.id)
        )
        self._editor.setFixedWidth(_VALUE_WIDTH)
        self._editor.edited.connect(self.edited)
        self._line.insertWidget(1, self._editor, 0, Qt.AlignmentFlag.AlignTop)
        self.rearranged.emit()

    def _on_field(self) -> None:
        self._show_editor()
        self.edited.emit()


class DefaultsEditor(QWidget):
    """The list of default values."""

    changed = Signal(object)
    """Carries the raw values by field id."""

    rearranged = Signal()
    """The controls have changed: the Tab order must be set again."""

    def __init__(self, desk: Desk, words: ColumnText) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._lines: list[DefaultLine] = []
        self._sheet = ""
        self._describe: dict[str, str] = {}
        self._resting = QTimer(self, singleShot=True, interval=delays.TYPED_DEFAULT)
        self._resting.timeout.connect(self._on_rested)
        self._build()

    def begin(self) -> None:
        """Reset for a new workbook."""
        self._resting.stop()
        self._sheet, self._describe = "", {}
        for line in tuple(self._lines):
            self._drop(line)

    def show_checked(self, checked: CheckResult, options: ImportOptions) -> None:
        """Show the values for a workbook; those being edited stay as they are."""
        sheet = f"{checked.sha256} {options.given.sheet} {options.profile}"
        if sheet == self._sheet:
            self._show_given(options.given.defaults)
            return
        self._sheet, self._describe = sheet, dict(options.given.defaults)
        for line in tuple(self._lines):
            self._drop(line)
        bound = {column.field for column in checked.columns}
        wanted = (*_OFTEN_LACKING, *(unit for amount, unit in _UNITS.items() if amount in bound))
        lacking = [field for field in wanted if field not in bound and field not in self._describe]
        for field, raw in self._describe.items():
            self._add(field).set_raw(raw)
        for field in lacking:
            self._add(field)

    def _show_given(self, given: Mapping[str, str]) -> None:
        """Show values that were given elsewhere; what is typed in other lines stays."""
        for field, raw in given.items():
            if raw != self._describe.get(field):
                line = next((line for line in self._lines if line.field == field), None) or self._add(field)
                line.set_raw(raw)
        self._describe = dict(given)

    def focus_first(self) -> None:
        """Focus the first line, or the button that adds one."""
        if self._lines:
            self._lines[0].focus_first()
        else:
            self._more.setFocus()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return (*(stop for line in self._lines for stop in line.stops()), self._more)

    def _build(self) -> None:
        text = self.tr(
            "New projects get these values if the sheet has no column for the field or the cell is empty."
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._more = more = QPushButton(self.tr("Add a value"))
        more.setIcon(self._desk.look.icon_beside("plus"))
        more.setIconSize(BESIDE)
        more.clicked.connect(self._on_more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(WrappedLabel(text, "small"))
        whole.addLayout(self._list)
        whole.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, field: str) -> DefaultLine:
        line = DefaultLine(field, self._desk, self._words, self.tr("Field with a default value"))
        line.edited.connect(self._resting.start)
        line.removed.connect(lambda: self._on_removed(line))
        line.rearranged.connect(self.rearranged)
        self._lines.append(line)
        self._list.addWidget(line)
        line.show()
        self.rearranged.emit()
        return line

    def _drop(self, line: DefaultLine) -> None:
        self._lines.remove(line)
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_more(self) -> None:
        self._add(IGNORED).focus_first()

    def _on_removed(self, line: DefaultLine) -> None:
        self._drop(line)
        if self._lines:
            self._lines[-1].focus_first()
        self._resting.start()

    def _on_rested(self) -> None:
        given = {line.field: line.raw for line in self._lines if line.field and line.raw}
        if given != self._describe:
            self._describe = given
            self.changed.emit(given)
