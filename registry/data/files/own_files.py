"""Recognising the files of an open registry under any name, without opening them.

A path that a person enters may be the registry itself, by its own path or a link, or a file that SQLite keeps beside
it. A file this program has open must not be opened a second time (reliability.md 0, finding 5) or overwritten.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

OF_SQLITE = ("-wal", "-shm", "-journal")
"""The suffixes of the files SQLite keeps beside a registry."""

_OURS = (".lock", ".holder", ".heads")
"""The suffixes of the files this program keeps beside a registry."""


def belongs_to_registry(path: Path, own: Iterable[Path]) -> bool:
    """Return whether a path, or the target of a link, is one of the `own` files or is beside the first of them.

    The first of the `own` files is the registry itself.
    """
    kept = tuple(own)
    beside = (kept[0].with_name(kept[0].name + ending) for ending in (*OF_SQLITE, *_OURS)) if kept else ()
    return any(_is_same(path, one) for one in (*kept, *beside))


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        if one.samefile(other):
            return True
    with suppress(OSError, ValueError):  # a cycle of links; an impossible name
        return one.resolve() == other.resolve()
    return False
