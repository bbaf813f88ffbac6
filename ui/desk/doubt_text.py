"""Doubts about a registry or its clock in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.journal.doubt import DoubtKind
from registry.domain.values.moments import moment_text
from registry.services.language.error_sentences import sentence_of
from ui.desk.language import screen_language

if TYPE_CHECKING:
    from registry.domain.journal.doubt import Doubt, SetBack

translate = QCoreApplication.translate


def doubt_words(doubt: Doubt) -> str:
    """Return a doubt in words: what it is, and what to do."""
    language = screen_language()
    return _template(doubt.kind).format(
        now=moment_text(doubt.now, language),
        last=moment_text(doubt.last, language),
        reason=sentence_of(doubt.told, language, on_command_line=False),
    )


def set_back_words(found: SetBack) -> str:
    """Return in one sentence where the clock was set back."""
    told = translate(
        "Doubts",
        "Entry {seq} is dated {at}, earlier than the entry before it ({before}), because the computer "
        "clock was set back. Entries stay in number order.",
    )
    language = screen_language()
    return told.format(
        seq=found.seq, at=moment_text(found.at, language), before=moment_text(found.before, language)
    )


def _template(kind: DoubtKind) -> str:
    match kind:
        case DoubtKind.UNPROVED:
            return translate(
                "Doubts",
                "This registry could not be upgraded to this version, so you are viewing a read-only copy. {reason}",
            )
        case DoubtKind.SYNCED_FOLDER:
            return translate(
                "Doubts",
                "This registry is in a synced folder, and syncing can damage it while you work. Move it to an "
                "ordinary folder and keep only backups in the synced one.",
            )
        case DoubtKind.PUT_BACK:
            return translate(
                "Doubts",
                "This is not the registry you last used on this computer: it was replaced with an older "
                "or altered copy. Verify it. If this was not intended, restore a backup.",
            )
        case DoubtKind.CLOCK_BEHIND:
            return translate(
                "Doubts",
                "This computer's clock shows {now}, but the last entry was recorded at a later time, "
                "{last}. If the clock is wrong, correct it: days in stage, due dates and the times of "
                "new entries depend on it.",
            )
        case DoubtKind.CLOCK_AHEAD:
            return translate(
                "Doubts",
                "This computer's clock shows {now}, more than a year after the last entry, recorded on "
                "{last}. If the clock is wrong, correct it: days in stage, due dates and the times of new "
                "entries depend on it.",
            )
