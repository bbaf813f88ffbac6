"""The editor of a date: typed in any form the registry reads, or chosen in a calendar; the weekday is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton
from typing_extensions import override

from registry.domain.problem import Unfit
from registry.domain.values.dates import is_counted, typed_date
from registry.domain.vocabulary.language import Language
from ui.kit.days import day_words
from ui.kit.forms.choices import Choices
from ui.kit.forms.day_picker import DayPicker
from ui.kit.forms.editor import Editor
from ui.kit.forms.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from registry.domain.fields.kinds import Stored
    from ui.kit.forms.form_context import FormContext
    from ui.kit.style.look import Look

_LOCALES = {
    Language.EN: QLocale.Language.English,
    Language.KO: QLocale.Language.Korean,
}


class DayEditor(Editor):
    """Edits a date; with `choices` a forum can be given instead (until its next session)."""

    def __init__(self, context: FormContext, choices: Choices | None = None) -> None:
        super().__init__()
        self._language, self._look, self._today = context.language, context.look, context.today
        self._choices = choices
        self._code = ""
        self._line = DayLine(choices, context.look)
        self._button = QToolButton()
        self._weekday = QLabel()
        self._build()
        self._connect()

    def so_far(self) -> str:
        """Return the date as it was typed, or the code of the forum; a date counted from today as that date."""
        typed = self._line.text().strip()
        day = self._day() if is_counted(typed) else None
        return self._code or (day.isoformat() if day is not None else typed)

    def set_stored(self, stored: Stored) -> None:
        """Show a stored date in ISO form, or a forum by its name."""
        self.set_raw("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Show a date as it was typed."""
        known = self._choices is not None and raw in self._choices
        self._code = raw if known else ""
        self._line.setText(self._choices.name(raw) if self._choices is not None else raw)
        self._line.setCursorPosition(0)
        self._show_weekday()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the date read-only (it can still be copied), or editable again."""
        self._line.setReadOnly(read_only)
        self._button.setVisible(not read_only)

    def set_name(self, name: str, help_: str = "") -> None:
        """Set the accessible name of the field and of its calendar button."""
        super().set_name(name, help_)
        self._button.setAccessibleName(self.tr("{field}: open calendar").format(field=name))

    def open_calendar(self) -> None:
        """Open the calendar at the date in the field, or at today."""
        if self._line.isReadOnly():
            return
        picker = DayPicker(QLocale(_LOCALES[self._language]), self._look, self._today(), self)
        picker.picked.connect(self._on_picked)
        picker.left.connect(self.focus_first)
        picker.open_under(self._line, self._day())

    def _build(self) -> None:
        self._button.setIcon(self._look.icon("calendar"))
        self._button.setToolTip(self.tr("Open calendar (Alt+Down)"))
        # Not a Tab stop, because Alt+Down in the line opens it: twice the stops would make forms with dates slow.
        self._button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._weekday.setProperty("role", "small")
        self._weekday.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._line, 0 if self._choices is None else 1)
        row.addWidget(self._button)
        row.addWidget(self._weekday)
        row.addStretch(1 if self._choices is None else 0)
        self._put(self._line, inside=row)

    def _connect(self) -> None:
        self._button.clicked.connect(self.open_calendar)
        self._line.calendar_requested.connect(self.open_calendar)
        self._line.textEdited.connect(self._on_typed)
        self._line.picked.connect(self._on_forum)
        self._line.left.connect(self._on_left)

    def _on_typed(self) -> None:
        self._code = ""
        self._show_weekday()
        self.edited.emit()

    def _on_picked(self, day: QDate) -> None:
        self.set_raw(day.toString(Qt.DateFormat.ISODate))
        self.focus_first()
        self.edited.emit()

    def _on_forum(self, code: str) -> None:
        self.set_raw(code)
        self.edited.emit()

    def _on_left(self) -> None:
        if (day := self._day()) is not None:
            self.set_raw(day.isoformat())

    def _day(self) -> date | None:
        try:
            return typed_date(self._line.text(), self._today())
        except Unfit:
            return None

    def _show_weekday(self) -> None:
        day = self._day()
        shown = "" if day is None else _weekday(day, self._language)
        if day is not None and self._line.text().strip() != day.isoformat():
            between = "" if self._language is Language.KO else " "
            shown = between.join((day_words(day, self._language), shown))
        self._weekday.setText(shown)
        self._speak()

    def _more_spoken(self) -> str:
        return self._weekday.text()


def _weekday(day: date, language: Language) -> str:
    """Return the weekday in the language of the screen: `(Sun)`, `(일)`."""
    name = QLocale(_LOCALES[language]).dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"({name})"


_WIDTH_OF = "2026-11-22 0000"


class DayLine(SuggestionLine):
    """An input line for a date."""

    calendar_requested = Signal()
    """Alt+Down was pressed."""

    def __init__(self, choices: Choices | None, look: Look) -> None:
        super().__init__(choices or Choices(tuple), look, eager=False)
        self._arrow.setVisible(choices is not None)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))
        if choices is None:
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(_WIDTH_OF))
            self.setMaximumWidth(self.minimumWidth() + 16)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Request the calendar on Alt+Down."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Down:
            self.calendar_requested.emit()
            return
        super().keyPressEvent(event)
