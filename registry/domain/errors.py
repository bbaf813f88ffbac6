"""Errors a person can do something about: each is one sentence that names the next step.

The class of the error decides the exit code: `RefusedInput` is about the given data, `CannotOpen` about the registry
itself, `WrongUsage` about the request. Any other exception is a bug and propagates.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.obstacle import Obstacle
from registry.domain.values.text import readable

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.holder import Holder
    from registry.domain.problem import Problem


class RegistryError(Exception):
    """One sentence, in English, that says what is wrong, where, and what to do.

    A path in it may contain bytes that are not text; the sentence can be shown nevertheless.
    """

    def __init__(self, sentence: str = "", *, obstacle: Obstacle | None = None, place: object = "") -> None:
        """`obstacle` lets the window show the error in its own language; `place` is the file concerned."""
        super().__init__(readable(sentence))
        self.obstacle = obstacle
        self.place = readable(str(place))


class WrongUsage(RegistryError):
    """The request itself is wrong: an unknown field, project or change set."""


class RefusedInput(RegistryError):
    """The given data cannot be accepted; nothing was changed."""


class CannotOpen(RegistryError):
    """The registry cannot be opened or written; the subclass decides which options the person is offered."""


class NoFile(CannotOpen):
    """There is no registry at this place."""


class NotARegistry(CannotOpen):
    """The path is something other than a registry: a folder, or a database of another program."""


class Newer(CannotOpen):
    """A newer version of this program made the registry."""


class MayNotRead(CannotOpen):
    """The account may not read the registry."""


class MayNotWrite(CannotOpen):
    """The account cannot write to the registry's folder: it can open the registry for reading or copy it elsewhere."""


class Unproved(MayNotWrite):
    """An older registry whose journal fails its verification: it is not migrated, and opens only for reading."""

    def __init__(self, told: str) -> None:
        super().__init__(
            "this registry was made by an older version and is not brought up to date, because its trail does not "
            f"prove itself ({told.rstrip('.')}): open it for reading, run `verify`, and `restore` a good backup"
        )
        self.display = told


class Loss(StrEnum):
    """How the program that writes a registry lost the files of the open registry."""

    FILE = "file"
    """Another file, or none, is at its path: it was deleted, moved or replaced."""
    LOG = "log"
    """The files of SQLite beside it are not those the program has open: another program removed them."""
    CONTENT = "content"
    """Another program wrote into the registry's file."""


class Gone(CannotOpen):
    """The open file is no longer the one at the registry's path, so anything written would be lost or mixed with it."""

    def __init__(self, path: str, loss: Loss, rescue: str = "") -> None:
        """`rescue` is the path of the rescue copy; empty when none could be written."""
        step = _RESCUED.format(rescue=rescue) if rescue else _NOT_RESCUED[loss]
        super().__init__(f"{path} {_LOST[loss]}, so the last step is not saved there. {step}")
        self.path = path
        self.loss = loss
        self.rescue = rescue


_LOST = {
    Loss.FILE: "was deleted, moved or replaced while it was open",
    Loss.LOG: "lost its log while it was open, because another program removed or replaced it",
    Loss.CONTENT: "was overwritten by another program while it was open",
}
_RESCUED = "All that was saved is in the rescue copy {rescue}: close this program, and go on with that copy."
_NOT_RESCUED = {
    Loss.FILE: "No rescue copy could be written: write a backup to another place now, before this program is closed.",
    Loss.LOG: "No rescue copy could be written: write a backup to another place now, before this program is closed.",
    Loss.CONTENT: "No rescue copy could be made of it: close this program, and restore the newest backup.",
}


class StillHeld(CannotOpen):
    """The program itself still has the lost file open, and must end before it can open the registry again."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path} was lost to this program while it was open: close the program and start it again to open it."
        )


class DiskFull(CannotOpen):
    """The registry's disk is full: the registry can be read, and nothing was saved."""


class Alive(StrEnum):
    """Whether the program that holds a registry's lock still runs."""

    YES = "yes"
    """The operating system says so, so the lock cannot be taken over."""
    UNKNOWN = "unknown"
    """The holder's name was written by another computer, or cannot be read, so a person decides."""


class InUse(CannotOpen):
    """Somebody else writes the registry, or did so and cannot be checked."""

    def __init__(self, holder: Holder | None, alive: Alive, left: str = "", name: str = "") -> None:
        """`holder` is None when it cannot be read; `left` is the file with the name of a former holder.

        `name` is the other name of the registry's file under which it is written, if it has two.
        """
        by = holder or "another program"
        under = f" under the name {name}" if name else ""
        super().__init__(
            f"This registry is being written by {by}{under}: close it there and try again, or open it for reading."
            if alive is Alive.YES
            else f"This registry was being written by {by}, and was not closed there: see that nobody works on it any "
            f"more, then take it over in the window or remove {left}, or open it for reading."
        )
        self.holder = holder
        self.alive = alive
        self.name = name


