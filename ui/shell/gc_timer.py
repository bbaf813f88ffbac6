"""Looking for garbage in the window's own thread, between two things the person does."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 2_000
_YOUNG = 10_000
"""Objects made since the last look that make a look worth while."""
_DEEPER_EVERY = 20
"""How many looks at one age until the next age is looked at too."""


class GcTimer(QObject):
    """Takes garbage collection over from Python for as long as there is a window.

    Python looks in whichever thread happens to make an object. A widget found in one of the desk's threads would
    be destroyed there, which Qt forbids; and a look at everything could fall into the middle of a key press.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()

    def spare_what_is_loaded(self) -> None:
        """Do not look again at what the start of this process has made: modules and code, which stay until the end."""
        if not gc.get_freeze_count():
            gc.freeze()

    def leave(self) -> None:
        """Give the work back to Python."""
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
