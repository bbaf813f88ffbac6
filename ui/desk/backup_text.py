"""Backups in words (time, reason and size), for every screen that lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from registry.domain.values.moments import moment_text
from ui.desk.language import screen_language

if TYPE_CHECKING:
    from ui.desk.backend import Backup

_REASONS = {
    "asked": QT_TRANSLATE_NOOP("Backups", "manual"),
    "closing": QT_TRANSLATE_NOOP("Backups", "on close"),
    "regular": QT_TRANSLATE_NOOP("Backups", "scheduled"),
    "before-migration": QT_TRANSLATE_NOOP("Backups", "before an upgrade"),
    "before-import": QT_TRANSLATE_NOOP("Backups", "before an import"),
    "before-restore": QT_TRANSLATE_NOOP("Backups", "before a restore"),
}
_KIB, _MIB = 1024, 1024**2


def made_at(backup: Backup) -> str:
    """Return when a backup was made, by the clock of this desk."""
    return moment_text(backup.at.isoformat(), screen_language())


def reason(backup: Backup) -> str:
    """Return the reason of a backup in words; the code itself where it is unknown."""
    known = _REASONS.get(backup.reason)
    return QCoreApplication.translate("Backups", str(known)) if known else backup.reason


def size(byte_count: int) -> str:
    """Return a size as people read it.

    >>> size(1_572_864)
    '1.5 MB'
    """
    return f"{byte_count / _MIB:,.1f} MB" if byte_count >= _MIB else f"{max(byte_count // _KIB, 1)} kB"


def line(backup: Backup) -> str:
    """Return a backup in one line: time, reason, size."""
    return "   ".join((made_at(backup), reason(backup), size(backup.size)))
