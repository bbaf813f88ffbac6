"""Memory that was freed goes back to the system: a window does not stay as large as its largest moment."""

from __future__ import annotations

import platform

import psutil
import pytest
from PySide6.QtCore import QByteArray

from ui.desk.freed_memory import give_back

_BLOCKS, _SIZE = 40_000, 1_000


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only the GNU C library can be told to")
def test_what_was_freed_between_what_is_kept_goes_back_to_the_system() -> None:
    blocks = [QByteArray(_SIZE, ord("x")) for _ in range(_BLOCKS)]
    last = blocks[-1]  # at the end of the heap: what lies before it is not given back by itself
    del blocks
    before = _resident()
    give_back()
    assert before - _resident() > _BLOCKS * _SIZE // 2
    assert last.size() == _SIZE


def _resident() -> int:
    return int(psutil.Process().memory_info().rss)
