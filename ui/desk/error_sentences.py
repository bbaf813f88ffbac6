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
    return translate("Errors", "There is no file here. Choose another one, or make a new registry.")


def _not_a_registry() -> str:
    return translate("Errors", "This is not a registry of this program. Choose a file that ends in .coopreg.")


def _newer() -> str:
    return translate(
        "Errors", "This registry was made by a newer version of this program. Open it with that version."
    )


def _may_not_read() -> str:
    return translate("Errors", "Your account may not read this registry. Ask its owner for access.")


def _may_not_write() -> str:
    return translate(
        "Errors",
        "Your account cannot write here. Open the registry for reading, or copy it to a folder of your own.",
    )


def _unproved() -> str:
    return translate(
        "Errors",
        "This registry was made by an older version, and its record does not prove itself. It can be opened for "
        "reading only; verify it, and restore a good backup.",
    )


def _disk_full() -> str:
    return translate(
        "Errors", "The disk is full; nothing was saved. Free some space, then repeat the last step."
    )


def full_disk() -> str:
    """What is said of a registry that is open for reading because its disk has no room."""
    return translate(
        "Errors",
        "The disk is full, so the registry is open for reading only. Free some space, then open it again.",
    )


def _file_gone() -> str:
    return translate(
        "Errors",
        "The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved "
        "there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.",
    )


def _file_gone_without_rescue() -> str:
    return translate(
        "Errors",
        "The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved. "
        "Write a backup to another place now (Preferences), before you close the window, and go on with that.",
    )


def _log_gone() -> str:
    return translate(
        "Errors",
        "Another program removed the file in which this registry keeps what was saved last, so the last step is not "
        "saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.",
    )


def _log_gone_without_rescue() -> str:
    return translate(
        "Errors",
        "Another program removed the file in which this registry keeps what was saved last, so the last step is not "
        "saved. Write a backup to another place now (Preferences), before you close the window, and go on with that.",
    )


def _overwritten() -> str:
    return translate(
        "Errors",
        "Another program overwrote the file of this registry while it was open, so the last step is not saved there. "
        "All that was saved is in the rescue copy {rescue}. Close the window and open that copy.",
    )


def _overwritten_without_rescue() -> str:
    return translate(
        "Errors",
        "Another program overwrote the file of this registry while it was open, so the last step is not saved, and no "
        "rescue copy could be made. Close the window and restore the newest backup.",
    )


def _still_held() -> str:
    return translate(
        "Errors",
        "This registry was lost to the program while it was open. Close the program and start it again to open it.",
    )


def _damaged() -> str:
    return translate("Errors", "The registry is damaged. The file is kept as it is; restore a good backup.")


def _unrecognised() -> str:
    return translate(
        "Errors",
        "This file cannot be read as a registry: its beginning is damaged, or it is something else. "
        "The file is kept as it is; restore a good backup if it was your registry.",
    )


def _stale() -> str:
    return translate(
        "Errors", "Somebody else changed this meanwhile. Look at it again, then repeat your change."
    )


def _closed() -> str:
    return translate("Errors", "The registry could not be opened or written.")


def _refused() -> str:
    return translate("Errors", "This cannot be taken in; nothing was changed.")


def failed() -> str:
    """What is said of an error of no known kind."""
    return translate("Errors", "This could not be done; nothing was changed.")


def _is_a_program() -> str:
    return translate(
        "Errors",
        "“{name}” is a program or starts one: it is kept, but never opened. Ask its sender for a document.",
    )


def _is_of_no_known_kind() -> str:
    return translate(
        "Errors",
        "“{name}” is of no kind that is known as a document: it is kept, but not opened. Ask its sender for a PDF.",
    )


def _holds_something_else() -> str:
    return translate(
        "Errors",
        "“{name}” holds something else than its name says: it is kept, but not opened. Ask its sender about it.",
    )


NEVER_OPENED: dict[str, Callable[[], str]] = {
    "executable": _is_a_program,
    "unknown": _is_of_no_known_kind,
    "other content": _holds_something_else,
}
"""What is said of an attachment that is never opened, by its kind (`AttachmentKind`); its name comes in."""


def _missing() -> str:
    return translate("Errors", "“{name}” was not attached: the file is not there any more. Choose it again.")


def _folder() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it is a folder. Choose the files in it one by one."
    )


def _device() -> str:
    return translate("Errors", "“{name}” was not attached: it is a device, not a file. Choose a file.")


def _unreadable() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it cannot be read. Copy it to a folder of your own first."
    )


def _empty() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it is empty. Choose the file that holds the document."
    )


def _too_large() -> str:
    return translate(
        "Errors",
        "“{name}” was not attached: it is larger than {limit} MB. Keep it elsewhere and enter where it lies.",
    )


def _own() -> str:
    return translate(
        "Errors", "“{name}” was not attached: it is this registry itself. Make a backup to copy a registry."
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
