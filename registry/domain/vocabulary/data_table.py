"""One table of a data file as it was written, read key by key; what does not fit is told with its place.

Offices edit these files: a wrong type, an unknown key or an unknown word is refused in words when the file is
loaded, not by a project that later stands still.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from registry.domain.vocabulary.language import Bilingual

_E = TypeVar("_E", bound=StrEnum)


class EntryFault(ValueError):
    """A data file that cannot be used; `place` names the key, the message what is wrong there."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table and its place in the file."""

    row: Mapping[str, Any]
    at: str = ""

    def key(self, name: str) -> str:
        """Return the place of a key, for telling."""
        return f"{self.at}, {name}" if self.at else name

    def only(self, *known: str) -> None:
        """Refuse keys that mean nothing here (a mistyped one would be passed over without a word)."""
        unknown = sorted(set(self.row) - set(known))
        if unknown:
            raise EntryFault(self.at or unknown[0], f"unknown key {unknown[0]!r}")

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text that must be there and not be empty, unless there is a default."""
        value = self.row.get(name, default)
        if not isinstance(value, str) or not value.strip():
            raise EntryFault(self.key(name), "must be non-empty text")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; one text alone counts as a list of one."""
        value = self.row.get(name, [])
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
            raise EntryFault(self.key(name), "must be a list of texts")
        return tuple(values)

    def whole(self, name: str, default: int) -> int:
        """Return a whole number above zero, or the default."""
        value = self.row.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or (name in self.row and value < 1):
            raise EntryFault(self.key(name), "must be a whole number above zero")
        return value

    def choice(self, name: str, *choices: str) -> str:
        """Return one of some words; the first when nothing is written."""
        value = self.text(name, choices[0])
        if value not in choices:
            raise EntryFault(self.key(name), f"{value!r} is not one of {', '.join(choices)}")
        return value

    def enum(self, kind: type[_E], name: str) -> _E:
        """Return a word of a closed set."""
        return as_enum(kind, self.text(name), self.key(name))

    def bilingual(self, prefix: str = "") -> Bilingual:
        """Return a text that must be there in both languages."""
        return Bilingual(self.text(f"{prefix}en"), self.text(f"{prefix}ko"))

    def table(self, name: str) -> DataTable:
        """Return a table inside this one."""
        value = self.row.get(name, {})
        if not isinstance(value, Mapping):
            raise EntryFault(self.key(name), "must be a table { … }")
        return DataTable(value, self.key(name))

    def tables(self, name: str) -> tuple[DataTable, ...]:
        """Return a list of tables inside this one."""
        value = self.row.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            raise EntryFault(self.key(name), "must be a list of tables [{ … }]")
        return tuple(DataTable(one, self.key(name)) for one in value)


def as_enum(kind: type[_E], word: str, place: str) -> _E:
    """Return the member a word names."""
    try:
        return kind(word)
    except ValueError:
        raise EntryFault(place, f"{word!r} is not one of {', '.join(kind)}") from None


def among(word: str, known: Container[str], place: str, what: str) -> str:
    """Return a word that is known; `what` says what it should be the name of."""
    if word not in known:
        raise EntryFault(place, f"unknown {what} {word!r}")
    return word


def unique(names: Iterable[str], place: str) -> None:
    """Refuse a name that stands twice."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise EntryFault(place, f"{name!r} stands twice")
        seen.add(name)
