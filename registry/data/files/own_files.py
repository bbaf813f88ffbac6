"""Telling the files of an open registry from all others, under whichever name, without opening one.

Whatever a person names may be the registry itself: by its path, by a link, or as what SQLite keeps beside it. A file
this program has open must not be opened once more (reliability.md 0, finding 5), nor must its name be given away.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

OF_SQLITE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a registry."""

_OURS = (".lock", ".holder", ".heads")
"""What this program keeps beside a registry."""


def belongs_to_registry(path: Path, own: Iterable[Path]) -> bool:
    """Whether a path, or a link, is one of a registry's `own` files, or of those beside the first of them."""
    kept = tuple(own)
    beside = (kept[0].with_name(kept[0].name + ending) for ending in (*OF_SQLITE, *_OURS)) if kept else ()
    return any(_is_same(path, one) for one in (*kept, *beside))


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        if one.samefile(other):
            return True
    with suppress(OSError, ValueError):  # a ring of links; a name no system knows
        return one.resolve() == other.resolve()
    return False
