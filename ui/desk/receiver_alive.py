"""Whether the receiver of an answer still exists: its window or dialog may have been deleted meanwhile."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def is_receiver_alive(then: Callable[..., object]) -> bool:
    """Return whether all Qt objects that a method or a closure refers to still exist.

    Python keeps the wrapper object, but Qt has deleted the real one, and using the wrapper raises RuntimeError.
    """
    return all(isValid(held) for held in _held(then) if isinstance(held, QObject))


def _held(then: Callable[..., object]) -> Iterator[object]:
    yield getattr(then, "__self__", None)
    for cell in getattr(then, "__closure__", None) or ():
        with suppress(ValueError):  # an empty cell of the closure
            yield cell.cell_contents
