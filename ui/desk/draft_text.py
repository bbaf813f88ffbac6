"""Drafts in the language of the screen: of what they are, and when they were stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt

from registry.domain.values.moments import moment_text
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from datetime import date

    from registry.domain.project.draft import KeptDraft
    from registry.domain.vocabulary.language import Language

translate = QCoreApplication.translate


def unfinished_words(kept: KeptDraft, today: date, language: Language) -> str:
    """Return the draft of a new project as one sentence."""
    title = Bilingual(kept.title_en, kept.title_ko).shown(language) or translate("Drafts", "Untitled")
    template = translate("Drafts", "Unsaved new project from {moment}: {title}")
    return template.format(moment=moment_of(kept.draft.saved_at, today, language), title=title)


def moment_of(saved_at: str, today: date, language: Language) -> str:
    """Return a time (ISO, UTC) in local words: the time alone today, with the date on other days."""
    moment = QDateTime.fromString(saved_at, Qt.DateFormat.ISODate).toLocalTime()
    if not moment.isValid():
        return saved_at
    time = moment.toString("HH:mm")
    if moment.date() == QDate(today.year, today.month, today.day):
        return time
    return moment_text(saved_at, language)
