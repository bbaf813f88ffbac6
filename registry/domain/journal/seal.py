"""The seal of a change set: one hash over it and its predecessor's, so that the journal is a chain.

There are two formats. The first joins the parts with a separator and tells nothing from an empty text, so two
different change sets could have one hash; it is only computed to check what was sealed before 2026-12. The second
gives every part with its type and its length. Old hashes are never rewritten: one change set seals the whole journal
of the first format in the second (`JournalDigest`), and from there on only the second counts.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GENESIS = "0" * 64
"""What the first change set of a registry names as its predecessor's hash."""

FIRST, SECOND = 1, 2
"""The formats of seals, as stored with each change set."""

_BETWEEN = "\x1f"
"""Separates the parts of what is hashed in the first format."""

_BEGINNING = f"coopreg change set {SECOND}"
_JOURNAL_BEGINNING = b"coopreg journal 2"

Part = str | int | None


def seal(previous: str, header: Sequence[Part], changes: Sequence[Sequence[Part]]) -> str:
    """Return the hash of a change set in the second format: SHA-256 over its predecessor's hash and all its parts.

    Every part is written as its type and its length before it; the numbers of parts come first. So no two different
    change sets are written alike.
    """
    return hashlib.sha256(_written(previous, header, changes)).hexdigest()


def first_seal(previous: str, header: Iterable[Part], changes: Iterable[Iterable[Part]]) -> str:
    """Return the hash of a change set in the first format."""
    parts = [previous, *header]
    for change in changes:
        parts += change
    # One list, one pass: this runs for every change set whenever a registry or a backup is examined.
    text = _BETWEEN.join(
        [part if part.__class__ is str else "" if part is None else str(part) for part in parts]
    )
    return hashlib.sha256(text.encode()).hexdigest()


def holds_separator(header: Iterable[Part], changes: Iterable[Iterable[Part]]) -> bool:
    """Whether a text of a change set holds the separator of the first format: its hash then proves nothing."""
    parts = list(header)
    for change in changes:
        parts += change
    return any(part.__class__ is str and _BETWEEN in part for part in parts)


class JournalDigest:
    """A digest of a whole journal of the first format, change set by change set, in the second."""

    def __init__(self) -> None:
        self._hashed = hashlib.sha256(_JOURNAL_BEGINNING)

    def add(self, hash_: str, header: Sequence[Part], changes: Sequence[Sequence[Part]]) -> None:
        """Add the next change set, with the hash it was stored with."""
        self._hashed.update(_written(hash_, header, changes))

    def hexdigest(self) -> str:
        """Return the digest of what was added so far."""
        return self._hashed.hexdigest()


def _written(hash_: str, header: Sequence[Part], changes: Sequence[Sequence[Part]]) -> bytes:
    parts: list[Part] = [_BEGINNING, hash_, len(header), *header, len(changes)]
    for change in changes:
        parts.append(len(change))
        parts += change
    return "".join(
        [
            f"s{len(part)}:{part}" if part.__class__ is str else "n" if part is None else _other(part)
            for part in parts
        ]
    ).encode("utf-8", "surrogatepass")


def _other(part: object) -> str:
    """Write a part that is no text: a number, or what no program of ours has written."""
    told = repr(part)
    return f"{'i' if part.__class__ is int else type(part).__name__}{len(told)}:{told}"
