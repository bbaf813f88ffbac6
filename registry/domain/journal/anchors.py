"""Anchors: heads of the journal noted outside the registry, and contradictions to them (registries.md 3).

A completely rewritten chain, or an old copy put in place, is consistent in itself; only notes kept elsewhere reveal it.
Heads are noted for each registry, line and place. A head noted at this place must be in the file. A head that the same
account noted at another place belongs to a copy, which may have later change sets; it contradicts the file only if
both have the same change set of the same line with different hashes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.journal.defect import Defect, defect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


INIT, MIGRATE, RESTORE, COPY = "init", "migrate", "restore", "copy"
"""What begins a line. The first three are kinds of act; COPY is not, because it is part of the first act of a copy."""


class Line(NamedTuple):
    """One line of a registry: its id, the number of the change set that began it, and a hash of where it is written."""

    id: str
    first: int
    place: str


class LineDue(NamedTuple):
    """A line of the journal that the next act begins: what begins it, and a hash of where it will be written."""

    begun_by: str
    place: str


class Head(NamedTuple):
    """A former end of the journal: number and hash of the last change set, its time, and its line."""

    seq: int
    hash: str
    at: str
    line: str = ""
    """Empty in notes of versions without lines."""


class NotedHead(NamedTuple):
    """Everything noted outside the registry about one registry at one place."""

    here: tuple[Head, ...] = ()
    """Heads noted at this place."""
    elsewhere: tuple[Head, ...] = ()
    """Heads this account noted of the same registry at other places."""
    other_registries: tuple[str, ...] = ()
    """The names, as shown to a person, of other registries that this account has notes of at this place."""


class Anchoring(StrEnum):
    """What the outside notes prove about a registry."""

    NOTED = "noted"
    """A head was noted at this place, and the file contains it."""
    NEVER_SEEN = "never seen"
    """Nothing was noted at this place, so nothing outside confirms the file."""
    CONTRADICTED = "contradicted"
    """The file differs from the notes."""


def line_at(lines: Sequence[Line], seq: int) -> str:
    """Return the id of the line of a change set; empty for one written by a version without lines."""
    return next((line.id for line in reversed(lines) if line.first <= seq), "")


def contradicted(
    noted: NotedHead, lines: Sequence[Line], hash_of: Callable[[int], str | None]
) -> Iterator[tuple[Head, Defect]]:
    """Yield every noted head that the file contradicts, with what is wrong.

    `hash_of` returns the hash of a change set by its number; None when the journal does not contain it.
    """
    for head in noted.here:
        found = hash_of(head.seq)
        if found is None:
            yield head, defect("older_copy", seq=head.seq, at=head.at)
        elif found != head.hash:
            yield head, _rewritten(head)
    for head in noted.elsewhere:
        found = hash_of(head.seq)
        if found not in (None, head.hash) and line_at(lines, head.seq) == head.line:
            yield head, _rewritten(head)


def exchanged(noted: NotedHead) -> Iterator[Defect]:
    """Yield a defect for every other registry that was noted at this place."""
    for other in noted.other_registries:
        yield defect("another_registry_here", other=other)


def went_further(noted: NotedHead, lines: Sequence[Line], head: int) -> bool:
    """Return whether somebody has continued this registry's present line elsewhere.

    If so, writing here must begin a new line.
    """
    current = lines[-1].id if lines else ""
    return any(one.line == current and one.seq > head for one in (*noted.here, *noted.elsewhere))


def _rewritten(head: Head) -> Defect:
    return defect("trail_rewritten", seq=head.seq, at=head.at)
