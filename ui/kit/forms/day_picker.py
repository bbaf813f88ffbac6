"""The calendar that opens under a date field: arrow keys move, Enter chooses, Escape closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.values.dates import EARLIEST, LATEST
from ui.kit.style.popups import as_popup, popup_geometry

if TYPE_CHECKING:
    from datetime import date

    from ui.kit.style.look import Look


_SIZE = QSize(296, 224)


class DayPicker(QFrame):
    """A pop-up calendar; it closes when a date is chosen or something else is clicked."""

    picked = Signal(QDate)
    """The date that was chosen."""

    left = Signal()
    """The calendar was closed without choosing a date."""

    def __init__(self, locale: QLocale, look: Look, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = _qt_day(today)
        self.setWindowFlags(Qt.WindowType.Popup)
        as_popup(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        self._build(locale, look)
        self._calendar.clicked.connect(self._on_taken)
        self._calendar.activated.connect(self._on_taken)

    def open_under(self, field: QWidget, day: date | None) -> None:
        """Open under a field, showing a date or today."""
        self._calendar.setSelectedDate(self._today if day is None else _qt_day(day))
        self.adjustSize()
        self.setGeometry(popup_geometry(self.size(), field))
        self.show()
        self._calendar.setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Escape, which would otherwise be taken as the window's key for going back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, locale: QLocale, look: Look) -> None:
        calendar = self._calendar
        calendar.setLocale(locale)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setDateRange(_qt_day(EARLIEST), _qt_day(LATEST))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setMinimumSize(_SIZE)
        weekend = QTextCharFormat()
        weekend.setForeground(look.colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, weekend)
        self._mark_today(look)
        if locale.language() is QLocale.Language.Korean:
            self._put_year_first()
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

    def _put_year_first(self) -> None:
        """Show the year before the month, as Korean writes them: 2026년 11월."""
        bar = self._calendar.findChild(QWidget, "qt_calendar_navigationbar")
        month, year = (
            self._calendar.findChild(QToolButton, name)
            for name in ("qt_calendar_monthbutton", "qt_calendar_yearbutton")
        )
        line = bar.layout() if bar is not None else None
        if not isinstance(line, QHBoxLayout) or month is None or year is None:
            return
        line.removeWidget(year)
        line.insertWidget(line.indexOf(month), year)

        def name_year(shown: int) -> None:
            year.setText(f"{shown}년")

        self._calendar.currentPageChanged.connect(name_year)
        name_year(self._calendar.yearShown())

    def _mark_today(self, look: Look) -> None:
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        marked.setForeground(look.colour("accent"))
        marked.setToolTip(self.tr("Today"))
        self._calendar.setDateTextFormat(self._today, marked)

    def _on_taken(self, day: QDate) -> None:
        self.close()
        self.picked.emit(day)


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
