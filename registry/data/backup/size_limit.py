"""Which backups go for want of room: the oldest first, and never the newest two that are whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

NEVER_OVER = 2
"""So many of the newest that are whole stay whatever they weigh."""


class Weighed(Protocol):
    """Whatever has a size in bytes."""

    @property
    def size(self) -> int:
        """Its size in bytes."""


_Entry = TypeVar("_Entry", bound=Weighed)


def over_ceiling(
    newest_first: Sequence[_Entry], ceiling_bytes: int, is_whole: Callable[[_Entry], bool]
) -> tuple[_Entry, ...]:
    """Return the backups that go so that the others fit under a ceiling together."""
    return to_free(newest_first, sum(entry.size for entry in newest_first) - ceiling_bytes, is_whole)


def to_free(
    newest_first: Sequence[_Entry], needed_bytes: int, is_whole: Callable[[_Entry], bool]
) -> tuple[_Entry, ...]:
    """Return the backups, oldest first, that go so that so many bytes are free; all that may where they do not do.

    Whether one is whole is asked only where something must go, and of no more than it takes to find two.
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
    """Yield the backups older than the newest two that are whole."""
    found = 0
    for entry in newest_first:
        if found == NEVER_OVER:
            yield entry
        elif is_whole(entry):
            found += 1
