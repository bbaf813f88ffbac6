"""The progress of a project in small: a row of marks and a count such as “8 of 14” stages that count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.plain_text import as_tooltip
from ui.kit.widgets.stage_mark import paint_stage
from ui.kit.widgets.strip_stage import StripStage, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.kit.style.look import Look

_DOT, _STEP, _LEAST_STEP = 11.0, 16.0, 10.0
_BETWEEN, _GAP = 1.0, 10.0
"""The least space between two marks, for which they become smaller; and that before the words."""


class StageDots(QWidget):
    """A row of marks, not interactive."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stages: tuple[StripStage, ...] = ()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_stages(self, stages: Sequence[StripStage], done: int, of_all: int) -> None:
        """Show the stages of a project, how many of them are done, and of how many that count."""
        self._stages = tuple(stages)
        self._words = self.tr("{done} of {all}").format(done=done, all=of_all)
        place = place_of(stages)
        sentence = self._stages[place - 1].sentence if place else ""
        template = self.tr("{done} of {all} stages done. {stage}")
        self.setAccessibleName(template.format(done=done, all=of_all, stage=sentence).strip())
        self.setToolTip(as_tooltip(self.accessibleName()))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """The progress in words."""
        return self._words

    def _step(self) -> float:
        room = self.width() - _GAP - self._words_width()
        return max(min(_STEP, room / max(len(self._stages), 1)), _LEAST_STEP)

    def _words_width(self) -> float:
        return QFontMetricsF(font(SECONDARY)).horizontalAdvance(self._words)

    @override
    def sizeHint(self) -> QSize:
        """Return the preferred size of the row."""
        return QSize(int(_STEP * len(self._stages) + _GAP + self._words_width()), 20)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size of the row without gaps."""
        return QSize(int(_LEAST_STEP * len(self._stages) + _GAP + self._words_width()), 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks and the words after them."""
        painter, step = QPainter(self), self._step()
        size = min(_DOT, step - _BETWEEN)
        top = (self.height() - size) / 2
        for number, stage in enumerate(self._stages):
            paint_stage(painter, QRectF(number * step, top, size, size), stage.mark, self._look)
        painter.setFont(font(SECONDARY))
        painter.setPen(self._look.colour("muted"))
        left = len(self._stages) * step - (_STEP - _DOT) + _GAP
        area = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._words)
