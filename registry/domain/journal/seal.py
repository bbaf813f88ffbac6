"""The seal of a change set: one hash over its content and its predecessor's hash, so that the journal is a chain.

There are two formats. The first joins the parts with a separator and does not distinguish None from an empty text, so
two different change sets could have the same hash; it is only used to check seals made before 2026-12. The second
writes every part with its type and its length. Old hashes are never rewritten: one change set seals the entire journal
of the first format with the second (`JournalDigest`), and after it only the second format is accepted.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GENESIS = "0" * 64
"""The predecessor's hash of the first change set of a registry."""

FIRST, SECOND = 1, 2
"""The formats of seals, as stored with each change set."""

_BETWEEN = "\x1f"
"""The separator between the hashed parts in the first format."""

_BEGINNING = f"coopreg change set {SECOND}"
_JOURNAL_BEGINNING = b"coopreg journal 2"

Part = str | int | None


def seal(previous: str, header: Sequence[Part], changes: Sequence[Sequence[Part]]) -> str:
    """Return the hash of a change set in the second format: SHA-256 over its predecessor's hash and all its parts.

    Every part follows its type and its length, and the numbers of parts come first. Therefore two different change
    sets never give the same bytes.
    """
    return hashlib.sha256(_written(previous, header, changes)).hexdigest()


def first_seal(previous: str, header: Iterable[Part], changes: Iterable[Iterable[Part]]) -> str:
    """Return the hash of a change set in the first format."""
    parts = [previous, *header]
    for change in changes:
        parts += change
    # One list in one pass, because this runs for every change set whenever a registry or a backup is checked.
    text = _BETWEEN.join(
        [part if part.__class__ is str else "" if part is None else str(part) for part in parts]
    )
    return hashlib.sha256(text.encode()).hexdigest()


def holds_separator(header: Iterable[Part], changes: Iterable[Iterable[Part]]) -> bool:
    """Return whether a text of a change set contains the first format's separator; its hash then proves nothing."""
    parts = list(header)
    for change in changes:
        parts += change
    return any(part.__class__ is str and _BETWEEN in part for part in parts)


class JournalDigest:
    """A digest, in the second format, of an entire journal of the first, built change set by change set."""

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
    """Return the text of a part that is not a text: a number, or a value this program cannot have written."""
    text = repr(part)
    return f"{'i' if part.__class__ is int else type(part).__name__}{len(text)}:{text}"
