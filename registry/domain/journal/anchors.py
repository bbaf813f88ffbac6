"""Anchors: heads of the journal noted outside the registry, and what contradicts them (registries.md 3).

A chain rewritten whole, or an old copy put back, is consistent in itself; only what was noted elsewhere shows it.
Heads are noted for each registry, line and place. What was noted at this very place must be in the file. What the same
account noted at another place belongs to a copy, which may have gone further: it contradicts only where both tell of
the same change set of the same line.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


INIT, MIGRATE, RESTORE, COPY = "init", "migrate", "restore", "copy"
"""What begins a line: the first three are kinds of act; the last is none, it comes with the first act of a copy."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a registry: its id, the number of the change set that began it, and a hash of where it is written."""

    id: str
    first: int
    place: str


@dataclass(frozen=True, slots=True)
class LineDue:
    """A line of the journal that the next act begins: what begins it, and a hash of where it will be written."""

    begun_by: str
    place: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the journal as it once was: number and hash of the last change set, when, and in which line."""

    seq: int
    hash: str
    at: str
    line: str = ""
    """Empty in what was noted before lines were known."""


@dataclass(frozen=True, slots=True)
class NotedHead:
    """All that is noted outside about one registry at one place."""

    here: tuple[Head, ...] = ()
    """Heads noted at this place."""
    elsewhere: tuple[Head, ...] = ()
    """Heads this account noted of the same registry at other places."""
    other_registries: tuple[str, ...] = ()
    """The notes this account keeps of other registries at this very place, as they are named to a person."""


class Anchoring(StrEnum):
    """What the notes outside say of a registry."""

    NOTED = "noted"
    """A head was noted at this place, and the file holds it."""
    NEVER_SEEN = "never seen"
    """Nothing was noted at this place: nothing outside vouches for the file."""
    CONTRADICTED = "contradicted"
    """The file is not what was noted."""


def line_at(lines: Sequence[Line], seq: int) -> str:
    """Return the line a change set belongs to; empty for what was written before lines were known."""
    return next((line.id for line in reversed(lines) if line.first <= seq), "")


def contradicted(
    noted: NotedHead, lines: Sequence[Line], hash_of: Callable[[int], str | None]
) -> Iterator[tuple[Head, str]]:
    """Yield every noted head that the file contradicts, with a sentence.

    `hash_of` tells the hash of a change set by its number, None where the journal does not hold it.
    """
    for head in noted.here:
        found = hash_of(head.seq)
        if found is None:
            yield (
                head,
                f"change set {head.seq} was noted on {head.at} but is missing: an older copy was put back",
            )
        elif found != head.hash:
            yield head, _rewritten(head)
    for head in noted.elsewhere:
        found = hash_of(head.seq)
        if found not in (None, head.hash) and line_at(lines, head.seq) == head.line:
            yield head, _rewritten(head)


def exchanged(noted: NotedHead) -> Iterator[str]:
    """Yield a sentence for every other registry that this place is known for."""
    for other in noted.other_registries:
        yield (
            f"this place is known for another registry, noted in {other}: the file was exchanged, or its identity "
            "altered; if another registry was put here on purpose, remove that note"
        )


def went_further(noted: NotedHead, lines: Sequence[Line], head: int) -> bool:
    """Whether somebody wrote on in this registry's present line: to write here as well must begin a line of its own."""
    current = lines[-1].id if lines else ""
    return any(one.line == current and one.seq > head for one in (*noted.here, *noted.elsewhere))


def _rewritten(head: Head) -> str:
    return f"change set {head.seq} differs from the one noted on {head.at}: the audit trail was rewritten"
