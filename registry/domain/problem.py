"""A problem: one thing that is wrong and where.

The sentence of each code is in `resources/problems.toml` in both languages, with one for the command line where its
words differ. The form shows it beside the field, the import beside the cell, a gate in its checklist, and the command
line as an error.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from registry.domain.vocabulary.language import Bilingual, Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

BESIDE = "first"
"""The name of the value that is the path of another field a problem concerns."""
WHOLE_ROW = "*"
"""Replaces the field in a path where an entire row is concerned, as when an undo keeps it."""


@dataclass(frozen=True, slots=True)
class FirstOf:
    """The first of several codes or names: a sentence names these, and that there are `more`."""

    named: tuple[str, ...]
    more: bool = False

    @classmethod
    def of(cls, names: Sequence[str], most: int) -> FirstOf:
        """Return the first names of a list, as many as a sentence may name."""
        return cls(tuple(names[:most]), len(names) > most)

    def __str__(self) -> str:
        return ", ".join(self.named) + (" …" if self.more else "")


@dataclass(frozen=True, slots=True)
class NearCode:
    """The code that a person may have meant, and its name."""

    code: str
    name: Bilingual


@dataclass(frozen=True, slots=True)
class NamedActs:
    """The first of several acts: number and kind of each, and whether there are `more`."""

    acts: tuple[tuple[int, str], ...]
    more: bool = False

    def __str__(self) -> str:
        return ", ".join(f"{seq} {kind}" for seq, kind in self.acts) + (" …" if self.more else "")


@dataclass(frozen=True, slots=True)
class Entry:
    """How something is entered: as the command line writes it, and what that means.

    `noun` is `determination` for a fact of the kind `value`; empty where a person reads the command as it is.
    """

    command: str
    noun: str = ""
    field: str = ""
    value: str = ""

    def __str__(self) -> str:
        return self.command


Value = str | int | date | Bilingual | NearCode | FirstOf | NamedActs | Entry | tuple[str, ...]
"""A value for a placeholder of a sentence; it is worded only when the sentence is shown."""


def value_text(value: Value, language: Language = Language.EN) -> str:
    """Return the text of a value whose codes have no names."""
    match value:
        case Bilingual():
            return value[language]
        case NearCode():
            return f"{value.code} – {value.name[language]}"
        case tuple():
            return ", ".join(value)
        case _:
            return str(value)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field or one act.

    `code` identifies the sentence; `field` is the path of the field (`title_en`, `funding.2.amount`), or empty when
    the problem concerns the entire act; `values` fill the named placeholders of the sentence.
    """

    code: str
    field: str = ""
    values: Mapping[str, Value] = dataclasses.field(default_factory=dict)


class Unfit(ValueError):
    """A raw value that its kind cannot parse; has the code and the values of the problem to report."""

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def at(self, path: str, value: str) -> Problem:
        """Return the problem of this value at the field `path`."""
        return Problem(self.code, path, {"value": value, **self.values})


class Refused(Exception):
    """The rules refuse an act; contains all its problems, and nothing was changed."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems
