"""The sentences of known errors, by the type of the error; `ui/desk/errors.py` picks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain import errors
from registry.domain.errors import FileFault, Loss

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate


def _no_file() -> str:
    return translate(
        "Errors", "There is no file at this location. Choose another file, or create a new registry."
    )


def _not_a_registry() -> str:
    return translate("Errors", "This file is not a registry. Choose a file that ends in .coopreg.")


def _newer() -> str:
    return translate(
        "Errors", "This registry was created by a newer version of the program. Open it with that version."
    )


def _may_not_read() -> str:
    return translate("Errors", "You don't have permission to open this registry. Ask its owner for access.")


def _may_not_write() -> str:
    return translate(
        "Errors",
        "You don't have permission to save in this folder. Open the registry as read-only, or copy it to "
        "your own folder.",
    )


def _unproved() -> str:
    return translate(
        "Errors",
        "This registry was created by an older version, and its record failed verification. It can only be "
        "opened as read-only. Verify it, then restore a good backup.",
    )


def _disk_full() -> str:
    return translate("Errors", "The disk is full, so nothing was saved. Free up some space and try again.")


def full_disk() -> str:
    """What is said of a registry that is open for reading because its disk has no room."""
    return translate(
        "Errors",
        "The disk is full, so the registry was opened as read-only. Free up some space and open it again.",
    )


def _file_gone() -> str:
    return translate(
        "Errors",
        "The registry file was deleted, moved or replaced while it was open, so your last change was not "
        "saved to it. Everything saved before is in the recovery copy {rescue}. Close the window and open "
        "that copy.",
    )


def _file_gone_without_rescue() -> str:
    return translate(
        "Errors",
        "The registry file was deleted, moved or replaced while it was open, so your last change was not "
        "saved. Before you close the window, save a backup to another location (Preferences) and continue "
        "with that backup.",
    )


def _log_gone() -> str:
    return translate(
        "Errors",
        "Another program removed the file that holds this registry's latest changes, so your last change "
        "was not saved. Everything saved before is in the recovery copy {rescue}. Close the window and "
        "open that copy.",
    )


def _log_gone_without_rescue() -> str:
    return translate(
        "Errors",
        "Another program removed the file that holds this registry's latest changes, so your last change "
        "was not saved. Before you close the window, save a backup to another location (Preferences) and "
        "continue with that backup.",
    )


def _overwritten() -> str:
    return translate(
        "Errors",
        "Another program overwrote the registry file while it was open, so your last change was not saved "
        "to it. Everything saved before is in the recovery copy {rescue}. Close the window and open that "
        "copy.",
    )


def _overwritten_without_rescue() -> str:
    return translate(
        "Errors",
        "Another program overwrote the registry file while it was open. Your last change was not saved, "
        "and no recovery copy could be created. Close the window and restore the latest backup.",
    )


def _still_held() -> str:
    return translate(
        "Errors",
        "The program lost access to this registry while it was open. Quit and restart the program to open "
        "it again.",
    )


def _damaged() -> str:
    return translate(
        "Errors", "The registry is damaged. The file has been left unchanged. Restore a good backup."
    )


def _unrecognised() -> str:
    return translate(
        "Errors",
        "This file can't be read as a registry. It is damaged, or it is another kind of file. It has been "
        "left unchanged. If it was your registry, restore a good backup.",
    )


def _stale() -> str:
    return translate(
        "Errors", "Someone else has changed this in the meantime. Review it, then make your change again."
    )


def _closed() -> str:
    return translate("Errors", "The registry could not be opened or saved.")


def _refused() -> str:
    return translate("Errors", "This entry was not accepted. Nothing was changed.")


def failed() -> str:
    """What is said of an error of no known kind."""
    return translate("Errors", "This could not be done. Nothing was changed.")


def _is_a_program() -> str:
    return translate(
        "Errors",
        "“{name}” is a program or can start one, so it is stored but can't be opened. Ask the sender for a "
        "document.",
    )


def _is_of_no_known_kind() -> str:
    return translate(
        "Errors",
        "“{name}” is not a known document type, so it is stored but can't be opened. Ask the sender for a "
        "PDF.",
    )


def _holds_something_else() -> str:
    return translate(
        "Errors",
        "The contents of “{name}” don't match its file type, so it is stored but can't be opened. Check "
        "with the sender.",
    )


NEVER_OPENED: dict[str, Callable[[], str]] = {
    "executable": _is_a_program,
    "unknown": _is_of_no_known_kind,
    "other content": _holds_something_else,
}
"""What is said of an attachment that is never opened, by its kind (`AttachmentKind`); its name comes in."""


def _missing() -> str:
    return translate("Errors", "“{name}” was not attached: the file no longer exists. Choose it again.")


def _folder() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it is a folder. Choose the files in it one at a time."
    )


def _device() -> str:
    return translate("Errors", "“{name}” was not attached: it is a device, not a file. Choose a file.")


def _unreadable() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it can't be read. Copy it to your own folder first."
    )


def _empty() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it is empty. Choose the file that contains the document."
    )


def _too_large() -> str:
    return translate(
        "Errors",
        "“{name}” was not attached: it is larger than {limit} MB. Store it elsewhere and enter its location.",
    )


def _own() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it is this registry. To copy the registry, make a backup."
    )


SENTENCES: dict[type, Callable[[], str]] = {
    errors.NoFile: _no_file,
    errors.NotARegistry: _not_a_registry,
    errors.Newer: _newer,
    errors.MayNotRead: _may_not_read,
    errors.MayNotWrite: _may_not_write,
    errors.Unproved: _unproved,
    errors.DiskFull: _disk_full,
    errors.StillHeld: _still_held,
    errors.Damaged: _damaged,
    errors.Unrecognised: _unrecognised,
    errors.Stale: _stale,
    errors.CannotOpen: _closed,
    errors.RefusedInput: _refused,
}
GENERAL = (errors.CannotOpen, errors.RefusedInput)
"""Kinds whose sentence says so little that the detail must be read with it."""

FAULTS: dict[FileFault, Callable[[], str]] = {
    FileFault.MISSING: _missing,
    FileFault.FOLDER: _folder,
    FileFault.DEVICE: _device,
    FileFault.UNREADABLE: _unreadable,
    FileFault.EMPTY: _empty,
    FileFault.TOO_LARGE: _too_large,
    FileFault.OWN: _own,
}

LOSSES: dict[Loss, tuple[Callable[[], str], Callable[[], str]]] = {
    Loss.FILE: (_file_gone, _file_gone_without_rescue),
    Loss.LOG: (_log_gone, _log_gone_without_rescue),
    Loss.CONTENT: (_overwritten, _overwritten_without_rescue),
}
"""What is said of the files of an open registry that were lost: with a rescue copy, and without one."""
