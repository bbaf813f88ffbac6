"""The folder a dialog for saving files opens in: the one used last, at first that of the person's documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from ui.desk.settings import Settings


def last_folder(settings: Settings, name: str) -> Path:
    """Return the folder remembered under a name if it still exists, else the person's documents or home.

    Never the folder of the registry: that one is hidden on most computers, and what is saved there is not found again.
    """
    kept = settings.text(name)
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
