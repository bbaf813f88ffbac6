"""Days and moments as an office writes them, for every screen that tells them in a sentence or a list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored

_FORMATS = {
    Language.EN: (QLocale.Language.English, "d MMM yyyy"),
    Language.KO: (QLocale.Language.Korean, "yyyy. M. d."),
}


def day_words(told: date | Stored, language: Language) -> str:
    """Return a day, `5 Dec 2026` or `2026. 12. 5.`; a dash where there is none."""
    if not told:
        return "–"
    known = told if isinstance(told, date) else date.fromisoformat(str(told))
    spoken, form = _FORMATS[language]
    return QLocale(spoken).toString(QDate(known.year, known.month, known.day), form)


def time_words(at: str) -> str:
    """Return the time of a moment (ISO, UTC) by the clock of this desk: `09:30`; as it is where it cannot be read."""
    told = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return told.toString("HH:mm") if told.isValid() else at


def moment_words(at: str, language: Language) -> str:
    """Return a moment (ISO) by the clock of this desk: `5 Dec 2026 09:30`; as it is where it cannot be read."""
    spoken, form = _FORMATS[language]
    told = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale(spoken).toString(told, f"{form} HH:mm") if told.isValid() else at
