"""Days and acts in words of the screen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from registry.domain.procedure import Outcome
from registry.domain.words import Language

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored

_FORMATS = {
    Language.EN: (QLocale.Language.English, "d MMM yyyy"),
    Language.KO: (QLocale.Language.Korean, "yyyy. M. d."),
}


def day_words(told: date | Stored, language: Language) -> str:
    """Return a day as an office writes it, `5 Dec 2026` or `2026. 12. 5.`; a dash where there is none."""
    if not told:
        return "–"
    known = told if isinstance(told, date) else date.fromisoformat(str(told))
    spoken, form = _FORMATS[language]
    return QLocale(spoken).toString(QDate(known.year, known.month, known.day), form)


def today() -> str:
    """Return today as a field of a day takes it."""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def until_words(until: Stored, name: str, language: Language) -> str:
    """Return until when something was put off: a day, or the forum whose next session is meant."""
    if str(until or "")[:4].isdigit():
        return day_words(until, language)
    return QCoreApplication.translate("Approvals", "next session of {forum}").format(forum=name)


def recorded(outcome: Outcome) -> str:
    """Return the sentence that tells that a decision was recorded, with places for `body`, `stage` and `ref`."""
    return {
        Outcome.APPROVE: QCoreApplication.translate("Approvals", "{body} approved {stage} of {ref}"),
        Outcome.CONDITIONS: QCoreApplication.translate(
            "Approvals", "{body} approved {stage} of {ref} with conditions"
        ),
        Outcome.RETURN: QCoreApplication.translate("Approvals", "{body} returned {ref} at {stage}"),
        Outcome.DEFER: QCoreApplication.translate("Approvals", "{body} deferred {stage} of {ref}"),
        Outcome.REJECT: QCoreApplication.translate("Approvals", "{body} rejected {ref} at {stage}"),
        Outcome.WITHDRAW: QCoreApplication.translate("Approvals", "{body} withdrew {ref} at {stage}"),
        Outcome.NOTE: QCoreApplication.translate("Approvals", "{body} noted {stage} of {ref}"),
        Outcome.DETERMINE: QCoreApplication.translate("Approvals", "{body} determined {stage} of {ref}"),
        Outcome.NOT_APPLICABLE: QCoreApplication.translate(
            "Approvals", "{body}: {stage} of {ref} does not apply"
        ),
        Outcome.SUSPEND: QCoreApplication.translate("Approvals", "{body} suspended {ref} at {stage}"),
        Outcome.RESUME: QCoreApplication.translate("Approvals", "{body} resumed {ref} at {stage}"),
        Outcome.CANCEL: QCoreApplication.translate("Approvals", "{body} cancelled {ref} at {stage}"),
        Outcome.FINISH: QCoreApplication.translate("Approvals", "{body} finished {stage} of {ref}"),
    }[outcome]
