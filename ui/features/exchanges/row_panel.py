"""The panel of the selected row: its project, each change, and each problem with its cell and accepted values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from registry.domain.exchange.check_result import Result, RowState
from ui.features.exchanges.change_card import change_card, marked, problem_card, value_card
from ui.features.exchanges.result_text import row_mark
from ui.features.exchanges.value_mapping import ValueMappingForm, can_be_read_as
from ui.kit import delays
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.check_result import CellProblem
    from ui.desk.desk import Desk
    from ui.features.exchanges.column_text import ColumnText
    from ui.features.exchanges.grid_row import GridRow


_MOST = 40
"""The maximum number of cards shown for one row."""


class RowPanel(QScrollArea):
    """Shows what the selected row would change."""

    toggled = Signal(object)
    """Carries a tuple with the (sheet, row) pair of the row to skip or to include again."""

    read_wanted = Signal(object)
    """Carries the ValueMapping the person asked for: how a text is to be read in all cells."""

    def __init__(self, desk: Desk, words: ColumnText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._row: GridRow | None = None
        self._rest = QTimer(self, singleShot=True, interval=delays.CHOSEN_ROW)
        self._rest.timeout.connect(self._show)
        self._toggle = QPushButton()
        self._build()

    def show_row(self, row: GridRow | None) -> None:
        """Show a row, after the selection has lasted a moment."""
        self._row = row
        self._rest.start()

    def _build(self) -> None:
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Selected row"))
        self._about, self._title = WrappedLabel(role="small"), WrappedLabel(role="section", most=4)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        for widget in (self._about, self._title):
            column.addWidget(widget)
        column.addLayout(self._cards)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inner)
        self._toggle.clicked.connect(self._on_toggled)
        self._toggle.hide()

    def _show(self) -> None:
        row = self._row
        self._clear()
        self._toggle.setVisible(row is not None)
        if row is None:
            self._about.set_text("")
            self._title.set_text(self.tr("No row selected"))
            return
        self._about.set_text(self._heading(row))
        self._title.set_text(row.row.title.shown(self._words.language) or self._about.text())
        for card in self._made(row):
            self._cards.addWidget(card)
            card.show()
        take, leave = self.tr("Include this row (Space)"), self.tr("Skip this row (Space)")
        self._toggle.setText(take if row.left_out else leave)
        self._toggle.setEnabled(row.row.state is not RowState.UNCHANGED)

    def _heading(self, row: GridRow) -> str:
        template = self.tr("{project} · sheet {sheet}, row {row}")
        return template.format(
            project=row.row.ref or self.tr("New project"), sheet=row.row.sheet, row=row.row.row
        )

    def _made(self, row: GridRow) -> Iterator[QWidget]:
        """Yield the widgets for a row: its result, problems, changes and new values."""
        look, spoken = self._desk.look, self._desk.registry.spoken
        yield marked(row_mark(row.row, left_out=row.left_out), look)
        for problem in row.row.problems[:_MOST]:
            yield problem_card(problem, self._words, spoken, look, self._read_as(problem, row))
        changes = [change for change in row.row.changes if change.result is not Result.SAME]
        for change in changes[:_MOST]:
            yield change_card(change, self._words, look)
        if row.row.state is RowState.NEW or not changes:
            for field, value in list(row.row.values.items())[:_MOST]:
                if value is not None:
                    yield value_card(self._words.name(field), self._words.display(field, value))

    def _read_as(self, problem: CellProblem, row: GridRow) -> ValueMappingForm | None:
        """Return the form for reading the cell as another value, where that can solve the problem."""
        field = row.fields.get((problem.sheet, problem.column), "")
        if not can_be_read_as(problem, field):
            return None
        form = ValueMappingForm(field, problem.value, self._desk, self._words)
        form.wanted.connect(self.read_wanted)
        return form

    def _clear(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _on_toggled(self) -> None:
        if self._row is not None:
            self.toggled.emit(((self._row.row.sheet, self._row.row.row),))
