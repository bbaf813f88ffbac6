"""Icons and types of files, decided from their names alone: nothing here ever opens a file.

Qt's own provider opens every file a dialog lists, to guess its type from the content. This must never happen to
a registry that is open for writing: when a process closes any descriptor of a file, POSIX releases all locks this
process has on it, those of SQLite too, and the next reader deletes the write-ahead log (reliability.md 0, 5).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtWidgets import QApplication, QFileIconProvider, QStyle
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_Kind = QFileIconProvider.IconType
_PICTURES = {
    _Kind.Computer: QStyle.StandardPixmap.SP_ComputerIcon,
    _Kind.Desktop: QStyle.StandardPixmap.SP_DesktopIcon,
    _Kind.Trashcan: QStyle.StandardPixmap.SP_TrashIcon,
    _Kind.Network: QStyle.StandardPixmap.SP_DriveNetIcon,
    _Kind.Drive: QStyle.StandardPixmap.SP_DriveHDIcon,
    _Kind.Folder: QStyle.StandardPixmap.SP_DirIcon,
    _Kind.File: QStyle.StandardPixmap.SP_FileIcon,
}


class FileIcons(QFileIconProvider):
    """Icons and type names for file dialogs; created in the window's thread, called by Qt in a thread of its own."""

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        # Drawn now: Qt calls `icon` in another thread, where no pixmap may be created.
        self._icons = {kind: style.standardIcon(picture) for kind, picture in _PICTURES.items()}

    @override
    def icon(self, of: QFileInfo | QFileIconProvider.IconType, /) -> QIcon:
        """Return the icon of a file, or of a kind of place such as a folder or a drive."""
        return self._icons[_kind(of) if isinstance(of, QFileInfo) else of]

    @override
    def type(self, info: QFileInfo, /) -> str:
        """Return the type of a folder entry in words, such as “Folder” or “PDF file”."""
        kind = _kind(info)
        if kind is _Kind.Drive:
            return QCoreApplication.translate("FileDialogs", "Drive")
        if kind is _Kind.Folder:
            return QCoreApplication.translate("FileDialogs", "Folder")
        if not info.suffix():
            return QCoreApplication.translate("FileDialogs", "File")
        return QCoreApplication.translate("FileDialogs", "{ending} file").format(ending=info.suffix().upper())


@cache
def file_icons() -> FileIcons:
    """Return the only provider of the program: it must outlive every dialog, because Qt's threads may still call it."""
    return FileIcons()


def _kind(info: QFileInfo) -> QFileIconProvider.IconType:
    if info.isRoot():
        return _Kind.Drive
    return _Kind.Folder if info.isDir() else _Kind.File
