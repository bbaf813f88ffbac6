"""The names and help texts of fields that a form needs; implemented by `registry.fields`."""

from __future__ import annotations

from typing import Protocol


class FieldNames(Protocol):
    """The names of fields and their help sentences in one language."""

    def name(self, noun: str, field: str) -> str:
        """Return the name of a field as it is shown."""

    def help(self, noun: str, field: str) -> str:
        """Return one sentence that explains the field; empty when there is none."""

    def noun(self, noun: str) -> str:
        """Return the plural name of a noun (a kind of row) as it is shown."""
