"""The part “Columns”: how the sheet is read, how columns are mapped to fields, and values for missing fields."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from registry.domain.exchange.column_mapping import IGNORED
from registry.domain.exchange.sheet.column_units import UNIT_ASKED
from ui.features.exchanges.column_line import FIELD, HOW, LETTER, ColumnLine
from ui.features.exchanges.defaults_editor import DefaultsEditor
from ui.features.exchanges.sheet_options import SheetOptions
from ui.features.exchanges.value_mappings import ValueMappings
from ui.kit.widgets.card import Card
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.check_result import BoundColumn, CheckResult
    from registry.domain.exchange.column_mapping import ImportOptions
    from registry.domain.problem import Problem
    from ui.desk.desk import Desk
    from ui.features.exchanges.column_text import ColumnText

_AT_ONCE = 2
"""Lines created per turn of the event loop, so that the window stays responsive with many columns."""

_Key = tuple[str, int, str, tuple[str, ...]]
_Place = tuple[str, int]


class ColumnsPart(QScrollArea):
    """The list of the sheet's columns, with the options for the whole sheet above."""

    bound = Signal(object, str)
    """Carries a BoundColumn and the id of the field the person mapped it to."""
    unit_named = Signal(object, str)
    """Carries a BoundColumn and the unit the person chose for its amounts."""

    def __init__(self, desk: Desk, words: ColumnText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._checked: CheckResult | None = None
        self._wrong: dict[_Place, list[Problem]] = {}
        """What is wrong with how a column is read, by its sheet and its number."""
        self._given: Mapping[str, str] = {}
        self._units: Mapping[str, str] = {}
        self._lines: dict[_Key, ColumnLine] = {}
        self._waiting: list[BoundColumn] = []
        self._focus_due = False
        """Whether the keyboard waits for the first line to be made."""
        self._adding = QTimer(self, interval=0)
        self._adding.timeout.connect(self._add_some)
        self.reading = SheetOptions(desk)
        self.defaults = DefaultsEditor(desk, words)
        self.readings = ValueMappings(desk, words)
        self._build()
        self.defaults.rearranged.connect(self._order)

    def begin(self) -> None:
        """Reset for a new workbook."""
        self._waiting = []
        self._focus_due = False
        self._clear()
        self.reading.begin()
        self.defaults.begin()
        self.verticalScrollBar().setValue(0)

    def show_checked(self, checked: CheckResult, options: ImportOptions) -> None:
        """Show how the workbook is read now; the focus stays where it is."""
        self._checked, self._given, self._units = checked, options.given.columns, options.given.units
        self._wrong = _wrong_with(checked)
        self.reading.show_checked(checked, options)
        self.defaults.show_checked(checked, options)
        self.readings.show_readings(options.given.values)
        self._readings_card.setVisible(bool(options.given.values))
        own = checked.exchange is not None
        for widget in (self._reading_card, self._defaults_card, self._to_defaults):
            widget.setVisible(not own)
        self._describe.set_text(self._explained(own=own))
        keys = [_key(column) for column in checked.columns]
        if keys[: len(self._lines)] != list(self._lines):
            self._clear()
        for column in checked.columns:
            self._show(column)
        self._waiting = [column for column in checked.columns if _key(column) not in self._lines]
        self._adding.start()

    def focus_first(self) -> None:
        """Focus the first option."""
        first = next(iter(self._lines.values()), None)
        self._focus_due = first is None and bool(self._waiting)
        if first is not None:
            first.box.setFocus()
            self._settle_on(first.box)
        elif not self._waiting:
            self.reading.focus_first()
            self.ensureVisible(0, 0)
        else:
            self.setFocus()

    def _settle_on(self, control: QWidget) -> None:
        """Scroll to the focused control: Qt does so for the Tab key only."""
        self._column.activate()  # lays out what was just shown
        self.ensureWidgetVisible(control)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "panel")  # scrolls by key, so its focus has a ring
        self.setAccessibleName(self.tr("Sheet columns"))
        look = self._desk.look
        self._reading_card = Card(self.tr("Mapping"), look)
        self._reading_card.add(self.reading)
        self._defaults_card = Card(self.tr("Default values"), look)
        self._defaults_card.add(self.defaults)
        self._readings_card = Card(self.tr("Value mappings"), look)
        self._readings_card.add(self.readings)
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        for card in (self._reading_card, self._columns_card(), self._defaults_card, self._readings_card):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inner)

    def _columns_card(self) -> Card:
        card = Card(self.tr("Columns and fields"), self._desk.look)
        self._to_defaults = card.add_action(self.tr("Default values"), role="link")
        self._to_defaults.clicked.connect(self._on_to_defaults)
        self._describe = WrappedLabel(role="small")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        card.add(self._describe)
        card.add(self._heads())
        card.body.addLayout(self._list)
        return card

    def _heads(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        column, samples = _head(self.tr("Header"), 0), _head(self.tr("Sample values"), 0)
        line.addWidget(_head("", LETTER))
        line.addWidget(column, 2)
        line.addWidget(samples, 3)
        line.addWidget(_head(self.tr("Field"), FIELD))
        line.addWidget(_head(self.tr("Mapped by"), HOW))
        return holder

    def _explained(self, *, own: bool) -> str:
        if own:
            return self.tr("This is our workbook, so its columns are already mapped.")
        return self.tr("Skipped columns are not imported. Your choices are checked right away.")

    def _on_to_defaults(self) -> None:
        self.ensureWidgetVisible(self._defaults_card)
        self.defaults.focus_first()
        control = self.focusWidget()
        if control is not None:
            self._settle_on(control)

    def _show(self, column: BoundColumn) -> None:
        line = self._lines.get(_key(column))
        if line is not None:
            line.show_column(column, self._meant(column), self._sentences(column), self._unit(column))

    def _unit(self, column: BoundColumn) -> str | None:
        """Return the unit that was chosen for a column; empty where it is asked for, None where it is not."""
        wrong = self._wrong.get((column.sheet, column.column), [])
        asked = "" if any(one.code in UNIT_ASKED for one in wrong) else None
        return self._units.get(column.header, self._units.get(column.letter, asked))

    def _meant(self, column: BoundColumn) -> str:
        """Return the field to show for a column; if two have the same field, both keep what was chosen."""
        given = self._given
        return column.field or given.get(column.letter, given.get(column.header, IGNORED))

    def _sentences(self, column: BoundColumn) -> list[str]:
        """Return the problems with the mapping of a column."""
        if self._checked is None:
            return []
        sentences = self._desk.registry.spoken.sentences(self._wrong.get((column.sheet, column.column), []))
        same = Counter((one.sheet, one.field) for one in self._checked.columns if one.field)
        if not sentences and column.field and same[column.sheet, column.field] > 1:
            sentences = [self.tr("Another column is mapped to this field too. Skip one of them.")]
        return sentences

    def _add_some(self) -> None:
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for column in some:
            line = ColumnLine(column, self._words, self._desk.look)
            line.bound.connect(lambda field, made=line: self.bound.emit(made.column, field))
            line.unit_named.connect(lambda unit, made=line: self.unit_named.emit(made.column, unit))
            self._lines[_key(column)] = line
            self._list.addWidget(line)
            self._show(column)
            line.show()
        if self._focus_due and self._lines:
            self._focus_due = False
            if self.hasFocus():
                self.focus_first()
        if not self._waiting:
            self._adding.stop()
            self._order()

    def _order(self) -> None:
        """Set the Tab order to the reading order."""
        boxes = (box for line in self._lines.values() for box in (line.box, line.unit))
        for before, after in pairwise(
            (self._to_defaults, *boxes, *self.defaults.stops(), *self.readings.stops())
        ):
            QWidget.setTabOrder(before, after)

    def _clear(self) -> None:
        for line in self._lines.values():
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()


def _key(column: BoundColumn) -> _Key:
    return column.sheet, column.column, column.header, column.samples


def _wrong_with(checked: CheckResult) -> dict[_Place, list[Problem]]:
    """Return the problems of whole columns, in one pass: there may be tens of thousands of problems with cells."""
    found: dict[_Place, list[Problem]] = {}
    for one in checked.problems:
        if one.row in (0, checked.header_row) and one.severity.is_error:
            found.setdefault((one.sheet, one.column), []).append(one.problem)
    return found


def _head(text: str, width: int) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "field")
    if width:
        label.setFixedWidth(width)
    else:
        policy = label.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        label.setSizePolicy(policy)
    return label
