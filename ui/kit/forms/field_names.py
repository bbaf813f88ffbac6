"""What a form needs to know of the names of fields; `registry.fields` answers it."""

from __future__ import annotations

from typing import Protocol


class FieldNames(Protocol):
    """The visible names of fields and the sentence of help that belongs to each, in one language."""

    def name(self, noun: str, field: str) -> str:
        """Return the visible name of a field."""

    def help(self, noun: str, field: str) -> str:
        """Return one sentence about what belongs in a field; empty when there is none."""

    def noun(self, noun: str) -> str:
        """Return the visible name of a noun, for several of it."""
