"""Reading one table of a data file key by key; errors are reported with their place in the file.

Offices edit these files, so a wrong type, an unknown key or an unknown word is refused with a sentence when the file is
loaded, and does not block a project later.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from registry.domain.vocabulary.entry_fault import EntryFault
from registry.domain.vocabulary.language import Bilingual

_E = TypeVar("_E", bound=StrEnum)

NOT_ONE_OF = "{word} is not one of {known}"


@dataclass(frozen=True, slots=True)
class DataTable:
    """A parsed table (key to value) and its place in the file."""

    row: Mapping[str, Any]
    at: str = ""

    def key(self, name: str) -> str:
        """Return the place of a key, for error messages."""
        return f"{self.at}, {name}" if self.at else name

    def only(self, *known: str) -> None:
        """Raise EntryFault for an unknown key, because a mistyped key would be ignored silently."""
        unknown = sorted(set(self.row) - set(known))
        if unknown:
            raise EntryFault(self.at or unknown[0], "unknown key {name}", name=repr(unknown[0]))

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text; raises EntryFault when it is missing or empty, unless there is a default."""
        value = self.row.get(name, default)
        if not isinstance(value, str) or not value.strip():
            raise EntryFault(self.key(name), "must be non-empty text")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; a single text counts as a list of one."""
        value = self.row.get(name, [])
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
            raise EntryFault(self.key(name), "must be a list of texts")
        return tuple(values)

    def whole(self, name: str, default: int) -> int:
        """Return an integer above zero, or the default."""
        value = self.row.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or (name in self.row and value < 1):
            raise EntryFault(self.key(name), "must be a whole number above zero")
        return value

    def choice(self, name: str, *choices: str) -> str:
        """Return one of the given words; the first one when the key is missing."""
        value = self.text(name, choices[0])
        if value not in choices:
            raise EntryFault(self.key(name), NOT_ONE_OF, word=repr(value), known=", ".join(choices))
        return value

    def enum(self, kind: type[_E], name: str) -> _E:
        """Return a member of an enumeration."""
        return as_enum(kind, self.text(name), self.key(name))

    def bilingual(self, prefix: str = "") -> Bilingual:
        """Return a text; raises EntryFault when it is missing in one of the two languages."""
        return Bilingual(self.text(f"{prefix}en"), self.text(f"{prefix}ko"))

    def table(self, name: str) -> DataTable:
        """Return a nested table."""
        value = self.row.get(name, {})
        if not isinstance(value, Mapping):
            raise EntryFault(self.key(name), "must be a table { … }")
        return DataTable(value, self.key(name))

    def tables(self, name: str) -> tuple[DataTable, ...]:
        """Return a list of nested tables."""
        value = self.row.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            raise EntryFault(self.key(name), "must be a list of tables [{ … }]")
        return tuple(DataTable(one, self.key(name)) for one in value)


def as_enum(kind: type[_E], word: str, place: str) -> _E:
    """Return the member of an enumeration with this value; raises EntryFault when there is none."""
    try:
        return kind(word)
    except ValueError:
        raise EntryFault(place, NOT_ONE_OF, word=repr(word), known=", ".join(kind)) from None


def among(word: str, known: Container[str], place: str, what: str, **values: str) -> str:
    """Return a word that is in `known`, or raise EntryFault.

    `what` describes the expected kind of name; `values` fill the places in it.
    """
    if word not in known:
        raise EntryFault(place, f"unknown {what} {{word}}", word=repr(word), **values)
    return word


def unique(names: Iterable[str], place: str) -> None:
    """Raise EntryFault for a name that occurs twice."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise EntryFault(place, "{name} stands twice", name=repr(name))
        seen.add(name)
