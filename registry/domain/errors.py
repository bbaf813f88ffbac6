"""Errors a person can do something about: each has a code and the values that its sentence names.

The sentences are in `resources/errors.toml`, those about a mistyped command in `resources/usage.toml`.
`error_sentence` (`services/language/error_sentences.py`) returns them in the language and the form of each front end.

The class of the error decides the exit code: `RefusedInput` is about the given data, `CannotOpen` about the registry
itself, `WrongUsage` about the request. Any other exception is a bug and propagates.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.values.text import readable

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.holder import Holder
    from registry.domain.journal.defect import Defect
    from registry.domain.problem import Problem


class RegistryError(Exception):
    """What is wrong, where, and what to do: a code with its values, or an English sentence.

    A path it names may hold bytes that are no text; it can be shown all the same.
    """

    def __init__(self, sentence: str = "", /, *, code: str = "", **values: object) -> None:
        """`code` names a sentence of `errors.toml` or `usage.toml`; `values` fill its places.

        A value may be another error or a finding, which has a sentence of its own.
        """
        self.code = code
        self.values = values
        named = ", ".join(f"{name}={value}" for name, value in values.items())
        super().__init__(readable(sentence or (f"{code} ({named})" if named else code)))


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

    def __init__(self, finding: Defect) -> None:
        super().__init__(code="unproved", finding=finding)


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
        """`rescue` is where all that is still held was written; empty when that was not possible."""
        super().__init__(code=f"lost_{loss}_rescued" if rescue else f"lost_{loss}", path=path, rescue=rescue)
        self.loss = loss
        self.rescue = rescue


class StillHeld(CannotOpen):
    """The program itself still has the lost file open, and must end before it can open the registry again."""

    def __init__(self, path: str) -> None:
        super().__init__(code="still_held", path=path)


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
        code = "in_use_under_another_name" if name else "in_use"
        super().__init__(
            code=code if alive is Alive.YES else "not_closed", holder=holder, left=left, name=name
        )
        self.holder = holder
        self.alive = alive
        self.name = name


class UnreadableFile(CannotOpen):
    """The file cannot be read as a registry: it is not changed, and the newest good backup is offered."""

    def __init__(
        self, sentence: str = "", /, *, code: str = "", backup: Path | None = None, **values: object
    ) -> None:
        """`backup` is the newest backup that passed its check, where one was looked for and found."""
        if backup is not None:
            values["backup"] = backup
        super().__init__(sentence, code=code, **values)
        self.backup = backup


class Damaged(UnreadableFile):
    """The file is a damaged registry."""


class SearchDamaged(CannotOpen):
    """Only the full-text index is damaged; it can be rebuilt from the undamaged records."""

    def __init__(self) -> None:
        super().__init__(code="search_damaged")


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
        super().__init__(code=f"attach_{fault}", name=name, limit=limit_bytes // 1024**2)
        self.name = name
        self.fault = fault
        self.limit_bytes = limit_bytes


class NeverOpened(RefusedInput):
    """An attachment is not a known kind of document: it is kept as evidence, and never opened or written."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(code=f"never_opened_{kind.replace(' ', '_')}", name=name)
        self.name = name
        self.kind = kind


class UncleanText(RefusedInput):
    """A text with a control or hiding character was about to be stored; nothing was recorded."""

    def __init__(self, where: str, letter: str) -> None:
        self.where = where
        self.letter = f"U+{ord(letter):04X}"
        super().__init__(code="unclean_text", where=where, letter=self.letter)


class NotKept(RefusedInput):
    """The registry does not contain the file of a document."""

    def __init__(self, where: str) -> None:
        super().__init__(code="file_kept_elsewhere" if where else "no_file_attached", where=where)
        self.where = where


class Stale(RegistryError):
    """The row was changed by somebody else since it was read; nothing was written."""

    def __init__(self, noun: str, row_id: str) -> None:
        super().__init__(code="stale", noun=noun, row=row_id)
        self.noun = noun
        self.row_id = row_id


class CannotRead(RefusedInput):
    """A workbook cannot be read; `problem` has the sentence in both languages, `trace` is for the log only."""

    def __init__(self, sentence: str, problem: Problem) -> None:
        super().__init__(sentence)
        self.problem = problem
        self.trace = ""
        """The traceback in the reader, without contents of the file; empty when the reader refused the file itself."""
