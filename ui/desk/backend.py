"""What the user interface needs from outside: opening, creating and restoring registries; `main.py` provides it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from registry.domain.errors import CannotOpen, Gone, RegistryError
    from registry.domain.journal.defect import Defect
    from registry.domain.journal.doubt import Doubt, SetBack
    from registry.domain.journal.examination import Examination
    from registry.domain.officer import Officer
    from registry.domain.vocabulary.language import Language
    from registry.services.registry import Registry


class OpenedRegistry(Protocol):
    """An open registry file, as `registry.opening` returns it."""

    @property
    def path(self) -> Path:
        """The path of the file."""

    @property
    def registry(self) -> Registry:
        """The services of this registry."""

    @property
    def read_only(self) -> bool:
        """Whether this program may only read the file."""

    @property
    def gone(self) -> Gone | None:
        """The error to report when the file was lost while it was open; None while it is there."""

    @property
    def disk_is_full(self) -> bool:
        """Whether the disk is too full to save."""

    def doubts(self) -> tuple[Doubt, ...]:
        """Return the warnings an officer should read before trusting this file."""

    def quick_check(self) -> tuple[CannotOpen, ...]:
        """Return the damage that a quick look finds in the file."""

    def backup(self, target: Path | None = None, reason: str = "asked") -> Path:
        """Write a verified backup and return its path; without `target` it goes to the default backup folder."""

    def backup_every(self) -> Path | None:
        """Write the periodic backup if one is due, and return its path."""

    def set_back(self) -> tuple[SetBack, ...]:
        """Return the places in the history where the clock was set back between two change sets."""

    def verify(self) -> Examination:
        """Check the file, the hash chain of the history, the rows and the derived data."""

    def rebuild(self) -> Examination:
        """Rebuild the data derived from the official rows, and check the registry again."""

    def close(self) -> tuple[Defect | RegistryError, ...]:
        """Close the file; returns the errors of notes or backups that could not be written."""


class Open(Protocol):
    """Opens a registry file; raises CannotOpen or one of its subclasses."""

    def __call__(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> OpenedRegistry:
        """Open the file, for writing unless `read_only`; `take_over` confirms that an abandoned lock may be removed."""


class Found(Protocol):
    """Creates a registry at a path where no file exists."""

    def __call__(self, path: Path, officer: Officer, *, with_sample: bool) -> int:
        """Create the registry for an officer, with the sample projects if wanted; returns the number of projects."""


class Backup(Protocol):
    """One backup of a registry."""

    @property
    def path(self) -> Path:
        """The path of the file."""

    @property
    def at(self) -> datetime:
        """The time at which it was made."""

    @property
    def reason(self) -> str:
        """The reason it was made: a word such as `before-migration`."""

    @property
    def size(self) -> int:
        """The size in bytes."""


class Backend(NamedTuple):
    """The functions of the outside that the user interface calls, and the options given on the command line."""

    registry: Path
    """The registry to open: the one named by `--registry`, or the user's own."""
    profile: Path
    """The folder with this user's settings and crash log."""
    open: Open
    found: Found
    restore: Callable[[Path, Path], object]
    """Replaces a registry (second path) by a backup (first path)."""
    backups: Callable[[Path], Sequence[Backup]]
    versions: Callable[[], str]
    keep_crash: Callable[[BaseException], Path | None]
    """Writes the traceback of a bug to this user's crash log; returns its path, None where it could not be written."""
    language: Language | None = None
    """The language given by `--lang`; None without that option."""
    named: bool = False
    """Whether the registry was given by `--registry`: then no other one is opened instead."""
    who: str = ""
    """The officer given by `--who`; empty for the officer stored in the registry."""
