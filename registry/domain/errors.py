"""Errors a person can do something about: each is one sentence that names the next step.

The kind of error decides how the program ends: `RefusedInput` is what was given, `CannotOpen` is the registry
itself, `WrongUsage` is how it was asked. Anything else is a bug and rises.
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

    A path it names may hold bytes that are no text; the sentence can be shown all the same.
    """

    def __init__(self, sentence: str = "", *, obstacle: Obstacle | None = None, place: object = "") -> None:
        """`obstacle` lets the window say the same in its own language; `place` is the file it is about."""
        super().__init__(readable(sentence))
        self.obstacle = obstacle
        self.place = readable(str(place))


class WrongUsage(RegistryError):
    """The request itself is wrong: an unknown field, project or change set."""


class RefusedInput(RegistryError):
    """What was given cannot be taken in; nothing was changed."""


class CannotOpen(RegistryError):
    """The registry cannot be opened or written; what the person can choose from depends on the kind."""


class NoFile(CannotOpen):
    """There is no registry at this place."""


class NotARegistry(CannotOpen):
    """What is at this place is something else: a folder, another program's database."""


class Newer(CannotOpen):
    """A newer version of this program made the registry."""


class MayNotRead(CannotOpen):
    """The registry is closed to this account."""


class MayNotWrite(CannotOpen):
    """The registry lies where this account cannot write: it can be opened for reading, or copied elsewhere."""


class Unproved(MayNotWrite):
    """An older registry whose trail does not prove itself: it is not brought up to date, and can only be looked at."""

    def __init__(self, told: str) -> None:
        super().__init__(
            "this registry was made by an older version and is not brought up to date, because its trail does not "
            f"prove itself ({told.rstrip('.')}): open it for reading, run `verify`, and `restore` a good backup"
        )
        self.display = told


class Loss(StrEnum):
    """How the files of an open registry were lost to the program that writes it."""

    FILE = "file"
    """Another file, or none, lies at its place: it was deleted, moved or replaced."""
    LOG = "log"
    """What SQLite keeps beside it is not what the program holds: another program took it away."""
    CONTENT = "content"
    """Another program wrote into the very file."""


class Gone(CannotOpen):
    """What is open is not what lies at the registry's place any more: what is written would be lost, or mix with it."""

    def __init__(self, path: str, loss: Loss, rescue: str = "") -> None:
        """`rescue` is where all that is still held was written; empty when that was not possible."""
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
    """The program itself holds what was lost of a file, and must end before it can open that file again."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path} was lost to this program while it was open: close the program and start it again to open it."
        )


class DiskFull(CannotOpen):
    """The registry's disk has no room left: it can be read, and nothing was saved."""


class Alive(StrEnum):
    """Whether whoever holds a registry still runs."""

    YES = "yes"
    """The operating system says so: there is no taking over."""
    UNKNOWN = "unknown"
    """The name was left by another computer, or cannot be read: a person decides."""


class InUse(CannotOpen):
    """Somebody else writes the registry, or was writing it and cannot be asked."""

    def __init__(self, holder: Holder | None, alive: Alive, left: str = "", name: str = "") -> None:
        """`holder` is None when the name cannot be read; `left` is the file that holds a name left behind.

        `name` is the other name of the file under which it is written, where it has two.
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
    """The file cannot be read as a registry: it is kept as it is, and the newest good backup offered."""

    def __init__(self, sentence: str = "", *, backup: Path | None = None) -> None:
        """`backup` is the newest backup that passed its check, where one was looked for and found."""
        super().__init__(sentence)
        self.backup = backup


class Damaged(UnreadableFile):
    """The file is a registry no more, or not wholly."""


class SearchDamaged(CannotOpen):
    """The index of the search is damaged; the record is not, and the index can be made anew from it."""

    def __init__(self) -> None:
        super().__init__(
            "the index of the search is damaged, and nothing else: `verify --rebuild` makes it anew from the record",
            obstacle=Obstacle.SEARCH_DAMAGED,
        )


class Unrecognised(UnreadableFile):
    """The file is no registry, or its very beginning is damaged: it cannot be told which."""


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
    """A file cannot be taken into the registry; `fault` says why, `name` which."""

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
    """An attachment is no known kind of document: it is kept as evidence, and never opened or written."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(f"“{name}” {_NEVER_OPENED[kind]}")
        self.name = name
        self.kind = kind


_NEVER_OPENED = {
    "executable": "is a program, or starts one, so it is kept but never opened; ask its sender for a document",
    "unknown": "is not of a kind known as a document, so it is kept but never opened; ask its sender for a PDF",
    "other content": "holds something else than its name says, so it is kept but never opened; ask its sender about it",
}
"""Why an attachment is never opened, by its kind (`domain/attachments/kind.py`)."""


class UncleanText(RefusedInput):
    """A text that holds a control or hiding character came as far as the registry; nothing was recorded."""

    def __init__(self, where: str, letter: str) -> None:
        super().__init__(
            f"nothing was recorded: the text of “{where}” holds a control character (U+{ord(letter):04X}); type it "
            "again without it, and report it",
            obstacle=Obstacle.CONTROL_CHARACTER,
        )
        self.where = where
        self.letter = f"U+{ord(letter):04X}"


class NotKept(RefusedInput):
    """The registry does not hold the file of a document."""

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
    """A workbook cannot be read; `problem` tells it in both languages, `trace` is for the log only."""

    def __init__(self, sentence: str, problem: Problem) -> None:
        super().__init__(sentence)
        self.problem = problem
        self.trace = ""
        """Where in the reader it happened, without contents; empty where the reader refused by itself."""
