"""Loading code while the window is idle that will probably be used next: the page of a project."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.kit import delays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_BETWEEN_MS = 10
"""Milliseconds between one module and the next, so that a key pressed meanwhile does not wait."""


class Preload(QObject):
    """Loads one module at a time and finally creates the page, so that the first project opens as fast as any."""

    def __init__(self, packages: Iterable[str], make_page: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._make_page = make_page
        self._left = _modules(packages)
        self._timer = QTimer(self)
        self._timer.setInterval(delays.PREPARED_PAGE)
        self._timer.timeout.connect(self._on_quiet)
        self._timer.start()

    def _on_quiet(self) -> None:
        self._timer.setInterval(_BETWEEN_MS)
        name = next(self._left, None)
        if name is not None:
            import_module(name)
        else:
            self._timer.stop()
            self._make_page()


def _modules(packages: Iterable[str]) -> Iterator[str]:
    """Yield the modules of packages that are not loaded yet."""
    for package in packages:
        if package not in _LOADED:
            yield package
            yield from _modules_of(package)
            _LOADED.add(package)


def _modules_of(package: str) -> Iterator[str]:
    from pkgutil import iter_modules  # noqa: PLC0415 - the list is to be seen first

    for module in iter_modules(import_module(package).__path__):
        yield f"{package}.{module.name}"


_LOADED: set[str] = set()
"""The packages that an earlier window of this run has loaded wholly."""
