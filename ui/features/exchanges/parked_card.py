"""One parked cell: its project and field, the sent, the present and the returned value, and the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout
from typing_extensions import override

from registry.domain.exchange.check_result import Conflicts
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.services.exchange.parked_cells import WaitingCell
    from ui.features.exchanges.column_text import ColumnText
    from ui.kit.style.look import Look

_MOST_LINES = 8


class ParkedCard(QFrame):
    """A cell that both sides changed; emits `chosen` when the person chooses."""

    chosen = Signal()

    def __init__(self, waiting: WaitingCell, words: ColumnText, look: Look) -> None:
        super().__init__()
        self.key = waiting.key
        self._waiting, self._words = waiting, words
        field = words.name(waiting.cell.field)
        name = self.tr("{ref}, {field}: value to keep").format(ref=waiting.ref, field=field)
        self.choice = ChoiceBox(name, self._choices(), Conflicts.PARK.value, look)
        self._build(field)
        self.choice.activated.connect(lambda _place: self.chosen.emit())

    @property
    def decision(self) -> Conflicts:
        """The chosen resolution; PARK while the cell stays parked."""
        return Conflicts(self.choice.value)

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (Conflicts.PARK.value, self.tr("keep parked")),
            (Conflicts.MINE.value, self.tr("keep ours")),
            (Conflicts.THEIRS.value, self.tr("use theirs")),
        ]

    def _build(self, field: str) -> None:
        self.setProperty("role", "inset")
        cell = self._waiting.cell
        place = self.tr("{sheet}, cell {cell}").format(sheet=cell.sheet, cell=cell.address)
        title = self._waiting.title.shown(self._words.language)
        about = self.tr("{ref} · {title}").format(ref=self._waiting.ref, title=title)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(WrappedLabel(about, "small", 2))
        column.addWidget(WrappedLabel(field, "field"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._values()):
            label = QLabel(name)
            label.setProperty("role", "small")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(WrappedLabel(value, "", _MOST_LINES), row, 1)
        column.addLayout(grid)
        column.addWidget(WrappedLabel(place, "small"))
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        values = "; ".join(f"{name}: {value}" for name, value in self._values())
        self.choice.setAccessibleDescription(values)

    def _values(self) -> Iterator[tuple[str, str]]:
        cell, display = self._waiting.cell, self._words.display
        if cell.has_base:
            yield self.tr("sent"), display(cell.field, cell.base)
        yield self.tr("ours"), display(cell.field, self._waiting.mine)
        yield self.tr("theirs"), display(cell.field, cell.theirs)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Focus the choice."""
        self.choice.setFocus(reason)
