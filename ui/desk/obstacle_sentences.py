"""The sentences about what stands in the way of opening, saving or copying a file (`registry/domain/obstacle.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from registry.domain.obstacle import Obstacle

if TYPE_CHECKING:
    from collections.abc import Mapping

_SENTENCES: Mapping[Obstacle, object] = {
    Obstacle.BUSY: QT_TRANSLATE_NOOP(
        "Errors", "Another program is saving to the registry. Close that program or wait, then try again."
    ),
    Obstacle.CANNOT_BE_WRITTEN: QT_TRANSLATE_NOOP(
        "Errors",
        "The registry is on a disk or in a folder that can't be written to. Copy it to your own folder.",
    ),
    Obstacle.DISK_ERROR: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk reported an error, so your last change may not be saved. Check the record, and save a "
        "backup to another location.",
    ),
    Obstacle.FOLDER_CLOSED: QT_TRANSLATE_NOOP(
        "Errors",
        "The registry's folder can't be read or written to. Check its permissions, or copy the registry "
        "to your own folder.",
    ),
    Obstacle.NETWORK_DRIVE: QT_TRANSLATE_NOOP(
        "Errors",
        "{place} is on a network drive, where a registry can be damaged. Copy it to a disk of this "
        "computer and work there.",
    ),
    Obstacle.OTHER_NAME: QT_TRANSLATE_NOOP(
        "Errors",
        "This registry was last used under another name, {place}. Open it under that name once, then try "
        "again.",
    ),
    Obstacle.STILL_OPEN: QT_TRANSLATE_NOOP(
        "Errors", "{place} is still open in another program. Close it there and try again."
    ),
    Obstacle.SEARCH_DAMAGED: QT_TRANSLATE_NOOP(
        "Errors",
        "The search index is damaged, but nothing is lost. Verify the registry in Preferences, then rebuild lists "
        "and search.",
    ),
    Obstacle.CONTROL_CHARACTER: QT_TRANSLATE_NOOP(
        "Errors",
        "A text contains a control character, so nothing was saved. Type that text again, and report this error.",
    ),
    Obstacle.SAME_FILE: QT_TRANSLATE_NOOP(
        "Errors", "{place} is the registry itself. Choose one of its backups."
    ),
    Obstacle.BAD_BACKUP: QT_TRANSLATE_NOOP("Errors", "The backup {place} is damaged. Choose another backup."),
    Obstacle.BACKUP_FAILED: QT_TRANSLATE_NOOP(
        "Errors",
        "The backup {place} failed verification and was not kept. Verify the registry; if it is damaged, "
        "restore the latest good backup.",
    ),
    Obstacle.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Errors", "{place} was not saved: something with that name already exists. Choose another name."
    ),
    Obstacle.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "Errors", "The file name is too long: {place}. Choose a shorter one."
    ),
    Obstacle.NO_NAME: QT_TRANSLATE_NOOP(
        "Errors", "This is not a valid file name: {place}. Choose another name."
    ),
    Obstacle.OF_A_REGISTRY: QT_TRANSLATE_NOOP(
        "Errors", "{place} is a registry or belongs to one. Choose another name."
    ),
    Obstacle.NO_ACCESS: QT_TRANSLATE_NOOP(
        "Errors",
        "{place} was not saved: you don't have permission, or another program has it open. Close it "
        "there, or choose another folder.",
    ),
    Obstacle.READ_ONLY_DISK: QT_TRANSLATE_NOOP(
        "Errors", "{place} was not saved: the disk is read-only. Choose another folder."
    ),
    Obstacle.NO_FOLDER: QT_TRANSLATE_NOOP(
        "Errors", "{place} was not saved: its folder doesn't exist. Create the folder or choose another one."
    ),
    Obstacle.NO_SPACE: QT_TRANSLATE_NOOP(
        "Errors", "{place} was not saved: the disk is full. Free up some space and try again."
    ),
    Obstacle.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Errors",
        "{place} was not saved: the file is too large for this disk or account. Choose another disk.",
    ),
    Obstacle.NOT_WRITTEN: QT_TRANSLATE_NOOP(
        "Errors", "{place} was not saved. Check the disk, or choose another folder."
    ),
}


def obstacle_sentence(obstacle: Obstacle, place: str) -> str:
    """Return what stands in the way and what to do, in the language of the screen."""
    return QCoreApplication.translate("Errors", str(_SENTENCES[obstacle])).format(place=place)
