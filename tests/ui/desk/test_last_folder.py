"""Where a dialog for saving files opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.desk.last_folder import last_folder
from ui.desk.settings import Settings


def _documents() -> Path:
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()


def test_a_remembered_folder_is_offered_while_it_exists(tmp_path: Path) -> None:
    settings, used = Settings(tmp_path / "settings"), tmp_path / "used"
    assert last_folder(settings, "export_folder") == _documents()
    used.mkdir()
    settings.keep("export_folder", str(used))
    assert last_folder(settings, "export_folder") == used
    assert last_folder(settings, "report_folder") == _documents()
    used.rmdir()
    assert last_folder(settings, "export_folder") == _documents()