class UnreadableFile(CannotOpen):
    """The file cannot be read as a registry: it is not changed, and the newest good backup is offered."""

    def __init__(self, sentence: str = "", *, backup: Path | None = None) -> None:
        """`backup` is the newest backup that passed its verification, if one was looked for and found."""
        super().__init__(sentence)
        self.backup = backup


class Damaged(UnreadableFile):
    """The file is a damaged registry."""


class SearchDamaged(CannotOpen):
    """Only the full-text index is damaged; it can be rebuilt from the undamaged records."""

    def __init__(self) -> None:
        super().__init__(
            "the index of the search is damaged, and nothing else: `verify --rebuild` makes it anew from the record",
            obstacle=Obstacle.SEARCH_DAMAGED,
        )


class Unrecognised(UnreadableFile):
    """The file is either not a registry, or one whose header is damaged; this cannot be distinguished."""


class FileFault(StrEnum):
    """What is wrong with a file that was to be attached."""

    MISSING = "missing"
    FOLDER = "folder"
    DEVICE = "device"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    OWN = "own"


class CannotAttach(RefusedInput):
    """A file cannot be attached; `fault` is the reason, `name` the file's name."""

    def __init__(self, name: str, fault: FileFault, limit_bytes: int = 0) -> None:
        super().__init__(f"“{name}” was not attached: {_FAULTS[fault].format(limit=limit_bytes // 1024**2)}.")
        self.name = name
        self.fault = fault
        self.limit_bytes = limit_bytes


_FAULTS = {
    FileFault.MISSING: "there is no such file, or it has gone meanwhile; choose it again",
    FileFault.FOLDER: "it is a folder; choose the files in it one by one",
    FileFault.DEVICE: "it is a device or a channel between programs, not a file; choose a file",
    FileFault.UNREADABLE: "this account may not read it, or its disk does not give it out; copy it elsewhere first",
    FileFault.EMPTY: "it is empty; choose the file that holds the document",
    FileFault.TOO_LARGE: "it is larger than {limit} MB; keep it elsewhere and say where in the document's entry",
    FileFault.OWN: "it is this registry itself; a copy of a registry is made as a backup",
}


class NeverOpened(RefusedInput):
    """An attachment is not a known kind of document: it is kept as evidence, and never opened or written."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(f"“{name}” {_NEVER_OPENED[kind]}")
        self.name = name
        self.kind = kind


_NEVER_OPENED = {
    "executable": "is a program, or starts one, so it is kept but never opened; ask its sender for a document",
    "unknown": "is not of a kind known as a document, so it is kept but never opened; ask its sender for a PDF",
    "other content": "holds something else than its name says, so it is kept but never opened; ask its sender about it",
}
"""Maps the kind of an attachment (`domain/attachments/kind.py`) to the reason why it is never opened."""


class UncleanText(RefusedInput):
    """A text with a control or hiding character was about to be stored; nothing was recorded."""

    def __init__(self, where: str, letter: str) -> None:
        super().__init__(
            f"nothing was recorded: the text of “{where}” holds a control character (U+{ord(letter):04X}); type it "
            "again without it, and report it",
            obstacle=Obstacle.CONTROL_CHARACTER,
        )
        self.where = where
        self.letter = f"U+{ord(letter):04X}"


class NotKept(RefusedInput):
    """The registry does not contain the file of a document."""

    def __init__(self, where: str) -> None:
        super().__init__(
            f"the file of this document is not kept in the registry; look for it here: {where}"
            if where
            else "no file is attached to this document; attach one, or say in its entry where it is kept"
        )
        self.where = where


class Stale(RegistryError):
    """The row was changed by somebody else since it was read; nothing was written."""

    def __init__(self, noun: str, row_id: str) -> None:
        super().__init__(f"this {noun} row was changed meanwhile; look at it again, then repeat the change")
        self.noun = noun
        self.row_id = row_id


class CannotRead(RefusedInput):
    """A workbook cannot be read; `problem` has the sentence in both languages, `trace` is for the log only."""

    def __init__(self, sentence: str, problem: Problem) -> None:
        super().__init__(sentence)
        self.problem = problem
        self.trace = ""
        """The traceback in the reader, without contents of the file; empty when the reader refused the file itself."""
