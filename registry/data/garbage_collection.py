"""Pausing Python's collector of cycles while very many objects are made that contain none."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Switch the collector off for a block.

    Walking the journal or the cells of a workbook creates hundreds of thousands of objects but no cycle; looking for
    cycles would take a fifth of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
