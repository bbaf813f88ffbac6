"""The chips above the rows: the number of rows in each group, and which group is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.features.exchanges.row_groups import RowGroup, first_shown
from ui.kit.widgets.chip import Chip
from ui.kit.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.kit.style.look import Look


class PartChips(QWidget):
    """One chip for each group, one of them selected."""

    chosen = Signal(object)
    """Carries the RowGroup to show."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._chips: dict[RowGroup, Chip] = {}
        self._is_new = True
        """Whether the numbers shown next are those of another workbook."""
        self._group = QButtonGroup(self)
        flow = FlowLayout(self)
        flow.setContentsMargins(16, 8, 16, 8)
        for part in RowGroup:
            chip = Chip("", look)
            self._group.addButton(chip)
            self._chips[part] = chip
            flow.addWidget(chip)
            chip.clicked.connect(lambda _checked=False, meant=part: self.chosen.emit(meant))
        self._chips[RowGroup.ALL].setChecked(True)

    def begin(self) -> None:
        """Let the next workbook decide which group is shown first."""
        self._is_new = True

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return tuple(self._chips.values())

    def show_numbers(self, numbers: Mapping[RowGroup, int]) -> RowGroup:
        """Show the number of rows in each group; returns the group shown.

        That is the selected one, or the one to be shown first when it is empty or the workbook is new.
        """
        names = self._names()
        for part, chip in self._chips.items():
            chip.setText(f"{names[part]} {numbers[part]:,}")
            chip.setEnabled(numbers[part] > 0 or part is RowGroup.ALL)
        shown = next(part for part, chip in self._chips.items() if chip.isChecked())
        if self._is_new or not self._chips[shown].isEnabled():
            shown, self._is_new = first_shown(numbers), False
            self._chips[shown].setChecked(True)
        return shown

    def _names(self) -> dict[RowGroup, str]:
        return {
            RowGroup.ALL: self.tr("All"),
            RowGroup.NEEDS_ME: self.tr("Needs review"),
            RowGroup.WRITTEN: self.tr("To import"),
            RowGroup.NEW: self.tr("New"),
            RowGroup.CHANGED: self.tr("Changed"),
            RowGroup.ERRORS: self.tr("Errors"),
            RowGroup.UNCHANGED: self.tr("Unchanged"),
        }
