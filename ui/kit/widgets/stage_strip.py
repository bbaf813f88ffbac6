"""The stage strip: a project's stages as a painted stepper with one Tab stop; every stage is spoken as a sentence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from registry.domain.procedure.stage_mark import StageMark
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.line_breaks import elided
from ui.kit.widgets.stage_cell import GAP, MARK, TOP, StageCell
from ui.kit.widgets.strip_stage import StripStage, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.kit.style.look import Look

_NARROWEST_LABELLED = 54
"""The cell width in pixels from which names are shown; below it only the current stage's name is, on its own line."""


class StageStrip(QWidget):
    """The stages of a project from left to right, in the full width and as high as they need."""

    stage_chosen = Signal(str)
    """The code of the stage that was clicked or chosen with Enter or Space."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cells: list[StageCell] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Stages"))

    @property
    def cells(self) -> tuple[StageCell, ...]:
        """The buttons of the stages."""
        return tuple(self._cells)

    def set_stages(self, stages: Sequence[StripStage]) -> None:
        """Show the stages of a project; the Tab stop stays where the focus was, or else is the current stage."""
        focused = next((number for number, cell in enumerate(self._cells) if cell.hasFocus()), None)
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        place = place_of(stages) - 1
        self._cells = [
            self._cell(stage, number, strong=number == place) for number, stage in enumerate(stages)
        ]
        self._lay_out()
        if self._cells:
            self._reach(focused if focused is not None else max(place, 0))
        if focused is not None and self._cells:
            self._go(focused)
        self.updateGeometry()
        self.update()

    def _cell(self, stage: StripStage, number: int, *, strong: bool) -> StageCell:
        cell = StageCell(stage, self._look, self, strong=strong)
        cell.clicked.connect(partial(self._on_clicked, number))
        cell.stepped.connect(partial(self._on_stepped, number))
        cell.ended.connect(self._go)
        cell.show()
        return cell

    def _reach(self, number: int) -> None:
        """Make one cell the Tab stop."""
        for place, cell in enumerate(self._cells):
            cell.set_reached_by_tab(reached=place == number)

    def _go(self, number: int) -> None:
        """Move the focus to a stage by index, which can be negative to count from the end."""
        place = number % len(self._cells) if number < 0 else min(number, len(self._cells) - 1)
        self._reach(place)
        self._cells[place].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _labelled(self) -> bool:
        return not self._cells or self.width() / len(self._cells) >= _NARROWEST_LABELLED

    def _lay_out(self) -> None:
        height = self._cells_height(self.width())
        left = 0.0
        for cell, width in zip(self._cells, self._widths(self.width()), strict=True):
            cell.labelled = self._labelled
            cell.setGeometry(round(left), 0, round(left + width) - round(left), height)
            left += width

    def _cells_height(self, width: int) -> int:
        if width / max(len(self._cells), 1) < _NARROWEST_LABELLED:
            return TOP + MARK + GAP
        cells = zip(self._cells, self._widths(width), strict=True)
        return max((cell.height_in(int(given)) for cell, given in cells), default=0)

    def _widths(self, width: int) -> list[float]:
        """Return the widths of the cells in pixels: equal, except that long words take space from short ones."""
        needed = [cell.needed_width() for cell in self._cells]
        whole = sum(needed)
        if width / max(len(self._cells), 1) < _NARROWEST_LABELLED:
            return [width / len(self._cells)] * len(self._cells)
        if whole > width:
            return [one * width / whole for one in needed]
        rest, others, level = float(width), len(needed), 0.0
        for one in sorted(needed, reverse=True):
            level = rest / others
            if one <= level:
                break
            rest, others = rest - one, others - 1
        return [max(one, level) for one in needed]

    def _current(self) -> StripStage | None:
        place = place_of([cell.stage for cell in self._cells])
        return self._cells[place - 1].stage if place else None

    # Slots

    def _on_clicked(self, number: int) -> None:
        self._reach(number)
        self.stage_chosen.emit(self._cells[number].stage.code)

    def _on_stepped(self, number: int, step: int) -> None:
        self._go(min(max(number + step, 0), len(self._cells) - 1))

    # Overrides that Qt calls

    @override
    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height that names and sides need in a width."""
        labelled = not self._cells or width / len(self._cells) >= _NARROWEST_LABELLED
        return self._cells_height(width) if labelled else TOP + MARK + GAP + 20

    @override
    def sizeHint(self) -> QSize:
        """Return the preferred size."""
        width = max(self.width(), 80 * len(self._cells))
        return QSize(80 * len(self._cells), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the minimum size that still shows all marks."""
        return QSize((MARK + 2) * len(self._cells), self.heightForWidth(max(self.width(), 1)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Distribute the new width."""
        super().resizeEvent(event)
        self._lay_out()
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines between the marks, and the current stage's name where not all names fit."""
        painter = QPainter(self)
        height = TOP + MARK / 2
        for left, right in zip(self._cells, self._cells[1:], strict=False):
            passed = left.stage.mark is StageMark.DONE
            painter.setPen(QPen(self._look.colour("good" if passed else "hairline"), 2))
            start = left.geometry().center().x() + MARK / 2 + 4
            painter.drawLine(QLineF(start, height, right.geometry().center().x() - MARK / 2 - 3, height))
        current = self._current()
        if not self._labelled and current is not None:
            type_ = font(SECONDARY, strong=True)
            painter.setFont(type_)
            painter.setPen(self._look.colour("text"))
            line = QRectF(4, TOP + MARK + GAP, self.width() - 8, 20)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, elided(current.label, type_, line.width()))
