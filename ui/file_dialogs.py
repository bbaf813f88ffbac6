"""Choosing files: the one home of file dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # as a whole: Qt's class of dialogs is made ready when the first one opens
from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SUFFIX = ".coopreg"
WORKBOOK = ".xlsx"


def registry_to_open(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a registry to open; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Open a registry")
    return _path(QtWidgets.QFileDialog.getOpenFileName(parent, title, str(folder), _registries())[0])


def registry_to_make(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where a new registry is to lie; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Make a new registry")
    found = _path(QtWidgets.QFileDialog.getSaveFileName(parent, title, str(proposed), _registries())[0])
    return found if found is None or found.suffix == SUFFIX else found.with_name(found.name + SUFFIX)


def backup_to_restore(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a backup to put in place of a registry; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Choose a backup")
    return _path(QtWidgets.QFileDialog.getOpenFileName(parent, title, str(folder), _registries())[0])


def backup_to_write(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where a backup is to be written; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Write a backup")
    return _path(QtWidgets.QFileDialog.getSaveFileName(parent, title, str(proposed), _registries())[0])


def file_to_attach(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a file to store in the registry; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Attach a file")
    return _path(QtWidgets.QFileDialog.getOpenFileName(parent, title, str(folder))[0])


def report_to_save(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where a report is to be saved as PDF; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Save the report")
    kinds = QCoreApplication.translate("FileDialogs", "PDF files (*.pdf)")
    found = _path(QtWidgets.QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)[0])
    return found if found is None or found.suffix.lower() == ".pdf" else found.with_name(f"{found.name}.pdf")


def workbook_to_read(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a workbook to take in; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Import a workbook")
    kinds = QCoreApplication.translate("FileDialogs", "Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)")
    return _path(QtWidgets.QFileDialog.getOpenFileName(parent, title, str(folder), kinds)[0])


def workbook_to_write(parent: QWidget | None, proposed: Path) -> Path | None:
    """Ask where a workbook is to be written; None when nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Export a workbook")
    kinds = QCoreApplication.translate("FileDialogs", "Workbook (*.xlsx)")
    found = _path(QtWidgets.QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)[0])
    return found if found is None or found.suffix == WORKBOOK else found.with_name(found.name + WORKBOOK)


def _registries() -> str:
    return QCoreApplication.translate("FileDialogs", "Registries (*{suffix})").format(suffix=SUFFIX)


def _path(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None
