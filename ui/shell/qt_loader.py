"""Loading Qt, after checking that it can open a window here: otherwise Qt would abort the program."""

from __future__ import annotations

import builtins
import os
import sys
from pathlib import Path

from registry.domain.errors import CannotOpen

_PACKAGES = (
    "libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libdbus-1-3 libfontconfig1"
)
"""The system libraries Qt needs on a minimal Debian (engineering.md, "Dependencies")."""


def load_qt() -> None:
    """Load Qt; raises CannotOpen when it cannot open a window here."""
    refuse_without_screen()
    import PySide6.QtWidgets  # noqa: F401, PLC0415 - the command line works without Qt

    # PySide6 replaces Python's `import` to support alternative spellings of its names (`__feature__`), which we do
    # not use. Its version reads the source of every module loaded later, a tenth of our start-up time.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def refuse_without_screen() -> None:
    """Raise CannotOpen when there is no screen, or Qt's platform plugin for it cannot be loaded."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise CannotOpen(code="no_screen")
    _refuse_missing_library()


def _refuse_missing_library() -> None:
    import ctypes  # noqa: PLC0415 - only where Qt may lack a library

    try:
        import PySide6  # noqa: PLC0415 - the command line works without Qt
        from PySide6 import QtWidgets  # noqa: F401, PLC0415 - loading it shows whether its libraries are there

        link = Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if link.exists():
            ctypes.CDLL(str(link))
    except (ImportError, OSError) as error:
        missing = str(error).partition(":")[0]
        raise CannotOpen(code="no_window_library", missing=missing, packages=_PACKAGES) from error
