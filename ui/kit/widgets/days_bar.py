"""The days a stage has used of its limit, as a bar and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.kit.style.look import Look

SOON = 0.8
"""The fraction of the limit from which the bar shows a warning."""

_HEIGHT = 6


class DaysBar(QWidget):
    """A bar with its sentence below, so that colour is never the only information."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar, self._words = _Bar(look), WrappedLabel(role="small")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._bar)
        whole.addWidget(self._words)

    def set_days(
        self,
        used: int | None,
        allowed: int | None,
        detail: str = "",
        *,
        working: bool = False,
        running: bool = True,
    ) -> None:
        """Show the days used and allowed; `used` is None when they are not counted, `allowed` when there is no limit.

        `detail` is appended, as in “6 with us, 35 with others”; `working` says that working days are counted;
        `running` is False while the stage waits for another day than its limit, so that nothing is late by it.
        """
        sentence = self._sentence(used, allowed, working=working, running=running)
        if detail:
            sentence = self.tr("{days} · {detail}").format(days=sentence, detail=detail)
        self._words.set_text(sentence)
        self._bar.set_parts(used or 0, allowed or 0, running=running)
        self._bar.setVisible(bool(allowed))
        late = bool(running and allowed and used is not None and used > allowed)
        self._words.setProperty("role", "problem" if late else "small")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self.setAccessibleName(sentence)

    @property
    def words(self) -> str:
        """The sentence below the bar."""
        return self._words.text()

    def _sentence(self, used: int | None, allowed: int | None, *, working: bool, running: bool) -> str:
        if used is None:
            return self.tr("Days are not counted at this stage")
        if not allowed:
            return self.tr("%n day(s)", "", used)
        counted = (
            self.tr("{used} of {allowed} working days") if working else self.tr("{used} of {allowed} days")
        )
        days = counted.format(used=used, allowed=allowed)
        if not running:
            return days
        if used > allowed:
            late = self.tr("%n day(s) late", "", used - allowed)
            return self.tr("{days}, {late}").format(days=days, late=late)
        if used >= allowed * SOON:
            left = self.tr("%n day(s) left", "", allowed - used)
            return self.tr("{days}, {late}").format(days=days, late=left)
        return days


class _Bar(QWidget):
    """The bar itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._used, self._allowed, self._running = 0, 0, True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def set_parts(self, used: int, allowed: int, *, running: bool) -> None:
        """Show the days used and allowed."""
        self._used, self._allowed, self._running = used, allowed, running
        self.update()

    def _colour(self) -> str:
        if not self._running:
            return "accent"
        if self._used > self._allowed:
            return "bad"
        return "warn" if self._used >= self._allowed * SOON else "accent"

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background and the used part of the bar."""
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("hairline"))
        painter.drawRoundedRect(rect, _HEIGHT / 2, _HEIGHT / 2)
        part = min(self._used / self._allowed, 1) if self._allowed else 0
        if part:
            painter.setBrush(self._look.colour(self._colour()))
            filled = QRectF(0, 0, max(rect.width() * part, _HEIGHT), rect.height())
            painter.drawRoundedRect(filled, _HEIGHT / 2, _HEIGHT / 2)
