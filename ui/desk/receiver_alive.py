"""Whether an answer is still awaited: what asked for it may have gone meanwhile, with its window or its dialog."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def is_receiver_alive(then: Callable[..., object]) -> bool:
    """Return whether all objects of Qt that a method or a closure would touch are still there.

    Python keeps such an object; Qt has deleted what it stands for, and whoever touches it gets a RuntimeError.
    """
    return all(isValid(held) for held in _held(then) if isinstance(held, QObject))


def _held(then: Callable[..., object]) -> Iterator[object]:
    yield getattr(then, "__self__", None)
    for cell in getattr(then, "__closure__", None) or ():
        with suppress(ValueError):  # a name that nothing stands for any more
            yield cell.cell_contents
