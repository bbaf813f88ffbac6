"""The calendar that opens under a day: arrows walk, Enter takes, Escape closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from registry.domain.values.dates import EARLIEST, LATEST

if TYPE_CHECKING:
    from datetime import date

    from ui.style.look import Look


_SIZE = QSize(296, 224)


class DayPicker(QFrame):
    """A calendar in a frame of its own; it goes away when a day is taken or something else is clicked."""

    picked = Signal(QDate)
    """The day that was taken."""

    def __init__(self, locale: QLocale, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "calendar")
        self._calendar = QCalendarWidget()
        self._build(locale, look)
        self._calendar.clicked.connect(self._on_taken)
        self._calendar.activated.connect(self._on_taken)

    def open_under(self, field: QWidget, day: date | None) -> None:
        """Open under a field at a day, or at today."""
        shown = QDate.currentDate() if day is None else QDate(day.year, day.month, day.day)
        self._calendar.setSelectedDate(shown)
        self.adjustSize()
        below = field.mapToGlobal(QPoint(0, field.height() + 2))
        screen = field.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below.setY(field.mapToGlobal(QPoint(0, -2)).y() - self.height())
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.width())))
        self.move(below)
        self.show()
        self._calendar.setFocus()

    def _build(self, locale: QLocale, look: Look) -> None:
        calendar = self._calendar
        calendar.setLocale(locale)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setDateRange(
            QDate(EARLIEST.year, EARLIEST.month, EARLIEST.day), QDate(LATEST.year, LATEST.month, LATEST.day)
        )
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setMinimumSize(_SIZE)
        weekend = QTextCharFormat()
        weekend.setForeground(look.colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, weekend)
        for name, icon in (
            ("qt_calendar_prevmonth", "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-right"),
        ):
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(look.icon(icon))
                button.setIconSize(QSize(16, 16))
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(calendar)

    def _on_taken(self, day: QDate) -> None:
        self.close()
        self.picked.emit(day)
