"""Loading the fonts that come with the program, so that Hangul and Latin text look the same on every computer."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from ui.kit.resources import FOLDER

_FILES = ("Pretendard-Regular.otf", "Pretendard-SemiBold.otf")


def load_fonts() -> tuple[str, ...]:
    """Load the fonts; returns the names of those that could not be loaded."""
    folder = FOLDER / "fonts"
    return tuple(name for name in _FILES if QFontDatabase.addApplicationFont(str(folder / name)) < 0)
