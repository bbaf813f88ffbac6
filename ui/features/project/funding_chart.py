"""The funding chart: one bar per funding line, with source and year at the left and the amount at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.style.look import font
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from PySide6.QtGui import QPaintEvent

    from registry.services.views.funding_summary import FundingLine
    from ui.kit.style.look import Look

_BAR, _LEAST_BAR = 12, 40


@dataclass(frozen=True, slots=True)
class FundingBar:
    """One bar: its text, its amount in words, and its length relative to the longest of its currency (0 to 1)."""

    label: str
    amount: str
    status: str
    share: float


def funding_bars(lines: Sequence[FundingLine]) -> tuple[FundingBar, ...]:
    """Return the bars of funding lines; amounts of different currencies are never compared."""
    longest: dict[str, Decimal] = {}
    for line in lines:
        longest[line.currency] = max(longest.get(line.currency, line.amount), line.amount)
    return tuple(_bar(line, longest[line.currency]) for line in lines)


def _bar(line: FundingLine, longest: Decimal) -> FundingBar:
    source = line.instrument_word or line.source
    return FundingBar(
        label=" · ".join(part for part in (line.year_word, source) if part),
        amount=line.amount_word,
        status=line.status_word,
        share=float(line.amount / longest) if longest else 0.0,
    )


class FundingChart(QWidget):
    """The bars of a project's funding; each is spoken as one sentence, and the rows below are the table."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(1, 1)

    def show_bars(self, bars: Sequence[FundingBar]) -> None:
        """Replace the bars."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        widest = max((WrappedLabel(bar.label).sizeHint().width() for bar in bars), default=0)
        for place, bar in enumerate(bars):
            self._add(place, bar, widest)
        spoken = self.tr("{line}: {amount}, {status}")
        sentences = (spoken.format(line=bar.label, amount=bar.amount, status=bar.status) for bar in bars)
        self.setAccessibleName("; ".join(sentences))

    def _add(self, place: int, bar: FundingBar, widest: int) -> None:
        label = WrappedLabel(bar.label)
        label.setMaximumWidth(widest)
        amount = QLabel(bar.amount)
        amount.setTextFormat(Qt.TextFormat.PlainText)
        amount.setFont(font(tabular=True))
        amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        status = QLabel(bar.status)
        status.setTextFormat(Qt.TextFormat.PlainText)
        status.setProperty("role", "small")
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(_Bar(bar.share, self._look), place, 1)
        self._grid.addWidget(amount, place, 2)
        self._grid.addWidget(status, place, 3)


class _Bar(QWidget):
    """One bar."""

    def __init__(self, share: float, look: Look) -> None:
        super().__init__()
        self._share, self._look = share, look
        self.setMinimumWidth(_LEAST_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return the height of a line of text."""
        return QSize(_LEAST_BAR * 2, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background and the bar."""
        painter = QPainter(self)
        ground = QRectF(0, (self.height() - _BAR) / 2, self.width(), _BAR)
        painter.fillRect(ground, self._look.colour("accent_soft"))
        filled = QRectF(ground.left(), ground.top(), max(ground.width() * self._share, 2), ground.height())
        painter.fillRect(filled, self._look.colour("accent"))
