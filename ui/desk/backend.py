"""What the window asks of the outside: opening, founding and restoring registries; `main.py` hands it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from registry.domain.errors import CannotOpen, Gone
    from registry.domain.journal.doubt import Doubt, SetBack
    from registry.domain.journal.examination import Examination
    from registry.domain.officer import Officer
    from registry.domain.vocabulary.language import Language
    from registry.services.registry import Registry


class OpenedRegistry(Protocol):
    """A registry file that is open, as `registry.opening` makes it."""

    @property
    def path(self) -> Path:
        """Where it lies."""

    @property
    def registry(self) -> Registry:
        """The services over it."""

    @property
    def read_only(self) -> bool:
        """Whether this program may only read it."""

    @property
    def gone(self) -> Gone | None:
        """What is said of a file that was lost while it was open."""

    @property
    def disk_is_full(self) -> bool:
        """Whether its disk has no room for a save."""

    def doubts(self) -> tuple[Doubt, ...]:
        """Return what an officer should know before trusting this file."""

    def quick_check(self) -> tuple[CannotOpen, ...]:
        """Return the damage that a quick look finds in the file."""

    def backup(self, target: Path | None = None, reason: str = "asked") -> Path:
        """Write a verified backup; returns where it lies."""

    def backup_every(self) -> Path | None:
        """Write the backup that is due, if one is."""

    def set_back(self) -> tuple[SetBack, ...]:
        """Return where the clock was set back between two change sets."""

    def verify(self) -> Examination:
        """Examine file, chain, rows and what is derived."""

    def rebuild(self) -> Examination:
        """Make anew what is derived from the official rows, and examine the registry again."""

    def close(self) -> tuple[str, ...]:
        """Let go of the file; returns what to say of notes or backups that could not be written."""


class Open(Protocol):
    """Opens a registry file; raises CannotOpen in one of its kinds."""

    def __call__(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> OpenedRegistry:
        """Open it: for writing unless said otherwise; `take_over` answers the question about a lock left behind."""


class Found(Protocol):
    """Makes a registry at a place where none is."""

    def __call__(self, path: Path, officer: Officer, *, with_sample: bool) -> int:
        """Make it for an officer, with the sample portfolio when asked for; returns how many projects it holds."""


class Backup(Protocol):
    """One backup of a registry: where it lies, when and why it was made, its size in bytes."""

    @property
    def path(self) -> Path:
        """Where it lies."""

    @property
    def at(self) -> datetime:
        """When it was made."""

    @property
    def reason(self) -> str:
        """Why it was made: a word such as `before-migration`."""

    @property
    def size(self) -> int:
        """Its size in bytes."""


@dataclass(frozen=True, slots=True)
class Backend:
    """The ways out of the window, and what the command line said when it was asked to open one."""

    registry: Path
    """The registry meant: the one named by `--registry`, or the user's own."""
    profile: Path
    """The folder of this user's notes: settings of the window, the crash log."""
    open: Open
    found: Found
    restore: Callable[[Path, Path], str]
    """Puts a backup (first) in place of a registry (second); returns what was given up, in words."""
    backups: Callable[[Path], Sequence[Backup]]
    versions: Callable[[], str]
    keep_crash: Callable[[BaseException], Path | None]
    """Writes the traceback of a bug to this user's log; returns the log, None where it could not be written."""
    language: Language | None = None
    """The language asked for by `--lang`; None when nothing was said."""
    named: bool = False
    """Whether the registry was named by `--registry`: then nothing else is opened in its place."""
    who: str = ""
    """Who works, as `--who` says it; empty for the officer the registry was told about."""
