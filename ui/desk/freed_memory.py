"""Returning freed memory to the system after a long list was read; otherwise the C library would keep it."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def give_back() -> None:
    """Return freed memory to the system, where the C library supports it; takes a few milliseconds."""
    _trim()(0)


@cache
def _trim() -> Callable[[int], object]:
    """Return the function of the GNU C library for this; on other systems one that does nothing."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - loaded after the first long list, in the background

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            return trim  # type: ignore[no-any-return]  # a function of C, which ctypes gives no type
    return lambda _kept: None
