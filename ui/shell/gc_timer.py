"""Garbage collection in the window's own thread, when the event loop is idle."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 2_000
_YOUNG = 10_000
"""New objects since the last collection from which a collection is worthwhile."""
_DEEPER_EVERY = 20
"""How many collections of one generation are done before the next generation is included."""


class GcTimer(QObject):
    """Replaces Python's automatic garbage collection while there is a window.

    Python collects in whichever thread happens to allocate an object. A widget collected in a background thread would
    be destroyed there, which Qt forbids, and a full collection could delay a key press.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()

    def spare_what_is_loaded(self) -> None:
        """Exclude everything created so far (modules and code), which exists until the end of the program."""
        if not gc.get_freeze_count():
            gc.freeze()

    def leave(self) -> None:
        """Return to Python's automatic garbage collection."""
        self._timer.stop()
        gc.enable()

    def _on_due(self) -> None:
        young, looks, deep_looks = gc.get_count()
        if young < _YOUNG:
            return
        if deep_looks >= _DEEPER_EVERY:
            gc.collect()
        else:
            gc.collect(1 if looks >= _DEEPER_EVERY else 0)
