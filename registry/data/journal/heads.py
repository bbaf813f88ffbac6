"""The last heads of the journal, noted beside the registry and in the user's profile (reliability.md 5, 13).

Each head is one text line: number, hash, time, line of the journal. The profile has one file for each registry and
place, so that a copy elsewhere does not contradict its original, and so that another registry at a known place is
noticed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.data.files import whole_file
from registry.data.files.location import beside
from registry.domain.errors import RegistryError
from registry.domain.journal.anchors import Head, NotedHead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

KEPT = 50
"""How many heads are noted in each file."""

_LINE = re.compile(r"(\d{1,18}) ([0-9a-f]{64}) ([0-9T:.Z+-]{10,40})(?: ([0-9A-HJKMNP-TV-Z]{26}))?", re.ASCII)
_TITLE = "# The last heads of the registry's journal: number, hash, time, line. They prove that nothing was put back."
_LARGEST = 1 << 20
"""How many bytes of a heads file are read; a genuine one has about five thousand."""

_PLACE_LETTERS = 16


class Notes:
    """The notes about one registry at one place."""

    def __init__(self, registry: Path, profile: Path, registry_id: str, place: str) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", registry_id):
            raise ValueError(f"{registry_id!r} is no identity of a registry")
        self._folder = profile / "heads"
        self._id = registry_id
        self._place = place[:_PLACE_LETTERS]
        self._beside = beside(registry, ".heads")
        self._own = self._folder / f"{registry_id}.{self._place}"
        self._of_former_versions = self._folder / registry_id
        """The file of earlier versions, which did not distinguish places."""

    def note(self, head: Head) -> tuple[RegistryError, ...]:
        """Note a head in both files; return an error for each file that could not be written.

        It does not raise an error for those: the save before it has succeeded, and one file is enough to prove it.
        """
        failed: list[RegistryError] = []
        for file, known in ((self._beside, _read(self._beside)), (self._own, list(self._in_profile()))):
            if any((old.seq, old.hash) == (head.seq, head.hash) for old in known) and file.exists():
                continue
            try:
                _write(file, [*known, head])
            except RegistryError as error:
                failed.append(error)
        return tuple(failed)

    def read(self) -> NotedHead:
        """Return all noted heads; lines that cannot be read are skipped."""
        of_registry = [
            file for file in self._files(f"{self._id}*") if file not in (self._own, self._of_former_versions)
        ]
        elsewhere = [head for file in of_registry for head in _read(file)]
        if self._own.exists():
            elsewhere += _read(self._of_former_versions)
        others = [file for file in self._files(f"*.{self._place}") if file != self._own]
        return NotedHead(
            _ordered([*_read(self._beside), *self._in_profile()]),
            _ordered(elsewhere),
            tuple(str(file) for file in others),
        )

    def begin_anew(self, held: Iterable[Head]) -> None:
        """Keep only these heads, and forget that another registry was here.

        Called when a registry is created or restored on purpose. Raises a RegistryError when a note cannot be written.
        """
        stays = _ordered(held)
        for file in (self._beside, self._own):
            if stays:
                _write(file, stays)
            else:
                _remove(file)
        for other in self._files(f"*.{self._place}"):
            if other != self._own:
                _remove(other)

    def _in_profile(self) -> list[Head]:
        """Return the heads the profile notes for this place, or those of the registry from earlier versions."""
        return _read(self._own if self._own.exists() else self._of_former_versions)

    def _files(self, pattern: str) -> list[Path]:
        return sorted(self._folder.glob(pattern)) if self._folder.is_dir() else []


def short(hash_: str) -> str:
    """Return the first sixteen digits of a hash: the form printed on reports and exports."""
    return hash_[:16]


def _ordered(heads: Iterable[Head]) -> tuple[Head, ...]:
    found = {(head.seq, head.hash): head for head in sorted(heads, key=lambda head: head.line)}
    return tuple(sorted(found.values(), key=lambda head: (head.seq, head.at, head.hash)))


def _read(file: Path) -> list[Head]:
    try:
        with file.open("rb") as opened:
            text = opened.read(_LARGEST).decode("ascii", "replace")
    except OSError:  # it does not exist yet, or may not be read: the other file is used
        return []
    lines = (_LINE.fullmatch(line.strip()) for line in text.splitlines())
    return [Head(int(line[1]), line[2], line[3], line[4] or "") for line in lines if line]


def _write(file: Path, known: Sequence[Head]) -> None:
    lines = (f"{head.seq} {head.hash} {head.at} {head.line}".rstrip() for head in known[-KEPT:])
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise whole_file.write_error(error, file) from error
    whole_file.write_atomically(file, "".join(f"{line}\n" for line in (_TITLE, *lines)).encode("ascii"))


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise whole_file.write_error(error, file) from error
