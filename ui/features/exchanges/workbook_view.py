"""The view of a workbook that was read: its rows, its columns, and the bar with Apply."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from registry.domain.exchange.check_result import ApplyOptions
from registry.domain.exchange.import_plan import plan_import
from ui.features.exchanges.apply_bar import ApplyBar
from ui.features.exchanges.columns_part import ColumnsPart
from ui.features.exchanges.import_request import (
    bound,
    header_of,
    remembered,
    with_answer,
    with_day_first,
    with_defaults,
    with_header_row,
    with_profile,
    with_reading,
    with_sheet,
    with_unit,
    without_reading,
)
from ui.features.exchanges.part_chips import PartChips
from ui.features.exchanges.profile_offer import ProfileOffer
from ui.features.exchanges.questions_part import QuestionsPart
from ui.features.exchanges.rows_part import RowsPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.column_mapping import ImportOptions
    from registry.domain.exchange.open_questions import QuestionKey
    from ui.desk.desk import Desk
    from ui.features.exchanges.check_summary import CheckSummary
    from ui.features.exchanges.column_text import ColumnText
    from ui.features.exchanges.import_session import ImportSession
    from ui.features.exchanges.value_mapping import ValueMapping

_ROWS, _COLUMNS = 0, 1


class WorkbookView(QWidget):
    """Shows the check result; every changed option is checked at once."""

    row_chosen = Signal(object)
    """Carries the current GridRow; None when there is none."""

    apply_wanted = Signal(object)
    """Carries the ApplyOptions with which to apply the workbook."""

    def __init__(self, desk: Desk, words: ColumnText, checking: ImportSession) -> None:
        super().__init__()
        self._desk, self._words, self._checking = desk, words, checking
        self._query = ApplyOptions()
        self._columns_due = False
        """Whether the columns show something older than what was found: they are shown when they are looked at."""
        self._bar = ApplyBar(desk)
        self._chips, self._rows = PartChips(desk.look), RowsPart(words, desk.look)
        self._columns = ColumnsPart(desk, words)
        self._offer, self._questions = ProfileOffer(desk.look), QuestionsPart(desk, words)
        self._tabs, self._parts = QTabBar(), QStackedWidget()
        self._build()
        self._connect()
        self._connect_reading()

    @property
    def options(self) -> ApplyOptions:
        """The present import options."""
        return self._query

    def begin(self, found: CheckSummary, options: ApplyOptions | None = None) -> None:
        """Show a workbook that was just read, and reset everything of the previous one."""
        self._query = options or ApplyOptions()
        for part in (self._chips, self._rows, self._columns, self._offer, self._questions):
            part.begin()
        self.show_found(found)
        self._tabs.setCurrentIndex(_ROWS if found.ids else _COLUMNS)

    def show_found(self, found: CheckSummary) -> None:
        """Show the new check result; the selection stays."""
        self._tabs.setTabText(_ROWS, self.tr("Rows {number}").format(number=f"{len(found.ids):,}"))
        self._tabs.setTabText(_COLUMNS, self.tr("Columns {number}").format(number=len(found.checked.columns)))
        self._rows.show_rows(found, self._query, self._chips.show_numbers(found.numbers))
        self._questions.show_questions(found)
        self._order()
        self._columns_due = True
        self._show_columns()
        self._offer.show_reading(found.likely)
        self.show_plan()

    def _order(self) -> None:
        """Set the Tab order from top to bottom, because the questions and the table are created last."""
        above = (*self._offer.stops(), *self._questions.stops())
        for before, after in pairwise((*above, self._tabs, *self._chips.stops(), *self._rows.stops())):
            QWidget.setTabOrder(before, after)

    def show_plan(self) -> None:
        """Show what applying would do with the present options."""
        found = self._checking.found
        self._questions.show_skipping(skipping=self._query.skip_errors)
        if found is not None:
            plan = plan_import(found.active, self._query, found.of_sheet)
            self._bar.show_plan(found.checked, self._query, plan, busy=self._checking.is_busy)

    def toggle(self, pairs: tuple[tuple[str, int], ...]) -> None:
        """Skip rows, or include them again if all are skipped already."""
        left_out = self._query.left_out
        changed = left_out - set(pairs) if set(pairs) <= left_out else left_out | set(pairs)
        self._choose(replace(self._query, left_out=changed))

    def read_as(self, reading: ValueMapping) -> None:
        """Read a text as another value in all cells that contain it."""
        self._ask(with_reading, reading)
        self.focus_first()  # the focused button disappears with the problem

    def focus_first(self) -> None:
        """Focus the visible part."""
        (self._columns if self._tabs.currentIndex() else self._rows).focus_first()

    def focus_step(self) -> None:
        """Focus Apply once nothing is in its way; before that, the first open question, and then what else is."""
        asking = self._questions.has_focus()
        ready = self._bar.is_ready and not self._bar.has_focus()
        if asking or ready or not self._questions.focus_first():
            self._bar.focus_step()

    def show_other_part(self) -> None:
        """Switch between rows and columns."""
        self._tabs.setCurrentIndex(1 - self._tabs.currentIndex())
        self.focus_first()

    def _build(self) -> None:
        rows = QWidget()
        side = QVBoxLayout(rows)
        side.addWidget(self._chips)
        side.addWidget(self._rows, 1)
        self._tabs.setAccessibleName(self.tr("Workbook views"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for name, part in ((self.tr("Rows"), rows), (self.tr("Columns"), self._columns)):
            self._tabs.addTab(name)
            self._parts.addWidget(part)
        whole = QVBoxLayout(self)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(4, 4, 16, 0)
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        whole.addWidget(self._offer)
        whole.addWidget(self._questions)
        whole.addLayout(tabs)
        whole.addWidget(self._parts, 1)
        whole.addWidget(self._bar)
        for layout in (side, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab)
        self._chips.chosen.connect(self._rows.show_part)
        self._rows.toggled.connect(self.toggle)
        self._rows.chosen.connect(self.row_chosen)
        self._questions.answered.connect(self._on_answered)
        self._questions.gone.connect(self.focus_first)
        self._bar.skip_chosen.connect(lambda skip: self._choose(replace(self._query, skip_errors=skip)))
        self._bar.conflicts_chosen.connect(lambda of: self._choose(replace(self._query, conflicts=of)))
        self._bar.apply_wanted.connect(lambda: self.apply_wanted.emit(self._query))

    def _connect_reading(self) -> None:
        reading = self._columns.reading
        self._columns.bound.connect(self._on_bound)
        self._columns.unit_named.connect(self._on_unit)
        self._columns.defaults.changed.connect(lambda given: self._ask(with_defaults, given))
        self._columns.readings.removed.connect(lambda of: self._ask(without_reading, of))
        reading.sheet_chosen.connect(lambda sheet: self._ask(with_sheet, sheet))
        reading.header_row_chosen.connect(lambda row: self._ask(with_header_row, row))
        reading.day_first_chosen.connect(lambda first: self._ask(with_day_first, first))
        reading.profile_chosen.connect(lambda name: self._ask(with_profile, name))
        self._offer.wanted.connect(self._on_offer)
        reading.remember_wanted.connect(self._on_remember)

    def _ask(self, how: Callable[..., ImportOptions], answer: object) -> None:
        """Check the workbook again with one option changed."""
        self._checking.ask(how(self._checking.options, answer))

    def _choose(self, options: ApplyOptions) -> None:
        self._query = options
        found = self._checking.found
        if found is not None:
            self._rows.show_rows(found, options)
            self.show_plan()

    def _show_columns(self) -> None:
        found = self._checking.found
        if self._columns_due and found is not None and self._tabs.currentIndex() == _COLUMNS:
            self._columns_due = False
            self._columns.show_checked(found.checked, self._checking.options)

    # Slots

    def _on_tab(self, place: int) -> None:
        self._parts.setCurrentIndex(place)
        self._show_columns()

    def _on_unit(self, column: BoundColumn, unit: str) -> None:
        found = self._checking.found
        if found is not None:
            self._ask(with_unit, (header_of(found.checked, column), unit))

    def _on_bound(self, column: BoundColumn, field: str) -> None:
        found = self._checking.found
        if found is not None:
            self._checking.ask(bound(self._checking.options, found.checked, column, field))

    def _on_answered(self, key: QuestionKey, raw: str) -> None:
        found = self._checking.found
        if found is not None:
            self._checking.ask(with_answer(self._checking.options, found.checked, key, raw))

    def _on_offer(self, name: str) -> None:
        self._ask(with_profile, name)
        self.focus_first()  # the focused button disappears

    def _on_remember(self, name: str) -> None:
        found, options = self._checking.found, self._checking.options
        if found is None:
            return
        known = (
            self._desk.ask(lambda registry: registry.profiles.get(options.profile))
            if options.profile
            else None
        )
        mapping = remembered(options, found.checked, known)
        told = self.tr("Mapping saved as “{name}”").format(name=name)
        self._desk.do(
            lambda registry, _acting: registry.profiles.keep(name, mapping),
            done=lambda _kept: self._on_remembered(told),
        )

    def _on_remembered(self, told: str) -> None:
        found = self._checking.found
        self._columns.reading.forget_names()
        if found is not None:
            self._columns.reading.show_checked(found.checked, self._checking.options)
        self._desk.notice(told)
