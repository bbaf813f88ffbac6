"""Doubts about a registry or its clock in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.journal.doubt import DoubtKind
from registry.domain.values.moments import moment_in_digits

if TYPE_CHECKING:
    from registry.domain.journal.doubt import Doubt, SetBack

translate = QCoreApplication.translate


def doubt_words(doubt: Doubt) -> str:
    """Return a doubt as one sentence."""
    return _template(doubt.kind).format(now=moment_in_digits(doubt.now), last=moment_in_digits(doubt.last))


def set_back_words(found: SetBack) -> str:
    """Return in one sentence where the clock was set back."""
    told = translate(
        "Doubts",
        "Act {seq} is stamped {at}, earlier than the one before it ({before}): the clock was set back. The acts keep "
        "the order of their numbers.",
    )
    return told.format(seq=found.seq, at=moment_in_digits(found.at), before=moment_in_digits(found.before))


def _template(kind: DoubtKind) -> str:
    match kind:
        case DoubtKind.UNPROVED:
            return translate(
                "Doubts",
                "This registry was made by an older version and could not be brought up to date, so a copy is shown "
                "for reading. Verify it; if its record does not prove itself, restore a good backup.",
            )
        case DoubtKind.SYNCED_FOLDER:
            return translate(
                "Doubts",
                "This registry lies in a folder that is copied elsewhere while you work, and may come back torn. "
                "Move it to an ordinary folder and put only backups there.",
            )
        case DoubtKind.PUT_BACK:
            return translate(
                "Doubts",
                "This is not the registry last noted here: an older or altered copy was put in its place. Verify it, "
                "and restore a backup if that is not meant.",
            )
        case DoubtKind.CLOCK_BEHIND:
            return translate(
                "Doubts",
                "The clock of this computer says {now}, but the last act was recorded later than that, at {last}. Set "
                "the clock right if it is wrong: days in stage, due days and the times of new acts follow it.",
            )
        case DoubtKind.CLOCK_AHEAD:
            return translate(
                "Doubts",
                "The clock of this computer says {now}; the last act was recorded more than a year before, at {last}. "
                "Set the clock right if it is wrong: days in stage, due days and the times of new acts follow it.",
            )
