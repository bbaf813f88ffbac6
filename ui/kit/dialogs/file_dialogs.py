"""Every file dialog of the program. None of them reads the files it lists (`file_icons.py` says why)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # a module, so that QFileDialog is only loaded when a dialog opens
from PySide6.QtCore import QCoreApplication, QTemporaryDir
from shiboken6 import isValid

from ui.kit.dialogs.file_icons import file_icons
from ui.kit.dialogs.plain_dialogs import show_texts_as_written

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SUFFIX = ".coopreg"
WORKBOOK = ".xlsx"

_OWN_DIALOGS = ("win32", "darwin")
"""Platforms (`sys.platform`) on which the system's native file dialog is used."""


def registry_to_open(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a registry to open; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "Open registry")
    return _path(file_to_open(parent, title, folder, _registries()))


def registry_to_make(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where to create a new registry; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "New registry")
    found = _path(file_to_save(parent, title, proposed, _registries()))
    return found if found is None or found.suffix == SUFFIX else found.with_name(found.name + SUFFIX)


def backup_to_restore(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a backup to restore; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "Choose backup")
    return _path(file_to_open(parent, title, folder, _registries()))


def backup_to_write(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where to write a backup; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "Save backup")
    return _path(file_to_save(parent, title, proposed, _registries()))


def file_to_attach(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a file to attach; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "Attach file")
    return _path(file_to_open(parent, title, folder))


def report_to_save(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where to save a report as PDF; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "Save report")
    kinds = QCoreApplication.translate("FileDialogs", "PDF files (*.pdf)")
    found = _path(file_to_save(parent, title, proposed, kinds))
    return found if found is None or found.suffix.lower() == ".pdf" else found.with_name(f"{found.name}.pdf")


def workbook_to_read(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a workbook to import; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "Import workbook")
    kinds = QCoreApplication.translate("FileDialogs", "Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)")
    return _path(file_to_open(parent, title, folder, kinds))


def workbook_to_write(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where to write a workbook; returns None when the dialog was cancelled."""
    title = QCoreApplication.translate("FileDialogs", "Export workbook")
    kinds = QCoreApplication.translate("FileDialogs", "Workbook (*.xlsx)")
    found = _path(file_to_save(parent, title, proposed, kinds))
    return found if found is None or found.suffix == WORKBOOK else found.with_name(found.name + WORKBOOK)


def file_to_open(parent: QWidget | None, title: str, folder: Path, kinds: str = "") -> str:
    """Ask for an existing file; returns its path, or an empty text when the dialog was cancelled."""
    dialog = _dialog(parent, title, folder, kinds)
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def file_to_save(parent: QWidget | None, title: str, proposed: Path, kinds: str = "") -> str:
    """Ask where to write a file; returns its path, or an empty text when the dialog was cancelled."""
    dialog = _dialog(parent, title, proposed.parent, kinds)
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.AnyFile)
    dialog.selectFile(proposed.name)
    return _chosen(dialog)


def _dialog(parent: QWidget | None, title: str, folder: Path, kinds: str) -> QtWidgets.QFileDialog:
    # A dialog starts to list its folder during construction, before it can be told which icons to use. So it is
    # constructed over an empty folder and sent to the wanted one once it uses our icons, which look at names only.
    empty = QTemporaryDir()
    dialog = QtWidgets.QFileDialog(parent, title, empty.path(), kinds)
    dialog.setIconProvider(file_icons())
    # The GTK dialog runs inside this process and reads the beginning of files. The dialogs of Windows and macOS are
    # safe: on Windows closing a file releases no locks, on macOS the dialog is a process of its own.
    dialog.setOption(QtWidgets.QFileDialog.Option.DontUseNativeDialog, on=sys.platform not in _OWN_DIALOGS)
    dialog.setDirectory(str(folder))
    show_texts_as_written(dialog)
    return dialog


def _chosen(dialog: QtWidgets.QFileDialog) -> str:
    accepted = dialog.exec() == QtWidgets.QFileDialog.DialogCode.Accepted
    if not isValid(dialog):  # Qt deleted it together with its parent window
        return ""
    chosen = dialog.selectedFiles()[0] if accepted else ""
    dialog.deleteLater()
    return chosen


def _registries() -> str:
    return QCoreApplication.translate("FileDialogs", "Registries (*{suffix})").format(suffix=SUFFIX)


def _path(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None
