"""Errors a person can do something about: each is one sentence that names the next step.

The kind of error decides how the program ends: `RefusedInput` is what was given, `CannotOpen` is the registry
itself, `WrongUsage` is how it was asked. Anything else is a bug and rises.
"""

from __future__ import annotations


class RegistryError(Exception):
    """One sentence, in English, that says what is wrong, where, and what to do."""


class WrongUsage(RegistryError):
    """The request itself is wrong: an unknown field, project or change set."""


class RefusedInput(RegistryError):
    """What was given cannot be taken in; nothing was changed."""


class CannotOpen(RegistryError):
    """The registry cannot be opened or written."""


class Damaged(CannotOpen):
    """The file is a registry no more, or not wholly: it is kept as it is, and the newest good backup offered."""


class Unrecognised(CannotOpen):
    """The file is no registry, or its very beginning is damaged: it cannot be told which."""


class Stale(RegistryError):
    """The row was changed by somebody else since it was read; nothing was written."""

    def __init__(self, noun: str, row_id: str) -> None:
        super().__init__(f"this {noun} row was changed meanwhile; look at it again, then repeat the change")
        self.noun = noun
        self.row_id = row_id
