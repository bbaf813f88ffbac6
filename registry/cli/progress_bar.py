"""A progress bar on standard error for long work, shown only on a terminal."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

_WIDTH = 30
_AFTER_SECONDS = 0.1
"""Seconds between two updates, since a remote terminal may be slower than the work."""


class Bar:
    """A bar that is redrawn in place and removed when the work is done; without a terminal it shows nothing."""

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
        """Show how much of the work is done."""
        now = time.monotonic()
        if self._seen and now - self._drawn > _AFTER_SECONDS:
            self._drawn = now
            filled = _WIDTH * done // max(of_all, 1)
            self._put(f"\r[{'#' * filled}{' ' * (_WIDTH - filled)}] {100 * done // max(of_all, 1):3} %")

    def _put(self, text: str) -> None:
        with suppress(OSError):  # the terminal has closed; the work continues
            sys.stderr.write(text)
            sys.stderr.flush()
