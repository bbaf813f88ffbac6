"""One requirement of the current stage: its name with a painted mark for met or missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from registry.domain.procedure.stage_mark import StageMark
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.stage_mark import paint_stage, paint_tick
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.kit.style.look import Look

_SIGN = 10.0
_INDENT = 16


class CheckRow(QWidget):
    """A requirement: met ✓, missing ✕, or – where it is optional and does not keep the gate from closing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._met, self._must = False, True
        self._words = WrappedLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(_INDENT, 0, 0, 0)
        line.addWidget(self._words)

    def show_requirement(self, name: str, *, met: bool, must: bool, waived: bool = False) -> None:
        """Show the present state of a requirement; a waived one counts as met."""
        self._met, self._must = met or waived, must
        role = "met" if self._met else "problem" if self._must else "small"
        self._words.setProperty("role", role)
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._words.set_text(self.tr("{requirement} (waived)").format(requirement=name) if waived else name)
        self._words.setAccessibleName(self._spoken(waived=waived).format(requirement=name))
        self.update()

    @property
    def words(self) -> str:
        """The text of the row."""
        return self._words.text()

    def _spoken(self, *, waived: bool) -> str:
        if waived:
            return self.tr("Waived: {requirement}")
        if self._met:
            return self.tr("Met: {requirement}")
        return (
            self.tr("Missing: {requirement}") if self._must else self.tr("Missing, optional: {requirement}")
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark beside the first line."""
        painter = QPainter(self)
        line = QFontMetricsF(font(SECONDARY)).lineSpacing()
        sign = QRectF(0, (line - _SIGN) / 2, _SIGN, _SIGN)
        if self._met:
            paint_tick(painter, sign, self._look.colour("good"))
        else:
            mark = StageMark.ENDED if self._must else StageMark.NOT_APPLICABLE
            paint_stage(painter, sign, mark, self._look)
