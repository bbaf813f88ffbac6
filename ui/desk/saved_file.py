"""Opening a file that was just saved, or the folder it is in, with the system's own programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def open_with_system(path: Path) -> bool:
    """Open a file or a folder with the system's program for it; returns whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
