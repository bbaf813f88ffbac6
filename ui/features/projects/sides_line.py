"""What each side has done at the current stage, painted as `KOR ✓ USA ◉` and spoken in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.stage_mark import StageMark
from registry.services.views.stages import OPEN
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.plain_text import as_tooltip
from ui.kit.widgets.side_marks import SideMarks
from ui.kit.widgets.strip_stage import StripSide, short_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from registry.services.views.stages import SideView
    from ui.kit.style.look import Look

_SIGNS = {
    Outcome.RETURN: StageMark.RETURNED,
    Outcome.DEFER: StageMark.DEFERRED,
    Outcome.SUSPEND: StageMark.DEFERRED,
    Outcome.REJECT: StageMark.ENDED,
    Outcome.WITHDRAW: StageMark.ENDED,
    Outcome.CANCEL: StageMark.ENDED,
}
_SIGN_WIDTH, _BETWEEN = 12, 8


class SidesLine(QWidget):
    """The sides of one stage in a line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sides: tuple[StripSide, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_sides(self, sides: Sequence[SideView]) -> None:
        """Show the sides of a stage."""
        self._sides = tuple(StripSide(short_side(one.side, one.name), _sign(one)) for one in sides)
        template = self.tr("{side}: {state}")
        spoken = "\n".join(template.format(side=one.name, state=one.state_word) for one in sides)
        self.setAccessibleName(spoken.replace("\n", ", "))
        self.setToolTip(as_tooltip(spoken))
        self.setVisible(bool(sides))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the whole line."""
        metrics = QFontMetrics(font(SECONDARY))
        labels = sum(metrics.horizontalAdvance(side.label) + _SIGN_WIDTH for side in self._sides)
        return QSize(labels + _BETWEEN * max(len(self._sides) - 1, 0) + 2, metrics.lineSpacing())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the full size: a sign is never cut off."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sides."""
        marks = SideMarks(self._sides, font(SECONDARY), self._look)
        marks.paint(QPainter(self), QPointF(self.width() / 2, 0), self.width() + 4)


def _sign(side: SideView) -> StageMark:
    if side.state == OPEN:
        return StageMark.DEFERRED if side.paused else StageMark.CURRENT
    outcome = Outcome(side.state) if side.state in set(Outcome) else None
    if outcome in PASSING:
        return StageMark.DONE
    return StageMark.WAITING if outcome is None else _SIGNS.get(outcome, StageMark.WAITING)
