"""How far an export is: one figure of a hundred over gathering, writing, reading again and comparing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_OF_ALL = 100
_GATHERED, _WRITTEN, _READ = 15, 35, 90
"""Where, of a hundred, the first three phases end."""

_EVERY = 64
"""Rows between two calls."""


class ExportProgress:
    """Tells how far an export is; what is told may raise, and so cancel it."""

    def __init__(self, step: Callable[[int, int], object], rows: int) -> None:
        self._step = step
        self._rows = rows + 1
        self._gathered = self._wrote = self._compared = 0

    def gathered_row(self) -> None:
        """Count a row that was gathered."""
        self._gathered += 1
        self._tell(0, _GATHERED, self._gathered)

    def wrote_row(self) -> None:
        """Count a row that was written."""
        self._wrote += 1
        self._tell(_GATHERED, _WRITTEN, self._wrote)

    def read(self, done: int, of_all: int) -> None:
        """Tell how far the reading is."""
        self._step(_WRITTEN + (_READ - _WRITTEN) * done // max(of_all, 1), _OF_ALL)

    def compared_row(self) -> None:
        """Count a row that was compared."""
        self._compared += 1
        self._tell(_READ, _OF_ALL, self._compared)

    def _tell(self, first: int, last: int, rows: int) -> None:
        if rows % _EVERY == 0:
            self._step(min(first + (last - first) * rows // self._rows, last), _OF_ALL)
