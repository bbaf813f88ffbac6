"""Days and acts in words of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.fields.kinds import DayOrSession
from registry.domain.procedure.outcome import Outcome
from ui.kit.days import day_words

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.language import Language


def until_words(until: Stored, name: str, language: Language) -> str:
    """Return until when something was put off: a day, or the forum whose next session is meant."""
    day = DayOrSession.day(until)
    if day is not None:
        return day_words(day, language)
    return QCoreApplication.translate("Approvals", "next session of {forum}").format(forum=name)


def recorded(outcome: Outcome) -> str:
    """Return the sentence that reports a recorded decision, with placeholders for `body`, `stage` and `ref`."""
    return {
        Outcome.APPROVE: QCoreApplication.translate("Approvals", "{body} approved {ref} at {stage}"),
        Outcome.CONDITIONS: QCoreApplication.translate(
            "Approvals", "{body} approved {ref} at {stage} with conditions"
        ),
        Outcome.RETURN: QCoreApplication.translate("Approvals", "{body} returned {ref} at {stage}"),
        Outcome.DEFER: QCoreApplication.translate("Approvals", "{body} deferred {ref} at {stage}"),
        Outcome.REJECT: QCoreApplication.translate("Approvals", "{body} rejected {ref} at {stage}"),
        Outcome.WITHDRAW: QCoreApplication.translate("Approvals", "{body} withdrew {ref} at {stage}"),
        Outcome.NOTE: QCoreApplication.translate("Approvals", "{body} noted {ref} at {stage}"),
        Outcome.DETERMINE: QCoreApplication.translate(
            "Approvals", "{body} made a determination on {ref} at {stage}"
        ),
        Outcome.NOT_APPLICABLE: QCoreApplication.translate(
            "Approvals", "{body} found {stage} not applicable to {ref}"
        ),
        Outcome.SUSPEND: QCoreApplication.translate("Approvals", "{body} suspended {ref} at {stage}"),
        Outcome.RESUME: QCoreApplication.translate("Approvals", "{body} resumed {ref} at {stage}"),
        Outcome.CANCEL: QCoreApplication.translate("Approvals", "{body} cancelled {ref} at {stage}"),
        Outcome.FINISH: QCoreApplication.translate(
            "Approvals", "{body} completed the implementation of {ref} at {stage}"
        ),
    }[outcome]
