"""The progress of an export: one percentage over gathering, writing, reading again and comparing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_OF_ALL = 100
_GATHERED, _WRITTEN, _READ = 15, 35, 90
"""The percentage at which each of the first three phases ends."""

_EVERY = 64
"""How many rows pass between two calls of `step`."""


class ExportProgress:
    """Reports the progress of an export to `step`, which may raise to cancel it."""

    def __init__(self, step: Callable[[int, int], object], rows: int) -> None:
        self._step = step
        self._rows = rows + 1
        self._gathered = self._wrote = self._compared = 0

    def gathered_row(self) -> None:
        """Count a gathered row."""
        self._gathered += 1
        self._tell(0, _GATHERED, self._gathered)

    def wrote_row(self) -> None:
        """Count a written row."""
        self._wrote += 1
        self._tell(_GATHERED, _WRITTEN, self._wrote)

    def read(self, done: int, of_all: int) -> None:
        """Report the progress of reading the file again."""
        self._step(_WRITTEN + (_READ - _WRITTEN) * done // max(of_all, 1), _OF_ALL)

    def compared_row(self) -> None:
        """Count a compared row."""
        self._compared += 1
        self._tell(_READ, _OF_ALL, self._compared)

    def _tell(self, first: int, last: int, rows: int) -> None:
        if rows % _EVERY == 0:
            self._step(min(first + (last - first) * rows // self._rows, last), _OF_ALL)
