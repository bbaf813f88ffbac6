"""Errors a person can do something about: each has a code and the values that its sentence names.

The sentences stand in `resources/errors.toml` and are told by `error_sentence`
(`services/language/error_sentences.py`), in the language and the form of each front end. What only the command line
raises carries an English sentence of its own.

The kind of error decides how the program ends: `RefusedInput` is what was given, `CannotOpen` is the registry
itself, `WrongUsage` is how it was asked. Anything else is a bug and rises.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.values.text import readable

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.holder import Holder
    from registry.domain.problem import Problem


class RegistryError(Exception):
    """What is wrong, where, and what to do: a code with its values, or an English sentence.

    A path it names may hold bytes that are no text; it can be shown all the same.
    """

    def __init__(self, sentence: str = "", /, *, code: str = "", **values: object) -> None:
        """`code` names a sentence of `resources/errors.toml`; `values` fill its places.

        A value may be another error, which is told in its own words.
        """
        self.code = code
        self.values = values
        named = ", ".join(f"{name}={value}" for name, value in values.items())
        super().__init__(readable(sentence or (f"{code} ({named})" if named else code)))


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

    def __init__(self, finding: str) -> None:
        super().__init__(code="unproved", finding=finding.rstrip("."))


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
        super().__init__(code=f"lost_{loss}_rescued" if rescue else f"lost_{loss}", path=path, rescue=rescue)
        self.loss = loss
        self.rescue = rescue


class StillHeld(CannotOpen):
    """The program itself holds what was lost of a file, and must end before it can open that file again."""

    def __init__(self, path: str) -> None:
        super().__init__(code="still_held", path=path)


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
        code = "in_use_under_another_name" if name else "in_use"
        super().__init__(
            code=code if alive is Alive.YES else "not_closed", holder=holder, left=left, name=name
        )
        self.holder = holder
        self.alive = alive
        self.name = name


class UnreadableFile(CannotOpen):
    """The file cannot be read as a registry: it is kept as it is, and the newest good backup offered."""

    def __init__(
        self, sentence: str = "", /, *, code: str = "", backup: Path | None = None, **values: object
    ) -> None:
        """`backup` is the newest backup that passed its check, where one was looked for and found."""
        if backup is not None:
            values["backup"] = backup
        super().__init__(sentence, code=code, **values)
        self.backup = backup


class Damaged(UnreadableFile):
    """The file is a registry no more, or not wholly."""


class SearchDamaged(CannotOpen):
    """The index of the search is damaged; the record is not, and the index can be made anew from it."""

    def __init__(self) -> None:
        super().__init__(code="search_damaged")


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
        super().__init__(code=f"attach_{fault}", name=name, limit=limit_bytes // 1024**2)
        self.name = name
        self.fault = fault
        self.limit_bytes = limit_bytes


class NeverOpened(RefusedInput):
    """An attachment is no known kind of document: it is kept as evidence, and never opened or written."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(code=f"never_opened_{kind.replace(' ', '_')}", name=name)
        self.name = name
        self.kind = kind


class UncleanText(RefusedInput):
    """A text that holds a control or hiding character came as far as the registry; nothing was recorded."""

    def __init__(self, where: str, letter: str) -> None:
        self.where = where
        self.letter = f"U+{ord(letter):04X}"
        super().__init__(code="unclean_text", where=where, letter=self.letter)


class NotKept(RefusedInput):
    """The registry does not hold the file of a document."""

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
    """A workbook cannot be read; `problem` tells it in both languages, `trace` is for the log only."""

    def __init__(self, sentence: str, problem: Problem) -> None:
        super().__init__(sentence)
        self.problem = problem
        self.trace = ""
        """Where in the reader it happened, without contents; empty where the reader refused by itself."""
