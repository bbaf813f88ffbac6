"""The last heads of the journal, noted outside the registry (reliability.md 5, 13).

A chain rewritten whole, or an old copy put back, is consistent in itself; only what was noted elsewhere shows
it. The heads stand in two places, one line each: sequence number, hash, time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data import files
from registry.data.place import beside
from registry.domain.errors import RegistryError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

KEPT = 50
"""How many heads are noted in each place."""

_LINE = re.compile(r"(\d{1,18}) ([0-9a-f]{64}) ([0-9T:.Z+-]{10,40})", re.ASCII)
_TITLE = (
    "# The last heads of the registry's journal: number, hash, time. They prove that nothing was put back."
)
_LARGEST = 1 << 20
"""Bytes of a heads file that are looked at; a real one has about five thousand."""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the journal as it once was: number and hash of the last change set, and when."""

    seq: int
    hash: str
    at: str


def places(registry: Path, profile: Path, registry_id: str) -> tuple[Path, Path]:
    """Return the two files in which a registry's heads are noted: beside it, and in the user's profile."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", registry_id):
        raise ValueError(f"{registry_id!r} is no identity of a registry")
    return beside(registry, ".heads"), profile / "heads" / registry_id


def note(where: Sequence[Path], head: Head) -> tuple[str, ...]:
    """Note a head in every place; return what to say of the places that could not be written.

    It does not raise for those: the save it follows has succeeded, and one place is enough to prove it.
    """
    failed: list[str] = []
    for place in where:
        known = _read(place)
        if any((old.seq, old.hash) == (head.seq, head.hash) for old in known):
            continue
        try:
            _write(place, [*known, head])
        except RegistryError as error:
            failed.append(str(error))
    return tuple(failed)


def noted(where: Sequence[Path]) -> tuple[Head, ...]:
    """Return every head noted in any place, by number; lines that cannot be read are passed over."""
    found = {(head.seq, head.hash): head for place in where for head in _read(place)}
    return tuple(sorted(found.values(), key=lambda head: (head.seq, head.at, head.hash)))


def forget_after(where: Sequence[Path], seq: int) -> None:
    """Forget the heads after `seq`, when an older state was put back on purpose; raises a RegistryError."""
    for place in where:
        known = _read(place)
        stays = [head for head in known if head.seq <= seq]
        if len(stays) < len(known):
            _write(place, stays)


def short(hash_: str) -> str:
    """Return the first sixteen digits of a hash: the form printed on reports and exports."""
    return hash_[:16]


def _read(place: Path) -> list[Head]:
    try:
        with place.open("rb") as file:
            text = file.read(_LARGEST).decode("ascii", "replace")
    except OSError:  # not there yet, or not ours to read: the other place speaks
        return []
    lines = (_LINE.fullmatch(line.strip()) for line in text.splitlines())
    return [Head(int(line[1]), line[2], line[3]) for line in lines if line]


def _write(place: Path, known: Sequence[Head]) -> None:
    lines = [_TITLE, *(f"{head.seq} {head.hash} {head.at}" for head in known[-KEPT:])]
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise files.told(error, place) from error
    files.write_atomically(place, "".join(f"{line}\n" for line in lines).encode("ascii"))
