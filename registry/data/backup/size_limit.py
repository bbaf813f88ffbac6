"""Which backups are removed to save space: the oldest first, and never the newest two undamaged ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

NEVER_OVER = 2
"""How many of the newest undamaged backups are kept regardless of their size."""


class Weighed(Protocol):
    """Anything that has a size in bytes."""

    @property
    def size(self) -> int:
        """Its size in bytes."""


_Entry = TypeVar("_Entry", bound=Weighed)


def over_ceiling(
    newest_first: Sequence[_Entry], ceiling_bytes: int, is_whole: Callable[[_Entry], bool]
) -> tuple[_Entry, ...]:
    """Return the backups to remove so that the others together have at most `ceiling_bytes`."""
    return to_free(newest_first, sum(entry.size for entry in newest_first) - ceiling_bytes, is_whole)


def to_free(
    newest_first: Sequence[_Entry], needed_bytes: int, is_whole: Callable[[_Entry], bool]
) -> tuple[_Entry, ...]:
    """Return the backups to remove, oldest first, so that `needed_bytes` become free.

    When they are not enough, all that may be removed are returned. Because `is_whole` is slow, it is called only when
    something must be removed, and only until two undamaged backups are found.
    """
    going: list[_Entry] = []
    freed = 0
    candidates = reversed(list(_spare(newest_first, is_whole))) if needed_bytes > 0 else iter(())
    for entry in candidates:
        if freed >= needed_bytes:
            break
        going.append(entry)
        freed += entry.size
    return tuple(going)


def _spare(newest_first: Sequence[_Entry], is_whole: Callable[[_Entry], bool]) -> Iterator[_Entry]:
    """Yield the backups that are older than the newest two undamaged ones."""
    found = 0
    for entry in newest_first:
        if found == NEVER_OVER:
            yield entry
        elif is_whole(entry):
            found += 1
