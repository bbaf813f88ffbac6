"""How far long work is, as a bar on standard error where somebody watches."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

_WIDTH = 30
_AFTER_SECONDS = 0.1
"""Between two drawings: a terminal far away is slower than the work."""


class Bar:
    """A bar that is drawn over itself, and gone when the work is done; nothing where no terminal is."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._seen = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._drawn = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._drawn:
            self._put(f"\r{' ' * (_WIDTH + 8)}\r")

    def step(self, done: int, of_all: int) -> None:
        """Show how much of all is done."""
        now = time.monotonic()
        if self._seen and now - self._drawn > _AFTER_SECONDS:
            self._drawn = now
            filled = _WIDTH * done // max(of_all, 1)
            self._put(f"\r[{'#' * filled}{' ' * (_WIDTH - filled)}] {100 * done // max(of_all, 1):3} %")

    def _put(self, text: str) -> None:
        with suppress(OSError):  # nobody looks any more; the work goes on
            sys.stderr.write(text)
            sys.stderr.flush()
