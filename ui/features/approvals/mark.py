"""A painted mark beside a text: the state of a stage, side or requirement; its shape alone shows the state."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from registry.domain.procedure.outcome import ENDING, PASSING, Outcome
from registry.domain.procedure.stage_mark import StageMark
from registry.services.views.stages import OPEN
from ui.kit.widgets.stage_mark import paint_stage, paint_tick

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from registry.services.views.stages import SideView
    from ui.kit.style.look import Look

SMALL, LARGE = 14, 20


class Tick(Enum):
    """The mark of what is met or completed."""

    MET = auto()


Sign = StageMark | Tick


class StateMark(QWidget):
    """A mark of fixed size; the text beside it says the same."""

    def __init__(self, sign: Sign, look: Look, *, size: int = SMALL, number: str = "") -> None:
        super().__init__()
        self._sign, self._look, self._number = sign, look, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(size, size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        paint_sign(QPainter(self), QRectF(self.rect()), self._sign, self._look, self._number)


def paint_sign(painter: QPainter, rect: QRectF, sign: Sign, look: Look, number: str = "") -> None:
    """Paint a mark in a square."""
    if isinstance(sign, Tick):
        paint_tick(painter, rect.adjusted(1, 1, -1, -1), look.colour("good"))
    else:
        paint_stage(painter, rect, sign, look, number)


def sign_of_outcome(outcome: str) -> Sign:
    """Return the mark of an outcome."""
    if outcome == Outcome.NOT_APPLICABLE:
        return StageMark.NOT_APPLICABLE
    if outcome in PASSING:
        return Tick.MET
    if outcome in ENDING:
        return StageMark.ENDED
    signs: dict[str, Sign] = {
        Outcome.RETURN: StageMark.RETURNED,
        Outcome.DEFER: StageMark.DEFERRED,
        Outcome.SUSPEND: StageMark.DEFERRED,
    }
    return signs.get(outcome, StageMark.CURRENT)


def sign_of_side(side: SideView) -> Sign:
    """Return the mark of one side's gate."""
    if side.paused:
        return StageMark.DEFERRED
    if side.state == OPEN:
        return StageMark.CURRENT
    return sign_of_outcome(side.state) if side.closed or side.state in tuple(Outcome) else StageMark.WAITING
